import { describe, expect, it } from 'vitest';
import { heardPart, withCart, type HeardPart } from '../../../bot/speech/ear/parts.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import type { CartView, OrderView, ProductCard, Variant } from '../../../bot/wire/parts.ts';

/** What is heard of each part, in four languages. */

const usd = (amount: number) => ({ amount, currency: 'USD', exponent: 2 });
const locales: Record<Language, string> = { en: 'en-US', es: 'es-ES', fr: 'fr-FR', de: 'de-DE' };
const hear = (part: HeardPart, language: Language, before = ''): string =>
  heardPart(part, { language, locale: locales[language] }, before);

const sizes = (available: Record<string, boolean>, price = 8900): Variant[] =>
  Object.entries(available).map(([size, isThere]) => ({
    id: `v-${size}`,
    sku: size,
    options: { Size: size },
    price: usd(price),
    available: isThere,
  }));

function card(title: string, price: number, more: Partial<ProductCard> = {}): ProductCard {
  const variants = more.variants ?? sizes({ S: true, M: true }, price);
  return {
    id: title.toLowerCase(),
    title,
    brand: 'Tarnfell',
    url: '/p',
    image: { url: '/i.png', alt: 'A picture of a jacket' },
    price: usd(price),
    available: true,
    options: [{ name: 'Size', values: variants.map(({ options }) => options['Size'] ?? '') }],
    variants,
    ...more,
  };
}

const jackets: HeardPart = {
  kind: 'products',
  total: 5,
  products: [
    card('Tarnfell Trail Shell', 8900, { variants: sizes({ S: false, M: true }) }),
    card('Drizzle 🌧 Jacket', 5900, { rating: { stars: 4.6, count: 31 } }),
    card('Norrland', 11_900, { brand: 'Halvard', compareAt: usd(14_900) }),
    card('Vind', 9950, { brand: 'Halvard', available: false }),
    card('Fjell', 6000, { variants: [{ ...(sizes({ M: true })[0] as Variant), stock: 2 }] }),
  ],
};

it.each<[Language, string]>([
  [
    'en',
    'Five, from 59 to 119 dollars. One: Trail Shell, by Tarnfell, 89 dollars, in stock in M. Two: Drizzle Jacket, 59 dollars, rated 4.6 out of 5, in stock. Three: Norrland, by Halvard, 119 dollars instead of 149 dollars, in stock. Four: Vind, 99 dollars 50, sold out. Five: Fjell, by Tarnfell, 60 dollars, 2 left. Say a number or press Tab.',
  ],
  [
    'es',
    'Cinco, de 59 a 119 dólares. Uno: Trail Shell, de Tarnfell, 89 dólares, disponible en M. Dos: Drizzle Jacket, 59 dólares, con 4,6 de 5 estrellas, disponible. Tres: Norrland, de Halvard, 119 dólares en vez de 149 dólares, disponible. Cuatro: Vind, 99 dólares con 50, agotado. Cinco: Fjell, de Tarnfell, 60 dólares, quedan 2. Di un número o pulsa Tab.',
  ],
  [
    'fr',
    'Cinq, de 59 à 119 dollars. Un: Trail Shell, de Tarnfell, 89 dollars, en stock en M. Deux: Drizzle Jacket, 59 dollars, noté 4,6 sur 5, en stock. Trois: Norrland, de Halvard, 119 dollars au lieu de 149 dollars, en stock. Quatre: Vind, 99 dollars 50, épuisé. Cinq: Fjell, de Tarnfell, 60 dollars, plus que 2. Dites un numéro ou appuyez sur Tab.',
  ],
  [
    'de',
    'Fünf, von 59 bis 119 Dollar. Eins: Trail Shell, von Tarnfell, 89 Dollar, auf Lager in M. Zwei: Drizzle Jacket, 59 Dollar, mit 4,6 von 5 Sternen, auf Lager. Drei: Norrland, von Halvard, 119 Dollar statt 149 Dollar, auf Lager. Vier: Vind, 99 Dollar 50, ausverkauft. Fünf: Fjell, von Tarnfell, 60 Dollar, noch 2 da. Nennen Sie eine Nummer oder drücken Sie Tab.',
  ],
])(
  'five products in %s: name, price, difference, stock; no picture and no brand twice running',
  (language, heard) => {
    expect(hear(jackets, language)).toBe(heard);
    expect(heard).not.toMatch(/image|picture|Tarnfell.*Tarnfell.*Tarnfell/i);
  },
);

