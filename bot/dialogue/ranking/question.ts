import type { Unit } from '../replies/aspects/index.ts';
import type { Weights } from './aspects-asked.ts';

/** What a question wants. */
export interface Question {
  said: readonly string[];
  alsoCalled: readonly string[];
  aspects: Weights;
  units: ReadonlySet<Unit>;
  /** What is to be counted: "how many metres are in one". */
  counted: ReadonlySet<Unit>;
  /** The thing that is to be counted, stemmed: "pockets". */
  thing: string | undefined;
  wantsFigure: boolean;
  /** Neither yes nor no is an answer. */
  isOpen: boolean;
  /** Sizes of two figures: "9/16", "700x25". */
  figures: readonly string[];
  ofSafety: boolean;
  /** What it shall go with, "a PS5": what was said beside the words that ask for it. */
  partners: readonly string[];
  /** What may be in food that was named, and the words that tell of it: no sentence without one of them answers. */
  allergens: readonly string[];
  ofAllergens: readonly string[];
  /** What it was asked to have in it or with it: "come with carbon". */
  inside: readonly string[];
}
