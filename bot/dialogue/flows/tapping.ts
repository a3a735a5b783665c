import type { ToolData } from '../../tools/results.ts';
import type { Intent, Slots, Understanding } from '../../understanding/understanding.ts';
import type { DialogueEvent } from '../dialogue.ts';
import type { ShownProduct } from '../memory.ts';
import { bareChoice, namesQuestion, offeredBy } from '../choice-ids.ts';
import { everyKnown, shownOf } from '../known-products.ts';
import { intentNamed } from '../intent-named.ts';
import { say } from '../say.ts';
import { closeQuestion, inTurn, isFresh, notedData, openQuestion, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { Adding } from './adding.ts';
import { addVariantNow } from './adding-version.ts';
import { continueAdding } from './answering-version.ts';
import { itemAnswer } from './answering-requests.ts';
import { setQuantity, takeLine } from './changing-cart.ts';
import { beginTurn } from './hearing.ts';
import { similarTo } from './suggesting.ts';
import { takeProduct } from './taking-product.ts';

/**
 * Buttons. A choice id says all that is needed: `yes`, `no`, `intent:<name>`, `say:<text>`, `option:<name>=<value>`,
 * `add:<variant id>`, `variant:<id>`, `product:<id>`, `line:<id>`, `quantity:<n>`, `similar:<product id>`. One that
 * names a product, or a variant on its card, works on a card of any age; one that answers a question names that question,
 * is stale once that is closed or another is open, and gets a kind answer, as does one nobody offered.
 */

type Tapped = Extract<DialogueEvent, { type: 'CHOSE' }>;

/** `yes`, `no` and `intent:…` mean what the words would mean and go the way of words; the rest names a thing. */
export function takeTap(scene: Scene, event: Tapped): Scene {
  const begun = beginTurn(scene, event, event.label);
  const question = openQuestion(begun);
  const answers = offeredBy(question, event.choiceId);
  const intent = intentOf(event.choiceId, answers);
  if (!intent) return inTurn(begun, { choiceId: event.choiceId });
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

/** A yes or a no is one only to the question that offered it. */
function intentOf(choiceId: string, answers: boolean): Intent | undefined {
  const bare = bareChoice(choiceId);
  if (bare === 'yes' || bare === 'no') return answers ? (bare === 'yes' ? 'affirm' : 'deny') : undefined;
  const intent = bare.startsWith('intent:') ? intentNamed(bare.slice('intent:'.length)) : undefined;
  return intent === 'affirm' || intent === 'deny' ? undefined : intent;
}

export function takeUpTap(scene: Scene): Scene {
  const id = bareChoice(scene.turn.choiceId ?? '');
  const colon = id.indexOf(':');
  const value = id.slice(colon + 1);
  const tapped = inTurn(scene, { asked: ['add-to-cart', 'change-quantity', 'remove-from-cart'] });
  const takers: Record<string, (scene: Scene, value: string) => Scene | undefined> = {
    option: tapOption,
    add: tapAdd,
    variant: tapVariant,
    product: tapProduct,
    line: tapLine,
    quantity: tapQuantity,
    similar: tapSimilar,
    item: tapDetail,
    wanted: tapDetail,
    forget: tapDetail,
  };
  const kind = id.slice(0, Math.max(0, colon));
  const taker = Object.hasOwn(takers, kind) ? takers[kind] : undefined;
  return taker?.(tapped, value) ?? say(scene, 'choice-stale', {});
}

function tapOption(scene: Scene, value: string): Scene | undefined {
  const question = openQuestion(scene);
  const offered = offeredBy(question, scene.turn.choiceId);
  if (question?.kind !== 'variant' || !offered) return undefined;
  const { productId, adding } = question.data as { productId: string; adding: Adding };
  const equals = value.indexOf('=');
  const options = { ...adding.options, [value.slice(0, equals)]: value.slice(equals + 1) };
  return continueAdding(closeQuestion(inTurn(scene, { text: '' })), productId, { ...adding, options });
}

/** "Add to cart" on a card: one of that version, whatever is being asked about another product. */
function tapAdd(scene: Scene, variantId: string): Scene | undefined {
  const product = productOf(scene, variantId);
  if (!product) return lookUpToTap(scene, variantId, one);
  const question = openQuestion(scene);
  const answers = question?.kind === 'variant' && question.data?.['productId'] === product.productId;
  return addKnown(answers ? closeQuestion(scene) : scene, product, variantId, one);
}

/** A version some reply offered; the tap is the shopper's word to add it. One that none offered is nobody's word. */
function tapVariant(scene: Scene, variantId: string): Scene | undefined {
  if (!(scene.memory.offered ?? []).includes(scene.turn.choiceId ?? '')) return undefined;
  const question = openQuestion(scene);
  const answers = offeredBy(question, scene.turn.choiceId);
  const adding = (answers ? (question?.data?.['adding'] as Adding | undefined) : undefined) ?? one;
  const product = productOf(scene, variantId);
  const closed = answers ? closeQuestion(scene) : scene;
  return product ? addKnown(closed, product, variantId, adding) : lookUpToTap(closed, variantId, adding);
}

/** "Yes", right after a reply whose one button adds a version or shows what is similar: as good as a tap. */
export function takeOnlyButton(scene: Scene): Scene | undefined {
  const [button, another] = scene.memory.lastReply?.choices ?? [];
  if (!button || another || !/^(variant|similar):/.test(button.id) || !isFresh(scene)) return undefined;
  return takeUpTap(inTurn(scene, { choiceId: button.id }));
}

const one: Adding = { quantity: 1, options: {}, rest: [], added: [] };

const productOf = (scene: Scene, variantId: string): ShownProduct | undefined =>
  everyKnown(scene).find(({ variants }) => variants.some(({ id }) => id === variantId));

/** What is remembered no longer reaches back to this card: the store knows the product. */
function lookUpToTap(scene: Scene, variantId: string, adding: Adding): Scene | undefined {
  if (variantId === '') return undefined;
  const args = { productId: variantId };
  return useTool(scene, 'lookingUpProduct', 'get-product', args, 'variant-to-add', { variantId, adding });
}

export function variantToAdd(scene: Scene, { product }: ToolData<'get-product'>): Scene {
  const { variantId, adding } = notedData(scene) as { variantId: string; adding: Adding };
  const variants =
    product?.card.variants.map((variant) => ({ ...variant, price: variant.price.amount })) ?? [];
  const known = product && { ...shownOf(product.card), variants };
  return (known && addKnown(scene, known, variantId, adding)) ?? say(scene, 'product-gone', {});
}

function addKnown(scene: Scene, product: ShownProduct, variantId: string, adding: Adding): Scene | undefined {
  const variant = product.variants.find(({ id }) => id === variantId);
  return variant && addVariantNow(scene, product, variant, adding);
}

function tapProduct(scene: Scene, productId: string): Scene | undefined {
  const { choiceId = '' } = scene.turn;
  const question = openQuestion(scene);
  const ids = (question?.data?.['productIds'] ?? []) as string[];
  const older = namesQuestion(choiceId) && !offeredBy(question, choiceId);
  if (question?.kind === 'which-product' && ids.includes(productId) && !older) {
    return takeProduct(withWords(closeQuestion(scene)), productId, question.data ?? {});
  }
  return productId === '' ? undefined : takeProduct(withWords(scene), productId, {});
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
  const offered = offeredBy(question, scene.turn.choiceId) && ids.includes(lineId);
  if (question?.kind !== 'which-line' || !offered) return undefined;
  return takeLine(closeQuestion(scene), lineId, question.data ?? {});
}

function tapQuantity(scene: Scene, value: string): Scene | undefined {
  const question = openQuestion(scene);
  const quantity = Number(value);
  const line = scene.turn.surroundings.cartLines.find(({ lineId }) => lineId === question?.data?.['lineId']);
  const offered = offeredBy(question, scene.turn.choiceId);
  if (question?.data?.['wants'] !== 'quantity' || !line || !offered) return undefined;
  return setQuantity(closeQuestion(scene), line, quantity);
}

/** What a request still lacked; stale once that is closed. */
function tapDetail(scene: Scene): Scene | undefined {
  const question = openQuestion(scene);
  const offered = offeredBy(question, scene.turn.choiceId);
  if (question?.kind !== 'request-item' || !offered) return undefined;
  const worded = withWords(scene);
  return itemAnswer(worded, closeQuestion(worded), question)?.();
}

function tapSimilar(scene: Scene, productId: string): Scene | undefined {
  const known = everyKnown(scene).find((product) => product.productId === productId);
  if (known) return similarTo(scene, productId, known);
  if (productId === '') return undefined;
  return useTool(scene, 'lookingUpProduct', 'get-product', { productId }, 'product-to-match');
}

export function productToMatch(scene: Scene, { product }: ToolData<'get-product'>): Scene {
  if (!product) return say(scene, 'product-gone', {});
  const known = shownOf(product.card);
  return similarTo(scene, known.productId, known);
}
