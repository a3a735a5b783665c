import { namesSaid } from '../goods-said.ts';
import type { ProductDetails, ToolData } from '../../tools/results.ts';
import { formatMoney } from '../../wire/money.ts';
import type { Part } from '../../wire/parts.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import { resolveProducts } from '../references.ts';
import { speakable } from '../replies/speaker.ts';
import { labelsOf, say } from '../say.ts';
import { courseWords } from '../replies/course-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn, notedData, queryOf, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { ShownProduct } from '../memory.ts';
import { contentOf, fold, stem, wordsOf } from '../words.ts';
import { search, showProducts } from './finding.ts';
import { readPolicy } from './policies.ts';
import { findToAnswer, lookUpOne } from './products.ts';
import { askWithinRange } from './which-product.ts';

/** Two to four products side by side, in the store's own words; what the store does not say stays empty. */

const MOST_COMPARED = 4;
const MOST_ROWS = 14;

export function compare(scene: Scene): Scene {
  const pair = isToCompareTwo(scene) ? twoNamed(scene) : undefined;
  if (pair) return findToCompare(scene, pair, []);
  const { shown, focus: talkedAbout } = scene.memory;
  if (talkedAbout && versionsCompared(scene, talkedAbout).length > 1)
    return lookUpOne(scene, talkedAbout.productId, 'ask-price');
  const referent = resolveProducts(scene, true);
  if (referent.kind === 'out-of-range' && shown.length > 1)
    return say(scene, 'out-of-range', { count: referent.count });
  const named = referent.kind === 'products' ? referent.targets.map(({ productId }) => productId) : [];
  const all = shown.map(({ productId }) => productId);
  // "Compare it with the second" names one; the one being talked about is the other.
  const focus = scene.memory.focus?.productId;
  const withFocus = named.length === 1 && focus && !named.includes(focus) ? [focus, ...named] : named;
  const beside = focus === undefined ? undefined : besideIt(scene);
  if (beside !== undefined && focus !== undefined && named.every((id) => id === focus))
    return findToCompare(scene, [beside], [focus]);
  const things = thingsNamed(scene);
  const [thing] = things;
  if (shown.length > 1 && named.length === 0 && thing !== undefined && namesAnother(scene, things))
    return findToAnswer(scene, 'product-question', thing);
  const two = withFocus.length < 2 ? twoNamed(scene) : undefined;
  if (two) return compareNamed(scene, two);
  if (withFocus.length < 2 && things.length >= 2) return findToCompare(scene, things, []);
  if (named.length < 2 && isKindToCompare(scene)) return findKindToCompare(scene);
  const productIds = [...new Set(withFocus.length >= 2 ? withFocus : all)].slice(0, MOST_COMPARED);
  if (productIds.length < 2 && shown.length === 1 && referent.kind === 'out-of-range')
    return askWithinRange(scene, 'product-details');
  if (productIds.length < 2) return withoutTwo(scene);
  return useTool(scene, 'comparing', 'compare-products', { productIds }, 'compared');
}

/** "The zennor and the carrick": of those on the screen, where only one of them is called so, and else whatever is. */
function compareNamed(scene: Scene, names: string[]): Scene {
  const onScreen = names.map((name) => {
    const called = scene.memory.shown.filter((product) =>
      contentOf(scene, name).every((word) => nameOf(product).includes(word)),
    );
    return called.length === 1 ? called[0]?.productId : undefined;
  });
  const productIds = onScreen.filter((id) => id !== undefined);
  const others = names.filter((_, at) => onScreen[at] === undefined);
  if (others.length > 0 || new Set(productIds).size < names.length) return findToCompare(scene, others.length > 0 ? others : names, others.length > 0 ? productIds : []); // prettier-ignore
  return useTool(scene, 'comparing', 'compare-products', { productIds }, 'compared');
}

