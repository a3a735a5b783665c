import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RecordItem, StoreRecords } from '../../../bot/records/records.ts';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';
import { count, recordEvidence, seed } from '../../long.ts';
import { canTrace, findEarlyAcks, traceArguments } from './sync-trace.ts';
import type { TraceFindings } from './sync-trace.ts';

const child = fileURLToPath(new URL('committing-child.ts', import.meta.url));
const kills = count(10, 100);
const workers = 6;

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'aisle-durability-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('what a shopper was told is kept', () => {
  it('commits with a full sync unless told otherwise', async () => {
    const records = await openSqliteRecords({ folder });
    expect(records.durability).toEqual({ journal: 'wal', synchronous: 'FULL' });
    await records.close();
  });

  if (canTrace) {
    it('is on the disk before it is acknowledged, as the system calls show', async () => {
      const findings = await traceCommits('FULL');
      expect(findings.early).toEqual([]);
      expect(findings.acks).toBe(300);
      expect(findings.syncs).toBeGreaterThan(100);
    });

    it('would be seen to be acknowledged too early if syncing were off', async () => {
      const findings = await traceCommits('OFF');
      expect(findings.acks).toBe(300);
      expect(findings.early).toHaveLength(300);
    });
  } else {
    it.skip('is on the disk before it is acknowledged: needs strace, which is not usable here');
  }

  it('is there after the process was killed at any instant', async () => {
    const random = seededRandom(seed);
    const acked = new Map<string, number>();
    for (let kill = 0; kill < kills; kill += 1) {
      const output = join(folder, 'acks');
      await killAfter(output, 1 + Math.floor(random() * 300), random() * 3);
      for (const [worker, sequence] of readAcks(output)) acked.set(worker, sequence);
      await expectKept(acked);
    }
    expect(acked.size).toBe(workers);
    const commits = [...acked.values()].reduce((sum, sequence) => sum + sequence, 0);
    recordEvidence('records-kill', { kills, ackedCommits: commits, lost: 0 });
  });
});

describe('the reader of system calls', () => {
  const write = '7 pwrite64(24</data/records.sqlite-wal>, "x"..., 4096, 56) = 4096';
  const sync = '7 fdatasync(24</data/records.sqlite-wal>) = 0';
  const ack = '7 write(1</tmp/out>, "acked 0/1\\n", 10) = 10';

  it('finds an ack between a write and its sync', () => {
    expect(findEarlyAcks([write, sync, ack].join('\n')).early).toEqual([]);
    expect(findEarlyAcks([write, ack, sync].join('\n')).early).toEqual(['0/1']);
  });

  it('does not count a sync that failed, was of another file, or has not returned', () => {
    const failed = sync.replace('= 0', '= -1 EIO (Input/output error)');
    const other = sync.replace('-wal', '-shm');
    const begun = sync.replace(') = 0', ' <unfinished ...>');
    const ended = '7 <... fdatasync resumed>) = 0';
    for (const not of [failed, other, begun]) {
      expect(findEarlyAcks([write, not, ack].join('\n')).early).toEqual(['0/1']);
    }
    expect(findEarlyAcks([write, begun, ended, ack].join('\n')).early).toEqual([]);
  });
});

async function traceCommits(synchronous: 'FULL' | 'OFF'): Promise<TraceFindings> {
  const trace = join(folder, 'trace');
  const output = join(folder, 'acks');
  const strace = start(['strace', ...traceArguments, '-o', trace, process.execPath, child], output, {
    SYNCHRONOUS: synchronous,
    WORKERS: '3',
    COUNT: '100',
    // So that the log is also carried over into the database file in between.
    VALUE_BYTES: '9000',
  });
  expect(await ended(strace)).toBe(0);
  return findEarlyAcks(readFileSync(trace, 'utf8'));
}

/** Starts a child that commits and kills it a moment after its so-many-th ack. */
async function killAfter(output: string, acks: number, moment: number): Promise<void> {
  const running = start([process.execPath, child], output, { WORKERS: String(workers) });
  const end = ended(running);
  while (statSync(output).size < acks * 'acked 0/100\n'.length && running.exitCode === null) await sleep(1);
  await sleep(moment);
  running.kill('SIGKILL');
  await end;
  expect(running.signalCode).toBe('SIGKILL');
}

/** The last acknowledged sequence of each worker. */
function readAcks(output: string): Map<string, number> {
  const acks = readFileSync(output, 'utf8').matchAll(/^acked (\d+)\/(\d+)\n/gm);
  return new Map(Array.from(acks, ([, worker = '', sequence]) => [worker, Number(sequence)]));
}

async function expectKept(acked: Map<string, number>): Promise<void> {
  const records = await openSqliteRecords({ folder });
  for (const [worker, sequence] of acked) {
    const shop = records.forStore('demo');
    const entries = await allEntries(shop, `talk ${worker}`);
    expect(entries.length).toBeGreaterThanOrEqual(sequence);
    const numbers = entries.map(
      ({ value }) => value && typeof value === 'object' && 'sequence' in value && value.sequence,
    );
    expect(numbers).toEqual(entries.map((_, index) => index + 1));
    // Written by the same commit as the last entry, so it can be neither ahead nor behind.
    expect((await shop.get(`talk ${worker}`, 'now/head'))?.value).toEqual({ sequence: entries.length });
  }
  await records.close();
}

function allEntries(shop: StoreRecords, partition: string): Promise<RecordItem[]> {
  return shop.list(partition, { prefix: 'entry/', limit: 1_000_000 });
}

function start(
  [command = '', ...rest]: string[],
  output: string,
  settings: Record<string, string>,
): ChildProcess {
  const descriptor = openSync(output, 'w');
  const env = { ...process.env, FOLDER: folder, ...settings };
  const started = spawn(command, rest, { env, stdio: ['ignore', descriptor, 'inherit'] });
  closeSync(descriptor);
  return started;
}

function ended(running: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => running.once('exit', (code) => resolve(code)));
}

/** Numbers from 0 up to 1, the same ones for the same seed. */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
