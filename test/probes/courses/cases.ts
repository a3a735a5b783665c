import type { Dice } from '../../dice.ts';
import type { Case, Said } from '../changes/cases.ts';
import { adding, numberWords } from '../changes/frames.ts';
import type { Language } from '../changes/frames.ts';
import { atHand, nameInStore, plain, siblingOf } from '../changes/goods.ts';
import type { Goods, Version } from '../changes/goods.ts';
import type { Held } from '../changes/makers.ts';
import { framesOf, sames, shows } from './frames.ts';
import type { Kind } from './frames.ts';

/** Short courses of filling a cart: what was said before decides what the last message means. */

interface Drawing {
  dice: Dice;
  language: Language;
  all: readonly Goods[];
  isApart: boolean;
}

interface Course {
  given?: Held[];
  said: Said[];
}

type Places = Partial<Record<'x' | 'y' | 'v' | 'w' | 'n' | 'm' | 'o' | 'same', string>>;

const lower = ({ dice }: Drawing, text: string): string => (dice.roll() < 0.6 ? text.toLowerCase() : text);

/** As a word or a figure; one of goods is "one", and "a single one" now and then. */
function counted({ dice, language }: Drawing, count: number): string {
  const word = numberWords[language][count];
  if (language === 'en' && count === 1 && dice.roll() < 0.2) return 'a single';
  return word !== undefined && count > 1 && dice.roll() < 0.5 ? word : count === 1 ? ONE[language] : String(count); // prettier-ignore
}
/** Where an article would count nothing. */
const ALONE = {
  en: ['a single', 'just one', '1'],
  de: ['nur eins', '1'],
  es: ['solo uno', '1'],
  fr: ['un seul', '1'],
} as const;
const ONE = { en: 'one', de: 'einmal', es: 'uno', fr: 'un' } as const;

function sayOf(drawing: Drawing, kind: Kind, places: Places, cart: Held[], more: Partial<Said> = {}): Said {
  const frame = drawing.dice.pick([...framesOf(drawing.language, kind, drawing.isApart)]);
  const say = frame.replaceAll(/\{(\w+)\}/g, (_, place: keyof Places) => places[place] ?? '');
  return { kind, frame, say, cart, ...more };
}

const shown = ({ language }: Drawing, { product }: Goods): Said => ({
  kind: 'put-in',
  frame: '',
  say: shows[language].replace('{x}', () => product.title),
  cart: [],
});

const manyValued = ({ product }: Goods): string[] =>
  product.options.filter(({ values }) => values.length > 1).map(({ name }) => name);

function versionText(goods: Goods, { options }: Version): string {
  return manyValued(goods)
    .map((name) => options[name] ?? '')
    .join(', ');
}

/** Puts so many of a version in, by its whole name. */
function put(drawing: Drawing, line: Held, before: Held[] = []): Said {
  const { dice, language } = drawing;
  const version = versionText(line.goods, line.version);
  const say = dice
    .pick([...adding[language]])
    .replace('{n}', String(line.quantity))
    .replace('{x}', () => line.goods.product.title)
    .replace('{of}', () => (version === '' ? '' : `, ${version}`));
  return { kind: 'put-in', frame: '', say, cart: [...before, line] };
}

const someOf = <Item>(dice: Dice, list: readonly Item[]): Item | undefined =>
  list.length > 0 ? dice.pick([...list]) : undefined;
const upTo = ({ dice }: Drawing, most: number): number => 1 + Math.floor(dice.roll() * most);

/** Goods with a version and another that differs in one option. */
function versioned(drawing: Drawing): { goods: Goods; from: Version; to: Version; v: string; w: string } | undefined {
  const { dice, all } = drawing;
  const goods = someOf(dice, all.filter((each) => manyValued(each).length > 0 && atHand(each).length > 1));
  const from = goods && dice.pick(atHand(goods));
  const sibling = goods && from && siblingOf(dice, goods, from);
  if (!goods || !from || !sibling || plain(sibling.was).length === 0) return undefined;
  // One value that holds the other names both.
  const [one, other] = [plain(sibling.value), plain(sibling.was)];
  if (one.every((word) => other.includes(word)) || other.every((word) => one.includes(word))) return undefined;
  return { goods, from, to: sibling.to, v: lower(drawing, sibling.value), w: lower(drawing, sibling.was) };
} // prettier-ignore

