/**
 * Commits without end, or COUNT times, and says "acked <worker>/<n>" on its output after each commit; for the tests
 * that watch its system calls or kill it. FOLDER, SYNCHRONOUS, WORKERS, COUNT and VALUE_BYTES come from the environment.
 */
import { writeSync } from 'node:fs';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';

const folder = process.env.FOLDER ?? '';
const synchronous = process.env.SYNCHRONOUS === 'OFF' ? 'OFF' : 'FULL';
const count = Number(process.env.COUNT ?? Infinity);
const text = 'x'.repeat(Number(process.env.VALUE_BYTES ?? 200));

const records = await openSqliteRecords({ folder, synchronous });
const shop = records.forStore('demo');

async function work(worker: number): Promise<void> {
  const partition = `talk ${worker}`;
  const before = await shop.list(partition, { prefix: 'entry/', reverse: true, limit: 1 });
  const first = Number(before[0]?.key.slice('entry/'.length) ?? 0) + 1;
  for (let sequence = first; sequence < first + count; sequence += 1) {
    const key = `entry/${String(sequence).padStart(8, '0')}`;
    await shop.commit([
      { kind: 'put', partition, key, value: { sequence, text }, expect: 'absent' },
      { kind: 'put', partition, key: 'now/head', value: { sequence } },
    ]);
    writeSync(1, `acked ${worker}/${sequence}\n`);
  }
}

await Promise.all(Array.from({ length: Number(process.env.WORKERS ?? 1) }, (_, worker) => work(worker)));
await records.close();