/** "Compare it with the fondue set": what stands beside the one talked about, where it is not on the screen. */
function besideIt(scene: Scene): string | undefined {
  const { reference, ordinal, ordinals, names = [] } = slotsOf(scene);
  const { focus, shown } = scene.memory;
  const points = reference === 'it' || reference === 'this' || reference === 'that';
  if (!points || !focus || (ordinal ?? ordinals) !== undefined || shown.length > 1) return undefined;
  const called = nameOf(focus);
  const others = names.filter((word) => !called.includes(contentOf(scene, word)[0] ?? word));
  return others.length > 0 ? others.join(' ') : undefined;
}

/** "Paper or pdf, what's the difference": values of one product's option, not products. */
export function versionsCompared(scene: Scene, { options }: ShownProduct): string[] {
  const said = wordsOf(scene.turn.text);
  const named = options.map(({ values }) =>
    values.filter((value) => wordsOf(value).every((word) => said.includes(word))),
  );
  return named.find((values) => values.length > 1) ?? [];
}

/** "The toolbox, which colours": one thing that is not on the screen, and no word of comparing. */
function namesAnother(scene: Scene, things: string[]): boolean {
  const { compares } = catalogueOf(scene.memory.language).words;
  const named = contentOf(scene, things.join(' '));
  const known = everyKnown(scene).flatMap(nameOf);
  return !compares.test(scene.turn.text) && named.every((word) => !known.includes(word));
}

/** "The orange one?", "how do they work": with nothing to compare, the words are taken for what else they say. */
function withoutTwo(scene: Scene): Scene {
  const { asksHow, compares } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  if (compares.test(text)) return say(scene, 'compare-needs-two', {});
  if (asksHow.test(text)) return readPolicy(scene);
  const named = slotsOf(scene).names !== undefined && queryOf(scene) !== '';
  return named ? search(inTurn(scene, { intent: 'search-products' })) : say(scene, 'compare-needs-two', {});
}

/** "The bookcase and the desk": kinds of things by name, each looked for when it is not on the screen. */
function thingsNamed(scene: Scene): string[] {
  const { things = [], category, categories = category ? [category] : [] } = slotsOf(scene);
  const known = new Set<string>();
  return [...things, ...categories]
    .filter((name) => {
      const key = contentOf(scene, name).join(' ');
      const fresh = key !== '' && !known.has(key);
      known.add(key);
      return fresh;
    })
    .slice(0, MOST_COMPARED);
}

/** "Comté 18 mois", "the Drift 64": a figure of two and more signs is part of a name. */
const FIGURE = /^(?=.*\d)[\p{L}\d]{2,}$/u;

/** "The full suit and the ventilated one": two by what they are called, each looked for by its own words. */
function twoNamed(scene: Scene): string[] | undefined {
  const { comparesTwo } = courseWords(scene.memory.language);
  const names = namesSaid(scene);
  const pattern = COMPARES.test(scene.turn.text) ? TWO : comparesTwo;
  const parts = (pattern.exec(scene.turn.text) ?? []).slice(1).filter((part) => part !== undefined);
  const known = new Set(names.map(fold));
  const isName = (word: string): boolean => known.has(word) || FIGURE.test(word);
  const [one = [], other = []] = parts.map((part) => wordsOf(part).filter(isName));
  if (parts.length !== 2 || one.length === 0 || other.length === 0) return undefined;
  if (![...one, ...other].some((word) => known.has(word))) return undefined;
  // "The 18 month comté and the 30 month": what both are is said once.
  const kinds = (slotsOf(scene).things ?? []).flatMap(wordsOf).map(stem);
  const kind = one.filter((word) => kinds.includes(stem(word)));
  const isShort = !other.some((word) => kinds.includes(stem(word))) && other.some((word) => /^\d/.test(word));
  return [one.join(' '), [...(isShort ? kind : []), ...other].join(' ')];
}

/** "Compare the wok and the skillet": says so first, and names two by words that goods are called by. */
export function isToCompareTwo(scene: Scene): boolean {
  return COMPARES.test(scene.turn.text) && twoNamed(scene) !== undefined;
}

const COMPARES = /^\P{L}*(?:comp[aá]r\p{L}*|vergleich\p{L}*)(?!\p{L})/iu;

