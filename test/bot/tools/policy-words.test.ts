import { expect, it } from 'vitest';
import { askedIn, wordsOfPassage } from '../../../bot/tools/policy-words.ts';

/** What a question about rules asks for, in words that stand apart or change their beginning. */

it.each([
  ['dann hol ich meine sachen bei euch ab, kostet das was?', true],
  ['kann man bei euch abholen', true],
  ['holt ihr alte räder ab?', false],
])('"%s" asks for picking up: %s', (question, does) => {
  expect(askedIn(question).stems.includes('abholen')).toBe(does);
});

it.each([
  ['Gekürzte Ware ist ausgenommen.', 'kurzen', true],
  ['Gewaschene Ware nehmen wir nicht zurück.', 'kurzen', false],
])('"%s" speaks of %s: %s', (passage, word, does) => {
  expect(wordsOfPassage(passage).includes(word)).toBe(does);
});
