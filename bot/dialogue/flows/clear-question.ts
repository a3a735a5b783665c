import { aspectsIn } from '../ranking/aspects-asked.ts';
import { asksOfIt } from '../replies/of-it-words.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { isQuestion } from './chances.ts';

/** How clearly a message asks something of what is talked about, whatever its words were read as. */

/** An aspect of goods asked for so clearly is a question whatever its form. */
export const CLEAR_ASPECT = 0.6;
/** So clear are several words that ask for it together. */
export const WHOLE_WORDS = 0.8;
/** A reading so sure is no question of a field. */
const SURE = 0.75;

export function sureness(scene: Scene): number {
  return scene.turn.understanding?.intents[0]?.confidence ?? 1;
}

/** How clearly the words ask for an aspect of goods. */
export function clearness(scene: Scene): number {
  return clearnessOf(scene, scene.turn.text);
}

/** The same of a part of the message. */
export function clearnessOf({ memory }: Scene, text: string): number {
  return Math.max(0, ...aspectsIn(text, memory.language).values());
}

/** "What's the heel drop on it", "y a quoi dedans" with nothing in the cart: a field of it, whatever act it was read as. */
export function asksFieldOfIt(scene: Scene): boolean {
  const { intent, surroundings } = scene.turn;
  const { fact, reference } = slotsOf(scene);
  if (!isQuestion(scene)) return false;
  // "Do I have to buy the batteries".
  if (intent === 'add-to-cart') return clearness(scene) >= WHOLE_WORDS;
  if (sureness(scene) >= SURE) return false;
  if (fact !== undefined && reference !== undefined) return true;
  return intent === 'view-cart' && surroundings.cartLines.length === 0 && clearness(scene) >= CLEAR_ASPECT;
}

/** An aspect is asked for of what the question's subject stands for, or in whole words: "is there a cable in the box". */
export function asksClearlyOfIt(scene: Scene): boolean {
  const { text } = scene.turn;
  if (!isQuestion(scene) && !text.includes('?')) return false;
  const clear = clearness(scene);
  return clear >= WHOLE_WORDS || (clear >= CLEAR_ASPECT && asksOfIt[scene.memory.language].test(text));
}
