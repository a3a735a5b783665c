import { parseArgs } from 'node:util';
import { dice } from '../dice.ts';
import { acts, drawSaid } from './orders/acts.ts';
import type { Act } from './orders/acts.ts';
import { drawCase } from './orders/cases.ts';
import type { Case } from './orders/cases.ts';
import { keptApart, openOrders, playOrder, workedBy } from './orders/playing.ts';
import type { Outcome } from './orders/playing.ts';

/**
 * `node test/probes/orders.ts [--stores a,b] [--apart] [--act a,b] [--frames] [--count N] [--seed S] [--failed]`: of so many
 * orders drawn from the catalogues, how many put exactly those lines into the cart; by act, frame, language and store.
 * `--frames` draws from the probe's own sentences alone; `--apart` says those that are only measured by, in stores that are.
 */
const { values } = parseArgs({
  options: {
    stores: { type: 'string' },
    apart: { type: 'boolean', default: false },
    act: { type: 'string' },
    frames: { type: 'boolean', default: false },
    count: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    failed: { type: 'boolean', default: false },
  },
});

const wanted = acts.filter((act) => values.act === undefined || values.act.split(',').includes(act));
const part = values.apart ? 'kept' : 'worked';
const stores = values.stores?.split(',') ?? (values.apart ? keptApart : workedBy);
const { bot, opened, close } = await openOrders(stores);
const drawn = dice(Number(values.seed));
const played: { each: Case; outcome: Outcome }[] = [];
for (let tries = 0; played.length < Number(values.count) && tries < Number(values.count) * 9; tries += 1) {
  const stocked = drawn.pick(opened);
  const each = values.frames ? drawCase(stocked, drawn) : drawSaid(part, drawn.pick<Act>(wanted), stocked, drawn); // prettier-ignore
  const outcome = each && (await playOrder(bot, each));
  if (each && outcome) played.push({ each, outcome });
}
await close();

if (values.failed && !values.apart)
  for (const { each, outcome } of played.filter((one) => one.outcome.kind !== 'right')) {
    const { say, want, open } = outcome.asked;
    const before = each.before.map((message) => `(${message}) `).join('');
    const lines = want.map(({ quantity, title, options }) => `${quantity} × ${title}, ${Object.values(options).join(', ')}`); // prettier-ignore
    console.log(`${outcome.kind} [${each.store} ${each.circumstance} ${each.naming}] ${before}> ${say}`);
    console.log(`    wanted ${lines.join(' + ') || (open ? `a question about ${open.title}` : 'nothing')}   cart: ${outcome.cart.join(' + ') || 'empty'}`); // prettier-ignore
    console.log(`    ${outcome.words.slice(0, 240)}`);
  }
const kinds = ['right', 'wrong', 'asked', 'shown', 'said'] as const;
const tell = (name: string, some: typeof played): void => {
  const of = (kind: string): number => some.filter(({ outcome }) => outcome.kind === kind).length;
  const share = Math.round((1000 * of('right')) / Math.max(1, some.length)) / 10;
  console.log(`${name.padEnd(52)} ${share} %  ${kinds.map((kind) => `${kind} ${of(kind)}`).join('  ')}`);
};
type Group = [name: string, keyOf: (one: (typeof played)[number]) => string];
const groups: readonly Group[] = [
  ['frame', ({ each }) => `${each.tongue} ${each.frame}`],
  ['store', ({ each }) => each.store],
  ['naming', ({ each }) => each.naming],
  ['language', ({ each }) => each.tongue],
  ['circumstance', ({ each }) => each.circumstance],
];
// The sentences of what only measures are read by nobody.
for (const [group, keyOf] of values.apart ? groups.slice(1) : groups)
  for (const [key, some] of Object.entries(Object.groupBy(played, keyOf)))
    tell(`${group} ${key}`, some ?? []);
tell('all', played);
process.exit();
