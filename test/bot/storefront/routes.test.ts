import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CartAnswer } from '../../../bot/storefront/storefront.ts';
import { createStorefront } from '../../../bot/storefront/storefront.ts';
import { ShopUnavailable } from '../../../bot/shop/shop.ts';
import { openStores, type StoresUnderTest } from './stores.ts';

const host = 'http://shop.test';
const jacket = 'tarnfell-drizzle-rain-jacket';

let stores: StoresUnderTest;
beforeAll(async () => {
  stores = await openStores(['demo', 'hafen']);
});
afterAll(() => stores.close());

interface Sent {
  method?: string;
  bearer?: string;
  body?: unknown;
  text?: string;
  headers?: Record<string, string>;
}

async function ask(path: string, { method, bearer, body, text, headers = {} }: Sent = {}): Promise<Response> {
  const sent = text ?? (body === undefined ? undefined : JSON.stringify(body));
  const response = await stores.handle(
    new Request(host + path, {
      method: method ?? (sent === undefined ? 'GET' : 'POST'),
      body: sent,
      headers: {
        ...(sent === undefined ? {} : { 'content-type': 'application/json' }),
        ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        ...headers,
      },
    }),
  );
  if (!response) throw new Error(`${path} is not the storefront's`);
  return response;
}

async function variantIn(product: string, options: Record<string, string>): Promise<string> {
  const { product: found } = (await (await ask(`/shop/demo/products/${product}`)).json()) as {
    product: { card: { variants: { id: string; options: Record<string, string>; available: boolean }[] } };
  };
  return found.card.variants.find((variant) =>
    Object.entries(options).every(([name, value]) => variant.options[name] === value),
  )!.id;
}

async function newCart(): Promise<CartAnswer & { token: string; bearer: string }> {
  const variantId = await variantIn(jacket, { Color: 'Navy', Size: 'M' });
  const response = await ask('/shop/demo/cart', {
    body: { commands: [{ kind: 'add', variantId, quantity: 2 }] },
  });
  const answer = (await response.json()) as CartAnswer & { token: string };
  return { ...answer, bearer: `${answer.conversationId}.${answer.token}` };
}

const order = {
  contact: { name: 'Robin Vale', email: 'robin@example.com' },
  destination: { line1: '1 Test Lane', city: 'Portland', postalCode: '97201', region: 'OR', country: 'US' },
  shippingMethod: 'standard',
  requestId: 'request-0001',
};

