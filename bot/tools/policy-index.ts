import type { PolicyPassage } from '../settings/store.ts';
import { PassageMatches } from './policy-matches.ts';
import type { Matched } from './policy-matches.ts';
import { topicsOf, topicsOfPassage } from './policy-topics.ts';
import type { Topics } from './policy-topics.ts';
import { askedIn, wordsOfPassage } from './policy-words.ts';
import type { QuestionWords } from './policy-words.ts';

/** How well a passage answers; best first. */
export interface FoundPassage {
  passage: PolicyPassage;
  score: number;
  /** Which share of what was asked the passage speaks of, 0–1, rare words counting for more. */
  covers: number;
}

interface IndexedPassage {
  passage: PolicyPassage;
  /** What it is worth that the passage has a word: around 1, more in its heading. */
  worths: ReadonlyMap<string, number>;
  isSummary: boolean;
  /** The words of its page's title. */
  title: ReadonlySet<string>;
  /** What its heading asks for. */
  headed: readonly string[];
  /** The telling words of its heading. */
  headedBy: readonly string[];
  /** Its heading between spaces, where it has words enough to be a question; else empty. */
  line: string;
  /** What it is about, whatever its words. */
  topics: Topics;
}

/** What a question asks for, how much each word of it tells, and whether a section is headed just so. */
type Question = QuestionWords & Matched & { headed: boolean; plain: string };

/** A word in a section's heading tells as much as several in its text; the title of the page stands over all of them. */
const headingWorth = 2;
const titleWorth = 0.6;
const aspectWorth = 1.6;
/** How much it helps that the policy is written for the intent that was understood: as its first one, or as one of them. */
const firstIntentWorth = 1.6;
const intentWorth = 0.8;
/** A page's summary names everything and answers little; who asks for the whole of a rule is told it. */
const summaryWorth = 0.7;
const wholeWorth = 3;
/** How much a heading loses by what it asks beside the question. */
const besideWorth = 0.2;
/** A question that holds a section's whole heading asks just that. */
const wholeHeadingWorth = 3;
const fewestHeadingWords = 2;
/** Passages far behind the best are no answer. */
const leastShare = 0.35;
/** A passage that speaks of less of the question than this does not answer it. */
const leastCover = 0.45;
const leastCoverOfTopic = 0.3;
/** What it is worth that both are about the same, whatever their words. */
const topicsWorth = 9;
/** What a rare word of the question adds that stands in the heading as it was said. */
const namedWorth = 2;
/** So rare a word chooses one section of its pages. */
const rareEnough = 2.5;

/** Finds the sections of a store's policies that answer a question, by what they share with it (BM25). */
export class PolicyIndex {
  readonly #passages: IndexedPassage[];
  readonly #matches: PassageMatches;
  /** By the intent that was understood: what that is worth for each passage. */
  readonly #ofTopic = new Map<string, Float64Array>();
  readonly #ofNoTopic: Float64Array;

