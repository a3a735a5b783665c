import { parseArgs } from 'node:util';
import { dice } from '../dice.ts';
import { plain } from './changes/goods.ts';
import { play } from './changes/playing.ts';
import type { Played } from './changes/playing.ts';
import { courseOf, courses } from './courses/cases.ts';
import { keptApart, openOrders, workedBy } from './orders/playing.ts';

/**
 * `node test/probes/courses.ts [--apart] [--kind a,b] [--stores a,b] [--count N] [--seed S] [--failed]`: how often the cart is
 * as wanted where a message goes on from what was said before: two versions of one thing, "it" beside something named,
 * "the same color", a version asked after, too few there. `--apart`: other sentences in other stores; only shares are told.
 */
const { values } = parseArgs({
  options: {
    apart: { type: 'boolean', default: false },
    kind: { type: 'string' },
    stores: { type: 'string' },
    count: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    failed: { type: 'boolean', default: false },
  },
});

const newest = ['pawprint', 'voltlane', 'northhouse', 'gartenliebe', 'jugueteria-luna', 'belle-peau'];
const stores = values.stores?.split(',') ?? (values.apart ? keptApart : [...workedBy, ...newest]);
const kinds = courses.filter((kind) => values.kind === undefined || values.kind.split(',').includes(kind));
const { bot, opened, close } = await openOrders(stores);
const shops = opened.map(({ store, languages, cards }) => ({
  store,
  languages,
  all: cards.map((product) => ({ product, words: plain(`${product.title} ${product.brand ?? ''}`) })),
}));
const drawn = dice(Number(values.seed) * 7907);
const played: Played[] = [];
const wanted = Number(values.count);
for (let at = 0, tries = 0; at < wanted && tries < wanted * 40; tries += 1) {
  const { store, languages, all } = drawn.pick(shops);
  const language =
    languages.length > 1 && drawn.roll() < 0.25 ? drawn.pick(languages) : (languages[0] ?? 'en');
  const kind = kinds[at % kinds.length];
  const made = kind && courseOf({ store, kind, language, all, dice: drawn, isApart: values.apart });
  if (!made) continue;
  at += 1;
  played.push(...(await play(bot, made)));
}
await close();

const print = (line: string): void => void process.stdout.write(`${line}\n`);
function share(some: readonly Played[]): string {
  const of = (outcome: string): number => some.filter((each) => each.outcome === outcome).length;
  return `${((100 * of('right')) / some.length).toFixed(1).padStart(5)} % of ${some.length}; wrong ${of('wrong')}, asked ${of('asked')}, idle ${of('idle')}`;
}
if (values.failed && !values.apart)
  for (const { store, language, before, said, outcome, wanted: want, got, reply } of played)
    if (outcome !== 'right')
      print(`\n[${outcome}] ${store} ${language} ${said.kind}\n  ${before.join('\n  ')}\n  > ${said.say}\n  < ${reply.slice(0, 220)}\n  want ${want}\n  got  ${got}`); // prettier-ignore
for (const [title, keyOf] of [
  ['kind', (each: Played) => each.said.kind],
  ['language', (each: Played) => each.language],
] as const)
  for (const [key, some] of Object.entries(Object.groupBy(played, keyOf)))
    print(`${title.padEnd(9)} ${key.padEnd(16)} ${share(some ?? [])}`);
print(`all ${share(played)}`);
process.exit();
