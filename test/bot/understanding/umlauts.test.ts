import { expect, it } from 'vitest';
import { withUmlauts } from '../../../bot/understanding/embedded/umlauts.ts';

/** German umlauts in two letters, and words of other languages that only look like them. */

it.each([
  ['was kostet das rueckporto', 'was kostet das rückporto'],
  ['ich moechte zwei fuers sofa', 'ich möchte zwei fürs sofa'],
  ['Gruene Stuehle in anderer Groesse', 'Grüne Stühle in anderer Größe'.replace('ß', 'ss')],
  ['koennt ihr das zurueck nehmen', 'könnt ihr das zurück nehmen'],
])('"%s" is "%s"', (written, read) => {
  expect(withUmlauts(written)).toBe(read);
});

it.each([
  'neue blaue steuer',
  'a blue aerial photo of a queue',
  'cierra con fuerza, fuera de casa',
  'une poêle neuve et un cahier bleu',
  'der Neuerwerb von Manuela',
  'I am aware of the waiver',
  'der Code GRUEN10',
])('"%s" stays as it is', (written) => {
  expect(withUmlauts(written)).toBe(written);
});
