import type { ProductFilters } from '../../shop/search/search.ts';
import type { ToolData } from '../../tools/results.ts';
import type { Intent, Slots } from '../../understanding/understanding.ts';
import { headOf } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { someWords } from '../replies/some-words.ts';
import { tellsTrait } from '../replies/trait-words.ts';
import { inTurn, questionOfGoods, queryOf, remember, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, fold, stem, wordsOf } from '../words.ts';
import { runSearch } from './finding.ts';
import type { Wanted } from './finding.ts';
import { optionsNamed } from './option-words.ts';

/**
 * "With wheels", "for four people", "sin azúcar": what the goods that were looked for have or are for. It narrows them
 * down and names no other goods, whatever the store calls by its words; where none of them is so, they stay what they are.
 */

type Found = ToolData<'search-products'>;

/** A rule of the store, an order and a change have readings of their own. */
const OTHER: readonly Intent[] = ['shipping-info', 'delivery-estimate', 'payment-info', 'returns-policy', 'warranty-info', 'store-info', 'promotions', 'talk-to-human', 'track-order', 'checkout', 'apply-coupon', 'get-invoice', 'add-to-cart', 'remove-from-cart', 'empty-cart', 'view-cart', 'change-language', 'change-voice', 'account-help', 'return-item', 'exchange-item', 'cancel-order', 'change-order']; // prettier-ignore
const SURE = 0.5;
const MOST_WORDS = 9;

/** Replies that show what was looked for. */
const LISTS: readonly string[] = ['found', 'found-few', 'found-one', 'found-mentioned', 'nothing-found-relaxed', 'more', 'no-more', 'no-cheaper', 'sold-out', 'version', 'no-version', 'no-such-option', 'ask-option']; // prettier-ignore

/** The turn read as narrowing down what was looked for; undefined where it is something else. */
export function withProperty(scene: Scene): Scene | undefined {
  const { understanding, choiceId } = scene.turn;
  if (!understanding || choiceId !== undefined || !mayTellProperty(scene)) return undefined;
  const sought = withKindAsked(scene);
  const query = wordsTold(scene);
  if (query === '') return undefined;
  const { sought: _, ...read } = understanding;
  const others = understanding.intents.filter(({ intent }) => intent !== 'refine-results');
  const intents = [{ intent: 'refine-results' as const, confidence: 0.9 }, ...others.map((each) => ({ ...each, confidence: 0.02 }))]; // prettier-ignore
  return inTurn(sought, {
    understanding: { ...read, intents, slots: ofLooks(understanding.slots), query, wishes: [] },
    intent: 'refine-results',
    asked: ['refine-results'],
    property: 'sought',
  });
}

/** "Round", while the length of one table is asked for that was never looked for: of tables. */
function withKindAsked(scene: Scene): Scene {
  const { search, focus } = scene.memory;
  const kind = focus && headOf(scene, focus);
  return search || !kind ? scene : remember(scene, { search: { query: kind, kind, filters: {}, offset: 0, total: 1 } }); // prettier-ignore
}

function mayTellProperty(scene: Scene): boolean {
  const { memory, turn } = scene;
  const { text } = turn;
  const { search, shown, lastReply, focus, language } = memory;
  const asked = questionOfGoods(scene);
  const isAsked = asked?.kind === 'variant';
  if ((asked && !isAsked) || (shown.length === 0 && !isAsked) || !LISTS.includes(lastReply?.template ?? ''))
    return false;
  // Of gifts and of all there is no kind is known.
  if (search ? search.query === '' && search.filters.category === undefined : !isAsked) return false;
  if (wordsOf(text).length > MOST_WORDS || text.includes('?')) return false;
  if (!tellsOnlyProperty(scene)) return false;
  const { besides, goesOn } = catalogueOf(language).words;
  if (besides.test(text)) return false;
  const { orderId, email, coupon, date, ordinal } = slotsOf(scene);
  if ((orderId ?? email ?? coupon ?? date ?? ordinal) !== undefined) return false;
  // "And for birds" may be another wish.
  if (goesOn.test(text) && slotsOf(scene).names !== undefined) return false;
  const one = focus ?? (shown.length === 1 ? shown[0] : undefined);
  return one === undefined || Object.keys(optionsNamed(scene, one)).length === 0;
}

