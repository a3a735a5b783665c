import type { Conversation } from './expected.ts';

/** A German shop for tools: Körnung, Gebinde, Farbton, Blattlänge; typed in a hurry. */
// prettier-ignore
export const hobelbank: Conversation[] = [
  { name: 'Schleifpapier nach Körnung und Zahl', turns: [
    ['schleifpapier 120er', { says: /120/ }],
    ['3 packungen', { cart: ['3 × Schleifpapier, 120'] }],
    ['und 2x 240', { cart: ['3 × Schleifpapier, 120', '2 × Schleifpapier, 240'] }] ] },
  { name: 'offene Frage wird verlassen', turns: [
    ['leg mir die wasserwaage rein', { choices: ['40 cm', '60 cm', '120 cm'] }],
    ['habt ihr eigentlich auch hämmer', { includes: ['Hammer Schmied'] }],
    ['den mit 500 g', { says: /500 g\) kostet 17,90/ }],
    ['ok und die wasserwaage in 60', { cart: ['1 × Hammer Schmied, 500 g', '1 × Wasserwaage Lot, 60 cm'] }] ] },
  { name: 'Lack mit Glanz, Rückgabe', turns: [
    ['lack taubenblau', { says: /Buntlack/ }],
    ['matt', { says: /Taubenblau.*Matt|Matt.*Taubenblau/ }],
    ['zwei dosen', { cart: ['2 × Buntlack, Taubenblau, Matt'] }],
    ['und nen pinsel dazu', { cart: ['2 × Buntlack, Taubenblau, Matt', '1 × Pinselset'] }],
    ['kann ich angefangenen lack zurückgeben', { says: /Geöffnete Lacke/ }] ] },
  { name: 'Stornieren, dann doch nicht', order: 'HB-34567', turns: [
    ['ich möchte meine bestellung stornieren', { says: /Bestellnummer/ }],
    ['HB-34567 anna@post.example', { says: /HB-34567/ }],
    ['nein warte, doch nicht stornieren, ich will was umtauschen', { says: /noch nicht unterwegs|noch bei uns/ }],
    ['ach egal, vergiss es', { says: /./ }],
    ['gehörschutz in schwarz', { says: /Schwarz\) kostet 19,90/ }],
    ['pack ein', { cart: ['1 × Gehörschutz, Schwarz'] }] ] },
  { name: 'Sägen verglichen', turns: [
    ['welche sägen habt ihr', { shows: ['Klappsäge Ahorn', 'Japansäge Ryoba'] }],
    ['welche ist leichter', { says: /Japansäge Ryoba/ }],
    ['und die billigere', { says: /Klappsäge Ahorn/ }],
    ['in 240', { says: /240 mm\) kostet 29,90/ }],
    ['gut eine davon', { cart: ['1 × Klappsäge Ahorn, 240 mm'] }] ] },
  { name: 'mehrere Änderungen zurück', turns: [
    ['stechbeitel 20 mm in den korb', { cart: ['1 × Stechbeitel, 20 mm'] }],
    ['dazu eine schraubzwinge 30', { cart: ['1 × Stechbeitel, 20 mm', '1 × Schraubzwinge, 30 cm'] }],
    ['mach 4 zwingen draus', { cart: ['1 × Stechbeitel, 20 mm', '4 × Schraubzwinge, 30 cm'] }],
    ['rückgängig', { cart: ['1 × Stechbeitel, 20 mm', '1 × Schraubzwinge, 30 cm'] }],
    ['nochmal zurück', { cart: ['1 × Stechbeitel, 20 mm'] }] ] },
  { name: 'dazu, und noch zwei', turns: [
    ['pack 2 stechbeitel 20 mm ein', { cart: ['2 × Stechbeitel, 20 mm'] }],
    ['plus ein pinselset', { cart: ['2 × Stechbeitel, 20 mm', '1 × Pinselset'] }],
    ['ich nehme noch zwei', { cart: ['2 × Stechbeitel, 20 mm', '3 × Pinselset'] }] ] },
  { name: 'zwei, eine davon für den Nachbarn', turns: [
    ['hartwachsöl', { includes: ['Hartwachsöl'] }],
    ['dann eiche 1 l, aber zwei, eine ist für den nachbarn', { cart: ['2 × Hartwachsöl, Eiche, 1 l'] }] ] },
];
