import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ConditionFailed } from '../../../bot/records/errors.ts';
import type { WriteOperation } from '../../../bot/records/records.ts';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';
import { dueQuery } from '../../../bot/records/sqlite-statements.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'aisle-partitions-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (partition: string, key: string, more: Partial<WriteOperation> = {}): WriteOperation =>
  ({ kind: 'put', partition, key, value: 1, ...more }) as WriteOperation;

/** The names of partitions as the file holds them. */
function names(): string[] {
  const database = new DatabaseSync(join(folder, 'records.sqlite'), { readOnly: true });
  const rows = database.prepare('SELECT store, name FROM partitions ORDER BY store, name').all();
  database.close();
  return rows.map(({ store, name }) => `${String(store)} ${String(name)}`);
}

it('keeps a name as long as the partition holds anything, in each store its own', async () => {
  const records = await openSqliteRecords({ folder });
  const [one, two] = [records.forStore('one'), records.forStore('two')];
  await one.commit([put('talk', 'a'), put('talk', 'b')]);
  await two.commit([put('talk', 'a')]);
  await one.commit([{ kind: 'delete', partition: 'talk', key: 'a' }]);
  expect(names()).toEqual(['one talk', 'two talk']);
  await one.commit([{ kind: 'delete', partition: 'talk', key: 'b' }]);
  expect(names()).toEqual(['two talk']);
  await one.commit([put('talk', 'again')]);
  expect((await one.list('talk')).map(({ key }) => key)).toEqual(['again']);
  expect((await two.list('talk')).map(({ key }) => key)).toEqual(['a']);
  await records.close();
});

it('drops the names of what was swept, and no others', async () => {
  const clock = { time: 1_000 };
  const records = await openSqliteRecords({ folder, now: () => clock.time });
  const store = records.forStore('one');
  await store.commit([put('gone', 'a', { expiresAt: 2_000 }), put('gone', 'b', { expiresAt: 2_000 })]);
  await store.commit([put('stays', 'a', { expiresAt: 2_000 }), put('stays', 'b')]);
  clock.time = 2_000;
  expect(await records.sweepExpired()).toBe(3);
  expect(names()).toEqual(['one stays']);
  await store.commit([put('gone', 'new', { expect: 'absent' })]);
  expect((await store.list('gone')).map(({ key }) => key)).toEqual(['new']);
  await records.close();
});

it('knows no number that was undone', async () => {
  const records = await openSqliteRecords({ folder });
  const store = records.forStore('one');
  await store.commit([put('talk', 'there')]);
  const refused = store.commit([
    put('new', 'a', { expect: 'absent' }),
    put('talk', 'there', { expect: 'absent' }),
  ]);
  await expect(refused).rejects.toThrow(ConditionFailed);
  await store.commit([put('other', 'a')]);
  await store.commit([put('new', 'b')]);
  await records.close();
  const again = await openSqliteRecords({ folder });
  const keysOf = async (partition: string): Promise<string[]> =>
    (await again.forStore('one').list(partition)).map(({ key }) => key);
  expect([await keysOf('new'), await keysOf('other'), await keysOf('talk')]).toEqual([
    ['b'],
    ['a'],
    ['there'],
  ]);
  await again.close();
});

it('finds what is due by when it wakes, not by reading every record of the store', async () => {
  const records = await openSqliteRecords({ folder });
  await records.forStore('one').commit([put('talk', 'a', { wakeAt: 5 })]);
  await records.close();
  const database = new DatabaseSync(join(folder, 'records.sqlite'), { readOnly: true });
  const plan = database.prepare(`EXPLAIN QUERY PLAN ${dueQuery}`).all('one', 10, 0, 100);
  database.close();
  expect(plan.map(({ detail }) => String(detail))).toEqual([
    expect.stringContaining('records USING INDEX records_due'),
    expect.stringContaining('partitions USING INTEGER PRIMARY KEY'),
  ]);
});
