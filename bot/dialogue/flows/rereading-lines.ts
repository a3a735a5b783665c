import { catalogueOf } from '../replies/index.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import { complains } from './complaining.ts';
import { optionsNamed } from './option-words.ts';
import { saysNoMore } from './rereading-names.ts';

/** Short words that put something in or take it out, or only complain, where they read like something else. */

/** "This site sucks", read as something about the site. */
export function complainsShortly(scene: Scene): boolean {
  const { intent = 'out-of-scope', text, understanding } = scene.turn;
  const unsure = (understanding?.intents[0]?.confidence ?? 0) < 0.6;
  const { things, category, orderId } = slotsOf(scene);
  const ofGoods = (things ?? category ?? orderId) !== undefined;
  return unsure && !ofGoods && intent !== 'complain' && wordsOf(text).length <= 6 && complains(scene);
}

/** Replies that told of a change. */
export const ADDED = [
  'added',
  'added-several',
  'added-so-far',
  'swapped',
  'quantity-changed',
  'not-enough',
  'too-many',
];

/** Whether what was said last told of something put in. */
export const isJustAdded = ({ memory }: Scene): boolean =>
  memory.lastAdded !== undefined && ADDED.includes(memory.lastReply?.template ?? '');

/** "150 ok": agrees to nothing that was asked, and names a version of what is talked about. */
export function agreesToVersion(scene: Scene): boolean {
  const { focus } = scene.memory;
  if (!focus) return false;
  return Object.keys(optionsNamed(scene, focus)).length > 0 && saysNoMore(scene, focus);
}

/** "Put the grinder back" after taking it out. */
export function putsBack(scene: Scene): boolean {
  const { asks, undo, onceMore } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  // "One more back", right after a change was undone.
  const more =
    scene.memory.lastReply?.template === 'undone' && onceMore.test(text) && wordsOf(text).length <= 4;
  const undoes = undo.test(text) || (more && slotsOf(scene).things === undefined);
  return undoes && !asks.test(text);
}
