import type { ProductDetails, ToolData } from '../../tools/results.ts';
import type { Intent } from '../../understanding/understanding.ts';
import { shownOf } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import type { Measure } from '../replies/asking-words.ts';
import { MOST_PRODUCTS, say } from '../say.ts';
import { wishOfShown } from './refining-shown.ts';
import { inTurn, notedData, queryOf, remember, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { courseWords } from '../replies/course-words.ts';
import { contentOf, fold, stem, wordsOf } from '../words.ts';
import { focusOn } from './adding-version.ts';
import { showProducts } from './finding.ts';
import { amountIn, comparable } from './quantities.ts';
import type { Amount } from './quantities.ts';
import { toldIn } from './told-measures.ts';

/** "Which is the lightest", "the longest battery life": reckoned from what the store gives of each, and only from that. */

/** Most products that are looked at. */
const MOST_MEASURED = 20;

const READINGS: readonly Intent[] = [
  'compare-products', 'search-products', 'refine-results', 'product-question', 'product-details', 'recommend-products', 'out-of-scope',
  'check-availability', 'ask-price', 'find-similar', 'show-more', 'help',
]; // prettier-ignore

export interface MeasureAsked {
  /** As it is said: "lightest"; absent when a label of its own is named: "longest battery life". */
  which: string;
  labels: string[];
  most: boolean;
}

/** What the words ask to be the most or least of. */
export function measureAsked(scene: Scene): MeasureAsked | undefined {
  const { adds, takes, measures, picksAmong } = catalogueOf(scene.memory.language).words;
  const { text, intent = 'out-of-scope', dealt } = scene.turn;
  // "What does the biggest bag cost" asks for the price of a version.
  if (dealt !== undefined) return undefined;
  // "And the biggest", after the lightest was told, asks for nothing to be put in.
  const again = scene.memory.lastReply?.template === 'most' && !adds.test(text) && !takes.test(text);
  if (!READINGS.includes(intent) && !(again && intent === 'add-to-cart')) return undefined;
  // "From the smallest price up" is an order, and no size.
  if (wishOfShown(scene)?.sort !== undefined) return undefined;
  const found = measures.find((measure: Measure) => measure.superlative.test(text));
  if (found) return { which: found.which, labels: found.labels, most: found.most };
  const { picksByMeasure } = courseWords(scene.memory.language);
  const { shown, focus } = scene.memory;
  const ofSeveral =
    shown.length > 1 && focus === undefined && (picksByMeasure.test(text) || saysOnlyMore(scene));
  const compared =
    (picksAmong.test(text) || ofSeveral) &&
    measures.find((measure: Measure) => measure.comparative.test(text));
  return compared ? { which: compared.which, labels: compared.labels, most: compared.most } : undefined;
}

/** "Something lighter", of several on the screen: how it compares, and nothing else that could be looked for. */
function saysOnlyMore(scene: Scene): boolean {
  const { measures } = catalogueOf(scene.memory.language).words;
  const compared = measures.flatMap(({ comparative }) =>
    wordsOf(comparative.exec(scene.turn.text)?.[0] ?? ''),
  );
  const { category, things = [], names = [] } = slotsOf(scene);
  const said = [...wordsOf(queryOf(scene)), ...things, ...names].map((word) => stem(fold(word)));
  const isOfMeasure = (word: string): boolean => compared.some((each) => each.startsWith(word) || word.startsWith(each)); // prettier-ignore
  return category === undefined && said.length > 0 && said.every(isOfMeasure);
}

export function askWhichHasMost(scene: Scene): Scene {
  const asked = measureAsked(scene);
  if (!asked) throw new Error('no measure is asked for');
  const { shown, search } = scene.memory;
  // Of the one thing on the screen nothing is the most: the kind it was found in is meant.
  const { category = shown.length === 1 ? search?.filters.category : undefined } = slotsOf(scene);
  const things = thingsBeside(scene);
  const wanted = kindWanted(scene, asked);
  // "Which one charges fastest", of several on the screen: the verb is no kind of goods.
  const isOfShown = wanted === '' || (shown.length > 1 && slotsOf(scene).names === undefined);
  if (!category && things.length === 0 && isOfShown && shown.length > 0)
    return measure(scene, shown.map(({ productId }) => productId), asked); // prettier-ignore
  if (!category && things.length === 0 && wanted === '') return say(scene, 'ask-what', {});
  const query = things.length > 0 ? things.join(' ') : category ? '' : wanted;
  const args = { query, filters: category ? { category } : {}, limit: MOST_MEASURED };
  return useTool(scene, 'searching', 'search-products', args, 'found-to-measure', { asked, query, category });
}

/** The things named, without those that are only read out of the measure: "lighter" names no light. */
function thingsBeside(scene: Scene): string[] {
  const { measures } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const said = measures.flatMap(({ comparative, superlative }) => [comparative.exec(text)?.[0], superlative.exec(text)?.[0]]); // prettier-ignore
  const own = said.flatMap((each) => (each === undefined ? [] : wordsOf(each)));
  const { things = [] } = slotsOf(scene);
  return things.filter((thing) => !own.some((word) => word.startsWith(stem(fold(thing)))));
}

/** What is left of the query when the measure's own words are taken away. */
function kindWanted(scene: Scene, { labels }: MeasureAsked): string {
  const { measures, measureWords } = catalogueOf(scene.memory.language).words;
  const own = new Set(labels.flatMap((label) => contentOf(scene, label)));
  const isMeasure = (word: string): boolean =>
    measureWords.test(word) ||
    measures.some(({ comparative, superlative }) => comparative.test(word) || superlative.test(word));
  return queryOf(scene)
    .split(' ')
    .filter((word) => !isMeasure(word) && !contentOf(scene, word).some((each) => own.has(each)))
    .join(' ')
    .trim();
}

export function foundToMeasure(scene: Scene, { products, total }: ToolData<'search-products'>): Scene {
  const { asked, query, category } = notedData(scene) as {
    asked: MeasureAsked;
    query: string;
    category?: string;
  };
  if (products.length === 0) return say(scene, 'nothing-found', { what: query || (category ?? '') });
  const search = { query, filters: category ? { category } : {}, offset: 0, total };
  const known = remember(showProducts(scene, products), { search });
  return measure(known, products.map(({ card }) => card.id), asked); // prettier-ignore
}

function measure(scene: Scene, productIds: string[], asked: MeasureAsked): Scene {
  const [only = ''] = productIds;
  // Two at least are compared by the tool; one is looked up as itself.
  if (productIds.length === 1)
    return useTool(inTurn(scene, { intent: 'product-question' }), 'lookingUpProduct', 'get-product', { productId: only }, 'product-known', { intent: 'product-question' }); // prettier-ignore
  const args = { productIds: productIds.slice(0, MOST_MEASURED) };
  return useTool(scene, 'comparing', 'compare-products', args, 'measured', { asked });
}

interface Measured {
  product: ProductDetails;
  label: string;
  value: string;
  amount: Amount;
}

/** Those with the most or least of what is asked, and all that the store gives a figure for, the winners first. */
export function best(
  scene: Scene,
  products: ProductDetails[],
): { asked: MeasureAsked; winners: Measured[]; sorted: Measured[] } {
  const { asked } = notedData(scene) as { asked: MeasureAsked };
  const known = comparable(products.flatMap((product) => measuredOf(scene, product, asked) ?? []));
  const sorted = known.toSorted((a, b) => (asked.most ? -1 : 1) * (a.amount.number - b.amount.number));
  const [first] = sorted;
  const winners = sorted.filter(({ amount }) => amount.number === first?.amount.number);
  return { asked, winners: sorted.length > 1 ? winners : [], sorted };
}

export function measured(scene: Scene, { products }: ToolData<'compare-products'>): Scene {
  const { asked, winners, sorted } = best(scene, products);
  const [first] = winners;
  if (!first) return notMeasured(scene, products, asked, sorted[0]);
  const cards = sorted.map(({ product }) => product.card);
  const facts = {
    which: asked.which,
    titles: winners.slice(0, 3).map(({ product }) => product.card.title),
    label: first.label,
    value: first.value,
    known: sorted.length,
    unknown: products.length - sorted.length,
  };
  const shown = showProducts(scene, cards.map((card) => ({ card }))); // prettier-ignore
  const focused = winners.length === 1 ? focusOn(shown, shownOf(first.product.card)) : shown;
  const part = { kind: 'products' as const, products: cards.slice(0, MOST_PRODUCTS), total: cards.length };
  return say(focused, 'most', facts, { parts: [part] });
}

function measuredOf(scene: Scene, product: ProductDetails, { labels }: MeasureAsked): Measured | undefined {
  for (const label of labels) {
    const wanted = contentOf(scene, label);
    const fact = product.facts.find((each) => {
      const own = contentOf(scene, each.label);
      return wanted.every((word) => own.some((given) => given.startsWith(word) || word.startsWith(given)));
    });
    const amount = fact && amountIn(fact.value);
    if (fact && amount) return { product, ...fact, amount };
  }
  const told = toldIn(product.description, labels);
  const amount = told && amountIn(told.value);
  return told && amount ? { product, ...told, amount } : undefined;
}

/** The store gives it of one or none: nothing can be called the most. */
export function notMeasured(
  scene: Scene,
  products: ProductDetails[],
  { which }: MeasureAsked,
  only: Measured | undefined,
): Scene {
  const cards = products.slice(0, MOST_PRODUCTS).map(({ card }) => card);
  const parts = [{ kind: 'products' as const, products: cards, total: products.length }];
  const one = only && { title: only.product.card.title, label: only.label, value: only.value };
  return say(scene, 'most-unknown', { which, ...(one ? { only: one } : {}) }, { parts });
}
