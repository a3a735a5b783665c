import { expect, test } from 'vitest';
import { dice } from '../dice.ts';
import { keptApart, openOrders, workedBy } from './orders/playing.ts';
import { drawWishes } from './wishes/cases.ts';
import { playWishes } from './wishes/playing.ts';

/** Each store costs its import, so few of them are asked here; the command draws from all. */
const DRAWN = 30;
const MOST_TRIES = 200;
const SHAPES = ['two', 'two', 'three', 'talk', 'answer'] as const;

test.each([
  ['worked by', workedBy.slice(0, 5), 'worked', 0.6],
  ['kept apart', keptApart.slice(0, 5), 'kept', 0.5],
] as const)(
  'wishes of one message are served as each is alone: %s',
  async (_, stores, part, least) => {
    const { bot, opened, close } = await openOrders(stores);
    const drawn = dice(7);
    const kinds: string[] = [];
    for (let tries = 0; kinds.length < DRAWN && tries < MOST_TRIES; tries += 1) {
      const each = drawWishes(drawn.pick(opened), part, drawn, SHAPES[tries % SHAPES.length]!);
      const outcome = each && (await playWishes(bot, each));
      if (outcome) kinds.push(outcome.kind);
    }
    await close();
    const share = (kind: string): number => kinds.filter((each) => each === kind).length / kinds.length;
    expect(share('right')).toBeGreaterThanOrEqual(least);
    expect(share('wrong')).toBeLessThanOrEqual(0.1);
  },
  120_000,
);
