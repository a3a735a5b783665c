import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BusinessEvent } from '../../../bot/chat/events.ts';
import { launchBrowser, watchedPage } from '../../browser.ts';
import { startServer, type RunningServer } from '../../server.ts';
import { WireClient } from '../../wire-client.ts';

/** What a real host writes of what happens, and the page that shows it. */

const key = 'operator-key-of-this-test';
const hafenKey = 'lead-key-of-one-store';
const agentKey = 'agent-key-of-all-stores';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
let folder: string;
let server: RunningServer;
let shopper: WireClient;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-dashboard-'));
  const env = {
    AISLE_OPERATOR_KEY: key,
    STAFF_LEAD_KEY_HAFEN: hafenKey,
    STAFF_KEY: agentKey,
    FRAMES_AT_ONCE: '1000',
    FRAMES_PER_SECOND: '1000',
  };
  server = await startServer({ folder, env });
  shopper = new WireClient(server.url);
  await shopper.connect();
});

afterAll(async () => {
  shopper.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const lines = (): string[] =>
  readdirSync(join(folder, 'events')).flatMap((name) =>
    readFileSync(join(folder, 'events', name), 'utf8')
      .split('\n')
      .filter(Boolean),
  );
const events = (): BusinessEvent[] => lines().map((line) => v.parse(BusinessEvent, JSON.parse(line)));

async function post(path: string, body: string, cookie = ''): Promise<Response> {
  return fetch(`${server.http}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...(cookie ? { cookie } : {}) },
    body,
  });
}

async function send(frame: { type: string } & Record<string, unknown>): Promise<void> {
  const messageId = randomUUID();
  shopper.send({ ...frame, conversationId: shopper.conversationId, messageId });
  await shopper.until(() => shopper.acked.has(messageId), `ack of ${frame.type}`);
}

/** Orders what is in the shopper's cart on the store page. */
async function order(): Promise<number> {
  const body = {
    requestId: randomUUID(),
    contact: { name: 'Ada Marlow', email: 'ada@zephyrmail.example' },
    destination: {
      line1: '48 Larch Street',
      city: 'Portland',
      region: 'OR',
      postalCode: '97201',
      country: 'US',
    },
    shippingMethod: 'standard',
  };
  const response = await fetch(`${server.http}/shop/demo/orders`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${shopper.conversationId}.${shopper.token ?? ''}`,
    },
    body: JSON.stringify(body),
  });
  return response.status;
}

it('writes an event of everything that counts, each of its form and without anybody’s words', async () => {
  await shopper.ask('show me an inflatable sauna, mine is quillon@zephyrmail.example');
  await shopper.ask('I need a waterproof jacket under $120');
  const { products } = (await (await fetch(`${server.http}/shop/demo/products?category=Jackets`)).json()) as {
    products: { available: boolean; variants: { id: string; available: boolean }[] }[];
  };
  const variant = products.flatMap(({ variants }) => variants).find(({ available }) => available);
  await shopper.ask('add a rain jacket to my cart');
  await shopper.ask('I want to talk to a person');
  await shopper.ask('the pole of my tent snapped on day one');
  // The address for it is no second hand-over.
  await shopper.ask('quillon@zephyrmail.example');
  await send({ type: 'choose', choiceId: `add:${variant?.id}`, label: 'Add to cart' });
  const reply = shopper.received.findLast(({ author }) => author === 'assistant') as
    { replyId?: string } | undefined;
  await send({ type: 'flag', replyId: reply?.replyId, reason: 'secret reason' });
  await send({ type: 'rate', stars: 4, reason: 'secret reason' });
  expect(await order()).toBeLessThan(300);
  await new Promise((resolve) => setTimeout(resolve, 600));
  const types = new Set(events().map(({ type }) => type));
  for (const type of [
    'turn-settled',
    'clarified',
    'added',
    'ordered-after-chat',
    'flagged',
    'rated',
  ] as const)
    expect(types).toContain(type);
  expect(events().filter(({ type }) => type === 'handed-over')).toMatchObject([{ reason: 'message-left' }]);
  expect(events().find(({ type }) => type === 'searched-nothing')).toMatchObject({
    wish: expect.stringMatching(/sauna/),
  });
  const text = lines().join('\n');
  expect(text).not.toMatch(/quillon|secret|zephyrmail/);
  expect(text).not.toContain(shopper.conversationId);
});

