import type { Intent, Slots } from '../understanding/understanding.ts';
import { everyKnown, nameOf } from './known-products.ts';
import type { ShownProduct } from './memory.ts';
import { courseWords } from './replies/course-words.ts';
import { catalogueOf } from './replies/index.ts';
import { partsWords } from './replies/parts-words.ts';
import { pointsBack } from './said-of-it.ts';
import { openQuestion, queryOf, slotsOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { contentOf } from './words.ts';

/** What "the cheapest", "it", "those", "both" and "the other" point at. */

/** "One of each" of a long list is meant of those on the screen, five at most. */
const MOST_OF_EACH = 5;

export interface Target {
  productId: string;
  /** Absent when only the page names it. */
  known?: ShownProduct;
}

export type Referent =
  | { kind: 'products'; targets: Target[] }
  | { kind: 'ambiguous'; candidates: ShownProduct[] }
  | { kind: 'out-of-range'; count: number }
  /** Nothing shown is meant; the words describe something to search for. */
  | { kind: 'described' }
  | { kind: 'nothing' };

export function one(product: ShownProduct): Referent {
  return { kind: 'products', targets: [{ productId: product.productId, known: product }] };
}

export function all(products: ShownProduct[]): Referent {
  return {
    kind: 'products',
    targets: products.map((product) => ({ productId: product.productId, known: product })),
  };
}

/** "the cheapest", "the best rated". */
export function bySuperlative(scene: Scene): Referent | undefined {
  const { shown } = scene.memory;
  const sort = slotsOf(scene).sort ?? orderMeant(scene);
  if (!sort || shown.length === 0) return undefined;
  const measure: Partial<Record<NonNullable<typeof sort>, (product: ShownProduct) => number>> = {
    'price-ascending': (product) => -product.price,
    'price-descending': (product) => product.price,
    rating: (product) => product.stars ?? 0,
  };
  const by = measure[sort];
  if (!by) return undefined;
  return one(shown.reduce((best, product) => (by(product) > by(best) ? product : best)));
}

/** "Take the cheaper one": of those shown, not of others to be searched for. */
function orderMeant(scene: Scene): Slots['sort'] {
  const { priceDirection } = slotsOf(scene);
  const { adds, pickOne, takes } = catalogueOf(scene.memory.language).words;
  const { text, intent } = scene.turn;
  const wanted = intent === 'add-to-cart' || adds.test(text) || takes.test(text);
  const open = openQuestion(scene)?.kind === 'which-product' && pickOne.test(text);
  const { language, shown } = scene.memory;
  const picks = courseWords(language).picksByMeasure.test(text) || partsWords(language).cheaperOf.test(text);
  const definite = picks && shown.length > 1;
  if (priceDirection === undefined || !(wanted || open || definite)) return undefined;
  return priceDirection === -1 ? 'price-ascending' : 'price-descending';
}

/** "Do you have them in white", said of the pair talked about, is no question about the whole list. */
const OF_ONE: readonly Intent[] = [
  'check-availability',
  'product-question',
  'ask-price',
  'product-details',
  'add-to-cart',
  'change-quantity',
];

/** "it", "this one", "those", "both", "the other", "the same". */
export function byPointing(scene: Scene): Referent | undefined {
  const { reference = pointsBack(scene) ? 'it' : undefined, color } = slotsOf(scene);
  const { shown, focus } = scene.memory;
  const page = pageProduct(scene);
  if (reference === 'other') return theOther(scene);
  if (catalogueOf(scene.memory.language).words.each.test(scene.turn.text) && shown.length > 1)
    return all(shown.slice(0, MOST_OF_EACH));
  if (reference === 'both') {
    const [one, other] = shown.length >= 2 ? shown : everyKnown(scene);
    if (one && other) return all([one, other]);
  }
  const { asksWhichOne } = catalogueOf(scene.memory.language).words;
  const ofSome = asksWhichOne.test(scene.turn.text);
  const ofOne = focus !== undefined && !ofSome && OF_ONE.includes(scene.turn.intent ?? 'out-of-scope');
  if (reference === 'those' && shown.length > 1 && !ofOne) return all(shown);
  if (reference === 'this' && page) return page;
  // "that blue one" in a list points by colour.
  if (color && !focus && shown.length > 1) return undefined;
  if (reference && reference !== 'both' && focus) return one(focus);
  if (reference && page) return page;
  if (reference === undefined) return undefined;
  // "It" with nothing to point at means nothing here, unless the words name a thing of their own.
  const { things, category } = slotsOf(scene);
  const nothing = (things ?? category) ? undefined : ({ kind: 'nothing' } as const);
  return byContext(scene) ?? (reference === 'it' ? nothing : undefined);
}

function theOther(scene: Scene): Referent {
  const { shown, focus, previousFocus } = scene.memory;
  const { things = [], category = '', exclude: { words = [] } = {} } = slotsOf(scene);
  // "Not the log, the other one": what is left out is neither the kind nor the one.
  const out = contentOf(scene, words.join(' '));
  const kind = contentOf(scene, `${queryOf(scene)} ${things.join(' ')} ${category}`).filter((word) => !out.includes(word)); // prettier-ignore
  const ofKind = shown.filter((product) => kind.every((word) => nameOf(product).includes(word)));
  // "The other fern" is a fern.
  const candidates = ofKind.length > 0 ? ofKind : shown;
  const isOut = (product: ShownProduct): boolean =>
    out.length > 0
      ? out.some((word) => nameOf(product).includes(word))
      : product.productId === focus?.productId;
  const others = candidates.filter((product) => !isOut(product));
  if (kind.length > 0 && others.length > 1) return { kind: 'ambiguous', candidates: others };
  const [other] = others;
  if (others.length === 1 && other) return one(other);
  if (previousFocus && previousFocus.productId !== focus?.productId) return one(previousFocus);
  return others.length > 1 ? { kind: 'ambiguous', candidates: others } : { kind: 'nothing' };
}

/** Nothing said: what is being talked about, the page's product, or the only one shown. */
export function byContext(scene: Scene): Referent | undefined {
  const { focus, shown } = scene.memory;
  if (focus) return one(focus);
  const page = pageProduct(scene);
  if (page) return page;
  const [only] = shown;
  if (shown.length === 1 && only) return one(only);
  return shown.length > 1 ? { kind: 'ambiguous', candidates: shown } : undefined;
}

function pageProduct(scene: Scene): Referent | undefined {
  const productId = scene.turn.surroundings.page.product;
  if (!productId) return undefined;
  const known = everyKnown(scene).find((product) => product.productId === productId);
  return { kind: 'products', targets: [{ productId, ...(known ? { known } : {}) }] };
}
