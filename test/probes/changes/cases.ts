import type { Dice } from '../../dice.ts';
import { adding, frames, numberWords } from './frames.ts';
import type { Kind, Language } from './frames.ts';
import { atHand, siblingOf } from './goods.ts';
import type { Goods } from './goods.ts';
import { makers, upTo } from './makers.ts';
import type { Change, Held, Making } from './makers.ts';

/** Conversations in which carts are changed, in this probe's own words. */

/** One message and the cart it leaves. */
export interface Said {
  kind: string;
  frame: string;
  say: string;
  cart: Held[];
  /** Came from a recogniser; what is read back is agreed to. */
  spoken?: boolean;
  agrees?: boolean;
  /** What the reply has to tell where the cart stays as it is. */
  tells?: RegExp;
}

export interface Case {
  store: string;
  language: Language;
  given: Held[];
  said: Said[];
}

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
export function putIn(making: Making): Said | undefined {
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

export function startCart({ dice, all }: Making): Held[] {
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
