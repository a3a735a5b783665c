import type { ProductFilters } from '../../shop/search/search.ts';
import type { ToolArguments, ToolData } from '../../tools/results.ts';
import type { Slots } from '../../understanding/understanding.ts';
import type { Part, ProductCard } from '../../wire/parts.ts';
import type { Memory, ShownProduct } from '../memory.ts';
import { everyKnown, nameOf, rowOf, shownOf } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { labelsOf, MOST_PRODUCTS, say } from '../say.ts';
import { inTurn, notedData, queryOf, remember, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, fold, listedIn, wordsOf } from '../words.ts';
import { namesSaid } from '../goods-said.ts';
import { askGoods } from './by-message.ts';
import {
  goesOnFrom,
  inPlaceOf,
  limitsAsBefore,
  limitsOfPresent,
  oneForSomebody,
  withoutTurning,
} from './going-on.ts';
import { askPages } from './last-resort.ts';
import { isNoCard } from './rereading-sought.ts';
import { cautionOf, ruleOutFamilies, rulesOutAllergen } from './allergens.ts';
import { onlyBeside, onlyMentioned, sayFew } from './closest.ts';
import { reducedOnly } from './offers.ts';
import { withPurpose } from './purpose.ts';
import { priceLimit } from './refining.ts';
import { nothingFound, sayNearest, wordsToFind } from './nothing-found.ts';
import { forSameWhom, kindIn, tellsOnlyWhom } from './kept-kind.ts';
import { soughtFor, toldCorrection } from './telling-search.ts';
import { sayMissed } from './missed-values.ts';
import { sayVersion } from './versions.ts';
import { optionsNamed } from './option-words.ts';

/** Longer messages are not looked for whole. */
export const MOST_SAID = 1_000;
/** Of words to look for, as the tool takes them. */
const MOST_QUERY = 500;

/** Finding products: search, and what to say of the results. */

export function search(scene: Scene): Scene {
  const reduced = reducedOnly(scene);
  if (reduced) return reduced;
  const { query, filters } = soughtIn(scene);
  const another = oneForSomebody(scene, query, filters);
  if (another) return runSearch(noteCurrency(scene), another, 'joined');
  if (query === '' && Object.keys(filters).length === 0 && !slotsOf(scene).sort)
    return askGoods(scene, 'ask-what') ?? say(scene, 'ask-what', {});
  // "Gluten free": of all goods it says nothing, and of the kind that is named next it does.
  if (query === '' && Object.keys(filters).join() === 'exclude' && rulesOutAllergen(scene, filters))
    return say(remember(scene, { search: { query, filters, offset: 0, total: 0 } }), 'ask-what', {});
  if (asksForCheaperThanKnown(scene)) {
    const wanted = { query, filters: { ...filters, ...priceLimit(scene) }, offset: 0 };
    return runSearch(noteCurrency(scene), wanted, 'cheaper');
  }
  const instead = inPlaceOf(scene, query, filters);
  if (instead) return runSearch(noteCurrency(scene), { ...instead, sort: slotsOf(scene).sort }, 'instead');
  const ofSame = forSameWhom(scene, query, filters);
  if (ofSame) return runSearch(noteCurrency(scene), ofSame, 'joined');
  const narrower = goesOnFrom(scene, query, filters);
  if (narrower) return runSearch(noteCurrency(scene), narrower, 'joined');
  const limits = { ...limitsOfPresent(scene), ...limitsAsBefore(scene), ...filters };
  const named = tellsOnlyWhom(scene) ? { whom: query } : { kind: kindIn(scene, query) };
  const { sort } = slotsOf(scene);
  return runSearch(noteCurrency(scene), { query, ...named, filters: limits, sort, offset: 0 });
}

/** "Any cheaper jerseys?", "Vorhänge, die billiger sind als der": below what is talked about or on the screen. */
function asksForCheaperThanKnown(scene: Scene): boolean {
  const { priceDirection, category, things, priceMax } = slotsOf(scene);
  const isNamed = (category ?? things) !== undefined;
  return priceDirection === -1 && isNamed && priceMax === undefined && everyKnown(scene).length > 0;
}

