import { expect, it } from 'vitest';
import { eventsAt, type BareEvent, type TurnPath } from '../../bot/chat/events.ts';
import { reportFigures } from '../../scripts/report-figures.ts';

const turn = (path: TurnPath, firstWords: number, asked?: 'person'): BareEvent => ({
  type: 'turn-settled',
  language: 'en',
  path,
  took: firstWords,
  firstWords,
  effects: 1,
  attempt: 1,
  trouble: [],
  // What is written for a person reads the same; only who asks for one says so.
  intent: 'talk-to-human',
  ...(asked === undefined ? {} : { asksForPerson: true }),
});
const added = (count: number): BareEvent => ({ type: 'added', variants: ['v'], quantity: 1, turn: count });
const said = (conversationId: string, ...events: BareEvent[]) =>
  eventsAt({ storeId: 'demo', conversationId, now: 0 }, events);

it('counts each conversation by the furthest it had to go, and its first way into the cart', () => {
  const figures = reportFigures([
    ...said('one', turn('direct', 10), turn('direct', 20), added(2), added(5)),
    ...said('two', turn('direct', 30), turn('agent', 900), turn('clarified', 40), added(3)),
    ...said('three', turn('direct', 50, 'person'), turn('person', 60, 'person')),
    ...said('four', turn('clarified', 70), added(1)),
  ]);
  expect(figures).toMatchObject({
    conversations: 4,
    turns: 8,
    byPath: { direct: 0.25, clarified: 0.25, agent: 0.25, person: 0.25, failed: 0 },
    turnsToCart: { conversations: 3, median: 2, worst: 3 },
    handOver: { asked: 2, inThatTurn: 1 },
    firstWords: { median: 40, p95: 900, p95ByPath: { direct: 50, agent: 900 } },
  });
});

it('says nothing where there is nothing to say', () => {
  expect(reportFigures([])).toEqual({
    conversations: 0,
    turns: 0,
    byPath: { direct: 0, clarified: 0, agent: 0, person: 0, failed: 0 },
    turnsToCart: { conversations: 0 },
    handOver: { asked: 0, inThatTurn: 0 },
    firstWords: { p95ByPath: {} },
  });
});
