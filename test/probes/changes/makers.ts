import type { Dice } from '../../dice.ts';
import type { Kind as Framed, Language } from './frames.ts';
import { atHand, nameAmong, nameInStore, plain, siblingOf } from './goods.ts';
import type { Goods, Version } from './goods.ts';

/** What is done to carts, and the cart that a clerk would leave. */

export type Kind = Framed | 'keep-only' | 'empty' | 'view-cart' | 'checkout';

export interface Held {
  goods: Goods;
  version: Version;
  quantity: number;
}

export interface Making {
  dice: Dice;
  all: readonly Goods[];
  language: Language;
  cart: Held[];
  /** What the last message put in, while nothing else was said. */
  latest: Held | undefined;
  before: Held[][];
}

export interface Change {
  cart: Held[];
  words?: Partial<Record<'x' | 'y' | 'v' | 'w' | 'n' | 'o' | 'p' | 'q', string | number>>;
  latest?: Held | undefined;
}

export const upTo = ({ dice }: Making, most: number): number => 1 + Math.floor(dice.roll() * most);
const replaced = (cart: Held[], line: Held, ...by: Held[]): Held[] => cart.flatMap((each) => (each === line ? by : [each])); // prettier-ignore
const othersOf = (making: Making, line: Held): Goods[] => making.cart.filter(({ goods }) => goods !== line.goods).map(({ goods }) => goods); // prettier-ignore
const isOnly = (making: Making, { goods }: Held): boolean => making.cart.filter((each) => each.goods === goods).length === 1; // prettier-ignore
const lower = (making: Making, text: string): string =>
  making.dice.roll() < 0.6 ? text.toLowerCase() : text;

/** A line that can be named apart from the others. */
function named(
  making: Making,
  fits: (line: Held) => boolean = () => true,
): { line: Held; x: string } | undefined {
  const lines = making.cart.filter((line) => isOnly(making, line) && fits(line));
  if (lines.length === 0) return undefined;
  const line = making.dice.pick(lines);
  const x = nameAmong(making.dice, line.goods, othersOf(making, line));
  return x === undefined ? undefined : { line, x };
}

/** The one line that "it" can mean. */
const pointed = (making: Making): Held | undefined =>
  making.latest ?? (making.cart.length === 1 ? making.cart[0] : undefined);
const count = (line: Held, quantity: number): Held => ({ ...line, quantity });

function counted(making: Making, line: Held | undefined, x?: string): Change | undefined {
  if (!line) return undefined;
  const quantity = 1 + upTo(making, 4);
  if (quantity === line.quantity) return undefined;
  const next = count(line, quantity);
  return {
    cart: replaced(making.cart, line, next),
    words: { x, n: quantity, o: line.quantity },
    latest: next,
  };
}

function swapped(making: Making, line: Held | undefined, x?: string): Change | undefined {
  const sibling = line && siblingOf(making.dice, line.goods, line.version);
  if (!line || !sibling || making.cart.some((each) => each !== line && each.version.id === sibling.to.id)) return undefined; // prettier-ignore
  const next = { ...line, version: sibling.to };
  const words = { x, v: lower(making, sibling.value), w: lower(making, sibling.was) };
  return { cart: replaced(making.cart, line, next), words, latest: next };
}

/** How often a value stands in the cart, in any line's version or name. */
function standsIn(making: Making, value: string, except: Held): boolean {
  const said = plain(value);
  return making.cart.some((line) => {
    if (line === except) return false;
    const words = [...line.goods.words, ...line.goods.product.options.flatMap(({ values }) => values.flatMap(plain))]; // prettier-ignore
    return said.some((word) => words.includes(word));
  });
}