/** What the words of this turn ask a search for. */
export function soughtIn(scene: Scene): { query: string; filters: ProductFilters } {
  return ruleOutFamilies(scene, asSaid(scene));
}

function asSaid(scene: Scene): { query: string; filters: ProductFilters } {
  const slots = slotsOf(scene);
  const { sought } = scene.turn.understanding ?? {};
  const ofSomeone = catalogueOf(scene.memory.language).words.ofSomeone.test(scene.turn.text);
  const names = namesSaid(scene);
  // "A present for a colleague, she likes puzzles": whom it is for is no word of the puzzles.
  // Where goods are called so, it is: "a helmet for my kid".
  const onlyWhom =
    slots.category !== undefined &&
    withoutPeople(scene, queryOf(scene)) === '' &&
    !wordsOf(queryOf(scene)).some((word) => names.includes(word));
  const words = (text: string): string =>
    withoutTurning(scene, ofSomeone || onlyWhom ? withoutPeople(scene, text) : text, names);
  if (!sought)
    return {
      query: words(queryOf(scene)) || thingsAlone(slots) || namesAlone(scene),
      filters: filtersOf(scene, slots),
    };
  return { query: words(sought.text), filters: filtersOf(scene, { ...slots, category: sought.category }) };
}

/** "2 bottles": the count took the thing along. */
function thingsAlone({ things = [], category, quantity }: Slots): string {
  return category === undefined && quantity !== undefined ? things.join(' ') : '';
}

/** "Flies are driving my mare nuts, what have you got": what was told before the wish says what it is. */
function namesAlone(scene: Scene): string {
  const { names = [], category, brand, color, size, material, priceMax, priceMin, sort } = slotsOf(scene);
  const limits = category ?? brand ?? color ?? size ?? material ?? priceMax ?? priceMin ?? sort;
  if (limits !== undefined || scene.turn.intent !== 'search-products') return '';
  return wordsToFind(scene, names.join(' ')).join(' ');
}

/** Without whom something is for, and what they do with it. */
export function withoutPeople(scene: Scene, text: string): string {
  const { people } = catalogueOf(scene.memory.language).words;
  const ofPeople = listedIn(people);
  return text
    .split(' ')
    .filter((word) => !ofPeople.has(fold(word)))
    .join(' ');
}

export type Wanted = Pick<
  NonNullable<Memory['search']>,
  'query' | 'kind' | 'whom' | 'filters' | 'sort' | 'offset'
>;

/** Searches; `purpose` tells the result's flow what the search was for. */
export function runSearch(scene: Scene, wanted: Wanted, purpose: SearchPurpose = 'search'): Scene {
  const { query, kind, filters, sort, offset } = wanted;
  const cautious = purpose === 'more' ? scene : cautionOf(scene, filters);
  const said = saidFor(scene, purpose);
  const args: ToolArguments<'search-products'> = {
    query: (purpose === 'search' ? withPurpose(scene, query) : query).slice(0, MOST_QUERY),
    ...(said === undefined ? {} : { said }),
    ...(scene.turn.property === 'sought' && kind !== undefined && filters.category === undefined
      ? { kind }
      : {}),
    filters,
    limit: MOST_PRODUCTS,
    ...(sort ? { sort } : {}),
    ...(offset > 0 ? { offset } : {}),
  };
  return useTool(cautious, 'searching', 'search-products', args, 'search-done', { wanted, purpose, said });
}

/** The words a search may be ranked by whole: of this message, and of what it narrows down. */
function saidFor({ memory, turn }: Scene, purpose: SearchPurpose): string | undefined {
  if (purpose === 'search' || purpose === 'recommend') return turn.text.slice(0, MOST_SAID);
  const before = memory.search?.said;
  // "Cheaper" is a limit, and no word of what is looked for; what was given up is none either.
  if (purpose === 'cheaper' || turn.property === 'given-up' || (purpose === 'refine' && onlyLimits(turn)))
    return before;
  const narrows = purpose === 'refine' || purpose === 'joined';
  return before === undefined || !narrows ? undefined : `${before}, ${turn.text}`.slice(-MOST_SAID);
}

