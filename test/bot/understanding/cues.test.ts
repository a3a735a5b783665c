import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { queryOf } from '../../../bot/understanding/embedded/query.ts';
import { readSlots } from '../../../bot/understanding/embedded/slots/slots.ts';
import { readExamples } from '../../../intents/examples.ts';
import { seededRandom } from '../../../intents/typos.ts';
import { drawn } from '../../drawn.ts';
import { count } from '../../long.ts';
import { requestOf } from './request.ts';

const everyCue = -1;
const folder = 'bot/understanding/embedded/slots';
const rounds = count(1_500, 8_000);

/** Every run of letters in the grammars' own files, so that a new word of a pattern is tried without being named here. */
const patternWords = readdirSync(folder)
  .filter((name) => name !== 'cues.ts')
  .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/\p{L}+/gu) ?? []);
const pieces = [
  ...new Set(patternWords.map((word) => word.toLowerCase())),
  ..."2 3 14 42 120 9.5 1,200 D-10234 10234 $ € £ # : @ % ? - ' x one one two jacket jackets red navy medium the a it".split(
    ' ',
  ),
];

function difference(text: string, changes: Parameters<typeof requestOf>[1]): unknown {
  const request = requestOf(text, changes);
  const quick = readSlots(text, request);
  const thorough = readSlots(text, request, everyCue);
  const of = (reading: typeof quick): unknown => [reading.slots, reading.rest, queryOf(reading)];
  return JSON.stringify(of(quick)) === JSON.stringify(of(thorough))
    ? undefined
    : { text, quick: of(quick), thorough: of(thorough) };
}

describe('a pattern left out for want of a cue would have found nothing', () => {
  test('in the examples', () => {
    const examples = readExamples('intents/held-out');
    for (const { text } of drawn(examples, count(600, examples.length))) {
      expect(difference(text, { expecting: 'results-shown' })).toBeUndefined();
    }
  });

  test('in heaps of the patterns\u2019 own words', () => {
    const random = seededRandom(11);
    const pick = (): string => pieces[Math.floor(random() * pieces.length)]!;
    for (let round = 0; round < rounds; round++) {
      const text = Array.from({ length: 1 + Math.floor(random() * 7) }, pick).join(random() < 0.1 ? '' : ' ');
      const orderNumberPattern = round % 2 === 0 ? '^D-\\d{5}$' : '^(?:[A-Z]{2,5}|\\d{6})$';
      expect(difference(text, { orderNumberPattern })).toBeUndefined();
    }
  });
});
