import type { CatalogueProduct, CatalogueVariant } from '../../../bot/shop/search/catalogue-product.ts';
import { fewLeft } from '../../../bot/shop/search/cards.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import type { Dice } from '../../dice.ts';
import { byLabel, frames, it, subjects } from './subjects.ts';
import type { Subject } from './subjects.ts';

/** A question, what was said or shown before it, and what a good clerk would say; made from a store's own catalogue. */
export interface Case {
  store: string;
  language: Language;
  /** What is asked and where it stands: "fact named", "options shown". */
  frame: string;
  before: string[];
  /** The product of the page that is open. */
  page?: string;
  say: string;
  product: CatalogueProduct;
  want: Want;
  /** As somebody wrote it, of whom it is. */
  sentence?: string;
}

export type Want =
  /** Each of these is said; `few` of them are enough. */
  | { kind: 'says'; all: string[]; few?: number; label?: string }
  /** One of these is. */
  | { kind: 'any'; of: string[] }
  /** The store does not say, and the reply says so, of this product; `beside` may be quoted with it, `person` is offered. */
  | { kind: 'unknown'; beside?: string[]; person?: boolean }
  /** Whether it can be had: all versions, some, or none. */
  | { kind: 'stock'; state: 'has' | 'some' | 'none'; count?: string }
  | { kind: 'version'; value: string; state: 'has' | 'none' | 'never' }
  /** When it would come. */
  | { kind: 'delivery' };

export interface Stock {
  store: string;
  languages: readonly Language[];
  /** What the catalogue is written in. */
  own: Language;
  currency: { code: string; locale: string };
  products: readonly CatalogueProduct[];
}

export const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const words = (title: string): string[] => folded(title).match(/[\p{L}\p{N}]+/gu) ?? [];

/** What people call a product: its title, or its shortest two or three words that no other has. */
export function nameOf(product: CatalogueProduct, { products }: Stock, dice: Dice): string {
  const whole = product.title.replace(/ [–-] .*$/u, '');
  const asTyped = dice.roll() < 0.6 ? whole : whole.toLowerCase();
  const spoken = asTyped.split(/\s+/);
  const others = products.filter(({ id }) => id !== product.id).map(({ title }) => new Set(words(title)));
  const alone = (part: string): boolean => {
    const own = words(part);
    return own.length > 0 && !others.some((each) => own.every((word) => each.has(word)));
  };
  const parts = [2, 3].flatMap((length) => [spoken.slice(0, length), spoken.slice(-length)]);
  const short = parts.map((part) => part.join(' ').replace(/,$/, '')).filter((part) => words(part).length > 1 && alone(part)); // prettier-ignore
  return short.length > 0 && dice.roll() < 0.4 ? dice.pick(short) : asTyped;
}

type Place = 'named' | 'shown' | 'page' | 'next';
const places: readonly Place[] = ['named', 'named', 'shown', 'shown', 'page'];

/** Sets a question where it is asked: with the name, of what was just shown, or on the product's page. */
export function placed(stock: Stock, product: CatalogueProduct, language: Language, dice: Dice, asked: string): Pick<Case, 'before' | 'page' | 'say'> & { place: Place } {
  const place = dice.pick(places);
  const name = nameOf(product, stock, dice);
  if (place === 'named') {
    const article = language === 'en' && dice.roll() < 0.7 && !/^the /i.test(name) ? 'the ' : '';
    return { place, before: [], say: asked.replace('%', article + name) };
  }
  const say = naturally(asked.replace('%', it[language]));
  if (place === 'page') return { place, before: [], page: product.id, say };
  const before = [dice.pick(frames.shows[language]).replace('%', product.title)];
  return { place, before, say };
} // prettier-ignore

/** "Von das" is "davon". */
function naturally(text: string): string {
  return text
    .replace(/\bin das drin\b/, 'da drin')
    .replace(/\bin das\b/, 'da rein')
    .replace(/\bvon das\b/, 'davon')
    .replace(/\bbei das\b/, 'dabei')
    .replace(/\bdabei bei\b/, 'dabei')
    .replace(/\bmit das\b/, 'damit')
    .replace(/\bdans ça\b/, 'dedans')
    .replace(/\bpour ça\b/, 'pour celui-ci');
}

function factOf(product: CatalogueProduct, subject: Subject): string | undefined {
  return product.facts.find(({ label }) => subject.label?.test(folded(label)))?.value;
}

export function sentencesOf({ description }: CatalogueProduct): string[] {
  return description.split(/(?<=[.!?])\s+/).filter(Boolean);
}

