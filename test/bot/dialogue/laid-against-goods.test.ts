import { afterEach, describe, expect, test } from 'vitest';
import { forgetTexts } from '../../../bot/dialogue/event-readings.ts';
import { callingSaid } from '../../../bot/dialogue/flows/alignment.ts';
import { calledBy, mayBeOf, takeWords } from '../../../bot/dialogue/flows/name-in.ts';
import { mayNameVersion, optionsNamed } from '../../../bot/dialogue/flows/option-words.ts';
import { emptyMemory } from '../../../bot/dialogue/memory.ts';
import type { ShownProduct } from '../../../bot/dialogue/memory.ts';
import { idleTurn } from '../../../bot/dialogue/scene.ts';
import type { Scene } from '../../../bot/dialogue/scene.ts';
import { tokensOf } from '../../../bot/dialogue/words.ts';
import type { Language, Slots } from '../../../bot/understanding/understanding.ts';
import { dice } from '../../dice.ts';
import { store } from './talk.ts';
import '../../all-languages.ts';

/** What no word of a message touches is not laid against it: whatever is said of goods in any form must touch them. */

afterEach(forgetTexts);

const titles = [
  'Harbour Lantern',
  'Taza esmaltada “Brisa”',
  'Gießkanne Löwenzahn 5 l',
  'Bougie de la Forêt',
  'Socks of Two',
];

describe('a word that takes one of a title touches it', () => {
  const die = dice(20_261_123);
  const roll = (): number => die.roll();
  const letters = 'abcdefghilmnoprstuvz';
  const misspelt = (word: string): string => {
    const at = Math.floor(roll() * word.length);
    const other = letters[Math.floor(roll() * letters.length)] ?? 'a';
    const [before, here, behind] = [word.slice(0, at), word.slice(at, at + 1), word.slice(at + 1)];
    const forms = [before + behind, before + other + behind, before + other + here + behind, before + behind.slice(0, 1) + here + behind.slice(1), `${word}s`, word.toUpperCase()]; // prettier-ignore
    return forms[Math.floor(roll() * forms.length)] ?? word;
  };

  test.each(titles)('%s', (title) => {
    const called = calledBy({ title, brand: 'Marrow & Finch' });
    let taken = 0;
    for (let round = 0; round < 400; round += 1) {
      const words = `${title} Marrow Finch`.split(' ');
      const word = misspelt(words[Math.floor(roll() * words.length)] ?? '');
      for (const token of tokensOf(word)) {
        if (!takeWords(token, [...called.all], new Set(['before']))) continue;
        taken += 1;
        expect(mayBeOf(token, called), word).toBe(true);
      }
      forgetTexts();
    }
    expect(taken).toBeGreaterThan(100);
  });

  test('and calls it, however little is said of it', () => {
    const [lantern] = titles.map((title) => ({
      productId: title,
      title,
      price: 1,
      options: [],
      variants: [],
    }));
    expect(callingSaid('the harbor lantren please', lantern!)).toEqual({ called: 2, whole: true });
    expect(callingSaid('lantern', lantern!)).toEqual({ called: 1, whole: false });
    expect(callingSaid('what is in my cart', lantern!)).toEqual({ called: 0, whole: false });
  });
});

const of = (name: string, values: string[]): ShownProduct => ({
  productId: name,
  title: 'Thing',
  price: 1,
  options: [{ name, values }],
  variants: [],
});

function saying(text: string, language: Language = 'en', slots: Slots = {}): Scene {
  const intents = [{ intent: 'add-to-cart' as const, confidence: 0.9 }];
  const understanding = { language, intents, slots, query: '', personalData: [], wishes: [], model: 'none' };
  const memory = emptyMemory(language);
  return {
    memory,
    turn: { ...idleTurn(), text, understanding },
    store: { ...store, catalogueLanguage: 'en' },
  };
}

describe('a version that is named is read, in whatever form it is said', () => {
  const colors = of('Finish', ['Bottle green', 'Rust', 'Black']);
  const sizes = of('Length', ['20 cm', '40 cm', '60 cm']);
  test.each<[string, ShownProduct, string, Language?, Slots?]>([
    ['the rust one', colors, 'Rust'],
    ['RUST!', colors, 'Rust'],
    ['two rusts', colors, 'Rust'],
    ['in green please', colors, 'Bottle green'],
    ['die schwarze', colors, 'Black', 'de', { color: 'Black' }],
    ['en negro', colors, 'Black', 'es'],
    ['le noir', colors, 'Black', 'fr'],
    ['the longer one', sizes, '60 cm'],
    ['das kleinste', sizes, '20 cm', 'de'],
    ['40cm', sizes, '40 cm'],
    ['5w40', of('Grade', ['5W-40', '10W-60']), '5W-40'],
    ['a three person one', of('Sleeps', ['2-Person', '3-Person']), '3-Person'],
    ['12 inch', of('Blade', ['8 in', '12 in']), '12 in'],
    ['an XL', of('Size', ['M', 'XL']), 'XL', 'en', { size: 'xl' }],
    ['the black, no sorry, rust', colors, 'Rust'],
  ])('%s', (text, product, value, language, slots) => {
    const scene = saying(text, language, slots);
    expect(mayNameVersion(scene, product)).toBe(true);
    expect(Object.values(optionsNamed(scene, product))).toEqual([value]);
  });

  test('and nothing is where nothing of it is said', () => {
    expect(mayNameVersion(saying('is my parcel on its way'), colors)).toBe(false);
    expect(optionsNamed(saying('is my parcel on its way'), colors)).toEqual({});
  });
});
