import { describe, expect, test } from 'vitest';
import { detectForeign, detectLanguage } from '../../../bot/understanding/embedded/language.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';

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
  ['ok', 'de', 'de'],
  ['XL', 'fr', 'fr'],
  ['D-10234', 'es', 'es'],
  ['', 'de', 'de'],
  ['👍', 'fr', 'fr'],
];

describe('language', () => {
  test.each(rows)('%s (from %s)', (text, current, expected) => {
    expect(detectLanguage(text, current, all)).toBe(expected);
  });

  test('never answers a language the store does not serve', () => {
    expect(detectLanguage('ich suche eine Jacke', 'en', ['en', 'es'])).not.toBe('de');
    expect(detectLanguage('ich suche eine Jacke', 'en', ['en'])).toBe('en');
    expect(detectLanguage('hello', 'de', ['fr', 'es'])).not.toBe('de');
  });
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
