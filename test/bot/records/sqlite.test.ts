import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  DataFolderUnusable,
  RecordsError,
  RecordsFull,
  RecordsThrottled,
} from '../../../bot/records/errors.ts';
import type { Json, WriteOperation } from '../../../bot/records/records.ts';
import { databaseName, openSqliteRecords } from '../../../bot/records/sqlite.ts';
import { dataVersion, identify, migrate } from '../../../bot/records/sqlite-migrations.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'aisle-sqlite-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const put = (key: string, value: Json, expect?: 'absent'): WriteOperation => ({
  kind: 'put',
  partition: 'talk',
  key,
  value,
  expect,
});
const database = () => join(folder, databaseName);

describe('a data folder', () => {
  it('is made when it is not there, and keeps what was written', async () => {
    folder = join(folder, 'shops', 'data');
    const before = await openSqliteRecords({ folder });
    await before.forStore('demo').commit([put('cart', 1)]);
    await before.close();
    const after = await openSqliteRecords({ folder });
    expect(await after.forStore('demo').get('talk', 'cart')).toMatchObject({ value: 1 });
    await after.close();
  });

  it('serves one Aisle at a time', async () => {
    const first = await openSqliteRecords({ folder });
    const second = openSqliteRecords({ folder });
    await expect(second).rejects.toThrow(DataFolderUnusable);
    await expect(second).rejects.toThrow(/in use by another Aisle; stop that one first/);
    await first.close();
    await (await openSqliteRecords({ folder })).close();
  });

  it('is refused while another process has it, and free once that one was killed', async () => {
    const script = fileURLToPath(new URL('committing-child.ts', import.meta.url));
    const env = { ...process.env, FOLDER: folder };
    const other = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => other.stdout.once('data', resolve));
    await expect(openSqliteRecords({ folder })).rejects.toThrow(/in use/);
    const ended = new Promise((resolve) => other.once('exit', resolve));
    other.kill('SIGKILL');
    await ended;
    await (await openSqliteRecords({ folder })).close();
  });

  it('that cannot be made or written is named in one sentence', async () => {
    const file = join(folder, 'a file');
    writeFileSync(file, '');
    const inFile = openSqliteRecords({ folder: join(file, 'data') });
    await expect(inFile).rejects.toThrow(DataFolderUnusable);
    await expect(inFile).rejects.toThrow(/a file\/data cannot be made/);
    // A folder where the lock file should be cannot be written over, whoever runs this.
    mkdirSync(join(folder, 'records.lock'));
    await expect(openSqliteRecords({ folder })).rejects.toThrow(/cannot be written; check its permissions/);
  });

  it('with a damaged database, or another program’s, is refused and left as it is', async () => {
    writeFileSync(database(), 'no database at all, but long enough to be looked at '.repeat(100));
    await expect(openSqliteRecords({ folder })).rejects.toThrow(DataFolderUnusable);
    rmSync(database());
    const foreign = new DatabaseSync(database());
    foreign.exec('CREATE TABLE invoices (id)');
    await expect(openSqliteRecords({ folder })).rejects.toThrow(/was not written by Aisle/);
    expect(foreign.prepare('SELECT name FROM sqlite_schema').all()).toEqual([{ name: 'invoices' }]);
    foreign.close();
  });
});

describe('the version of the data', () => {
  it('is refused when it is newer than this code', async () => {
    await (await openSqliteRecords({ folder })).close();
    const newer = new DatabaseSync(database());
    newer.exec(`PRAGMA user_version = ${dataVersion + 1}`);
    newer.close();
    const opening = openSqliteRecords({ folder });
    await expect(opening).rejects.toThrow(DataFolderUnusable);
    await expect(opening).rejects.toThrow(/start the newer Aisle that wrote it/);
  });

  it.each(Array.from({ length: dataVersion }, (_, version) => version))(
    'is brought up from %i with all that was in it',
    async (version) => {
      const older = new DatabaseSync(database());
      migrate(older, 'older', version);
      expect(identify(older).version).toBe(version);
      if (version > 0) {
        older.exec(`INSERT INTO records (store, partition, key, value, revision, wake_at)
          VALUES ('demo', 'talk', 'cart', '{"lines":2}', 7, 50)`);
      }
      older.close();
      const records = await openSqliteRecords({ folder });
      const kept = { partition: 'talk', key: 'cart', value: { lines: 2 }, revision: 7 };
      expect(await records.forStore('demo').list('talk')).toEqual(version > 0 ? [kept] : []);
      expect(await records.forStore('demo').due(50, 10)).toEqual(version > 0 ? [kept] : []);
      await records.close();
      const now = new DatabaseSync(database());
      expect(identify(now).version).toBe(dataVersion);
      now.close();
    },
  );
});

it.each([
  { made: 'now', older: undefined, size: 8_192 },
  { made: 'by an older Aisle', older: 1, size: 4_096 },
])('a file made $made has pages of $size bytes, and takes turns', async ({ older, size }) => {
  if (older !== undefined) {
    const before = new DatabaseSync(database());
    migrate(before, 'older', older);
    before.close();
  }
  const records = await openSqliteRecords({ folder });
  await records.forStore('demo').commit([put('now/head', 'x'.repeat(20_000))]);
  await records.close();
  const now = new DatabaseSync(database());
  expect(now.prepare('PRAGMA page_size').get()).toEqual({ page_size: size });
  now.close();
});

