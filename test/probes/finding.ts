import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openAsked } from '../asked/asking.ts';
import { drawCases } from './finding-cases.ts';
import { goodsOf, play } from './finding-playing.ts';
import type { Played } from './finding-playing.ts';
import { developed, keptApart, storesFolderOf } from './finding-stores.ts';

/**
 * `node test/probes/finding.ts [--stores a,b] [--apart] [--count N] [--seed S] [--failed] [--frame F]`: how many wishes drawn from
 * the catalogues find what they ask for, by frame, language and store. `--apart` plays the stores nothing was mended by.
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
const { bot, close } = await openAsked(stores, folder, { storesFolder: storesFolderOf });
const played: Played[] = [];
for (const store of stores)
  for (const each of drawCases(goodsOf(folder, store), Number(values.count), Number(values.seed)))
    if (!values.frame || each.frame === values.frame) {
      const one = await play(bot, each);
      // What the first message already missed is counted there.
      if (one.before.every(({ titles }) => titles.length > 0)) played.push(one);
    }
await close();
rmSync(folder, { recursive: true, force: true });

if (values.failed)
  for (const { case: asked, shown, verdict, why } of played.filter((each) => each.verdict !== 'right'))
    console.log(
      `${verdict.toUpperCase()} [${asked.frame}] ${asked.store}/${asked.language}: ${[...asked.before, asked.say].join(' » ')}\n    ${why}\n    < ${shown.words} [${shown.titles.join('; ')}]`,
    );

function table(keyOf: (each: Played) => string): void {
  const groups = Object.entries(Object.groupBy(played, keyOf)).toSorted(([left], [right]) => left.localeCompare(right)); // prettier-ignore
  for (const [key, some = []] of groups) {
    const of = (verdict: string): number => some.filter((each) => each.verdict === verdict).length;
    const share = ((100 * of('right')) / some.length).toFixed(0);
    console.log(`${key.padEnd(20)} ${share.padStart(3)} % of ${some.length}, wrong ${of('wrong')}, too few ${of('too few')}, asked back ${of('asked back')}`); // prettier-ignore
  }
}
for (const keyOf of [
  (): string => 'all',
  ({ case: { frame } }: Played): string => frame,
  ({ case: { language } }: Played): string => language,
  ({ case: { store } }: Played): string => store,
]) {
  // prettier-ignore
  console.log('');
  table(keyOf);
}
