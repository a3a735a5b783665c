import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openConversations, type Conversations } from '../../../bot/conversations/conversations.ts';
import { createSecrets } from '../../../bot/conversations/secrets.ts';
import { createRecordsTable } from '../../../bot/records/dynamodb-table.ts';
import { openDynamoRecords } from '../../../bot/records/dynamodb.ts';
import type { Records } from '../../../bot/records/records.ts';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';
import { hasDynamoEngine, startDynamoEngine } from '../../dynamodb-engine.ts';
import { hitsBelow } from '../privacy/search-files.ts';

/** Each store keeps things for its own number of days; then they are gone, on the disk too. */

const DAY = 86_400_000;
const secrets = createSecrets(new Uint8Array(32).fill(5));
const days = {
  short: { logDays: 20, sealedDays: 5, evidenceDays: 10 },
  long: { logDays: 40, sealedDays: 25, evidenceDays: 30 },
};
type StoreId = keyof typeof days;

interface Opened {
  records: Records;
  /** What the host does now and then. */
  sweep(): Promise<void>;
  /** Words that still lie in the files; undefined where there are none to be searched. */
  left?: (words: string[]) => string[];
  remove(): Promise<void>;
}

const onDisk = async (now: () => number): Promise<Opened> => {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-retention-'));
  const records = await openSqliteRecords({ folder, now });
  return {
    records,
    sweep: async () => void (await records.sweepExpired()),
    left: (words) => hitsBelow(folder, words).hits.map(({ word, where }) => `${word} in ${where}`),
    async remove() {
      await records.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** The engine deletes nothing by itself, as the real one does only after a while: what is over is not read. */
const inTable = async (now: () => number): Promise<Opened> => {
  const engine = await startDynamoEngine();
  const options = { table: 'records', endpoint: engine.endpoint };
  await createRecordsTable(options);
  const records = await openDynamoRecords({ ...options, now });
  return {
    records,
    sweep: async () => {},
    async remove() {
      await records.close();
      await engine.stop();
    },
  };
};

const adapters: [string, typeof onDisk][] = [['SQLite', onDisk]];
if (hasDynamoEngine) adapters.push(['DynamoDB', inTable]);
else it.skip('on DynamoDB needs the optional package @dynoxide/linux-x64, which is not installed here');

describe.each(adapters)('retention on %s', (_name, open) => {
  let time: number;
  let opened: Opened;
  const stores = {} as Record<StoreId, Conversations>;

  beforeEach(async () => {
    time = Date.UTC(2026, 10, 21, 12);
    opened = await open(() => time);
    for (const storeId of ['short', 'long'] as const) {
      stores[storeId] = openConversations({
        records: opened.records,
        storeId,
        retentionDays: days[storeId],
        secrets,
        now: () => time,
        pause: async () => {},
        readAhead: 0,
      });
    }
  });
  afterEach(() => opened.remove());

  const said = async (storeId: StoreId, text: string): Promise<void> => {
    const conversations = stores[storeId];
    const id = `${storeId}_one`;
    const state = await conversations.load(id);
    const messageId = `message-${text}`;
    const at = new Date(time).toISOString();
    const context = { page: {}, locale: 'en', source: 'x' };
    await conversations.commit(state, {
      entries: [{ draft: { kind: 'message', author: 'shopper', at, text, parts: [] }, original: text }],
      head: state.head ?? conversations.freshHead(id, 'c-quillon'),
      emails: ['quillon@zephyrmail.example'],
      said: {
        messageId,
        isNew: true,
        record: ([seq = 0]) => ({ seq, state: 'settled', replies: [], context }),
        evidence: JSON.stringify({ version: 1, messageId, at, took: 1, attempt: 1, steps: [] }),
      },
    });
  };

  const kept = async (storeId: StoreId): Promise<Record<string, boolean>> => {
    const items = await opened.records.forStore(storeId).list(`conversation/${storeId}_one`);
    const has = (prefix: string): boolean => items.some(({ key }) => key.startsWith(prefix));
    return { log: has('entry/') && has('now/head'), sealed: has('sealed/'), evidence: has('turn/') };
  };

  it('ends for each store and each kind of thing on its own day', async () => {
    await said('short', 'plumbagine');
    await said('long', 'quagmirish');
    const all = { log: true, sealed: true, evidence: true };
    const table: [day: number, short: object, long: object][] = [
      [4, all, all],
      [6, { ...all, sealed: false }, all],
      [11, { log: true, sealed: false, evidence: false }, all],
      [21, { log: false, sealed: false, evidence: false }, all],
      [26, { log: false }, { ...all, sealed: false }],
      [31, { log: false }, { log: true, sealed: false, evidence: false }],
      [41, { log: false }, { log: false, sealed: false, evidence: false }],
    ];
    const begun = time;
    for (const [day, short, long] of table) {
      time = begun + day * DAY;
      await opened.sweep();
      expect(await kept('short'), `short, day ${day}`).toMatchObject(short);
      expect(await kept('long'), `long, day ${day}`).toMatchObject(long);
      if (day === 21) expect(opened.left?.(['plumbagine']) ?? []).toEqual([]);
      if (day === 21 && opened.left) expect(opened.left(['quagmirish'])).not.toEqual([]);
    }
    expect(opened.left?.(['plumbagine', 'quagmirish']) ?? []).toEqual([]);
  });

  it('does not end a conversation that goes on, and shows the numbers of what is over as empty', async () => {
    for (let round = 0; round < 4; round += 1) {
      await said('short', `round-${round}`);
      time += 8 * DAY;
    }
    await opened.sweep();
    const { entries, more } = await stores.short.history('short_one', { after: 0, limit: 10 });
    expect(entries.map(({ seq, kind, text }) => [seq, kind, text])).toEqual([
      [1, 'erased', ''],
      [2, 'erased', ''],
      [3, 'message', 'round-2'],
      [4, 'message', 'round-3'],
    ]);
    expect(more).toBe(false);
    const first = await stores.short.history('short_one', { after: 0, limit: 1 });
    expect(first).toMatchObject({ entries: [{ seq: 1, kind: 'erased' }], more: true });
    expect(await stores.short.ofShopper({ subject: 'c-quillon' })).toEqual(['short_one']);
    expect(await stores.short.ofShopper({ email: 'Quillon@ZephyrMail.example' })).toEqual(['short_one']);
    time += 60 * DAY;
    await opened.sweep();
    expect(await stores.short.ofShopper({ subject: 'c-quillon' })).toEqual([]);
  });
});
