import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openWalks } from './walks/measure.ts';
import { apart, developed } from './walks/stores.ts';
import type { Turn } from './walks/walking.ts';

/**
 * `node test/probes/walks.ts [--stores a,b] [--apart] [--count N] [--seed S] [--failed] [--act A] [--alone]`: how many whole conversations,
 * drawn act by act, go right from their first turn to their last. `--apart` plays kept sentences in stores nothing was mended by;
 * `--alone` tells of failures only that do not fail with nothing before them but what they need.
 */
const { values } = parseArgs({
  options: {
    stores: { type: 'string' },
    apart: { type: 'boolean', default: false },
    count: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    failed: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
    act: { type: 'string' },
  },
});

const stores = values.stores?.split(',') ?? (values.apart ? apart : developed);
const folder = mkdtempSync(path.join(tmpdir(), 'aisle-walks-'));
const opened = await openWalks(stores, folder);
const walked = await opened.measure({ count: Number(values.count), seed: Number(values.seed), part: values.apart ? 'kept' : 'worked' }); // prettier-ignore
await opened.close();
rmSync(folder, { recursive: true, force: true });

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const turns = walked.flatMap((each) => each.turns);
const of = (some: readonly Turn[], outcome: Turn['outcome']): number => some.filter((each) => each.outcome === outcome).length; // prettier-ignore
const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
const line = (some: readonly Turn[]): string =>
  `${share(of(some, 'right'), some.length)} of ${some.length}; wrong ${of(some, 'wrong')}, asked ${of(some, 'asked')}, missed ${of(some, 'missed')}, right alone ${some.filter(({ isRightAlone }) => isRightAlone).length}`; // prettier-ignore

function table(title: string, keyOf: (turn: Turn) => string, onlyFailed = false): void {
  const groups = Object.entries(Object.groupBy(turns, keyOf)).map(([key, some = []]) => ({ key, some }));
  const missed = (some: readonly Turn[]): number => some.length - of(some, 'right');
  for (const { key, some } of groups.toSorted((one, other) => missed(other.some) - missed(one.some)))
    if (!onlyFailed || missed(some) > 1) print(`${title.padEnd(10)} ${key.padEnd(30)} ${line(some)}`);
}
table('language', ({ language }) => language);
table('store', ({ store }) => store);
table('act', ({ act }) => act);
if (!values.apart) table('transition', ({ after, act }) => `${after} → ${act}`, true);
print(`turns ${line(turns)}`);
print(`whole ${share(walked.filter(({ isWhole }) => isWhole).length, walked.length)} of ${walked.length}`);
// What only measures is read by nobody who mends.
if (values.failed && !values.apart)
  for (const { store, language, outcome, after, act, said, why, reply, isRightAlone } of turns)
    if (outcome !== 'right' && (!values.act || act === values.act) && (!values.alone || isRightAlone))
      print(`\n[${outcome}${isRightAlone ? ', right alone' : ''}] ${store} ${language} ${after} → ${act}\n   ${said.join('\n   ')}\n   < ${reply.slice(0, 420)}\n   ! ${why}`); // prettier-ignore
