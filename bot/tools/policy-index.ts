import type { PolicyPassage } from '../settings/store.ts';
import { commonTopics, topicAsked, topicsOf, topicsOfPassage } from './policy-topics.ts';
import type { Topics } from './policy-topics.ts';
import { askedIn, wordsOfPassage } from './policy-words.ts';
import type { Asked } from './policy-words.ts';

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
type Question = ReturnType<typeof askedIn> & {
  rarities: number[];
  headed: boolean;
  plain: string;
  topics: Topics;
  about: string | undefined;
};

/** A word in a section's heading tells as much as several in its text; the title of the page stands over all of them. */
const headingWorth = 2;
const titleWorth = 0.6;
/** What a passage says in other words counts for less. */
const otherWordWorth = 0.6;
/** Each further one of them adds this much. */
const furtherWordWorth = 0.12;
const aspectWorth = 1.6;
/** A word that no page has at all may be the name of a thing the rule holds for. */
const unknownWorth = 0.6;
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
/** How much a passage speaks of a question that is surely about what it is about first of all. */
const coverOfTopic = 0.7;
const leastOfTopic = 0.25;
const mostlyOfTopic = 0.8;
const leastBesideWords = 0.16;
const coverBesides = 0.7;
const leastShared = 0.1;
const coverOfNamed = 0.5;
/** What a rare word of the question adds that stands in the heading as it was said. */
const namedWorth = 2;
/** So rare a word chooses one section of its pages. */
const rareEnough = 2.5;

/** Finds the sections of a store's policies that answer a question, by what they share with it (BM25). */
export class PolicyIndex {
  readonly #passages: IndexedPassage[];
  readonly #documents = new Map<string, number>();

  constructor(passages: readonly PolicyPassage[]) {
    const counted = passages.map(countedWords);
    const total = counted.reduce((sum, { length }) => sum + length, 0);
    const averageLength = total / Math.max(1, counted.length) || 1;
    this.#passages = passages.map((passage, at) => indexed(passage, counted[at]!, averageLength));
    for (const { worths } of this.#passages) {
      for (const word of worths.keys()) this.#documents.set(word, (this.#documents.get(word) ?? 0) + 1);
    }
  }

  /** @param topic the intent that was understood; policies written for it come first */
  find(question: string, topic: string | undefined, limit: number): FoundPassage[] {
    const asked = this.#asked(question);
    const scored: FoundPassage[] = [];
    for (const each of this.#passages) {
      const judged = this.#judge(each, asked, topic);
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
    const plain = plainLine(question);
    const headed = this.#passages.some(
      ({ headed }) => headed.length > 0 && headed.every((term) => terms.has(term)),
    );
    const topics = topicsOf(question);
    return {
      ...asked,
      headed,
      plain,
      topics,
      about: topicAsked(question, topics),
      rarities: asked.words.map((one) => this.#rarity(one)),
    };
  }

  /** Undefined for what does not answer, as most of a store's passages. */
  #judge(each: IndexedPassage, asked: Question, topic: string | undefined): FoundPassage | undefined {
    let total = 0;
    let spokenOf = 0;
    let score = 0;
    for (let at = 0; at < asked.words.length; at += 1) {
      const rarity = asked.rarities[at]!;
      const match = matchOf(each, asked.words[at]!);
      total += rarity;
      spokenOf += rarity * Math.min(1, match);
      score += rarity * match;
    }
    const ofTopic = topicWorth(each.passage, topic);
    const common = commonTopics(asked.topics, each.topics);
    const saysWords = total === 0 ? (ofTopic > 0 ? 1 : 0) : spokenOf / total;
    // "To Canada" is answered by the section that names Canada before the one that is about other countries.
    const named = asked.words.filter(
      ({ term }, at) => asked.rarities[at]! >= rareEnough && each.headedBy.includes(term),
    ).length;
    const elsewhere = topic !== undefined && ofTopic === 0 && each.passage.intents.length > 0;
    const ofAbout = this.#worthOfAbout(each, asked, elsewhere ? 0 : saysWords);
    // A word shared by chance answers no question that is surely about something else.
    const beside = asked.about !== undefined && (each.topics.get(asked.about) ?? 0) < leastShared;
    const besides = beside ? coverBesides : 1;
    const ofNamed = named > 0 && ofTopic > 0 ? coverOfNamed : 0;
    const covers = Math.max(saysWords * besides, common, ofAbout, ofNamed);
    const answers = covers >= (ofTopic > 0 ? leastCoverOfTopic : leastCover);
    if (!answers) return undefined;
    for (const { term, others } of asked.aspects) {
      const found = [term, ...others].map((word) => each.worths.get(word) ?? 0);
      score += aspectWorth * Math.min(1.3, Math.max(...found));
    }
    if (each.line !== '' && asked.plain.includes(each.line)) score += wholeHeadingWorth;
    // "Can I return a sale item?" answers who asks of a sale before who does not.
    const unasked = each.headedBy.filter((term) => !speaks(asked, term)).length;
    // A heading that shares no word with the question may say the same in other ones.
    const unlike = unasked === each.headedBy.length ? 0 : unasked / each.headedBy.length;
    const asWhole = each.isSummary ? (asksForWhole(each, asked, ofTopic) ? wholeWorth : summaryWorth) : 1;
    score += namedWorth * named;
    const said = (score + ofTopic) * asWhole * (1 - besideWorth * unlike);
    return { passage: each.passage, score: said + topicsWorth * common, covers };
  }

  /** How much it speaks of a question that is surely about one topic, if nothing here is more about that. */
  #worthOfAbout({ topics, isSummary }: IndexedPassage, { about }: Question, saysWords: number): number {
    if (about === undefined) return 0;
    const likeness = topics.get(about) ?? 0;
    if (likeness >= leastOfTopic && likeness >= Math.max(...topics.values()) * mostlyOfTopic) return coverOfTopic;
    if (isSummary || saysWords === 0 || likeness < leastBesideWords) return 0;
    return this.#passages.some((other) => (other.topics.get(about) ?? 0) > likeness) ? 0 : coverOfTopic;
  }

  /** How much a word of the question tells. */
  #rarity({ term, others }: Asked): number {
    const documents = Math.max(...[term, ...others].map((word) => this.#documents.get(word) ?? 0));
    const known = Math.max(1, documents);
    const rarity = Math.log(1 + (this.#passages.length - known + 0.5) / (known + 0.5));
    return documents === 0 ? rarity * unknownWorth : rarity;
  }
}

/** 0 when the passage does not speak of it; around 1 when it does, more when it does so in its heading. */
function matchOf({ worths }: IndexedPassage, { term, others }: Asked): number {
  const own = worths.get(term) ?? 0;
  let other = 0;
  let found = 0;
  for (const word of others) {
    const worth = worths.get(word);
    if (worth === undefined) continue;
    found += 1;
    other = Math.max(other, worth);
  }
  if (found === 0) return own;
  const said = other * otherWordWorth + furtherWordWorth * (found - 1);
  return Math.max(own, said) + furtherWordWorth * Math.min(1, own);
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

function topicWorth({ intents }: PolicyPassage, topic: string | undefined): number {
  if (topic === undefined || !intents.includes(topic)) return 0;
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
