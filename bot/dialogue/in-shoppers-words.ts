import type { CartLine, CartView, Choice, OrderView, Part, ProductCard, Shown } from '../wire/parts.ts';
import { labelIn, valueIn } from './replies/store-terms.ts';
import type { Crossing } from './replies/store-terms.ts';
import type { Scene } from './scene.ts';

/**
 * Labels and values of a store whose catalogue is in another language than the conversation, said in the shopper's: in
 * sentences and on buttons in place of the catalogue's, beside them (`shown`) on cards, comparisons, carts and orders.
 * What is remembered and what tools are given stays the store's.
 */

/** From the catalogue's language into that of the conversation. */
export function crossingOf({ store, memory }: Pick<Scene, 'store' | 'memory'>): Crossing {
  return { from: store.catalogueLanguage ?? store.languages[0] ?? 'en', to: memory.language };
}

/** A word of the catalogue with what the shopper's language says for it. */
type Pair = readonly [word: string, said: string];

/** What differs, and nothing where nothing does. A word that would have to be said in two ways stays the catalogue's. */
function shownOf(pairs: readonly Pair[]): { shown?: Shown } {
  const said = new Map<string, string>();
  const twofold = new Set<string>();
  for (const [word, other] of pairs) {
    if ((said.get(word) ?? other) !== other) twofold.add(word);
    said.set(word, other);
  }
  const differing = [...said].filter(([word, other]) => other !== word && !twofold.has(word));
  return differing.length > 0 ? { shown: Object.fromEntries(differing) } : {};
}

const optionPairs = (crossing: Crossing, name: string, values: readonly string[]): Pair[] => [
  [name, labelIn(crossing, name, values)],
  ...values.map((value): Pair => [value, valueIn(crossing, value)]),
];

function cardIn(crossing: Crossing, card: ProductCard): ProductCard {
  const pairs = card.options.flatMap(({ name, values }) => optionPairs(crossing, name, values));
  return { ...card, ...shownOf(pairs) };
}

function linesIn<Line extends Pick<CartLine, 'options'>>(crossing: Crossing, lines: readonly Line[]): Line[] {
  return lines.map((line) => {
    const pairs = Object.entries(line.options).flatMap(([name, value]) =>
      optionPairs(crossing, name, [value]),
    );
    return { ...line, ...shownOf(pairs) };
  });
}

/** "Black, Olive" of a comparison is a list of values. */
function listIn(crossing: Crossing, list: string): string {
  return list
    .split(', ')
    .map((value) => valueIn(crossing, value))
    .join(', ');
}

/** A fact, or a list of values under one label. */
export function factIn<Fact extends { label: string; value: string }>(crossing: Crossing, fact: Fact): Fact {
  return { ...fact, label: labelIn(crossing, fact.label), value: listIn(crossing, fact.value) };
}

/** A cart with the shopper's words beside the catalogue's. */
export function cartIn(crossing: Crossing, cart: CartView): CartView {
  if (crossing.from === crossing.to) return cart;
  return { ...cart, lines: linesIn(crossing, cart.lines) };
}

function orderIn(crossing: Crossing, order: OrderView): OrderView {
  return { ...order, lines: linesIn(crossing, order.lines) };
}

/**
 * A part of a reply with the shopper's words beside the catalogue's: what is compared, remembered or sent back keeps
 * the names it has everywhere.
 */
export function partIn(crossing: Crossing, part: Part): Part {
  if (crossing.from === crossing.to) return part;
  const card = (each: ProductCard): ProductCard => cardIn(crossing, each);
  switch (part.kind) {
    case 'products':
      return { ...part, products: part.products.map(card) };
    case 'product': {
      const rows = part.facts.map(({ label, value }) => ({ label, values: [value] }));
      return { ...part, product: card(part.product), ...shownOf(rowPairs(crossing, rows)) };
    }
    case 'comparison':
      return { ...part, products: part.products.map(card), ...shownOf(rowPairs(crossing, part.rows)) };
    case 'cart':
      return { ...part, cart: cartIn(crossing, part.cart) };
    case 'order':
      return { ...part, order: orderIn(crossing, part.order) };
    case 'orders':
      return { ...part, orders: part.orders.map((order) => orderIn(crossing, order)) };
    default:
      return part;
  }
}

function rowPairs(
  crossing: Crossing,
  rows: readonly { label: string; values: readonly (string | null)[] }[],
): Pair[] {
  return rows.flatMap(({ label, values }) => {
    const told = values.filter((value) => value !== null);
    const among = told.flatMap((value) => value.split(', '));
    return [
      [label, labelIn(crossing, label, among)] as const,
      ...told.map((value): Pair => [value, listIn(crossing, value)]),
    ];
  });
}

/** Choices whose label is a name, a version or a value of goods; one that says its label is of a kind of goods. */
const OF_GOODS = /^(?:option|line|item(?!:all)|wanted|product):/;

/** Each is marked where its words remain the catalogue's, of another language than the rest of the reply. */
export function choicesIn(crossing: Crossing, choices: readonly Choice[]): Choice[] {
  return choices.map(({ id, label }) => {
    const said = versionIn(crossing, label);
    const isForeign =
      crossing.from !== crossing.to && said === label && (OF_GOODS.test(id) || id.startsWith(`say:${label}`));
    return { id, label: said, ...(isForeign && isWord(label) ? { catalogue: true } : {}) };
  });
}

/** "M", "XL", "42" and "EU 42" are the same in every language. */
const isWord = (label: string): boolean => /\p{Ll}{2}/u.test(label);

/** "Black 50 cm", "Black, M": the values of a version, as buttons and lists of what is left write them. */
function versionIn(crossing: Crossing, label: string): string {
  const whole = valueIn(crossing, label);
  if (whole !== label || crossing.from === crossing.to) return whole;
  return label.includes(', ') ? listIn(crossing, label) : valuesSideBySide(crossing, label);
}

/** What follows a value is another, or a figure: "Black Forest Mug" is the name of a thing and stays. */
function valuesSideBySide(crossing: Crossing, label: string): string {
  const words = label.split(' ');
  for (let count = words.length - 1; count > 0; count -= 1) {
    const first = words.slice(0, count).join(' ');
    const rest = words.slice(count).join(' ');
    const [said, after] = [valueIn(crossing, first), versionIn(crossing, rest)];
    if (said !== first && (after !== rest || /\d/.test(rest))) return `${said} ${after}`;
  }
  return label;
}

/** The facts that hold labels or values of the store's catalogue, by the names they have in `Facts`. */
const valueLists = new Set(['options', 'values', 'soldOut', 'others']);
const labelNames = new Set(['label', 'option']);
const valueNames = new Set(['value', 'size', 'wanted', 'asked']);

/** The facts of a sentence in the shopper's words. */
export function factsIn<Facts extends object>(crossing: Crossing, facts: Facts): Facts {
  return crossing.from === crossing.to ? facts : (translated(crossing, facts) as Facts);
}

function translated(crossing: Crossing, facts: unknown, name = ''): unknown {
  if (typeof facts === 'string') {
    // Each language has names of its own for what English stores call their options.
    if (name === 'option' && crossing.from === 'en') return facts;
    if (labelNames.has(name)) return labelIn(crossing, facts);
    return valueNames.has(name) || valueLists.has(name) ? versionIn(crossing, facts) : facts;
  }
  if (Array.isArray(facts)) return facts.map((each: unknown) => translated(crossing, each, name));
  if (typeof facts !== 'object' || facts === null) return facts;
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, translated(crossing, value, key)]),
  );
}
