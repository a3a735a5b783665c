import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import { dice } from '../../dice.ts';
import type { Dice } from '../../dice.ts';
import { frames, later, limits as limitFrames } from './frames.ts';
import type { Language, LaterKind, LimitKind } from './frames.ts';
import { fits, kindsIn } from './goods.ts';
import type { Kind, Limits } from './goods.ts';
import { courseCase } from './course-cases.ts';
import { saidCase } from './said-cases.ts';
import { phrased, valuesOf } from './values.ts';
import type { Part } from '../said.ts';

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
  wants: Wants;
  /** What every product of the store costs at least, minor units, by title. */
  prices: Readonly<Record<string, number>>;
  /** Stars of what was reviewed, by title. */
  stars: Readonly<Record<string, number>>;
}

/** What is wanted of the goods shown beside being of the kind and within the limits. */
export type Wants =
  | 'goods'
  /** One will do: whom it is for may narrow them down. */
  | 'some'
  | 'more'
  | 'cheaper'
  | 'dearer'
  | 'cheapest first'
  | 'best first'
  /** The first two of those shown, side by side. */
  | 'both shown'
  /** The named ones, side by side. */
  | 'both named'
  /** One of those shown, by its place from 1. */
  | { place: number }
  /** The cheapest of those shown, or of the first two. */
  | { cheapestOf: 'shown' | 'two' };

export interface Goods {
  store: string;
  languages: Language[];
  catalogueLanguage: Language;
  currency: string;
  products: readonly CatalogueProduct[];
  prices: Case['prices'];
  stars: Case['stars'];
}

/** Draws cases; the same seed draws the same. Of seven, three are sentences by act, two of the frames here and two of longer courses. */
export function drawCases(goods: Goods, count: number, seed: number, part: Part = 'worked'): Case[] {
  const drawn = dice(seed);
  const kinds = kindsIn(goods.products, goods.catalogueLanguage);
  const cases: Case[] = [];
  for (let tries = 0; cases.length < count && tries < count * 30; tries += 1) {
    const language = drawn.pick(goods.languages);
    const kind = drawn.pick(kinds);
    const draw = { goods, drawn, language, kind, kinds };
    const found = drawnCase(draw, tries % 7, part);
    if (found) cases.push(found);
  }
  return cases;
}

function drawnCase(draw: Draw, turn: number, part: Part): Case | undefined {
  if (turn < 3) return saidCase(draw, part);
  if (turn > 4) return courseCase(draw, part);
  return turn === 3 ? first(draw) : following(draw);
}

export interface Draw {
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

/** A wish for goods of the kind, in the frames here. */
export function wishFor({ drawn, language }: Draw, kind: Kind, limit: string): string | undefined {
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
  return { text: phrased(draw, text, limits), limits };
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
  const say = phrased(draw, worded(drawn, laterOf(sort), kind.names[language]!, ''), limits);
  const wants = wantsOf[sort] ?? 'goods';
  return { ...caseOf(draw, `later ${sort}`, [opening], say, kind, limits), wants };
}

const wantsOf: Partial<Record<LaterKind, Wants>> = { cheaper: 'cheaper', cheapest: 'cheapest first', more: 'more' }; // prettier-ignore

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
  const opening = wishFor(draw, kind, phrased(draw, drawn.pick(limitFrames[language].max), price));
  if (opening === undefined) return undefined;
  const sort = look.color === undefined ? 'size' : 'color';
  const say = phrased(draw, drawn.pick(later[language][sort]), look);
  return caseOf(draw, 'later held', [opening], say, kind, { ...price, ...look });
}

/** What may and must be shown of a kind within limits. */
export function caseOf(
  draw: Draw,
  frame: string,
  before: string[],
  say: string,
  kind: Kind,
  limits: Limits,
): Case {
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
    wants: 'goods',
    prices: goods.prices,
    stars: goods.stars,
  };
}
