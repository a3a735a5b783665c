import type { Dice } from '../../dice.ts';
import { adding, frames, numberWords } from './frames.ts';
import type { Kind, Language } from './frames.ts';
import { atHand, nameAmong, nameInStore, plain, siblingOf } from './goods.ts';
import type { Goods, Version } from './goods.ts';

/** Carts and what is done to them, with the cart that a clerk would leave after each message. */

export interface Held {
  goods: Goods;
  version: Version;
  quantity: number;
}

/** One message and the cart it leaves. */
export interface Said {
  kind: Kind | 'put-in';
  frame: string;
  say: string;
  cart: Held[];
}

export interface Case {
  store: string;
  language: Language;
  given: Held[];
  said: Said[];
}

interface Making {
  dice: Dice;
  all: readonly Goods[];
  language: Language;
  cart: Held[];
  /** What the last message put in, while nothing else was said. */
  latest: Held | undefined;
  before: Held[][];
}

interface Change {
  cart: Held[];
  words?: Partial<Record<'x' | 'y' | 'v' | 'w' | 'n' | 'o' | 'p' | 'q', string | number>>;
  latest?: Held | undefined;
}

const upTo = ({ dice }: Making, most: number): number => 1 + Math.floor(dice.roll() * most);
const replaced = (cart: Held[], line: Held, ...by: Held[]): Held[] => cart.flatMap((each) => (each === line ? by : [each])); // prettier-ignore
const othersOf = (making: Making, line: Held): Goods[] => making.cart.filter((each) => each !== line).map(({ goods }) => goods); // prettier-ignore
const lower = (making: Making, text: string): string =>
  making.dice.roll() < 0.6 ? text.toLowerCase() : text;

/** A line that can be named apart from the others. */
function named(
  making: Making,
  fits: (line: Held) => boolean = () => true,
): { line: Held; x: string } | undefined {
  const lines = making.cart.filter(fits);
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

const makers: Record<Kind, (making: Making) => Change | undefined> = {
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
    return { cart: replaced(making.cart, line), words: { v: lower(making, value) } };
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
    const found = named(
      making,
      ({ goods }) => making.cart.filter((each) => each.goods === goods).length === 1,
    );
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
    return { cart, words: { ...change.words, p, q } };
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
  total: ({ cart, latest }) => ({ cart, latest }),
  question: ({ cart, latest }) => ({ cart, latest }),
};

const first: readonly Kind[] = ['remove', 'remove', 'remove-version', 'remove-version', 'remove-one', 'count', 'count', 'only-one', 'more', 'less', 'count-it', 'swap-named', 'swap-named', 'swap-old', 'swap-old', 'swap-it', 'swap-goods', 'swap-goods', 'split', 'total', 'question', 'remove-it']; // prettier-ignore
const afterAddition: readonly Kind[] = ['no-count', 'no-count', 'swap-it', 'swap-it', 'swap-it', 'remove-it', 'count-it', 'split', 'undo', 'question']; // prettier-ignore

function spoken(making: Making, frame: string, words: NonNullable<Change['words']> = {}): string {
  const numbers = numberWords[making.language];
  const text = frame.replaceAll(/\{(\w)\}/g, (_, key: string) => {
    const value = key === 'N' ? words.n : words[key as 'x'];
    if (key === 'N' || key === 'p' || key === 'q') return numbers[Number(value)] ?? String(value);
    return String(value ?? '');
  });
  return making.language === 'de' ? text.replace(/^eins (?=\S+ )/, 'ein ') : text;
}

/** One more message; undefined where this cart has no fair one of the kind. */
function change(making: Making, kind: Kind): Said | undefined {
  const isUndo = kind === 'undo' || kind === 'undo-again';
  if (making.cart.length === 0 && !isUndo) return undefined;
  const made = makers[kind](making);
  if (!made) return undefined;
  const frame = making.dice.pick(frames[making.language][kind]);
  const changes = made.cart !== making.cart;
  if (isUndo) making.before.pop();
  else if (changes) making.before.push(making.cart);
  making.latest = made.latest;
  making.cart = made.cart;
  return { kind, frame, say: spoken(making, frame, made.words), cart: made.cart };
}

/** Puts one more thing in, by its whole name and version. */
function putIn(making: Making): Said | undefined {
  const goods = making.dice.pick(making.all);
  const versions = atHand(goods);
  if (versions.length === 0 || making.cart.some((line) => line.goods === goods)) return undefined;
  const version = making.dice.pick(versions);
  const quantity = making.dice.roll() < 0.4 ? 1 : upTo(making, 3) + 1;
  const values = Object.entries(version.options).filter(([name]) => (goods.product.options.find((each) => each.name === name)?.values.length ?? 0) > 1); // prettier-ignore
  const of = values.map(([, value]) => `, ${value}`).join('');
  const frame = making.dice.pick(adding[making.language]);
  const say = frame.replace('{n}', String(quantity)).replace('{x}', goods.product.title).replace('{of}', of);
  const line = { goods, version, quantity };
  making.before.push(making.cart);
  making.cart = [...making.cart, line];
  making.latest = line;
  return { kind: 'put-in', frame, say, cart: making.cart };
}

function startCart({ dice, all }: Making): Held[] {
  const cart: Held[] = [];
  const wanted = 1 + Math.floor(dice.roll() * 3);
  for (let tries = 0; cart.length < wanted && tries < 40; tries++) {
    const goods = dice.pick(all);
    const versions = atHand(goods);
    if (versions.length === 0 || cart.some((line) => line.goods === goods)) continue;
    const version = dice.pick(versions);
    cart.push({ goods, version, quantity: dice.roll() < 0.55 ? 1 : 2 + Math.floor(dice.roll() * 3) });
    const twin = dice.roll() < 0.25 ? siblingOf(dice, goods, version) : undefined;
    if (twin) cart.push({ goods, version: twin.to, quantity: 1 });
  }
  return cart;
}

/** One conversation: a cart, and one to three changes one after the other. */
export function caseOf(
  dice: Dice,
  store: string,
  all: readonly Goods[],
  languages: readonly Language[],
): Case | undefined {
  const language = dice.pick(languages);
  const making: Making = { dice, all, language, cart: [], latest: undefined, before: [] };
  const isAdded = dice.roll() < 0.4;
  making.cart = isAdded && dice.roll() < 0.4 ? [] : startCart(making);
  const given = making.cart;
  const said: Said[] = [];
  const addition = isAdded ? putIn(making) : undefined;
  if (isAdded && !addition) return undefined;
  if (addition) said.push(addition);
  const wanted = 1 + Math.floor(dice.roll() * 3);
  const kinds: Kind[] = [];
  for (let tries = 0; kinds.length < wanted && tries < 30; tries++) {
    const last = kinds.at(-1);
    const undone = last === 'undo' || last === 'undo-again';
    const changed = last !== undefined && last !== 'total' && last !== 'question' && !undone;
    const pool: readonly Kind[] = undone && dice.roll() < 0.7 ? ['undo-again'] : changed && dice.roll() < 0.35 ? ['undo'] : addition && !changed && !undone ? afterAddition : first; // prettier-ignore
    const kind = dice.pick(pool);
    if (kind === last && (kind === 'question' || kind === 'total')) continue;
    const next = change(making, kind);
    if (!next) continue;
    kinds.push(kind);
    said.push(next);
  }
  return kinds.length > 0 ? { store, language, given, said } : undefined;
}
