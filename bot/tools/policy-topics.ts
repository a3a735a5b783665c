import type { PolicyPassage } from '../settings/store.ts';
import { german } from './policy-topics/de.ts';
import { english } from './policy-topics/en.ts';
import { englishSideways } from './policy-topics/en-sideways.ts';
import { spanish } from './policy-topics/es.ts';
import { french } from './policy-topics/fr.ts';
import { askedIn, namesPlace, stemsOf } from './policy-words.ts';

/**
 * What a question about a store's rules is about: the nearest of some eighty topics, by questions people ask. A passage
 * has its topics too, by its heading and words, so that "the seam came apart" finds "What does it cover?" though the two
 * share no word.
 */
export type Topics = ReadonlyMap<string, number>;

/** Below this likeness a topic is chance. */
const LEAST = 0.15;
/** Topics a question or passage may have. */
const MOST = 4;
/** Of so many the whole topic is looked at. */
const MOST_NEAR = 8;
/** Of a topic's nearest question, the rest of all its questions together. */
const NEAREST = 0.6;
/** What another word for the same counts. */
const OTHER_WORD = 0.2;
/** What a word counts that stands everywhere, and what two words beside each other. */
const SMALL_WORD = 0.6;
/** A word nobody asked with so far, often the name of goods, beside the rarest one known. */
const UNKNOWN = 0.5;
const PAIR = 0.7;

/** Stands for any place named. */
const PLACE = '#place';

type Vector = ReadonlyMap<string, number>;

/** Where a feature stands: in which examples, and what it weighs there. */
interface Postings {
  at: number[];
  weights: number[];
}

const NOWHERE: Postings = { at: [], weights: [] };

class TopicReader {
  readonly #rarity = new Map<string, number>();
  /** By its place: which topic an example is of. */
  readonly #topics: string[] = [];
  readonly #postings = new Map<string, Postings>();
  readonly #centres = new Map<string, Vector>();
  readonly #most: number;

