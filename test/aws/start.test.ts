import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { layCatalogues } from '../built.ts';
import { drawn } from '../drawn.ts';
import { hasDynamoEngine } from '../dynamodb-engine.ts';
import { count } from '../long.ts';
import { WireClient } from '../wire-client.ts';

/** `npm start -- --aws-shaped`, as a developer runs it. */

interface Started {
  printed: () => string;
  ended: Promise<number | null>;
  stop(): Promise<number | null>;
}

const folder = mkdtempSync(join(tmpdir(), 'aisle-shaped-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(environment: Record<string, string> = {}, flags: string[] = []): Started {
  const child = spawn('node', ['scripts/start.ts', '--aws-shaped', ...flags], {
    env: { ...process.env, PORT: '0', DATA_DIR: folder, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += String(data)));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    printed: () => printed,
    ended,
    stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
}

type Refused = [what: string, environment: Record<string, string>, flags: string[], sentence: RegExp];
const withoutEngine: Refused = [
  'the engine is not installed',
  { DYNAMODB_ENGINE: '/nowhere' },
  [],
  /needs the optional package @dynoxide/,
];
/** Settings are read as by any start, test/live/failing-starts.test.ts: one of these in `npm test`. */
const others: Refused[] = [
  ['a setting is wrong', { PORT: 'eighty' }, [], /PORT must be a whole number/],
  ['an option is unknown', {}, ['--frobnicate'], /There is no option "--frobnicate"/],
];

test.each([withoutEngine, ...drawn(others, count(1, others.length))])(
  'says in one sentence that it cannot start when %s',
  async (_what, environment, flags, sentence) => {
    const { printed, ended } = start(environment, flags);
    expect(await ended).toBe(1);
    expect(printed()).toMatch(sentence);
    expect(printed()).not.toMatch(/^\s+at /m);
  },
);

describe.runIf(hasDynamoEngine)('the product shaped as on AWS', () => {
  let running: Started;
  let pages: string;
  let socket: string;

  beforeAll(async () => {
    await layCatalogues(folder);
    running = start({ DYNAMODB_ENDPOINT: 'http://127.0.0.1:9', CONNECTS_PER_MINUTE: '500' });
    while (!running.printed().includes('Ctrl+C')) await new Promise((resolve) => setTimeout(resolve, 50));
    pages = /http:\/\/127\.0\.0\.1:\d+(?=\/demo\/)/.exec(running.printed())![0];
    socket = /ws:\/\/\S+?(?=,)/.exec(running.printed())![0];
  });
  afterAll(async () => {
    expect(await running?.stop()).toBe(0);
  });

  test('sends its pages to the socket of the gateway, and lets them in there', async () => {
    const page = await (await fetch(`${pages}/demo/`)).text();
    expect(page).toContain(`data-endpoint="${socket}"`);
    expect(await refusalOf(socket, pages)).toBeUndefined();
    expect(await refusalOf(socket, 'https://elsewhere.example')).toMatch(/403/);
  });

  test('tells the chat about a cart that was changed on a page, and the page about one changed in the chat', async () => {
    const client = new WireClient(socket);
    await client.connect();
    await client.ask('show me rain jackets under $150');
    await client.ask('add the first one in M');
    const credentials = { authorization: `Bearer ${client.conversationId}.${client.token}` };
    const cart = async () => {
      const response = await fetch(`${pages}/shop/demo/cart`, { headers: credentials });
      return (await response.json()) as { cart: { lines: { lineId: string; quantity: number }[] } };
    };
    const [line] = (await cart()).cart.lines;
    expect(line?.quantity).toBe(1);
    const before = client.frames.filter(({ type }) => type === 'cart').length;
    const commands = [{ kind: 'set-quantity', lineId: line!.lineId, quantity: 3 }];
    const changed = await fetch(`${pages}/shop/demo/cart`, {
      method: 'POST',
      headers: { ...credentials, 'content-type': 'application/json' },
      body: JSON.stringify({ commands }),
    });
    expect([changed.status, await changed.text()]).toEqual([200, expect.stringContaining('"quantity":3')]);
    await client.until(() => client.frames.filter(({ type }) => type === 'cart').length > before, 'the news');
    const [shown] = await client.ask('what is in my cart?');
    expect(JSON.stringify(shown!.parts)).toContain('"quantity":3');
    client.close();
  });

  test('signs the shoppers of its pages in, and knows their orders in the chat', async () => {
    const signIn = await fetch(`${pages}/shop/demo/demo/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ customerId: 'c-ada' }),
    });
    const { jwt } = (await signIn.json()) as { jwt: string };
    const client = new WireClient(socket);
    await client.connect();
    await client.ask('hello');
    client.send({ type: 'identify', conversationId: client.conversationId, jwt });
    await client.until(
      () => client.frames.filter(({ type }) => type === 'welcome').length > 1,
      'a new welcome',
    );
    const [told] = await client.ask('show me my orders');
    expect(told!.parts.map(({ kind }) => kind)).toContain('orders');
    client.close();
  });
});

/** @returns why a page of this origin may not connect; undefined when it may. */
async function refusalOf(url: string, origin: string): Promise<string | undefined> {
  const socket = new WebSocket(url, { origin });
  return new Promise((resolve) => {
    socket.once('open', () => {
      socket.close();
      resolve(undefined);
    });
    socket.once('error', ({ message }) => resolve(message));
  });
}
