import type { Conversation } from './expected.ts';

/** A German toy shop: Teile, Sortiment, Umfang; parents and grandparents, some in a hurry. */
// prettier-ignore
export const kreisel: Conversation[] = [
  { name: 'eine Eisenbahn, der große Umfang ist aus', turns: [
    ['hallo ich suche eine holzeisenbahn', { includes: ['Holzeisenbahn Bergtal'] }],
    ['48 teile', { says: /ausverkauft/i }],
    ['dann 24', { says: /24 Teile/ }],
    ['ja die', { cart: ['1 × Holzeisenbahn Bergtal, 24 Teile'] }],
    ['und schienen dazu, 16', { cart: ['1 × Holzeisenbahn Bergtal, 24 Teile', '1 × Zusatzschienen, 16 Stück'] }] ] },
  { name: 'ein Kuscheltier, gemerkt und getauscht', turns: [
    ['habt ihr kuscheltiere', { shows: ['Kuscheltier Dachs', 'Kuscheltier Otter'] }],
    ['den dachs in 35', { says: /35 cm\) kostet 27,90/ }],
    ['kann man den waschen', { says: /30/ }],
    ['ok nehm ich', { cart: ['1 × Kuscheltier Dachs, 35 cm'] }],
    ['doch lieber den kleinen', { cart: ['1 × Kuscheltier Dachs, 20 cm'] }],
    ['rückgängig', { cart: ['1 × Kuscheltier Dachs, 35 cm'] }] ] },
  { name: 'mehreres auf einmal', turns: [
    ['ich brauche knete, fingerfarben und dicke buntstifte', { includes: ['Knete', 'Fingerfarben', 'Buntstifte dick'] }],
    ['die knete mit 8 farben in den korb', { cart: ['1 × Knete, 8 Farben'] }],
    ['und die buntstifte 18', { cart: ['1 × Knete, 8 Farben', '1 × Buntstifte dick, 18 Stifte'] }],
    ['2 knete', { cart: ['2 × Knete, 8 Farben', '1 × Buntstifte dick, 18 Stifte'] }] ] },
  { name: 'Frage offen, etwas anderes zuerst', turns: [
    ['leg ein laufrad rein', { choices: ['Rot', 'Petrol'], cart: [] }],
    ['wie schwer ist das', { says: /4,2 kg/ }],
    ['was kostet der versand', { says: /4,90/ }],
    ['petrol', { cart: ['1 × Laufrad Flitzer, Petrol'] }],
    ['packt ihr das als geschenk ein', { says: /3 €/ }] ] },
  { name: 'Geschenk, hat er schon', turns: [
    ['ein geschenk für meinen enkel, 5 jahre, bis 50 euro', { says: /./ }],
    ['ne murmelbahn hat er schon', { hides: ['Murmelbahn Kugelberg'], cart: [] }],
    ['der drachen mit dem fuchs', { says: /Fuchs/ }],
    ['ja', { cart: ['1 × Drachen Aufwind, Fuchs'] }],
    ['code SPIEL10', { says: /30,00/ }] ] },
  { name: 'ein Name allein legt nichts in den Korb, und "gleich fünf" zählt alle', turns: [
    ['murmelbahn kugelberg', { includes: ['Murmelbahn Kugelberg'], cart: [] }],
    ['nehm ich. und wie lange kann ich sie zurückgeben?', { says: /30 Tage/, cart: ['1 × Murmelbahn Kugelberg'] }],
    ['leg 3 knete 8 farben rein', { cart: ['1 × Murmelbahn Kugelberg', '3 × Knete, 8 Farben'] }],
    ['nehmen wir gleich fünf', { cart: ['1 × Murmelbahn Kugelberg', '5 × Knete, 8 Farben'] }],
    ['alles klar. dann noch den kuscheltier dachs in 35 cm', { cart: ['1 × Murmelbahn Kugelberg', '5 × Knete, 8 Farben', '1 × Kuscheltier Dachs, 35 cm'] }] ] },
  { name: 'einmal ist eine Zahl', turns: [
    ['was kostet das puzzle weltkarte', { says: /11,90/ }],
    ['100 teile, einmal bitte', { cart: ['1 × Puzzle Weltkarte, 100 Teile'] }] ] },
  { name: 'wie viele doch, und was von zweien wieder hinaus soll', turns: [
    ['zwei, nein drei knete mit 8 farben in den warenkorb', { cart: ['3 × Knete, 8 Farben'] }],
    ['gibt es die auch mit 4 farben?', { says: /4 Farben/ }],
    ['nee, zwei', { cart: ['2 × Knete, 8 Farben'] }],
    ['leg das springseil 2 m und die knete mit 4 farben in den warenkorb', {}],
    ['nimm es wieder raus', { says: /\?/, choices: ['Springseil, 2 m'] }] ] },
];
