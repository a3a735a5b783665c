import { isMatter } from './policy-matters.ts';
import { NearWords, surelySame } from './policy-nearness.ts';
import type { Near } from './policy-nearness.ts';
import type { IndexedPassage } from './policy-passages.ts';
import type { Asked } from './policy-words.ts';

/** Where a store's passages have the words of a question: in a heading, in a sentence, row or item. */

/** One word of a question beside a store's passages. */
export interface Term extends Asked {
  near: Near;
  /** How much it tells. */
  rarity: number;
  /** How surely each passage has it in its heading or text and what that is worth, by the passage's place; and each unit. */
  heads: Float64Array;
  texts: Float64Array;
  worths: Float64Array;
  units: Float64Array;
}

/** A matter tells more than a word, and so does the name of a place or a way to pay. */
const MATTER = 1.5;
const NAME = 1.5;
/** A word that no page has may be the name of a thing the rule holds for; a matter may be said by chance. */
const UNKNOWN = 0.4;
const UNKNOWN_MATTER = 0.3;

type Places = Map<string, number[]>;

export class PassageMatches {
  readonly #passages: readonly IndexedPassage[];
  readonly #near: NearWords;
  readonly #heads: Places = new Map();
  readonly #units: Places = new Map();
  readonly #worths: Places = new Map();
  /** By the number of a unit, its passage; by a passage, its first unit. */
  readonly #passageOf: number[] = [];
  readonly firstUnits: readonly number[];

  constructor(passages: readonly IndexedPassage[]) {
    this.#passages = passages;
    const note = (places: Places, word: string, at: number): void => {
      const known = places.get(word);
      if (known) known.push(at);
      else places.set(word, [at]);
    };
    this.firstUnits = passages.map(({ heading, units, worths }, at) => {
      const first = this.#passageOf.length;
      for (const word of heading) note(this.#heads, word, at);
      for (const word of worths.keys()) note(this.#worths, word, at);
      for (const { words } of units) {
        for (const word of words) note(this.#units, word, this.#passageOf.length);
        this.#passageOf.push(at);
      }
      return first;
    });
    this.#near = new NearWords(this.#worths.keys());
  }

  /** How rare it is that so many of the passages have something. */
  rarityOf(having: number): number {
    return Math.log(1 + (this.#passages.length - having + 0.5) / (having + 0.5));
  }

  rarityOfAll(words: readonly string[]): number {
    return words.reduce((sum, word) => sum + this.rarityOf(this.#worths.get(word)?.length ?? 1), 0);
  }

  of(asked: Asked): Term {
    const count = this.#passages.length;
    const near = this.#near.of(asked);
    const [heads, texts, worths] = [0, 0, 0].map(() => new Float64Array(count)) as [Float64Array, Float64Array, Float64Array]; // prettier-ignore
    const units = new Float64Array(this.#passageOf.length);
    for (const [word, likeness] of near) {
      for (const at of this.#heads.get(word) ?? []) heads[at] = Math.max(heads[at]!, likeness);
      for (const at of this.#units.get(word) ?? []) {
        units[at] = Math.max(units[at]!, likeness);
        const passage = this.#passageOf[at]!;
        texts[passage] = Math.max(texts[passage]!, likeness);
      }
      for (const at of this.#worths.get(word) ?? [])
        worths[at] = Math.max(worths[at]!, likeness * this.#passages[at]!.worths.get(word)!);
    }
    return { ...asked, near, rarity: this.#rarity(asked, near, heads, texts), heads, texts, worths, units };
  }

  #rarity({ term, isName = false }: Asked, near: Near, heads: Float64Array, texts: Float64Array): number {
    let having = 0;
    for (let at = 0; at < heads.length; at += 1)
      if (Math.max(heads[at]!, texts[at]!) >= surelySame) having += 1;
    if (having === 0)
      for (const word of near.keys()) having = Math.max(having, this.#worths.get(word)?.length ?? 0);
    const rarity = this.rarityOf(Math.max(1, having)) * (isName ? NAME : 1);
    if (isMatter(term)) return rarity * (near.size > 0 ? MATTER : UNKNOWN_MATTER);
    return near.size > 0 ? rarity : rarity * UNKNOWN;
  }
}
