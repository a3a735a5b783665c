import type { Intent } from '../../understanding/understanding.ts';
import type { ProductCard } from '../../wire/parts.ts';
import type { ShownProduct } from '../memory.ts';
import { nameOf, shownOf } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { labelsOf, say } from '../say.ts';
import { inTurn, queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';
import { add } from './adding.ts';
import { answerAvailability } from './availability.ts';
import { chooseVariant, noteWanted, optionValues, withEarlier } from './choosing-variant.ts';
import type { Options } from './choosing-variant.ts';
import { optionsNamed, versionWords } from './option-words.ts';
import { decides } from './rereading-offers.ts';
import { lookUpOne } from './products.ts';

/** One version of a product, named by the product's own option values: "the 256 GB one", "in walnut", "hardback". */

/** What may be said of a version, or has nothing to do with one. */
const MEANT: readonly Intent[] = [
  'check-availability', 'ask-price', 'compare-products', 'product-question', 'recommend-products', 'talk-to-human', 'affirm', 'deny', 'cancel-that', 'repeat',
  'returns-policy', 'warranty-info', 'checkout', 'view-cart', 'track-order', 'delivery-estimate', 'apply-coupon',
]; // prettier-ignore
/** A reading that would change something counts only when it is clear. */
const CHANGING: readonly Intent[] = ['add-to-cart', 'change-quantity', 'remove-from-cart', 'empty-cart'];
const CLEAR = 0.55;

/** The one product whose version all the words of this turn name, and nothing else. */
export function versionMeant(scene: Scene): ShownProduct | undefined {
  const { intent = 'out-of-scope', understanding } = scene.turn;
  const sure = understanding?.intents[0]?.confidence ?? 0;
  const { changes } = catalogueOf(scene.memory.language).words;
  // "The alpaca in charcoal, 4 balls" says how many are wanted.
  const asksForChange =
    changes.test(scene.turn.text) || (intent === 'add-to-cart' && slotsOf(scene).quantity !== undefined);
  const mayBe =
    sure < UNSURE ||
    (intent === 'apply-coupon' && slotsOf(scene).coupon === undefined && sure < CLEAR) ||
    (CHANGING.includes(intent) ? sure < CLEAR && !asksForChange : !MEANT.includes(intent));
  if (!mayBe) return undefined;
  const { focus, shown } = scene.memory;
  // A color or size said to a list narrows the list down.
  if (!focus && shown.length > 1 && contentOf(scene, queryOf(scene)).length === 0) return undefined;
  const candidates = focus ? [focus] : shown;
  const fitting = candidates.filter((product) => namesOnlyVersion(scene, product));
  return fitting.length === 1 ? fitting[0] : undefined;
}

const UNSURE = 0.4;

/** Whether the words name a version of this product and nothing else. */
export function namesOnlyVersion(scene: Scene, product: ShownProduct): boolean {
  const { sort, priceMax, priceMin, priceDirection, category, brand, ratingMin, measures, exclude, ordinal } =
    slotsOf(scene);
  if (
    (sort ?? priceMax ?? priceMin ?? priceDirection ?? ratingMin ?? measures ?? exclude ?? ordinal) !==
    undefined
  )
    return false;
  if (Object.keys(optionsNamed(scene, product)).length === 0) return false;
  const explained = [...versionWords(scene, product), ...nameOf(product)];
  const said = contentOf(scene, `${queryOf(scene)} ${category ?? ''} ${brand ?? ''}`);
  // "Sorry, I meant black".
  const { correction } = catalogueOf(scene.memory.language).words;
  const corrects = contentOf(scene, correction.exec(scene.turn.text)?.[0] ?? '');
  return said.every((word) => explained.includes(word) || corrects.includes(word));
}

export function takeVersion(scene: Scene): Scene {
  const product = versionMeant(scene);
  if (!product) throw new Error('no version is meant');
  const { adds } = catalogueOf(scene.memory.language).words;
  // So many of a version are wanted, not asked after, unless it is a question: "and what about 10 pieces?"
  const counts = slotsOf(scene).quantity !== undefined && !scene.turn.text.includes('?');
  if (adds.test(scene.turn.text) || counts || decides(scene, product)) {
    const asked: Intent[] = [...scene.turn.asked, 'add-to-cart'];
    return add(inTurn(scene, { intent: 'add-to-cart', asked }));
  }
  return lookUpOne(scene, product.productId, 'product-details');
}

/** What the named version costs and whether it can be had; undefined when the words name no version. */
export function sayVersion(scene: Scene, card: ProductCard): Scene | undefined {
  const product = {
    ...shownOf(card),
    variants: card.variants.map((variant) => ({ ...variant, price: variant.price.amount })),
  };
  const named = optionsNamed(scene, product);
  const wanted = withEarlier(scene, product, named);
  if (Object.keys(named).length === 0 || product.options.every(({ values }) => values.length < 2))
    return undefined;
  const choice = chooseVariant(product, wanted, slotsOf(scene));
  const fitting = card.variants.filter(
    ({ options, available }) =>
      available && Object.entries(wanted).every(([name, value]) => options[name] === value),
  );
  const [cheapest] = fitting.toSorted((one, other) => one.price.amount - other.price.amount);
  if (choice.kind === 'sold-out') return answerAvailability(withPriceOf(scene, card, wanted), card);
  if (!cheapest || (choice.kind !== 'chosen' && choice.kind !== 'open')) return undefined;
  const varies = fitting.some(({ price }) => price.amount !== cheapest.price.amount);
  const facts = {
    title: card.title,
    options: optionValues(product, wanted),
    price: cheapest.price,
    from: varies,
    ...(choice.kind === 'open' ? { open: { option: choice.option, values: choice.values } } : {}),
  };
  const parts = [{ kind: 'products' as const, products: [card], total: 1 }];
  const talk = noteWanted(scene, product, wanted);
  if (choice.kind === 'open') return say(talk, 'version', facts, { parts });
  const choices = [{ id: `variant:${choice.variant.id}`.slice(0, 200), label: labelsOf(scene).addToCart }];
  return say(talk, 'version', facts, { parts, choices });
}

/** "What does the 40 gal cost", of what is sold out: its price is told all the same. */
function withPriceOf(scene: Scene, { title, variants }: ProductCard, wanted: Options): Scene {
  const meant = variants.find(({ options }) => Object.entries(wanted).every(([name, value]) => options[name] === value)); // prettier-ignore
  if (scene.turn.intent !== 'ask-price' || !meant) return scene;
  const facts = { title: `${title} (${Object.values(wanted).join(', ')})`, price: meant.price };
  return inTurn(scene, { lead: { template: 'price', facts } });
}
