import type { PolicyPassage } from '../settings/store.ts';
import { topicsOf, topicsOfPassage } from './policy-topics.ts';
import type { Topics } from './policy-topics.ts';
import { unitsOf } from './policy-units.ts';
import type { Unit } from './policy-units.ts';
import { askedIn, signs, wordsOfPassage } from './policy-words.ts';

/** What is read of a store's passages once, before any question. */

export interface IndexedPassage {
  passage: PolicyPassage;
  /** What it is worth that the passage has a word: around 1, more in its heading. */
  worths: ReadonlyMap<string, number>;
  isSummary: boolean;
  /** The words of its page's title. */
  title: ReadonlySet<string>;
  /** The words of its heading, and those of them that tell something. */
  heading: ReadonlySet<string>;
  headedBy: readonly string[];
  /** What its heading asks for beside its words: how much, how long. */
  headedAspects: readonly string[];
  /** Whether it tells any figure, amount or time. */
  hasFigure: boolean;
  /** Whether it names a country, a city or a part of the world. */
  namesPlace: boolean;
  /** What it is about, whatever its words. */
  topics: Topics;
  units: readonly IndexedUnit[];
}

export interface IndexedUnit extends Unit {
  /** Its words and those of what leads to it. */
  words: ReadonlySet<string>;
  topics: Topics;
}

/** A word in a section's heading tells as much as several in its text; the title of the page stands over all of them. */
const headingWorth = 2;
const titleWorth = 0.6;

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
  return {
    passage,
    worths,
    isSummary,
    title: new Set(wordsOfPassage(passage.title)),
    heading: new Set(wordsOfPassage(passage.heading)),
    headedBy: isSummary ? [] : ofHeading.words.map(({ term }) => term),
    headedAspects: isSummary ? [] : ofHeading.aspects.map(({ term }) => term),
    hasFigure: /\d/.test(passage.text) || Object.values(signs).some((sign) => counts.has(sign)),
    namesPlace: askedIn(`${passage.heading} ${passage.text}`).namesPlace,
    topics: topicsOfPassage(passage),
    units: unitsOf(passage.text).map((unit) => ({
      ...unit,
      words: new Set(wordsOfPassage(`${unit.lead} ${unit.text}`)),
      topics: topicsOf(askedIn(unit.text)),
    })),
  };
}
