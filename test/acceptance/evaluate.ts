import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { acceptanceSets, openAcceptance, play, rateOf } from './playing.ts';
import type { Played, Rate } from './playing.ts';

/**
 * `npm run evaluate:conversations -- [SET] [--failed] [--json]`: how many conversations written by strangers go as they
 * expected, turn by turn and whole. A set is named by its beginning: `held`, `worked/stride`; without one all are played.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { failed: { type: 'boolean', default: false }, json: { type: 'boolean', default: false } },
});

const sets = acceptanceSets(positionals[0]);
if (sets.length === 0) {
  console.error(`There is no set ${positionals[0]}: see test/acceptance.`);
  process.exit(2);
}
const folder = mkdtempSync(path.join(tmpdir(), 'aisle-acceptance-'));
const opened = await openAcceptance(sets, folder);
const played: Played[] = [];
const rates: Record<string, Rate> = {};
for (const { name, fixtures } of sets) {
  const ofSet: Played[] = [];
  for (const fixture of fixtures) ofSet.push(await play(opened.bot, fixture));
  rates[name] = rateOf(ofSet);
  played.push(...ofSet);
}
await opened.close();
rmSync(folder, { recursive: true, force: true });

if (values.failed)
  for (const { fixture, report } of played.filter((each) => each.report.problems.length > 0)) {
    console.log(`${fixture.store}: ${fixture.name}`);
    for (const problem of report.problems) console.log(`    ${problem}`);
  }
const all = { ...rates, all: rateOf(played) };
const percent = (part: number, of: number): string => `${Math.round((100 * part) / of)} %`;
if (values.json) console.log(JSON.stringify(all, null, 2));
else
  for (const [name, { conversations, passed, turns, right }] of Object.entries(all))
    console.log(
      `${name.padEnd(20)} turns ${right}/${turns} ${percent(right, turns)}   whole ${passed}/${conversations} ${percent(passed, conversations)}`,
    );
process.exit();
