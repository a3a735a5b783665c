import type { CatalogueProduct } from '../../bot/shop/search/catalogue-product.ts';
import { dice } from '../dice.ts';
import type { Dice } from '../dice.ts';
import { frames, later, limits as limitFrames } from './finding-frames.ts';
import type { Language, LaterKind, LimitKind } from './finding-frames.ts';
import { colorOf, fits, kindsIn, materialOf, sizeOf } from './finding-goods.ts';
import type { Kind, Limits } from './finding-goods.ts';

/** One thing said, after others, and what may and must be shown. */
export interface Case {
  store: string;
  language: Language;
  /** What sort of wish it is: "max", "later color"… */
  frame: string;
  before: string[];
  say: string;
  /** Surely of the kind and within the limits. */
  must: string[];
  /** Everything that may be shown. */
  may: string[];
  /** Titles may be those of a lower price than what was shown before; the prices, by title. */
  cheaper?: Record<string, number>;
  /** Prices, lowest of a product, that must not fall from one to the next. */
  rising?: Record<string, number>;
}

export interface Goods {
  store: string;
  languages: Language[];
  catalogueLanguage: Language;
  currency: string;
  products: readonly CatalogueProduct[];
}

const amounts: Record<Language, Record<string, string[]>> = {
  en: { USD: ['$#', '# dollars', '# bucks', '#'], EUR: ['# euros', '€#', '#€'], GBP: ['£#', '# pounds', '# quid'] },
  de: { USD: ['# dollar', '$#'], EUR: ['# euro', '# €', '#€'], GBP: ['# pfund', '£#'] },
  es: { USD: ['# dólares', '$#'], EUR: ['# euros', '# €', '#€'], GBP: ['# libras', '£#'] },
  fr: { USD: ['# dollars', '$#'], EUR: ['# euros', '# €', '#€'], GBP: ['# livres', '£#'] },
}; // prettier-ignore

/** Draws cases; the same seed draws the same. */
export function drawCases(goods: Goods, count: number, seed: number): Case[] {
  const drawn = dice(seed);
  const kinds = kindsIn(goods.products, goods.catalogueLanguage);
  const cases: Case[] = [];
  for (let tries = 0; cases.length < count && tries < count * 30; tries += 1) {
    const language = drawn.pick(goods.languages);
    const kind = drawn.pick(kinds);
    const draw = { goods, drawn, language, kind, kinds };
    const found = tries % 5 < 3 ? first(draw) : following(draw);
    if (found) cases.push(found);
  }
  return cases;
}

interface Draw {
  goods: Goods;
  drawn: Dice;
  language: Language;
  kind: Kind;
  kinds: Kind[];
}

interface Said {
  text: string;
  limits: Limits;
}

function first(draw: Draw): Case | undefined {
  const { drawn, kind } = draw;
  const sort = drawn.pick(['none', 'max', 'max', 'max', 'min', 'between', 'color', 'color', 'size', 'brand', 'stock', 'reduced', 'material'] as const); // prettier-ignore
  const limit = sort === 'none' ? { text: '', limits: {} } : limitOf(draw, sort);
  const say = limit && wishFor(draw, kind, limit.text);
  return say === undefined ? undefined : caseOf(draw, sort, [], say, kind, limit!.limits);
}

function wishFor({ drawn, language }: Draw, kind: Kind, limit: string): string | undefined {
  const names = kind.names[language];
  if (!names || names.length === 0) return undefined;
  return worded(drawn, drawn.pick(frames[language]), names, limit);
}

function worded(drawn: Dice, frame: string, names: { one: string; plural: string }[], limit: string): string {
  const { one, plural } = drawn.pick(names);
  const article = one === plural ? 'some' : /^[aeiou]/u.test(one) ? 'an' : 'a';
  const text = frame.replace('{a}', `${article} ${one}`).replace('{k}', plural).replace('{l}', limit);
  return text.replaceAll(/\s+/gu, ' ').replace(/[ ,]+([?,])/gu, '$1').replace(/[ ,]+$/u, '').trim(); // prettier-ignore
}

function limitOf(draw: Draw, sort: LimitKind): Said | undefined {
  const { drawn, language } = draw;
  const limits = valuesOf(draw, sort);
  if (!limits) return undefined;
  const text = drawn.pick(limitFrames[language][sort]);
  return { text: filled(draw, text, limits), limits };
}

function filled({ drawn, language, goods }: Draw, text: string, limits: Limits): string {
  const high = limits.priceMax ?? limits.priceMin ?? 0;
  const amount = drawn.pick(amounts[language][goods.currency] ?? ['#']).replace('#', String(high / 100));
  const value = limits.color ?? limits.notColor ?? limits.size ?? limits.brand ?? limits.material ?? '';
  return text.replace('{p}', amount).replace('{n}', String((limits.priceMin ?? 0) / 100)).replace('{v}', value); // prettier-ignore
}

