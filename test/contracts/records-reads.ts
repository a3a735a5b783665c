import { describe, expect, it } from 'vitest';
import { InvalidRecord } from '../../bot/records/errors.ts';
import type { RecordItem, StoreRecords, WriteOperation } from '../../bot/records/records.ts';
import type { RecordsUnderTest } from './records.contract.ts';

const put = (key: string, more: Partial<WriteOperation & { kind: 'put' }> = {}): WriteOperation => ({
  kind: 'put',
  partition: 'talk',
  key,
  value: key,
  ...more,
});
const keys = (items: RecordItem[]) => items.map((item) => item.key);
const write = (shop: StoreRecords, ...names: string[]) => shop.commit(names.map((name) => put(name)));

/** Lists, gets, expiry and what is due. */
export function readTests(context: RecordsUnderTest): void {
  describe('reading', () => {
    it('gives back a record as it was written', async () => {
      const value = {
        text: 'a “blue” jacket\n😀',
        price: 12_950,
        tags: [],
        nothing: null,
        deep: [{ is: true }],
      };
      await context.shop.commit([put('one', { value })]);
      expect(await context.shop.get('talk', 'one')).toEqual({
        partition: 'talk',
        key: 'one',
        value,
        revision: 1,
      });
      expect(await context.shop.get('talk', 'two')).toBeUndefined();
      expect(await context.shop.get('other talk', 'one')).toBeUndefined();
    });

    it('lists keys in the byte order of their UTF-8 form', async () => {
      const sorted = ['!', 'A', 'Z', 'a', 'aa', 'b', 'é', 'ß', '中', '\u{ffee}', '😀', '\u{10ffff}'];
      const expected = [...sorted].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other)));
      await write(context.shop, ...sorted.toReversed());
      expect(keys(await context.shop.list('talk'))).toEqual(expected);
      expect(keys(await context.shop.list('talk', { reverse: true }))).toEqual(expected.toReversed());
    });

    it('finds the newest entries of a conversation and its head in one list', async () => {
      const entries = ['entry/000000000001', 'entry/000000000002', 'entry/000000000003'];
      await write(context.shop, ...entries, 'now/head', 'now/snapshot', 'sealed/000000000001', 'turn/abc');
      const newest = await context.shop.list('talk', { before: 'now/~', reverse: true, limit: 4 });
      expect(keys(newest)).toEqual(['now/snapshot', 'now/head', 'entry/000000000003', 'entry/000000000002']);
    });

    it('combines prefix, after, before, limit and reverse', async () => {
      const shop = context.shop;
      await write(shop, 'a', 'b', 'b/1', 'b/2', 'b/3', 'b0', 'c');
      expect(keys(await shop.list('talk', { prefix: 'b' }))).toEqual(['b', 'b/1', 'b/2', 'b/3', 'b0']);
      expect(keys(await shop.list('talk', { prefix: 'b/' }))).toEqual(['b/1', 'b/2', 'b/3']);
      expect(keys(await shop.list('talk', { prefix: 'b/', after: 'b/1' }))).toEqual(['b/2', 'b/3']);
      expect(keys(await shop.list('talk', { prefix: 'b/', before: 'b/3' }))).toEqual(['b/1', 'b/2']);
      expect(keys(await shop.list('talk', { prefix: 'b/', after: 'a', before: 'c' }))).toHaveLength(3);
      expect(keys(await shop.list('talk', { prefix: 'b/', after: 'b/3' }))).toEqual([]);
      expect(keys(await shop.list('talk', { prefix: 'b/', after: 'c' }))).toEqual([]);
      expect(keys(await shop.list('talk', { prefix: 'b/', before: 'b' }))).toEqual([]);
      expect(keys(await shop.list('talk', { after: 'b/2', before: 'b/2' }))).toEqual([]);
      expect(keys(await shop.list('talk', { after: 'c', before: 'a' }))).toEqual([]);
      expect(keys(await shop.list('talk', { after: 'b', before: 'c', limit: 2 }))).toEqual(['b/1', 'b/2']);
      expect(keys(await shop.list('talk', { before: 'c', reverse: true, limit: 2 }))).toEqual(['b0', 'b/3']);
      expect(keys(await shop.list('talk', { after: 'b/3', reverse: true }))).toEqual(['c', 'b0']);
      expect(await shop.list('talk', { limit: 0 })).toEqual([]);
      expect(await shop.list('talk', { before: '' })).toEqual([]);
      expect(await shop.list('no such talk')).toEqual([]);
    });

    it('takes prefixes that end in the last character there is', async () => {
      const last = '\u{10ffff}';
      await write(
        context.shop,
        'a',
        `a${last}`,
        `a${last}b`,
        'b',
        last,
        `${last}${last}`,
        '\u{d7ff}x',
        '\u{e000}x',
      );
      expect(keys(await context.shop.list('talk', { prefix: `a${last}` }))).toEqual([
        `a${last}`,
        `a${last}b`,
      ]);
      expect(keys(await context.shop.list('talk', { prefix: last }))).toEqual([last, `${last}${last}`]);
      expect(keys(await context.shop.list('talk', { prefix: '\u{d7ff}' }))).toEqual(['\u{d7ff}x']);
    });

    it('lists at most 1,000 records unless told otherwise, and all of a long log', async () => {
      const name = (index: number) => `entry/${String(index).padStart(6, '0')}`;
      for (let from = 0; from < 1200; from += 100) {
        await write(context.shop, ...Array.from({ length: 100 }, (_, index) => name(from + index)));
      }
      expect(await context.shop.list('talk')).toHaveLength(1000);
      const all = await context.shop.list('talk', { limit: 5000 });
      expect(keys(all)).toEqual(Array.from({ length: 1200 }, (_, index) => name(index)));
    });

    it('reads a log that is larger than one answer of a service', async () => {
      const value = 'x'.repeat(300_000);
      for (const key of ['1', '2', '3', '4', '5', '6']) await context.shop.commit([put(key, { value })]);
      const items = await context.shop.list('talk', { reverse: true });
      expect(keys(items)).toEqual(['6', '5', '4', '3', '2', '1']);
      expect(items.every((item) => item.value === value)).toBe(true);
    });

    it('refuses ends and limits that not every store of records takes', async () => {
      const shop = context.shop;
      await expect(shop.list('talk', { prefix: '\ud800' })).rejects.toThrow(InvalidRecord);
      await expect(shop.list('talk', { after: 'x'.repeat(513) })).rejects.toThrow(InvalidRecord);
      await expect(shop.list('talk', { limit: -1 })).rejects.toThrow(InvalidRecord);
      await expect(shop.list('')).rejects.toThrow(InvalidRecord);
      await expect(shop.get('talk', '')).rejects.toThrow(InvalidRecord);
      await expect(shop.due(1.5, 10)).rejects.toThrow(InvalidRecord);
    });
  });

  describe('records that expire', () => {
    it('are gone from the very millisecond', async () => {
      const { shop, clock } = context;
      await shop.commit([put('code', { expiresAt: clock.time + 10, wakeAt: clock.time }), put('stays')]);
      expect((await shop.get('talk', 'code'))?.expiresAt).toBe(clock.time + 10);
      expect(keys(await shop.list('talk'))).toEqual(['code', 'stays']);
      clock.time += 10;
      expect(await shop.get('talk', 'code')).toBeUndefined();
      expect(keys(await shop.list('talk'))).toEqual(['stays']);
      expect(keys(await shop.list('talk', { reverse: true, limit: 1 }))).toEqual(['stays']);
      expect(await shop.due(clock.time, 10)).toEqual([]);
    });

    it('do not take up places of a limit', async () => {
      const { shop, clock } = context;
      await shop.commit(['1', '2', '3'].map((key) => put(key, { expiresAt: clock.time + 10 })));
      await write(shop, '4', '5');
      clock.time += 10;
      expect(keys(await shop.list('talk', { limit: 1 }))).toEqual(['4']);
    });

    it('count as absent in expectations, and begin again', async () => {
      const { shop, clock } = context;
      await shop.commit([put('code', { expiresAt: clock.time + 10 })]);
      await shop.commit([put('code', { expiresAt: clock.time + 10 })]);
      clock.time += 10;
      const gone = (expect: 'present' | { revision: number }) => shop.commit([put('code', { expect })]);
      await expect(gone('present')).rejects.toMatchObject({ failed: [0] });
      await expect(gone({ revision: 2 })).rejects.toMatchObject({ failed: [0] });
      await shop.commit([put('code', { expect: 'absent', value: 'new' })]);
      expect(await shop.get('talk', 'code')).toEqual({
        partition: 'talk',
        key: 'code',
        value: 'new',
        revision: 1,
      });
    });

    it('stay when they are written again without a time', async () => {
      const { shop, clock } = context;
      await shop.commit([put('code', { expiresAt: clock.time + 10 })]);
      await shop.commit([put('code')]);
      clock.time += 10;
      expect(await shop.get('talk', 'code')).toMatchObject({ revision: 2 });
    });
  });

  describe('what is due', () => {
    it('comes earliest first, up to the time and the limit, from all partitions', async () => {
      const { shop } = context;
      const at = (partition: string, wakeAt: number) => put('now/head', { partition, wakeAt });
      await shop.commit([at('c', 300), at('a', 100), at('d', 400), at('b', 200), put('never')]);
      const partitions = async (time: number, limit: number) =>
        (await shop.due(time, limit)).map((item) => item.partition);
      expect(await partitions(300, 10)).toEqual(['a', 'b', 'c']);
      expect(await partitions(299, 10)).toEqual(['a', 'b']);
      expect(await partitions(1000, 2)).toEqual(['a', 'b']);
      expect(await partitions(99, 10)).toEqual([]);
      expect(await partitions(1000, 0)).toEqual([]);
    });

    it('follows the record when it is put off, cleared or deleted', async () => {
      const { shop } = context;
      await shop.commit([put('a', { wakeAt: 100 }), put('b', { wakeAt: 100 }), put('c', { wakeAt: 100 })]);
      await shop.commit([
        put('a', { wakeAt: 500 }),
        put('b'),
        { kind: 'delete', partition: 'talk', key: 'c' },
      ]);
      expect(await shop.due(499, 10)).toEqual([]);
      expect(await shop.due(500, 10)).toEqual([{ partition: 'talk', key: 'a', value: 'a', revision: 2 }]);
    });

    it('can be more than one answer of a service holds', async () => {
      const { shop } = context;
      for (const partition of ['a', 'b', 'c']) {
        const operations = Array.from({ length: 90 }, (_, index) =>
          put(`${index}`, { partition, wakeAt: 1000 + index }),
        );
        await shop.commit(operations);
      }
      const due = await shop.due(5000, 1000);
      expect(due).toHaveLength(270);
      expect(due.map((item) => Number(item.key))).toEqual(due.map((_, index) => Math.floor(index / 3)));
    });
  });
}
