import { rowOf } from './columns.ts';
import type { Block } from './columns.ts';
import { fieldBit, placeInTitle } from './evidence.ts';
import type { Term } from './either.ts';
import { keepOnly } from './matches.ts';
import type { Candidates } from './matches.ts';
import type { SearchIndex } from './search-index.ts';

/**
 * Whether a product is only named after the thing: of "headphones" a "Headphone Stand" is, where other products are
 * headphones. In an order of price it would come first, though nobody asked for one.
 * @param words of the phrase at `head`: "rain jacket" stands where its first word does, and is a jacket
 */
export function namedAfter(
  { ids, evidence }: Candidates,
  terms: number,
  head: number,
  index: SearchIndex,
  words = 1,
): (place: number) => boolean {
  const use = (place: number): 'thing' | 'other' | undefined => {
    const said = evidence[place * terms + head] ?? 0;
    if ((said & fieldBit.title) === 0) return undefined;
    const id = ids[place]!;
    const block = index.blockOf(id)!;
    const behind = block.titleHead[rowOf(block, id)]! - placeInTitle(said);
    return behind >= 0 && behind < words ? 'thing' : 'other';
  };
  const isKnown = head >= 0 && ids.some((_, place) => use(place) === 'thing');
  return (place) => isKnown && use(place) === 'other';
}

const ofKind = fieldBit.title | fieldBit.label;

/** Whether the product is such a thing: its title, its tags or its whole category say so; "Tents & Camping" alone does not make a tent. */
export function isKind(said: number, block: Block, id: number): boolean {
  if ((said & ofKind) !== 0) return true;
  return (said & fieldBit.category) !== 0 && block.categoryWords[rowOf(block, id)]! <= 1;
}

/**
 * Whether filters leave, of what a word names, only what its maker is called by: a kettle for less than 80 is no tea of
 * "Hollow Kettle", where a kettle that costs more is.
 */
export function leavesOnlyMakers(
  all: Candidates,
  left: Candidates,
  terms: number,
  index: SearchIndex,
): boolean {
  if (left.ids.length === 0 || left.ids.length === all.ids.length) return false;
  return Array.from({ length: terms }, (_, term) => term).some((term) => {
    const saying = ({ ids, evidence }: Candidates): { said: number; id: number }[] =>
      ids
        .map((id, place) => ({ said: evidence[place * terms + term] ?? 0, id }))
        .filter(({ said }) => said !== 0);
    const isMaker = ({ said, id }: { said: number; id: number }): boolean =>
      (said & fieldBit.brand) !== 0 &&
      (said & (fieldBit.category | fieldBit.label)) === 0 &&
      placeInTitle(said) !== headOf(index, id);
    const kept = saying(left);
    if (kept.length === 0 || !kept.every(isMaker)) return false;
    return saying(all).some(
      ({ said, id }) => placeInTitle(said) >= 0 && placeInTitle(said) === headOf(index, id),
    );
  });
}

function headOf(index: SearchIndex, id: number): number {
  const block = index.blockOf(id)!;
  return block.titleHead[rowOf(block, id)]!;
}

const namedSo = ofKind | fieldBit.category | fieldBit.path | fieldBit.facts;

/** Of the candidates those that every one of these words names or whose shelf or a field of which is called so, and none whose description has it in passing. */
export function keepKind(candidates: Candidates, columns: number, kind: readonly Term[]): Candidates {
  const named = kind.map(
    ({ postings: { ids, evidence } }) => new Set(ids.filter((_, at) => (evidence[at]! & namedSo) !== 0)),
  );
  return keepOnly(
    candidates,
    columns,
    candidates.ids.filter((id) => named.every((each) => each.has(id))),
  );
}
