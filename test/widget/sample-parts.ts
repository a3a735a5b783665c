import type { CartView, OrderView, Part, ProductCard, Variant } from '../../bot/wire/parts.ts';

/** Replies with everything in them that a store can show, for the scripted server. */

const usd = (amount: number) => ({ amount, currency: 'USD', exponent: 2 });

interface Draft {
  id: string;
  title: string;
  brand: string;
  price: number;
  compareAt?: number;
  stars: number;
  count: number;
  hue: number;
  colors: string[];
  soldOut?: boolean;
}

function product(draft: Draft): ProductCard {
  const sizes = ['S', 'M', 'L', 'XL'];
  const variants = draft.colors.flatMap((color, row) =>
    sizes.map((size, column): Variant => ({
      id: `${draft.id}-${color}-${size}`.toLowerCase(),
      sku: `${draft.id}-${row}${column}`,
      options: { Color: color, Size: size },
      price: usd(draft.price),
      compareAt: draft.compareAt === undefined ? undefined : usd(draft.compareAt),
      available: !draft.soldOut && (row + column) % 5 !== 3,
      stock: column === 1 && row === 0 ? 3 : undefined,
    })),
  );
  return {
    id: draft.id,
    title: draft.title,
    brand: draft.brand,
    url: `/products/${draft.id}`,
    image: { url: `/pictures/${draft.hue}.svg`, alt: `${draft.title} in ${draft.colors[0]}` },
    price: usd(draft.price),
    compareAt: draft.compareAt === undefined ? undefined : usd(draft.compareAt),
    rating: { stars: draft.stars, count: draft.count },
    available: !draft.soldOut,
    options: [
      { name: 'Color', values: draft.colors },
      { name: 'Size', values: sizes },
    ],
    variants,
  };
}

export const products: ProductCard[] = [
  product({ id: 'fjord-shell', title: 'Fjord Rain Shell', brand: 'Norrland', price: 11_900, stars: 4.6, count: 128, hue: 205, colors: ['Harbor Blue', 'Moss'] }),
  product({ id: 'drift-parka', title: 'Drift Waterproof Parka with Removable Hood', brand: 'Tidewater', price: 9_450, compareAt: 12_600, stars: 4.2, count: 61, hue: 155, colors: ['Moss', 'Sand'] }),
  product({ id: 'squall-jacket', title: 'Squall Packable Jacket', brand: 'Ember & Pine', price: 7_900, stars: 3.9, count: 17, hue: 28, colors: ['Rust'] }),
  product({ id: 'harbor-coat', title: 'Harbor Trench Coat', brand: 'Norrland', price: 10_900, stars: 4.8, count: 204, hue: 260, colors: ['Ink'], soldOut: true }),
]; // prettier-ignore

const [shell, parka] = products as [ProductCard, ProductCard];

export const cart: CartView = {
  revision: 3,
  lines: [
    {
      lineId: 'line-1',
      productId: shell.id,
      variantId: 'fjord-shell-harbor blue-m',
      title: shell.title,
      options: { Color: 'Harbor Blue', Size: 'M' },
      quantity: 1,
      unitPrice: usd(11_900),
      total: usd(11_900),
      image: shell.image,
      url: shell.url,
    },
    {
      lineId: 'line-2',
      productId: parka.id,
      variantId: 'drift-parka-moss-l',
      title: parka.title,
      options: { Color: 'Moss', Size: 'L' },
      quantity: 2,
      unitPrice: usd(9_450),
      total: usd(18_900),
      image: parka.image,
      url: parka.url,
      change: { kind: 'price', before: usd(9_900) },
    },
  ],
  totals: [
    { kind: 'subtotal', label: 'Subtotal', amount: usd(30_800) },
    { kind: 'discount', label: 'WELCOME10', amount: usd(-3_080) },
    { kind: 'shipping', label: 'Shipping', amount: usd(0) },
    { kind: 'tax', label: 'Sales tax' },
    { kind: 'total', label: 'Total before tax', amount: usd(27_720) },
  ],
  coupons: [{ code: 'WELCOME10', label: '10 % off' }],
  checkoutUrl: '/checkout',
};

export const order: OrderView = {
  number: 'A-10423',
  placedAt: '2026-11-16T10:12:00Z',
  state: 'in-transit',
  stateLabel: 'On its way',
  lines: [{ title: shell.title, options: { Color: 'Moss', Size: 'L' }, quantity: 1, total: usd(11_900) }],
  totals: [
    { kind: 'subtotal', label: 'Subtotal', amount: usd(11_900) },
    { kind: 'total', label: 'Total', amount: usd(11_900) },
  ],
  timeline: [
    { state: 'placed', label: 'Order placed', at: '2026-11-16T10:12:00Z' },
    { state: 'packed', label: 'Packed', at: '2026-11-17T08:30:00Z' },
    { state: 'in-transit', label: 'Handed to the carrier', at: '2026-11-18T17:05:00Z' },
    { state: 'delivered', label: 'Delivered' },
  ],
  estimatedDelivery: '2026-11-24',
  carrier: 'PostNorth',
  trackingNumber: 'PN449120875',
};