it('one product says no more than the words before it have not said', () => {
  const one: HeardPart = { kind: 'products', total: 1, products: [card('Trail Shell', 8900)] };
  expect(hear(one, 'en', 'One product fits: the Trail Shell at 89 dollars.')).toBe('In stock.');
  expect(hear(one, 'en')).toBe('Trail Shell, 89 dollars, in stock.');
});

it.each<[Language, string]>([
  ['en', 'Holds 350 milliliters. In stock. Size: S or M. Care: Up to 60 degrees Celsius.'],
  ['es', 'Holds 350 mililitros. Disponible. Size: S o M. Care: Up to 60 grados.'],
  ['fr', 'Holds 350 millilitres. En stock. Size: S ou M. Care: Up to 60 degrés.'],
  ['de', 'Holds 350 Milliliter. Auf Lager. Size: S oder M. Care: Up to 60 Grad.'],
])('a product in %s: what it is, whether it is there, what can be chosen, its facts', (language, heard) => {
  const mug: HeardPart = {
    kind: 'product',
    product: card('Mug', 2200),
    description: 'Holds **350 ml**.',
    facts: [{ label: 'Care', value: 'Up to 60 °C' }],
  };
  expect(hear(mug, language, 'Here is the Mug, 22 dollars.')).toBe(heard);
});

it.each<[Language, string]>([
  [
    'en',
    'Mug, 22 dollars; Cup, 25 dollars. Care: Mug, Dishwasher; Cup, not said. Everything else is the same.',
  ],
  ['es', 'Mug, 22 dólares; Cup, 25 dólares. Care: Mug, Dishwasher; Cup, sin indicar. Lo demás es igual.'],
  [
    'fr',
    'Mug, 22 dollars; Cup, 25 dollars. Care: Mug, Dishwasher; Cup, non précisé. Le reste est identique.',
  ],
  ['de', 'Mug, 22 Dollar; Cup, 25 Dollar. Care: Mug, Dishwasher; Cup, ohne Angabe. Alles andere ist gleich.'],
])('a comparison in %s: the prices, then only what differs', (language, heard) => {
  const rows = [
    { label: 'Price', values: ['$22.00', '$25.00'] },
    { label: 'Care', values: ['Dishwasher', null] },
    { label: 'Material', values: ['Clay', 'Clay'] },
  ];
  expect(hear({ kind: 'comparison', products: [card('Mug', 2200), card('Cup', 2500)], rows }, language)).toBe(
    heard,
  );
});

const cart = (quantity = 2): CartView => ({
  revision: 1,
  lines: [
    {
      lineId: 'l-1', productId: 'p', variantId: 'v', title: 'Trail Shell', options: { Size: 'XL', Color: 'Black' }, quantity,
      unitPrice: usd(8900), total: usd(8900 * quantity), url: '/p', change: { kind: 'price', before: usd(9900) },
    },
    { lineId: 'l-2', productId: 'q', variantId: 'w', title: 'Mug', options: {}, quantity: 1, unitPrice: usd(2200), total: usd(2200), url: '/q' },
  ],
  totals: [
    { kind: 'subtotal', label: 'Subtotal', amount: usd(8900 * quantity + 2200) },
    { kind: 'shipping', label: 'Shipping, known at checkout' },
  ],
  coupons: [],
}); // prettier-ignore

