import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openFinding } from './finding/measuring.ts';
import type { Played } from './finding/playing.ts';
import { developed, keptApart } from './finding/stores.ts';

/**
 * `node test/probes/finding.ts [--stores a,b] [--apart] [--count N] [--seed S] [--failed] [--frame F]`: how many wishes drawn from
 * the catalogues, in people's words and in frames of its own, find what they ask for, by frame, language and store; `--count` is
 * of each store. `--apart` plays the sentences and the stores nothing was mended by, and prints only shares.
 */
const { values } = parseArgs({
  options: {
    stores: { type: 'string' },
    apart: { type: 'boolean', default: false },
    count: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
    failed: { type: 'boolean', default: false },
    frame: { type: 'string' },
  },
});

const stores = values.stores?.split(',') ?? [...(values.apart ? keptApart : developed)];
const folder = mkdtempSync(path.join(tmpdir(), 'aisle-finding-'));
const opened = await openFinding(stores, folder);
const part = values.apart ? 'kept' : 'worked';
const played = await opened.measure({ each: Number(values.count), seed: Number(values.seed), part, frame: values.frame }); // prettier-ignore
await opened.close();
rmSync(folder, { recursive: true, force: true });

if (values.failed && !values.apart)
  for (const { case: asked, shown, verdict, why } of played.filter((each) => each.verdict !== 'right'))
    console.log(
      `${verdict.toUpperCase()} [${asked.frame}] ${asked.store}/${asked.language}: ${[...asked.before, asked.say].join(' » ')}\n    ${why}\n    < ${shown.words} [${shown.titles.join('; ')}]`,
    );

function table(keyOf: (each: Played) => string): void {
  const groups = Object.entries(Object.groupBy(played, keyOf)).toSorted(([left], [right]) => left.localeCompare(right)); // prettier-ignore
  for (const [key, some = []] of groups) {
    const of = (verdict: string): number => some.filter((each) => each.verdict === verdict).length;
    const share = ((100 * of('right')) / some.length).toFixed(1);
    console.log(`${key.padEnd(26)} ${share.padStart(5)} % of ${some.length}, wrong ${of('wrong')}, too few ${of('too few')}, asked back ${of('asked back')}`); // prettier-ignore
  }
}
for (const keyOf of [
  (): string => 'all',
  ({ case: { frame } }: Played): string => (frame.startsWith('said') ? 'all said' : 'all framed'),
  ({ case: { frame } }: Played): string => frame,
  ({ case: { language } }: Played): string => language,
  ({ case: { store } }: Played): string => store,
]) {
  // prettier-ignore
  console.log('');
  table(keyOf);
}