/** Goods of one version, with a name of their own. */
function plainGoods(drawing: Drawing, except?: Goods): { line: Held; name: string } | undefined {
  const { dice, all } = drawing;
  const some = all.filter((each) => each !== except && each.product.variants.length === 1 && atHand(each).length === 1); // prettier-ignore
  if (some.length === 0) return undefined;
  const goods = dice.pick(some);
  const [version] = atHand(goods);
  const name = nameInStore(dice, goods, all);
  return version && name !== undefined ? { line: { goods, version, quantity: 1 }, name } : undefined;
}

const COLOR = /^(?:colou?r|farbe|couleur|teinte)$/i;
const SIZE = /^(?:size|größe|talla|tamaño|taille)$/i;

/** Two goods that come in the same color or size, the second in nothing else. */
function alike(drawing: Drawing): { one: Held; other: Held; x: string; y: string; same: string; v: string } | undefined {
  const { dice, all, language } = drawing;
  const first = someOf(dice, all.filter((each) => manyValued(each).some((name) => COLOR.test(name) || SIZE.test(name)) && atHand(each).length > 0)); // prettier-ignore
  if (!first) return undefined;
  const version = dice.pick(atHand(first));
  const option = manyValued(first).find((name) => COLOR.test(name) || SIZE.test(name)) ?? '';
  const value = version.options[option] ?? '';
  const fits = all.flatMap((goods) => {
    const [only, another] = manyValued(goods);
    if (goods === first || another !== undefined || only === undefined || COLOR.test(only) !== COLOR.test(option)) return []; // prettier-ignore
    const same = atHand(goods).find(({ options }) => options[only] === value);
    return same ? [{ goods, version: same, quantity: 1 }] : [];
  });
  if (fits.length === 0) return undefined;
  const other = dice.pick(fits);
  const [x, y] = [nameInStore(dice, first, all), nameInStore(dice, other.goods, all)];
  if (x === undefined || y === undefined) return undefined;
  const same = dice.pick([...sames[language][COLOR.test(option) ? 'color' : 'size']]);
  return { one: { goods: first, version, quantity: 1 }, other, x, y, same, v: lower(drawing, versionText(first, version)) }; // prettier-ignore
} // prettier-ignore

/** A version of which so few are there that the store tells how many. */
function scarce(drawing: Drawing): { line: Held; left: number } | undefined {
  const some = drawing.all.flatMap((goods) =>
    goods.product.variants
      .filter(({ available, stock = 0 }) => available && stock > 0 && stock < 4)
      .map((version) => ({
        line: { goods, version, quantity: version.stock ?? 1 },
        left: version.stock ?? 1,
      })),
  );
  return some.length > 0 ? drawing.dice.pick(some) : undefined;
}

const makers: Record<
  Exclude<Kind, 'version-ordered' | 'heard-again'>,
  (drawing: Drawing) => Course | undefined