/** A field that tells of a subject: asked for by people's words, or by its own label in the catalogue's language. */
function ofFact(stock: Stock, language: Language, dice: Dice): Case | undefined {
  const product = dice.pick(stock.products);
  const told = subjects.flatMap((subject) => {
    const value = factOf(product, subject);
    const label = product.facts.find((each) => each.value === value)?.label;
    return value === undefined ? [] : [{ subject, value, label }];
  });
  if (told.length === 0) return undefined;
  const { subject, value, label } = dice.pick(told);
  const twin = told.filter((each) => each.subject !== subject && each.subject.name === subject.name);
  if (twin.length > 0) return undefined;
  const { place, ...rest } = placed(stock, product, language, dice, dice.pick(subject.asks[language]));
  return { store: stock.store, language, frame: `fact ${place}`, ...rest, product, want: { kind: 'says', all: [value], label } };
} // prettier-ignore

/** "And the other one?", after the same was asked of another. */
function ofNext(stock: Stock, language: Language, dice: Dice): Case | undefined {
  const subject = dice.pick(subjects);
  const telling = stock.products.filter((product) => factOf(product, subject) !== undefined);
  if (telling.length < 2) return undefined;
  const [one, other] = [dice.pick(telling), dice.pick(telling)];
  if (one === other || factOf(one, subject) === factOf(other, subject)) return undefined;
  const before = [dice.pick(subject.asks[language]).replace('%', one.title)];
  const say = dice.pick(frames.goesOn[language]).replace('%', nameOf(other, stock, dice));
  return { store: stock.store, language, frame: 'fact next', before, say, product: other, want: { kind: 'says', all: [factOf(other, subject)!], label: other.facts.find(({ label }) => subject.label!.test(folded(label)))?.label } };
} // prettier-ignore

function ofLabel(stock: Stock, _: Language, dice: Dice): Case | undefined {
  const product = dice.pick(stock.products);
  if (product.facts.length === 0) return undefined;
  const { label, value } = dice.pick(product.facts);
  if (product.facts.filter((each) => folded(each.label).includes(folded(label))).length > 1) return undefined;
  const asked = dice.pick(byLabel[stock.own]).replace('#', label.toLowerCase());
  const { place, ...rest } = placed(stock, product, stock.own, dice, asked);
  return { store: stock.store, language: stock.own, frame: `label ${place}`, ...rest, product, want: { kind: 'says', all: [value] } };
} // prettier-ignore

/** What only one sentence of the text tells. */
function ofText(stock: Stock, language: Language, dice: Dice): Case | undefined {
  const product = dice.pick(stock.products);
  const told = subjects.flatMap((subject) => {
    if (!subject.told || factOf(product, subject) !== undefined) return [];
    const telling = sentencesOf(product).filter((sentence) => subject.told!.test(sentence));
    return telling.length === 1 ? [{ subject, sentence: telling[0]! }] : [];
  });
  if (told.length === 0) return undefined;
  const { subject, sentence } = dice.pick(told);
  const { place, ...rest } = placed(stock, product, language, dice, dice.pick(subject.asks[language]));
  return { store: stock.store, language, frame: `text ${place}`, ...rest, product, want: { kind: 'says', all: [sentence] } };
} // prettier-ignore

/** What nothing in the product's data touches. */
function ofUnknown(stock: Stock, language: Language, dice: Dice): Case | undefined {
  const product = dice.pick(stock.products);
  const subject = dice.pick(subjects);
  const all = [product.title, product.category, product.description, ...product.tags, ...product.facts.flatMap(({ label, value }) => [label, value]), ...product.variants.flatMap(({ options }) => Object.entries(options).flat())].join(' | ');
  if (subject.touched === undefined || subject.touched.test(all)) return undefined;
  // A maker's name is told to who asks by whom it is.
  if (subject.name === 'author' && product.brand !== undefined) return undefined;
  const { place, ...rest } = placed(stock, product, language, dice, dice.pick(subject.asks[language]));
  return { store: stock.store, language, frame: `unknown ${place}`, ...rest, product, want: { kind: 'unknown' } };
} // prettier-ignore

export function optionsOf({ variants }: CatalogueProduct): { name: string; values: string[] }[] {
  const names = Object.keys(variants[0]?.options ?? {}).filter((name) => name !== 'Title');
  return names
    .map((name) => ({ name, values: [...new Set(variants.flatMap(({ options }) => options[name] ?? []))] }))
    .filter(({ values }) => values.length > 1);
}

export const toBeHad = ({ stock, sellsBeyondStock }: CatalogueVariant): boolean =>
  stock === undefined || stock > 0 || sellsBeyondStock === true;

