import { expect, test } from 'vitest';
import { createEmbeddedUnderstanding } from '../../../bot/understanding/embedded/embedded.ts';
import { measureWishes, readWishRows } from '../../../intents/evaluate-wishes.ts';
import { trainIfNeeded } from '../../../intents/train.ts';
import { requestOf } from './request.ts';

const understanding = createEmbeddedUnderstanding({ modelFile: trainIfNeeded() });

test('two wishes in one message are both heard in every language, and one wish is left whole', async () => {
  const { several, served, leftWhole, byLanguage } = await measureWishes(readWishRows(), understanding);
  expect(several).toBeGreaterThanOrEqual(60);
  expect(served).toBeGreaterThanOrEqual(0.83);
  expect(leftWhole).toBeGreaterThanOrEqual(0.92);
  for (const { served: each } of Object.values(byLanguage)) expect(each).toBeGreaterThanOrEqual(0.75);
});

test('what is cut wrongly or not at all is told', async () => {
  const rows = [
    { text: 'show me jackets', lang: 'en', intents: ['search-products', 'checkout'] },
    { text: 'show me jackets', lang: 'en', intents: ['search-products'] },
  ] as const;
  expect(await measureWishes(rows, understanding)).toEqual({
    several: 1,
    served: 0,
    cut: 0,
    single: 1,
    leftWhole: 1,
    byLanguage: { en: { several: 1, served: 0 } },
    failures: [
      { text: 'show me jackets', meant: ['search-products', 'checkout'], read: ['search-products'] },
    ],
  });
});

test.each([
  ['If I pick express, how many days?', 'en'],
  ['Zahle ich da noch Versand? Ich wohne in Bremen.', 'de'],
  ['Kann ich auf Rechnung zahlen? Ist meine erste Bestellung', 'de'],
])('what only tells of a question is no wish beside it: %s', async (text, lang) => {
  const report = await measureWishes([{ text, lang, intents: ['shipping-info'] }] as never, understanding);
  expect(report.leftWhole).toBe(1);
});

test.each([
  ['il est garanti combien de temps et il existe en noir ?', 'fr'],
  ['Il est garanti combien de temps. Il existe en noir ?', 'fr'],
] as const)('a rule asked for by a word behind is a wish: %s', async (text, lang) => {
  const rows = [{ text, lang, intents: ['warranty-info', 'check-availability'] }] as const;
  expect((await measureWishes(rows, understanding)).served).toBe(1);
});

test('what stands in brackets is cut off nothing', async () => {
  const read = await understanding.understand(
    requestOf('add a pair of the ridge socks (moss, L/XL) and how long do I get to return them?'),
  );
  expect(read.wishes.every(({ text = '' }) => text.includes('(') === text.includes(')'))).toBe(true);
});
