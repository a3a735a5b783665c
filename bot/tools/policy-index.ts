import type { PolicyPassage } from '../settings/store.ts';
import { isStopWord } from '../shop/search/small-words.ts';
import { queryWords, stems } from '../shop/search/words.ts';

/** How well a passage answers; best first. */
export interface FoundPassage {
  passage: PolicyPassage;
  score: number;
}

interface IndexedPassage {
  passage: PolicyPassage;
  counts: Map<string, number>;
  length: number;
}

/** A word in a heading tells as much as several in the text. */
const headingWorth = 3;
/** How much it helps that the policy is written for the intent that was understood: as its first one, or as one of them. */
const firstIntentWorth = 4;
const intentWorth = 1.5;
/** Passages far behind the best are no answer. */
const leastShare = 0.35;

/** Words of asking that stand in many headings and tell nothing. */
const smallWords = new Set(
  'tell about what whats hows wheres whens thx ur pls plz someone somebody anyone anybody person people how when where why much many may should happen happens question know'.split(
    ' ',
  ),
);

/** Shoppers' words beside those policies use. */
const alsoSaid: Readonly<Record<string, readonly string[]>> = {
  return: ['refund', 'exchang'],
  refund: ['return'],
  exchang: ['return'],
  deliveri: ['ship'],
  ship: ['deliveri'],
  deliv: ['deliveri', 'ship'],
  postag: ['ship'],
  pai: ['payment'],
  payment: ['pai'],
  guarante: ['warranti'],
  warranti: ['guarante'],
  open: ['hour'],
  cancel: ['withdraw'],
  arriv: ['deliveri'],
  accept: ['pai', 'payment', 'take'],
};

/** Finds the sections of a store's policies that answer a question, by the words they share (BM25). */
export class PolicyIndex {
  readonly #passages: IndexedPassage[];
  readonly #documents = new Map<string, number>();
  readonly #averageLength: number;

  constructor(passages: readonly PolicyPassage[]) {
    this.#passages = passages.map(indexed);
    for (const { counts } of this.#passages) {
      for (const word of counts.keys()) this.#documents.set(word, (this.#documents.get(word) ?? 0) + 1);
    }
    const total = this.#passages.reduce((sum, { length }) => sum + length, 0);
    this.#averageLength = total / Math.max(1, this.#passages.length) || 1;
  }

  /** @param topic the intent that was understood; policies written for it come first */
  find(question: string, topic: string | undefined, limit: number): FoundPassage[] {
    const telling = queryWords(inPolicyWords(question)).filter(
      (word) => !isStopWord(word) && !smallWords.has(word),
    );
    const asked = [...new Set(telling.flatMap(stems))];
    const scored = this.#passages
      .map((each) => ({ passage: each.passage, score: this.#score(each, asked, topic) }))
      .filter(({ score }) => score > 0)
      .sort((left, right) => right.score - left.score);
    const best = scored[0]?.score ?? 0;
    return scored.filter(({ score }) => score >= best * leastShare).slice(0, limit);
  }

  #score(each: IndexedPassage, asked: readonly string[], topic: string | undefined): number {
    let score = topicWorth(each.passage, topic);
    for (const word of asked) {
      const own = this.#weight(each, word);
      const others = (alsoSaid[word] ?? []).map((other) => this.#weight(each, other) * 0.5);
      score += Math.max(own, ...others);
    }
    return score;
  }

  #weight({ counts, length }: IndexedPassage, word: string): number {
    const count = counts.get(word) ?? 0;
    if (count === 0) return 0;
    const documents = this.#documents.get(word) ?? 0;
    const rarity = Math.log(1 + (this.#passages.length - documents + 0.5) / (documents + 0.5));
    const saturation = (count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / this.#averageLength));
    return rarity * saturation;
  }
}

function topicWorth({ intents }: PolicyPassage, topic: string | undefined): number {
  if (topic === undefined || !intents.includes(topic)) return 0;
  return intents[0] === topic ? firstIntentWorth : intentWorth;
}

/** "Send it back" and "bring something back" are returns; the "back" of "money back" is another matter. */
function inPolicyWords(question: string): string {
  return question.replace(
    /\b(?:send|sent|sending|bring|brought|give|take|taking|ship|mail)\b((?: [\p{L}']+){0,4}?) back\b/giu,
    'return$1',
  );
}

const indexes = new WeakMap<readonly PolicyPassage[], PolicyIndex>();

/** The index of these passages, made once. */
export function policyIndexOf(passages: readonly PolicyPassage[]): PolicyIndex {
  let index = indexes.get(passages);
  if (!index) indexes.set(passages, (index = new PolicyIndex(passages)));
  return index;
}

function indexed(passage: PolicyPassage): IndexedPassage {
  const heading = stems(`${passage.title} ${passage.heading}`);
  const text = stems(passage.text);
  const counts = new Map<string, number>();
  for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const word of heading) counts.set(word, (counts.get(word) ?? 0) + headingWorth);
  return { passage, counts, length: text.length + heading.length };
}