/** What a German conversation is sent beside the words of this catalogue. */
const shown = { Color: 'Farbe', Size: 'Größe', Sand: 'Sandfarben', Rust: 'Rostrot' };

/** What the scripted server answers, by the first word the shopper says. */
export const replies: Record<string, { text: string; parts: Part[] }> = {
  cards: {
    text: 'Here are four rain jackets under $120. The Fjord Rain Shell is rated best of those in stock.',
    parts: [{ kind: 'products', products, total: 11 }],
  },
  karten: {
    text: 'Vier Regenjacken.',
    parts: [
      { kind: 'products', products: products.map((one) => ({ ...one, shown })), total: 11 },
      {
        kind: 'product',
        product: { ...parka, shown },
        facts: [{ label: 'Care', value: 'Machine wash' }],
        shown: { Care: 'Pflege', 'Machine wash': 'Maschinenwäsche' },
      },
      {
        kind: 'comparison',
        products: products.slice(0, 2),
        rows: [{ label: 'Weight', values: ['light', null] }],
        shown: { Weight: 'Gewicht', light: 'leicht' },
      },
      {
        kind: 'cart',
        cart: { ...cart, lines: cart.lines.map((line) => ({ ...line, shown: { Moss: 'Moosgrün' } })) },
      },
      {
        kind: 'order',
        order: { ...order, lines: order.lines.map((line) => ({ ...line, shown: { Moss: 'Waldgrün' } })) },
      },
    ],
  },
  foreign: {
    text: 'The Fjord Rain Shell keeps out 28,000 mm. Which color: Hafenblau or Moosgrün?',
    parts: [
      { kind: 'text', text: 'The Fjord Rain Shell keeps out 28,000 mm. Which color: Hafenblau or Moosgrün?' },
      {
        kind: 'comparison',
        products: products.slice(0, 2),
        rows: [
          { label: 'Rating', values: ['4.6 stars', '4.2 stars'] },
          { label: 'Kapuze', values: ['Fest', 'Verstaubar im Kragen'], catalogue: true },
          { label: 'Gewicht', values: ['leicht', null], catalogue: true },
        ],
        shown: { Gewicht: 'Weight', leicht: 'light' },
      },
      {
        kind: 'choices',
        choices: [
          { id: 'option:Farbe=Hafenblau', label: 'Hafenblau', catalogue: true },
          { id: 'option:Farbe=Moosgrün', label: 'Moosgrün', catalogue: true },
          { id: 'intent:cancel-that', label: 'Never mind' },
        ],
      },
    ],
  },
  card: { text: 'This one fits.', parts: [{ kind: 'products', products: [parka], total: 1 }] },
  detail: {
    text: 'The Drift Waterproof Parka in full.',
    parts: [
      {
        kind: 'product',
        product: parka,
        description: 'A three-layer parka for long wet walks, with a hood that comes off and sealed seams.',
        facts: [
          { label: 'Material', value: 'Recycled polyester, PFC-free coating' },
          { label: 'Waterproof', value: '20,000 mm' },
          { label: 'Care', value: 'Machine wash at 30 °C' },
        ],
      },
    ],
  },
  compare: {
    text: 'The Fjord is lighter; the Drift costs less.',
    parts: [
      {
        kind: 'comparison',
        products: products.slice(0, 3),
        rows: [
          { label: 'Weight', values: ['410 g', '780 g', '290 g'] },
          { label: 'Waterproof', values: ['28,000 mm', '20,000 mm', null] },
          { label: 'Hood', values: ['Fixed', 'Removable', 'Packable'] },
        ],
      },
    ],
  },
  cart: { text: 'Your cart has three items.', parts: [{ kind: 'cart', cart }] },
  empty: {
    text: 'Nothing is in it yet.',
    parts: [{ kind: 'cart', cart: { ...cart, lines: [], totals: [] } }],
  },
  order: { text: 'Your order is on its way and expected on 24 November.', parts: [{ kind: 'order', order }] },
  orders: {
    text: 'You have two orders.',
    parts: [
      {
        kind: 'orders',
        orders: [order, { ...order, number: 'A-10311', state: 'delivered', stateLabel: 'Delivered' }],
      },
    ],
  },
  choices: {
    text: 'Which size do you need?',
    parts: [
      {
        kind: 'choices',
        choices: ['Small', 'Medium', 'Large', 'I am not sure'].map((label) => ({
          id: `size:${label}`,
          label,
        })),
      },
    ],
  },
  policy: {
    text: 'This is what the store says about returns.',
    parts: [
      {
        kind: 'text',
        text: 'You can send back unworn items within 30 days of delivery. We pay for the return label.',
        source: { title: 'Returns policy', url: '/policies/returns' },
      },
      { kind: 'link', label: 'Start a return', url: '/account/returns' },
    ],
  },
};
