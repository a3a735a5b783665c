import { namesSaid } from '../goods-said.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { fold, stem, wordsOf } from '../words.ts';

/** What stands before the words that say what a thing is for. */
const FOR =
  /(?<!(?:looking|searching|hunting|asking|after|shopping|cerca) )(?<!\p{L})(for|für|pour|para) (?=\p{L})/iu;

/** "Hinges for a kitchen cupboard": the search is told that the kitchen is what they are for. */
export function withPurpose(scene: Scene, query: string): string {
  const { text } = scene.turn;
  const found = FOR.exec(text);
  const words = query.split(' ');
  if (!found || words.length < 2) return query;
  const before = new Set(wordsOf(text.slice(0, found.index)));
  const after = new Set(wordsOf(text.slice(found.index)));
  const at = words.findIndex((word) => wordsOf(word).every((part) => after.has(part) && !before.has(part)));
  const isThing = words.slice(0, at).every((word) => wordsOf(word).every((part) => before.has(part)));
  // "Toys for cats", where goods are called so: then all of it is looked for.
  const { things = [] } = slotsOf(scene);
  const names = namesSaid(scene);
  // "Something warm for a rainy hike" names no thing, and "for my 6 year old" says who it is for.
  const said = [...before].map(stem);
  const isNamed = things.flatMap(wordsOf).some((word) => said.includes(stem(word)));
  if (!isNamed || /\p{N}/u.test(text.slice(found.index))) return query;
  const isUnknown = words.slice(at).some((word) => !names.includes(fold(word)));
  return at > 0 && isThing && isUnknown
    ? [...words.slice(0, at), found[1], ...words.slice(at)].join(' ')
    : query;
}