describe('what the storefront answers', () => {
  it.each([
    ['/', 200, 'text/html'],
    ['/demo/', 200, 'text/html'],
    ['/demo/category/Jackets', 200, 'text/html'],
    [`/demo/product/${jacket}`, 200, 'text/html'],
    ['/demo/cart', 200, 'text/html'],
    ['/demo/checkout', 200, 'text/html'],
    ['/demo/account', 200, 'text/html'],
    ['/demo/search?q=tent', 200, 'text/html'],
    ['/demo/nowhere', 404, 'text/html'],
    ['/demo/category', 404, 'text/html'],
    ['/shop/demo/settings', 200, 'application/json'],
    ['/shop/demo/theme.css', 200, 'text/css'],
    ['/shop/demo/categories', 200, 'application/json'],
    ['/shop/demo/products?category=Jackets&limit=3', 200, 'application/json'],
    [`/shop/demo/products/${jacket}`, 200, 'application/json'],
    ['/shop/demo/completions?q=rain%20ja', 200, 'application/json'],
    ['/shop/demo/demo/customers', 200, 'application/json'],
    [`/pictures/${jacket}.svg?color=Sage`, 200, 'image/svg+xml'],
    ['/store-assets/icon.svg', 200, 'image/svg+xml'],
  ])('%s is %i %s', async (path, status, type) => {
    const response = await ask(path);
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBeTruthy();
  });

  it.each([
    ['/shop/nobody/settings', {}, 404, 'unknown-store'],
    ['/shop', {}, 404, 'unknown-store'],
    ['/shop/demo/secrets', {}, 404, 'unknown-route'],
    ['/shop/demo/products/no-such-thing', {}, 404, 'unknown-product'],
    ['/shop/demo/completions', {}, 400, 'invalid-query'],
    ['/shop/demo/products?limit=51', {}, 400, 'invalid-query'],
    ['/shop/demo/products?limit=0', {}, 400, 'invalid-query'],
    ['/shop/demo/products?offset=-1', {}, 400, 'invalid-query'],
    ['/shop/demo/products?sort=cheapest', {}, 400, 'invalid-query'],
    [`/shop/demo/products?q=${'x'.repeat(201)}`, {}, 400, 'invalid-query'],
    ['/pictures/no-such-thing.svg', {}, 404, 'unknown-product'],
    ['/store-assets/..%2Fmanifest.json', {}, 404, 'unknown-route'],
    ['/%E0%A4%A', {}, 404, 'unknown-route'],
    ['/demo/', { method: 'POST', body: {} }, 405, 'method-not-allowed'],
    ['/shop/demo/cart', { method: 'DELETE' }, 405, 'method-not-allowed'],
    ['/shop/demo/cart', {}, 401, 'credentials-needed'],
    ['/shop/demo/cart', { bearer: 'no-dot-in-it' }, 403, 'credentials-refused'],
    ['/shop/demo/cart', { bearer: 'c-12345678.wrong' }, 403, 'credentials-refused'],
    ['/shop/demo/cart', { headers: { authorization: 'Basic abc' } }, 403, 'credentials-refused'],
    ['/shop/demo/cart', { text: '{' }, 400, 'malformed-body'],
    ['/shop/demo/cart', { text: '{}', headers: { 'content-type': 'text/plain' } }, 415, 'json-expected'],
    ['/shop/demo/cart', { body: {} }, 422, 'invalid-body'],
    [
      '/shop/demo/cart',
      { body: { commands: [{ kind: 'add', variantId: 'x', quantity: 0 }] } },
      422,
      'invalid-body',
    ],
    [
      '/shop/demo/cart',
      { body: { commands: [{ kind: 'add', variantId: 'x', quantity: 1.5 }] } },
      422,
      'invalid-body',
    ],
    [
      '/shop/demo/cart',
      { body: { commands: [{ kind: 'restore', lines: [], coupons: [] }] } },
      422,
      'invalid-body',
    ],
    ['/shop/demo/cart', { text: `"${'x'.repeat(33_000)}"` }, 413, 'too-large'],
    ['/shop/demo/orders', { body: order }, 401, 'credentials-needed'],
    ['/shop/demo/orders', {}, 401, 'credentials-needed'],
    ['/shop/demo/orders', { bearer: 'not.a.jwt' }, 401, 'identity-refused'],
    ['/shop/demo/demo/sign-in', { body: { customerId: 'c-nobody' } }, 404, 'unknown-customer'],
  ] as [string, Sent, number, string][])('%s refuses %j with %i %s', async (path, sent, status, code) => {
    const response = await ask(path, sent);
    expect(response.status).toBe(status);
    const { error } = (await response.json()) as { error: { code: string; text: string } };
    expect(error.code).toBe(code);
    expect(error.text.length).toBeGreaterThan(5);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  it.each(['/chat', '/health', '/widget/aisle.js', '/nobody/'])('%s is left to others', async (path) => {
    expect(await stores.handle(new Request(host + path))).toBeUndefined();
  });

  it('sends a shopper who leaves out the last slash to the store', async () => {
    const response = await ask('/demo?from=mail');
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe('/demo/?from=mail');
  });

  it('does not send what the browser already has', async () => {
    const first = await ask(`/pictures/${jacket}.svg`);
    const tag = first.headers.get('etag')!;
    expect(first.headers.get('cache-control')).toContain('max-age=86400');
    const second = await ask(`/pictures/${jacket}.svg`, { headers: { 'if-none-match': tag } });
    expect(second.status).toBe(304);
    expect(await second.text()).toBe('');
  });

  it('tells pages nothing about staff, retention or origins', async () => {
    const text = await (await ask('/shop/demo/settings')).text();
    expect(text).not.toMatch(/retention|origins|staff|orderNumberPattern/);
  });

  it('draws the color that was asked for, and one of its own for a color it does not have', async () => {
    const [own, sage, odd] = await Promise.all(
      ['', '?color=sage', '?color=%22%3E%3Cscript'].map(async (query) =>
        (await ask(`/pictures/${jacket}.svg${query}`)).text(),
      ),
    );
    expect(sage).not.toBe(own);
    expect(odd).toBe(own);
  });

  it('says that the shop is away without telling why', async () => {
    const seen: unknown[] = [];
    const away = createStorefront({
      ...stores.dependencies,
      shopFor: (id) => {
        const door = stores.dependencies.shopFor(id);
        return (
          door && {
            ...door,
            shop: { ...door.shop, words: () => Promise.reject(new ShopUnavailable('db at 10.0.0.1')) },
          }
        );
      },
      onError: (error) => seen.push(error),
    });
    const response = (await away(new Request(`${host}/shop/demo/categories`)))!;
    expect(response.status).toBe(503);
    expect(await response.text()).not.toContain('10.0.0.1');
    expect(seen).toHaveLength(1);
  });

  it('has no signing in without a password where it is no demo', async () => {
    const real = createStorefront({ ...stores.dependencies, demo: undefined });
    const response = (await real(new Request(`${host}/shop/demo/demo/customers`)))!;
    expect(response.status).toBe(404);
  });
});

describe('a shopper’s cart over HTTP', () => {
  it('is made by the first thing put in it, and its token is told once', async () => {
    const { bearer, conversationId, revision, cart } = await newCart();
    expect(revision).toBeGreaterThan(0);
    expect(cart.lines).toMatchObject([{ quantity: 2, options: { Color: 'Navy', Size: 'M' } }]);
    const again = await ask('/shop/demo/cart', { bearer });
    expect(again.headers.get('cache-control')).toBe('no-store');
    const seen = (await again.json()) as CartAnswer;
    expect(seen).toMatchObject({ conversationId, revision, cart: { lines: [{ quantity: 2 }] } });
    expect(seen.token).toBeUndefined();
  });

  it('cannot be opened in another store or with another token', async () => {
    const { bearer, conversationId } = await newCart();
    expect((await ask('/shop/hafen/cart', { bearer })).status).toBe(403);
    expect((await ask('/shop/demo/cart', { bearer: `${conversationId}.guessed` })).status).toBe(403);
    const commands = [{ kind: 'empty' }];
    expect((await ask('/shop/hafen/cart', { bearer, body: { commands } })).status).toBe(403);
  });

  it('names what is not yet known, and knows it with the address', async () => {
    const { bearer, cart } = await newCart();
    expect(cart.totals.find(({ kind }) => kind === 'shipping')?.amount).toBeUndefined();
    const response = await ask('/shop/demo/cart?country=US&region=CA&shippingMethod=express', { bearer });
    const { cart: delivered } = (await response.json()) as CartAnswer;
    expect(delivered.totals.find(({ kind }) => kind === 'shipping')?.amount?.amount).toBe(1495);
    expect(delivered.totals.find(({ kind }) => kind === 'tax')?.amount?.amount).toBeGreaterThan(0);
  });

  it('says what the shop refused', async () => {
    const { bearer } = await newCart();
    const body = { commands: [{ kind: 'apply-coupon', code: 'NOSUCHCODE' }] };
    const { outcomes } = (await (await ask('/shop/demo/cart', { bearer, body })).json()) as CartAnswer;
    expect(outcomes).toEqual([{ refusal: { reason: 'unknown-coupon' } }]);
  });

  it('becomes one order, however often the button is pressed', async () => {
    const { bearer } = await newCart();
    const first = (await (await ask('/shop/demo/orders', { bearer, body: order })).json()) as {
      order: { number: string };
    };
    expect(first.order.number).toMatch(/^D-?\d{5}$/);
    const second = (await (await ask('/shop/demo/orders', { bearer, body: order })).json()) as typeof first;
    expect(second.order.number).toBe(first.order.number);
    const { cart } = (await (await ask('/shop/demo/cart', { bearer })).json()) as CartAnswer;
    expect(cart.lines).toEqual([]);
  });

  it('is not ordered when it is not the cart that was looked at', async () => {
    const { bearer, revision } = await newCart();
    const body = { ...order, requestId: 'request-0002', revision: revision + 1 };
    const response = await ask('/shop/demo/orders', { bearer, body });
    expect(response.status).toBe(409);
    expect(await response.json()).toMatchObject({ error: { code: 'order-refused', reason: 'cart-changed' } });
  });

  it.each([
    ['an e-mail that is none', { contact: { name: 'Robin', email: 'robin' } }],
    ['no street', { destination: { ...order.destination, line1: ' ' } }],
    ['a country in words', { destination: { ...order.destination, country: 'France' } }],
    ['no request id', { requestId: '' }],
  ])('is not ordered with %s', async (_, wrong) => {
    const { bearer } = await newCart();
    const response = await ask('/shop/demo/orders', { bearer, body: { ...order, ...wrong } });
    expect(response.status).toBe(422);
  });
});

describe('a shopper who signs in', () => {
  interface Customers {
    customers: { id: string; email: string; orders: { number: string }[] }[];
  }

  it('sees their own orders, newest first, and what they order is theirs', async () => {
    const { customers } = (await (await ask('/shop/demo/demo/customers')).json()) as Customers;
    expect(customers).toHaveLength(4);
    const [ada] = customers;
    const { jwt } = (await (
      await ask('/shop/demo/demo/sign-in', { body: { customerId: ada!.id } })
    ).json()) as { jwt: string };
    const mine = async () =>
      (await (await ask('/shop/demo/orders', { bearer: jwt })).json()) as { orders: { number: string }[] };
    const before = await mine();
    expect(before.orders.map(({ number }) => number)).toEqual(ada!.orders.map(({ number }) => number));
    const { bearer } = await newCart();
    const body = { ...order, requestId: 'request-0003', identity: jwt };
    const placed = (await (await ask('/shop/demo/orders', { bearer, body })).json()) as {
      order: { number: string };
    };
    expect((await mine()).orders[0]?.number).toBe(placed.order.number);
  });

  it('is nobody in another store', async () => {
    const { identity } = stores.dependencies;
    const jwt = await identity.issue('demo', 'c-ada');
    expect(await identity.verify('demo', jwt)).toBe('c-ada');
    expect(await identity.verify('hafen', jwt)).toBeUndefined();
    expect((await ask('/shop/hafen/orders', { bearer: jwt })).status).toBe(401);
  });

  it('is refused with an identity nobody signed', async () => {
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const forged = `${part({ alg: 'none' })}.${part({ sub: 'c-ada', aud: 'demo', exp: 4_000_000_000 })}.`;
    expect((await ask('/shop/demo/orders', { bearer: forged })).status).toBe(401);
  });
});
