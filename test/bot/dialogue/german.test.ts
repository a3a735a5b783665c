import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../bot/settings/sentences.ts';
import { german as catalogue } from '../../../bot/dialogue/replies/de.ts';
import { everywhere, german, typed } from '../../../bot/dialogue/replies/de-patterns.ts';

/** German words as shoppers type them. */

describe('a German pattern', () => {
  it.each(['rückgängig', 'rueckgaengig', 'RÜCKGÄNGIG', 'ruckgangig'])('knows "%s"', (said) => {
    expect(german`\brückgängig\b`.test(`bitte ${said}!`)).toBe(true);
  });

  it.each(['größe', 'groesse', 'Grosse', 'GRÖSSE'])('knows "%s"', (said) => {
    expect(german`^größe$`.test(said)).toBe(true);
  });

  it('ends a word after an umlaut and nowhere before one', () => {
    expect(german`\bfür\b`.test('fürs Bad')).toBe(false);
    expect(german`\bl\b`.test('Öl')).toBe(false);
    expect(german`\böl\b`.test('Öl?')).toBe(true);
  });

  it('can be tried at every place', () => {
    const found = [...'glutenfreie Nudeln, laktosefrei'.matchAll(everywhere(german`(\p{L}+?)freie?`))];
    expect(found.map(([, word]) => word)).toEqual(['gluten', 'laktose']);
  });

  it('lists a word in each way of typing it', () => {
    expect(typed('größe').split(' ').toSorted()).toEqual(['groesse', 'grosse', 'große', 'größe'].toSorted());
  });
});

describe('German words', () => {
  const { words } = catalogue;

  it.each<[keyof typeof words, string, boolean]>([
    ['undo', 'leg die Kanne wieder rein', true],
    ['undo', 'leg die Kanne zurück', false],
    ['adds', 'leg die Kanne in den Korb', true],
    ['adds', 'leg die Kanne zurück', false],
    ['asks', 'habt ihr Öl', true],
    ['asks', 'passt, nehm ich', false],
    ['takes', 'die blaue nehme ich', true],
    ['larger', 'eine größere Flasche', true],
    ['largest', 'die große bitte', true],
    ['largest', 'der große Topf ist schön', false],
    ['tomorrow', 'habt ihr morgen offen', true],
    ['tomorrow', 'guten Morgen, habt ihr offen', false],
    ['asksHours', 'habt ihr am Samstag auf', true],
    ['asksToCancel', 'kann ich die Bestellung noch stornieren', true],
    ['asksToCancel', 'storniere meine Bestellung', false],
    ['asksYou', 'kannst du meine Bestellung stornieren', true],
    ['complains', 'so ein Mist', true],
    ['complains', 'ein Eimer für den Müll', false],
    ['ofSite', 'an meinem Mantel fehlt ein Knopf', false],
    ['ofSite', 'eure Seite lädt nicht', true],
    ['restock', 'wann ist das wieder da', true],
  ])('%s: "%s" is %s', (name, said, is) => {
    const pattern = words[name];
    expect(pattern instanceof RegExp && pattern.test(said)).toBe(is);
  });

  it.each([
    ['tausch die rote gegen die blaue aus', 'die rote', 'die blaue'],
    ['die blaue statt der roten', 'der roten', 'die blaue'],
    ['statt der Kanne lieber die Tasse', 'der Kanne', 'die Tasse'],
    ['doch lieber in Schwarz', '', 'in Schwarz'],
  ])('"%s" gives up "%s" for "%s"', (said, old, wanted) => {
    const match = words.swaps.map((pattern) => pattern.exec(said)).find((found) => found !== null);
    expect([match?.[1]?.trim(), match?.[2]?.trim()]).toEqual([old, wanted]);
  });

  it.each([
    ['12 davon', '12'],
    ['und 2 blaue', '2'],
    ['von den Kerzen 5', '5'],
  ])('"%s" counts %s', (said, count) => {
    const groups = words.counted.exec(said)?.groups ?? {};
    expect(Object.values(groups).find((group) => group !== undefined)).toBe(count);
  });

  it('finds the languages without the flag for Unicode too', () => {
    const pattern = new RegExp(words.languages.fr.source, 'gi');
    expect('bitte auf Franzoesisch oder Französisch'.match(pattern)).toHaveLength(2);
  });
});

describe('a German date', () => {
  it('does not end its sentence', () => {
    expect(sentencesOf('Sie kommt bis Freitag, 27. November an. Danke.')).toHaveLength(2);
    expect(sentencesOf('Wir nehmen es bis zum 30. Tag zurück. Danke.')).toHaveLength(2);
    expect(sentencesOf('Es bleiben 27. Danach kommt nichts.')).toHaveLength(2);
  });
});
