import type { ProductDetails, ToolData } from '../../../../bot/tools/results.ts';
import type { Money } from '../../../../bot/wire/money.ts';
import type { OrderView } from '../../../../bot/wire/parts.ts';
import type { Scene } from './sets.ts';

/** What the tools of a scene's turn gave back, in the very shapes that they have. */
export function toolResults(scene: Scene): { tool: string; data: unknown }[] {
  const { products, passages, promotions, order } = scene;
  const details = products.map((product) => detailsOf(product, scene.currency));
  const compared: ToolData<'compare-products'> = { products: details };
  const policy: ToolData<'find-policy'> = {
    passages: passages.map((passage, index) => ({ policyId: `policy-${index}`, ...passage, score: 0.8 })),
  };
  const offers: ToolData<'list-promotions'> = { promotions };
  const tracked: ToolData<'track-order'> | undefined = order && {
    kind: 'found',
    order: orderOf(order, scene.currency),
  };
  return [
    ...(details.length > 0 ? [{ tool: 'compare-products', data: compared }] : []),
    ...(passages.length > 0 ? [{ tool: 'find-policy', data: policy }] : []),
    ...(promotions.length > 0 ? [{ tool: 'list-promotions', data: offers }] : []),
    ...(tracked ? [{ tool: 'track-order', data: tracked }] : []),
  ];
}

const money = (amount: number, currency: string): Money => ({
  amount: Math.round(amount * 100),
  currency,
  exponent: 2,
});

function detailsOf(product: Scene['products'][number], currency: string): ProductDetails {
  const { title, stars, reviews = 0, stock, was } = product;
  const id = title.toLowerCase().replaceAll(' ', '-');
  const options = Object.entries(product.options).map(([name, values]) => ({
    name,
    values: values.map(String),
  }));
  const price = money(product.price, currency);
  const first = Object.fromEntries(options.map(({ name, values }) => [name, values[0] ?? '']));
  return {
    card: {
      id,
      title,
      url: `/products/${id}`,
      price,
      ...(was === undefined ? {} : { compareAt: money(was, currency) }),
      ...(stars === undefined ? {} : { rating: { stars, count: reviews } }),
      available: product.stock !== 0,
      options,
      variants: [
        {
          id: `${id}-1`,
          sku: 'SKU-1',
          options: first,
          price,
          available: product.stock !== 0,
          ...(stock === undefined ? {} : { stock }),
        },
      ],
    },
    category: '',
    description: product.description,
    facts: Object.entries(product.facts).map(([label, value]) => ({ label, value })),
    reviews: product.reviewTexts.map((text) => ({ stars: 5, title: 'Bought it', text })),
  };
}

const states: [string, RegExp][] = [
  ['packed', /gepackt|packed|prepar|vorbereit/i],
  ['delivered', /^(?!not).*(?:delivered|zugestellt|entregad|livrée?$)/i],
  ['placed', /processing|settled|paid|received|bezahlt|pagad|payée?/i],
];
const stateOf = (label: string): string =>
  states.find(([, pattern]) => pattern.test(label))?.[0] ?? 'shipped';

function orderOf(order: NonNullable<Scene['order']>, currency: string): OrderView {
  return {
    number: order.number,
    placedAt: `${order.placedAt}T10:00:00Z`,
    state: stateOf(order.state),
    stateLabel: order.state,
    lines: order.lines.map(({ title, quantity, total }) => ({
      title,
      quantity,
      options: {},
      total: money(total, currency),
    })),
    totals: [{ kind: 'total', label: 'Total', amount: money(order.total, currency) }],
    timeline: [],
    estimatedDelivery: order.estimated,
    carrier: order.carrier,
    ...(order.tracking === undefined ? {} : { trackingNumber: order.tracking }),
  };
}