> = {
  'twin-count'(drawing) {
    const found = versioned(drawing);
    if (!found) return undefined;
    const one = { goods: found.goods, version: found.to, quantity: upTo(drawing, 4) };
    const other = { goods: found.goods, version: found.from, quantity: upTo(drawing, 3) };
    const n = upTo(drawing, 4);
    if (n === one.quantity) return undefined;
    const places = { v: found.v, w: found.w, n: counted(drawing, n), o: String(one.quantity) };
    const last = sayOf(drawing, 'twin-count', places, [{ ...one, quantity: n }, other]);
    return drawing.dice.roll() < 0.5
      ? { given: [one, other], said: [last] }
      : { given: [one], said: [put(drawing, other, [one]), last] };
  },
  'swap-count'(drawing) {
    const found = versioned(drawing);
    const x = found && nameInStore(drawing.dice, found.goods, drawing.all);
    if (!found || x === undefined) return undefined;
    const line = { goods: found.goods, version: found.from, quantity: upTo(drawing, 4) };
    const n = upTo(drawing, 4);
    if (n === line.quantity) return undefined;
    const next = { ...line, version: found.to, quantity: n };
    const last = sayOf(drawing, 'swap-count', { x, v: found.v, n: n === 1 ? drawing.dice.pick([...ALONE[drawing.language]]) : counted(drawing, n) }, [next]); // prettier-ignore
    return drawing.dice.roll() < 0.4 ? { given: [line], said: [last] } : { said: [put(drawing, line), last] };
  },
  'it-and'(drawing) {
    const it = plainGoods(drawing);
    const other = it && plainGoods(drawing, it.line.goods);
    if (!it || !other) return undefined;
    const last = sayOf(drawing, 'it-and', { y: other.name }, [it.line, other.line]);
    return { said: [shown(drawing, it.line.goods), last] };
  },
  'it-and-version'(drawing) {
    const it = plainGoods(drawing);
    const found = versioned(drawing);
    const y = found && nameInStore(drawing.dice, found.goods, drawing.all);
    if (!it || !found || y === undefined || it.line.goods === found.goods) return undefined;
    const other = { goods: found.goods, version: found.to, quantity: 1 };
    const places = { y, v: lower(drawing, versionText(found.goods, found.to)) };
    return {
      said: [shown(drawing, it.line.goods), sayOf(drawing, 'it-and-version', places, [it.line, other])],
    };
  },
  'same-as-well'(drawing) {
    const found = alike(drawing);
    if (!found) return undefined;
    const { one, other, y, same } = found;
    return { said: [put(drawing, one), sayOf(drawing, 'same-as-well', { y, same }, [one, other])] };
  },
  'swap-goods-same'(drawing) {
    const found = alike(drawing);
    if (!found) return undefined;
    const { one, other, x, y, same } = found;
    return { said: [put(drawing, one), sayOf(drawing, 'swap-goods-same', { x, y, same }, [other])] };
  },
  'both-same'(drawing) {
    const found = alike(drawing);
    if (!found) return undefined;
    const { one, other, x, y, same, v } = found;
    return { said: [sayOf(drawing, 'both-same', { x, y, same, v }, [one, other])] };
  },
  'version-asked'(drawing) {
    const found = versioned(drawing);
    if (!found) return undefined;
    const { goods, to, v } = found;
    const asked = sayOf(drawing, 'version-asked', { v }, []);
    const whole = lower(drawing, versionText(goods, to));
    const ordered = sayOf(drawing, 'version-ordered', { v: whole }, [{ goods, version: to, quantity: 1 }]);
    return { said: [shown(drawing, goods), asked, ordered] };
  },
  'last-piece'(drawing) {
    const found = scarce(drawing);
    if (!found) return undefined;
    const { line, left } = found;
    const n = counted(drawing, left + upTo(drawing, 2));
    const tells = new RegExp(`(?<!\\d)(?:${left}|${numberWords[drawing.language][left]})(?!\\d)`, 'i');
    return { said: [put(drawing, line), sayOf(drawing, 'last-piece', { n }, [line], { tells })] };
  },
  'not-enough'(drawing) {
    const found = scarce(drawing);
    if (!found) return undefined;
    const { line, left } = found;
    const wanted = upTo(drawing, left);
    const tried = { ...put(drawing, { ...line, quantity: left + 2 }), cart: [] };
    const last = sayOf(drawing, 'not-enough', { n: counted(drawing, wanted) }, [{ ...line, quantity: wanted }]); // prettier-ignore
    return { said: [tried, last] };
  },
  'sold-out'(drawing) {
    const some = drawing.all.filter(({ product }) => product.variants.some(({ available }) => !available));
    if (some.length === 0) return undefined;
    const goods = drawing.dice.pick(some);
    const gone = drawing.dice.pick(goods.product.variants.filter(({ available }) => !available));
    const sibling = siblingOf(drawing.dice, goods, gone);
    if (!sibling) return undefined;
    const tried = { ...put(drawing, { goods, version: gone, quantity: 1 }), cart: [] };
    const line = { goods, version: sibling.to, quantity: 1 };
    return { said: [tried, sayOf(drawing, 'sold-out', { v: lower(drawing, sibling.value) }, [line])] };
  },
  heard(drawing) {
    const it = plainGoods(drawing);
    if (!it) return undefined;
    const [n, m] = [1 + upTo(drawing, 4), 1 + upTo(drawing, 4)];
    if (n === m) return undefined;
    const words = numberWords[drawing.language];
    const isRighted = drawing.dice.roll() < 0.7;
    const first = sayOf(drawing, 'heard', { x: it.name, n: words[n] ?? '' }, isRighted ? [] : [{ ...it.line, quantity: n }], { spoken: true, ...(isRighted ? {} : { agrees: true }) }); // prettier-ignore
    const second = sayOf(drawing, 'heard-again', { m: words[m] ?? '' }, [{ ...it.line, quantity: m }], { spoken: true, agrees: true }); // prettier-ignore
    return { said: isRighted ? [first, second] : [first] };
  },
};

export const courses = Object.keys(makers) as (keyof typeof makers)[];

export interface Drawn extends Drawing {
  store: string;
  kind: keyof typeof makers;
}

/** @returns undefined where what the dice gave is not fair for it */
export function courseOf({ store, kind, ...drawing }: Drawn): Case | undefined {
  const made = makers[kind](drawing);
  return made && { store, language: drawing.language, given: made.given ?? [], said: made.said };
}
