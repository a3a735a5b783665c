import { readFileSync } from 'node:fs';
import { Classifier } from '../../../bot/understanding/embedded/classifier.ts';
import { decodeModel } from '../../../bot/understanding/embedded/model-file.ts';
import type { Intent, Language } from '../../../bot/understanding/understanding.ts';
import { trainIfNeeded } from '../../../intents/train.ts';
import { actsOf, filled } from '../said.ts';
import type { Part } from '../said.ts';

/** Which intents are right for what people say, act by act, with no word of what went before. */

const cart: readonly Intent[] = ['change-quantity', 'add-to-cart', 'remove-from-cart'];
const finding: readonly Intent[] = ['search-products', 'refine-results', 'recommend-products'];
const ofGoods: readonly Intent[] = ['product-question', 'product-details'];
const swapping: readonly Intent[] = ['exchange-item', 'add-to-cart', 'change-quantity', 'remove-from-cart', 'deny', 'refine-results']; // prettier-ignore
const ofDelivery: readonly Intent[] = ['shipping-info', 'delivery-estimate'];

/** Acts that are no whole message (`price-…`) or name what the classifier alone cannot tell (`not-order`) are left out. */
export const intentsOf: Readonly<Record<string, readonly Intent[]>> = {
  order: ['add-to-cart'],
  'order-more': ['add-to-cart'],
  'order-two': ['add-to-cart'],
  'order-this': ['add-to-cart', 'affirm', 'checkout'],
  'order-listed': ['add-to-cart'],
  'order-last': ['add-to-cart'],
  'order-both': ['add-to-cart'],
  'order-cheapest': ['add-to-cart'],
  remove: ['remove-from-cart', 'deny', 'cancel-that'],
  'remove-it': ['remove-from-cart', 'cancel-that', 'deny'],
  'remove-one': cart,
  'remove-version': cart,
  'keep-only': [...cart, 'empty-cart'],
  empty: ['empty-cart', 'remove-from-cart', 'cancel-that'],
  count: cart,
  more: cart,
  less: cart,
  'count-it': cart,
  'count-slip': [...cart, 'deny', 'cancel-that'],
  'swap-version': swapping,
  'swap-old': swapping,
  'swap-goods': swapping,
  'swap-it': swapping,
  split: [...cart, 'exchange-item'],
  undo: ['cancel-that'],
  'view-cart': ['view-cart'],
  total: ['view-cart', 'ask-price'],
  checkout: ['checkout'],
  find: [...finding, 'check-availability'],
  'find-limit': [...finding, 'check-availability'],
  'find-for': finding,
  cheaper: finding,
  dearer: [...finding, 'find-similar'],
  'then-max': finding,
  'then-color': [...finding, 'check-availability'],
  'then-size': [...finding, 'check-availability'],
  'then-not': finding,
  'then-brand': [...finding, 'product-question'],
  'cheapest-first': finding,
  'best-rated': finding,
  'show-more': ['show-more'],
  'in-stock-only': [...finding, 'check-availability'],
  'other-kind': [...finding, 'check-availability'],
  'also-kind': [...finding, 'check-availability'],
  'details-listed': ofGoods,
  'compare-two': ['compare-products'],
  'compare-named': ['compare-products', 'product-question'],
  'ask-allergy': ofGoods,
  'ask-care': ofGoods,
  'ask-contents': ofGoods,
  'ask-delivery': [...ofDelivery, 'check-availability'],
  'ask-material': ofGoods,
  'ask-options': ['check-availability', ...ofGoods, 'refine-results', 'find-similar'],
  'ask-origin': ofGoods,
  'ask-price': ['ask-price'],
  'ask-reviews': ofGoods,
  'ask-size': ofGoods,
  'ask-stock': ['check-availability'],
  'ask-use': ofGoods,
  'ask-version': ['check-availability', 'search-products', 'refine-results', ...ofGoods, 'add-to-cart'],
  'ask-weight': ofGoods,
  'returns-cost': ['returns-policy'],
  'returns-how': ['returns-policy', 'return-item'],
  'returns-time': ['returns-policy'],
  'refund-time': ['returns-policy', 'refund-status'],
  'shipping-abroad': ofDelivery,
  'shipping-cost': ['shipping-info'],
  'shipping-free': ['shipping-info'],
  'shipping-time': ofDelivery,
  pickup: ['shipping-info', 'store-info'],
  'pay-how': ['payment-info'],
  'pay-by': ['payment-info'],
  warranty: ['warranty-info'],
  hours: ['store-info'],
  address: ['store-info'],
  contact: ['store-info', 'talk-to-human'],
  discounts: ['promotions'],
  coupon: ['apply-coupon', 'promotions'],
  gift: ['store-info', 'shipping-info', 'payment-info', 'promotions', 'search-products', 'checkout'],
  privacy: ['store-info', 'delete-my-data', 'account-help', 'payment-info'],
  'exchange-rule': ['returns-policy', 'exchange-item'],
  track: ['track-order'],
  'track-number': ['track-order'],
  'order-arrives': ['track-order', 'delivery-estimate'],
  cancel: ['cancel-order'],
  'change-order': ['change-order'],
  return: ['return-item', 'returns-policy'],
  exchange: ['exchange-item'],
  refund: ['refund-status', 'returns-policy'],
  problem: ['report-problem', 'exchange-item'],
  invoice: ['get-invoice'],
  account: ['account-help'],
  'delete-data': ['delete-my-data'],
  complain: ['complain'],
  human: ['talk-to-human'],
  bot: ['bot-question'],
  hello: ['greet'],
  bye: ['goodbye', 'thank'],
  thanks: ['thank', 'goodbye'],
  yes: ['affirm'],
  no: ['deny', 'cancel-that', 'goodbye'],
  repeat: ['repeat'],
  help: ['help'],
  language: ['change-language', 'bot-question'],
  voice: ['change-voice'],
  outside: ['out-of-scope'],
};

