import type { ProductFilters } from '../../shop/search/search.ts';
import type { Intent } from '../../understanding/understanding.ts';
import { nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { MOST_PRODUCTS, say } from '../say.ts';
import { inTurn, queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, fold, stem, wordsOf } from '../words.ts';
import { asksWhichLooks, optionNames } from './choosing-variant.ts';
import { noteCurrency, runSearch, search, soughtIn } from './finding.ts';
import { inPlaceOf } from './going-on.ts';
import { kindIn } from './kept-kind.ts';
import { lookByPricePlace } from './price-place.ts';
import { askAboutProduct, lookUpOne } from './products.ts';
import { wishOfShown } from './refining-shown.ts';

/** Going on from results: cheaper, in blue, only in stock, sorted, more of them. */

export function refine(scene: Scene): Scene {
  const anyLook = searchWithAnyLook(scene);
  if (anyLook) return anyLook;
  const placed = lookByPricePlace(scene);
  if (placed) return placed;
  const before = scene.memory.search;
  const slots = slotsOf(scene);
  if (picksOne(scene)) return showPicked(scene);
  const only = lookOfOnly(scene);
  // "Sky or blush" of one product: each of them.
  if (only) return lookUpOne(scene, only.productId, slots.colors ? 'ask-price' : 'check-availability');
  if (asksWhichLooks(scene)) return askAboutProduct(inTurn(scene, { intent: 'check-availability' }));
  const sought = soughtIn(scene);
  const asked = { ...sought.filters, ...priceLimit(scene) };
  if (!before) {
    const saysSomething = Object.keys(asked).length > 0 || sought.query !== '' || slots.sort !== undefined;
    if (sought.query === '' && Object.keys(asked).join() === 'exclude') return search(scene);
    if (!saysSomething) return say(scene, 'no-search-yet', {});
    return runSearch(noteCurrency(scene), {
      query: sought.query,
      filters: asked,
      sort: slots.sort,
      offset: 0,
    });
  }
  const instead = inPlaceOf(scene, sought.query, asked);
  if (instead) return runSearch(noteCurrency(scene), { ...instead, sort: slots.sort }, 'instead');
  // Another kind of thing is another search; only its limits go on.
  const { anyKind } = catalogueOf(scene.memory.language).words;
  const ofAnyKind = slots.sort !== undefined && sought.query === '' && anyKind.test(scene.turn.text);
  const another =
    ofAnyKind ||
    namesAnotherThing(scene, before.query) ||
    (slots.category !== undefined && slots.category !== before.filters.category);
  const { category: _, ...limits } = before.filters;
  const filters = narrowed(another ? limits : before.filters, asked);
  const query = another ? sought.query : joined(before.query, sought.query);
  const sort = slots.sort ?? before.sort;
  const purpose = slots.priceDirection === -1 ? 'cheaper' : another ? 'search' : 'refine';
  const kind = another ? kindIn(scene, query) : before.kind;
  return runSearch(noteCurrency(scene), { query, kind, filters, sort, offset: 0 }, purpose);
}

/** What is said beside a look that does not matter. */
const FINE = /(?<!\p{L})(?:fine|ok(?:ay)?|good|great|works?|do(?:es)?|will|would|mir|das|die|ist|sind|me|est|c['’]est|ca|ça|vale|bien|va|please|bitte|really|honestly)(?!\p{L})/giu; // prettier-ignore

/** "Any color is fine", "die Größe ist egal": which looks do not matter; undefined where more is said. */
function looksLeftOpen(scene: Scene): ('color' | 'size')[] {
  const { text } = scene.turn;
  const { whichever } = catalogueOf(scene.memory.language).words;
  const open = (['color', 'size'] as const).filter((look) => optionNames[look].test(text));
  const isOpen = whichever.test(text) && open.length > 0;
  const rest = open.reduce((left, look) => left.replace(new RegExp(`${optionNames[look].source}s?`, 'giu'), ' '), text); // prettier-ignore
  const beside = rest.replace(new RegExp(whichever, 'giu'), ' ').replace(FINE, ' ');
  return isOpen && contentOf(scene, beside).length === 0 ? open : [];
}

export const leavesLooksOpen = (scene: Scene): boolean => looksLeftOpen(scene).length > 0;

/** What was looked for without the look that does not matter any more; nothing is put in. */
function searchWithAnyLook(scene: Scene): Scene | undefined {
  const { search: before } = scene.memory;
  const open = looksLeftOpen(scene);
  if (open.length === 0) return undefined;
  if (!before) return say(scene, 'ask-what', {});
  const { color, colors, size, ...others } = before.filters;
  const kept = { ...(open.includes('color') ? {} : { color, colors }), ...(open.includes('size') ? {} : { size }) }; // prettier-ignore
  const filters = Object.fromEntries(Object.entries({ ...others, ...kept }).filter(([, value]) => value !== undefined)); // prettier-ignore
  return runSearch(scene, { ...before, filters, offset: 0 }, 'refine');
}

const LOOKED_AT: readonly string[] = [
  'details',
  'version',
  'price',
  'in-stock',
  'in-stock-simple',
  'no-version',
];

/** "In red", said of the one thing on the screen, or of the one that was just shown of several: whether it comes so. */
function lookOfOnly(scene: Scene): ShownProduct | undefined {
  const { shown, focus, lastReply } = scene.memory;
  const { color, size, colors: _c, names: _n, reference: _r, ...others } = slotsOf(scene);
  const looks = (color ?? size) !== undefined && Object.keys(others).length === 0 && queryOf(scene) === '';
  const isShownAlone = shown.length === 1 || LOOKED_AT.includes(lastReply?.template ?? '');
  const one = shown.find(({ productId }) => productId === focus?.productId);
  return looks && isShownAlone && one?.options.some(({ values }) => values.length > 1) ? one : undefined;
}

/** "And secateurs for left handers" after gloves: another kind of thing than was looked for and than is shown. */
function namesAnotherThing(scene: Scene, before: string): boolean {
  const { things: [thing] = [], color } = slotsOf(scene);
  // "En crème" is a colour, though a cream is called so.
  if (color !== undefined && queryOf(scene) === '') return false;
  if (thing === undefined || scene.turn.intent !== 'refine-results') return false;
  // "Rather honey", though something that was found has honey in its name.
  const isInstead = orderWords(scene.memory.language).corrects.test(scene.turn.text);
  const shown = isInstead ? [] : scene.memory.shown.flatMap(nameOf);
  const known = [...wordsOf(before).map(stem), ...shown];
  return !known.includes(stem(fold(thing)));
}

/** Words said before and now, each once. */
function joined(before: string, now: string): string {
  const known = wordsOf(before).map(stem);
  const fresh = now.split(' ').filter((word) => !known.includes(stem(fold(word))));
  return [before, ...fresh].filter(Boolean).join(' ');
}

/** "The cheapest one" or "the second one" of those on the screen, and nothing else said. */
export function picksOne(scene: Scene): boolean {
  const { pickOne, inOrder } = catalogueOf(scene.memory.language).words;
  const { sort, ...others } = slotsOf(scene);
  // "Show me the second one" is no search either.
  const pointed = others.ordinal !== undefined && scene.memory.shown.length > 0;
  // "The second one in red, no wait, navy" names a version of it.
  const ofOne = Object.keys(others).every((name) => OF_ONE.includes(name));
  if (pointed && ofOne && queryOf(scene) === '' && !sort) return true;
  // "Begin with the cheapest" puts all of them in order as well.
  if (sort !== undefined && wishOfShown(scene)?.sort !== undefined) return false;
  const sortsAll = sort !== 'price-ascending' && sort !== 'price-descending' && sort !== 'rating';
  if (sortsAll || scene.memory.shown.length < 2 || queryOf(scene) !== '') return false;
  // "By price, the cheapest first" puts all of them in order.
  if (inOrder.test(scene.turn.text)) return false;
  const alone = Object.keys(others).every((name) => name === 'reference');
  return alone && (pickOne.test(scene.turn.text) || scene.memory.search === undefined);
}

const OF_ONE: readonly string[] = ['ordinal', 'color', 'size', 'names'];

/** Readings of "which of those is the cheapest?"; the words "cheapest" and "which" decide, not how sure each is. */
const READINGS: readonly Intent[] = [
  'refine-results', 'compare-products', 'product-question', 'product-details', 'ask-price', 'search-products', 'recommend-products',
]; // prettier-ignore

export function asksWhichIsMost(scene: Scene): boolean {
  const { sort } = slotsOf(scene);
  return sort !== undefined && READINGS.includes(scene.turn.intent ?? 'out-of-scope') && picksOne(scene);
}

export function showPicked(scene: Scene): Scene {
  return askAboutProduct(inTurn(scene, { intent: 'product-details' }));
}

/** "Cheaper" is below the cheapest on the screen, or below the one being talked about; "better" above the dearest. */
export function priceLimit(scene: Scene): Pick<ProductFilters, 'priceMin' | 'priceMax'> {
  const { priceDirection, priceMax, priceMin } = slotsOf(scene);
  const { focus, shown } = scene.memory;
  const prices = (focus ? [focus] : shown).map(({ price }) => price);
  if (!priceDirection || prices.length === 0 || (priceMax ?? priceMin) !== undefined) return {};
  if (priceDirection === -1) return { priceMax: Math.max(0, Math.min(...prices) - 1) };
  return { priceMin: Math.max(...prices) + 1 };
}

/** New limits replace old ones of the same kind; what was ruled out stays ruled out. */
function narrowed(before: ProductFilters, asked: ProductFilters): ProductFilters {
  const merged: ProductFilters = { ...before, ...asked };
  if (asked.color !== undefined && asked.colors === undefined) delete merged.colors;
  if (before.exclude && asked.exclude) merged.exclude = joinedExclusions(before.exclude, asked.exclude);
  // A limit that contradicts the new one has been given up.
  if (merged.priceMin !== undefined && merged.priceMax !== undefined && merged.priceMin > merged.priceMax) {
    if (asked.priceMax === undefined) delete merged.priceMax;
    else delete merged.priceMin;
  }
  return dropExcludedWishes(merged);
}

type Exclusions = NonNullable<ProductFilters['exclude']>;

function joinedExclusions(before: Exclusions, asked: Exclusions): Exclusions {
  const joined: Exclusions = { ...before };
  for (const name of ['color', 'material', 'brand', 'words'] as const) {
    const values = [...(before[name] ?? []), ...(asked[name] ?? [])];
    if (values.length > 0) joined[name] = [...new Set(values)];
  }
  return joined;
}

/** "Not black" after "in black" takes the black back. */
function dropExcludedWishes(filters: ProductFilters): ProductFilters {
  const kept = { ...filters };
  if (kept.colors?.some((color) => kept.exclude?.color?.includes(color))) {
    kept.colors = kept.colors.filter((color) => !kept.exclude?.color?.includes(color));
    const [left] = kept.colors;
    if (kept.colors.length < 2) delete kept.colors;
    if (left !== undefined) kept.color = left;
  }
  for (const name of ['color', 'material', 'brand'] as const) {
    const wish = kept[name];
    if (wish !== undefined && kept.exclude?.[name]?.includes(wish)) delete kept[name];
  }
  return kept;
}

export function showMore(scene: Scene): Scene {
  const before = scene.memory.search;
  if (!before && queryOf(scene) !== '') return search(scene);
  if (!before) return say(scene, 'no-search-yet', {});
  const offset = before.offset + MOST_PRODUCTS;
  if (offset >= before.total) return say(scene, 'no-more', { total: before.total });
  return runSearch(scene, { ...before, offset }, 'more');
}
