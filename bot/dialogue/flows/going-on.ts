import type { ProductFilters } from '../../shop/search/search.ts';
import { catalogueOf } from '../replies/index.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, fold, stem, wordsOf } from '../words.ts';
import { optionNames } from './choosing-variant.ts';
import type { Wanted } from './finding.ts';
import { sameVersionIn } from './same-version.ts';

/** A search that goes on with the one before: what of it still holds. */

/** With more words than this, one that nobody says is hardly missed. */
const MOST_JOINED = 3;

/** "And one for birds" after "toys for cats": the same kind of thing, without those it was for. */
export function oneForSomebody(scene: Scene, query: string, filters: ProductFilters): Wanted | undefined {
  const { search: before } = scene.memory;
  const { oneFor } = catalogueOf(scene.memory.language).words;
  const { things, category, names } = slotsOf(scene);
  if (!before || things !== undefined || !oneFor.test(scene.turn.text)) return undefined;
  const [kind] = before.query.split(' ');
  // "For my wife" tells nothing that goods are found by: those that were looked for are shown again.
  if (query === '' && category === undefined)
    return { ...before, filters: { ...before.filters, ...filters }, offset: 0 };
  // "Treats", and then "for training", which is a category as well: treats that say so. After "under 20", all of it.
  if (category !== undefined && names !== undefined && before.query === '') {
    const { category: known } = before.filters;
    const both = { ...before.filters, ...filters };
    return known === undefined
      ? { query: names.join(' '), filters: withoutCategory(both), offset: 0 }
      : { query: names.join(' '), filters: { ...both, category: known }, offset: 0 };
  }
  if (!kind) return undefined;
  // "Rain jackets", and then "for women": what they are is the category, and the words are of it.
  const { category: known } = before.filters;
  return known === undefined || category !== undefined
    ? { query: `${kind} ${query}`.trim(), filters, offset: 0 }
    : { query: `${before.query} ${query}`.trim(), filters: { ...filters, category: known }, offset: 0 };
}

/** "Whole beans", "for kids" after a list of coffees: no thing is named, so it may go on with what was looked for. */
export function goesOnFrom(scene: Scene, query: string, filters: ProductFilters): Wanted | undefined {
  const { search: before, shown, lastReply } = scene.memory;
  const { seeks, seeksGoods, anyKind } = catalogueOf(scene.memory.language).words;
  const { things, category, brand } = slotsOf(scene);
  const { text } = scene.turn;
  const said = query.split(' ').filter(Boolean).length;
  const known = before?.query.split(' ').filter(Boolean).length ?? 0;
  // "Something for a 6 year old" after a present for somebody else is another present.
  const another = lastReply?.template === 'agent' && anyKind.test(text);
  const fresh =
    another || seeks.test(text) || seeksGoods.test(text) || (things ?? category ?? brand) !== undefined;
  const open = before?.query === '' && before.filters.category === undefined;
  // "And one for birds" goes on even where only one was found.
  const { goesOn } = catalogueOf(scene.memory.language).words;
  const few = shown.length < (goesOn.test(text) && before?.filters.category !== undefined ? 1 : 2);
  if (!before || open || few || fresh || said === 0 || said + known > MOST_JOINED) return undefined;
  // What is like something was not looked for by its name.
  const found = lastReply !== undefined && !['similar', 'found-mentioned'].includes(lastReply.template);
  if (!found || before.query.split(' ').includes(query)) return undefined;
  return { query: `${before.query} ${query}`.trim(), kind: before.kind, whom: before.whom, filters: { ...before.filters, ...filters }, offset: 0 }; // prettier-ignore
}

/** What is said of anything a shopper looks for. */
const OF_ALL: readonly string[] = ['priceMin', 'priceMax', 'exclude'];

function withoutCategory(filters: ProductFilters): ProductFilters {
  const kept = { ...filters };
  delete kept.category;
  return kept;
}

