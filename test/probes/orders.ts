import { parseArgs } from 'node:util';
import { dice } from '../dice.ts';
import { drawCase } from './orders/cases.ts';
import type { Case } from './orders/cases.ts';
import { keptApart, openOrders, playOrder, workedBy } from './orders/playing.ts';
import type { Outcome } from './orders/playing.ts';

/**
 * `node test/probes/orders.ts [--stores a,b] [--apart] [--count N] [--seed S] [--failed]`: of so many orders drawn from the
 * catalogues, how many put exactly that line into the cart; by frame, language, store and what went before.
 */
const { values } = parseArgs({
  options: {
    stores: { type: 'string' },
    apart: { type: 'boolean', default: false },
    count: { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    failed: { type: 'boolean', default: false },
  },
});

const stores = values.stores?.split(',') ?? (values.apart ? keptApart : workedBy);
const { bot, opened, close } = await openOrders(stores);
const drawn = dice(Number(values.seed));
const played: { each: Case; outcome: Outcome }[] = [];
for (let tries = 0; played.length < Number(values.count) && tries < Number(values.count) * 4; tries += 1) {
  const each = drawCase(drawn.pick(opened), drawn);
  const outcome = each && (await playOrder(bot, each));
  if (each && outcome) played.push({ each, outcome });
}
await close();

if (values.failed)
  for (const { each, outcome } of played.filter((one) => one.outcome.kind !== 'right')) {
    const before = each.before.map((message) => `(${message}) `).join('');
    const want = each.want ? `${each.want.quantity} × ${each.want.title}, ${Object.values(each.want.options).join(', ')}` : 'sold out'; // prettier-ignore
    console.log(`${outcome.kind} [${each.store} ${each.circumstance} ${each.naming}] ${before}> ${each.say}`);
    console.log(`    wanted ${want}   cart: ${outcome.cart.join(' + ') || 'empty'}`);
    console.log(`    ${outcome.words.slice(0, 240)}`);
  }
const kinds = ['right', 'wrong', 'asked', 'shown', 'said'] as const;
const tell = (name: string, some: typeof played): void => {
  const of = (kind: string): number => some.filter(({ outcome }) => outcome.kind === kind).length;
  const share = Math.round((1000 * of('right')) / Math.max(1, some.length)) / 10;
  console.log(`${name.padEnd(52)} ${share} %  ${kinds.map((kind) => `${kind} ${of(kind)}`).join('  ')}`);
};
for (const [part, keyOf] of [
  ['frame', ({ each }) => `${each.tongue} ${each.frame}`],
  ['store', ({ each }) => each.store],
  ['naming', ({ each }) => each.naming],
  ['language', ({ each }) => each.tongue],
  ['circumstance', ({ each }) => each.circumstance],
] as [string, (one: (typeof played)[number]) => string][])
  for (const [key, some] of Object.entries(Object.groupBy(played, keyOf))) tell(`${part} ${key}`, some ?? []);
tell('all', played);
process.exit();
