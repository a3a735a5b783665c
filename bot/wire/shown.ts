import type { OrderView, Part, ProductCard, Shown } from './parts.ts';

/** Parts for the eye and the ear: words of the catalogue as the shopper's language has them. */

/** A name or value of the catalogue as it is shown: `inShown('Size', {Size: 'Größe'})` is "Größe". */
export function inShown(word: string, shown: Shown | undefined): string {
  return shown?.[word] ?? word;
}

/** A part with `shown` put in place of the catalogue's words: to be read or spoken, never to be compared. */
export function asShown(part: Part): Part {
  switch (part.kind) {
    case 'products':
      return { ...part, products: part.products.map(cardAsShown) };
    case 'product': {
      const { product, facts, shown } = part;
      const told = facts.map(({ label, value }) => ({
        label: inShown(label, shown),
        value: inShown(value, shown),
      }));
      return { ...part, product: cardAsShown(product), facts: told };
    }
    case 'comparison': {
      const { products, rows, shown } = part;
      const told = rows.map(({ label, values }) => ({
        label: inShown(label, shown),
        values: values.map((value) => (value === null ? null : inShown(value, shown))),
      }));
      return { ...part, products: products.map(cardAsShown), rows: told };
    }
    case 'cart':
      return { ...part, cart: { ...part.cart, lines: part.cart.lines.map(lineAsShown) } };
    case 'order':
      return { ...part, order: orderAsShown(part.order) };
    case 'orders':
      return { ...part, orders: part.orders.map(orderAsShown) };
    default:
      return part;
  }
}

const optionsAsShown = (options: Record<string, string>, shown: Shown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(options).map(([name, value]) => [inShown(name, shown), inShown(value, shown)]),
  );

function cardAsShown(card: ProductCard): ProductCard {
  const { shown, options, variants } = card;
  if (!shown) return card;
  return {
    ...card,
    options: options.map(({ name, values }) => ({
      name: inShown(name, shown),
      values: values.map((value) => inShown(value, shown)),
    })),
    variants: variants.map((variant) => ({ ...variant, options: optionsAsShown(variant.options, shown) })),
  };
}

function lineAsShown<Line extends OrderView['lines'][number]>(line: Line): Line {
  return line.shown ? { ...line, options: optionsAsShown(line.options, line.shown) } : line;
}

const orderAsShown = (order: OrderView): OrderView => ({ ...order, lines: order.lines.map(lineAsShown) });
