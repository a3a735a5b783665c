import { describe, expect, it } from 'vitest';
import { dice } from '../../dice.ts';
import { recordEvidence, seed } from '../../long.ts';
import { said, statementsOf, type Statement } from './grounding-sets/sets.ts';

/**
 * What models say in the words of six authors who saw neither the checks nor each other's sets. What is kept back here
 * though it is true is a wording the checks do not know; what is released though it is false is a fault.
 */
const setsOf = (names: string): Statement[] =>
  statementsOf(...names.split('').map((name) => `strangers/${name}`));
const statements = setsOf('abcdefghijk');
/** Long sentences in free words, twice as many a sentence: read by nobody who wrote the checks. */
const free = setsOf('lm');

function shareReleased(statements: Statement[], isTrue: boolean): { share: number; wrong: string[] } {
  const drawn = dice(seed);
  const asked = statements.filter((statement) => statement.isTrue === isTrue);
  const isReleased = (statement: Statement): boolean => {
    const { released } = said(statement, () => drawn.roll());
    return isTrue ? released === statement.text : released !== '';
  };
  const released = asked.filter(isReleased);
  const wrong = asked.filter((statement) => released.includes(statement) !== isTrue).map(({ text }) => text);
  return { share: released.length / asked.length, wrong };
}

describe('what models say in the words of strangers', () => {
  const truths = shareReleased(statements, true);
  const falsehoods = shareReleased(statements, false);

  it('is enough to mean something', () => {
    for (const isTrue of [true, false])
      expect(statements.filter((statement) => statement.isTrue === isTrue).length).toBeGreaterThanOrEqual(
        500,
      );
  });

  it('keeps back nearly all that is false', () => {
    recordEvidence('grounding-strangers', { truths: truths.share, falsehoods: falsehoods.share });
    expect(falsehoods.share, falsehoods.wrong.join('\n')).toBeLessThanOrEqual(0.01);
  });

  it('releases seven of ten of what is true', () => {
    expect(truths.share, truths.wrong.join('\n')).toBeGreaterThanOrEqual(0.71);
  });

  it('keeps back nearly all that is false and most that is true of long sentences in free words', () => {
    const [told, invented] = [shareReleased(free, true).share, shareReleased(free, false).share];
    recordEvidence('grounding-strangers-free', { truths: told, falsehoods: invented });
    // Their texts stay unread: only how many.
    expect(invented).toBeLessThanOrEqual(0.04);
    expect(told).toBeGreaterThanOrEqual(0.1);
  });
});
