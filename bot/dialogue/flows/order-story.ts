import { namingWeight } from '../goods-said.ts';
import { aroundOrder } from '../replies/around-order-words.ts';
import { orderWords } from '../replies/order-words.ts';
import type { Scene } from '../scene.ts';
import { stem, wordsOf } from '../words.ts';
import { hear } from './order-heard.ts';
import { bestPart } from './order-parts.ts';

/** What somebody tells before he orders, in a sentence of its own. */

const SENTENCES = /(?<=[.!…])\s+|\n+/u;

/** The message without it: "He has a Basso so that's good. Add the plum set", "uf, es enorme. Ponme el de 40". */
export function withoutStory(scene: Scene): string {
  const { text } = scene.turn;
  const sentences = text.split(SENTENCES);
  if (sentences.length < 2) return text;
  const first = sentences.findIndex((sentence) => orders(scene, sentence));
  if (first <= 0) return text;
  return sentences.filter((sentence, at) => at >= first || !isStory(scene, sentence)).join(' ');
}

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
  const { intoCart, tells } = aroundOrder(scene.memory.language);
  if (takes.test(sentence) || intoCart.test(sentence)) return false;
  if (tells.test(sentence)) return true;
  const part = bestPart(scene, sentence, undefined);
  const isNamed = part !== undefined && (part.called > 0 || Object.keys(part.options).length > 0);
  return !isNamed && hear(scene, sentence).telling.length > 0;
}

/** "One of the lavender for my mother-in-law", "pour les salades alors": what it is for, where no goods are called so. */
export function withoutPurpose(scene: Scene, piece: string): string {
  const [whole, purpose = ''] = FOR.exec(piece) ?? [];
  if (whole === undefined || /\d/.test(purpose)) return piece;
  const { numbers } = orderWords(scene.memory.language);
  const words = wordsOf(purpose);
  const names = words.some((word) => word in numbers || namingWeight(scene, stem(word)) > 0);
  return names ? piece : piece.replace(whole, ' ');
}

const FOR = /(?<!\p{L})(?:for|für|para|pour) (.+)$/iu;
