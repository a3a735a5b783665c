import { namesSaid } from '../goods-said.ts';
import type { ToolData } from '../../tools/results.ts';
import type { ProductCard } from '../../wire/parts.ts';
import { catalogueOf } from '../replies/index.ts';
import { labelsOf, MOST_PRODUCTS, say } from '../say.ts';
import { inTurn, notedData, remember, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, fold, stem, listedIn, wordsOf } from '../words.ts';
import { rulesOutAllergen } from './allergens.ts';
import { closestOf, isOfCatalogue } from './closest.ts';
import { runSearch, showProducts, soughtIn, withoutPeople } from './finding.ts';
import type { SearchPurpose, Wanted } from './finding.ts';
import { priceOf } from './going-on.ts';
import { stayWithKind } from './kept-kind.ts';
import { sayNothingFound } from './last-resort.ts';
import { recommendAnything } from './suggesting.ts';
import { sayVersion } from './versions.ts';

/** When nothing fits a search: what is given up for what comes nearest, and how it is told. */

/** What was given up may be what the one thing left calls by another option's name: "US 6" of a needle size. */
const LOOKS: readonly string[] = ['category', 'size', 'color', 'text', 'attributes', 'inStock'];

/** Nothing fits: say so, and show what comes nearest as data. The last search that found something stays. */
export function nothingFound(
  scene: Scene,
  wanted: Wanted,
  purpose: SearchPurpose,
  result: ToolData<'search-products'>,
): Scene {
  const spoken = withoutUnsaid(scene, wanted, purpose);
  if (spoken) return runSearch(scene, spoken, purpose);
  const kept = stayWithKind(scene, wanted, result);
  if (kept) return kept;
  if (result.fit) return ofSentence(scene, wanted, result);
  // Whoever rules out an allergen is not shown it after all.
  const ruledOut = result.relaxation?.drop === 'exclude' && rulesOutAllergen(scene, wanted.filters);
  const relaxation = ruledOut ? undefined : result.relaxation;
  if (purpose === 'more') return say(scene, 'no-more', { total: scene.memory.search?.total ?? 0 });
  const cheapest = scene.memory.shown.toSorted((a, b) => a.price - b.price)[0];
  if (purpose === 'cheaper' && cheapest) {
    const { exponent, code } = scene.store.currency;
    const price = { amount: cheapest.price, currency: code, exponent };
    return say(scene, 'no-cheaper', { title: cheapest.title, price });
  }
  if (purpose === 'joined') {
    const { query, filters } = soughtIn(scene);
    // "For women", where no word of the store tells them apart: what was found before comes closest.
    const { names, things, category: named } = slotsOf(scene);
    const before = scene.memory.search;
    if (before && query !== '' && (names ?? things ?? named) === undefined)
      return runSearch(inTurn(scene, { without: query }), { ...before, offset: 0 }, 'nearest');
    // "Wide fit", of boots that were found: none is so, and no shirt is that says so.
    if (before && (things ?? named) === undefined && Object.keys(filters).length > 0)
      return runSearch(
        limitsOnly(scene),
        { ...before, filters: { ...before.filters, ...filters }, offset: 0 },
        'refine',
      );
    // What may be spent was said of all that is looked for.
    const limits = { ...priceOf(wanted.filters), ...filters };
    const fresh = { query, filters: limits, sort: slotsOf(scene).sort, offset: 0 };
    // Of the kind looked for before, when all words together found nothing.
    const { category } = wanted.filters;
    const { goesOn } = catalogueOf(scene.memory.language).words;
    const within = category !== undefined && wanted.query !== query && goesOn.test(scene.turn.text);
    return within
      ? runSearch(scene, { ...fresh, filters: { ...limits, category } }, 'joined')
      : runSearch(scene, fresh);
  }
  const alone = purpose === 'refine' ? ofItself(scene, wanted) : undefined;
  if (alone) return runSearch(scene, alone, 'search');
  const known = knownWords(scene, wanted, purpose);
  if (known)
    return runSearch(
      inTurn(scene, known.unknown.length <= 2 ? { without: known.unknown.join(' ') } : {}),
      known.wanted,
      'nearest',
    );
  const close = relaxation ? [] : closestOf(scene, result);
  if (close.length > 0 && purpose !== 'nearest') {
    const found = showAlone(scene, { ...wanted, query: '', total: close.length }, close);
    return sayNearest(found, 'text', close, close.length);
  }
  if (purpose === 'recommend') return recommendAnything(scene);
  if (!relaxation || relaxation.nearest.length === 0) return sayNothingFound(scene, wanted.query);
  if (relaxation.drop === 'category' && isOfAnotherKind(scene, wanted, relaxation.nearest))
    return runSearch(scene, { ...wanted, query: '' }, 'nearest');
  const nearest = relaxation.nearest.slice(0, MOST_PRODUCTS);
  const search = { ...withoutFilter(wanted, relaxation.drop), spend: priceOf(wanted.filters), total: relaxation.total }; // prettier-ignore
  const seen = showAlone(scene, search, nearest);
  const [only] = nearest;
  const version =
    only && relaxation.total === 1 && LOOKS.includes(relaxation.drop) ? sayVersion(seen, only) : undefined;
  if (version) return version;
  // "A yarn bowl" where yarn is a kind of its own: the one thing called so is what was looked for.
  if (only && relaxation.total === 1 && relaxation.drop === 'category' && isCalledSo(scene, only))
    return say(seen, 'found-one', { title: only.title, price: only.price }, { parts: [{ kind: 'products', products: [only], total: 1 }] }); // prettier-ignore
  return sayNearest(seen, relaxation.drop, nearest, relaxation.total);
}