describe('a full disk', () => {
  it('refuses a commit, loses nothing, and goes on once there is room', async () => {
    const records = await openSqliteRecords({ folder, maximumBytes: 400_000 });
    const shop = records.forStore('demo');
    const acked: string[] = [];
    const failures: unknown[] = [];
    for (let index = 0; failures.length === 0; index += 1) {
      const key = `entry/${index}`;
      await shop.commit([put(key, 'x'.repeat(9000)), put('now/head', index)]).then(
        () => acked.push(key),
        (error: unknown) => failures.push(error),
      );
    }
    expect(failures[0]).toBeInstanceOf(RecordsFull);
    expect(acked.length).toBeGreaterThan(10);
    const entries = await shop.list('talk', { prefix: 'entry/' });
    expect(entries.map((item) => item.key).sort()).toEqual(acked.sort());
    expect(await shop.get('talk', 'now/head')).toMatchObject({ value: acked.length - 1 });

    await shop.commit([{ kind: 'delete', partition: 'talk', key: 'entry/0' }]);
    await shop.commit([put('entry/again', 'x'.repeat(5000))]);
    await records.close();
    const reopened = await openSqliteRecords({ folder });
    expect(await reopened.forStore('demo').list('talk', { prefix: 'entry/' })).toHaveLength(acked.length);
    await reopened.close();
  });

  it('lets a small commit through that waited together with one too large', async () => {
    const records = await openSqliteRecords({ folder, maximumBytes: 200_000 });
    const shop = records.forStore('demo');
    const small = (key: string) => shop.commit([put(key, 'small')]);
    const large = shop.commit([put('large', 'x'.repeat(300_000))]);
    const results = await Promise.allSettled([small('a'), large, small('b')]);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await expect(large).rejects.toBeInstanceOf(RecordsFull);
    expect((await shop.list('talk')).map((item) => item.key)).toEqual(['a', 'b']);
    await records.close();
  });
});

describe('commits that wait together', () => {
  it('see each other in the order they came', async () => {
    const records = await openSqliteRecords({ folder });
    const shop = records.forStore('demo');
    const taken = (value: string) => put('seat', value, 'absent');
    const results = await Promise.allSettled([
      shop.commit([taken('first'), put('first was here', true)]),
      shop.commit([put('second was here', true), taken('second')]),
      shop.commit([{ kind: 'delete', partition: 'talk', key: 'seat' }]),
      shop.commit([taken('fourth')]),
    ]);
    expect(results.map((result) => result.status)).toEqual([
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    const items = await shop.list('talk');
    expect(items.map(({ key, value }) => [key, value])).toEqual([
      ['first was here', true],
      ['seat', 'fourth'],
    ]);
    await records.close();
  });

  it('are written before the records close, and none is taken after', async () => {
    const records = await openSqliteRecords({ folder });
    const last = records.forStore('demo').commit([put('last words', 1)]);
    await records.close();
    await last;
    await expect(records.forStore('demo').commit([put('too late', 1)])).rejects.toThrow(RecordsError);
    await expect(records.forStore('demo').get('talk', 'last words')).rejects.toThrow(RecordsError);
    await expect(records.forStore('demo').list('talk')).rejects.toThrow('The records are closed.');
    const reopened = await openSqliteRecords({ folder });
    expect((await reopened.forStore('demo').list('talk')).map((item) => item.key)).toEqual(['last words']);
    await reopened.close();
  });

  it('are to be tried again when another program holds the file', async () => {
    const records = await openSqliteRecords({ folder });
    const other = new DatabaseSync(database());
    other.exec('BEGIN IMMEDIATE');
    const operations = [put('cart', 1)];
    await expect(records.forStore('demo').commit(operations)).rejects.toThrow(RecordsThrottled);
    other.close();
    await records.forStore('demo').commit(operations);
    await records.close();
  });
});

describe('the sweep', () => {
  it('deletes what has expired in every store and nothing else', async () => {
    const clock = { time: 1000 };
    const records = await openSqliteRecords({ folder, now: () => clock.time });
    for (const store of ['one', 'two']) {
      for (let group = 0; group < 6; group += 1) {
        const operations = Array.from({ length: 100 }, (_, index): WriteOperation => ({
          ...({ kind: 'put', partition: `talk ${group}`, key: String(index), value: 1 } as const),
          expiresAt: index < 90 ? 2000 : 3000,
        }));
        await records.forStore(store).commit([...operations.slice(1), put(`stays ${group}`, 1)]);
      }
    }
    expect(await records.sweepExpired()).toBe(0);
    clock.time = 2000;
    expect(await records.sweepExpired()).toBe(2 * 6 * 89);
    expect(await records.sweepExpired()).toBe(0);
    expect(await records.forStore('one').list('talk 3')).toHaveLength(10);
    await records.close();
    const rows = new DatabaseSync(database());
    expect(rows.prepare('SELECT count(*) AS rows FROM records').get()).toEqual({ rows: 2 * 6 * 11 });
    rows.close();
  });
});
