import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { everydayWords } from '../../../intents/everyday-words.ts';
import { inOneByte, without } from '../../../bot/understanding/embedded/small-patterns.ts';
import { readSlots } from '../../../bot/understanding/embedded/slots/slots.ts';
import type { UnderstandRequest } from '../../../bot/understanding/understanding.ts';

const request: Omit<UnderstandRequest, 'text'> = {
  language: 'de',
  languages: ['en', 'es', 'fr', 'de'],
  currency: { code: 'EUR', exponent: 2 },
  words: everydayWords,
  orderNumberPattern: '^D-\\d{5}$',
  expecting: 'nothing',
  today: '2026-03-02',
};
const slotsOf = (text: string) => readSlots(text, { ...request, text }).slots;

describe('text of one byte a letter', () => {
  test.each(['j’ai 20 €', 'ok… – “ja” 👍🏽', '≤ 50 €\u202F', 'à l’été'])('%s keeps every place', (text) => {
    const told = inOneByte(text);
    expect(told).toHaveLength(text.length);
    expect(told).toMatch(/^[\0-\xFF]*$/);
  });

  test('letters beyond it stay what they are', () => {
    expect(inOneByte('un œuf à 2 €')).toBe('un œuf à 2 ¤');
  });

  test('what is found there is taken out of the text as it was written', () => {
    expect(without(/, it['’]s for \p{L}+/u, 'two – in red, it’s for Ann …')).toBe('two – in red …');
    expect(without(/\d+/gu, '1 € 22 €')).toBe(' €  €');
  });
});

test.each([
  ['socken unter 20 €', 'socken unter 20 EUR'],
  ['socken zwischen 20–40 €', 'socken zwischen 20-40 EUR'],
  ['socken ≤ 30 €', 'socken <= 30 EUR'],
  ['un jean à moins de 1 299,99 €', 'un jean à moins de 1 299,99 EUR'],
  ['j’en veux deux 👍', "j'en veux deux"],
])('the grammars read %s as they read %s', (typed, plain) => {
  expect(Object.keys(slotsOf(plain))).not.toHaveLength(0);
  expect(slotsOf(typed)).toEqual(slotsOf(plain));
});

test('no grammar looks for a sign that the text it reads has another for', () => {
  const folder = join(import.meta.dirname, '../../../bot/understanding/embedded/slots');
  // These two have the message as it was typed.
  const files = readdirSync(folder).filter((name) => !['reading.ts', 'as-written.ts'].includes(name));
  for (const name of files) {
    const code = readFileSync(join(folder, name), 'utf8').replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gmu, '');
    expect(code.match(/.*[€…–—−≤≥].*|.*\\u[eE]000.*/u)?.[0], name).toBeUndefined();
  }
});
