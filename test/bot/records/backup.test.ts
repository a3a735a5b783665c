import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { RecordsError } from '../../../bot/records/errors.ts';
import { databaseName, openSqliteRecords } from '../../../bot/records/sqlite.ts';
import { restoreBackup } from '../../../bot/records/sqlite-restore.ts';

let folder: string;
let data: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-backup-'));
  data = join(folder, 'data');
  file = join(folder, 'monday.backup');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a backup', () => {
  it('made while shoppers are served is one moment, whole, and comes back', async () => {
    const records = await openSqliteRecords({ folder: data });
    const shop = records.forStore('demo');
    const busy = { stop: false };
    const talk = async () => {
      for (let sequence = 1; !busy.stop; sequence += 1) {
        const key = `entry/${String(sequence).padStart(6, '0')}`;
        const value = 'x'.repeat(5000);
        await shop.commit([put(key, value), put('now/head', sequence)]);
      }
    };
    const talking = talk();
    const said = async () => Number((await shop.get('talk', 'now/head'))?.value ?? 0);
    while ((await said()) < 900) await new Promise((resolve) => setImmediate(resolve));
    const left: number[] = [];
    const before = await said();
    await records.backup(file, ({ remainingPages }) => left.push(remainingPages));
    // Never begun anew, however much was written meanwhile.
    expect(left.length).toBeGreaterThan(1);
    expect(left).toEqual(left.toSorted((one, other) => other - one));
    busy.stop = true;
    await talking;
    await records.close();
    expect(readdirSync(folder).sort()).toEqual(['data', 'monday.backup']);

    const { records: count } = restoreBackup(file, join(folder, 'elsewhere'));
    const restored = await openSqliteRecords({ folder: join(folder, 'elsewhere') });
    const entries = await restored.forStore('demo').list('talk', { prefix: 'entry/', limit: 100_000 });
    const head = await restored.forStore('demo').get('talk', 'now/head');
    expect(head?.value).toBe(entries.length);
    expect(entries.length).toBeGreaterThanOrEqual(before);
    expect(count).toBe(entries.length + 1);
    await restored.close();
  });

  it('does not write over a file, and leaves nothing behind when it cannot be written', async () => {
    const records = await openSqliteRecords({ folder: data });
    writeFileSync(file, 'precious');
    await expect(records.backup(file)).rejects.toThrow(/exists already; choose another name/);
    expect(readFileSync(file, 'utf8')).toBe('precious');
    await expect(records.backup(join(folder, 'nowhere', 'x'))).rejects.toThrow(RecordsError);
    await records.close();
    expect(readdirSync(folder).sort()).toEqual(['data', 'monday.backup']);
  });
});

describe('npm run backup and npm run restore', () => {
  it('bring a store back to how it was, and keep what was replaced', async () => {
    const records = await openSqliteRecords({ folder: data });
    await records.forStore('demo').commit([put('cart', 'on Monday')]);
    expect(await run('backup', file)).toMatchObject({ code: 0, output: expect.stringMatching(/Backed up/) });
    await records.forStore('demo').commit([put('cart', 'on Tuesday')]);

    const refused = await run('restore', file);
    expect(refused).toMatchObject({
      code: 1,
      output: expect.stringMatching(/in use by another Aisle; stop/),
    });
    await records.close();
    const restored = await run('restore', file);
    expect(restored).toMatchObject({ code: 0, output: expect.stringMatching(/Restored 1 records/) });
    expect(await cartIn(data)).toBe('on Monday');

    const kept = /kept in (\S+)\.\n/.exec(restored.output)?.[1] ?? '';
    const back = await run('restore', kept);
    expect(back.code).toBe(0);
    expect(await cartIn(data)).toBe('on Tuesday');
  });

  it('also back up and keep the data of a server that was killed', async () => {
    const script = fileURLToPath(new URL('committing-child.ts', import.meta.url));
    const env = { ...process.env, FOLDER: data };
    const server = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    await new Promise((resolve) => server.stdout.once('data', resolve));
    const ended = new Promise((resolve) => server.once('exit', resolve));
    server.kill('SIGKILL');
    await ended;
    expect(existsSync(join(data, `${databaseName}-wal`))).toBe(true);
    expect((await run('backup', file)).code).toBe(0);
    const { kept = '', records } = restoreBackup(file, data);
    expect(records).toBeGreaterThan(1);
    expect(restoreBackup(kept, data, new Date(0)).records).toBe(records);
    expect(readdirSync(data).filter((name) => /wal|shm|incoming/.test(name))).toEqual([]);
  });

  it('say in one sentence what is wrong', async () => {
    expect(await run('backup')).toMatchObject({ code: 1, output: 'Say where to: npm run backup -- FILE\n' });
    expect(await run('restore')).toMatchObject({
      code: 1,
      output: 'Say where from: npm run restore -- FILE\n',
    });
    expect((await run('backup', file)).output).toMatch(/There are no records in .* yet\./);
    expect((await run('restore', file)).output).toMatch(/There is no file/);
  });
});