/** "Lowest price first", "under 40": no words that goods are found by; looks and what is refused are. */
function onlyLimits({ understanding }: Scene['turn']): boolean {
  const { color, size, material, brand, exclude } = understanding?.slots ?? {};
  return understanding?.query === '' && (color ?? size ?? material ?? brand ?? exclude) === undefined;
}

interface SearchNoted {
  wanted: Wanted;
  purpose: SearchPurpose;
  said?: string;
}

/** `instead`: the whole message names what is not wanted as well. */
export type SearchPurpose =
  'search' | 'instead' | 'joined' | 'refine' | 'cheaper' | 'more' | 'recommend' | 'nearest';

export function searchDone(scene: Scene, result: ToolData<'search-products'>): Scene {
  const { wanted, purpose, said } = notedData(scene) as SearchNoted;
  if (isNoCard(scene, result.products.map(({ card }) => card))) return askPages(scene, wanted.query); // prettier-ignore
  if (result.products.length === 0) return nothingFound(scene, wanted, purpose, result);
  const beside = purpose === 'refine' ? onlyBeside(scene, wanted, result.products) : undefined;
  if (beside) {
    const { wanted: before, ...given } = beside;
    return runSearch(inTurn(scene, given), before, 'nearest');
  }
  const cards = result.products.map(({ card }) => card);
  const corrected = toldCorrection(result.corrected, wanted.query);
  const searched = { ...wanted, query: corrected ?? wanted.query, total: result.total };
  const seen = showProducts(
    // What was narrowed down to one is a list of its own: "the first one" is that one.
    remember(scene, {
      search: { ...searched, ...(result.fit ? { said } : {}) },
      row: undefined,
      ...(purpose === 'refine' ? { shown: [] } : {}),
    }),
    result.products,
  );
  const parts = [{ kind: 'products' as const, products: cards, total: result.total }];
  const titles = cards.map(({ title }) => title);
  if (purpose === 'more') {
    const left = Math.max(0, result.total - wanted.offset - cards.length);
    return say(seen, 'more', { shown: cards.length, left, titles }, { parts });
  }
  const mentioned = purpose === 'search' && !result.fit ? onlyMentioned(seen, searched.query, result.products) : undefined; // prettier-ignore
  if (mentioned)
    return say(seen, 'found-mentioned', { what: mentioned, shown: cards.length, total: result.total, titles }, { parts }); // prettier-ignore
  if (result.fit === 'fits' && result.total > 1)
    return say(seen, 'found', { shown: cards.length, total: result.total, titles }, { parts });
  const few = purpose === 'recommend' || purpose === 'search' ? sayFew(seen, result) : undefined;
  if (few) return few;
  const [only] = cards;
  if (only && result.total === 1 && purpose !== 'nearest') {
    // "A door knob in wallnut": a version named with a slip is named all the same; "100 litres" without its unit is none.
    const isMended = corrected !== undefined && wordsOf(corrected).length === wordsOf(wanted.query).length;
    const heard = isMended ? inTurn(seen, { text: corrected }) : seen;
    const version =
      sayVersion(withLooks(heard, wanted.filters), only) ?? sayMissed(seen, only, result.fit !== undefined);
    if (version) return version;
    if (!only.available) return saySoldOutOnly(seen, only, parts);
    return say(
      withVersion(seen, wanted.filters),
      'found-one',
      { title: only.title, price: only.price, corrected },
      { parts },
    );
  }
  const nearVersion =
    purpose === 'nearest' && only && result.total === 1 ? sayVersion(seen, only) : undefined;
  if (nearVersion) return nearVersion;
  if (purpose === 'nearest') return sayNearest(seen, scene.turn.dropped ?? 'text', cards, result.total);
  const facts = {
    shown: cards.length,
    total: result.total,
    ...soughtFor(scene, wanted, corrected),
    sort: wanted.sort,
    titles,
  };
  return say(seen, 'found', facts, { parts });
}

