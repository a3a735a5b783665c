import { afterAll, beforeAll, expect, it } from 'vitest';
import { dice } from '../dice.ts';
import { acts, drawSaid } from './orders/acts.ts';
import type { Act } from './orders/acts.ts';
import { drawCase } from './orders/cases.ts';
import type { Case, Stocked } from './orders/cases.ts';
import { openOrders, playOrder } from './orders/playing.ts';
import type { Outcome } from './orders/playing.ts';
import type { Dice } from '../dice.ts';

/** A small sample of `node test/probes/orders.ts`: what is ordered comes into the cart, and nothing else does. */

const WORKED = ['tintero', 'apiary', 'hobelbank', 'potager', 'quern'];
const APART = ['paddock', 'kreisel', 'reedhouse', 'lavandin'];

let orders: Awaited<ReturnType<typeof openOrders>>;
beforeAll(async () => {
  orders = await openOrders([...WORKED, ...APART]);
});
afterAll(() => orders.close());

type Draw = (stocked: Stocked, drawn: Dice) => Case | undefined;

/** Shares a point or two under what was reached. */
it.each<[string, Draw, { stores: string[]; count: number; floor: number; mostWrong: number }]>([
  ['frames', drawCase, { stores: [...WORKED, ...APART], count: 24, floor: 0.9, mostWrong: 1 }],
  ['what people say', (stocked, drawn) => drawSaid('worked', drawn.pick<Act>(acts), stocked, drawn), { stores: WORKED, count: 32, floor: 0.66, mostWrong: 1 }],
  ['what people say, apart', (stocked, drawn) => drawSaid('kept', drawn.pick<Act>(acts), stocked, drawn), { stores: APART, count: 32, floor: 0.75, mostWrong: 1 }],
])('puts in what is ordered: %s', { timeout: 120_000 }, async (_, draw, { stores, count, floor, mostWrong }) => {
  const drawn = dice(7);
  const opened = orders.opened.filter(({ store }) => stores.includes(store));
  const kinds: Outcome['kind'][] = [];
  for (let tries = 0; kinds.length < count && tries < count * 9; tries += 1) {
    const each = draw(drawn.pick(opened), drawn);
    const outcome = each && (await playOrder(orders.bot, each));
    if (outcome) kinds.push(outcome.kind);
  }
  const of = (kind: Outcome['kind']): number => kinds.filter((each) => each === kind).length;
  expect(of('wrong')).toBeLessThanOrEqual(mostWrong);
  expect(of('right') / kinds.length).toBeGreaterThanOrEqual(floor);
}); // prettier-ignore