describe('restoring', () => {
  const refusals: [string, RegExp, (backup: string) => void][] = [
    ['was cut short', /damaged/, (backup) => writeFileSync(backup, readFileSync(backup).subarray(0, 9000))],
    ['was overwritten in the middle', /damaged/, (backup) => overwriteMiddle(backup)],
    [
      'is something else',
      /damaged or not a backup/,
      (backup) => writeFileSync(backup, 'Dear diary. '.repeat(900)),
    ],
    [
      'has rows that cannot be',
      /damaged: NULL value in records.value/,
      (backup) => writeImpossibleRow(backup),
    ],
    ['is empty', /not a backup/, (backup) => writeFileSync(backup, '')],
    ['is another program’s', /not a backup/, (backup) => execute(backup, 'PRAGMA application_id = 1')],
    ['is of a newer version', /use a newer Aisle/, (backup) => execute(backup, 'PRAGMA user_version = 99')],
  ];
  it.each(refusals)('refuses a file that %s, and touches nothing', async (_, sentence, spoil) => {
    const records = await openSqliteRecords({ folder: data });
    await records
      .forStore('demo')
      .commit(Array.from({ length: 50 }, (_, index) => put(`entry/${index}`, 'x'.repeat(900))));
    await records.forStore('demo').commit([put('cart', 'still here')]);
    await records.backup(file);
    await records.close();
    spoil(file);
    const before = readdirSync(data).sort();
    expect(() => restoreBackup(file, data)).toThrow(sentence);
    expect(readdirSync(data).sort()).toEqual(before);
    expect(await cartIn(data)).toBe('still here');
  });
});

function put(key: string, value: string | number) {
  return { kind: 'put' as const, partition: 'talk', key, value };
}

function overwriteMiddle(backup: string): void {
  const bytes = readFileSync(backup);
  bytes.fill(0x5a, 16_384, 16_384 + 6000);
  writeFileSync(backup, bytes);
}

function writeImpossibleRow(backup: string): void {
  const definition = (from: string, to: string) =>
    execute(
      backup,
      `PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '${from}', '${to}')`,
    );
  definition('value TEXT NOT NULL', 'value TEXT');
  execute(backup, "INSERT INTO records (partition, key, revision) VALUES (1, 'lost', 1)");
  definition('value TEXT', 'value TEXT NOT NULL');
}

function execute(backup: string, sql: string): void {
  const database = new DatabaseSync(backup, { defensive: false });
  database.exec(sql);
  database.close();
}

async function cartIn(folder: string): Promise<unknown> {
  const records = await openSqliteRecords({ folder });
  const cart = await records.forStore('demo').get('talk', 'cart');
  await records.close();
  return cart?.value;
}

async function run(
  script: 'backup' | 'restore',
  ...rest: string[]
): Promise<{ code: number | null; output: string }> {
  const path = fileURLToPath(new URL(`../../../scripts/${script}.ts`, import.meta.url));
  const running = spawn(process.execPath, [path, ...rest], { env: { ...process.env, DATA_DIR: data } });
  let output = '';
  running.stdout.on('data', (text) => (output += String(text)));
  running.stderr.on('data', (text) => (output += String(text)));
  const code = await new Promise<number | null>((resolve) => running.once('close', resolve));
  return { code, output };
}