const spokenOption = (name: string, language: Language): string | undefined => {
  const found = optionNames.find(([pattern]) => pattern.test(folded(name)));
  return found?.[1][language];
};
const optionNames: readonly [RegExp, Readonly<Record<Language, string>>][] = [
  [/^(?:colou?r|farbe|couleur|coloris)$/, { en: 'colours', de: 'farben', es: 'colores', fr: 'couleurs' }],
  [/^(?:size|kids size|shoe size|grosse|talla|tamano|taille)$/, { en: 'sizes', de: 'größen', es: 'tallas', fr: 'tailles' }],
  [/^(?:length|lange|largo|longueur)$/, { en: 'lengths', de: 'längen', es: 'largos', fr: 'longueurs' }],
  [/^format$/, { en: 'formats', de: 'formaten', es: 'formatos', fr: 'versions' }],
  [/^(?:flavou?r|geschmack)$/, { en: 'flavours', de: 'sorten', es: 'sabores', fr: 'parfums' }],
  [/^width$/, { en: 'widths', de: 'weiten', es: 'anchos', fr: 'largeurs' }],
]; // prettier-ignore

function ofOptions(stock: Stock, language: Language, dice: Dice): Case | undefined {
  const product = dice.pick(stock.products);
  const options = optionsOf(product);
  if (options.length === 0 || language !== stock.own) return undefined;
  const { name, values } = dice.pick(options);
  const spoken = spokenOption(name, language);
  const sold = values.filter((value) => product.variants.some((each) => each.options[name] === value && toBeHad(each))); // prettier-ignore
  if (spoken === undefined || sold.length === 0) return undefined;
  const asked = dice.pick(frames.options[language]).replace('#', spoken);
  const { place, ...rest } = placed(stock, product, language, dice, asked);
  return { store: stock.store, language, frame: `options ${place}`, ...rest, product, want: { kind: 'says', all: sold, few: Math.min(3, sold.length) } };
} // prettier-ignore

function ofValue(stock: Stock, language: Language, dice: Dice): Case | undefined {
  const product = dice.pick(stock.products);
  const options = optionsOf(product);
  if (options.length === 0 || language !== stock.own) return undefined;
  const value = dice.pick(dice.pick(options).values);
  const asked = dice.pick(frames.hasValue[language]).replace('#', value.toLowerCase());
  const { place, ...rest } = placed(stock, product, language, dice, asked);
  return { store: stock.store, language, frame: `value ${place}`, ...rest, product, want: { kind: 'says', all: [value] } };
} // prettier-ignore

/** Only few of them are counted out: the rest is no shopper's matter. */
function ofStock(stock: Stock, language: Language, dice: Dice): Case | undefined {
  const product = dice.pick(stock.products);
  const [option, second] = optionsOf(product);
  if (!option || second || language !== stock.own) return undefined;
  const variant = dice.pick(product.variants);
  const value = variant.options[option.name];
  if (value === undefined || (variant.stock ?? 0) < 1 || variant.stock! > fewLeft || variant.sellsBeyondStock === true) return undefined;
  const asked = dice.pick(frames.stock[language]).replace('#', value);
  const { place, ...rest } = placed(stock, product, language, dice, asked);
  return { store: stock.store, language, frame: `stock ${place}`, ...rest, product, want: { kind: 'says', all: [String(variant.stock)] } };
} // prettier-ignore

function ofPrice(stock: Stock, language: Language, dice: Dice): Case | undefined {
  const product = dice.pick(stock.products);
  const prices = [...new Set(product.variants.map(({ price }) => price))];
  const before = [...new Set(product.variants.map(({ compareAt }) => compareAt))];
  if (prices.length !== 1) return undefined;
  const reduced = before.length === 1 && before[0] !== undefined && before[0] > prices[0]!;
  const asksBefore = reduced && dice.roll() < 0.9;
  const kind = asksBefore ? 'reduced' : 'price';
  const { place, ...rest } = placed(stock, product, language, dice, dice.pick(frames[kind][language]));
  const amount = asksBefore && /before|vorher|antes|avant/.test(rest.say) ? before[0]! : prices[0]!;
  return { store: stock.store, language, frame: `${kind} ${place}`, ...rest, product, want: { kind: 'says', all: [(amount / 100).toFixed(2)] } };
} // prettier-ignore

const makers = [ofFact, ofFact, ofFact, ofNext, ofLabel, ofText, ofUnknown, ofUnknown, ofOptions, ofValue, ofStock, ofPrice]; // prettier-ignore

/** @returns so many cases, drawn in turn from every kind and language the store has. */
export function casesOf(stock: Stock, count: number, dice: Dice): Case[] {
  const cases: Case[] = [];
  for (let tries = 0; cases.length < count && tries < count * 30; tries++) {
    const made = makers[tries % makers.length]!(stock, dice.pick(stock.languages), dice);
    if (made) cases.push(made);
  }
  return cases;
}