it.each<[Language, string]>([
  ['en', 'Two of the Trail Shell, extra large, Black, 178 dollars. It was 99 dollars before. One Mug, 22 dollars. Subtotal: 200 dollars. Shipping, known at checkout.'],
  ['es', 'Dos unidades de Trail Shell, X L, Black, 178 dólares. Antes costaba 99 dólares. Una unidad de Mug, 22 dólares. Subtotal: 200 dólares. Shipping, known at checkout.'],
  ['fr', 'Deux fois Trail Shell, X L, Black, 178 dollars. Le prix était de 99 dollars. Une fois Mug, 22 dollars. Subtotal: 200 dollars. Shipping, known at checkout.'],
  ['de', 'Zweimal Trail Shell, X L, Black, 178 Dollar. Vorher kostete es 99 Dollar. Einmal Mug, 22 Dollar. Subtotal: 200 Dollar. Shipping, known at checkout.'],
])('a cart in %s: quantity, product, size and colour, sum; what changed', (language, heard) => {
  expect(hear({ kind: 'cart', cart: cart() }, language)).toBe(heard);
}); // prettier-ignore

it('a cart that was only changed is told by its sum, and an empty one as such', () => {
  expect(hear({ kind: 'cart-total', cart: cart() }, 'en')).toBe(
    'Subtotal: 200 dollars. Shipping, known at checkout.',
  );
  expect(hear({ kind: 'cart', cart: { ...cart(), lines: [] } }, 'en')).toBe('The cart is empty.');
});

it('words in which a cart was told are told anew when the cart has moved meanwhile', () => {
  const ear = { language: 'en', locale: 'en-US' } as const;
  const speech = `Added. ${hear({ kind: 'cart-total', cart: cart(2) }, 'en')}`;
  expect(withCart(speech, cart(2), cart(3), ear)).toBe(
    'Added. Subtotal: 289 dollars. Shipping, known at checkout.',
  );
  expect(withCart('Nothing of it.', cart(2), cart(3), ear)).toBe('Nothing of it.');
});

const order: OrderView = {
  number: 'D-10023',
  placedAt: '2026-11-18T09:12:00.000Z',
  state: 'shipped',
  stateLabel: 'On its way',
  lines: [{ title: 'Mug', options: { Color: 'Blue' }, quantity: 2, total: usd(4400) }],
  totals: [{ kind: 'total', label: 'Total', amount: usd(4995) }],
  timeline: [],
  estimatedDelivery: '2026-11-24',
  trackingNumber: '1Z999AA10123456784',
};

it.each<[Language, string, string]>([
  ['en', 'Order D, 1 0 0, 2 3: On its way.', 'Expected Tuesday, November 24.'],
  ['es', 'Pedido D, 1 0 0, 2 3: On its way.', 'Llegada prevista: martes, 24 de noviembre.'],
  ['fr', 'Commande D, 1 0 0, 2 3 : On its way.', 'Livraison prévue mardi 24 novembre.'],
  ['de', 'Bestellung D, 1 0 0, 2 3: On its way.', 'Voraussichtlich Dienstag, 24. November.'],
])('an order in %s: number, state, items, day', (language, first, last) => {
  const heard = hear({ kind: 'order', order }, language);
  expect(heard.startsWith(first)).toBe(true);
  expect(heard.endsWith(last)).toBe(true);
  expect(heard).not.toContain('1Z999');
});

describe('choices', () => {
  const choices: HeardPart = {
    kind: 'choices',
    choices: [{ id: 'size:S', label: 'Small' }, { id: 'size:M', label: 'Medium' }, { id: 'yes', label: 'Yes' }],
  }; // prettier-ignore

  it.each<[Language, string]>([
    ['en', 'You can say: Small or Medium.'],
    ['es', 'Puedes decir: Small o Medium.'],
    ['fr', 'Vous pouvez dire : Small ou Medium.'],
    ['de', 'Sie können sagen: Small oder Medium.'],
  ])('in %s are told where the words have not named them', (language, heard) => {
    expect(hear(choices, language)).toBe(heard);
    expect(hear(choices, language, 'Which size: Small or Medium?')).toBe('');
  });
});
