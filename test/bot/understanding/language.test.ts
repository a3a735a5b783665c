import { describe, expect, test } from 'vitest';
import { detectForeign, detectLanguage } from '../../../bot/understanding/embedded/language.ts';
import { goodsTongue } from '../../../bot/understanding/embedded/goods-tongue.ts';
import { LanguageModel } from '../../../bot/understanding/embedded/language-model.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import { readExampleFiles } from '../../../intents/examples.ts';
import { countLanguages } from '../../../intents/languages.ts';

const model = new LanguageModel(countLanguages(readExampleFiles('intents')));
const all: Language[] = ['en', 'es', 'fr', 'de'];

const rows: [text: string, current: Language, expected: Language][] = [
  ['I need a waterproof jacket', 'en', 'en'],
  ['where is my order', 'de', 'en'],
  ['do you have this in medium', 'fr', 'en'],
  ['busco una chaqueta impermeable', 'en', 'es'],
  ['¿dónde está mi pedido?', 'en', 'es'],
  ['quiero devolver los zapatos', 'en', 'es'],
  ['je cherche une veste imperméable', 'en', 'fr'],
  ['où est ma commande', 'en', 'fr'],
  ["avez-vous d'autres couleurs", 'en', 'fr'],
  ['ich suche eine Regenjacke', 'en', 'de'],
  ['wo ist meine Bestellung', 'en', 'de'],
  ['haben Sie das auch in größer', 'en', 'de'],
  ['gibt es die Schuhe noch', 'es', 'de'],
  ['danke', 'en', 'de'],
  ['merci', 'en', 'fr'],
  ['gracias', 'en', 'es'],
  ['😀 sam@example.com lives at 12 Rainbow Yard', 'en', 'en'],
  ['anna@netz.de', 'fr', 'fr'],
  ['ok', 'de', 'de'],
  ['hey', 'de', 'de'],
  ['hi', 'de', 'de'],
  ['hey', 'en', 'en'],
  ['XL', 'fr', 'fr'],
  ['promo code SUMMER25', 'en', 'en'],
  ['promo code SUMMER25', 'de', 'de'],
  ['SUMMER25', 'en', 'en'],
  ['RAIN-10 please', 'en', 'en'],
  ['avez-vous un promo code pour moi', 'en', 'fr'],
  ['mini quiche pan', 'en', 'en'],
  ['cafe au lait bowls', 'en', 'en'],
  ['do you have a le creuset pan', 'en', 'en'],
  ['panini press', 'en', 'en'],
  ['quiero un t-shirt oversize', 'es', 'es'],
  ['une coffee cup', 'fr', 'fr'],
  ['un sweat shirt', 'fr', 'fr'],
  ['coffee to go becher', 'de', 'de'],
  ['lunch bag für kinder', 'de', 'de'],
  ['un bolso para mi madre', 'en', 'es'],
  ['do you ship to canada', 'de', 'en'],
  ['rote regenjacke damen', 'en', 'de'],
  ['et pour mon père', 'es', 'fr'],
  ['D-10234', 'es', 'es'],
  ['', 'de', 'de'],
  ['👍', 'fr', 'fr'],
];

describe('language', () => {
  test.each(rows)('%s (from %s)', (text, current, expected) => {
    expect(detectLanguage(text, current, all, model)).toBe(expected);
  });

  test('never answers a language the store does not serve', () => {
    expect(detectLanguage('ich suche eine Jacke', 'en', ['en', 'es'], model)).not.toBe('de');
    expect(detectLanguage('ich suche eine Jacke', 'en', ['en'], model)).toBe('en');
    expect(detectLanguage('hello', 'de', ['fr', 'es'], model)).not.toBe('de');
  });
});

const aBrand = ['Mochila'];
describe('a few words that name goods', () => {
  test.each<[text: string, stays: Language, expected: Language | undefined, brands?: string[]]>([
    ['wanderstiefel gr 44', 'en', 'de'],
    ['nen mixer', 'en', 'de'],
    ['kinderjacke', 'en', 'de'],
    ['blaue turnschuhe', 'en', 'de'],
    ['des bottes', 'en', 'fr'],
    ['une lampe', 'en', 'fr'],
    ['un pull', 'en', 'fr'],
    ['chaussettes', 'en', 'fr'],
    ['calcetines negros', 'en', 'es'],
    ['unas sandalias', 'en', 'es'],
    ['mochila', 'en', 'es'],
    ['mochila', 'de', 'es'],
    // Words that travelled, names on a shelf and small words of the language one is in.
    ['mochila', 'en', undefined, aBrand],
    ['mochila', 'es', undefined],
    ['jersey', 'en', undefined],
    ['leather jersey', 'en', undefined],
    ['rucksack', 'en', undefined],
    ['the mochila please', 'en', undefined],
    ['sneaker', 'de', undefined],
    ['coffee becher', 'de', undefined],
    ['le creuset pan', 'en', undefined],
    ['D-10234', 'en', undefined],
    ['', 'en', undefined],
  ])('%s (from %s)', (text, language, expected, brands = []) => {
    const words = { colors: [], sizes: [], brands, categories: [], materials: [] };
    const request = { text, language, languages: all, words, currency: { code: 'USD', exponent: 2 }, orderNumberPattern: '', today: '2026-01-01' }; // prettier-ignore
    expect(goodsTongue(request, model)).toBe(expected);
  });
});

test('sentences it has not seen are told apart, whatever the conversation was in', () => {
  const sentences = readExampleFiles('intents/held-out').flatMap(({ examples }) =>
    all.flatMap((language) => (examples[language] ?? []).map((text) => ({ text, language }))),
  );
  const long = sentences.filter(({ text }) => text.split(/\s+/).length >= 3);
  const right = all.flatMap((current) =>
    long.filter(({ text, language }) => detectLanguage(text, current, all, model) === language),
  );
  expect(right.length / (long.length * all.length)).toBeGreaterThan(0.985);
});

describe('a language the store does not serve', () => {
  test.each<[text: string, served: Language[], expected: Language | undefined]>([
    ['tienes auriculares inalambricos?', ['en'], 'es'],
    ['cuanto cuesta el envio', ['en'], 'es'],
    ['je cherche un casque', ['en'], 'fr'],
    ['haben sie kopfhörer', ['en'], 'de'],
    ['ich suche eine jacke', ['en', 'de'], undefined],
    ['do you have a crème de la mer', ['en'], undefined],
    ['eau de parfum', ['en'], undefined],
    ['hay fever tablets', ['en'], undefined],
    ['danke', ['en'], undefined],
  ])('%s among %s', (text, served, expected) => {
    expect(detectForeign(text, served)).toBe(expected);
  });
});
