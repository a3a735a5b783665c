import { afterAll, beforeAll, expect, it } from 'vitest';
import { dice } from '../dice.ts';
import { drawCase } from './orders/cases.ts';
import { openOrders, playOrder } from './orders/playing.ts';
import type { Outcome } from './orders/playing.ts';

/** A small sample of `node test/probes/orders.ts`: what is plainly ordered comes into the cart, and nothing else does. */

const STORES = ['tintero', 'apiary', 'hobelbank', 'potager', 'paddock', 'kreisel'];
const COUNT = 60;
/** A point under what was reached. */
const FLOOR = 0.93;
const MOST_WRONG = 1;

let orders: Awaited<ReturnType<typeof openOrders>>;
beforeAll(async () => {
  orders = await openOrders(STORES);
});
afterAll(() => orders.close());

it('puts in what is plainly ordered', { timeout: 60_000 }, async () => {
  const drawn = dice(7);
  const kinds: Outcome['kind'][] = [];
  for (let tries = 0; kinds.length < COUNT && tries < COUNT * 4; tries += 1) {
    const each = drawCase(drawn.pick(orders.opened), drawn);
    const outcome = each && (await playOrder(orders.bot, each));
    if (outcome) kinds.push(outcome.kind);
  }
  expect(kinds.filter((kind) => kind === 'wrong').length).toBeLessThanOrEqual(MOST_WRONG);
  expect(kinds.filter((kind) => kind === 'right').length / kinds.length).toBeGreaterThanOrEqual(FLOOR);
});