const places: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: { name: 'Oak Desk Lamp', other: 'Wool Blanket', x: 'Trail Running Vest', y: 'Steel Bottle', v: 'blue', w: 'green', th: 'second', k: 'teapots', a: 'a tent', l: 'under $50', c: 'Ireland', code: 'SPRING10' },
  de: { name: 'Leselampe Eiche', other: 'Wolldecke', x: 'Laufweste', y: 'Stahlflasche', v: 'Blau', w: 'Grün', th: 'zweite', k: 'Teekannen', a: 'ein Zelt', l: 'unter 50 Euro', c: 'Österreich', code: 'SPRING10' },
  es: { name: 'Lámpara de roble', other: 'Manta de lana', x: 'chaleco de trail', y: 'botella de acero', v: 'azul', w: 'verde', th: 'segunda', k: 'teteras', a: 'una tienda de campaña', l: 'por menos de 50 euros', c: 'Portugal', code: 'SPRING10' },
  fr: { name: 'Lampe en chêne', other: 'Couverture en laine', x: 'gilet de trail', y: 'gourde en acier', v: 'bleu', w: 'vert', th: 'deuxième', k: 'théières', a: 'une tente', l: 'à moins de 50 euros', c: 'Belgique', code: 'SPRING10' },
}; // prettier-ignore

const figures = { n: 3, m: 2, i: 2, q: 1 };
/** Of acts whose place is another thing than elsewhere. */
const placesOf: Readonly<Record<string, Readonly<Record<string, string | number>>>> = {
  'track-number': { o: 'D-10234' },
  'pay-by': { m: 'PayPal' },
  'then-max': { p: '$50' },
  'then-brand': { v: 'Northpeak' },
  'then-size': { v: 'M' },
};

/** What fills the places of an act's sentences. */
export function valuesOf(act: string, language: Language): Readonly<Record<string, string | number>> {
  return { o: 4, p: 2, ...figures, ...places[language], ...placesOf[act] };
}

/** Whether the classifier alone reads a sentence as an intent that is right for its act. */
export interface Heard {
  act: string;
  language: Language;
  isRight: boolean;
  /** What it was read as. */
  intent: string;
}

/** Every sentence of the part, its places filled with goods, read by the product's own model. */
export function hearAll(part: Part): Heard[] {
  const classifier = new Classifier(decodeModel(readFileSync(trainIfNeeded())));
  return (['en', 'de', 'es', 'fr'] as const).flatMap((language) =>
    [...actsOf(part, language)].flatMap(([act, sentences]) => {
      const right = intentsOf[act] as readonly string[] | undefined;
      return (right ? sentences : []).map((sentence) => {
        const [top] = classifier.classify(filled(sentence, valuesOf(act, language)), 1);
        const intent = top?.name ?? '';
        return { act, language, isRight: right!.includes(intent), intent };
      });
    }),
  );
}