/** The one thing that fits cannot be had: that is told first, with what is like it. */
function saySoldOutOnly(scene: Scene, { id, title }: ProductCard, parts: Part[]): Scene {
  const choices = [{ id: `similar:${id}`.slice(0, 200), label: labelsOf(scene).similarOnes }];
  return say(scene, 'sold-out', { title, options: [], others: [] }, { parts, choices });
}

/** "In black" after "size 9": what was said of looks before still counts of the one that is left. */
function withLooks(scene: Scene, { color, size, material }: ProductFilters): Scene {
  const { understanding } = scene.turn;
  if (!understanding) return scene;
  const looks = Object.entries({ color, size, material }).filter(([, value]) => value !== undefined);
  const slots = { ...Object.fromEntries(looks), ...understanding.slots };
  return inTurn(scene, { understanding: { ...understanding, slots } });
}

/** "In size 12", and one dress is left: it is that size that goes into the cart. */
function withVersion(scene: Scene, filters: ProductFilters): Scene {
  const { focus } = scene.memory;
  const wanted = focus ? optionsNamed(withLooks(scene, filters), focus) : {};
  return focus && Object.keys(wanted).length > 0 ? remember(scene, { focus: { ...focus, wanted } }) : scene;
}

/** Remembers what is on the screen. One product is what the talk is about now; several are to choose from. */
export function showProducts(scene: Scene, products: { card: ProductCard; variantId?: string }[]): Scene {
  const shown = products
    .slice(0, MOST_PRODUCTS)
    .map(({ card, variantId }) => withNamed(scene, shownOf(card, variantId), products.length));
  const { focus, previousFocus } = scene.memory;
  const [only] = shown;
  const before = rowOf(scene);
  const isOfRow = shown.length === 1 && before.length > 1 && before.some(({ productId }) => productId === only?.productId); // prettier-ignore
  return remember(scene, {
    shown,
    row: isOfRow ? [...before] : undefined,
    focus: shown.length === 1 ? only : undefined,
    previousFocus: focus ?? previousFocus,
  });
}

/** "Bulbs H4", "a tent for four and the 2 l bottle": which version of each was named stays in mind for "both". */
function withNamed(scene: Scene, product: ShownProduct, count: number): ShownProduct {
  if (count < 2) return product;
  const { understanding } = scene.turn;
  const wish = understanding?.wishes.find(({ text = '' }) =>
    contentOf(scene, text).some((word) => nameOf(product).includes(word)),
  );
  if (understanding && understanding.wishes.length > 0 && !wish) return product;
  const heard = wish ? inTurn(scene, { text: wish.text ?? '', understanding: wish }) : scene;
  const wanted = optionsNamed(heard, product);
  return Object.keys(wanted).length > 0 ? { ...product, wanted } : product;
}

/** What the slots ask of products. An absent slot filters nothing. */
export function filtersOf(scene: Scene, slots: Slots): ProductFilters {
  const inStoreCurrency = !slots.currency || slots.currency === scene.store.currency.code;
  const { priceMin, priceMax, category, brand, color, colors, size, material, ratingMin, measures, inStock, exclude } = slots; // prettier-ignore
  const wanted: ProductFilters = {
    ...(inStoreCurrency ? { priceMin, priceMax } : {}),
    category,
    brand,
    color,
    colors,
    size,
    material,
    ratingMin,
    measures,
    inStock,
    exclude,
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}

/** A limit in another currency cannot be used, and the shopper is told. */
export function noteCurrency(scene: Scene): Scene {
  const { currency, priceMin, priceMax } = slotsOf(scene);
  const { code } = scene.store.currency;
  if (!currency || currency === code || (priceMin ?? priceMax) === undefined) return scene;
  return inTurn(scene, { lead: { template: 'other-currency', facts: { asked: currency, currency: code } } });
}
