import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { familiarBesideFacts, familiarGerman } from '../../../bot/dialogue/replies/familiar-german.ts';

test.each([
  ['Welche Farbe möchten Sie?', 'Welche Farbe möchtest du?'],
  ['Sagen Sie mir, was Sie brauchen.', 'Sag mir, was du brauchst.'],
  ['Bitte lesen Sie die Angabe.', 'Bitte lies die Angabe.'],
  ['Die Antwort lesen Sie hier im Chat.', 'Die Antwort liest du hier im Chat.'],
  ['Sehen Sie bitte in der Mail nach?', 'Siehst du bitte in der Mail nach?'],
  ['Ihr Warenkorb ist leer. Ihre Frage?', 'Dein Warenkorb ist leer. Deine Frage?'],
  ['Das liegt nicht in Ihrem Warenkorb.', 'Das liegt nicht in deinem Warenkorb.'],
  ['Melden Sie sich an, wenn Sie angemeldet sind.', 'Melde dich an, wenn du angemeldet bist.'],
  ['Sie können Ware zurückgeben; Sie erreichen uns.', 'Du kannst Ware zurückgeben; du erreichst uns.'],
  ['Was darf ich für Sie tun? Das sage ich Ihnen.', 'Was darf ich für dich tun? Das sage ich dir.'],
  // She, they and what is not ours to say otherwise.
  ['Wo ist sie? Sie steht in der Mail.', 'Wo ist sie? Sie steht in der Mail.'],
  ['Soll ich sie senden?', 'Soll ich sie senden?'],
  ['Rechnen Sie mit Sieben.', 'Rechne mit Sieben.'],
])('%s', (polite, familiar) => {
  expect(familiarGerman(polite)).toBe(familiar);
});

test('what the store wrote stays as it is written', () => {
  const words = 'Senden Sie Ihre Ware zurück.';
  expect(familiarBesideFacts(`Auf der Seite: „${words}“ Was meinen Sie?`, { quotes: [{ words }] })).toBe(
    `Auf der Seite: „${words}“ Was meinst du?`,
  );
});

describe('every German wording', () => {
  const folder = new URL('../../../bot/dialogue/replies/', import.meta.url);
  const files = readdirSync(folder).filter((file) => /^de(?:-.*)?\.ts$|^settings-facts\.ts$/.test(file));
  const sentences = files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), 'utf8').matchAll(/(['`])((?:(?!\1).)*)\1/gu)].map(([, , said]) => said ?? ''),
  ); // prettier-ignore

  test('says "du" throughout', () => {
    const spoken = sentences.filter((said) => /(?<!\p{L})(?:Sie|Ihr|Ihnen)/u.test(said));
    expect(spoken.length).toBeGreaterThan(150);
    const left = spoken.map(familiarGerman).filter((said) => {
      return /(?<!\p{L})(?:Ihr|Ihnen)/u.test(said) || /(?<!\p{L})Sie(?!\p{L})(?! (?:steht|sollte|sieht|kann|ist)(?!\p{L})|[`'}])/u.test(said); // prettier-ignore
    });
    // The verb of this one stands outside its quotes: "Sie erreichen uns".
    expect(left.filter((said) => !said.endsWith('Sie'))).toEqual([]);
  });
});