/** In any language: it may be the shopper's first word, or a title that stands in another. */
const TWO = /\p{L}+ (.+?) (?:and|et|y|e|und|with|avec|con|mit|vs\.?) (.+)$/iu;

/** "Compare the two drysuits": all of a kind, named as the store does, and nothing else. */
function isKindToCompare(scene: Scene): boolean {
  const { category, names = [], reference, ordinal, ordinals } = slotsOf(scene);
  const kind = wordsOf(category ?? '');
  const isNamed = names.length > 0 && names.every((name) => kind.includes(fold(name)));
  return isNamed && COMPARES.test(scene.turn.text) && (reference ?? ordinal ?? ordinals) === undefined;
}

function findKindToCompare(scene: Scene): Scene {
  const { category = '', names = [] } = slotsOf(scene);
  const next = names.join(' ');
  const args = { query: next, filters: { category }, limit: MOST_COMPARED };
  const data: Comparing & { next: string } = { rest: [], productIds: [], next, all: true };
  return useTool(scene, 'searching', 'search-products', args, 'found-to-compare', { ...data });
}

interface Comparing {
  rest: string[];
  productIds: string[];
  /** Whatever is found, not the first alone. */
  all?: true;
}

function findToCompare(scene: Scene, [next = '', ...rest]: string[], productIds: string[]): Scene {
  const args = { query: next, filters: {}, limit: 1 };
  const data: Comparing & { next: string } = { rest, productIds, next };
  return useTool(scene, 'searching', 'search-products', args, 'found-to-compare', { ...data });
}

export function foundToCompare(scene: Scene, { products, total }: ToolData<'search-products'>): Scene {
  const { rest, productIds, next, all } = notedData(scene) as Comparing & { next: string };
  const [first] = products;
  if (!first) return say(scene, 'nothing-found', { what: next });
  // More than stand side by side are shown, to choose from.
  if (all && total > MOST_COMPARED) return search(inTurn(scene, { intent: 'search-products' }));
  const found = [...new Set([...productIds, ...(all ? products : [first]).map(({ card }) => card.id)])];
  if (rest.length > 0) return findToCompare(scene, rest, found);
  if (found.length < 2) return say(scene, 'compare-needs-two', {});
  return useTool(scene, 'comparing', 'compare-products', { productIds: found }, 'compared');
}

export function compared(scene: Scene, { products }: ToolData<'compare-products'>): Scene {
  if (products.length < 2) return say(scene, 'compare-needs-two', {});
  const few = products.slice(0, MOST_COMPARED);
  const cards = few.map(({ card }) => card);
  const part = comparisonOf(scene, few);
  const seen = showProducts(
    scene,
    cards.map((card) => ({ card })),
  );
  return say(seen, 'comparison', { titles: cards.map(({ title }) => title) }, { parts: [part] });
}

/** Products side by side, at most four. */
export function comparisonOf(scene: Scene, products: ProductDetails[]): Part {
  const few = products.slice(0, MOST_COMPARED);
  return { kind: 'comparison', products: few.map(({ card }) => card), rows: rowsOf(scene, few) };
}

function rowsOf(scene: Scene, products: ProductDetails[]) {
  const labels = labelsOf(scene);
  const locale = speakable(scene.turn.surroundings.locale, labels.language);
  const price = products.map(({ card }) => formatMoney(card.price, locale));
  const rating = products.map(({ card }) =>
    card.rating ? labels.stars(card.rating.stars, card.rating.count) : null,
  );
  const stock = products.map(({ card }) => (card.available ? labels.inStock : labels.soldOut));
  const names = [...new Set(products.flatMap(({ facts }) => facts.map(({ label }) => label)))];
  const facts = names.map((label) => ({
    label,
    values: products.map((product) => product.facts.find((fact) => fact.label === label)?.value ?? null),
    catalogue: true,
  }));
  return [
    { label: labels.price, values: price },
    ...(rating.some((stars) => stars !== null) ? [{ label: labels.rating, values: rating }] : []),
    { label: labels.stock, values: stock },
    ...facts,
  ].slice(0, MOST_ROWS);
}
