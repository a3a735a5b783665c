import { expect, test } from 'vitest';
import { aligned, sentencesOf, wordsOf } from '../../../widget/voice/sentences.ts';

test.each([
  ['Here are four. The best is in stock!', ['Here are four.', 'The best is in stock!']],
  ['It costs 119.50 dollars… Really?', ['It costs 119.50 dollars…', 'Really?']],
  ['Version 2.0 of shop.example is here', ['Version 2.0 of shop.example is here']],
  ['¿Cuál prefieres? La azul.', ['¿Cuál prefieres?', 'La azul.']],
  ['Vorrätig! 🎉 Noch drei.', ['Vorrätig!', '🎉 Noch drei.']],
  ['…', []],
  ['', []],
])('%j is cut into sentences', (speech, sentences) => {
  expect(sentencesOf(speech)).toEqual(sentences);
});

const places = (heard: string, shown: string) =>
  aligned(wordsOf(heard), wordsOf(shown)).map((word) => word && shown.slice(word.start, word.end));

test.each([
  ['four rain jackets', 'Here are four rain jackets.', ['four', 'rain', 'jackets']],
  ['under 120 dollars', 'under $120', ['under', '120', undefined]],
  ['one hundred euros a piece', '100 € a piece', [undefined, undefined, undefined, 'a', 'piece']],
  ['the café the shop', 'the shop, the café, the shop', ['the', 'café', 'the', 'shop']],
  ['déjà vu', '🎉 De\u0301JA\u0300 vu', ['De\u0301JA\u0300', 'vu']],
  ['nothing of it', 'something else', [undefined, undefined, undefined]],
])('the words of %j are found in %j', (heard, shown, expected) => {
  expect(places(heard, shown)).toEqual(expected);
});

test('a word stands where it says, past emoji and accents', () => {
  const text = '👩‍👩‍👧 Größe 42½, 59,90 €';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Größe', '42½', '59,90']);
});
