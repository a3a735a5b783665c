import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { apart, developed, measure } from './meant/playing.ts';
import type { Played } from './meant/playing.ts';

/**
 * `node test/probes/meant.ts [--stores a,b] [--apart] [--count N] [--seed S] [--failed] [--of WORDS]`: which share of goods
 * that are called by their kind, a word, a version or a part of the title is taken for the right product and version,
 * asked about or ordered. `--of` is the beginning of setting, reference or act; nothing of what is `--apart` is printed.
 */
const { values } = parseArgs({
  options: {
    stores: { type: 'string' },
    apart: { type: 'boolean', default: false },
    count: { type: 'string', default: '16' },
    seed: { type: 'string', default: '1' },
    of: { type: 'string' },
    failed: { type: 'boolean', default: false },
  },
});

const stores = values.apart ? apart : (values.stores?.split(',') ?? developed);
const folder = mkdtempSync(path.join(tmpdir(), 'aisle-probe-'));
const played = await measure({
  stores,
  folder,
  count: Number(values.count),
  seed: Number(values.seed),
  part: values.apart ? 'kept' : 'worked',
  takes: ({ setting, reference, act }) =>
    values.of === undefined || [setting, reference.kind, act].some((each) => each.startsWith(values.of!)),
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
if (values.failed && !values.apart)
  for (const { made, words, template, cart, verdict } of played.filter((each) => each.verdict !== 'right')) {
    const { want, reference } = made;
    const wanted = want ? JSON.stringify(want) : `order ${reference.version ?? ''}`;
    console.log(`${verdict} [${made.setting}/${reference.kind}/${made.act}] ${made.store}: ${[...made.before, `“${made.say}”`].join(' » ')}\n    of ${made.product.title}; wanted ${wanted.slice(0, 140)}\n    came [${template}]: ${words.slice(0, 220)} {${cart}}`); // prettier-ignore
  }
console.log('all', share(played));
by(({ made }) => made.setting);
by(({ made }) => made.reference.kind);
by(({ made }) => made.act);
by(({ made }) => made.language);
