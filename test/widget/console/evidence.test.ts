import { expect, test } from 'vitest';
import { readEvidence } from '../../../widget/console/evidence.ts';
import { timeSince } from '../../../widget/console/times.ts';
import { evidenceOf } from './desk-content.ts';

/** Evidence as a person reads it. */

const read = readEvidence(evidenceOf('message-1'), 'en-US');

test('what was understood is told with how sure it was, and what was next', () => {
  expect(read?.readings).toEqual([
    { intent: 'search-products', confidence: 0.913 },
    { intent: 'refine-results', confidence: 0.064 },
  ]);
  expect(read?.found).toEqual([
    { name: 'price max', value: '$120.00' },
    { name: 'category', value: 'Jackets' },
  ]);
});

test('each step says what it was given, what came of it and how long it took', () => {
  expect(read?.done).toEqual([
    {
      name: 'search products',
      given: [
        { name: 'query', value: 'waterproof' },
        { name: 'price max', value: '$120.00' },
        { name: 'category', value: 'Jackets' },
        { name: 'limit', value: '5' },
      ],
      outcome: 'products: 1 of 11 (Fjord Rain Shell)',
      took: 15,
    },
    {
      name: 'track order',
      given: [{ name: 'number', value: 'D10023' }],
      outcome: 'Failed: not verified',
      took: 1,
    },
  ]);
});

test('who stood in, what was held back and what went wrong are told', () => {
  expect(read?.fallbacks).toEqual(['understand: embedded stood in for comprehend (circuit open)']);
  expect(read?.refused).toEqual([{ sentence: 'It keeps out any rain.', reason: 'not-in-facts' }]);
  expect(read?.trouble).toEqual(['deadline-near']);
});

test('evidence of another version, or cut short, is read as far as it goes', () => {
  const cut = {
    took: 4,
    steps: [{ effect: 'tool', name: 'view-cart', result: { truncated: 90_000 }, took: 2 }],
    refused: 7,
  };
  expect(readEvidence(cut, 'en-US')).toMatchObject({
    took: 4,
    refused: [],
    done: [{ name: 'view cart', outcome: 'truncated: 90000' }],
  });
  expect(readEvidence('nothing', 'en-US')).toBeUndefined();
});

test.each([
  [20, 'under a minute'],
  [60, '1 min'],
  [59 * 60, '59 min'],
  [60 * 60, '1 h'],
  [90 * 60, '1 h 30 min'],
  [25 * 3_600, '1 day'],
  [72 * 3_600, '3 days'],
])('%i seconds ago is %s', (seconds, words) => {
  const now = Date.parse('2026-11-21T12:00:00Z');
  expect(timeSince(new Date(now - seconds * 1_000).toISOString(), now)).toBe(words);
});