  constructor(passages: readonly PolicyPassage[]) {
    const counted = passages.map(countedWords);
    const total = counted.reduce((sum, { length }) => sum + length, 0);
    const averageLength = total / Math.max(1, counted.length) || 1;
    this.#passages = passages.map((passage, at) => indexed(passage, counted[at]!, averageLength));
    this.#matches = new PassageMatches(this.#passages);
    this.#ofNoTopic = new Float64Array(passages.length);
    for (const topic of new Set(passages.flatMap(({ intents }) => intents))) {
      this.#ofTopic.set(
        topic,
        Float64Array.from(passages, (passage) => topicWorth(passage, topic)),
      );
    }
  }

  /** @param topic the intent that was understood; policies written for it come first */
  find(question: string, topic: string | undefined, limit: number): FoundPassage[] {
    const asked = this.#asked(question);
    const ofTopic = (topic === undefined ? undefined : this.#ofTopic.get(topic)) ?? this.#ofNoTopic;
    const scored: FoundPassage[] = [];
    for (let at = 0; at < this.#passages.length; at += 1) {
      const judged = this.#judge(at, asked, ofTopic[at]!);
      if (judged && judged.score > 0) scored.push(judged);
    }
    if (scored.length === 0) return this.#summaryOf(topic);
    scored.sort((left, right) => right.score - left.score);
    const best = scored[0]?.score ?? 0;
    return scored.filter(({ score }) => score >= best * leastShare).slice(0, limit);
  }

  /** What is told of a topic when no section answers: its page in short, which covers nothing of what was asked. */
  #summaryOf(topic: string | undefined): FoundPassage[] {
    const found = this.#passages.find(({ isSummary, passage }) => isSummary && passage.intents[0] === topic);
    return found && topic !== undefined ? [{ passage: found.passage, score: 0, covers: 0 }] : [];
  }

  #asked(question: string): Question {
    const asked = askedIn(question);
    const terms = new Set(asked.words.map(({ term }) => term));
    const headed = this.#passages.some(
      ({ headed }) => headed.length > 0 && headed.every((term) => terms.has(term)),
    );
    const matched = this.#matches.of(asked.words, topicsOf(asked));
    return { ...asked, ...matched, headed, plain: plainLine(question) };
  }

  /** Undefined for what does not answer, as most of a store's passages. */
  #judge(at: number, asked: Question, ofTopic: number): FoundPassage | undefined {
    const { total } = asked;
    const common = asked.common[at]!;
    const saysWords = total === 0 ? (ofTopic > 0 ? 1 : 0) : asked.spokenOf[at]! / total;
    const covers = Math.max(saysWords, common);
    const answers = covers >= (ofTopic > 0 ? leastCoverOfTopic : leastCover);
    if (!answers) return undefined;
    const each = this.#passages[at]!;
    let score = asked.scores[at]!;
    for (const { term, others } of asked.aspects) {
      const found = [term, ...others].map((word) => each.worths.get(word) ?? 0);
      score += aspectWorth * Math.min(1.3, Math.max(...found));
    }
    if (each.line !== '' && asked.plain.includes(each.line)) score += wholeHeadingWorth;
    // "Can I return a sale item?" answers who asks of a sale before who does not.
    const unasked = each.headedBy.filter((term) => !speaks(asked, term)).length;
    // A heading that shares no word with the question may say the same in other ones.
    const beside = unasked === each.headedBy.length ? 0 : unasked / each.headedBy.length;
    const asWhole = each.isSummary ? (asksForWhole(each, asked, ofTopic) ? wholeWorth : summaryWorth) : 1;
    // "To Canada" is answered by the section that names Canada before the one that is about other countries.
    const named = asked.words.filter(
      ({ term }, at) => asked.rarities[at]! >= rareEnough && each.headedBy.includes(term),
    ).length;
    score += namedWorth * named;
    const said = (score + ofTopic) * asWhole * (1 - besideWorth * beside);
    return { passage: each.passage, score: said + topicsWorth * common, covers };
  }
}

function speaks({ words }: Question, term: string): boolean {
  return words.some((each) => each.term === term || each.others.includes(term));
}

/** "What is your return policy?": nothing is asked but what the page is called, or means the same. */
function asksForWhole(
  { title }: IndexedPassage,
  { words, aspects, headed }: Question,
  ofTopic: number,
): boolean {
  if (headed || aspects.length > 0 || (words.length === 0 && ofTopic === 0)) return false;
  return words.every(({ term, others }) => [term, ...others].some((word) => title.has(word)));
}

function topicWorth({ intents }: PolicyPassage, topic: string): number {
  if (!intents.includes(topic)) return 0;
  return intents[0] === topic ? firstIntentWorth : intentWorth;
}

const indexes = new WeakMap<readonly PolicyPassage[], PolicyIndex>();

/** The index of these passages, made once. */
export function policyIndexOf(passages: readonly PolicyPassage[]): PolicyIndex {
  let index = indexes.get(passages);
  if (!index) indexes.set(passages, (index = new PolicyIndex(passages)));
  return index;
}

interface CountedWords {
  counts: Map<string, number>;
  length: number;
}

function countedWords(passage: PolicyPassage): CountedWords {
  const text = wordsOfPassage(passage.text);
  const heading = wordsOfPassage(passage.heading);
  const counts = new Map<string, number>();
  const add = (words: string[], worth: number): void => {
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + worth);
  };
  add(text, 1);
  add(heading, isSummaryOf(passage) ? titleWorth : headingWorth);
  if (!isSummaryOf(passage)) add(wordsOfPassage(passage.title), titleWorth);
  return { counts, length: text.length + heading.length };
}

function isSummaryOf({ heading, title }: PolicyPassage): boolean {
  return heading === title;
}

function indexed(
  passage: PolicyPassage,
  { counts, length }: CountedWords,
  averageLength: number,
): IndexedPassage {
  const isSummary = isSummaryOf(passage);
  const longness = 1.2 * (0.25 + (0.75 * length) / averageLength);
  const worths = new Map([...counts].map(([word, count]) => [word, (count * 2.2) / (count + longness)]));
  const ofHeading = askedIn(passage.heading);
  // "How long is the warranty?" asks for more than the words it names.
  const plain = !isSummary && ofHeading.aspects.length === 0;
  const headed = plain ? ofHeading.words.map(({ term }) => term) : [];
  const title = new Set(wordsOfPassage(passage.title));
  const headedBy = isSummary ? [] : ofHeading.words.map(({ term }) => term);
  const line = plainLine(passage.heading);
  const asks = !isSummary && line.trim().split(' ').length >= fewestHeadingWords;
  const topics = topicsOfPassage(passage);
  return { passage, worths, isSummary, title, headed, headedBy, line: asks ? line : '', topics };
}

/** Words between single spaces, without signs, capitals and accents. */
function plainLine(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${(letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}
