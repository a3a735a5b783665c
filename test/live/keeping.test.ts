import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { dataVersion, migrate } from '../../bot/records/sqlite-migrations.ts';
import { drawn } from '../drawn.ts';
import { count } from '../long.ts';
import { startServer, type RunningServer } from '../server.ts';
import { WireClient } from '../wire-client.ts';
import { runToEnd } from './failed-start.ts';
import { mountSmallDisk } from './small-disk.ts';

/** What was said is kept: on a full disk, through a shutdown, in a backup, and by a newer version. */

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-keeping-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const busy = { FRAMES_AT_ONCE: '1000000', FRAMES_PER_SECOND: '1000000' };
const errorsOf = (client: WireClient, messageId: string): unknown[] =>
  client.frames
    .filter((frame) => frame.type === 'error' && frame.messageId === messageId)
    .map(({ code }) => code);

/** Everything acked stands in the log of a server of now, once, with its answer, and no number is missing. */
async function expectWhole(server: RunningServer, shopper: WireClient): Promise<void> {
  const fresh = new WireClient(server.url);
  fresh.conversationId = shopper.conversationId;
  fresh.token = shopper.token;
  await fresh.connect();
  const total = Number(fresh.frames.find(({ type }) => type === 'welcome')?.seq);
  await fresh.until(() => fresh.received.length >= total, 'the whole log');
  expect(fresh.received.map(({ seq }) => seq)).toEqual(
    Array.from({ length: total }, (_, index) => index + 1),
  );
  for (const messageId of shopper.acked) expect(fresh.answersTo(messageId)).toHaveLength(1);
  fresh.close();
}

/** Says long things until one cannot be stored. @returns that message's id. */
async function sayUntilFull(shopper: WireClient): Promise<string> {
  for (let count = 0; count < 2_000; count += 1) {
    const messageId = shopper.say(`tell me about jackets ${'and boots '.repeat(350)}`);
    const told = () => errorsOf(shopper, messageId).length > 0 || shopper.answersTo(messageId).length > 0;
    await shopper.until(told, 'an answer or an honest error');
    if (errorsOf(shopper, messageId).length > 0) return messageId;
  }
  throw new Error('The disk never became full.');
}

const small = mountSmallDisk('size=12m');
afterAll(() => small?.remove());

it.skipIf(!small)(
  'a shopper is told honestly of a full disk, loses nothing acked, and goes on when room is back (needs the right to mount)',
  async () => {
    const disk = small!;
    const server = await startServer({ folder: disk.folder, env: busy });
    const shopper = new WireClient(server.url);
    await shopper.connect();
    await shopper.ask('hello');
    disk.fill();
    const messageId = await sayUntilFull(shopper);
    expect(errorsOf(shopper, messageId)).toEqual(['unavailable']);
    expect(shopper.acked.has(messageId)).toBe(false);
    disk.empty();
    shopper.say('hello again', messageId);
    await shopper.until(() => shopper.answersTo(messageId).length > 0, 'an answer once there is room');
    await shopper.ask('thank you');
    expect(await server.stop()).toBe(0);
    const again = await startServer({ folder: disk.folder });
    await expectWhole(again, shopper);
    expect(await again.stop()).toBe(0);
  },
);

it('a records file at its limit refuses honestly, and goes on when somebody is forgotten', async () => {
  const data = join(folder, 'limited');
  const server = await startServer({ folder: data, env: { ...busy, RECORDS_MAXIMUM_MB: '1' } });
  const [shopper, other] = [new WireClient(server.url), new WireClient(server.url)];
  await shopper.connect();
  await other.connect();
  await other.ask('hello');
  const messageId = await sayUntilFull(shopper);
  expect(errorsOf(shopper, messageId)).toEqual(['unavailable']);
  await expectWhole(server, other);
  shopper.send({ type: 'forget', conversationId: shopper.conversationId });
  await shopper.until(() => shopper.frames.some(({ type }) => type === 'notice'), 'forgotten');
  await other.ask('thank you');
  await expectWhole(server, other);
  shopper.close();
  other.close();
  expect(await server.stop()).toBe(0);
});

/** Whether a server that still runs refuses new sockets, for it is ending. */
function takesNobody(url: string): Promise<boolean> {
  const socket = new WebSocket(url);
  return new Promise((resolve) => {
    socket.once('open', () => {
      socket.close();
      resolve(false);
    });
    socket.once('error', () => resolve(true));
  });
}

