import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readCatalogue, readText, readYaml, words } from '../widget/read-catalogue.ts';

interface Line {
  handle: string;
  sku: string;
  quantity: number;
  unitPrice: number;
  shipped?: number;
}
interface Order {
  number: string;
  customer?: string;
  guestEmail?: string;
  state: string;
  placedDaysAgo: number;
  lines: Line[];
  shippingMethod: string;
  subtotal: number;
  discount: number;
  discountCode?: string;
  shipping: number;
  tax: number;
  total: number;
  carrier?: string;
  trackingNumber?: string;
  shipTo: { country: string };
  timeline: { state: string; daysAgo: number }[];
}
interface Customer {
  id: string;
  email: string;
  phone: string;
  signInAs?: boolean;
  addresses: unknown[];
}
interface Offer {
  id?: string;
  code?: string;
  kind: string;
  value: number;
  minimumSubtotal: number;
  categories: string[];
  startsInDays: number;
  endsInDays: number;
  usesLeft?: number;
}
interface Settings {
  id: string;
  greeting: { en: string };
  tax: { kind: 'added' | 'included' };
  shipping: { methods: { id: string; regions: string[]; days: [number, number] }[] };
  orderNumberPattern: string;
  suggestions: { en: string[] };
}
interface Policy {
  title: string;
  /** A translation may leave them to what it translates. */
  intents?: string[];
  translated: boolean;
  summary: string;
  sections: { heading: string; text: string }[];
}

const states = [
  'placed',
  'paid',
  'packed',
  'shipped',
  'out-for-delivery',
  'delivered',
  'delayed',
  'cancelled',
  'returned',
  'refunded',
  'partially-shipped',
  'pickup-ready',
];
const wanted = {
  demo: { orders: 80, customers: 14, reviews: 200, policies: 9 },
  hafen: { orders: 15, customers: 6, reviews: 20, policies: 9 },
};

