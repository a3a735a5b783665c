import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ConditionFailed } from '../../../bot/records/errors.ts';
import { openSqliteRecords, type SqliteRecords } from '../../../bot/records/sqlite.ts';
import type { StoreRecords, WriteOperation } from '../../../bot/records/records.ts';

/** What lets a turn leave out reading: stamps of partitions, and rows written by their place. */

let folder: string;
let time: number;
let records: SqliteRecords;
let shop: StoreRecords;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aisle-stamps-'));
  time = 1_000;
  records = await openSqliteRecords({ folder, now: () => time });
  shop = records.forStore('shop');
});

afterEach(async () => {
  await records.close();
  await rm(folder, { recursive: true, force: true });
});

const put = (key: string, value: string, more: object = {}): WriteOperation => ({
  kind: 'put',
  partition: 'talk',
  key,
  value,
  ...more,
});

describe('the stamp of a shopper’s partition', () => {
  it('goes up by one also where a commit names several, each more than once', async () => {
    const stamps = (): (number | undefined)[] => [shop.stamp?.('talk'), shop.stamp?.('desk')];
    const before = stamps();
    const desk = (key: string): WriteOperation => ({ kind: 'put', partition: 'desk', key, value: 1 });
    await shop.commit([put('head', 'a'), desk('one'), put('entry', 'b'), desk('two')]);
    expect(stamps()).toEqual(before.map((stamp = Number.NaN) => stamp + 1));
  });

  it('goes up by one with each commit that names it, and by nothing else', async () => {
    const before = shop.stamp?.('talk') ?? Number.NaN;
    await shop.commit([put('head', 'a'), put('entry', 'b')]);
    expect(shop.stamp?.('talk')).toBe(before + 1);
    await shop.commit([{ ...put('head', 'a'), partition: 'other' }]);
    await records.forStore('other-shop').commit([put('head', 'a')]);
    await shop.list('talk');
    expect(shop.stamp?.('talk')).toBe(before + 1);
  });

  it('stays when a commit is refused', async () => {
    await shop.commit([put('head', 'a')]);
    const before = shop.stamp?.('talk');
    await expect(shop.commit([put('head', 'b', { expect: 'absent' })])).rejects.toThrow(ConditionFailed);
    expect(shop.stamp?.('talk')).toBe(before);
  });

  it('is one it never had once there are too many to count', async () => {
    await shop.commit([put('head', 'a')]);
    const before = shop.stamp?.('talk') ?? Number.NaN;
    for (let start = 0; start < 20_000; start += 100) {
      await shop.commit(
        Array.from({ length: 100 }, (_, index) => ({
          ...put('head', 'a'),
          partition: `talk-${start + index}`,
        })),
      );
    }
    expect(shop.stamp?.('talk')).toBeGreaterThan(before);
  });
});

describe('a head that every turn writes', () => {
  const read = async (): Promise<unknown> =>
    (await shop.list('talk')).map(({ key, value, revision }) => [key, value, revision]);

  it('counts its revisions, whether its times change or not', async () => {
    await shop.commit([put('head', 'one', { expect: 'absent', expiresAt: 9_000 })]);
    await shop.commit([put('head', 'two', { expect: { revision: 1 }, expiresAt: 9_000 })]);
    await shop.commit([put('head', 'three', { expect: { revision: 2 }, expiresAt: 9_500, wakeAt: 2_000 })]);
    await shop.commit([put('head', 'four', { expect: 'present', expiresAt: 9_500 })]);
    expect(await read()).toEqual([['head', 'four', 4]]);
    expect(await shop.due(5_000, 10)).toEqual([]);
    expect((await shop.get('talk', 'head'))?.expiresAt).toBe(9_500);
  });

  it('is left as it was when an entry that should be new is there already', async () => {
    await shop.commit([put('head', 'one'), put('entry', 'hello')]);
    const turn = [
      put('head', 'two', { expect: { revision: 1 } }),
      put('entry', 'again', { expect: 'absent' }),
    ];
    await expect(shop.commit(turn)).rejects.toMatchObject({ failed: [1] });
    expect(await read()).toEqual([
      ['entry', 'hello', 1],
      ['head', 'one', 1],
    ]);
    await shop.commit([put('head', 'two', { expect: { revision: 1 } })]);
    expect((await shop.get('talk', 'head'))?.revision).toBe(2);
  });

  it('begins anew where it had expired, swept or not', async () => {
    await shop.commit([put('head', 'old', { expiresAt: 2_000 }), put('cart', 'old', { expiresAt: 2_000 })]);
    await shop.commit([put('head', 'older', { expect: { revision: 1 }, expiresAt: 2_000 })]);
    time = 3_000;
    await expect(shop.commit([put('head', 'no', { expect: { revision: 2 } })])).rejects.toThrow(
      ConditionFailed,
    );
    await shop.commit([put('head', 'new', { expect: 'absent' })]);
    await records.sweepExpired();
    await shop.commit([put('cart', 'new', { expect: 'absent' })]);
    expect(await read()).toEqual([
      ['cart', 'new', 1],
      ['head', 'new', 1],
    ]);
  });
});
