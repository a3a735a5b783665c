import type { CartLine, CartView, OrderView, Part, ProductCard, Variant } from '../../wire/parts.ts';
import { heardMoney, heardRange } from './money.ts';
import { partWords, type PartWords } from './part-words.ts';
import { heardText, spelled, type Ear } from './text.ts';

/** The data parts of a reply as they are heard. */

/** Most lines of a cart or an order, and rows of a comparison, that are told. */
const MOST_LINES = 5;
const MOST_ROWS = 6;
const MOST_FACTS = 5;
/** Sentences of a description. */
const MOST_DESCRIBED = 3;

type Heard = Part | { kind: 'cart-total'; cart: CartView };

/**
 * @param before what is said already: nothing of it is said twice.
 * @returns '' for what the words before it say, or what cannot be heard.
 */
export function heardPart(part: Heard, ear: Ear, before = ''): string {
  switch (part.kind) {
    case 'products':
      return products(part.products, ear, before);
    case 'product':
      return product(part, ear, before);
    case 'comparison':
      return comparison(part, ear);
    case 'cart':
      return cart(part.cart, ear);
    case 'cart-total':
      return totals(part.cart, ear);
    case 'order':
      return order(part.order, ear, before);
    case 'orders':
      return orders(part.orders, ear);
    case 'choices':
      return choices(part.choices, ear, before);
    case 'text':
    case 'link':
      return '';
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text: string): string => (/[.!?]$/.test(text) ? capital(text) : `${capital(text)}.`);
const numberWord = ({ numbers }: PartWords, count: number): string => numbers[count] ?? String(count);
const clean = (text: string, ear: Ear): string => heardText(text, ear).replaceAll(/[.;:]+$/g, '');

function products(cards: readonly ProductCard[], ear: Ear, before: string): string {
  const words = partWords[ear.language];
  const [only] = cards;
  if (!only) return '';
  if (cards.length === 1) {
    const isNamed = before.includes(only.title) || before.includes(titleOf(only, ear));
    return sentence(isNamed ? stockOf(only, ear) : [titleOf(only, ear), priceOf(only, ear), stockOf(only, ear)].join(', '));
  } // prettier-ignore
  const listed = cards.map((card, index) => {
    const bits = [
      titleOf(card, ear),
      ...brandOf(card, cards, words, index),
      priceOf(card, ear),
      ...difference(card, cards, words),
      stockOf(card, ear),
    ];
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

/** Where brands differ, and not the same one twice running. */
function brandOf(
  card: ProductCard,
  cards: readonly ProductCard[],
  words: PartWords,
  index: number,
): string[] {
  const brands = new Set(cards.map(({ brand }) => brand));
  const isNew = index === 0 || cards[index - 1]?.brand !== card.brand;
  return brands.size > 1 && card.brand !== undefined && isNew ? [words.by(card.brand)] : [];
}

function priceOf({ price, priceMax, compareAt }: ProductCard, { language, locale }: Ear): string {
  const words = partWords[language];
  const said = heardMoney(price, language, locale);
  if (compareAt) return words.insteadOf(said, heardMoney(compareAt, language, locale));
  return priceMax && priceMax.amount !== price.amount ? words.from(said) : said;
}

/** What sets it apart from the others, besides name and price: how well it is rated. */
function difference({ rating }: ProductCard, cards: readonly ProductCard[], words: PartWords): string[] {
  const all = new Set(cards.map((card) => card.rating?.stars));
  return rating && all.size > 1 ? [words.rated(String(rating.stars))] : [];
}

/** "in stock in M", "2 left", "sold out". */
function stockOf(card: ProductCard, ear: Ear): string {
  const words = partWords[ear.language];
  const { variants, available, options } = card;
  if (!available) return words.soldOut;
  const there = variants.filter((variant) => variant.available);
  const [one] = there;
  if (variants.length === 1 && one?.stock !== undefined) return words.left(one.stock);
  // What is chosen last, a size, is what may be missing.
  const choosing = options.findLast(({ values }) => values.length > 1);
  if (!choosing || there.length === variants.length) return words.inStock;
  const has = (value: string): boolean => there.some((variant) => variant.options[choosing.name] === value);
  const values = choosing.values.filter(has);
  return values.length === choosing.values.length
    ? words.inStock
    : words.inStockIn(listed(values, ear, 'and'));
}

function product({ product: card, description, facts }: Extract<Part, { kind: 'product' }>, ear: Ear, before: string): string {
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

function comparison({ products: cards, rows }: Extract<Part, { kind: 'comparison' }>, ear: Ear): string {
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

const optionsOf = (options: Record<string, string>, ear: Ear): string =>
  Object.values(options).map((value) => clean(value, ear)).join(', '); // prettier-ignore

function lineOf({ quantity, title, options, total }: Pick<CartLine, 'quantity' | 'title' | 'options' | 'total'>, ear: Ear): string {
  const words = partWords[ear.language];
  const chosen = optionsOf(options, ear);
  const whole = [clean(title, ear), ...(chosen === '' ? [] : [chosen])].join(', ');
  return capital(words.line(numberWord(words, quantity), whole, heardMoney(total, ear.language, ear.locale)));
} // prettier-ignore

function cart(view: CartView, ear: Ear): string {
  const words = partWords[ear.language];
  if (view.lines.length === 0) return words.emptyCart;
  const lines = view.lines.slice(0, MOST_LINES).map((line) => [lineOf(line, ear), ...changeOf(line, ear)].join(' '));
  const more = view.lines.length > MOST_LINES ? [words.more(view.lines.length - MOST_LINES)] : [];
  return [...lines, ...more, totals(view, ear)].filter((each) => each !== '').join(' ');
} // prettier-ignore

function changeOf({ change }: CartLine, { language, locale }: Ear): string[] {
  const { now } = partWords[language];
  if (change?.kind === 'price') return [now.price(heardMoney(change.before, language, locale))];
  if (change?.kind === 'stock') return [now.stock(change.available)];
  return change ? [now.gone] : [];
}

function totals({ totals: rows }: Pick<CartView, 'totals'>, ear: Ear): string {
  const whole = rows.filter(({ kind }) => kind === 'total');
  const told = whole.length > 0 ? whole : rows;
  return told
    .map(({ label, amount }) =>
      sentence(
        amount ? `${clean(label, ear)}: ${heardMoney(amount, ear.language, ear.locale)}` : clean(label, ear),
      ),
    )
    .join(' ');
}

function order(view: OrderView, ear: Ear, before: string): string {
  const words = partWords[ear.language];
  const head = before.includes(spelled(view.number)) ? [] : [words.order(spelled(view.number), clean(view.stateLabel, ear))];
  const expected = view.estimatedDelivery === undefined || before.includes(dayOf(view.estimatedDelivery, ear))
    ? [] : [words.expected(dayOf(view.estimatedDelivery, ear))];
  const lines = view.lines.slice(0, MOST_LINES).map((line) => lineOf(line, ear));
  const more = view.lines.length > MOST_LINES ? [words.more(view.lines.length - MOST_LINES)] : [];
  return [...head, ...lines, ...more, totals(view, ear), ...expected].filter((each) => each !== '').join(' ');
} // prettier-ignore

const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayOf(iso: string, { locale }: Ear): string {
  const format =
    dayFormats.get(locale) ??
    new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  dayFormats.set(locale, format);
  const time = Date.parse(iso);
  return Number.isNaN(time) ? iso : format.format(time);
}

function orders(views: readonly OrderView[], ear: Ear): string {
  const words = partWords[ear.language];
  const listed = views.map((view, index) => {
    const total = view.totals.find(({ kind }) => kind === 'total')?.amount;
    const bits = [
      clean(view.stateLabel, ear),
      ...(total ? [heardMoney(total, ear.language, ear.locale)] : []),
    ];
    return `${capital(numberWord(words, index + 1))}: ${words.order(spelled(view.number), bits.join(', '))}`;
  });
  return [...listed, ...(views.length > 1 ? [words.sayNumber] : [])].join(' ');
}

/** Those that the words have not named; a yes and a no need no telling. */
function choices(all: readonly { id: string; label: string }[], ear: Ear, before: string): string {
  const said = before.toLowerCase();
  const named = all
    .filter(({ id }) => id !== 'yes' && id !== 'no')
    .map(({ label }) => clean(label, ear))
    .filter(
      (label) => label !== '' && !new RegExp(`(?<!\\p{L})${escaped(label)}(?!\\p{L})`, 'iu').test(said),
    );
  return named.length === 0 ? '' : partWords[ear.language].choices(listed(named, ear, 'or'));
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const listFormats = new Map<string, Intl.ListFormat>();

function listed(items: readonly string[], ear: Ear, how: 'and' | 'or'): string {
  const key = `${ear.locale} ${how}`;
  const format =
    listFormats.get(key) ??
    new Intl.ListFormat(ear.locale, { type: how === 'and' ? 'conjunction' : 'disjunction' });
  listFormats.set(key, format);
  return format.format(items.map((item) => clean(item, ear)));
}

/** For a version by its options: "Small, black". */
export const heardVariant = ({ options }: Pick<Variant, 'options'>, ear: Ear): string =>
  optionsOf(options, ear);
