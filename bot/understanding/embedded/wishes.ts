import type { Understanding } from '../understanding.ts';
import { areApart, isOfOrders, partOf } from './wish-matters.ts';
import type { Part, Piece, Read } from './wish-matters.ts';
import { adds, connector, joint, leading, opens, sentenceEnd } from './wish-words.ts';

/**
 * "I'll take two of the beige ones. And do you deliver to Austria?": parts of a message that are each sure to be a matter of
 * their own when they are read alone. A message may part where a sentence ends or where a word joins; of all ways to cut it
 * the one is taken whose parts are surest of themselves together, and none where neighbours may be one matter.
 */

const MOST_PARTS = 3;
const LONGEST = 500;
const MOST_PLACES = 6;
/** A part that is no surer adds nothing to a cut. */
const LEAST = 0.3;

interface Chain {
  parts: readonly Part[];
  worth: number;
}

/**
 * The parts of `text`, each with how it reads; none where it must be read as a whole, one where all else is talk.
 * @param whole how all of it reads
 * @param answers whether the first may answer what the shopper was asked
 */
export function wishesIn(
  text: string,
  whole: Understanding,
  understand: Read,
  answers: boolean,
): readonly Understanding[] {
  if (text.length > LONGEST) return [];
  const pieces = piecesOf(text);
  if (pieces.length < 2 && (pieces[0]?.start ?? 0) === 0) return [];
  const parts = surestCut(text, pieces, (words, first) =>
    partOf(words, first, understand, answers && first === pieces[0]),
  );
  const wishes = parts.filter(({ matter }) => matter !== 'talk');
  const [only] = wishes;
  // Talk that does not hide what is asked for says more of it.
  const [top] = whole.intents;
  const [alone] = only?.read.intents ?? [];
  // "Oh and 2 nightstands in oak": without what only joins, it is taken where that is surer.
  const isLessSure = pieces.length < 2 && (alone?.confidence ?? 0) <= (top?.confidence ?? 0);
  const isHeard = wishes.length === 1 && (isLessSure || top?.intent === alone?.intent);
  // A whole that is surely of an order is no wish for goods and a rule.
  if (isOfOrders(whole) && wishes.every(({ matter }) => matter !== 'orders')) return [];
  return isHeard ? [] : wishes.map(({ text: words, read }) => ({ ...read, text: words }));
}

/** Between the places where it may part; of too many, those at the ends of sentences, or the last. */
function piecesOf(text: string): Piece[] {
  const places = placesIn(text);
  const ends = places.filter(({ at }) => at === 'sentence');
  const taken = places.length <= MOST_PLACES ? places : ends.length > 0 ? ends : places.slice(-MOST_PLACES);
  if (taken.length > MOST_PLACES) return [];
  const first: Piece = { start: 0, end: 0, at: 'sentence' };
  const pieces: Piece[] = [];
  let before: Piece['at'] = 'comma';
  for (const [at, piece] of [first, ...taken].entries()) {
    const end = taken[at]?.end ?? text.length;
    const strength: Piece['at'] = before === 'comma' || piece.at === 'sentence' ? piece.at : before;
    // What only joins, as "oh" between two sentences, is no piece.
    before = isEmpty(text.slice(piece.start, end)) ? strength : 'comma';
    if (!isEmpty(text.slice(piece.start, end))) pieces.push({ ...piece, end, at: strength });
  }
  return pieces;
}

const isEmpty = (words: string): boolean => bare(words) === '' || connector.test(bare(words));

function placesIn(text: string): Piece[] {
  const found = (pattern: RegExp, isSentence: boolean): Piece[] =>
    [...text.matchAll(pattern)].map(({ index, 0: between }) => {
      const start = index + between.length;
      const isOther = isSentence || opens.test(text.slice(start)) || adds.test(between);
      return { start, end: index, at: isOther ? 'sentence' : /\p{L}/u.test(between) ? 'word' : 'comma' };
    });
  const ends = found(sentenceEnd, true);
  const joints = found(joint, false).filter(({ start, end }) => !ends.some((each) => end <= each.start && each.end <= start));
  // "A pair of the ridge socks (moss, L/XL)": what stands in brackets is said of what stands before them.
  const asides = [...text.matchAll(/\([^()]*\)/g)].map(({ index, 0: aside }) => ({ start: index, end: index + aside.length })); // prettier-ignore
  const isWithin = ({ start, end }: Piece): boolean => asides.some((aside) => aside.start < end && start < aside.end);
  return [...ends, ...joints].filter((place) => place.end > 0 && place.start < text.length && !isWithin(place)).toSorted((one, other) => one.start - other.start);
} // prettier-ignore

/** What only opens or joins is left out; not before the first words, of which they are. */
function bare(part: string): string {
  const trimmed = part.replace(/^[,;\s]+|[\s,;]+$/g, '');
  const told = trimmed.replace(leading, '').replace(opens, '').replace(leading, '');
  return told === '' ? trimmed : told;
}

const ALONE: Chain = { parts: [], worth: 0 };

function surestCut(text: string, pieces: readonly Piece[], read: (words: string, first: Piece) => Part | undefined): readonly Part[] {
  const chains: Chain[][] = [];
  for (const [to, { end }] of pieces.entries()) {
    const ending: Chain[] = [];
    for (const [from, first] of pieces.slice(0, to + 1).entries()) {
      const before = from === 0 ? [ALONE] : (chains[from - 1] ?? []);
      const words = text.slice(first.start, end);
      const said = from === 0 ? words.trim() : bare(words);
      if (before.length === 0 || said.length === text.length) continue;
      const part = read(said, first);
      if (!part) continue;
      const best = surest(before.filter((chain) => mayFollow(chain, part)));
      if (best) ending.push({ parts: [...best.parts, part], worth: best.worth + part.sure - LEAST });
    }
    chains.push(ending);
  }
  return surest(chains.at(-1) ?? [])?.parts ?? [];
} // prettier-ignore

function mayFollow({ parts }: Chain, part: Part): boolean {
  const last = parts.at(-1);
  const isFull =
    part.matter !== 'talk' && parts.filter(({ matter }) => matter !== 'talk').length >= MOST_PARTS;
  return last === undefined || (!isFull && areApart(last, part));
}

function surest(chains: readonly Chain[]): Chain | undefined {
  return chains.reduce<Chain | undefined>(
    (best, each) => (best && best.worth >= each.worth ? best : each),
    undefined,
  );
}
