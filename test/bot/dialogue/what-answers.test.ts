import { expect, test } from 'vitest';
import { aspectsIn } from '../../../bot/dialogue/ranking/aspects-asked.ts';
import { isNumber, unitsIn } from '../../../bot/dialogue/ranking/figures.ts';
import { has } from '../../../bot/dialogue/ranking/related.ts';
import { asksOfIt } from '../../../bot/dialogue/replies/of-it-words.ts';

test.each([
  ['About thirty centimetres beak to tail.', ['length', 'count']],
  ['For dogs between ten and twenty-five kilos.', ['mass', 'count']],
  ['Wird rund zweieinhalb Meter hoch.', ['length']],
  ['Bis fünfundzwanzig Kilo.', ['mass', 'count']],
  ['Valable dix-huit mois.', ['time', 'age', 'count']],
  ['Seis botes de ciento cuarenta gramos.', ['mass', 'count']],
  ['From four weeks, soaked in warm water.', ['time', 'age', 'count']],
  ['Runs half a size small.', []],
  ['Une huile très douce.', []],
  ['Keep closed once opened.', []],
  ['A canteen of steel.', []],
])('%s measures %j', (text, units) => {
  expect([...unitsIn(text)]).toEqual(units);
});

test('a number in words counts, and a word that only looks like one does not', () => {
  expect(['two', 'vingt', '4', 'zwanzig'].every(isNumber)).toBe(true);
  expect(['mac', 'once', 'neuf', 'canteen'].some(isNumber)).toBe(false);
});

const asked = (text: string, language: 'en' | 'de' | 'es' | 'fr'): string[] =>
  [...aspectsIn(text, language)].map(([{ name }]) => name);

test.each([
  ['fabric softener ok on it?', 'en', 'care', 'material'],
  ['does the fabric stretch', 'en', 'material', 'care'],
  ['geht da weichspüler rein', 'de', 'care', 'material'],
  ['is it usable left handed?', 'en', 'hand', 'suited'],
  ['do they have a mic?', 'en', 'microphone', 'noise'],
  ['elle est valable jusqu’à quand ?', 'fr', 'shelf-life', 'age'],
  ['¿cuántos pueden jugar?', 'es', 'players', 'people'],
] as const)('%s asks for its aspect', (text, language, aspect, other) => {
  expect(asked(text, language)).toContain(aspect);
  expect(asked(text, language)).not.toContain(other);
});

test('long words that only end in other letters are one', () => {
  expect(has(['alourdir'], 'alourdit')).toBe(true);
  expect(has(['station'], 'statue')).toBe(false);
});

test.each([
  ['en', 'is it scented?', true],
  ['en', 'any scented candles?', false],
  ['de', 'sind die waschbar?', true],
  ['de', 'habt ihr duftkerzen?', false],
  ['es', '¿y sirve para zurdos?', true],
  ['es', '¿hay velas para regalo?', false],
  ['fr', 'attends il est parfumé ?', true],
  ['fr', 'il y a des bougies parfumées ?', false],
] as const)('%s: "%s" asks of what is talked about: %s', (language, text, ofIt) => {
  expect(asksOfIt[language].test(text)).toBe(ofIt);
});
