import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { builtConsole } from '../../built.ts';
import { launchBrowser, watchedPage, type PageTroubles } from '../../browser.ts';
import { DeployedPages } from './deployed-pages.ts';
import { ada } from './desk-content.ts';
import { ScriptedDesk } from './scripted-desk.ts';
import { UserPool } from './user-pool.ts';

/** The staff pages as they are on AWS, in a real browser: signed in at a user pool by code and PKCE. */

let browser: Browser;
let folder: string;
beforeAll(async () => {
  [browser, folder] = await Promise.all([launchBrowser(), builtConsole()]);
});
afterAll(() => browser?.close());

let desk: ScriptedDesk;
let pool: UserPool;
let pages: DeployedPages;
let context: BrowserContext;
let page: Page;
let troubles: PageTroubles;

beforeEach(async () => {
  desk = await ScriptedDesk.start(folder);
  const socket = desk.origin.replace('http', 'ws');
  pages = await DeployedPages.start(folder, () => ({ pool: pool.origin, socket }));
  pool = await UserPool.start(() => `${pages.origin}/staff/`);
  desk.opens = (credential, storeId) => pool.opens(credential, storeId);
  pages.settings = {
    endpoint: `${socket}/chat`,
    signIn: pool.origin,
    clientId: UserPool.clientId,
    stores: [
      { id: 'demo', name: 'Fernhill' },
      { id: 'hafen', name: 'Hafen & Söhne' },
    ],
  };
  context = await browser.newContext({ reducedMotion: 'reduce' });
  context.setDefaultTimeout(20_000);
  ({ page, troubles } = await watchedPage(context));
});
afterEach(async () => {
  await context.close();
  await Promise.all([desk.close(), pool.stop(), pages.stop()]);
  // The browser itself reports an answer of 400 or 503 and a socket that was closed.
  const consoleErrors = troubles.consoleErrors.filter((text) => !/status of (400|503)|WebSocket/.test(text));
  expect({ ...troubles, consoleErrors }).toEqual({
    consoleErrors: [],
    pageErrors: [],
    securityViolations: [],
  });
});

async function signIn(address = '/staff/'): Promise<void> {
  await page.goto(`${pages.origin}${address}`);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

const atDesk = (): Promise<void> => page.getByText('Asked for a person').first().waitFor();
const kept = (): Promise<string> =>
  page.evaluate(() =>
    JSON.stringify([Object.keys(sessionStorage), Object.keys(localStorage), document.cookie]),
  );
const credentials = (): string[] =>
  desk.received.flatMap((frame) => (frame.type === 'hello' ? [frame.credential ?? ''] : []));

test('signs in at the pool, and no token is in an address or kept anywhere', async () => {
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await signIn();
  await atDesk();
  expect(page.url()).toBe(`${pages.origin}/staff/`);
  expect(await page.getByText('Maya').first().isVisible()).toBe(true);
  expect(await kept()).toBe('[[],[],""]');
  const [token = ''] = credentials();
  expect(token.split('.')).toHaveLength(3);
  expect(addresses.filter((address) => address.includes(token.slice(0, 40)))).toEqual([]);
});

test('the conversation that an address named is there after signing in', async () => {
  await signIn(`/staff/#${ada}`);
  await page.getByRole('region', { name: 'What was said' }).waitFor();
  expect(page.url()).toBe(`${pages.origin}/staff/#${ada}`);
});

test('/staff leads to /staff/', async () => {
  await page.goto(`${pages.origin}/staff`);
  expect(page.url()).toBe(`${pages.origin}/staff/`);
});

test('a code that this tab did not ask for is not taken, and leaves the address', async () => {
  await page.goto(`${pages.origin}/staff/?code=stolen&state=forged`);
  await page.getByRole('alert').getByText('Signing in did not work.').waitFor();
  expect(page.url()).toBe(`${pages.origin}/staff/`);
  expect(pool.seen).toEqual([]);
  expect(desk.received).toEqual([]);
});

test('who is refused at the pool is told so', async () => {
  pool.person = undefined;
  await signIn();
  await page.getByRole('alert').getByText('Signing in did not work.').waitFor();
  expect(page.url()).toBe(`${pages.origin}/staff/`);
});

test('who is in no group of a store is told so, and nothing of the desk is asked for', async () => {
  pool.person = { name: 'Eve', groups: ['gardeners', 'elsewhere.lead'] };
  await signIn();
  await page.getByRole('alert').getByText('opens no desk here').waitFor();
  expect(desk.received).toEqual([]);
});

test('who is in the group of one store sees that one', async () => {
  pool.person = { name: 'Lena', groups: ['hafen.lead'] };
  await signIn();
  await atDesk();
  expect(await page.getByLabel('Store').count()).toBe(0);
  expect(desk.received[0]).toMatchObject({ type: 'hello', storeId: 'hafen' });
  expect(await page.getByText('lead', { exact: true }).isVisible()).toBe(true);
});

test('the token is renewed before it ends, and the open conversation stays', async () => {
  await page.clock.install();
  pool.lasts = 5;
  await signIn();
  await atDesk();
  await page.getByRole('region', { name: 'Desk' }).getByRole('link').first().click();
  await page.getByRole('region', { name: 'What was said' }).waitFor();
  const address = page.url();
  pool.faults.push(503);
  pool.lasts = 3_600;
  // Refused once, it is asked again after a while: that while passes at once.
  await expect.poll(() => pool.faults).toEqual([]);
  await expect
    .poll(
      async () => {
        await page.clock.fastForward(1_000);
        return new Set(credentials()).size;
      },
      { timeout: 30_000 },
    )
    .toBe(2);
  await page.getByText('Connected', { exact: true }).waitFor();
  // It reads on where it was, on the new connection.
  await expect.poll(() => desk.received.filter(({ type }) => type === 'attach').length).toBe(2);
  expect(page.url()).toBe(address);
  expect(await kept()).toBe('[[],[],""]');
});

test('signing out makes the refresh token worthless and leaves the pool too', async () => {
  await signIn();
  await atDesk();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect.poll(() => pool.seen.slice(-2)).toEqual(['POST /oauth2/revoke', 'GET /logout']);
  await page.getByRole('heading', { name: 'Staff sign-in' }).waitFor();
  expect([...pool.revoked]).toEqual([expect.stringMatching(/^[\w-]{36}$/)]);
  expect(await kept()).toBe('[[],[],""]');
});

test('a session that the pool does not renew any more ends, and says so', async () => {
  pool.lasts = 3;
  await signIn();
  await atDesk();
  pool.faults.push(400);
  await page.getByRole('alert').getByText('Your session is over.').waitFor();
  await page.getByRole('heading', { name: 'Staff sign-in' }).waitFor();
});
