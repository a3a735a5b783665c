/**
 * Durable commits a second: many conversations whose commits share syncs, beside the same turns one after the other,
 * beside bare writes with a sync each, which is the floor of the disk. Alternating rounds, medians, as JSON.
 *
 *   node test/bench/records-bench.ts [--rounds 5] [--turns 2000] [--conversations 50]
 */
import { closeSync, fdatasyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { StoreRecords, WriteOperation } from '../../bot/records/records.ts';
import { openSqliteRecords } from '../../bot/records/sqlite.ts';

const { values: asked } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    turns: { type: 'string', default: '2000' },
    conversations: { type: 'string', default: '50' },
  },
});
const rounds = Number(asked.rounds);
const turns = Number(asked.turns);
const conversations = Number(asked.conversations);

interface Round {
  perSecond: number;
  /** Milliseconds from commit to durable, of the median turn. */
  latency: number;
  /** Microseconds of processor time a turn. */
  processor: number;
}

/** What one direct turn writes: two entries and their sealed originals, head, snapshot, the message's receipt, evidence. */
function turnOperations(partition: string, turn: number): WriteOperation[] {
  const put = (key: string, length: number, expect?: 'absent'): WriteOperation => ({
    kind: 'put',
    partition,
    key,
    value: { turn, text: 'x'.repeat(length) },
    expect,
  });
  const sequence = String(turn * 2).padStart(12, '0');
  const next = String(turn * 2 + 1).padStart(12, '0');
  return [
    put(`entry/${sequence}`, 150, 'absent'),
    put(`entry/${next}`, 1800, 'absent'),
    put(`sealed/${sequence}`, 200),
    put('now/head', 500),
    put('now/snapshot', 2000),
    put(`message/${turn}`, 20, 'absent'),
    put(`turn/${turn}`, 2000),
  ];
}

async function measure(work: (latencies: number[]) => Promise<void> | void): Promise<Round> {
  const latencies: number[] = [];
  const processor = process.cpuUsage();
  const start = performance.now();
  await work(latencies);
  const elapsed = performance.now() - start;
  const used = process.cpuUsage(processor);
  return {
    perSecond: (latencies.length / elapsed) * 1000,
    latency: median(latencies),
    processor: (used.user + used.system) / latencies.length,
  };
}

async function commitTurns(shop: StoreRecords, names: string[], latencies: number[]): Promise<void> {
  const each = Math.ceil(turns / names.length);
  const talk = async (name: string): Promise<void> => {
    for (let turn = 0; turn < each; turn += 1) {
      const start = performance.now();
      await shop.commit(turnOperations(name, turn));
      latencies.push(performance.now() - start);
    }
  };
  await Promise.all(names.map(talk));
}

function syncFloor(folder: string, latencies: number[]): void {
  const file = openSync(join(folder, 'floor'), 'w');
  // About what the log of one turn takes.
  const bytes = Buffer.alloc(16_384, 1);
  for (let turn = 0; turn < Math.min(turns, 500); turn += 1) {
    const start = performance.now();
    writeSync(file, bytes);
    fdatasyncSync(file);
    latencies.push(performance.now() - start);
  }
  closeSync(file);
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function summary(results: Round[]): Round {
  const of = (name: keyof Round) => Number(median(results.map((round) => round[name])).toPrecision(4));
  return { perSecond: of('perSecond'), latency: of('latency'), processor: of('processor') };
}

const folder = mkdtempSync(join(tmpdir(), 'aisle-bench-'));
const records = await openSqliteRecords({ folder });
const shop = records.forStore('bench');
const results: Record<'together' | 'oneByOne' | 'bareSync', Round[]> = {
  together: [],
  oneByOne: [],
  bareSync: [],
};
for (let round = 0; round < rounds; round += 1) {
  const names = Array.from({ length: conversations }, (_, index) => `round ${round} talk ${index}`);
  results.bareSync.push(await measure((latencies) => syncFloor(folder, latencies)));
  results.oneByOne.push(await measure((latencies) => commitTurns(shop, [`round ${round} alone`], latencies)));
  results.together.push(await measure((latencies) => commitTurns(shop, names, latencies)));
}
await records.close();
rmSync(folder, { recursive: true, force: true });

const together = summary(results.together);
const oneByOne = summary(results.oneByOne);
const bareSync = summary(results.bareSync);
const ratio = (one: number, other: number) => Number((one / other).toPrecision(3));
console.log(
  JSON.stringify(
    {
      bench: 'records',
      rounds,
      turns,
      conversations,
      together,
      oneByOne,
      bareSync,
      togetherToOneByOne: ratio(together.perSecond, oneByOne.perSecond),
      oneByOneToBareSync: ratio(oneByOne.perSecond, bareSync.perSecond),
      addedToOneSync: Number((oneByOne.latency - bareSync.latency).toPrecision(3)),
    },
    undefined,
    2,
  ),
);
