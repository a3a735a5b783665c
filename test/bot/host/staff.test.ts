import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Entry } from '../../../bot/wire/messages.ts';
import { layCatalogues } from '../../built.ts';
import { WireClient } from '../../wire-client.ts';
import { RunningHost } from './running-host.ts';

/** A hand-over on a started host, over real sockets: key, desk, take-over, an e-mail to who has left, sign-out. */

const KEY = 'key-of-the-people-1';
let folder: string;
let host: RunningHost;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-staffed-'));
  const stores = join(folder, 'stores');
  cpSync(join(import.meta.dirname, '../../../stores'), stores, { recursive: true });
  const file = join(stores, 'demo', 'store.yaml');
  const settings = parse(readFileSync(file, 'utf8')) as { staff: { hours: Record<string, string> } };
  for (const day of Object.keys(settings.staff.hours)) settings.staff.hours[day] = '00:00-23:59';
  writeFileSync(file, stringify(settings));
  await Promise.all(['data', 'public'].map((data) => layCatalogues(join(folder, data))));
  // A mail that nobody picked up long ago, of a conversation that is no more.
  const outbox = join(folder, 'data', 'outbox', 'demo');
  mkdirSync(outbox, { recursive: true });
  writeFileSync(
    join(outbox, `${'1'.padStart(15, '0')}.demo_gone.demo_gone-7.json`),
    '{"to":"old@example.com"}',
  );
  host = new RunningHost({ DATA_DIR: join(folder, 'data'), STORES_DIR: stores, STAFF_KEY: KEY }, []);
  address = await host.address();
}, 60_000);

afterAll(async () => {
  await host.stop('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const socket = (): string => `${address.replace('http', 'ws')}/chat`;

const post = (path: string, body?: object, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${address}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });

async function sit(name: string): Promise<{ desk: WireClient; token: string }> {
  const { token } = (await (await post('/staff/sign-in', { key: KEY, name })).json()) as { token: string };
  const desk = new WireClient(socket());
  desk.credential = token;
  await desk.connect();
  desk.send({ type: 'watch' });
  await desk.until(() => desk.frames.some(({ type }) => type === 'desk'), 'the desk');
  return { desk, token };
}

async function shopper(): Promise<WireClient> {
  const client = new WireClient(socket());
  await client.connect();
  return client;
}

const states = (client: WireClient): unknown[] =>
  (client.received as unknown as Entry[]).flatMap(({ handOver }) => handOver?.state ?? []);

it('hands a shopper over to a person, who reaches them after they left', async () => {
  expect((await post('/staff/sign-in', { key: 'not-the-key-of-the-people', name: 'Eve' })).status).toBe(401);
  const { desk, token } = await sit('Maya');
  const client = await shopper();
  await client.ask('I want to talk to a person, write to ann@example.com');
  expect(states(client)).toEqual(['waiting']);
  const { conversationId } = client;
  await desk.until(
    () => desk.frames.some((frame) => JSON.stringify(frame).includes(conversationId)),
    'the shopper',
  );
  desk.send({ type: 'join', conversationId });
  await client.until(() => states(client).length === 2, 'the join');
  client.close();
  await new Promise((resolve) => setTimeout(resolve, 300));
  desk.send({
    type: 'say',
    conversationId,
    messageId: 'staff-message-1',
    text: 'Your lamp <is> on its way.',
  });
  await desk.until(() => desk.frames.some(({ code }) => code === 'sent-by-email'), 'word of the e-mail');
  const mails = readdirSync(join(folder, 'data', 'outbox', 'demo'));
  expect(mails).toHaveLength(1);
  const page = await fetch(`${address}/outbox/demo`);
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  const words = await page.text();
  expect(words).toContain('ann@example.com');
  expect(words).toContain('Your lamp &#60;is&#62; on its way.');
  expect(await (await fetch(`${address}/outbox/hafen`)).text()).not.toContain('ann@');

  // Forgetting the conversation takes the e-mail along.
  await client.connect();
  client.send({ type: 'forget', conversationId });
  await client.until(() => client.conversationId !== conversationId, 'the new conversation');
  expect(readdirSync(join(folder, 'data', 'outbox', 'demo'))).toEqual([]);

  expect((await post('/staff/sign-out', undefined, { authorization: `Bearer ${token}` })).status).toBe(200);
  await desk.until(() => desk.closeCode === 4403, 'the end of the socket');
  client.close();
}, 60_000);

it('keeps no mail longer than the originals of its store', () => {
  const kept = readdirSync(join(folder, 'data', 'outbox', 'demo'));
  expect(kept.filter((name) => name.includes('demo_gone'))).toEqual([]);
});

it('counts nobody as there once the desk is closed', async () => {
  const { desk } = await sit('Noah');
  desk.close();
  await new Promise((resolve) => setTimeout(resolve, 300));
  const client = await shopper();
  const [reply] = await client.ask('can I talk to a human');
  expect(reply?.text).toMatch(/Nobody of Fernhill is at the desk/);
  expect(states(client)).toEqual([]);
  client.close();
}, 60_000);

it('shows no outbox where others can reach the host', async () => {
  const open = new RunningHost({ DATA_DIR: join(folder, 'public'), STAFF_KEY: KEY, TRUST_PROXY: '1' }, []);
  try {
    expect((await fetch(`${await open.address()}/outbox/demo`)).status).toBe(404);
  } finally {
    await open.stop('SIGKILL');
  }
}, 60_000);
