import { expect, it } from 'vitest';
import { askedIn } from '../../../bot/tools/policy-words.ts';
import { germanFormsOf } from '../../../bot/tools/policy-words-de.ts';

/** What a question about rules asks for, in words that stand apart or change their beginning. */

it.each([
  ['dann hol ich meine sachen bei euch ab, kostet das was?', true],
  ['kann man bei euch abholen', true],
  ['holt ihr alte räder ab?', false],
])('"%s" asks for picking up: %s', (question, does) => {
  expect(askedIn(question).stems.includes('abholen')).toBe(does);
});

it.each([
  ['kurzen', 'gekurzt'],
  ['gekurzte', 'kurzen'],
  ['gewaschen', undefined],
])('%s is %s as well', (word, form) => {
  if (form === undefined) expect(germanFormsOf(word)).not.toContain('waschen');
  else expect(germanFormsOf(word)).toContain(form);
});
