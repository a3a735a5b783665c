import type { ToolData } from '../../tools/results.ts';
import type { Language } from '../../understanding/understanding.ts';
import type { ProductCard } from '../../wire/parts.ts';
import type { AgentCall, AgentRequest } from '../agent.ts';
import { call, callId, filtersOf, newestId, resultOf } from './calls.ts';
import type { Wish } from './calls.ts';
import { agentWords } from './words.ts';

/** What the embedded agent looks for when a wish is for goods. */

/** "A gift for my mum, she likes tea" looks for tea. */
function withoutPeople(query: string, language: Language): string {
  const { people } = agentWords(language);
  return query
    .split(' ')
    .filter((word) => !people.test(word))
    .join(' ');
}

/** "Something warm for a rainy hike": the search itself tells what a thing is from what it is for. */
function queryOf(wish: Wish, query: string, language: Language): string {
  const goods = withoutPeople(query, language);
  const text = wish.understanding.text ?? wish.text;
  const whole = agentWords(language).ofAnyKind.test(text) && goods === query && text.length <= longestWish;
  return whole && query !== '' ? text : goods;
}

const longestWish = 80;

/** A recommendation that no product's words fit is still one: what sells well within its limits. */
export function goodsCall(wish: Wish, request: AgentRequest): AgentCall {
  const search = resultOf(request.steps, wish, 'search-products');
  const inVain =
    search?.ok &&
    search.data.products.length === 0 &&
    (nearestIn(search.data).length === 0 || isBeyondLimit(wish, search.data));
  if (!inVain) return searchCall(wish, request.language);
  const again = knownWordsCall(wish, request) ?? presentCall(wish, request);
  if (again) return again;
  if (wish.intent !== 'recommend-products') return searchCall(wish, request.language);
  return call(wish, 'recommend-products', { filters: filtersOf(wish.understanding.slots) });
}

/** Who names what a present may cost is shown no dearer one in place of it. */
function isBeyondLimit({ intent }: Wish, { relaxation }: ToolData<'search-products'>): boolean {
  return intent === 'recommend-products' && relaxation !== undefined && relaxation.drop.startsWith('price');
}

/** Words for a present, with what goods are tagged by for it. */
const presents: readonly (readonly [said: RegExp, called: string])[] = [
  [/(?<!\p{L})(?:gifts?|presents?)(?!\p{L})/iu, 'gift'],
  [/(?<!\p{L})geschenk/iu, 'geschenk'],
  [/(?<!\p{L})regal(?:o|os|ar|arle)(?!\p{L})/iu, 'regalo'],
  [/(?<!\p{L})(?:cadeaux?|offrir)(?!\p{L})/iu, 'cadeau'],
];

/** "A present for my dad, who is always in the garage", where nothing is called so: what the store calls presents. */
function presentCall(wish: Wish, { steps }: AgentRequest): AgentCall | undefined {
  const called = presents.find(([said]) => said.test(wish.text))?.[1];
  const id = `${callId(wish, 'search-products', true)}-present`;
  const isTried = steps.some(({ calls }) => calls.some((made) => made.callId === id));
  if (called === undefined || wish.intent !== 'recommend-products' || isTried) return undefined;
  const filters = filtersOf(wish.understanding.slots);
  return { ...call(wish, 'search-products', { query: called, filters, limit: 4 }), callId: id };
}

/** "Something for a girl who loves animals", where nothing is called animals: the words that goods here are called by. */
function knownWordsCall(wish: Wish, { steps, language }: AgentRequest): AgentCall | undefined {
  const { slots, query } = wish.understanding;
  const known = withoutPeople(query, language).split(' ').filter((word) => word === 'kids' || slots.names?.includes(word.toLowerCase())); // prettier-ignore
  // All of them together were looked for already: what someone likes counts for more than how old they are.
  const liked = known.filter((word) => word !== 'kids');
  const text = (liked.length > 0 ? liked : known).join(' ');
  const isTried = newestId(steps, wish, 'search-products') === callId(wish, 'search-products', true);
  if (isTried || text === '') return undefined;
  const found = call(wish, 'search-products', { query: text, filters: filtersOf(slots), limit: 4 });
  return { ...found, callId: callId(wish, 'search-products', true) };
}

export function searchCall(wish: Wish, language: Language): AgentCall {
  const { slots, sought } = wish.understanding;
  const said = sought?.text ?? wish.understanding.query;
  // "She is vegan, what face cream can I get her": the wish began after its words.
  const isOfPeople =
    said === '' || (wish.intent === 'recommend-products' && withoutPeople(said, language) === '');
  const query = queryOf(
    wish,
    isOfPeople && slots.category === undefined ? (slots.names ?? []).join(' ') : said,
    language,
  );
  const filters = filtersOf(sought ? { ...slots, category: sought.category } : slots);
  if (!query && Object.keys(filters).length === 0) return call(wish, 'recommend-products', {});
  return call(wish, 'search-products', { query, filters, sort: slots.sort, limit: 4 });
}

/** What comes near when nothing fits: by giving up a limit, or by answering most of the words. */
export function nearestIn({ relaxation, closest = [] }: ToolData<'search-products'>): ProductCard[] {
  return relaxation && relaxation.nearest.length > 0 ? relaxation.nearest : closest;
}
