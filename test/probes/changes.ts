import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openChanges } from './changes/measure.ts';
import { apart, developed } from './changes/stores.ts';
import type { Played } from './changes/playing.ts';

/**
 * `node test/probes/changes.ts [--stores a,b | --apart] [--count N] [--seed S] [--failed] [--kind K] [--said | --own | --acts a,b]`: how often a cart is
 * left as a clerk would leave it, over conversations drawn from the catalogues, in this probe's own words
 * and (`--said`: only; `--own`: not) in those of other people; by kind of change, language and store. `--apart`: kept sentences in stores nobody mended in.
 */
const { values } = parseArgs({
  options: {
    stores: { type: 'string' },
    apart: { type: 'boolean', default: false },
    count: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    failed: { type: 'boolean', default: false },
    kind: { type: 'string' },
    said: { type: 'boolean', default: false },
    own: { type: 'boolean', default: false },
    acts: { type: 'string' },
  },
});

const stores = values.stores?.split(',') ?? (values.apart ? apart : developed);
const folder = mkdtempSync(path.join(tmpdir(), 'aisle-changes-'));
const opened = await openChanges(stores, folder);
const drawn = { count: Number(values.count), seed: Number(values.seed) };
const part = values.apart ? 'kept' : 'worked';
const acts = values.acts?.split(',');
const own = values.said || acts ? [] : await opened.measure(drawn);
const others = values.own ? [] : await opened.measureSaid({ part, ...drawn, ...(acts ? { acts } : {}) });
const played = [...own, ...others];
await opened.close();
rmSync(folder, { recursive: true, force: true });

function share(some: readonly Played[]): string {
  const of = (outcome: string): number => some.filter((each) => each.outcome === outcome).length;
  return `${((100 * of('right')) / some.length).toFixed(1).padStart(5)} % of ${some.length}; wrong ${of('wrong')}, asked ${of('asked')}, idle ${of('idle')}`;
}
const print = (line: string): void => void process.stdout.write(`${line}\n`);
for (const [title, keyOf] of [
  ['kind', (each: Played) => each.said.kind],
  ['language', (each: Played) => each.language],
  ['store', (each: Played) => each.store],
] as const)
  for (const [key, some] of Object.entries(Object.groupBy(played, keyOf)).toSorted(([one], [other]) =>
    one.localeCompare(other),
  ))
    print(`${title.padEnd(9)} ${key.padEnd(16)} ${share(some ?? [])}`);
print(`all ${share(played)}`);
const frames = Object.entries(Object.groupBy(played, ({ language, said }) => `${language} ${said.kind}: ${said.frame}`))
  .map(([frame, some = []]) => ({ frame, missed: some.filter(({ outcome }) => outcome !== 'right').length, of: some.length }))
  .filter(({ missed }) => missed > 0)
  .toSorted((a, b) => b.missed - a.missed); // prettier-ignore
for (const { frame, missed, of } of frames.slice(0, values.failed && !values.apart ? 60 : 0))
  print(`${missed}/${of} ${frame}`);
// What only measures is shown by nothing but its shares.
if (values.failed && !values.apart)
  for (const { store, language, before, said, outcome, wanted, got, reply } of played)
    if (outcome !== 'right' && (!values.kind || said.kind === values.kind))
      print(`\n[${outcome}] ${store} ${language} ${said.kind}\n  ${before.join('\n  ')}\n  > ${said.say}\n  < ${reply.slice(0, 220)}\n  want ${wanted}\n  got  ${got}`); // prettier-ignore
