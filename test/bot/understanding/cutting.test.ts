import { expect, test } from 'vitest';
import { createEmbeddedUnderstanding } from '../../../bot/understanding/embedded/embedded.ts';
import { everydayWords } from '../../../intents/everyday-words.ts';
import { usualOrderNumbers } from '../../../intents/evaluate-slots.ts';
import { trainIfNeeded } from '../../../intents/train.ts';

const understanding = createEmbeddedUnderstanding({ modelFile: trainIfNeeded() });

async function cut(
  text: string,
  expecting: 'results-shown' | 'variant' = 'results-shown',
): Promise<string[] | undefined> {
  const { wishes, apart } = await understanding.understand({
    text,
    language: 'en',
    languages: ['en', 'de', 'es', 'fr'],
    currency: { code: 'USD', exponent: 2 },
    words: everydayWords,
    orderNumberPattern: usualOrderNumbers,
    expecting,
    today: '2026-03-02',
  });
  return apart ? wishes.map((wish) => wish.text ?? '') : undefined;
}

test.each([
  ['Remove the kettle from my cart. And how long do I have to return the rest?', 2],
  ['please add two of them to my cart - oh and do you ship to Canada?', 2],
  ['Wie lange kann ich etwas zurückgeben? Und womit kann ich bezahlen?', 2],
  ['¿Cuánto tarda el envío? ¿Y qué garantía tenéis?', 2],
  ['Combien coûte la livraison ? Et quels sont vos horaires ?', 2],
  ['remove the kettle from my cart, add a mug to it, and do you take PayPal?', 3],
  ['How long does delivery take? Also, do you take PayPal? And please take the kettle out of my cart.', 3],
  ['annule ma commande et passe-moi un conseiller', 2],
] as const)('is cut: %s', async (text, parts) => {
  expect(await cut(text)).toHaveLength(parts);
});

test.each([
  'Do you deliver to Ireland and what does it cost?',
  'I need a tent. It should be waterproof.',
  'Have you got walking boots? Are they any good in snow?',
  'If I pick express, how many days does it take?',
  'Red and blue rain jackets under 80 dollars',
  'I bought the kettle last week and it leaks. What can I do?',
  'take that out and put in the blue one',
  'I only get off work at six, so are you open then?',
  'wrong size, can i swap what i got for a bigger one',
  '40 at most, the rest can go',
  'compare the kettle and the teapot',
  'I live in Bremen. Do you deliver there?',
])('is one wish: %s', async (text) => {
  expect(await cut(text)).toBeUndefined();
});

test.each([
  ['M. And do you ship to Austria?', ['M.', 'do you ship to Austria?']],
  [
    'the blue one please, and how long can I return it?',
    ['the blue one please', 'how long can I return it?'],
  ],
])('the answer to what is open comes before a wish: %s', async (text, parts) => {
  expect(await cut(text, 'variant')).toEqual(parts);
});

test('talk that hides what is asked for is left out', async () => {
  const said =
    'Ich habe letztes Jahr schon bei euch bestellt und war sehr zufrieden - ist express viel teurer als normal?';
  expect(await cut(said)).toEqual(['ist express viel teurer als normal?']);
});

test('a message of a thousand joints is read as a whole, and at once', async () => {
  expect(await cut('add it and '.repeat(1000))).toBeUndefined();
});
