import { isMatter } from './policy-matters.ts';
import type { Asked } from './policy-words.ts';

/** Which of a store's own words a word of a question means, and how surely: itself, another word for it, or a form of it. */

const SYNONYM = 0.55;
/** "Töpferkurs" and "Töpferkurse"; "auszahlen" in "Barauszahlung"; "Rabatt" in the "Studentenrabatt" that is asked for. */
const SAME_ROOT = 0.9;
const LONGER = 0.7;
const PART = 0.4;
/** From here on a word says the same and not only something like it. */
export const surelySame = 0.7;
const FEWEST_OF_ROOT = 4;
const FEWEST_OF_PART = 5;
/** How much of the longer word two forms of one have in common. */
const COMMON = 0.75;

export type Near = ReadonlyMap<string, number>;

const rootOf = (word: string): string => word.replace(/(?:en|er|es|e|n|s|t)$/, '');

/** A store's words with their roots; what was looked for once is known. */
export class NearWords {
  readonly #roots: ReadonlyMap<string, string>;
  readonly #known = new Map<string, Near>();

  constructor(words: Iterable<string>) {
    this.#roots = new Map(Array.from(words, (word) => [word, rootOf(word)]));
  }

  of({ term, others }: Asked): Near {
    const key = `${term} ${others.join(' ')}`;
    const known = this.#known.get(key);
    if (known) return known;
    const near = new Map<string, number>();
    for (const other of others) if (this.#roots.has(other)) near.set(other, SYNONYM);
    if (!isMatter(term) && !term.startsWith('#'))
      for (const [word, root] of this.#roots) {
        const likeness = likenessOf(rootOf(term), root);
        if (likeness > (near.get(word) ?? 0)) near.set(word, likeness);
      }
    if (this.#roots.has(term)) near.set(term, 1);
    if (this.#known.size >= MOST_KNOWN) this.#known.clear();
    this.#known.set(key, near);
    return near;
  }
}

const MOST_KNOWN = 5_000;

function likenessOf(asked: string, root: string): number {
  if (root.startsWith('#') || asked.length < FEWEST_OF_ROOT || root.length < FEWEST_OF_ROOT) return 0;
  if (asked === root) return SAME_ROOT;
  const [short, long] = asked.length < root.length ? [asked, root] : [root, asked];
  if (short.length >= FEWEST_OF_PART && long.includes(short)) return short === asked ? LONGER : PART;
  let common = 0;
  while (common < short.length && short[common] === long[common]) common += 1;
  return common >= FEWEST_OF_PART && common >= COMMON * long.length ? LONGER : 0;
}
