import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { apart, developed, measure } from './questions/measuring.ts';
import type { Played } from './questions/judging.ts';

/**
 * `node test/probes/questions.ts [--stores a,b] [--apart] [--frames | --told] [--count N] [--seed S] [--failed] [--frame F]`: which
 * share of questions about products, made from the stores' own catalogues, is answered as those have it. They are asked
 * in strangers' words (`said/`), with `--frames` in those of the probe, with `--told` of what single sentences of descriptions tell; nothing of what is kept `--apart` is printed.
 */
const { values } = parseArgs({
  options: {
    stores: { type: 'string' },
    apart: { type: 'boolean', default: false },
    count: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
    frame: { type: 'string' },
    frames: { type: 'boolean', default: false },
    told: { type: 'boolean', default: false },
    failed: { type: 'boolean', default: false },
  },
});

const stores = values.stores?.split(',') ?? (values.apart ? apart : developed);
const folder = mkdtempSync(path.join(tmpdir(), 'aisle-probe-'));
const { frame } = values;
const part = values.apart ? 'kept' : 'worked';
const played = await measure({
  stores,
  folder,
  count: Number(values.count),
  seed: Number(values.seed),
  ...(values.told ? { told: true } : values.frames ? {} : { part }),
  takes: (made) => frame === undefined || made.frame.startsWith(frame),
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
const isKept = values.apart;
if (values.failed && !isKept)
  for (const { made, words, titles, template, verdict } of played.filter(
    (each) => each.verdict !== 'right',
  )) {
    const { want } = made;
    const wanted = want.kind === 'says' ? want.all.join(' / ') : want.kind === 'any' ? want.of.join(' | ') : `${want.kind} ${'state' in want ? want.state : ''}`; // prettier-ignore
    const where = [made.page ? `page ${made.page}` : '', ...made.before].filter(Boolean).join(' » ');
    console.log(`${verdict} [${made.frame}] ${made.store} ${made.language}: ${where ? `${where} » ` : ''}“${made.say}”\n    of ${made.product.title}; wanted: ${wanted.slice(0, 160)}\n    came [${template}]: ${words.slice(0, 260)} ${titles.length ? `{${titles.slice(0, 3).join(' | ')}}` : ''}`); // prettier-ignore
  }
console.log('all', share(played));
by(({ made }) => made.frame.split(' ')[0] ?? '');
by(({ made }) => made.frame.split(' ')[1] ?? '');
by(({ made }) => made.language);
by(({ made }) => made.store);