export const makers: Record<Kind, (making: Making) => Change | undefined> = {
  remove(making) {
    const found = making.cart.length > 1 || making.dice.roll() < 0.3 ? named(making) : undefined;
    return found && { cart: replaced(making.cart, found.line), words: { x: found.x } };
  },
  'remove-version'(making) {
    const twins = making.cart.filter((line) =>
      making.cart.some((each) => each !== line && each.goods === line.goods),
    );
    if (twins.length === 0) return undefined;
    const line = making.dice.pick(twins);
    const other = twins.find((each) => each !== line);
    const name = Object.keys(line.version.options).find((each) => line.version.options[each] !== other?.version.options[each]); // prettier-ignore
    const value = name === undefined ? undefined : line.version.options[name];
    const isFair = value !== undefined && making.cart.every((each) => each.goods === line.goods || !standsIn(making, value, line)); // prettier-ignore
    const others = plain(other?.version.options[name ?? ''] ?? '');
    if (!isFair || plain(value).every((word) => others.includes(word))) return undefined;
    const x = nameAmong(making.dice, line.goods, othersOf(making, line));
    return { cart: replaced(making.cart, line), words: { x, v: lower(making, value) } };
  },
  'remove-one'(making) {
    const found = named(making, ({ quantity }) => quantity > 1);
    return found && { cart: replaced(making.cart, found.line, count(found.line, found.line.quantity - 1)), words: { x: found.x } }; // prettier-ignore
  },
  count(making) {
    const found = named(making);
    return found && counted(making, found.line, found.x);
  },
  'only-one'(making) {
    const found = named(making, ({ quantity }) => quantity > 1);
    return found && { cart: replaced(making.cart, found.line, count(found.line, 1)), words: { x: found.x } };
  },
  more(making) {
    const found = named(making);
    return found && { cart: replaced(making.cart, found.line, count(found.line, found.line.quantity + 1)), words: { x: found.x } }; // prettier-ignore
  },
  less(making) {
    const found = named(making, ({ quantity }) => quantity > 1);
    return found && { cart: replaced(making.cart, found.line, count(found.line, found.line.quantity - 1)), words: { x: found.x } }; // prettier-ignore
  },
  'count-it': (making) => counted(making, pointed(making)),
  'swap-named'(making) {
    const found = named(making);
    return found && swapped(making, found.line, found.x);
  },
  'swap-old'(making) {
    const line = making.dice.pick(making.cart);
    const change = swapped(making, line);
    if (!change || [change.words?.v, change.words?.w].some((value) => standsIn(making, String(value), line))) return undefined; // prettier-ignore
    return change;
  },
  'swap-it': (making) => swapped(making, pointed(making)),
  'swap-goods'(making) {
    const found = named(making);
    const goods = making.dice.pick(making.all);
    const y = nameInStore(making.dice, goods, making.all);
    const [version] = atHand(goods);
    if (!found || y === undefined || !version || goods.product.variants.length > 1) return undefined;
    if (making.cart.some((line) => line.goods === goods) || found.line.quantity > 1) return undefined;
    const next = { goods, version, quantity: 1 };
    const cart = [...replaced(making.cart, found.line), next];
    return { cart, words: { x: found.x, y }, latest: next };
  },
  split(making) {
    const line = pointed(making);
    if (!line || line.quantity < 2) return undefined;
    const change = swapped(making, line);
    const next = change?.latest;
    if (!change || !next) return undefined;
    const p = Math.max(1, Math.floor(line.quantity / 2));
    const q = line.quantity - p;
    const cart = replaced(making.cart, line, count(line, q), count(next, p));
    return { cart, words: { ...change.words, p, q, o: line.quantity } };
  },
  undo(making) {
    const cart = making.before.at(-1);
    return cart && { cart };
  },
  'undo-again'(making) {
    const cart = making.before.at(-1);
    return cart && { cart };
  },
  'no-count': (making) => (making.latest ? counted(making, making.latest) : undefined),
  'remove-it'(making) {
    const line = pointed(making);
    return line && { cart: replaced(making.cart, line) };
  },
  'keep-only'(making) {
    const found = making.cart.length > 1 ? named(making) : undefined;
    return found && { cart: [found.line], words: { x: found.x } };
  },
  empty: () => ({ cart: [] }),
  'view-cart': ({ cart, latest }) => ({ cart, latest }),
  checkout: ({ cart, latest }) => ({ cart, latest }),
  total: ({ cart, latest }) => ({ cart, latest }),
  question: ({ cart, latest }) => ({ cart, latest }),
};
