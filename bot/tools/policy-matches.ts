import type { Topics } from './policy-topics.ts';
import { isMatter } from './policy-matters.ts';
import type { Asked } from './policy-words.ts';

/** Which of a store's passages speak of what is asked: found by its words and topics, without a look at the others. */

/** What a passage says in other words counts for less. */
const otherWordWorth = 0.6;
/** All of them together, where another passage has the word itself. */
const mostOfOthers = 0.75;
/** Each further one of them adds this much. */
const furtherWordWorth = 0.12;
/** A word that no page has at all may be the name of a thing the rule holds for. */
const unknownWorth = 0.4;

/** So long is what may be a part of a longer word. */
const FEWEST_LETTERS = 6;
/** A matter tells more than any word, whoever speaks of it; one of which no page speaks may be said by chance. */
const matterWorth = 3;
const unknownMatter = 0.8;

/** The passages that have a word or a topic, and what it is worth in each. */
interface Postings {
  at: number[];
  worths: number[];
}

/** What a passage has. */
export interface Spoken {
  worths: ReadonlyMap<string, number>;
  topics: Topics;
}

/** What was asked beside all passages; the lists are by a passage's place. */
export interface Matched {
  /** How much each word of the question tells, and all of them together. */
  rarities: readonly number[];
  total: number;
  /** How much of that a passage speaks of, and how well. */
  spokenOf: Float64Array;
  scores: Float64Array;
  /** How much it is about the same, whatever its words, 0–1. */
  common: Float64Array;
  /** How many things the question says, a matter and the words it was said in being one; and how many of them each speaks of. */
  things: number;
  grounds: Uint8Array;
  /** Whether it speaks of a matter that the question is of. */
  ofMatter: Uint8Array;
}

export class PassageMatches {
  readonly #count: number;
  readonly #words: ReadonlyMap<string, Postings>;
  readonly #topics: ReadonlyMap<string, Postings>;

  constructor(passages: readonly Spoken[]) {
    this.#count = passages.length;
    this.#words = postingsOf(passages.map(({ worths }) => worths));
    this.#topics = postingsOf(passages.map(({ topics }) => topics));
  }

  of(words: readonly Asked[], topics: Topics): Matched {
    const rarities = words.map((one) => this.#rarity(one));
    const spokenOf = new Float64Array(this.#count);
    const scores = new Float64Array(this.#count);
    const spoken = new Int32Array(this.#count);
    const ofMatter = new Uint8Array(this.#count);
    const things = thingsOf(words);
    for (const [index, asked] of words.entries()) {
      const rarity = rarities[index]!;
      for (const [at, match] of this.#matches(asked)) {
        spokenOf[at]! += rarity * Math.min(1, match);
        scores[at]! += rarity * match;
        spoken[at]! |= 1 << things[index]!;
        if (asked.saidIn !== undefined) ofMatter[at] = 1;
      }
    }
    const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
    const grounds = Uint8Array.from(spoken, bitsSet);
    const common = this.#common(topics);
    return {
      rarities,
      total,
      spokenOf,
      scores,
      common,
      things: new Set(things).size,
      grounds,
      ofMatter,
    };
  }

  /** Of the passages that speak of it: around 1, more where they do so in their heading. */
  #matches({ term, others, isName = false }: Asked): ReadonlyMap<number, number> {
    const best = new Map<number, number>();
    const further = new Map<number, number>();
    for (const word of this.#words.has(term) ? others : [...others, ...this.#holding(term)]) {
      each(this.#words.get(word), (at, worth) => {
        const known = best.get(at);
        if (known !== undefined) further.set(at, (further.get(at) ?? 0) + 1);
        if (known === undefined || worth > known) best.set(at, worth);
      });
    }
    // "What about Klarna" is answered where Klarna is named, not where many other ways to pay are.
    const named = isName && this.#words.has(term);
    for (const [at, worth] of best) {
      const most = named ? mostOfOthers : Infinity;
      best.set(at, Math.min(most, worth * otherWordWorth + furtherWordWorth * (further.get(at) ?? 0)));
    }
    each(this.#words.get(term), (at, own) => {
      const other = best.get(at);
      best.set(at, other === undefined ? own : Math.max(own, other) + furtherWordWorth * Math.min(1, own));
    });
    return best;
  }

  /** The pages' words that begin with a word they do not have: "Werkstattbesichtigung" for "Werkstatt". */
  #holding(term: string): readonly string[] {
    const root = term.replace(/(?:en|er|e|n)$/, '');
    if (root.length < FEWEST_LETTERS || isMatter(term)) return [];
    return [...this.#words.keys()].filter((word) => word.length > root.length && word.startsWith(root));
  }

  /** How much a word of the question tells. */
  #rarity({ term, others }: Asked): number {
    let passages = this.#words.get(term)?.at.length ?? 0;
    for (const word of passages > 0 ? others : [...others, ...this.#holding(term)])
      passages = Math.max(passages, this.#words.get(word)?.at.length ?? 0);
    const known = Math.max(1, passages);
    const rarity = Math.log(1 + (this.#count - known + 0.5) / (known + 0.5));
    if (isMatter(term)) return passages === 0 ? rarity * unknownMatter : rarity * matterWorth;
    return passages === 0 ? rarity * unknownWorth : rarity;
  }

  #common(topics: Topics): Float64Array {
    const common = new Float64Array(this.#count);
    for (const [topic, likeness] of topics) {
      each(this.#topics.get(topic), (at, its) => {
        common[at] = Math.max(common[at]!, Math.sqrt(likeness * its));
      });
    }
    return common;
  }
}

/** Things a question may say; what is said beyond them counts with the last. */
const MOST_THINGS = 30;

/** By each word's place the number of the thing it says: "dog" and the matter of dogs are one. */
function thingsOf(words: readonly Asked[]): number[] {
  const things: number[] = [];
  for (const [index, { saidIn }] of words.entries()) {
    const same = saidIn === undefined ? -1 : words.findIndex(({ term }) => saidIn.includes(term));
    things.push(Math.min(MOST_THINGS, same < 0 || same >= index ? index : things[same]!));
  }
  return things;
}

function bitsSet(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count += 1;
  return count;
}

function each(postings: Postings | undefined, take: (at: number, worth: number) => void): void {
  if (!postings) return;
  const { at, worths } = postings;
  for (let index = 0; index < at.length; index += 1) take(at[index]!, worths[index]!);
}

function postingsOf(lists: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, Postings> {
  const posted = new Map<string, Postings>();
  for (const [at, list] of lists.entries()) {
    for (const [name, worth] of list) {
      const postings = posted.get(name) ?? { at: [], worths: [] };
      postings.at.push(at);
      postings.worths.push(worth);
      posted.set(name, postings);
    }
  }
  return posted;
}