/** "A violin for my nine year old": "kids" was not said, and where no violin is for them the violins are looked for. */
function withoutUnsaid(scene: Scene, wanted: Wanted, purpose: SearchPurpose): Wanted | undefined {
  if (purpose !== 'search' && purpose !== 'recommend') return undefined;
  const { understanding, text } = scene.turn;
  const said = wordsOf(`${text} ${understanding?.righted ?? ''}`);
  const words = wanted.query.split(' ');
  const kept = words.filter((word) => wordsOf(word).every((part) => said.includes(part)));
  if (kept.length === words.length) return undefined;
  const query = withoutPeople(scene, kept.join(' '));
  return query !== '' || wanted.filters.category !== undefined ? { ...wanted, query } : undefined;
}

/** More words than these are not told one by one. */
const MOST_UNSAID = 2;

/** The whole message was ranked: what comes close to it, or that there is nothing of the kind. */
function ofSentence(
  scene: Scene,
  wanted: Wanted,
  { closest = [], unsaid = [] }: ToolData<'search-products'>,
): Scene {
  const nearest = closest.slice(0, MOST_PRODUCTS);
  if (nearest.length === 0) return sayNothingFound(scene, wanted.query);
  const { said } = notedData(scene) as { said?: string };
  const search = { ...wanted, total: nearest.length, said };
  const seen = showAlone(scene, search, nearest);
  const parts = [{ kind: 'products' as const, products: nearest, total: nearest.length }];
  const titles = nearest.map(({ title }) => title);
  const isOneWord =
    unsaid.length === 0 &&
    Object.keys(wanted.filters).length === 0 &&
    contentOf(scene, wanted.query).length === 1 &&
    isOfCatalogue(scene, wanted.query);
  if (isOneWord)
    return say(seen, 'found-mentioned', { what: wanted.query, shown: nearest.length, total: nearest.length, titles }, { parts }); // prettier-ignore
  const named = unsaid.length > 0 && unsaid.length <= MOST_UNSAID ? { without: unsaid.join(' ') } : {};
  return sayNearest(inTurn(seen, named), 'text', nearest, nearest.length);
}

/** Every thing that was named is in the title. */
function isCalledSo(scene: Scene, { title }: ProductCard): boolean {
  const { things = [], category = '' } = slotsOf(scene);
  const named = contentOf(scene, `${soughtIn(scene).query} ${things.join(' ')} ${category}`);
  const called = wordsOf(title).map(stem);
  return named.length > 1 && named.every((word) => called.includes(word));
}

/** What the words limit, and not the words themselves. */
function limitsOnly(scene: Scene): Scene {
  const { understanding } = scene.turn;
  if (!understanding) return scene;
  const { names: _, ...slots } = understanding.slots;
  return inTurn(scene, { understanding: { ...understanding, slots, query: '' } });
}

const PART_OF_IT =
  /^\W*(?:(?:and|but|und|aber|y|pero|et|mais|one|ones|eins|uno|una|un|une)\s+)*(?:with|mit|con|avec)\s/iu;

