import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawn } from '../drawn.ts';
import { count } from '../long.ts';
import { startServer } from '../server.ts';
import { WireClient } from '../wire-client.ts';
import { runToEnd, startHere } from './failed-start.ts';
import { mountSmallDisk, type SmallDisk } from './small-disk.ts';

/** Starts that cannot succeed: one sentence that says what to do, exit code 1, nothing lost. */

let folder: string;
/** Data of a shop that has been open: what must not be lost. */
let data: string;
const disks: SmallDisk[] = [];
const prepared = { token: '', conversationId: '' };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-starts-'));
  data = join(folder, 'data');
  const server = await startServer({ folder: data });
  const shopper = new WireClient(server.url);
  await shopper.connect();
  await shopper.ask('what is your return policy?');
  prepared.conversationId = shopper.conversationId;
  prepared.token = shopper.token ?? '';
  shopper.close();
  await server.stop();
});

afterAll(() => {
  for (const disk of disks) disk.remove();
  rmSync(folder, { recursive: true, force: true });
});

interface Broken {
  environment?: Record<string, string>;
  flags?: string[];
  /** Ends what was put in the way. */
  after?: () => unknown;
}

let copies = 0;
const copyOf = (what: string): string => {
  copies += 1;
  const copy = join(folder, `copy-${copies}`);
  cpSync(what, copy, { recursive: true });
  return copy;
};

/** The demo store's folder with one file changed. */
function brokenStore(file: string, change: (text: string) => string): Broken {
  const stores = copyOf('stores');
  const path = join(stores, 'demo', file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
  return { environment: { STORES_DIR: stores } };
}

/** The data with one file changed. */
function brokenData(change: (copy: string) => void): Broken {
  const copy = copyOf(data);
  change(copy);
  return { environment: { DATA_DIR: copy } };
}

function onDisk(options: string, subfolder = ''): Broken {
  const disk = mountSmallDisk(options)!;
  disks.push(disk);
  return { environment: { DATA_DIR: join(disk.folder, subfolder) } };
}

async function takenPort(): Promise<Broken> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { environment: { PORT: String(port) }, after: () => server.close() };
}

function alter(copy: string, sql: string): void {
  const database = new DatabaseSync(join(copy, 'records.sqlite'));
  database.exec(sql);
  database.close();
}

const set = (environment: Record<string, string>) => (): Broken => ({ environment });
const line = (from: RegExp, to: string) => (text: string) => text.replace(from, () => to);

const starts: [string, () => Broken | Promise<Broken>, RegExp][] = [
  ['a port that is taken', takenPort, /^Port \d+ is taken; stop what uses it or set PORT/],
  ['a PORT that is no number', set({ PORT: 'eighty' }), /^PORT must be a whole number/],
  ['a PORT there is not', set({ PORT: '70000' }), /^PORT must be at most 65535/],
  ['a HOST that is not ours', set({ HOST: '192.0.2.1' }), /^HOST 192\.0\.2\.1 is no address of this machine/],
  ['a short operator key', set({ AISLE_OPERATOR_KEY: 'short' }), /^AISLE_OPERATOR_KEY must have at least 16/],
  ['a damaged host key', set({ AISLE_HOST_KEY: 'abc' }), /^AISLE_HOST_KEY must be 32 random bytes/],
  ['a proxy setting that is none', set({ TRUST_PROXY: 'yes' }), /^TRUST_PROXY must be a whole number/],
  ['a short identity secret', set({ AISLE_IDENTITY_SECRET_DEMO: 'abc' }), /^AISLE_IDENTITY_SECRET_DEMO must have/],
  ['fixtures without an operator key', () => ({ flags: ['--fixtures'] }), /needs AISLE_OPERATOR_KEY/],
  ['an unknown flag', () => ({ flags: ['--verbose'] }), /^There is no option "--verbose"/],
  ['no folder of stores', set({ STORES_DIR: '/nowhere/at/all' }), /is not there: make it, with one folder a store/],
  ['a store without a name', () => brokenStore('store.yaml', line(/^name: .*$/m, '')), /name is missing: add it/],
  ['a value of the wrong type', () => brokenStore('store.yaml', line(/^timeZone: .*$/m, 'timeZone: 3')), /timeZone is 3/],
  ['store settings that are no YAML', () => brokenStore('store.yaml', () => 'id: ['), /is not valid YAML/],
  [
    'an order pattern that could be made to hang',
    () => brokenStore('store.yaml', line(/^orderNumberPattern: .*$/m, "orderNumberPattern: '(a+)+b'")),
    /store\.yaml: orderNumberPattern cannot be used/,
  ],
  ['a policy without a title', () => brokenStore('policies/returns.md', () => '# Returns'), /returns\.md has no front matter/],
  ['a data folder that is a file', () => ({ environment: { DATA_DIR: join(data, 'records.sqlite') } }), /is a file; set DATA_DIR/],
  ['a data folder below a file', () => ({ environment: { DATA_DIR: join(data, 'records.sqlite', 'data') } }), /data folder/],
  ['a damaged key', () => brokenData((copy) => {
    chmodSync(join(copy, 'keys/host.key'), 0o600);
    writeFileSync(join(copy, 'keys/host.key'), 'x');
  }), /host\.key is damaged; put back/],
  ['damaged records', () => brokenData((copy) => writeFileSync(join(copy, 'records.sqlite'), 'x'.repeat(9_000))), /not a database/],
  ['data of a newer version', () => brokenData((copy) => alter(copy, 'PRAGMA user_version = 99')), /start the newer Aisle/],
  ['data of another program', () => brokenData((copy) => alter(copy, 'PRAGMA application_id = 7')), /was not written by Aisle/],
  ['a damaged catalogue', () => brokenData((copy) => writeFileSync(join(copy, 'catalogues/demo.sqlite'), 'x'.repeat(9_000))), /demo\.sqlite cannot be opened; delete it/],
]; // prettier-ignore