describe('the dashboard', () => {
  it('opens to a key alone, keeps the sign-in in a cookie no script reads, and forgets it on signing out', async () => {
    const closed = await fetch(`${server.http}/dashboard`);
    expect(await closed.text()).toContain('type="password"');
    expect(closed.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(closed.headers.get('cache-control')).toBe('no-store');
    expect((await post('/dashboard/sign-in', 'key=wrong')).status).toBe(403);
    const right = await post('/dashboard/sign-in', `key=${key}`);
    expect(right.status).toBe(303);
    const cookie = right.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/HttpOnly; SameSite=Strict/);
    expect(cookie).not.toContain(key);
    const own = cookie.split(';')[0] ?? '';
    const read = async (sent: string) =>
      (await fetch(`${server.http}/dashboard`, { headers: { cookie: sent } })).text();
    expect(await read(own)).toContain('inflatable sauna');
    expect(
      await read(own.replace(/\*\.(.)/, (_all, first: string) => `*.${first === 'a' ? 'b' : 'a'}`)),
    ).toContain('type="password"');
    const later = own.replace(/=(\d+)/, (_all, until: string) => `=${Number(until) + 1}`);
    expect(await read(later)).toContain('type="password"');
    expect((await post('/dashboard/sign-out', '', own)).headers.get('set-cookie')).toContain('Max-Age=0');
  });

  it('shows the lead of one store that store alone, and an agent nothing', async () => {
    expect((await post('/dashboard/sign-in', `key=${agentKey}`)).status).toBe(403);
    const right = await post('/dashboard/sign-in', `key=${hafenKey}`);
    const own = (right.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const read = async (cookie: string, query = '') =>
      (await fetch(`${server.http}/dashboard${query}`, { headers: { cookie } })).text();
    for (const page of [await read(own), await read(own, '?store=demo')]) {
      expect(page).toContain('Nothing was said in this time.');
      expect(page).not.toMatch(/inflatable sauna|Fernhill/);
    }
    expect(await read(own.replace('.hafen.', '.*.'))).toContain('type="password"');
  });

  it('is fine for everyone, on a narrow screen too, and runs no script', async () => {
    const browser = await launchBrowser();
    try {
      const context = await browser.newContext({ viewport: { width: 360, height: 700 } });
      const { page, troubles } = await watchedPage(context);
      await page.goto(`${server.http}/dashboard`);
      await expectFine(page, 'sign-in');
      await page.getByLabel('Key of the operator or of a lead').fill(key);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: 'Dashboard' }).waitFor();
      await page.getByText('inflatable sauna').waitFor();
      await expectFine(page, 'figures');
      await page.getByLabel('Time').selectOption('30 days');
      await page.getByRole('button', { name: 'Show' }).click();
      await page.waitForURL(/days=30/);
      expect(await page.locator('script').count()).toBe(0);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide).toBeLessThanOrEqual(0);
      expect(troubles.securityViolations).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it('lets nobody try many keys, nor another site sign in', async () => {
    const answers = [];
    for (let count = 0; count < 15; count += 1)
      answers.push((await post('/dashboard/sign-in', 'key=guess')).status);
    expect(answers).toContain(429);
    const foreign = await fetch(`${server.http}/dashboard/sign-in`, {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ key }),
    });
    expect(foreign.status).toBe(405);
  });
});

/** Axe is run in a world of its own: the page's policy lets no script into it. */
async function expectFine(page: Page, state: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setBypassCSP', { enabled: true });
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe.run(),
  );
  await session.detach();
  expect(
    violations.map(({ id }) => id),
    state,
  ).toEqual([]);
}