  constructor(lists: readonly Readonly<Record<string, string>>[]) {
    const said = lists.flatMap((list) =>
      Object.entries(list).flatMap(([topic, lines]) =>
        lines.split('|').map((line) => ({ topic, counts: countsOf(line) })),
      ),
    );
    const documents = new Map<string, number>();
    for (const { counts } of said) {
      for (const feature of counts.keys()) documents.set(feature, (documents.get(feature) ?? 0) + 1);
    }
    for (const [feature, count] of documents) this.#rarity.set(feature, Math.log(said.length / count));
    this.#most = Math.log(said.length);
    const examples = said.map(({ topic, counts }) => ({ topic, vector: this.#weighed(counts) }));
    for (const { topic, vector } of examples) this.#post(topic, vector);
    for (const topic of new Set(this.#topics)) {
      this.#centres.set(topic, centreOf(examples.filter((each) => each.topic === topic)));
    }
  }

  #post(topic: string, vector: Vector): void {
    const at = this.#topics.push(topic) - 1;
    for (const [feature, weight] of vector) {
      const postings = this.#postings.get(feature) ?? { at: [], weights: [] };
      postings.at.push(at);
      postings.weights.push(weight);
      this.#postings.set(feature, postings);
    }
  }

  read(text: string): Topics {
    const vector = this.#weighed(countsOf(text));
    const near = [...this.#nearest(vector)].toSorted((one, other) => other[1] - one[1]).slice(0, MOST_NEAR);
    const found = near.map(([topic, likeness]): [string, number] => [
      topic,
      NEAREST * likeness + (1 - NEAREST) * productOf(vector, this.#centres.get(topic)!),
    ]);
    return new Map(
      found
        .filter(([, likeness]) => likeness >= LEAST)
        .toSorted((one, other) => other[1] - one[1])
        .slice(0, MOST),
    );
  }

  /** Whether the words that tell something are among those people ask such questions with. */
  knows(text: string): boolean {
    const { words, aspects } = askedIn(text);
    return namesPlace(text) || [...words, ...aspects].some(({ term }) => this.#rarity.has(term));
  }

  /** Each topic's likest example. */
  #nearest(vector: Vector): Map<string, number> {
    const products = new Float64Array(this.#topics.length);
    for (const [feature, weight] of vector) {
      const { at, weights } = this.#postings.get(feature) ?? NOWHERE;
      for (let index = 0; index < at.length; index += 1) products[at[index]!]! += weight * weights[index]!;
    }
    const nearest = new Map<string, number>();
    for (let at = 0; at < products.length; at += 1) {
      const product = products[at]!;
      if (product < LEAST / 2) continue;
      const topic = this.#topics[at]!;
      if (product > (nearest.get(topic) ?? 0)) nearest.set(topic, product);
    }
    return nearest;
  }

  /** Of length one; words nobody asks with make it longer, so that a question full of them is like none. */
  #weighed(counts: Vector): Vector {
    const weighed = [...counts].map(([feature, count]): [string, number] => [
      feature,
      count * (this.#rarity.get(feature) ?? UNKNOWN * this.#most),
    ]);
    const length = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
    return new Map(weighed.map(([feature, weight]) => [feature, weight / length]));
  }
}

function countsOf(text: string): Map<string, number> {
  const { words, aspects } = askedIn(text);
  const counts = new Map<string, number>();
  const all = stemsOf(text);
  for (const { others } of words) for (const other of others) counts.set(other, OTHER_WORD);
  for (const word of all) counts.set(word, SMALL_WORD);
  for (let at = 1; at < all.length; at += 1) counts.set(`${all[at - 1]} ${all[at]}`, PAIR);
  for (const { term } of [...words, ...aspects]) counts.set(term, 1);
  if (namesPlace(text)) counts.set(PLACE, 1);
  return counts;
}

function centreOf(examples: readonly { vector: Vector }[]): Vector {
  const sums = new Map<string, number>();
  for (const { vector } of examples) {
    for (const [feature, weight] of vector) sums.set(feature, (sums.get(feature) ?? 0) + weight);
  }
  const length = Math.hypot(...sums.values()) || 1;
  return new Map([...sums].map(([feature, weight]) => [feature, weight / length]));
}

function productOf(one: Vector, other: Vector): number {
  let product = 0;
  for (const [feature, weight] of one) product += weight * (other.get(feature) ?? 0);
  return product;
}

let reader: TopicReader | undefined;

function readerOfAll(): TopicReader {
  reader ??= new TopicReader([english, englishSideways, german, spanish, french]);
  return reader;
}

export function topicsOf(question: string): Topics {
  return readerOfAll().read(question);
}

/** How much its text counts beside its heading; more where the heading is but a word or two. */
const TEXT = { underQuestion: 0.6, underWords: 0.75 };
/** A heading of so many words says by itself what is asked. */
const WORDS_OF_A_QUESTION = 4;

export function topicsOfPassage({ heading, title, text }: PolicyPassage): Topics {
  const asks = heading.trim().split(/\s+/).length >= WORDS_OF_A_QUESTION;
  const headings = [heading === title ? heading : `${title} ${heading}`, ...(asks ? [heading] : [])];
  const worth = asks ? TEXT.underQuestion : TEXT.underWords;
  const topics = new Map<string, number>();
  const add = (read: Topics, share: number): void => {
    for (const [topic, likeness] of read)
      topics.set(topic, Math.max(topics.get(topic) ?? 0, share * likeness));
  };
  for (const each of headings) add(topicsOf(each), 1);
  for (const sentence of text.split(/(?<=[.!?])\s+/)) add(topicsOf(sentence), worth);
  return topics;
}

/** Likeness enough alone, and enough where the next topic is far behind. */
const SURELY = { alone: 0.42, ahead: 0.27, byShare: 1.35 };

/** The topic a question is surely about; undefined where none stands out, or only small words make it look so. */
export function topicAsked(question: string, topics: Topics = topicsOf(question)): string | undefined {
  const [first, second] = [...topics].toSorted((one, other) => other[1] - one[1]);
  if (!first || !readerOfAll().knows(question)) return undefined;
  const ahead = first[1] >= SURELY.ahead && first[1] >= SURELY.byShare * (second?.[1] ?? 0);
  return first[1] >= SURELY.alone || ahead ? first[0] : undefined;
}

/** How much two have in common, 0–1. */
export function commonTopics(one: Topics, other: Topics): number {
  let best = 0;
  for (const [topic, likeness] of one) {
    const its = other.get(topic);
    if (its !== undefined) best = Math.max(best, Math.sqrt(likeness * its));
  }
  return best;
}
