import { aroundOrder } from '../replies/around-order-words.ts';
import { orderWords } from '../replies/order-words.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import { hear } from './order-heard.ts';
import { bestPart } from './order-parts.ts';

/** What somebody tells before he orders, in a sentence of its own. */

const SENTENCES = /(?<=[.!…])\s+|\n+/u;

/** The message without it: "He has a Basso so that's good. Add the plum set", "uf, es enorme. Ponme el de 40". */
export function withoutStory(scene: Scene): string {
  const { text } = scene.turn;
  const sentences = text.split(SENTENCES).flatMap((sentence) => withTaking(scene, sentence));
  if (sentences.length < 2) return text;
  const first = sentences.findIndex((sentence) => orders(scene, sentence));
  if (first <= 0) return text;
  return sentences.filter((sentence, at) => at >= first || !isStory(scene, sentence)).join(' ');
}

/** "I run a cat cafe, add 5 backpacks": with a verb of taking another sentence begins. */
function withTaking(scene: Scene, sentence: string): string[] {
  const { putsIn } = aroundOrder(scene.memory.language);
  const at = [...sentence.matchAll(/,\s+/gu)].find(
    ({ index, 0: comma }) => sentence.slice(index + comma.length).search(putsIn) === 0,
  );
  const told = at && sentence.slice(0, at.index);
  return at && told !== undefined && SOMEBODY.test(told)
    ? [told, sentence.slice(at.index + at[0].length)]
    : [sentence];
}

/** Who tells of himself or another. */
const SOMEBODY =
  /^\P{L}*(?:(?:hi|hello|hey|hallo|hola|bonjour|salut|so)[\s,.!]+)?(?:i|we|he|she|they|my|our|ich|wir|er|sie|mein\p{L}*|unser\p{L}*|yo|tengo|tenemos|mi|mis|nuestr\p{L}+|je|j|on|nous|mon|ma|notre)(?!\p{L})/iu;

/** Something is taken, and the sentence itself says what. */
function orders(scene: Scene, sentence: string): boolean {
  const { takes, kindly } = orderWords(scene.memory.language);
  const { intoCart } = aroundOrder(scene.memory.language);
  const part = bestPart(scene, sentence, undefined);
  const says = part && (part.called > 0 || Object.keys(part.options).length > 0);
  if (!says) return false;
  if (takes.test(sentence) || intoCart.test(sentence)) return true;
  return kindly.test(sentence) && part.quantity !== undefined && part.unexplained === 0;
}

/** It tells of somebody, or calls nothing here by its name; "the oak one looks good" says which is meant. */
function isStory(scene: Scene, sentence: string): boolean {
  const { takes } = orderWords(scene.memory.language);
  const { intoCart, tells, isSo } = aroundOrder(scene.memory.language);
  if (takes.test(sentence) || intoCart.test(sentence)) return false;
  if (tells.test(sentence)) return true;
  const part = bestPart(scene, sentence, undefined);
  if (part && !part.known && SOMEBODY.test(sentence)) return true;
  // "The machine at work is a 58", of one that was never spoken of.
  if (part && !part.known && isSo.test(sentence)) return true;
  const isNamed = part !== undefined && (part.called > 0 || Object.keys(part.options).length > 0);
  return !isNamed && hear(scene, sentence).telling.length > 0;
}

/** "Still two". */
const AS_MANY = /^(?:still|weiterhin|immer noch|todavía|toujours) (?=[\p{L}\p{N}]+$)/iu;
const FOR_SOMEBODY = / (?:for|für|fürs|para|pour) \p{L}+(?:[ -]\p{L}+){0,2}[\s.!]*$/iu;

/** The pieces of an order without why, for whom and what becomes of one of them. */
export function withoutAsides(scene: Scene, pieces: readonly string[]): string[] {
  const { reason, tellsOfOne } = aroundOrder(scene.memory.language);
  return pieces
    .filter((piece) => !tellsOfOne.test(piece))
    .map((piece) => withoutReceiver(scene, piece.replace(reason, '').replace(AS_MANY, '')));
}

/** "A jar of it for mother-in-law", where nothing here is called so. */
function withoutReceiver(scene: Scene, piece: string): string {
  const tail = FOR_SOMEBODY.exec(piece)?.[0];
  if (tail === undefined) return piece;
  const { telling } = hear(scene, tail);
  return telling.length > 0 && telling.every(({ naming }) => naming === 0)
    ? piece.slice(0, piece.length - tail.length)
    : piece;
}

const SO_MANY =
  '\\d|one|two|three|four|un|una|uno|une|dos|tres|cuatro|deux|trois|quatre|einen?|eine|zwei|drei|vier';

/** "Two, one red one yellow", "two rust two sage" have a part before each count. */
export function piecesOf(text: string, between: RegExp): string[] {
  return text
    .split(between)
    .flatMap((piece) => piece.split(BEFORE_ONE))
    .filter((piece) => wordsOf(piece).length > 0);
}

const BEFORE_ONE = new RegExp(String.raw`(?<=(?:^|\s)(?:${SO_MANY}) (?:in |en )?\p{L}+) (?=(?:${SO_MANY}) (?:in |en )?\p{L}+$)`, 'iu'); // prettier-ignore