it('a shutdown finishes the turn in progress, and what came too late is answered after the restart', async () => {
  const operatorKey = 'operator-key-of-this-test';
  const data = join(folder, 'shutdown');
  const env = { AISLE_OPERATOR_KEY: operatorKey };
  const server = await startServer({ folder: data, env, arguments: ['--fixtures'] });
  const shopper = new WireClient(server.url);
  await shopper.connect();
  await shopper.ask('hello');
  await fetch(`${server.http}/control/faults`, {
    method: 'POST',
    headers: { authorization: `Bearer ${operatorKey}`, 'content-type': 'application/json' },
    body: JSON.stringify({ storeId: 'demo', tool: 'search-products', how: 'timeout' }),
  });
  const inProgress = shopper.say('show me rain jackets');
  // The search takes four seconds to be given up.
  await sleep(1_000);
  const ending = server.stop();
  await expect.poll(() => takesNobody(server.url)).toBe(true);
  const tooLate = shopper.say('what is your return policy?');
  await shopper.until(() => shopper.closeCode !== undefined, 'closed');
  expect(shopper.closeCode).toBe(1001);
  expect(await ending).toBe(0);
  expect(shopper.acked.has(inProgress)).toBe(true);
  expect(shopper.answersTo(inProgress)).toHaveLength(1);
  expect(shopper.acked.has(tooLate)).toBe(false);
  const again = await startServer({ folder: data, port: server.port });
  await shopper.connect();
  shopper.say('what is your return policy?', tooLate);
  await shopper.until(() => shopper.answersTo(tooLate).length > 0, 'the answer owed');
  await expectWhole(again, shopper);
  shopper.close();
  expect(await again.stop()).toBe(0);
});

it('a backup made under load by the real command brings the conversations back', async () => {
  const data = join(folder, 'busy');
  const backup = join(folder, 'monday.backup');
  const server = await startServer({ folder: data, env: busy });
  const shopper = new WireClient(server.url);
  const noise = new WireClient(server.url);
  await shopper.connect();
  await noise.connect();
  await shopper.ask('show me rain jackets');
  await shopper.ask('what is your return policy?');
  const load = { over: false };
  const talking = (async () => {
    while (!load.over) {
      await noise.ask('hello');
      await sleep(10);
    }
  })();
  const made = await runToEnd(['scripts/backup.ts', backup], { DATA_DIR: data });
  expect([made.code, made.errors]).toEqual([0, '']);
  expect(made.output).toContain('keys');
  const before = [...shopper.acked].length;
  load.over = true;
  await talking;
  const refused = await runToEnd(['scripts/restore.ts', backup], { DATA_DIR: data });
  expect([refused.code, refused.errors]).toEqual([1, expect.stringContaining('is in use by another Aisle')]);
  await shopper.ask('this is said after the backup');
  await server.kill();

  const restored = await runToEnd(['scripts/restore.ts', backup], { DATA_DIR: data });
  expect([restored.code, restored.errors]).toEqual([0, '']);
  expect(restored.output).toContain('is kept in');
  const again = await startServer({ folder: data });
  const back = new WireClient(again.url);
  back.conversationId = shopper.conversationId;
  back.token = shopper.token;
  await back.connect();
  await back.until(() => back.received.length === before * 2, 'the conversation as it was backed up');
  await back.ask('add the first one');
  await expectWhole(again, back);
  back.close();
  expect(await again.stop()).toBe(0);
});

/** Records open from each version in test/bot/records too; here some of them by whole starts, in the long run all. */
const versions = Array.from({ length: dataVersion }, (_, index) => index);
it.each(drawn(versions, count(1, dataVersion)))(
  'data of version %i is brought up to date by the start, and by the restore of its backup',
  async (version) => {
    const data = join(folder, `version-${version}`);
    const old = join(folder, `version-${version}.sqlite`);
    const database = new DatabaseSync(old);
    database.exec('PRAGMA application_id = 0x4149534c');
    migrate(database, old, version);
    if (version > 0) {
      database.exec(
        `INSERT INTO records (store, partition, key, value, revision) VALUES ('demo', 'kept', 'from-before', '"here"', 1)`,
      );
    }
    database.close();
    if (version > 0) {
      const restored = await runToEnd(['scripts/restore.ts', old], { DATA_DIR: data });
      expect([restored.code, restored.errors]).toEqual([0, '']);
    }
    const server = await startServer({ folder: data });
    const shopper = new WireClient(server.url);
    await shopper.connect();
    await shopper.ask('hello');
    shopper.close();
    expect(await server.stop()).toBe(0);
    const after = new DatabaseSync(join(data, 'records.sqlite'));
    expect(after.prepare('PRAGMA user_version').get()).toEqual({ user_version: dataVersion });
    const kept = after
      .prepare(`SELECT value FROM records JOIN partitions ON number = partition WHERE name = 'kept'`)
      .get();
    expect(kept?.['value']).toBe(version > 0 ? '"here"' : undefined);
    after.close();
  },
);
