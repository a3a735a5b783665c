import type { Language } from '../../../understanding/understanding.ts';

/** What a value of an aspect has in it. */
export type Unit =
  | 'mass' | 'length' | 'volume' | 'power' | 'time' | 'temperature' | 'sound' | 'light' | 'people' | 'count' | 'rain' | 'percent' | 'age' | 'money'; // prettier-ignore

/**
 * One thing people ask of goods, whatever the goods are: the words by which they ask it, and what stores call a field
 * that tells it. Words stand between `|`, without accents; `*` ends the beginning of a word, `..` skips up to five words.
 */
export interface Aspect extends Readonly<Record<Language, string>> {
  name: string;
  /** How labels of fields begin, in any language: a German shopper asks an English catalogue. */
  labels: string;
  unit?: Unit;
  /** The figure is a most or least: one beside the words for a limit tells more. */
  limit?: true;
  /** Nothing but fields that warn or tell what is in it may answer. */
  ofSafety?: true;
  /** What tells of it, in any language, though nobody asks for it in these words: "leather" of what is vegan. */
  told?: RegExp;
  /** What tells of it without any of its words, as it is written: "sewn in Leeds". */
  tells?: RegExp;
  /** What it goes with is named in the question: a sentence that names something else tells nothing of it. */
  ofPartner?: true;
  /** Gives way to whatever is asked for beside it: "how long is the cable" is of the cable. */
  general?: true;
  /** Called by its name it is asked for alone, whatever time or price is asked of it. */
  alone?: true;
  /** So common a way of asking that it counts for less than any other. */
  weak?: true;
}
