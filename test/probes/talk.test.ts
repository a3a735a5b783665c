import { afterAll, beforeAll, expect, it } from 'vitest';
import { dice } from '../dice.ts';
import { casesOf } from './talk/cases.ts';
import { hearAll } from './talk/intents.ts';
import { openTalk } from './talk/playing.ts';
import type { Outcome, Talk } from './talk/playing.ts';

/** A small sample of `node test/probes/talk.ts`, of sentences worked by and of those that only measure. */

const STORES = ['hafen', 'lavandin'];
const COUNT = 30;
/** A point or two under what was reached. */
const FLOORS = { worked: 0.75, kept: 0.63 };
const FLOORS_OF_INTENTS = { worked: 0.9, kept: 0.785 };

let talk: Talk;
beforeAll(async () => {
  talk = await openTalk(STORES);
}, 60_000);
afterAll(() => talk.close());

it.each(['worked', 'kept'] as const)('talks as a shop would: %s', { timeout: 60_000 }, async (part) => {
  const kinds: Outcome['kind'][] = [];
  for (const made of casesOf(part, talk.opened, dice(5)).slice(0, COUNT)) {
    const outcome = await talk.play(made);
    if (outcome) kinds.push(outcome.kind);
  }
  expect(kinds.filter((kind) => kind === 'right').length / kinds.length).toBeGreaterThanOrEqual(FLOORS[part]);
});

it.each(['worked', 'kept'] as const)('names the intents of what people say: %s', (part) => {
  const heard = hearAll(part);
  const right = heard.filter(({ isRight }) => isRight).length / heard.length;
  expect(right).toBeGreaterThanOrEqual(FLOORS_OF_INTENTS[part]);
});