function readPolicies(store: string): Policy[] {
  const folder = `stores/${store}/policies/`;
  const all = readdirSync(new URL(`../../${folder}`, import.meta.url), { recursive: true }).map(String);
  const files = all.filter((file) => file.endsWith('.md'));
  return files.map((file) => {
    const [, front = '', body = ''] = readText(folder + file).split(/^---$/m);
    const sections = body
      .split(/^## /m)
      .slice(1)
      .map((section) => {
        const [heading = '', ...text] = section.split('\n');
        return { heading, text: text.join('\n').trim() };
      });
    const own = parse(front) as Omit<Policy, 'sections' | 'translated'>;
    return { ...own, sections, translated: /\//.test(file) };
  });
}

describe.each(['demo', 'hafen'] as const)('the content of %s', (store) => {
  const want = wanted[store];
  const read = (name: string) => readYaml(`widget/store/${store}/${name}.yaml`);
  const settings = readYaml(`stores/${store}/store.yaml`) as Settings;
  const products = readCatalogue(store);
  const handles = new Set(products.map((product) => product.handle));
  const types = new Set(products.map((product) => product.first['Type']));
  const { orders } = read('orders') as { orders: Order[] };
  const { customers } = read('customers') as { customers: Customer[] };
  const { promotions, coupons } = readYaml(`stores/${store}/promotions.yaml`) as {
    promotions: Offer[];
    coupons: Offer[];
  };

  test('settings: the greeting says what it is, and four things to try', () => {
    expect(settings.id).toBe(store);
    expect(settings.greeting.en).toMatch(/assistant/);
    expect(settings.greeting.en).toMatch(/not a person/);
    expect(settings.suggestions.en).toHaveLength(4);
    for (const method of settings.shipping.methods)
      expect(method.days[0]).toBeLessThanOrEqual(method.days[1]);
  });

  test('orders: enough, in every state, numbered as the store says', () => {
    expect(orders.length).toBeGreaterThanOrEqual(want.orders);
    expect([...new Set(orders.map((order) => order.state))].sort()).toEqual([...states].sort());
    const pattern = new RegExp(`^(?:${settings.orderNumberPattern})$`, 'i');
    for (const order of orders) expect(order.number).toMatch(pattern);
    expect(new Set(orders.map((order) => order.number)).size).toBe(orders.length);
  });

  test('orders: every line is a variant of the catalogue', () => {
    const known = new Set(
      products.flatMap((product) => product.variants.map((row) => `${product.handle} ${row['Variant SKU']}`)),
    );
    const lines = orders.flatMap((order) => order.lines);
    expect(lines.filter((line) => !known.has(`${line.handle} ${line.sku}`))).toEqual([]);
  });

  test('orders: the sums are right', () => {
    for (const order of orders) {
      const subtotal = order.lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0);
      const tax = settings.tax.kind === 'added' ? order.tax : 0;
      expect(order.subtotal, order.number).toBe(subtotal);
      expect(order.total, order.number).toBe(subtotal - order.discount + order.shipping + tax);
      expect(order.discount > 0, order.number).toBe(order.discountCode !== undefined);
    }
  });

  test('orders: each belongs to one shopper and went a way that has its state at the end', () => {
    const ids = new Set(customers.map((customer) => customer.id));
    const methods = new Map(settings.shipping.methods.map((method) => [method.id, method]));
    for (const order of orders) {
      if (order.customer === undefined) expect(order.guestEmail, order.number).toMatch(/@example\.com$/);
      else expect(ids).toContain(order.customer);
      expect(methods.get(order.shippingMethod)?.regions, order.number).toContain(order.shipTo.country);
      const days = order.timeline.map((step) => step.daysAgo);
      expect(days, order.number).toEqual([...days].sort((a, b) => b - a));
      expect(days[0], order.number).toBe(order.placedDaysAgo);
      expect(order.timeline.at(-1)?.state, order.number).toBe(order.state);
      expect(order.carrier === undefined, order.number).toBe(order.trackingNumber === undefined);
      if (order.trackingNumber) expect(order.trackingNumber).toMatch(/-DEMO-/);
    }
  });

  test('customers: enough, four to sign in as, each with orders, none real', () => {
    expect(customers.length).toBeGreaterThanOrEqual(want.customers);
    const offered = customers.filter((customer) => customer.signInAs);
    expect(offered).toHaveLength(4);
    for (const { id } of offered)
      expect(orders.filter((order) => order.customer === id).length).toBeGreaterThan(1);
    for (const customer of customers) {
      expect(customer.email).toMatch(/^[a-z.]+@example\.com$/);
      expect(customer.phone).toMatch(/ \d{3}-555-01\d\d$/);
      expect(customer.addresses.length).toBeGreaterThan(0);
    }
  });

  test('offers: valid, one coupon expired and one used up', () => {
    for (const offer of [...promotions, ...coupons]) {
      const name = offer.code ?? offer.id;
      expect(['percent', 'fixed', 'free-shipping'], name).toContain(offer.kind);
      if (offer.kind === 'percent') expect(offer.value, name).toBeLessThan(100);
      if (offer.kind !== 'free-shipping') expect(offer.value, name).toBeGreaterThan(0);
      expect(offer.startsInDays, name).toBeLessThan(offer.endsInDays);
      expect(Number.isInteger(offer.value) && Number.isInteger(offer.minimumSubtotal), name).toBe(true);
      expect(
        offer.categories.filter((category) => !types.has(category)),
        name,
      ).toEqual([]);
    }
    const codes = coupons.map((coupon) => coupon.code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(coupons.some((coupon) => coupon.endsInDays < 0)).toBe(true);
    expect(coupons.some((coupon) => coupon.usesLeft === 0)).toBe(true);
    for (const order of orders) if (order.discountCode) expect(codes).toContain(order.discountCode);
  });

  test('reviews: enough, short, about things in the catalogue', () => {
    const { reviews } = read('reviews') as { reviews: { handle: string; stars: number; text: string }[] };
    expect(reviews.length).toBeGreaterThanOrEqual(want.reviews);
    for (const review of reviews) {
      expect(handles).toContain(review.handle);
      expect([1, 2, 3, 4, 5]).toContain(review.stars);
      expect(words(review.text).length).toBeLessThanOrEqual(40);
    }
  });

  test('size guides: of categories that exist', () => {
    const { sizeGuides } = read('size-guides') as { sizeGuides: Record<string, { howTo: string }> };
    for (const [category, guide] of Object.entries(sizeGuides)) {
      expect(types).toContain(category);
      expect(guide.howTo).not.toBe('');
    }
  });

  test('policies: a summary to say and sections short enough to quote', () => {
    const policies = readPolicies(store);
    expect(policies.length).toBeGreaterThanOrEqual(want.policies);
    for (const policy of policies) {
      expect(policy.title).not.toBe('');
      if (!policy.translated) expect(policy.intents?.length, policy.title).toBeGreaterThan(0);
      expect(words(policy.summary).length, policy.title).toBeLessThanOrEqual(policy.translated ? 32 : 25);
      expect(policy.sections.length, policy.title).toBeGreaterThan(0);
      for (const { heading, text } of policy.sections) {
        expect(words(text).length, heading).toBeGreaterThan(0);
        expect(words(text).length, heading).toBeLessThanOrEqual(policy.translated ? 75 : 60);
      }
    }
  });
});
