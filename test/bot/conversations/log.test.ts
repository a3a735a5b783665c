import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { numberEntry } from '../../../bot/conversations/entries.ts';
import { eraseConversation } from '../../../bot/conversations/erase.ts';
import { entryKey, headKey, partitionOf } from '../../../bot/conversations/keys.ts';
import { logRecords, readHistory, type HistoryRange } from '../../../bot/conversations/log.ts';
import type { Json, JsonText, StoreRecords, WriteOperation } from '../../../bot/records/records.ts';
import { openSqliteRecords, type SqliteRecords } from '../../../bot/records/sqlite.ts';

/** However entries lie in records, a reader sees one log. */

let folder: string;
let records: SqliteRecords;
let shop: StoreRecords;
let count = 0;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aisle-log-'));
  records = await openSqliteRecords({ folder });
  shop = records.forStore('shop');
});

afterEach(async () => {
  await records.close();
  await rm(folder, { recursive: true, force: true });
});

const numbered = (seq: number) =>
  numberEntry(seq, {
    kind: 'message',
    author: 'shopper',
    at: '2026-11-21T12:00:00Z',
    text: `words ${seq}`,
    parts: [],
  });

const put = (conversationId: string, key: string, value: Json | JsonText): WriteOperation => ({
  kind: 'put',
  partition: partitionOf(conversationId),
  key,
  value,
  expect: 'absent',
});

/** Writes commits of so many entries each. `apart` as before version 2, one record an entry. @returns its id and last seq. */
async function talk(sizes: number[], apart = 0): Promise<{ id: string; last: number }> {
  const id = `talk-${(count += 1)}`;
  let last = 0;
  const operations: WriteOperation[] = [put(id, headKey, { lastSeq: 0, createdAt: 0 })];
  for (const [index, size] of sizes.entries()) {
    const entries = Array.from({ length: size }, (_, offset) => numbered(last + offset + 1));
    last += size;
    if (index < apart) {
      for (const { entry, text } of entries) operations.push(put(id, entryKey(entry.seq), JSON.parse(text)));
    } else operations.push(...logRecords(entries).map(({ key, value }) => put(id, key, value)));
  }
  while (operations.length > 0) await shop.commit(operations.splice(0, 100));
  return { id, last };
}

function wanted(last: number, { after, before = Infinity, limit }: HistoryRange) {
  const all = Array.from({ length: last }, (_, index) => index + 1);
  const found = all.filter((seq) => seq > (after ?? 0) && seq < before);
  return {
    seqs: after === undefined ? found.slice(-limit) : found.slice(0, limit),
    more: found.length > limit,
  };
}

describe('a log whose entries were committed together', () => {
  it('gives every part of itself in order, without a hole or a repeat', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 12 }),
        fc.nat({ max: 6 }),
        fc.array(
          fc.record(
            {
              after: fc.nat({ max: 130 }),
              before: fc.nat({ max: 130 }),
              limit: fc.integer({ min: 1, max: 40 }),
            },
            { requiredKeys: ['limit'] },
          ),
          { minLength: 5, maxLength: 15 },
        ),
        async (sizes, apart, ranges) => {
          const { id, last } = await talk(sizes, apart);
          for (const range of ranges) {
            const { entries, more } = await readHistory(shop, id, range);
            expect({ seqs: entries.map(({ seq }) => seq), more }).toEqual(wanted(last, range));
            for (const { seq, text } of entries) expect(text).toBe(`words ${seq}`);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('takes one record for what was committed together, and no record grows without end', async () => {
    const { id } = await talk([1, 2, 8, 9]);
    const items = await shop.list(partitionOf(id), { prefix: 'entry/' });
    expect(items.map(({ key }) => Number(key.slice('entry/'.length)))).toEqual([1, 3, 11, 19, 20]);
  });

  it('leaves every number and no word when it is erased, also where records are of before', async () => {
    const { id, last } = await talk([2, 1, 3, 2], 2);
    expect((await eraseConversation(shop, id, { now: 1_000 }))?.counts).toMatchObject({ entries: last });
    const { entries } = await readHistory(shop, id, { after: 0, limit: 50 });
    expect(entries.map(({ seq, kind, text }) => [seq, kind, text])).toEqual(
      Array.from({ length: last }, (_, index) => [index + 1, 'erased', '']),
    );
    expect(JSON.stringify(await shop.list(partitionOf(id)))).not.toContain('words');
  });
});