function valuesOf({ goods, drawn, kind, language }: Draw, sort: LimitKind | LaterKind): Limits | undefined {
  const { must } = kind;
  const variants = must.flatMap((product) => product.variants);
  const own = language === goods.catalogueLanguage;
  const round = (price: number, up: number): number => (Math.floor(price / 500) + up) * 500;
  const prices = variants.map(({ price }) => price).toSorted((left, right) => left - right);
  const some = drawn.pick(prices);
  const plain = (values: (string | undefined)[], pattern: RegExp): string | undefined => {
    const fair = [...new Set(values.filter((value) => value !== undefined && pattern.test(value)))];
    return fair.length === 0 ? undefined : drawn.pick(fair)!.toLowerCase();
  };
  if (sort === 'max') return { priceMax: round(some, 1) };
  if (sort === 'min') return { priceMin: Math.max(500, round(some, 0)) };
  if (sort === 'between')
    return some < 500 ? undefined : { priceMin: round(some, 0), priceMax: round(some, 2) };
  if (sort === 'stock') return { stock: true };
  if (sort === 'reduced') return { reduced: true };
  if (sort === 'color' || sort === 'not') {
    const color = own ? plain(variants.map(colorOf), /^\p{L}+$/u) : undefined;
    return color === undefined ? undefined : sort === 'color' ? { color } : { notColor: color };
  }
  if (sort === 'size') {
    const size = plain(variants.map(sizeOf), /^(?:\d{1,3}(?:\.5)?|x{0,2}[sml]|[sml])$/iu);
    return size === undefined ? undefined : { size };
  }
  if (sort === 'brand') {
    const brand = plain(
      must.map((product) => product.brand),
      /^\p{L}[\p{L} ]+$/u,
    );
    return brand === undefined ? undefined : { brand };
  }
  if (sort === 'material') {
    const material = own ? plain(must.map(materialOf), /^\p{L}+$/u) : undefined;
    return material === undefined ? undefined : { material };
  }
  return {};
}

function following(draw: Draw): Case | undefined {
  const { drawn, kind, language } = draw;
  const sort = drawn.pick(['cheaper', 'max', 'max', 'color', 'size', 'cheapest', 'more', 'other', 'other', 'not', 'held'] as const); // prettier-ignore
  if (kind.must.length < 2) return undefined;
  const opening = wishFor(draw, kind, '');
  if (opening === undefined) return undefined;
  const laterOf = (each: LaterKind): string => drawn.pick(later[language][each]);
  if (sort === 'other') return another(draw, opening);
  if (sort === 'held') return held(draw);
  const limits = valuesOf(draw, sort);
  if (!limits) return undefined;
  const say = filled(draw, worded(drawn, laterOf(sort), kind.names[language]!, ''), limits);
  const made = caseOf(draw, `later ${sort}`, [opening], say, kind, limits);
  const lowest = Object.fromEntries(draw.goods.products.map((each) => [each.title, Math.min(...each.variants.map(({ price }) => price))])); // prettier-ignore
  if (sort === 'cheaper') return { ...made, cheaper: lowest };
  if (sort === 'cheapest') return { ...made, rising: lowest };
  return made;
}

function another(draw: Draw, opening: string): Case | undefined {
  const { drawn, kinds, kind, language } = draw;
  const other = drawn.pick(kinds);
  const names = other.names[language];
  if (!names || names.length === 0 || other.must.some(({ title }) => kind.may.has(title))) return undefined;
  const say = worded(drawn, drawn.pick(later[language].other), names, '');
  return caseOf(draw, 'later other', [opening], say, other, {});
}

/** A price first, then a look: both hold. */
function held(draw: Draw): Case | undefined {
  const { drawn, kind, language } = draw;
  const [price, look] = [valuesOf(draw, 'max'), valuesOf(draw, drawn.pick(['color', 'size']))];
  if (!price || !look) return undefined;
  const opening = wishFor(draw, kind, filled(draw, drawn.pick(limitFrames[language].max), price));
  if (opening === undefined) return undefined;
  const sort = look.color === undefined ? 'size' : 'color';
  const say = filled(draw, drawn.pick(later[language][sort]), look);
  return caseOf(draw, 'later held', [opening], say, kind, { ...price, ...look });
}

function caseOf(draw: Draw, frame: string, before: string[], say: string, kind: Kind, limits: Limits): Case {
  const { goods, language } = draw;
  const may = goods.products.filter((product) => kind.may.has(product.title) && fits(product, limits, false));
  const must = kind.must.filter((product) => fits(product, limits, true));
  const titles = (products: readonly CatalogueProduct[]): string[] => products.map(({ title }) => title);
  return {
    store: goods.store,
    language,
    frame,
    before,
    say,
    must: [...new Set(titles(must))],
    may: titles(may),
  };
}