/** In the language of the conversation, or of the words: one or two may not have told it yet. */
function tellsOnlyProperty(scene: Scene): boolean {
  const { text, intent, understanding, surroundings } = scene.turn;
  const spoken = new Set([scene.memory.language, understanding?.language ?? scene.memory.language]);
  // "Quiet", where replies are read aloud, is said to the voice.
  const isOfVoice = intent === 'change-voice' && surroundings.voice !== true;
  if (isSurelyOther(scene) && !isOfVoice) return false;
  return [...spoken].some(
    (language) => tellsTrait(language, text) || someWords(language).property.test(text),
  );
}

function isSurelyOther({ turn: { intent = 'out-of-scope', understanding } }: Scene): boolean {
  return OTHER.includes(intent) && (understanding?.intents[0]?.confidence ?? 1) >= SURE;
}

/** What limits goods whatever they are; a kind is none of it. */
function ofLooks({ priceMin, priceMax, currency, color, colors, size, material, brand, ratingMin, inStock, exclude }: Slots): Slots {
  const kept = { priceMin, priceMax, currency, color, colors, size, material, brand, ratingMin, inStock, exclude };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
} // prettier-ignore

/** The words to look for beside what was looked for, also those that were taken for another kind of goods. */
function wordsTold(scene: Scene): string {
  const { things = [], names = [], color, colors = [], size, material, brand, exclude = {} } = slotsOf(scene);
  const told = queryOf(scene).split(' ').filter(Boolean);
  const looks = contentOf(scene, [color, ...colors, size, material, brand, ...Object.values(exclude).flat()].join(' ')); // prettier-ignore
  const known = new Set([...told.map((word) => stem(fold(word))), ...looks]);
  const said = [...names, ...things].flatMap(wordsOf).filter((word) => {
    const isNew = !known.has(stem(word)) && contentOf(scene, word).length > 0;
    known.add(stem(word));
    return isNew;
  });
  return [...told, ...said].join(' ');
}

/** The words of a search that name the kind of goods: "desk" of "a white desk", and all of them where none does. */
export function kindIn(scene: Scene, query: string): string {
  const { things = [], names = [] } = slotsOf(scene);
  const words = query.split(' ').filter(Boolean);
  const among = (known: readonly string[]): string[] => {
    const stems = known.flatMap(wordsOf).map(stem);
    return words.filter((word) => stems.includes(stem(fold(word))));
  };
  const [ofThings, ofNames] = [among(things), among(names)];
  const kind = ofThings.length > 0 ? ofThings : ofNames.length > 0 ? ofNames : words;
  return kind.join(' ');
}

/** "Anything for a cat": for whom, and no kind of goods. */
export function tellsOnlyWhom(scene: Scene): boolean {
  const { things, category } = slotsOf(scene);
  const { text } = scene.turn;
  return (things ?? category) === undefined && someWords(scene.memory.language).property.test(text);
}

/** "Wet food", after anything for a cat: what is for cats of it. */
export function forSameWhom(scene: Scene, query: string, filters: ProductFilters): Wanted | undefined {
  const { whom } = scene.memory.search ?? {};
  const { things, category } = slotsOf(scene);
  const { property } = someWords(scene.memory.language);
  if (!whom || (things ?? category) === undefined || property.test(scene.turn.text)) return undefined;
  // "A dog bed" tells for whom it is itself.
  const kind = [...(things ?? []), category ?? ''].flatMap(wordsOf).map(stem);
  if (wordsOf(query).some((word) => !kind.includes(stem(word)))) return undefined;
  return { query: `${whom} ${query}`.trim(), kind: kindIn(scene, query), whom, filters, offset: 0 };
}

/** None of the kind is so: what was told of it before is given up for it, or that is said and those of the kind stay. */
export function stayWithKind(scene: Scene, { query, filters }: Wanted, { relaxation }: Found): Scene | undefined {
  const { search } = scene.memory;
  if (scene.turn.property !== 'sought' || !search) return undefined;
  const without = queryOf(scene);
  // "With a hood in red": of those with a hood that are not red the search tells itself.
  const isOther = relaxation !== undefined && relaxation.drop !== 'text' && relaxation.drop !== 'category';
  if (isOther || without === '') return undefined;
  const { kind = '' } = search;
  const alone = `${kind} ${without}`;
  if (kind !== '' && kind !== search.query && alone !== query)
{
    const before = search.query.split(' ').filter((word) => !kind.split(' ').includes(word)).join(' ');
    return runSearch(inTurn(scene, { without: before }), { query: alone, filters, kind, offset: 0 }, 'nearest');
  }
  return runSearch(inTurn(scene, { without, property: 'given-up' }), { ...search, offset: 0 }, 'nearest');
} // prettier-ignore
