import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import type { Dice } from '../../dice.ts';
import { filled, said } from '../said.ts';
import type { Part } from '../said.ts';
import { folded, optionsOf, toBeHad } from '../questions/cases.ts';
import type { Stock, Want } from '../questions/cases.ts';
import type { Shown } from '../questions/said-cases.ts';
import { frames } from './frames.ts';
import { canBeHad, references, variantOf } from './references.ts';
import type { Reference } from './references.ts';

/** Products shown, compared or put in, then one of them called otherwise than by its title, and asked about or ordered. */

export type Setting = 'first' | 'looked' | 'list' | 'compared' | 'turned' | 'earlier' | 'put' | 'cart';
export type Act = 'price' | 'stock' | 'fact' | 'about' | 'order';

export interface Case {
  store: string;
  language: Language;
  setting: Setting;
  act: Act;
  reference: Reference;
  before: string[];
  /** In the cart by then. */
  held: readonly CatalogueProduct[];
  say: string;
  product: CatalogueProduct;
  /** Absent for an order, and where only of what is asked counts. */
  want?: Want;
}

const settings: readonly Setting[] = [
  'first',
  'looked',
  'looked',
  'list',
  'compared',
  'compared',
  'turned',
  'earlier',
  'put',
  'cart',
];
const kindsIn: Readonly<Record<Setting, readonly Reference['kind'][]>> = {
  first: ['full', 'partial', 'partial version'],
  looked: ['version', 'version', 'version', 'kind'],
  list: ['telling', 'telling', 'telling version', 'kind', 'partial'],
  compared: ['telling', 'telling', 'telling version', 'kind', 'partial', 'version'],
  turned: ['telling', 'telling', 'kind', 'partial', 'telling version'],
  earlier: ['telling', 'kind', 'partial', 'partial version', 'version'],
  put: ['kind', 'kind', 'telling'],
  cart: ['kind', 'telling', 'partial', 'full'],
}; // prettier-ignore

/** @param lists of the store, in the language of its catalogue @returns undefined where these draws make no fair case */
export function caseOf(stock: Stock, part: Part, lists: readonly Shown[], dice: Dice): Case | undefined {
  const language = stock.own;
  const setting = dice.pick(settings);
  const scene = sceneOf(stock, setting, lists, dice);
  if (!scene) return undefined;
  const { product, among, before, held } = scene;
  const reference = references[dice.pick(kindsIn[setting])]({ stock, language, product, among }, dice);
  const act = dice.pick(['price', 'stock', 'fact', 'about', 'about', 'order', 'order'] as const);
  if (!reference || stock.products.some((each) => each !== product && folded(each.title) === folded(product.title))) return undefined; // prettier-ignore
  const asked = act === 'order' ? ordered(scene, part, language, reference, dice) : questioned(act, stock, part, product, reference, dice); // prettier-ignore
  if (!asked) return undefined;
  return { store: stock.store, language, setting, act, reference, before, held, product, ...asked };
}

interface Scene {
  product: CatalogueProduct;
  among: readonly CatalogueProduct[];
  before: string[];
  held: readonly CatalogueProduct[];
}

const isPlain = (each: CatalogueProduct): boolean =>
  each.variants.length === 1 && each.variants.some(toBeHad);

function sceneOf(stock: Stock, setting: Setting, lists: readonly Shown[], dice: Dice): Scene | undefined {
  const said = frames[stock.own];
  const product = dice.pick(stock.products);
  const show = dice.pick(said.shows);
  const alone = { product, among: [product], held: [] };
  if (setting === 'first') return { ...alone, before: [] };
  if (setting === 'looked') return { ...alone, before: [show.replace('%', product.title)] };
  if (setting === 'list') {
    const list = lists.length > 0 ? dice.pick(lists) : undefined;
    return list && { product: dice.pick(list.products), among: list.products, before: [list.say], held: [] };
  }
  const kin = stock.products.filter((each) => each !== product && each.category === product.category);
  if (setting === 'compared') {
    if (kin.length === 0) return undefined;
    const pair = dice.roll() < 0.5 ? [product, dice.pick(kin)] : [dice.pick(kin), product];
    const before = pair.reduce((text, { title }) => text.replace('%', title), said.compares);
    return { product, among: pair, before: [before], held: [] };
  }
  if (setting === 'turned') {
    if (kin.length === 0) return undefined;
    const other = dice.pick(kin);
    const before = [product, other].reduce((text, { title }) => text.replace('%', title), said.compares);
    return {
      product,
      among: [product, other],
      before: [before, said.price[0]!.replace('~', other.title)],
      held: [],
    };
  }
  const other = dice.pick(stock.products.filter((each) => each !== product));
  const shown = show.replace('%', other.title);
  if (setting === 'earlier')
    return { product, among: [product, other], before: [show.replace('%', product.title), shown], held: [] };
  if (!isPlain(product)) return undefined;
  const put = said.puts.replace('%', product.title);
  if (setting === 'put') return { ...alone, before: [put], held: [product] };
  return { product, among: [product, other], before: [put, shown], held: [product] };
}

