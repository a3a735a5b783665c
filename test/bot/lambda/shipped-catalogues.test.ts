import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  LIST,
  openShippedCatalogues,
  type ShippedCatalogues,
} from '../../../bot/lambda/shipped-catalogues.ts';
import { bucketAt, startS3, type S3Endpoint } from '../../aws/s3/s3.ts';

/** Files and their list, from a bucket that fails, lies and is half filled. */

let s3: S3Endpoint;
let folder: string;
let now: number;
let failures: string[];
let shipped: ShippedCatalogues;

beforeAll(async () => {
  s3 = await startS3();
});
afterAll(() => s3.stop());
beforeEach(() => {
  s3.objects.clear();
  s3.faults.clear();
  folder = mkdtempSync(join(tmpdir(), 'aisle-shipped-'));
  now = 1_000_000;
  failures = [];
  shipped = openShippedCatalogues({
    objects: bucketAt(s3, 'catalogues'),
    folder: join(folder, 'catalogues'),
    checkEvery: 60_000,
    now: () => now,
    log: {
      event: () => {},
      failure: (name, error) => failures.push(`${name}: ${(error as Error).message.split('\n')[0]}`),
    },
  });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const nameOf = (text: string): string => `demo-${sha256(text).slice(0, 8)}.sqlite`;

function put(key: string, text: string): void {
  s3.objects.set(`catalogues/${key}`, { body: Buffer.from(text), contentType: 'application/octet-stream' });
}

function list(text: string, claims: object = {}): void {
  const entry = { file: nameOf(text), bytes: text.length, sha256: sha256(text), ...claims };
  put(LIST, JSON.stringify({ catalogues: { demo: entry } }));
}

function ship(text: string, claims: object = {}): void {
  put(nameOf(text), text);
  list(text, claims);
}

/** A minute later. */
async function refresh(): Promise<string | undefined> {
  now += 60_000;
  await shipped.refresh();
  return read();
}

const read = (): string | undefined => {
  const file = shipped.fileOf('demo');
  return file && readFileSync(file, 'utf8');
};

it('has none where none was shipped, and says nothing of it', async () => {
  expect([await refresh(), failures]).toEqual([undefined, []]);
});

it('brings a catalogue, then a newer one, and leaves no older file lying', async () => {
  ship('first');
  expect(await refresh()).toBe('first');
  expect(await refresh()).toBe('first');
  ship('second');
  expect(await refresh()).toBe('second');
  expect(readdirSync(join(folder, 'catalogues'))).toEqual([nameOf('second')]);
  expect(failures).toEqual([]);
});

it('looks no more often than it was told to', async () => {
  await refresh();
  const before = s3.calls.length;
  now += 59_999;
  await shipped.refresh();
  expect(s3.calls).toHaveLength(before);
  now += 1;
  await shipped.refresh();
  expect(s3.calls).toHaveLength(before + 1);
});

describe('keeps what it has and says why', () => {
  beforeEach(async () => {
    ship('first');
    await refresh();
  });
  it.each<[string, () => void, RegExp]>([
    ['the list came before its file', () => list('second'), /listed and not there/],
    [
      'the file is another than listed',
      () => ship('second', { sha256: sha256('third') }),
      /not what the list/,
    ],
    ['the file is longer than listed', () => ship('second', { bytes: 3 }), /not taken/],
    ['the list is no list', () => put(LIST, '{"catalogues": 7}'), /not listed/],
    ['the list is cut', () => put(LIST, '{"catal'), /not listed/],
    ['a name leads out of the folder', () => ship('second', { file: '../model.bin' }), /not listed/],
    ['a file would fill the disk', () => ship('second', { bytes: 900_000_000 }), /not listed/],
    ['the bucket fails', () => s3.faults.plan('server-error'), /S3 answered 500/],
    [
      'the file comes half',
      () => {
        ship('second'.repeat(20_000));
        s3.faults.plan('cut', { operation: 'GET' });
      },
      /not (?:taken|listed)/,
    ],
  ])('when %s', async (_what, happen, why) => {
    happen();
    expect(await refresh()).toBe('first');
    expect(failures).toEqual([expect.stringMatching(why)]);
    expect(readdirSync(join(folder, 'catalogues'))).toEqual([nameOf('first')]);
  });
});

it('takes one store’s catalogue though another’s fails', async () => {
  const entry = (text: string) => ({ file: nameOf(text), bytes: text.length, sha256: sha256(text) });
  put(nameOf('good'), 'good');
  put(LIST, JSON.stringify({ catalogues: { hafen: entry('never put'), demo: entry('good') } }));
  expect([await refresh(), failures.length]).toEqual(['good', 1]);
});

it('does not bring again what was refused, but what comes after it', async () => {
  ship('unreadable');
  expect(await refresh()).toBe('unreadable');
  shipped.refuse('demo');
  expect(await refresh()).toBeUndefined();
  expect(readdirSync(join(folder, 'catalogues'))).toEqual([]);
  ship('mended');
  expect(await refresh()).toBe('mended');
});
