import type { PolicyPassage } from '../settings/store.ts';
import { german } from './policy-topics/de.ts';
import { english } from './policy-topics/en.ts';
import { englishSideways } from './policy-topics/en-sideways.ts';
import { spanish } from './policy-topics/es.ts';
import { french } from './policy-topics/fr.ts';
import { askedIn } from './policy-words.ts';
import { addProducts, centreOf, postingsOf } from './policy-vectors.ts';
import type { Postings, Vector } from './policy-vectors.ts';
import type { QuestionWords } from './policy-words.ts';

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
/** What it counts that both speak of the same, in whatever words, and that they ask the same of it. */
const CONCEPT = 1.5;
const CONCEPTS = 0.7;

/** Stands for any place named. */
const PLACE = '#place';

class TopicReader {
  readonly #rarity = new Map<string, number>();
  readonly #most: number;
  /** Names of topics, by their number. */
  readonly #names: readonly string[];
  /** Examples of one topic that stand together. */
  readonly #runs: readonly Run[];
  readonly #examples: ReadonlyMap<string, Postings>;
  /** All questions of a topic together. */
  readonly #centres: ReadonlyMap<string, Postings>;
  /** Worked in again and again: how alike each example is. */
  readonly #likeness: Float64Array;

  constructor(lists: readonly Readonly<Record<string, string>>[]) {
    const said = lists.flatMap((list) =>
      Object.entries(list).flatMap(([topic, lines]) =>
        lines.split('|').map((line) => ({ topic, counts: countsOf(askedIn(line)) })),
      ),
    );
    const documents = new Map<string, number>();
    for (const { counts } of said) {
      for (const feature of counts.keys()) documents.set(feature, (documents.get(feature) ?? 0) + 1);
    }
    for (const [feature, count] of documents) this.#rarity.set(feature, Math.log(said.length / count));
    this.#most = Math.log(said.length);
    this.#names = [...new Set(said.map(({ topic }) => topic))];
    const numbers = new Map(this.#names.map((topic, number) => [topic, number]));
    const vectors = said.map(({ counts }) => this.#weighed(counts));
    const topics = said.map(({ topic }) => numbers.get(topic)!);
    this.#runs = runsOf(topics);
    this.#likeness = new Float64Array(said.length);
    this.#examples = postingsOf(vectors);
    this.#centres = postingsOf(
      this.#names.map((_, number) => centreOf(vectors.filter((_each, at) => topics[at] === number))),
    );
  }

  read(question: QuestionWords): Topics {
    const vector = this.#weighed(countsOf(question));
    const near = this.#nearest(vector);
    if (near.length === 0) return nothing;
    const centres = new Float64Array(this.#names.length);
    addProducts(centres, vector, this.#centres);
    const found = near
      .map(({ topic, likeness }) => ({
        topic,
        likeness: NEAREST * likeness + (1 - NEAREST) * centres[topic]!,
      }))
      .filter(({ likeness }) => likeness >= LEAST)
      .toSorted((one, other) => other.likeness - one.likeness)
      .slice(0, MOST);
    return new Map(found.map(({ topic, likeness }) => [this.#names[topic]!, likeness]));
  }

  /** Whether the words that tell something are among those people ask such questions with. */
  knows({ words, aspects, concepts, namesPlace }: QuestionWords): boolean {
    return (
      namesPlace ||
      concepts.includes('where') ||
      [...words, ...aspects].some(({ term }) => this.#rarity.has(term))
    );
  }

  /** Each topic's likest example; the topics that have one most like it. */
  #nearest(vector: Vector): { topic: number; likeness: number }[] {
    const products = this.#likeness.fill(0);
    addProducts(products, vector, this.#examples);
    const nearest = new Map<number, number>();
    for (const { topic, from, to } of this.#runs) {
      let most = 0;
      for (let at = from; at < to; at += 1) if (products[at]! > most) most = products[at]!;
      if (most >= LEAST / 2 && most > (nearest.get(topic) ?? 0)) nearest.set(topic, most);
    }
    return Array.from(nearest, ([topic, likeness]) => ({ topic, likeness }))
      .toSorted((one, other) => other.likeness - one.likeness)
      .slice(0, MOST_NEAR);
  }

  /** Of length one; words nobody asks with make it longer, so that a question full of them is like none. */
  #weighed(counts: ReadonlyMap<string, number>): Vector {
    const features: string[] = [];
    const weights: number[] = [];
    let squares = 0;
    for (const [feature, count] of counts) {
      const weight = count * (this.#rarity.get(feature) ?? UNKNOWN * this.#most);
      features.push(feature);
      weights.push(weight);
      squares += weight * weight;
    }
    const length = Math.sqrt(squares) || 1;
    for (let at = 0; at < weights.length; at += 1) weights[at]! /= length;
    return { features, weights };
  }
}

/** A topic by its number, and the places of some of its examples. */
interface Run {
  topic: number;
  from: number;
  to: number;
}

function runsOf(topics: readonly number[]): Run[] {
  const runs: Run[] = [];
  for (const [at, topic] of topics.entries()) {
    const last = runs.at(-1);
    if (last?.topic === topic) last.to = at + 1;
    else runs.push({ topic, from: at, to: at + 1 });
  }
  return runs;
}

const nothing: Topics = new Map();

function countsOf({ words, aspects, stems, concepts, namesPlace }: QuestionWords): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { others } of words) for (const other of others) counts.set(other, OTHER_WORD);
  for (const word of stems) counts.set(word, SMALL_WORD);
  for (let at = 1; at < stems.length; at += 1) counts.set(`${stems[at - 1]} ${stems[at]}`, PAIR);
  for (const { term } of [...words, ...aspects]) counts.set(term, 1);
  for (const [at, concept] of concepts.entries()) {
    counts.set(`#of ${concept}`, CONCEPT);
    for (const other of concepts.slice(0, at))
      counts.set(`#of ${[concept, other].toSorted().join(' ')}`, CONCEPTS);
  }
  if (namesPlace) counts.set(PLACE, 1);
  return counts;
}

let reader: TopicReader | undefined;

function readerOfAll(): TopicReader {
  reader ??= new TopicReader([english, englishSideways, german, spanish, french]);
  return reader;
}

export function topicsOf(question: QuestionWords): Topics {
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
  for (const each of headings) add(topicsOf(askedIn(each)), 1);
  for (const sentence of text.split(/(?<=[.!?])\s+/)) add(topicsOf(askedIn(sentence)), worth);
  return topics;
}

/** Likeness enough alone, and enough where the next topic is far behind. */
const SURELY = { alone: 0.42, ahead: 0.28, byShare: 1.37 };

/** Topics that a reading of the message makes likelier, and by how much. */
const ofReading: Readonly<Record<string, RegExp>> = {
  'returns-policy': /^(?:return-|refund-|exchange|not-returnable)/,
  'shipping-info': /^(?:ship-|express|customs|po-box|carrier|order-by|pickup)/,
  'payment-info': /^(?:payment-|charged|instal|split-payment|declined)/,
  'warranty-info': /^(?:warranty-|repair)/,
  'store-info': /^(?:hours|address|contact|getting-there)/,
};
const LIKELIER = 1.25;

/**
 * The topic a question is surely about; undefined where none stands out, or only small words make it look so.
 * @param intent what the message was read as
 */
export function topicAsked(question: QuestionWords, topics: Topics, intent = ''): string | undefined {
  const worth = ([topic, likeness]: [string, number]): [string, number] => [
    topic,
    ofReading[intent]?.test(topic) === true ? likeness * LIKELIER : likeness,
  ];
  const [first, second] = [...topics].map(worth).toSorted((one, other) => other[1] - one[1]);
  if (!first || !readerOfAll().knows(question)) return undefined;
  const ahead = first[1] >= SURELY.ahead && first[1] >= SURELY.byShare * (second?.[1] ?? 0);
  return (topics.get(first[0]) ?? 0) >= SURELY.alone || ahead ? first[0] : undefined;
}