function ordered({ product }: Scene, part: Part, language: Language, reference: Reference, dice: Dice): { say: string } | undefined {
  const { version } = reference;
  const [option] = optionsOf(product);
  if (version === undefined ? !isPlain(product) : !canBeHad(product, version)) return undefined;
  if (option && version === undefined) return undefined;
  const isNamed = reference.kind === 'full' || reference.kind === 'partial';
  const strangers = said(part, language, 'order').filter((each) => !each.includes('{n}'));
  if (isNamed && strangers.length > 0 && dice.roll() < 0.6)
    return { say: withName(dice.pick(strangers), 'name', reference) };
  return { say: dice.pick(frames[language].orders).replace('~', reference.words) };
} // prettier-ignore

/** The sentence without the article that what is put into it brings along. */
function withName(sentence: string, place: string, { words }: Reference): string {
  const open = sentence.replace(new RegExp(`(?<!\\p{L})(?:the|an?|new|those|that|your|this|a new|der|die|das|den|dem|ein|eine|einen|el|la|los|las|un|una|le|les|une|du|de la) \\{${place}\\}`, 'iu'), `{${place}}`); // prettier-ignore
  return filled(open, { [place]: words.replace(/^the (?=the )/u, '') });
}

const abouts = [
  'ask-care',
  'ask-use',
  'ask-material',
  'ask-size',
  'ask-origin',
  'ask-weight',
  'ask-contents',
] as const;

/** Asked twice at once or of more than the goods. */
const leftOut = /all in\b|taxes|packaging|group of ten|\{v\}|getting more|will be back|wieder|letzte woche|de nouveau|guette|volver|reponer|repon/u; // prettier-ignore

function questioned(act: 'price' | 'stock' | 'fact' | 'about', stock: Stock, part: Part, product: CatalogueProduct, reference: Reference, dice: Dice): { say: string; want?: Want } | undefined {
  const { version } = reference;
  if (act === 'fact') return ofFact(stock.own, product, reference, dice);
  const asks = act === 'about' ? dice.pick(abouts) : `ask-${act}`;
  const strangers = said(part, stock.own, asks).filter((each) => each.includes('{x}') && !leftOut.test(each));
  const own = act === 'about' || dice.roll() < 0.4 ? [] : frames[stock.own][act].map((each) => each.replace('~', '{x}'));
  const sentences = own.length > 0 ? own : strangers;
  if (sentences.length === 0) return undefined;
  const say = withName(dice.pick(sentences), 'x', reference);
  if (act === 'about') return { say };
  const { variants } = product;
  if (act === 'price') {
    const prices = variants.map(({ price }) => price).toSorted((one, other) => one - other);
    const meant = version === undefined ? [...new Set([prices[0]!, prices.at(-1)!])] : [variantOf(product, version)!.price];
    // What the dearest and the cheapest cost may be said without knowing which is meant.
    if (version !== undefined && new Set(prices).size < 2) return undefined;
    return { say, want: { kind: 'says', all: meant.map((price) => (price / 100).toFixed(2)) } };
  }
  if (version !== undefined) return { say, want: { kind: 'version', value: version, state: canBeHad(product, version) ? 'has' : 'none' } };
  const had = variants.filter(toBeHad).length;
  return { say, want: { kind: 'stock', state: had === 0 ? 'none' : had < variants.length ? 'some' : 'has' } };
} // prettier-ignore

/** A field by its label; of a version one whose value names it. */
function ofFact(language: Language, { facts }: CatalogueProduct, { words, version }: Reference, dice: Dice): { say: string; want: Want } | undefined {
  const fair = facts.filter(({ label, value }) => value.length > 2 && value.length < 200 && /^[\p{L} ]{4,20}$/u.test(label) && (version === undefined || folded(value).includes(folded(version))));
  if (fair.length === 0) return undefined;
  const { label, value } = dice.pick(fair);
  const say = dice.pick(frames[language].facts).replace('#', label.toLowerCase()).replace('~', words);
  const told = version === undefined ? value : (value.split(/[;,]\s+|\.\s/u).find((each) => folded(each).includes(folded(version))) ?? value);
  return { say, want: { kind: 'says', all: [told], label } };
} // prettier-ignore
