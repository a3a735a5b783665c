import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Played } from './rules/judging.ts';
import { measure } from './rules/measuring.ts';
import { apart, developed } from './rules/stores.ts';

/**
 * `node test/probes/rules.ts [--stores a,b] [--apart] [--count N] [--seed S] [--failed] [--act A]`: which share of questions
 * about a store's rules is answered as its pages and settings have it. `--apart`: other stores, other people's sentences.
 */
const { values } = parseArgs({
  options: {
    stores: { type: 'string' },
    apart: { type: 'boolean', default: false },
    count: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    act: { type: 'string' },
    failed: { type: 'boolean', default: false },
  },
});

const folder = mkdtempSync(path.join(tmpdir(), 'aisle-probe-'));
const { act } = values;
const played = await measure({
  stores: values.stores?.split(',') ?? (values.apart ? apart : developed),
  folder,
  part: values.apart ? 'kept' : 'worked',
  count: Number(values.count),
  seed: Number(values.seed),
  takes: (made) => act === undefined || made.topic.startsWith(act),
});
rmSync(folder, { recursive: true, force: true });

const share = (some: readonly Played[]): string => {
  const of = (verdict: string): number => some.filter((each) => each.verdict === verdict).length;
  return `${((100 * of('right')) / some.length).toFixed(1)} % of ${some.length}; wrong ${of('wrong')}, asked back ${of('asked')}, missed ${of('missed')}`;
};
const by = (keyOf: (each: Played) => string): void => {
  const groups = Object.entries(Object.groupBy(played, keyOf)).toSorted(([one], [other]) => one.localeCompare(other)); // prettier-ignore
  for (const [key, some] of groups) console.log(`  ${key.padEnd(20)} ${share(some ?? [])}`);
};
// What only measures is shown to nobody.
if (values.failed && !values.apart)
  for (const { made, words, titles, verdict } of played.filter((each) => each.verdict !== 'right'))
    console.log(`${verdict} [${made.topic}] ${made.store} ${made.language} ${made.place}: ${made.before.join(' » ')} » “${made.say}”\n    ${words.slice(0, 240)} ${titles.length ? `{${titles.slice(0, 3).join(' | ')}}` : ''}`); // prettier-ignore
console.log('all', share(played));
by(({ made }) => made.topic);
by(({ made }) => made.place);
by(({ made }) => made.language);
if (!values.apart) by(({ made }) => made.store);
