import { parseArgs } from 'node:util';
import { openChanges } from './changes/measure.ts';
import { apart, developed } from './changes/stores.ts';
import { askedOfAll, drawnBy, inFolder, printShares } from './probing.ts';

/**
 * `node test/probes/changes.ts [--stores a,b | --apart] [--count N] [--seed S] [--failed] [--kind K] [--said | --own | --acts a,b]`: how often a cart is
 * left as a clerk would leave it, over conversations drawn from the catalogues, in this probe's own words
 * and (`--said`: only; `--own`: not) in those of other people; by kind of change, language and store. `--apart`: kept sentences in stores nobody mended in.
 */
const { values } = parseArgs({
  options: {
    ...askedOfAll,
    count: { type: 'string', default: '400' },
    kind: { type: 'string' },
    said: { type: 'boolean', default: false },
    own: { type: 'boolean', default: false },
    acts: { type: 'string' },
  },
});

const { stores, part, ...drawn } = drawnBy(values, { developed, apart });
const acts = values.acts?.split(',');
const played = await inFolder(async (folder) => {
  const opened = await openChanges(stores, folder);
  const own = values.said || acts ? [] : await opened.measure(drawn);
  const others = values.own ? [] : await opened.measureSaid({ part, ...drawn, ...(acts ? { acts } : {}) });
  await opened.close();
  return [...own, ...others];
});

const print = (line: string): void => void process.stdout.write(`${line}\n`);
printShares(played, ({ outcome }) => outcome, [
  ({ said }) => said.kind,
  ({ language }) => language,
  ({ store }) => store,
]);
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
