import type { PolicyPassage } from '../settings/store.ts';
import { topicsOfPassage } from './policy-topics.ts';
import type { Topics } from './policy-topics.ts';
import { askedIn, wordsOfPassage } from './policy-words.ts';

/** What is read of a store's passages once, before any question. */

export interface IndexedPassage {
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
  /** What its heading asks for beside its words: how much, how long. */
  headedAspects: readonly string[];
  /** Its heading between spaces, where it has words enough to be a question; else empty. */
  line: string;
  /** What it is about, whatever its words. */
  topics: Topics;
}

/** A word in a section's heading tells as much as several in its text; the title of the page stands over all of them. */
const headingWorth = 2;
const titleWorth = 0.6;
/** A heading of fewer words is no question. */
const fewestHeadingWords = 2;

export function indexedPassages(passages: readonly PolicyPassage[]): IndexedPassage[] {
  const counted = passages.map(countedWords);
  const total = counted.reduce((sum, { length }) => sum + length, 0);
  const averageLength = total / Math.max(1, counted.length) || 1;
  return passages.map((passage, at) => indexed(passage, counted[at]!, averageLength));
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
  const headedAspects = isSummary ? [] : ofHeading.aspects.map(({ term }) => term);
  const line = plainLine(passage.heading);
  const asks = !isSummary && line.trim().split(' ').length >= fewestHeadingWords;
  const topics = topicsOfPassage(passage);
  return {
    passage,
    worths,
    isSummary,
    title,
    headed,
    headedBy,
    headedAspects,
    line: asks ? line : '',
    topics,
  };
}

/** Words between single spaces, without signs, capitals and accents. */
export function plainLine(text: string): string {
  const letters = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return ` ${(letters.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** How much it helps that the policy is written for the intent that was understood: as its first one, or as one of them. */
const firstIntentWorth = 1.6;
const intentWorth = 0.8;

export function topicWorth({ intents }: PolicyPassage, topic: string): number {
  if (!intents.includes(topic)) return 0;
  return intents[0] === topic ? firstIntentWorth : intentWorth;
}
