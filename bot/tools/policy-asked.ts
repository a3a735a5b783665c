import type { Matched } from './policy-matches.ts';
import { isMatter } from './policy-matters.ts';
import type { IndexedPassage } from './policy-passages.ts';
import type { Topics } from './policy-topics.ts';
import { signs } from './policy-words.ts';
import type { QuestionWords } from './policy-words.ts';

/** How a question stands to one of a store's passages. */

/**
 * What a question asks for, how much each word of it tells, whether a section is headed just so, and how much the section
 * that is most about what is surely asked is about it.
 */
export type Question = QuestionWords &
  Matched & {
    topics: Topics;
    /** The share of it that the passage saying most of it says. */
    mostSaid: number;
    headed: boolean;
    plain: string;
    about: string | undefined;
    likeness: number;
    most: number;
  };

/** So alike a known question, the topic is what is asked, whatever the words. */
export const surelyAlike = 0.405;
/** About a matter so far that it tells of it, and nearly as far as any other section. */
export const ofMatterAtLeast = 0.35;
export const mostlyOfTopic = 0.9;
/** Nearly all that was asked. */
export const nearlyAll = 0.85;
/** So alike the ways people ask about it that no other section is meant, whatever words it has. */
const surelyJustThat = 0.6;
/** How much a section loses by what another one speaks of and it does not, and by having no amount where one is asked for. */
const besideSaidWorth = 0.5;
const noAmountWorth = 0.75;

/** What is left of a section's worth where another one says more of what was asked, or it has no amount that was asked for. */
export function besideOthers(
  { worths }: IndexedPassage,
  { about, aspects, most, mostSaid, things, likeness: sure }: Question,
  { likeness, saysWords }: { likeness: number; saysWords: number },
): number {
  const isOfMatter = about !== undefined && likeness >= ofMatterAtLeast;
  const isJustThat = isOfMatter && sure >= surelyJustThat && likeness >= most * mostlyOfTopic;
  const toldElsewhere = things > 1 && mostSaid >= nearlyAll && !isJustThat;
  const less = toldElsewhere ? Math.max(0, mostSaid - saysWords) : 0;
  const unpriced = aspects.some(
    ({ term, others }) => term === signs.amount && ![term, ...others].some((word) => worths.has(word)),
  );
  return (1 - besideSaidWorth * less) * (unpriced && !isOfMatter ? noAmountWorth : 1);
}

/** The question has all words of the heading, and asks for the same: how long, how much. */
export function asksAsHeaded(passage: IndexedPassage, asked: Question): boolean {
  const { headedAspects } = passage;
  if (headedAspects.length === 0 || !namesHeading(passage, asked)) return false;
  return headedAspects.every((term) => asked.aspects.some((each) => each.term === term));
}

/** All telling words of its heading are in the question. */
export function namesHeading({ headedBy }: IndexedPassage, { words }: Question): boolean {
  return headedBy.length > 0 && headedBy.every((term) => words.some((each) => each.term === term));
}

/** Of all that is asked it speaks of one thing, or only of what that may be about. */
export function isAlone(
  { things, grounds, aspects }: Question,
  at: number,
  { worths }: IndexedPassage,
): boolean {
  const spoken = grounds[at] ?? 0;
  const shared = spoken + (aspects.some(({ term }) => worths.has(term)) ? 1 : 0);
  return spoken === 0 || (shared === 1 && things > 1);
}

/** All that its page is called by is in the question. */
export function namesTitle({ title }: IndexedPassage, { words }: Question): boolean {
  return title.size > 0 && [...title].every((term) => words.some((each) => each.term === term));
}

export function speaks({ words }: Question, term: string): boolean {
  return words.some((each) => each.term === term || each.others.includes(term));
}

/** "What is your return policy?": nothing is asked but what the page is called, or means the same. */
export function asksForWhole(
  { title }: IndexedPassage,
  { words, aspects, headed }: Question,
  ofTopic: number,
): boolean {
  if (headed || aspects.length > 0 || (words.length === 0 && ofTopic === 0)) return false;
  const plain = words.filter(({ term }) => !isMatter(term));
  return plain.every(({ term, others }) => [term, ...others].some((word) => title.has(word)));
}

/**
 * Which share of what is asked further the passage told before speaks of; none where that is surely of another matter,
 * of which another passage has the words.
 */
export function spokenFurther({ worths, topics }: IndexedPassage, asked: Question, at: number): number {
  const { about, likeness, total, mostSaid, aspects, spokenOf } = asked;
  const isOther =
    about !== undefined && likeness >= surelyAlike && (topics.get(about) ?? 0) < ofMatterAtLeast;
  if (isOther && mostSaid >= OF_OTHER) return 0;
  if (total > 0) return (spokenOf[at] ?? 0) / (total * Math.max(mostSaid, OF_OTHER));
  return aspects.some(({ term, others }) => [term, ...others].some((word) => worths.has(word))) ? 1 : 0;
}
const OF_OTHER = 0.5;

/** "How long to Inverness": whether what is told of the Highlands is among these words. */
export function namesRegion(
  said: { has: (word: string) => boolean },
  { words }: Pick<QuestionWords, 'words'>,
): boolean {
  return words.some(
    ({ term, others, isRegion }) => isRegion === true && [term, ...others].some((word) => said.has(word)),
  );
}
