import { describe, expect, it } from 'vitest';
import { count, recordEvidence, seed } from '../../long.ts';
import { dice } from '../../dice.ts';
import { said, statementsOf, type Statement } from './grounding-sets/sets.ts';

/** Every statement is fed cut at other borders each time. */
const TIMES = count(2, 30);
const sets = statementsOf('en', 'de', 'es', 'fr');
/** Written when the checks were done, and since then one more thing to hold. */
const later = statementsOf('unseen');
const statements = [...sets, ...later];

interface Outcome {
  statement: Statement;
  wasReleased: boolean;
}

function outcomesOf(list: Statement[]): Outcome[] {
  const drawn = dice(seed);
  return list.flatMap((statement) =>
    Array.from({ length: TIMES }, () => {
      const { released } = said(statement, () => drawn.roll());
      return { statement, wasReleased: statement.isTrue ? released === statement.text : released !== '' };
    }),
  );
}

const outcomes = outcomesOf(statements);
const share = (list: Outcome[]): number =>
  list.filter(({ wasReleased }) => wasReleased).length / Math.max(1, list.length);
const of = (isTrue: boolean, heldOut: boolean): Outcome[] =>
  outcomes.filter(
    ({ statement }) =>
      sets.includes(statement) && statement.isTrue === isTrue && statement.heldOut === heldOut,
  );

describe('what a model says in four languages, cut anywhere', () => {
  it('is enough to mean something', () => {
    for (const isTrue of [true, false])
      expect(statements.filter((statement) => statement.isTrue === isTrue).length).toBeGreaterThanOrEqual(
        200,
      );
  });

  it('lets no falsehood through', () => {
    const passed = outcomes.filter(({ statement, wasReleased }) => !statement.isTrue && wasReleased);
    expect([...new Set(passed.map(({ statement }) => statement.text))]).toEqual([]);
  });

  it('lets at least 97 % of what is true through', () => {
    const held = outcomes.filter(({ statement, wasReleased }) => statement.isTrue && !wasReleased);
    const truths = outcomes.filter(({ statement }) => statement.isTrue);
    expect(
      1 - held.length / truths.length,
      held.map(({ statement }) => statement.text).join('\n'),
    ).toBeGreaterThanOrEqual(0.97);
  });

  it('says how each half did', () => {
    const figures = {
      times: TIMES,
      statements: {
        true: statements.filter(({ isTrue }) => isTrue).length,
        false: statements.filter(({ isTrue }) => !isTrue).length,
      },
      truths: { seen: share(of(true, false)), heldOut: share(of(true, true)) },
      falsehoods: { seen: share(of(false, false)), heldOut: share(of(false, true)) },
    };
    recordEvidence('grounding', figures);
    expect(figures.falsehoods).toEqual({ seen: 0, heldOut: 0 });
  });
});
