import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ToolInvalid, ToolRefused } from '../../../bot/tools/errors.ts';
import { agentTools, runTool, toolNamed, tools } from '../../../bot/tools/list.ts';
import { messageReference } from '../../../bot/tools/leave-message.ts';
import type { CartResult, ToolData, ToolName } from '../../../bot/tools/results.ts';
import type { ToolContext } from '../../../bot/tools/tool.ts';
import { openShop, productWith } from '../shop/stores.ts';
import type { ShopUnderTest } from '../shop/stores.ts';
import { contextFor } from './context.ts';

describe('tools', () => {
  let under: ShopUnderTest;
  let context: ToolContext;
  const run = (name: string, args: unknown, more: Partial<ToolContext> = {}) =>
    runTool(name, args, { ...context, ...more });
  const data = async <Name extends ToolName>(name: Name, args: unknown, more: Partial<ToolContext> = {}) =>
    (await run(name, args, more)).data as ToolData<Name>;
  beforeAll(async () => {
    under = await openShop('demo', true);
    under.write(productWith('coat', [{ price: 8_000, stock: 5 }, { stock: 0 }]));
    context = contextFor(under);
  });
  afterAll(() => under.close());

  it('are all there, each with a schema an agent can read', () => {
    expect(tools).toHaveLength(23);
    for (const { name, description, parameters } of agentTools(tools.map((tool) => tool.name))) {
      expect(toolNamed(name)?.name).toBe(name);
      expect(description.length).toBeGreaterThan(20);
      expect(parameters).toMatchObject({ type: 'object', additionalProperties: false });
    }
  });

  it('refuse a name that is none of theirs, also one every object has', async () => {
    for (const name of ['delete-everything', 'constructor', '__proto__', '']) {
      await expect(run(name, {})).rejects.toBeInstanceOf(ToolRefused);
      expect(toolNamed(name)).toBeUndefined();
    }
  });

  it.each<[string, unknown]>([
    ['search-products', { query: 4 }],
    ['search-products', { query: 'x', filters: { priceMax: -1 } }],
    ['search-products', { query: 'x', limit: 5_000 }],
    ['search-products', 'jacket'],
    ['search-products', null],
    ['add-to-cart', { variantId: 'coat.0' }],
    ['add-to-cart', { variantId: 'coat.0', quantity: 0 }],
    ['add-to-cart', { variantId: 'coat.0', quantity: 1.5 }],
    ['add-to-cart', { variantId: 'coat.0', quantity: 1000 }],
    ['compare-products', { productIds: ['coat'] }],
    ['verify-order', { number: 'D-10001' }],
    ['leave-message', { text: '', topic: 'order' }],
  ])('refuse arguments that are not as %s takes them: %o', async (name, args) => {
    await expect(run(name, args)).rejects.toBeInstanceOf(ToolInvalid);
  });

  it('find products with the variant that fits', async () => {
    const found = await run('search-products', {
      query: 'rain jacket',
      filters: { color: 'Navy', size: 'M' },
    });
    const { products, total } = found.data as ToolData<'search-products'>;
    expect(total).toBeGreaterThan(0);
    expect(products[0]?.variantId).toMatch(/navy-m$/);
    expect(found.parts?.[0]).toMatchObject({ kind: 'products', total });
  });

  it('tell of a product all the store says, and of an unknown one that it is not there', async () => {
    const known = await data('get-product', { productId: 'tarnfell-drizzle-rain-jacket' });
    expect(known).toMatchObject({ found: true, product: { category: 'Jackets' } });
    expect(known.product?.facts).toContainEqual({ label: 'Waterproof', value: 'Waterproof, 10,000 mm' });
    expect(known.product?.reviews.length).toBeGreaterThan(0);
    expect(await data('get-product', { productId: 'no-such-thing' })).toEqual({ found: false });
  });

  it('compare what the store says, and leave unknown what it does not', async () => {
    const productIds = ['tarnfell-drizzle-rain-jacket', 'coat', 'no-such-thing'];
    const compared = await run('compare-products', { productIds });
    const [part] = compared.parts ?? [];
    if (part?.kind !== 'comparison') throw new Error('no comparison');
    expect(part.products.map(({ id }) => id)).toEqual(productIds.slice(0, 2));
    expect(part.rows.find(({ label }) => label === 'Material')?.values).toEqual([expect.any(String), null]);
  });

  it('suggest what is like a product, and what is liked', async () => {
    const similar = await data('find-similar', {
      productId: 'tarnfell-drizzle-rain-jacket',
      filters: { priceMax: 8_000 },
    });
    expect(similar.products.every(({ price }) => price.amount <= 8_000)).toBe(true);
    expect(similar.products.length).toBeGreaterThan(0);
    const liked = await data('recommend-products', { category: 'Shoes' });
    expect(liked.products).toHaveLength(5);
  });

  it('put a variant into the cart and hand on the command for the commit', async () => {
    const added = await run('add-to-cart', { variantId: 'coat.0', quantity: 2 });
    expect(added.cartCommands).toEqual([{ kind: 'add', variantId: 'coat.0', quantity: 2 }]);
    expect(added.cart?.lines).toMatchObject([{ variantId: 'coat.0', quantity: 2, unitPriceThen: 8_000 }]);
    const { cart, before, lineId } = added.data as CartResult;
    expect(cart).toMatchObject({ revision: 3, lines: [{ lineId, total: { amount: 16_000 } }] });
    expect(before).toEqual({ lines: [], coupons: [] });
  });

  it.each([
    ['coat.1', 1, { reason: 'sold-out', available: 0 }],
    ['coat.0', 9, { reason: 'not-enough', available: 5 }],
    ['made-up-by-a-model', 1, { reason: 'unknown-variant' }],
  ])('refuse to add %s × %d and write nothing', async (variantId, quantity, refusal) => {
    const result = await run('add-to-cart', { variantId, quantity });
    expect((result.data as CartResult).refusal).toEqual(refusal);
    expect(result.cart).toBeUndefined();
    expect(result.cartCommands).toBeUndefined();
  });

  it('change, remove, empty and undo', async () => {
    const { cart } = await run('add-to-cart', { variantId: 'coat.0', quantity: 2 });
    const lineId = cart?.lines[0]?.lineId;
    const more = await data('change-quantity', { lineId, quantity: 3 }, { cart });
    expect(more.cart.lines[0]?.quantity).toBe(3);
    expect((await data('remove-from-cart', { lineIds: [lineId, 'other'] }, { cart })).refusal).toEqual({
      reason: 'unknown-line',
    });
    const emptied = await run('empty-cart', {}, { cart });
    expect(emptied.cart?.lines).toEqual([]);
    const { before } = emptied.data as CartResult;
    const restored = await run('restore-cart', before, { cart: emptied.cart });
    expect(restored.cart).toEqual(cart);
  });

  it('apply a coupon in the shopper’s spelling', async () => {
    const { cart } = await run('add-to-cart', { variantId: 'coat.0', quantity: 1 });
    const applied = await data('apply-coupon', { code: 'welcome10' }, { cart });
    expect(applied.cart.totals).toContainEqual(
      expect.objectContaining({ kind: 'discount', amount: { amount: -800, currency: 'USD', exponent: 2 } }),
    );
    expect((await data('apply-coupon', { code: 'nope' }, { cart })).refusal).toEqual({
      reason: 'unknown-coupon',
    });
  });

  it('hand the cart to the checkout page, buying nothing', async () => {
    const { cart } = await run('add-to-cart', { variantId: 'coat.0', quantity: 1 });
    const checkout = await run('start-checkout', {}, { cart });
    expect(checkout.data).toMatchObject({ url: '/demo/checkout', cart: { lines: [{ quantity: 1 }] } });
    expect(checkout.cartCommands).toBeUndefined();
  });

  it('tell the offers that run, not those that are over, used up or still to come', async () => {
    const { promotions } = await data('list-promotions', {});
    const codes = promotions.map(({ code }) => code);
    expect(codes).toContain('WELCOME10');
    expect(promotions.map(({ label }) => label)).not.toContainEqual(
      expect.stringMatching(/expired|used up|next week/i),
    );
  });

  it('show orders only to a signed-in shopper', async () => {
    expect(await data('list-orders', {})).toEqual({ signedIn: false, orders: [] });
    const own = await data('list-orders', {}, { claim: { subject: 'c-ada', orders: [] } });
    expect(own.signedIn).toBe(true);
    expect(own.orders.length).toBeGreaterThan(0);
  });

  it('prove an order once and then remember the claim for half an hour', async () => {
    expect(await data('track-order', { number: 'D-10001' })).toEqual({ kind: 'not-verified' });
    const verified = await run('verify-order', { number: 'd10001', email: 'ada.marlow@example.com' });
    expect(verified.claim).toEqual({
      orders: [{ number: 'D-10001', until: under.clock.now() + 30 * 60_000 }],
    });
    expect(await data('track-order', { number: 'D-10001' }, { claim: verified.claim })).toMatchObject({
      kind: 'found',
    });
    const wrong = await run('verify-order', { number: 'D-10001', email: 'eve@example.com' });
    expect(wrong).toEqual({ data: { kind: 'not-verified' } });
  });

  it('never lock out the signed-in owner', async () => {
    for (let count = 0; count < 8; count += 1) {
      await run('verify-order', { number: 'D-10002', email: 'eve@example.com' }, { source: 'eve' });
    }
    const claim = { subject: 'c-ben', orders: [] };
    expect(
      await data('verify-order', { number: 'D-10002', email: 'eve@example.com' }, { source: 'eve', claim }),
    ).toMatchObject({ kind: 'found' });
    const right = { number: 'D-10002', email: 'ben.okoro@example.com' };
    expect(await data('verify-order', right, { source: 'eve' })).toMatchObject({ kind: 'locked' });
    expect(await data('verify-order', right)).toMatchObject({ kind: 'found' });
  });

  it('leave a message under a reference that is the same when the message comes again', async () => {
    const left = await run('leave-message', {
      text: 'Please call me',
      topic: 'order',
      email: 'ann@example.com',
    });
    const { reference } = left.data as ToolData<'leave-message'>;
    expect(reference).toMatch(/^M-[234679ACDEFHJKMNPQRTWXY]{5}$/);
    expect(left.requests).toEqual([
      { reference, kind: 'message', text: 'Please call me', topic: 'order', email: 'ann@example.com' },
    ]);
    expect(messageReference('operation-1')).toBe(reference);
    expect(messageReference('operation-2')).not.toBe(reference);
  });

  it('make a request about an order only for whoever has proven it', async () => {
    const asked = { kind: 'return-item', orderNumber: 'D-10002', text: 'the salts are damp' };
    const foreign = await run('make-request', asked);
    expect(foreign).toEqual({ data: { kind: 'not-verified' } });
    const claim = { subject: 'c-ben', orders: [] };
    const made = await run(
      'make-request',
      { ...asked, lines: [{ title: 'Bath Salts', quantity: 1 }] },
      { claim },
    );
    const { reference } = made.data as { reference: string };
    expect(reference).toMatch(/^R-[234679ACDEFHJKMNPQRTWXY]{5}$/);
    expect(made.requests).toEqual([{ reference, ...asked, lines: [{ title: 'Bath Salts', quantity: 1 }] }]);
    const twice = { ...asked, lines: [{ title: 'Bath Salts', quantity: 1 }] };
    const sameOpen = ({
      kind,
      orderNumber,
      lines,
    }: {
      kind: string;
      orderNumber?: string;
      lines?: object[];
    }) => Promise.resolve(`R-${kind}-${orderNumber}-${lines?.length}`);
    expect(await run('make-request', twice, { claim, sameOpen })).toEqual({
      data: { kind: 'already', reference: 'R-return-item-D-10002-1', reach: 'ask' },
    });
    expect(await run('make-request', twice, { sameOpen })).toEqual({ data: { kind: 'not-verified' } });
    await expect(run('make-request', { kind: 'cancel-order', text: 'please' })).rejects.toThrow(
      /names an order/,
    );
    const erase = { kind: 'delete-data', text: 'delete all of me', email: 'ben@example.com' };
    for (const unproven of [erase, { ...erase, orderNumber: 'D-10002' }]) {
      expect(await run('make-request', unproven)).toEqual({ data: { kind: 'not-verified' } });
    }
    expect(await run('make-request', erase, { claim })).toMatchObject({ data: { kind: 'made' } });
    const complaint = await run('make-request', { kind: 'complaint', text: 'nobody answers' });
    expect(complaint.requests).toMatchObject([{ kind: 'complaint', text: 'nobody answers' }]);
  });
});
