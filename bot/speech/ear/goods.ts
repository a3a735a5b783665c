import type { Part, ProductCard } from '../../wire/parts.ts';
import { capital, clean, listed, numberWord, sentence } from './bits.ts';
import { heardMoney, heardRange } from './money.ts';
import { partWords } from './part-words.ts';
import { heardText, type Ear } from './text.ts';

/** Products as they are heard: name, price, what sets one apart, stock; no picture, no brand twice. */

const MOST_ROWS = 6;
const MOST_FACTS = 3;
/** Sentences of a description. */
const MOST_DESCRIBED = 2;

export function products(cards: readonly ProductCard[], ear: Ear, before: string): string {
  const words = partWords[ear.language];
  const [only] = cards;
  if (!only) return '';
  if (cards.length === 1) {
    const isNamed = before.includes(only.title) || before.includes(titleOf(only, ear));
    return sentence(isNamed ? stockOf(only, ear) : [titleOf(only, ear), priceOf(only, ear), stockOf(only, ear)].join(', '));
  } // prettier-ignore
  const brandsDiffer = cards.some(({ brand }) => brand !== only.brand);
  const ratingsDiffer = cards.some(({ rating }) => rating?.stars !== only.rating?.stars);
  const listed = cards.map((card, index) => {
    const bits = [titleOf(card, ear)];
    // Where brands differ, and not the same one twice running.
    const isNew = index === 0 || cards[index - 1]?.brand !== card.brand;
    if (brandsDiffer && card.brand !== undefined && isNew) bits.push(words.by(card.brand));
    bits.push(priceOf(card, ear));
    // What sets it apart from the others, besides name and price: how well it is rated.
    if (ratingsDiffer && card.rating)
      bits.push(words.rated(figureFormat(ear.locale).format(card.rating.stars)));
    bits.push(stockOf(card, ear));
    return `${capital(numberWord(words, index + 1))}: ${bits.join(', ')}.`;
  });
  return [overview(cards, ear), ...listed, words.sayNumber].join(' ');
}

/** "Five, from 59 to 119 dollars." */
function overview(cards: readonly ProductCard[], ear: Ear): string {
  const words = partWords[ear.language];
  const prices = cards.map(({ price }) => price).toSorted((a, b) => a.amount - b.amount);
  const [lowest] = prices;
  const highest = prices.at(-1);
  if (!lowest || !highest) return '';
  const count = capital(numberWord(words, cards.length));
  return lowest.amount === highest.amount
    ? words.severalAt(count, heardMoney(lowest, ear.language, ear.locale))
    : words.several(count, heardRange(lowest, highest, ear.language, ear.locale));
}

/** The name without the brand before it: that is said apart, once. */
function titleOf({ title, brand }: Pick<ProductCard, 'title' | 'brand'>, ear: Ear): string {
  const begins = brand !== undefined && title.toLowerCase().startsWith(`${brand.toLowerCase()} `);
  return clean(begins ? title.slice(brand.length + 1) : title, ear);
}

function priceOf({ price, priceMax, compareAt }: ProductCard, { language, locale }: Ear): string {
  const words = partWords[language];
  const said = heardMoney(price, language, locale);
  if (compareAt) return words.insteadOf(said, heardMoney(compareAt, language, locale));
  return priceMax && priceMax.amount !== price.amount ? words.from(said) : said;
}

const figureFormats = new Map<string, Intl.NumberFormat>();

function figureFormat(locale: string): Intl.NumberFormat {
  const format = figureFormats.get(locale) ?? new Intl.NumberFormat(locale);
  figureFormats.set(locale, format);
  return format;
}

/** "in stock in M", "2 left", "sold out". */
function stockOf(card: ProductCard, ear: Ear): string {
  const words = partWords[ear.language];
  const { variants, available, options } = card;
  if (!available) return words.soldOut;
  const [one] = variants;
  if (variants.length === 1 && one?.available && one.stock !== undefined) return words.left(one.stock);
  if (variants.every((variant) => variant.available)) return words.inStock;
  // What is chosen last, a size, is what may be missing.
  const choosing = options.findLast(({ values }) => values.length > 1);
  if (!choosing) return words.inStock;
  const there = variants.filter((variant) => variant.available);
  const has = (value: string): boolean => there.some((variant) => variant.options[choosing.name] === value);
  const values = choosing.values.filter(has);
  return values.length === choosing.values.length
    ? words.inStock
    : words.inStockIn(listed(values, ear, 'and'));
}

export function product({ product: card, description, facts }: Extract<Part, { kind: 'product' }>, ear: Ear, before: string): string {
  const described = description === undefined ? [] : sentences(heardText(description, ear)).slice(0, MOST_DESCRIBED);
  const named = before.includes(card.title) ? [] : [sentence([titleOf(card, ear), priceOf(card, ear)].join(', '))];
  const choosable = card.options
    .filter(({ values }) => values.length > 1)
    .map(({ name, values }) => sentence(`${name}: ${listed(values, ear, 'or')}`));
  const told = facts
    .filter(({ value }) => !before.includes(value))
    .slice(0, MOST_FACTS)
    .map(({ label, value }) => sentence(`${clean(label, ear)}: ${clean(value, ear)}`));
  const all = [...named, ...described, sentence(stockOf(card, ear)), ...choosable, ...told];
  return all.filter((each) => !before.includes(each)).join(' ');
} // prettier-ignore

const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).map(sentence);

export function comparison(
  { products: cards, rows }: Extract<Part, { kind: 'comparison' }>,
  ear: Ear,
): string {
  const { language, locale } = ear;
  const words = partWords[language];
  const titles = cards.map((card) => titleOf(card, ear));
  const prices = cards.map((card, index) => `${titles[index]}, ${heardMoney(card.price, language, locale)}`);
  const differing = rows.filter(({ values }) => new Set(values).size > 1 && !isPrice(values, cards));
  const told = differing.slice(0, MOST_ROWS).map(({ label, values }) => {
    const each = values.map((value, index) => `${titles[index]}, ${value === null ? words.notSaid : clean(value, ear)}`);
    return `${clean(label, ear)}: ${each.join('; ')}.`;
  }); // prettier-ignore
  const rest = differing.length <= MOST_ROWS && rows.length > differing.length ? [words.restSame] : [];
  return [`${prices.join('; ')}.`, ...told, ...rest].join(' ');
}

/** A row that says what the cards' own prices say. */
const isPrice = (values: readonly (string | null)[], cards: readonly ProductCard[]): boolean =>
  values.every((value, index) => {
    const figures = value?.replaceAll(/\D/g, '') ?? '';
    const { amount = -1, exponent = 0 } = cards[index]?.price ?? {};
    return figures === String(amount) || figures === String(amount / 10 ** exponent);
  });
