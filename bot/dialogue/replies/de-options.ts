/** What products come in, by the names that German and English stores give it. */

interface OptionWords {
  /** Asks for one: "welche Größe". */
  which: string;
  /** Before a value: "Größe M". */
  name: string;
}

const sizeWords: OptionWords = { which: 'welche Größe', name: 'Größe' };
const colorWords: OptionWords = { which: 'welche Farbe', name: 'Farbe' };
const known: Readonly<Record<string, OptionWords>> = {
  size: sizeWords,
  größe: sizeWords,
  color: colorWords,
  colour: colorWords,
  farbe: colorWords,
  weight: { which: 'welches Gewicht', name: 'Gewicht' },
  gewicht: { which: 'welches Gewicht', name: 'Gewicht' },
  volume: { which: 'welcher Inhalt', name: 'Inhalt' },
  inhalt: { which: 'welcher Inhalt', name: 'Inhalt' },
  length: { which: 'welche Länge', name: 'Länge' },
  länge: { which: 'welche Länge', name: 'Länge' },
  material: { which: 'welches Material', name: 'Material' },
  grind: { which: 'welcher Mahlgrad', name: 'Mahlgrad' },
  mahlgrad: { which: 'welcher Mahlgrad', name: 'Mahlgrad' },
  pack: { which: 'welche Packung', name: 'Packung' },
  packung: { which: 'welche Packung', name: 'Packung' },
  pieces: { which: 'welche Stückzahl', name: 'Stückzahl' },
  frame: { which: 'welche Rahmengröße', name: 'Rahmengröße' },
  rahmengröße: { which: 'welche Rahmengröße', name: 'Rahmengröße' },
  nib: { which: 'welche Federbreite', name: 'Federbreite' },
  federbreite: { which: 'welche Federbreite', name: 'Federbreite' },
  feder: { which: 'welche Federbreite', name: 'Federbreite' },
  rahmenhöhe: { which: 'welche Rahmenhöhe', name: 'Rahmenhöhe' },
  laufrad: { which: 'welche Laufradgröße', name: 'Laufradgröße' },
  mine: { which: 'welche Mine', name: 'Mine' },
  laptopgröße: { which: 'welche Laptopgröße', name: 'Laptopgröße' },
  leistung: { which: 'welche Leistung', name: 'Leistung' },
  stecker: { which: 'welcher Stecker', name: 'Stecker' },
  teile: { which: 'welche Stückzahl', name: 'Stückzahl' },
  fassungsvermögen: { which: 'welches Fassungsvermögen', name: 'Fassungsvermögen' },
  modell: { which: 'welches Modell', name: 'Modell' },
  'laptop size': { which: 'welche Laptopgröße', name: 'Laptopgröße' },
  wattage: { which: 'welche Leistung', name: 'Leistung' },
  plug: { which: 'welcher Stecker', name: 'Stecker' },
  wheel: { which: 'welche Laufradgröße', name: 'Laufradgröße' },
  lead: { which: 'welche Mine', name: 'Mine' },
  ruling: { which: 'welche Lineatur', name: 'Lineatur' },
  lineatur: { which: 'welche Lineatur', name: 'Lineatur' },
  shade: { which: 'welcher Farbton', name: 'Farbton' },
  tint: { which: 'welcher Farbton', name: 'Farbton' },
  farbton: { which: 'welcher Farbton', name: 'Farbton' },
  finish: { which: 'welche Oberfläche', name: 'Oberfläche' },
  scent: { which: 'welcher Duft', name: 'Duft' },
  duft: { which: 'welcher Duft', name: 'Duft' },
  flavor: { which: 'welche Sorte', name: 'Sorte' },
  flavour: { which: 'welche Sorte', name: 'Sorte' },
  sorte: { which: 'welche Sorte', name: 'Sorte' },
  capacity: { which: 'welches Fassungsvermögen', name: 'Fassungsvermögen' },
  height: { which: 'welche Höhe', name: 'Höhe' },
  höhe: { which: 'welche Höhe', name: 'Höhe' },
  width: { which: 'welche Breite', name: 'Breite' },
  breite: { which: 'welche Breite', name: 'Breite' },
  thickness: { which: 'welche Stärke', name: 'Stärke' },
  diameter: { which: 'welcher Durchmesser', name: 'Durchmesser' },
  durchmesser: { which: 'welcher Durchmesser', name: 'Durchmesser' },
  format: { which: 'welches Format', name: 'Format' },
  model: { which: 'welches Modell', name: 'Modell' },
  style: { which: 'welches Modell', name: 'Modell' },
  körnung: { which: 'welche Körnung', name: 'Körnung' },
  gebinde: { which: 'welches Gebinde', name: 'Gebinde' },
  maß: { which: 'welches Maß', name: 'Maß' },
  glanz: { which: 'welcher Glanz', name: 'Glanz' },
};

function wordsFor(option: string): OptionWords {
  return known[option.toLowerCase()] ?? { which: `welche Ausführung (${option})`, name: 'Ausführung' };
}

/** "welche Größe", the subject of a question. */
export function whichOption(option: string): string {
  return wordsFor(option).which;
}

/** The same at the beginning of a sentence. */
export function beginningWithOption(option: string): string {
  const { which } = wordsFor(option);
  return which.charAt(0).toUpperCase() + which.slice(1);
}

/** "Größe", before its values. */
export function optionName(option: string): string {
  return wordsFor(option).name;
}

/** "Norrland (Blau, M)". */
export function withOptions(title: string, options: string[]): string {
  return options.length > 0 ? `${title} (${options.join(', ')})` : title;
}
