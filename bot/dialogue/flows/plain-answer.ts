import { everyKnown } from '../known-products.ts';
import type { Pending, ShownProduct } from '../memory.ts';
import { changeWords } from '../replies/change-words.ts';
import { orderWords } from '../replies/order-words.ts';
import { plainOrderWords } from '../replies/plain-order-words.ts';
import { openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import type { Adding } from './adding.ts';
import { align } from './alignment.ts';
import type { Options } from './choosing-variant.ts';

/** "Good. size 10", "1/2 está bien": an answer to "which version?" that its versions and words of choosing explain whole. */

export interface PlainAnswer {
  productId: string;
  options: Options;
  /** Undefined where the number that was asked for stays. */
  count: number | undefined;
  adding: Adding;
}

const MOST_PIECES = 99;

export function plainAnswer(scene: Scene, question = openQuestion(scene)): PlainAnswer | undefined {
  if (question?.kind !== 'variant' || scene.turn.choiceId !== undefined) return undefined;
  const asked = askedOf(scene, question);
  if (!asked) return undefined;
  const { language } = scene.memory;
  const { asks, refuses, corrects, places } = orderWords(language);
  const text = scene.turn.text.replace(plainOrderWords(language).opinion, ' ');
  const changes = changeWords(language);
  if ([asks, refuses, corrects, changes.takesItOut, changes.refuses, ...places].some((words) => words.test(text))) return undefined; // prettier-ignore
  if (hearsMore(scene)) return undefined;
  const { options, count, strange } = align(scene, text, asked.product);
  const isNamed = Object.keys(options).length > 0;
  if (!isNamed || strange.length > 0 || (count !== undefined && (count < 1 || count > MOST_PIECES))) return undefined; // prettier-ignore
  return { productId: asked.product.productId, options, count, adding: asked.adding };
}

/** A size or a colour that does not stand in the words as it is read: it is weighed elsewhere. */
function hearsMore(scene: Scene): boolean {
  const { size, color } = slotsOf(scene);
  const said = wordsOf(scene.turn.text);
  return [size, color].some(
    (look) => look !== undefined && !wordsOf(look).every((word) => said.includes(word)),
  );
}

function askedOf(scene: Scene, { data }: Pending): { product: ShownProduct; adding: Adding } | undefined {
  const product = everyKnown(scene).find(({ productId }) => productId === data?.['productId']);
  const adding = data?.['adding'] as Adding | undefined;
  return product && adding ? { product, adding } : undefined;
}
