import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ServerFrame } from '../../../bot/wire/messages.ts';
import { layCatalogues } from '../../built.ts';
import { SocketClient } from '../chat/support/socket-client.ts';
import { RunningHost } from './running-host.ts';

let folder: string;
let hosts: RunningHost[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-host-'));
  hosts = [];
});

afterEach(async () => {
  for (const host of hosts) await host.stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

function start(environment: Record<string, string> = {}, flags: string[] = []): RunningHost {
  const host = new RunningHost({ DATA_DIR: join(folder, 'data'), ...environment }, flags);
  hosts.push(host);
  return host;
}

const operatorKey = 'operator-key-of-this-test';
const control = (address: string, name: string, body: unknown, key = operatorKey): Promise<Response> =>
  fetch(`${address}/control/${name}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

const socketOf = (address: string): string => `${address.replace('http', 'ws')}/chat`;

async function say(
  client: SocketClient,
  conversationId: string,
  messageId: string,
  text: string,
): Promise<ServerFrame[]> {
  const from = client.frames.length;
  client.send({ type: 'say', conversationId, messageId, text });
  await client.until(() =>
    client.frames.slice(from).some((frame) => frame.type === 'entry' && frame.entry.author === 'assistant')
      ? true
      : undefined,
  );
  return client.frames.slice(from);
}

it('sells a jacket by chat and by page, goes on after a restart, and takes the order', async () => {
  const first = start();
  const address = await first.address();
  expect(await (await fetch(`${address}/health`)).json()).toMatchObject({
    status: 'ok',
    stores: ['demo', 'hafen'],
  });
  expect((await fetch(`${address}/demo/`)).status).toBe(200);
  await hearTheFirstMessage(address);
  const client = await SocketClient.connect(socketOf(address), address);
  const { conversationId, token = '' } = await client.hello('demo', { locale: 'en-US' });
  const frames = await say(client, conversationId, 'message-1', 'I need a waterproof jacket under $120');
  const shown = frames.flatMap((frame) => (frame.type === 'entry' ? frame.entry.parts : []));
  const products = shown.flatMap((part) => (part.kind === 'products' ? part.products : []));
  expect(products.length).toBeGreaterThan(1);
  expect(products.every(({ price }) => price.amount <= 12_000)).toBe(true);
  const variantId = products.flatMap(({ variants }) => variants).find(({ available }) => available)?.id;
  const page = (method: string, path: string, body?: object) =>
    fetch(`${address}/shop/demo/${path}`, {
      method,
      headers: { authorization: `Bearer ${conversationId}.${token}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
  const added = await page('POST', 'cart', { commands: [{ kind: 'add', variantId, quantity: 1 }] });
  expect(await added.json()).toMatchObject({ conversationId, revision: 1, cart: { lines: [{ variantId }] } });
  expect(await client.next('cart')).toMatchObject({ revision: 1 });
  const cart = await say(client, conversationId, 'message-2', 'show me my cart');
  expect(JSON.stringify(cart)).toContain(variantId);
  const order = {
    contact: { name: 'Kim Lee', email: 'kim@example.com' },
    destination: {
      line1: '1 Main Street',
      city: 'Portland',
      postalCode: '97200',
      region: 'OR',
      country: 'US',
    },
    shippingMethod: 'standard',
    requestId: 'request-1',
  };
  const placed = (await (await page('POST', 'orders', order)).json()) as { order: { number: string } };
  expect(placed.order.number).toMatch(/^D-\d{5}$/);
  expect(await (await page('POST', 'orders', order)).json()).toEqual(placed);
  expect(await (await page('GET', 'cart')).json()).toMatchObject({ cart: { lines: [] } });
  expect(await first.stop()).toBe(0);
  expect(await client.closed()).toBe(1001);
  expect(`${first.errors}${first.output}`).not.toMatch(/waterproof|kim@example/i);

  const second = start({ AISLE_OPERATOR_KEY: operatorKey });
  const secondAddress = await second.address();
  // The control channel does not exist without --fixtures.
  expect((await control(secondAddress, 'store', { from: 'demo' })).status).toBe(404);
  const again = await SocketClient.connect(socketOf(secondAddress));
  await again.hello('demo', { resume: { conversationId, token, after: 1 } });
  const { entries } = await again.next('entries');
  expect(entries.map(({ seq, author }) => [seq, author])).toEqual([
    [2, 'assistant'],
    [3, 'shopper'],
    [4, 'assistant'],
  ]);
  again.socket.close();
  expect(await second.stop('SIGINT')).toBe(0);
});

/** Two tabs in a conversation in which nothing was said yet both hear its first message, whoever says it. */
async function hearTheFirstMessage(address: string): Promise<void> {
  const began = await SocketClient.connect(socketOf(address), address);
  const { conversationId, token = '' } = await began.hello('demo');
  const joined = await SocketClient.connect(socketOf(address), address);
  await joined.hello('demo', { resume: { conversationId, token, after: 0 } });
  await say(joined, conversationId, 'message-0', 'hello');
  await began.until(() => began.frames.filter(({ type }) => type === 'entry').length === 2 || undefined);
  for (const tab of [began, joined]) tab.socket.close();
}

describe('the control channel for fixtures', () => {
  it('gives a fixture a store of its own, with orders, stock, faults and a restart', async () => {
    await layCatalogues(join(folder, 'data'));
    const host = start({ AISLE_OPERATOR_KEY: operatorKey }, ['--fixtures']);
    const address = await host.address();
    expect((await control(address, 'store', { from: 'demo' }, 'guess')).status).toBe(401);
    const { storeId } = (await (await control(address, 'store', { from: 'demo' })).json()) as {
      storeId: string;
    };
    const order = {
      number: 'D-99001',
      email: 'kim@example.com',
      customerId: 'c-kim',
      state: 'shipped',
      lines: [],
    };
    expect((await control(address, 'orders', { storeId, orders: [order] })).status).toBe(200);
    const stock = { storeId, productId: 'tarnfell-drizzle-rain-jacket', left: 0 };
    expect((await control(address, 'stock', stock)).status).toBe(200);
    expect((await control(address, 'stock', { ...stock, storeId: 'nowhere' })).status).toBe(400);
    const product = await fetch(`${address}/shop/${storeId}/products/tarnfell-drizzle-rain-jacket`);
    expect(await product.json()).toMatchObject({ product: { card: { available: false } } });
    const { jwt } = (await (await control(address, 'identity', { storeId, subject: 'c-kim' })).json()) as {
      jwt: string;
    };
    const orders = await fetch(`${address}/shop/${storeId}/orders`, {
      headers: { authorization: `Bearer ${jwt}` },
    });
    expect(await orders.json()).toMatchObject({ orders: [{ number: 'D-99001' }] });
    await control(address, 'faults', { storeId, tool: 'search-products', how: 'unavailable' });
    const client = await SocketClient.connect(socketOf(address));
    const { conversationId, token = '' } = await client.hello(storeId);
    await say(client, conversationId, 'message-1', 'show me jackets');
    expect(JSON.stringify(client.frames)).not.toContain('"kind":"products"');
    await control(address, 'restart', {});
    expect(await client.closed()).toBe(1001);
    const again = await reconnect(socketOf(address));
    const welcome = await again.hello(storeId, { resume: { conversationId, token, after: 0 } });
    expect(welcome).toMatchObject({ conversationId, seq: 2 });
    again.socket.close();
  });

  async function reconnect(url: string): Promise<SocketClient> {
    for (;;) {
      try {
        return await SocketClient.connect(url);
      } catch {
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }
  }
});
