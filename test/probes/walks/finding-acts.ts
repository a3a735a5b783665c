import { colorOf, fits, sizeOf } from '../finding/goods.ts';
import type { Kind, Limits } from '../finding/goods.ts';
import { admits } from '../finding/judging.ts';
import type { ProductCard } from '../../../bot/wire/parts.ts';
import { amountSaid, fill, kindSaid, sentence } from './sentences.ts';
import { turnAway, turnTo } from './walk.ts';
import type { Act, Fault, Seen, Step, Walk } from './walk.ts';

/** Looking for a kind of goods, and narrowing down what was shown. */

/** What the walk knows after goods were shown for a search. */
function learnList(walk: Walk, seen: Seen, turns: readonly number[]): void {
  walk.shown = seen.cards;
  walk.rests.shown = [...turns];
  const list = seen.parts.find((part) => part.kind === 'products');
  walk.total = list?.kind === 'products' ? list.total : seen.cards.length;
  const [only] = seen.cards;
  walk.focus = undefined;
  if (seen.cards.length === 1 && only) turnTo(walk, only, turns);
}

interface Wish {
  kind: Kind;
  limits: Limits;
  isLoose?: boolean;
  isRising?: boolean;
  /** Titles that were seen already. */
  without?: readonly string[];
}

function titlesFor({ shop }: Walk, { kind, limits }: Wish): { may: Set<string>; must: Set<string> } {
  const may = shop.products.filter((product) => kind.may.has(product.title) && fits(product, limits, false));
  const must = kind.must.filter((product) => fits(product, limits, true));
  return {
    may: new Set(may.map(({ title }) => title)),
    must: new Set(must.map(({ title }) => title)),
  };
}

function judgeList(walk: Walk, wish: Wish): (seen: Seen) => Fault {
  const { may, must } = titlesFor(walk, wish);
  return ({ words, cards }) => {
    const titles = cards.map(({ title }) => title);
    const others = titles.filter((title) => !may.has(title));
    if (others.length > 0 && !admits.test(words)) return { kind: 'wrong', why: `shows ${others.join(', ')}` };
    const wanted = [...must].filter((title) => !wish.without?.includes(title));
    const told = new Set([
      ...titles.filter((title) => may.has(title)),
      ...wanted.filter((title) => words.includes(title)),
    ]);
    const least = wish.isLoose ? Math.min(1, wanted.length) : Math.min(3, wanted.length);
    if (told.size < least) return { kind: 'missed', why: `${told.size} of ${wanted.length}` };
    const prices = cards.map(({ price }) => price.amount);
    const falls = prices.some((price, at) => at > 0 && price < prices[at - 1]!);
    return wish.isRising && falls ? { kind: 'wrong', why: 'not in the order of price' } : undefined;
  };
}

const sought = (walk: Walk): { kind: Kind; said: { k: string; a: string | undefined } } | undefined => {
  const { dice, shop } = walk;
  const fair = shop.kinds.filter(
    ({ must, names }) => names[walk.language] !== undefined && must.length > (dice.roll() < 0.8 ? 1 : 0),
  );
  const kind = fair.length === 0 ? undefined : dice.pick(fair);
  const said = kind && kindSaid(walk, kind);
  return kind && said && { kind, said };
};

function finding(walk: Walk, act: string, limits: Limits, extra: Record<string, string>, of?: ReturnType<typeof sought>): Step | undefined {
  const found = of ?? sought(walk);
  const frame = sentence(walk, act, (each) => found?.said.a !== undefined || !each.includes('{a}'));
  if (!found || frame === undefined) return undefined;
  const { kind, said } = found;
  if (titlesFor(walk, { kind, limits }).must.size === 0) return undefined;
  return {
    act,
    frame,
    say: fill(frame, { ...said, ...extra }),
    judge: judgeList(walk, { kind, limits }),
    learn(seen, turn) {
      turnAway(walk);
      walk.search = { kind, limits, isLoose: false };
      walk.rests.search = [turn];
      learnList(walk, seen, [turn]);
    },
  };
} // prettier-ignore

export const find: Act = (walk) => finding(walk, 'find', {}, {});

export const findLimit: Act = (walk) => {
  const of = sought(walk);
  const frame = sentence(walk, 'price-max');
  const limits = of && priceLimit(walk, of.kind);
  if (!of || !limits || frame === undefined) return undefined;
  return finding(
    walk,
    'find-limit',
    limits,
    { l: fill(frame, { p: amountSaid(walk, limits.priceMax) }) },
    of,
  );
};

/** Another kind: limits of the search before are no longer meant. */
function another(walk: Walk, act: string): Step | undefined {
  const of = sought(walk);
  const kind = walk.search?.kind;
  if (!of || !kind || of.kind.must.some(({ title }) => kind.may.has(title))) return undefined;
  return finding(walk, act, {}, {}, of);
}
export const otherKind: Act = (walk) => (isOfList(walk) ? another(walk, 'other-kind') : undefined);
export const alsoKind: Act = (walk) => another(walk, 'also-kind');

/** Whether the list is what was last talked about. */
export const isOfList = (walk: Walk): boolean => walk.shown.length > 1 && !walk.focus && !walk.open;

function priceLimit({ dice }: Walk, { must }: Kind): { priceMax: number } | undefined {
  const prices = must.flatMap(({ variants }) => variants.map(({ price }) => price));
  return { priceMax: (Math.floor(dice.pick(prices) / 500) + 1) * 500 };
}