/** "She likes tea", after a present under forty was asked for: what it may cost still holds. */
export function limitsOfPresent(scene: Scene): ProductFilters {
  const { ofSomeone } = catalogueOf(scene.memory.language).words;
  const { search: before, lastReply } = scene.memory;
  const isOpen = before?.query === '' && Object.keys(before.filters).every((name) => OF_ALL.includes(name));
  // "I'm on a budget, what's under 20", "gluten free", and then "something for the kitchen".
  if (before && isOpen) return before.filters;
  const goesOn = lastReply?.template === 'recommended' || lastReply?.template === 'agent';
  if (!before || !goesOn || !ofSomeone.test(scene.turn.text)) return {};
  return priceOf(before.filters);
}

/** "I meant sneakers, same size": what of the search before is to hold. */
export function limitsAsBefore({ memory, turn }: Scene): ProductFilters {
  const said = sameVersionIn(turn.text);
  const { size, color } = memory.search?.filters ?? {};
  return {
    ...(size !== undefined && optionNames.size.test(said) ? { size } : {}),
    ...(color !== undefined && optionNames.color.test(said) ? { color } : {}),
  };
}

/** What goods may cost, of all that they were limited by. */
export function priceOf({ priceMin, priceMax }: ProductFilters): ProductFilters {
  return { ...(priceMin === undefined ? {} : { priceMin }), ...(priceMax === undefined ? {} : { priceMax }) };
}

/** What stands right beside a kind of goods that is not wanted. */
const REFUSES =
  /^(?:not|no|none|isn'?t|don'?t|didn'?t|instead|rather|forget|scrap|nicht|kein\p{L}*|(?:an)?statt|vergiss|nada|vez|lugar|olvida\p{L}*|n'est|pas|lieu|oublie[rz]?)$/iu;
/** Nothing is called so, though these are no small words. */
const TURNS: ReadonlySet<string> = new Set(['statt', 'anstatt', 'vergiss', 'vez', 'lugar', 'nada', 'lieu', 'oubliez', 'oublie', 'olvida', 'forget', 'scrap', 'instead', 'rather', 'meant', 'thinking', 'perdon', 'sorry', 'meinte', 'dachte', 'referia', 'pensaba', 'pensais']); // prettier-ignore
const FARTHEST = 3;

/** Without the words a shopper turns to something else with: "sorry, scrap that, I meant sneakers, same size". */
export function withoutTurning({ turn }: Scene, query: string, names: readonly string[]): string {
  const same = wordsOf(sameVersionIn(turn.text));
  const turns = (word: string): boolean => TURNS.has(word) || same.includes(word);
  const left = query.split(' ').filter((word) => !turns(fold(word)) || names.includes(fold(word)));
  return left.join(' ');
}

/** "Not mugs, rather plates", after mugs up to twenty: the other kind, for what was to be spent. */
export function inPlaceOf(scene: Scene, query: string, filters: ProductFilters): Wanted | undefined {
  const { search: before } = scene.memory;
  const { priceMin, priceMax, exclude } = filters;
  if (!before || exclude?.color !== undefined) return undefined;
  const sought = contentOf(scene, `${before.query} ${before.filters.category ?? ''}`);
  const isSought = (word: string): boolean => sought.includes(stem(fold(word)));
  if (sought.length === 0 || !isRefused(scene.turn.text, isSought)) return undefined;
  const left = query.split(' ').filter((word) => word !== '' && !isSought(word) && !TURNS.has(fold(word)));
  const category = filters.category === before.filters.category ? undefined : filters.category;
  if (left.length === 0 && category === undefined) return undefined;
  const price = (priceMin ?? priceMax) === undefined ? { ...before.spend, ...priceOf(before.filters) } : {}; // prettier-ignore
  const { category: _, ...limits } = filters;
  return { query: left.join(' '), filters: { ...limits, ...(category === undefined ? {} : { category }), ...price }, offset: 0 }; // prettier-ignore
}

/** "No, mugs with lids" refuses something else: a comma parts them. */
function isRefused(text: string, isSought: (word: string) => boolean): boolean {
  return text.split(/[,.;:!?]/u).some((clause) => {
    const words = wordsOf(clause);
    return words.some((word, at) => {
      const beside = [...words.slice(Math.max(0, at - FARTHEST), at), ...words.slice(at + 1, at + FARTHEST)];
      return isSought(word) && beside.some((each) => REFUSES.test(each));
    });
  });
}
