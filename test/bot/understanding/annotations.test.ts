import { describe, expect, test } from 'vitest';
import { markedSlots, markFault, plainText } from '../../../intents/annotations.ts';
import { measureSlots } from '../../../intents/evaluate-slots.ts';
import { readExampleFiles, readMarkedFiles, readMarkedRows } from '../../../intents/examples.ts';
import { lintMarks } from '../../../intents/lint.ts';

describe('slots marked in the examples', () => {
  test('a mark gives its words or what they stand for', () => {
    const text = 'the [second](ordinal=2) in [red](color) [under ten euros](priceMax=1000, currency=EUR)';
    expect(plainText(text)).toBe('the second in red under ten euros');
    expect(markedSlots(text)).toEqual({ ordinal: 2, color: 'red', priceMax: 1000, currency: 'EUR' });
    expect(markedSlots('no mark at all')).toEqual({});
  });

  test.each([
    ['[red](colour)', /"colour" is no slot/],
    ['[two](quantity)', /"quantity" needs a whole number, not "two"/],
    ['[red](color) and [blue](color)', /marked twice/],
    ['a [red(color) mug', /bracket/],
    ['a [](color) mug', /bracket/],
  ])('%s is a fault', (text, fault) => {
    expect(markFault(text)).toMatch(fault);
    expect(lintMarks([{ file: 'x', intent: 'greet', examples: { en: [text] } }])[0]).toMatch(fault);
  });

  test('our own have no fault, and nothing else ever sees a mark', () => {
    expect(lintMarks(readMarkedFiles('intents'))).toEqual([]);
    const texts = readExampleFiles('intents').flatMap(({ examples }) => Object.values(examples).flat());
    expect(texts.filter((text) => text.includes(']('))).toEqual([]);
  });

  test('the grammars read them as they were meant, in every language', () => {
    const rows = readMarkedRows('intents');
    const { byLanguage } = measureSlots(rows, { ignore: ['category', 'brand'] });
    expect(rows.length).toBeGreaterThanOrEqual(2_400);
    expect(Object.keys(byLanguage).sort()).toEqual(['de', 'en', 'es', 'fr']);
    for (const { exact } of Object.values(byLanguage)) expect(exact).toBeGreaterThanOrEqual(0.92);
  });
});