type Narrowing = (walk: Walk, wish: { kind: Kind; limits: Limits }) => { limits: Limits; v?: string; p?: string } | undefined; // prettier-ignore

/** What the catalogue names is only said in its own language. */
function valueAmong(walk: Walk, values: (string | undefined)[], pattern: RegExp): string | undefined {
  const fair = [...new Set(values.filter((value) => value !== undefined && pattern.test(value)))];
  return fair.length === 0 || walk.language !== walk.shop.own
    ? undefined
    : walk.dice.pick(fair)!.toLowerCase();
}

const variantsOf = ({ must }: Kind) => must.flatMap(({ variants }) => variants);
const color: Narrowing = (walk, { kind }) => {
  const v = valueAmong(walk, variantsOf(kind).map(colorOf), /^\p{L}+$/u);
  return v === undefined ? undefined : { limits: { color: v }, v };
};
const narrowings: Record<string, Narrowing> = {
  'then-max': (walk, { kind }) => {
    const limits = priceLimit(walk, kind);
    return limits && { limits, p: amountSaid(walk, limits.priceMax) };
  },
  'then-color': color,
  'then-not': (walk, wish) => {
    const { v } = color(walk, wish) ?? {};
    return v === undefined || wish.limits.color !== undefined ? undefined : { limits: { notColor: v }, v };
  },
  'then-size': (walk, { kind }) => {
    const v = valueAmong(walk, variantsOf(kind).map(sizeOf), /^(?:\d{1,3}(?:\.5)?|x{0,2}[sml]|[sml])$/iu);
    return v === undefined ? undefined : { limits: { size: v }, v };
  },
  'then-brand': (walk, { kind }) => {
    const v = valueAmong(walk, kind.must.map(({ brand }) => brand), /^\p{L}[\p{L} ]+$/u);
    return v === undefined ? undefined : { limits: { brand: v }, v };
  },
}; // prettier-ignore

const refining =
  (act: string): Act =>
  (walk) => {
    if (!walk.search || !isOfList(walk)) return undefined;
    const { kind, limits, isLoose } = walk.search;
    const narrowed = narrowings[act]?.(walk, { kind, limits });
    const frame = sentence(walk, act);
    if (!narrowed || frame === undefined) return undefined;
    const all = { ...limits, ...narrowed.limits };
    const wish = { kind, limits: all, isLoose };
    // Nothing left is a case of its own.
    if (titlesFor(walk, wish).must.size === 0) return undefined;
    const turns = walk.rests.search ?? [];
    return {
      act,
      frame,
      say: fill(frame, { v: narrowed.v, p: narrowed.p }),
      rests: turns,
      judge: judgeList(walk, wish),
      learn(seen, turn) {
        if (walk.emptying) walk.emptying = 'void';
        walk.search = wish;
        walk.rests.search = [...turns, turn];
        learnList(walk, seen, [...turns, turn]);
      },
    };
  };
export const thenMax = refining('then-max');
export const thenColor = refining('then-color');
export const thenNot = refining('then-not');
export const thenSize = refining('then-size');
export const thenBrand = refining('then-brand');

/** "Cheaper": whatever is shown costs less than the dearest before, and is of the kind. */
export const cheaper: Act = (walk) => {
  const frame = sentence(walk, 'cheaper');
  if (!walk.search || !isOfList(walk) || frame === undefined) return undefined;
  const { kind, limits } = walk.search;
  const dearest = Math.max(...walk.shown.map(({ price }) => price.amount));
  const wish = { kind, limits: { ...limits, priceMax: dearest - 1 }, isLoose: true };
  const least = Math.min(...walk.shown.map(({ price }) => price.amount));
  const isThere = kind.must.some((product) => fits(product, { ...limits, priceMax: least - 1 }, true));
  if (!isThere) return undefined;
  const turns = walk.rests.search ?? [];
  return {
    act: 'cheaper',
    frame,
    say: fill(frame, {}),
    rests: turns,
    judge: judgeList(walk, wish),
    learn(seen, turn) {
      walk.search = wish;
      walk.rests.search = [...turns, turn];
      learnList(walk, seen, [...turns, turn]);
    },
  };
};

/** The same goods again, the cheapest first; or more of them. */
function again(walk: Walk, act: 'cheapest-first' | 'show-more'): Step | undefined {
  const frame = sentence(walk, act);
  if (!walk.search || !isOfList(walk) || frame === undefined) return undefined;
  const { kind, limits, isLoose } = walk.search;
  const isMore = act === 'show-more';
  if (isMore && walk.total <= walk.shown.length) return undefined;
  const turns = walk.rests.search ?? [];
  const wish = { kind, limits, isLoose: isLoose || isMore, isRising: !isMore };
  return {
    act,
    frame,
    say: frame,
    rests: turns,
    judge: isMore ? judgeMore(walk, wish, walk.shown) : judgeList(walk, wish),
    learn(seen, turn) {
      learnList(walk, seen, [...turns, turn]);
      walk.total = 0;
    },
  };
}
export const cheapestFirst: Act = (walk) => again(walk, 'cheapest-first');
export const showMore: Act = (walk) => again(walk, 'show-more');

function judgeMore(walk: Walk, wish: Wish, shown: readonly ProductCard[]): (seen: Seen) => Fault {
  const without = shown.map(({ title }) => title);
  const list = judgeList(walk, { ...wish, without });
  return (seen) =>
    seen.cards.some(({ title }) => without.includes(title)) && !admits.test(seen.words)
      ? { kind: 'missed', why: 'shows the same again' }
      : list(seen);
}
