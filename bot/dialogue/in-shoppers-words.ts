import type { CartLine, Choice, OrderView, Part, ProductCard } from '../wire/parts.ts';
import { labelIn, valueIn } from './replies/store-terms.ts';
import type { Crossing } from './replies/store-terms.ts';
import type { Scene } from './scene.ts';

/**
 * Labels and values of a store whose catalogue is in another language than the conversation, said in the shopper's, in
 * sentences, cards, comparisons, carts and buttons alike. What is remembered and what tools are given stays the store's.
 */

/** From the catalogue's language into that of the conversation. */
export function crossingOf({ store, memory }: Scene): Crossing {
  return { from: store.catalogueLanguage ?? store.languages[0] ?? 'en', to: memory.language };
}

type Options = Readonly<Record<string, string>>;

function optionsIn(crossing: Crossing, options: Options): Record<string, string> {
  return Object.fromEntries(
    Object.entries(options).map(([name, value]) => [
      labelIn(crossing, name, [value]),
      valueIn(crossing, value),
    ]),
  );
}

function cardIn(crossing: Crossing, card: ProductCard): ProductCard {
  return {
    ...card,
    options: card.options.map(({ name, values }) => ({
      name: labelIn(crossing, name, values),
      values: values.map((value) => valueIn(crossing, value)),
    })),
    variants: card.variants.map((variant) => ({ ...variant, options: optionsIn(crossing, variant.options) })),
  };
}

function linesIn<Line extends Pick<CartLine, 'options'>>(crossing: Crossing, lines: readonly Line[]): Line[] {
  return lines.map((line) => ({ ...line, options: optionsIn(crossing, line.options) }));
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

function orderIn(crossing: Crossing, order: OrderView): OrderView {
  return { ...order, lines: linesIn(crossing, order.lines) };
}

/** A part of a reply as the shopper reads it. */
export function partIn(crossing: Crossing, part: Part): Part {
  if (crossing.from === crossing.to) return part;
  const card = (each: ProductCard): ProductCard => cardIn(crossing, each);
  switch (part.kind) {
    case 'products':
      return { ...part, products: part.products.map(card) };
    case 'product':
      return {
        ...part,
        product: card(part.product),
        facts: part.facts.map((fact) => factIn(crossing, fact)),
      };
    case 'comparison': {
      const rows = part.rows.map(({ label, values }) => ({
        label: labelIn(crossing, label),
        values: values.map((value) => (value === null ? null : listIn(crossing, value))),
      }));
      return { ...part, products: part.products.map(card), rows };
    }
    case 'cart':
      return { ...part, cart: { ...part.cart, lines: linesIn(crossing, part.cart.lines) } };
    case 'order':
      return { ...part, order: orderIn(crossing, part.order) };
    case 'orders':
      return { ...part, orders: part.orders.map((order) => orderIn(crossing, order)) };
    default:
      return part;
  }
}

export function choicesIn(crossing: Crossing, choices: readonly Choice[]): Choice[] {
  return choices.map(({ id, label }) => ({ id, label: versionIn(crossing, label) }));
}

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