const canMount = mountSmallDisk('size=1m');
if (canMount) disks.push(canMount);
const diskStarts: typeof starts = [
  ['a disk that is full at once', () => onDisk('size=40k'), /^The disk is full: free some room/],
  [
    'a disk that fills up while products come in',
    () => onDisk('size=1m'),
    /^The disk is full: free some room/,
  ],
  ['a disk that may only be read', () => onDisk('size=1m,ro'), /cannot be written; check its permissions/],
  [
    'a disk where no folder can be made',
    () => onDisk('size=1m,ro', 'data'),
    /cannot be made; check the permissions/,
  ],
];

const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

async function expectSentence(
  { environment = {}, flags = [], after }: Broken,
  sentence: RegExp,
  run: typeof startHere,
): Promise<void> {
  const folderOf = environment['DATA_DIR'] ?? copyOf(data);
  const records = join(folderOf, 'records.sqlite');
  const before = existsSync(records) ? hash(records) : undefined;
  const ended = await run({ DATA_DIR: folderOf, ...environment }, flags);
  await after?.();
  expect(ended.errors).toMatch(sentence);
  expect(ended.errors.trim().split('\n')).toHaveLength(1);
  expect(ended.code).toBe(1);
  if (before !== undefined) expect(hash(records)).toBe(before);
}

const inItsProcess: typeof startHere = (environment, flags) =>
  runToEnd(['bot/local.ts', ...flags], environment);

describe('a start that cannot succeed says what to do and loses nothing', () => {
  it.each(starts)('%s', async (_name, prepare, sentence) => {
    await expectSentence(await prepare(), sentence, startHere);
  });

  it.skipIf(!canMount).each(diskStarts)('%s (needs the right to mount)', async (_name, prepare, sentence) => {
    await expectSentence(await prepare(), sentence, startHere);
  });
});

describe.concurrent('the same as a process that ends', () => {
  it.each(drawn(starts, count(4, starts.length)))('%s', async (_name, prepare, sentence) => {
    await expectSentence(await prepare(), sentence, inItsProcess);
  });

  it.skipIf(!canMount).each(drawn(diskStarts, count(1, diskStarts.length)))(
    '%s (needs the right to mount)',
    async (_name, prepare, sentence) => {
      await expectSentence(await prepare(), sentence, inItsProcess);
    },
  );
});

it('a second process on the same data ends, and the first goes on', async () => {
  const server = await startServer({ folder: copyOf(data) });
  const shopper = new WireClient(server.url);
  Object.assign(shopper, prepared);
  await shopper.connect();
  await expectSentence(
    { environment: { DATA_DIR: server.folder } },
    /is in use by another Aisle; stop that one/,
    inItsProcess,
  );
  await shopper.ask('hello');
  shopper.close();
  expect(await server.stop()).toBe(0);
});

it('a broken product export is refused in one sentence and the products of before stay', async () => {
  const copy = copyOf(data);
  const broken = join(folder, 'broken.csv');
  writeFileSync(broken, 'Name;Price\nJacket;"12');
  const catalogue = join(copy, 'catalogues/demo.sqlite');
  const products = (): unknown => {
    const database = new DatabaseSync(catalogue);
    const row = database.prepare('SELECT count(*) AS products FROM products').get();
    database.close();
    return row?.['products'];
  };
  const before = products();
  const ended = await runToEnd(['scripts/import.ts', broken, '--store', 'demo', '--replace'], {
    DATA_DIR: copy,
  });
  expect(ended.code).toBe(1);
  expect(ended.errors.trim().split('\n')).toHaveLength(1);
  expect(products()).toBe(before);
  const missing = await runToEnd(['scripts/import.ts', 'nowhere.csv', '--store', 'demo'], { DATA_DIR: copy });
  expect([missing.code, missing.errors.trim().split('\n').length]).toEqual([1, 1]);
});

/** Commands beside the start that write into a data folder: what they say of one they cannot use. */
const writers: [string, () => string[]][] = [
  ['import', () => ['scripts/import.ts', 'widget/store/hafen/products.csv', '--store', 'hafen']],
  ['restore', () => ['scripts/restore.ts', madeBackup()]],
];
const madeBackup = (): string => {
  const file = join(folder, 'made.backup');
  if (!existsSync(file)) cpSync(join(data, 'records.sqlite'), file);
  return file;
};

it.each(writers)('%s says in one sentence that a folder cannot be used', async (_name, command) => {
  const ended = await runToEnd(command(), { DATA_DIR: join(data, 'records.sqlite', 'data') });
  expect(toldIn(ended)).toMatch(/^The data folder .* cannot be made; check the permissions .*\n$/);
  expect(ended.code).toBe(1);
});

it.skipIf(!canMount)(
  'import says in one sentence that the disk is full (needs the right to mount)',
  async () => {
    const [, command] = writers[0]!;
    const ended = await runToEnd(command(), onDisk('size=200k').environment);
    expect(toldIn(ended)).toMatch(/^The disk is full: free some room .*\n$/);
    expect(ended.code).toBe(1);
  },
);

/** What is said after the line that tells how far it has come. */
const toldIn = ({ errors }: { errors: string }): string => errors.split('\u001B[K').at(-1)!;