/** "And wipes 2" after nappies in size 4: what was looked for before does not hold what is named now. */
function ofItself(scene: Scene, wanted: Wanted): Wanted | undefined {
  const { things, category, reference } = slotsOf(scene);
  // "It has to fit a 15 inch": of what was looked for, though other goods are called by its words.
  if (reference === 'it' && (things ?? category) === undefined) return undefined;
  // "With storage", of beds: no shelf is meant by it.
  if (PART_OF_IT.test(scene.turn.text)) return undefined;
  const names = namesSaid(scene);
  const { query, filters } = soughtIn(scene);
  const named = (things ?? category) !== undefined || query.split(' ').some((word) => names.includes(fold(word))); // prettier-ignore
  const limits = priceOf(wanted.filters);
  const fresh = { query, filters: { ...limits, ...filters }, sort: wanted.sort, offset: 0 };
  return named && query !== '' && query !== wanted.query ? fresh : undefined;
}

/** What is left of a list is one of its own, be it one thing: "the first one" is that one. */
function showAlone(scene: Scene, search: Scene['memory']['search'], cards: readonly ProductCard[]): Scene {
  return showProducts(remember(scene, { search, shown: [], row: undefined }), cards.map((card) => ({ card }))); // prettier-ignore
}

export function sayNearest(scene: Scene, dropped: string, nearest: ProductCard[], total: number): Scene {
  const { filters } = labelsOf(scene);
  const { without } = scene.turn;
  const drop =
    dropped === 'text' && typeof without === 'string' ? `"${without}"` : (filters[dropped] ?? dropped);
  return say(
    scene,
    'nothing-found-relaxed',
    { drop, shown: nearest.length, titles: nearest.map(({ title }) => title) },
    { parts: [{ kind: 'products', products: nearest, total }] },
  );
}

/** "Womens waterproof jackets", where nothing is called womens: the words that goods of this store are called by. */
function knownWords(
  scene: Scene,
  wanted: Wanted,
  purpose: SearchPurpose,
): { wanted: Wanted; unknown: string[] } | undefined {
  const names = namesSaid(scene);
  if (!['search', 'instead', 'recommend', 'refine'].includes(purpose)) return undefined;
  const said = wanted.query.split(' ').filter(Boolean);
  // What was looked for before found something.
  const before = purpose === 'refine' ? wordsOf(scene.memory.search?.query ?? '') : [];
  const known = said.filter((word) => names.includes(fold(word)) || before.includes(fold(word)));
  const unknown = said.filter((word) => !known.includes(word));
  if (known.length === 0 || unknown.length === 0) return undefined;
  return { wanted: { ...wanted, query: beforeUnknown(scene, said, known).join(' ') }, unknown };
}

/** "A filter for a 100 litre tank": what follows the unknown belongs to it, where the thing itself stands before. */
function beforeUnknown(scene: Scene, said: string[], known: string[]): string[] {
  const { things: [thing = ''] = [] } = slotsOf(scene);
  const first = said.findIndex((word) => !known.includes(word));
  const before = said.slice(0, first);
  const inside = /\p{N}/u.test(said[first] ?? '') && first < said.length - 1;
  return inside && before.some((word) => stem(fold(word)) === stem(fold(thing))) ? before : known;
}

/** "Shoes that don't hurt on long walks": who names a kind of thing is shown no balm in its place. */
function isOfAnotherKind(scene: Scene, { query, filters }: Wanted, nearest: ProductCard[]): boolean {
  const { things = [] } = slotsOf(scene);
  const kind = contentOf(scene, `${filters.category ?? ''} ${things.join(' ')}`);
  const titles = contentOf(scene, nearest.map(({ title }) => title).join(' '));
  return query !== '' && kind.length > 0 && !kind.some((word) => titles.includes(word));
}

/** The words of a query worth looking for one by one; nobody sells what a present is for. */
export function wordsToFind(scene: Scene, query: string): string[] {
  const { people, vague } = catalogueOf(scene.memory.language).words;
  const [ofPeople, ofNothing] = [listedIn(people), listedIn(vague)];
  return [...new Set(wordsOf(query))].filter(
    (word) =>
      !ofPeople.has(word) &&
      !ofNothing.has(word) &&
      contentOf(scene, word).length > 0 &&
      /\p{L}{3}/u.test(word),
  );
}

function withoutFilter(wanted: Wanted, drop: string): Wanted {
  if (drop === 'text') return { ...wanted, query: '' };
  const kept = Object.entries(wanted.filters).filter(([name]) => name !== drop);
  return { ...wanted, filters: Object.fromEntries(kept) };
}
