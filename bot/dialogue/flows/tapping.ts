import type { Intent, Slots, Understanding } from '../../understanding/understanding.ts';
import type { DialogueEvent } from '../dialogue.ts';
import { everyKnown } from '../references.ts';
import { intentNamed, say } from '../say.ts';
import { closeQuestion, inTurn, openQuestion } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { Adding } from './adding.ts';
import { addVariantNow } from './adding.ts';
import { continueAdding } from './answering.ts';
import { setQuantity, takeLine } from './changing-cart.ts';
import { beginTurn } from './hearing.ts';
import { similarTo } from './suggesting.ts';
import { takeProduct } from './taking-product.ts';

/**
 * Buttons. A choice id says all that is needed: `yes`, `no`, `intent:<name>`, `say:<text>`, `option:<name>=<value>`,
 * `variant:<id>`, `product:<id>`, `line:<id>`, `quantity:<n>`, `similar:<product id>`. A stale or foreign one gets a
 * kind answer.
 */

type Tapped = Extract<DialogueEvent, { type: 'CHOSE' }>;

/** `yes`, `no` and `intent:…` mean what the words would mean and go the way of words; the rest names a thing. */
export function takeTap(scene: Scene, event: Tapped): Scene {
  const begun = beginTurn(scene, event, event.label);
  const intent = intentOf(event.choiceId);
  if (!intent) return inTurn(begun, { choiceId: event.choiceId });
  const question = openQuestion(begun);
  const clarifies = question?.kind === 'clarification' && intent !== 'deny';
  const { slots = {}, query = '' } = (clarifies ? (question.data ?? {}) : {}) as {
    slots?: Slots;
    query?: string;
  };
  const understanding: Understanding = {
    language: begun.memory.language,
    intents: [{ intent, confidence: 1 }],
    slots,
    query,
    personalData: [],
    wishes: [],
    model: 'tap',
  };
  const settled = clarifies ? closeQuestion(begun) : begun;
  return inTurn(settled, { understanding, intent, asked: [intent] });
}

function intentOf(choiceId: string): Intent | undefined {
  if (choiceId === 'yes') return 'affirm';
  if (choiceId === 'no') return 'deny';
  return choiceId.startsWith('intent:') ? intentNamed(choiceId.slice('intent:'.length)) : undefined;
}

export function takeUpTap(scene: Scene): Scene {
  const id = scene.turn.choiceId ?? '';
  const colon = id.indexOf(':');
  const value = id.slice(colon + 1);
  const tapped = inTurn(scene, { asked: ['add-to-cart', 'change-quantity', 'remove-from-cart'] });
  const takers: Record<string, (scene: Scene, value: string) => Scene | undefined> = {
    option: tapOption,
    variant: tapVariant,
    product: tapProduct,
    line: tapLine,
    quantity: tapQuantity,
    similar: tapSimilar,
  };
  const kind = id.slice(0, Math.max(0, colon));
  const taker = Object.hasOwn(takers, kind) ? takers[kind] : undefined;
  return taker?.(tapped, value) ?? say(scene, 'choice-stale', {});
}

function tapOption(scene: Scene, value: string): Scene | undefined {
  const question = openQuestion(scene);
  const offered = question?.again?.choices?.some(({ id }) => id === scene.turn.choiceId);
  if (question?.kind !== 'variant' || !offered) return undefined;
  const { productId, adding } = question.data as { productId: string; adding: Adding };
  const equals = value.indexOf('=');
  const options = { ...adding.options, [value.slice(0, equals)]: value.slice(equals + 1) };
  return continueAdding(closeQuestion(inTurn(scene, { text: '' })), productId, { ...adding, options });
}

/** A version of a product that was shown; the tap is the shopper's word to add it. */
function tapVariant(scene: Scene, variantId: string): Scene | undefined {
  const product = everyKnown(scene).find(({ variants }) => variants.some(({ id }) => id === variantId));
  const variant = product?.variants.find(({ id }) => id === variantId);
  const question = openQuestion(scene);
  if (!product || !variant) return undefined;
  const answers = question?.kind === 'variant';
  const quantity = answers ? ((question.data?.['adding'] as Adding | undefined)?.quantity ?? 1) : 1;
  return addVariantNow(answers ? closeQuestion(scene) : scene, product, variant, quantity);
}

function tapProduct(scene: Scene, productId: string): Scene | undefined {
  const question = openQuestion(scene);
  const ids = (question?.data?.['productIds'] ?? []) as string[];
  if (question?.kind === 'which-product' && ids.includes(productId)) {
    return takeProduct(withWords(closeQuestion(scene)), productId, question.data ?? {});
  }
  const known = everyKnown(scene).some((product) => product.productId === productId);
  return known ? takeProduct(withWords(scene), productId, {}) : undefined;
}

/** A tap has no words, yet what was said with the first message must be found again. */
function withWords(scene: Scene): Scene {
  const understanding: Understanding = {
    language: scene.memory.language,
    intents: [{ intent: 'product-details', confidence: 1 }],
    slots: {},
    query: '',
    personalData: [],
    wishes: [],
    model: 'tap',
  };
  return inTurn(scene, { understanding, text: '' });
}

function tapLine(scene: Scene, lineId: string): Scene | undefined {
  const question = openQuestion(scene);
  const ids = (question?.data?.['lineIds'] ?? []) as string[];
  if (question?.kind !== 'which-line' || !ids.includes(lineId)) return undefined;
  return takeLine(closeQuestion(scene), lineId, question.data ?? {});
}

function tapQuantity(scene: Scene, value: string): Scene | undefined {
  const question = openQuestion(scene);
  const quantity = Number(value);
  const line = scene.turn.surroundings.cartLines.find(({ lineId }) => lineId === question?.data?.['lineId']);
  if (question?.data?.['wants'] !== 'quantity' || !line || !Number.isSafeInteger(quantity)) return undefined;
  return setQuantity(closeQuestion(scene), line, quantity);
}

function tapSimilar(scene: Scene, productId: string): Scene | undefined {
  const known = everyKnown(scene).find((product) => product.productId === productId);
  return known ? similarTo(scene, productId, known) : undefined;
}
