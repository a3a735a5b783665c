import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startServer, type RunningServer } from '../../server.ts';
import { WireClient } from '../../wire-client.ts';

/** What a store's owner may change while shoppers are there, without code and without a restart. */

let folder: string;
let server: RunningServer;
let shopper: WireClient;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-store-changes-'));
  cpSync('stores', join(folder, 'stores'), { recursive: true });
  const env = {
    STORES_DIR: join(folder, 'stores'),
    FRAMES_AT_ONCE: '100000',
    FRAMES_PER_SECOND: '100000',
    LOG_LEVEL: 'info',
  };
  server = await startServer({ folder: join(folder, 'data'), env });
  shopper = new WireClient(server.url);
  await shopper.connect();
});

afterAll(async () => {
  shopper.close();
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

function edit(file: string, from: RegExp, to: string): void {
  const path = join(folder, 'stores/demo', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(
    path,
    text.replace(from, () => to),
  );
}

interface Welcomed {
  name: string;
  greeting: string;
  privacy: string;
  privacyUrl: string;
}

async function welcomed(): Promise<Welcomed> {
  const client = new WireClient(server.url);
  await client.connect();
  client.close();
  return client.frames.find(({ type }) => type === 'welcome')?.store as Welcomed;
}

const poll = { timeout: 20_000, interval: 300 };

it('name, greeting, first-use line, tone, hours, a policy and an offer change while a conversation goes on', async () => {
  await shopper.ask('hello');
  edit('store.yaml', /^name: .*$/m, 'name: Fernhill & Daughters');
  edit(
    'store.yaml',
    /^ {2}en: "Hi, I'm Fernhill's.*$/m,
    '  en: "I am the new assistant, software and no person."',
  );
  edit('store.yaml', /logDays: 180/, 'logDays: 17');
  await expect.poll(async () => (await welcomed()).name, poll).toBe('Fernhill & Daughters');
  expect(await welcomed()).toMatchObject({
    greeting: 'I am the new assistant, software and no person.',
    privacy: expect.stringContaining('17 days'),
  });
  edit('store.yaml', /^tone: .*$/m, 'tone: formal');
  edit('store.yaml', /monday: '10:00-19:00'/, "monday: '03:17-04:18'");
  edit('policies/returns.md', /^summary: .*$/m, 'summary: You may send anything back within 77 days.');
  edit('promotions.yaml', /code: GLOW20/, 'code: QUAGMIRE20');
  const asked = async (words: string): Promise<string> =>
    (await shopper.ask(words)).map(({ text }) => text).join(' ');
  await expect.poll(() => asked('what is your return policy?'), poll).toContain('77');
  expect(await asked('when are you open?')).toMatch(/3:17|03:17/);
  await expect.poll(() => asked('do you have any offers?'), poll).toContain('QUAGMIRE20');
  await expect.poll(() => asked('thank you'), poll).toMatch(/You are (?:most )?welcome\.|Certainly\./);
}, 60_000);

it('what shoppers call things changes, too', async () => {
  const shown = async (): Promise<string> => JSON.stringify(await shopper.ask('show me galoshes'));
  expect(await shown()).not.toContain('Boot');
  edit('store.yaml', /^suggestions:/m, "synonyms:\n  - 'galoshes > rain boots'\nsuggestions:");
  await expect.poll(shown, poll).toContain('Boot');
}, 60_000);

it('a fault stands in the log once, with its line, and what was in force stays', async () => {
  edit('store.yaml', /^tone: formal$/m, 'tone: shouting');
  await expect.poll(() => server.output(), poll).toContain('store change refused');
  edit('policies/shipping.md', /^title: .*$/m, 'title: Parcels');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const refusals = server
    .output()
    .split('\n')
    .filter((line) => line.includes('store change refused'));
  expect(refusals).toHaveLength(1);
  expect(refusals[0]).toMatch(/store\.yaml:\d+: tone is \\"shouting\\"/);
  expect((await welcomed()).name).toBe('Fernhill & Daughters');
}, 60_000);

it('the link beside the first message leads to the privacy policy', async () => {
  const { privacyUrl } = await welcomed();
  const page = await fetch(new URL(privacyUrl, server.http));
  expect(page.status).toBe(200);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(await page.text()).toContain('What does this assistant keep?');
  expect((await fetch(`${server.http}/nowhere/privacy`)).status).toBe(404);
});
