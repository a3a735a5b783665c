import type { Catalogue } from './catalogue.ts';
import { asOwn, fieldBit, isOwn, placeInTitle, spreadFlag } from './evidence.ts';
import { gather, phrasePostings, termPostings } from './matches.ts';
import type { Postings } from './postings.ts';
import { namingWeight } from './product-text.ts';
import type { Term } from './either.ts';
import type { SearchIndex } from './search-index.ts';
import type { WeighedProduct, WeighedWord, Weighing } from './search.ts';
import { stem } from './stem.ts';
import { rowOf } from './columns.ts';
import { topPlaces } from './top.ts';
import { queryWords } from './words.ts';

/** What the words of one message say of single products: how telling each word is here, and who says it how plainly. */

const plainness: readonly { bits: number; share: number }[] = [
  { bits: fieldBit.title, share: 1 },
  { bits: fieldBit.brand, share: 0.9 },
  { bits: fieldBit.category, share: 0.8 },
  { bits: fieldBit.label, share: 0.8 },
  { bits: fieldBit.options, share: 0.6 },
  { bits: fieldBit.facts, share: 0.5 },
  { bits: fieldBit.path, share: 0.5 },
  { bits: fieldBit.description, share: 0.4 },
  { bits: spreadFlag, share: 0.2 },
];
/** What the thing is, by its title, counts fully; what stands beside in the title a little less. */
const besideHead = 0.9;
/** Another word for the same. */
const synonymShare = 0.9;
/** From here on a word is a name or a kind. */
const leastNaming = 0.7;
const mostBest = 6;
const shortestCorrected = 6;

/** @param terms of the text, see `QueryReader` */
export function weigh(
  { text, language, known }: Weighing,
  terms: readonly Term[],
  { catalogue, index }: { catalogue: Catalogue; index: SearchIndex },
): { words: WeighedWord[]; known: WeighedProduct[]; best: { id: number; says: number[] }[] } {
  const written = new Set(queryWords(text, language));
  const isWritten = ({ word }: Term): boolean =>
    written.has(word) || word.split(' ').some((part) => written.has(part));
  const said = terms.filter(({ word, postings }) => postings.ids.length > 0 && word.length > 0);
  const unread = [...written].filter((word) => !said.some((term) => term.word.split(' ').includes(word)));
  const compounds = unread.flatMap((word) => compoundTerm(word, { catalogue, index }) ?? []);
  const telling = [
    ...said.filter(
      (term) => isWritten(term) || (term.word.length >= shortestCorrected && compounds.length === 0),
    ),
    ...compounds,
  ];
  const lists = telling.map(({ postings }) => postings);
  const weights = telling.map(({ weight }) => weight);
  const { ids, evidence } = gather(lists, weights, Number.MIN_VALUE);
  const { shares, scores } = sharesOf(ids, evidence, weights, index);
  const saysAt = (place: number): number[] =>
    Array.from(shares.subarray(place * telling.length, (place + 1) * telling.length));
  return {
    words: telling.map(({ word, weight }, at) => ({
      word,
      weight,
      names: ids.some((_, place) => (shares[place * telling.length + at] ?? 0) >= leastNaming),
    })),
    known: known.map((productId) => {
      const place = placeOf(ids, catalogue.idOf(productId));
      return { productId, says: place < 0 ? telling.map(() => 0) : saysAt(place) };
    }),
    best: topPlaces(scores, mostBest).map((place) => ({ id: ids[place] ?? 0, says: saysAt(place) })),
  };
}

/** How plainly each product (a row) says each term (a column), and what that comes to for the product. */
function sharesOf(
  ids: readonly number[],
  evidence: Int32Array,
  weights: readonly number[],
  index: SearchIndex,
): { shares: Float64Array; scores: Float64Array } {
  const shares = new Float64Array(ids.length * weights.length);
  const scores = new Float64Array(ids.length);
  ids.forEach((id, place) => {
    const head = headOf(index, id);
    weights.forEach((weight, term) => {
      const at = place * weights.length + term;
      shares[at] = plainnessOf(evidence[at] ?? 0, head);
      scores[place]! += shares[at] * weight;
    });
  });
  return { shares, scores };
}

/** Where a product stands among these, which are in the order of their numbers; -1 where it does not. */
function placeOf(ids: readonly number[], id: number | undefined): number {
  if (id === undefined) return -1;
  let [from, to] = [0, ids.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (ids[middle]! < id) from = middle + 1;
    else to = middle;
  }
  return ids[from] === id ? from : -1;
}

const shortestCompound = 7;
const shortestPart = 3;
/** A product that is called by one part of the word is called so less surely. */
const mostWordsOfPart = 12;

/** "Nesselfutter" where there is "Brennnessel" in food, "Akkuset" where there is an "Akkulicht-Set": by both its parts. */
function compoundTerm(
  word: string,
  { catalogue, index }: { catalogue: Catalogue; index: SearchIndex },
): Term | undefined {
  if (word.length < shortestCompound || !/^\p{L}+$/u.test(word)) return undefined;
  const having = catalogue.statement(
    'select word from naming_words where instr(word, ?) > 0 and weight >= ? order by weight desc limit ?',
  );
  const postingsOf = (part: string): Postings | undefined => {
    const rows = having.all(part, namingWeight, mostWordsOfPart) as { word: string }[];
    const own = rows.filter((row) => row.word.startsWith(part) || row.word.endsWith(part));
    return own.length === 0
      ? undefined
      : termPostings(own.map((row) => ({ postings: index.postings(stem(row.word)), own: true })));
  };
  for (let cut = word.length - shortestPart; cut > shortestPart; cut -= 1) {
    const beginning = postingsOf(word.slice(0, cut).replace(/s$/, ''));
    const end = beginning && postingsOf(word.slice(cut));
    if (!beginning || !end) continue;
    const both = phrasePostings([beginning, end]);
    const postings =
      both.ids.length > 0 ? { ids: both.ids, evidence: both.evidence.map(asTitle) } : beginning;
    const weight = Math.log(1 + (index.products + 1) / (postings.ids.length + 0.5));
    return { word, postings, weight, purpose: false };
  }
  return undefined;
}

/** What is said by both parts is said, in whichever fields they stand. */
const asTitle = (evidence: number): number => asOwn(evidence) | fieldBit.label;

function plainnessOf(evidence: number, head: number): number {
  if (evidence === 0) return 0;
  const share = plainness.find(({ bits }) => (evidence & bits) !== 0)?.share ?? 0;
  const isHead = (evidence & fieldBit.title) === 0 || placeInTitle(evidence) === head;
  return share * (isHead ? 1 : besideHead) * (isOwn(evidence) ? 1 : synonymShare);
}

function headOf(index: SearchIndex, id: number): number {
  const block = index.blockOf(id);
  return block?.titleHead[rowOf(block, id)] ?? -1;
}
