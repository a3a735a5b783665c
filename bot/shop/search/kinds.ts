import { rowOf } from './columns.ts';
import type { Block } from './columns.ts';
import { fieldBit, placeInTitle } from './evidence.ts';
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
