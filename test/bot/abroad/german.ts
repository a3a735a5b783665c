import type { Abroad } from './abroad.ts';

/** German: of Germany, Austria and Switzerland. */
// prettier-ignore
export const german: readonly Abroad[] = [
  { store: 'demo', name: 'Regenjacke', turns: [
    ['suche eine regendichte Jacke unter 100 Dollar, Grösse M', { among: ['Tarnfell Drizzle Rain Jacket', 'Northmoor Puddle Hopper Raincoat', 'Northmoor Harbor Slicker', 'Tidewren Tidepool Poncho', 'Tidewren Gull Striped Raincoat', 'Osterby Firefly Reflective Jacket', 'Northmoor Pennant Hooded Rain Jacket'] }],
    ['nur für Erwachsene', { among: ['Tarnfell Drizzle Rain Jacket', 'Northmoor Puddle Hopper Raincoat', 'Northmoor Harbor Slicker', 'Tidewren Tidepool Poncho', 'Tidewren Gull Striped Raincoat', 'Osterby Firefly Reflective Jacket', 'Northmoor Pennant Hooded Rain Jacket'], hides: ['Northmoor Puddle Hopper Raincoat'] }],
    ['die Drizzle in Salbei', { says: /89,00/ }],
  ] },
  { store: 'demo', name: 'Päckli', order: 'D-19003', turns: [
    ['Wo bleibt mein Päckli? Bestellung D-19003', { says: /E-Mail/ }],
    ['anna@post.example', { says: /D-19003/ }],
    ['kann ich die Lieferadresse noch ändern', { says: /Adresse|Anfrage/i }],
    ['nein passt schon', { says: /./ }],
    ['Danke, wie lange kann ich Sachen zurückgeben', { says: /60 Tage/ }],
  ] },
  { store: 'demo', name: 'Mutter', turns: [
    ['ohne Koffein', { among: ['Marigold Field Chamomile Orchard', 'Marigold Field Peppermint & Nettle', 'Marigold Field Ginger Turmeric Root', 'Marigold Field Rooibos Vanilla', 'Marigold Field Hibiscus Cooler'] }],
    ['den mit Vanille', { says: /Rooibos Vanilla/ }],
  ] },
  { store: 'demo', name: 'Messer', turns: [
    ['Messer', { includes: ["Ember & Rind Chef's Knife", 'Ember & Rind Serrated Bread Knife'] }],
    ['and what about the bread knife?', { says: /48\.00/ }],
    ['okay, wieder auf Deutsch: wie lange ist die Garantie?', { says: /Jahr/ }],
    ['leg das Brotmesser rein', { cart: ['1 × Ember & Rind Serrated Bread Knife, Brown'] }],
  ] },
  { store: 'demo', name: 'Zelt', turns: [
    ['ein Zelt für 3 Personen und zwei Schlafsäcke', { includes: ['Greywether Duo Ridge Tent', 'Tarnfell Lakeside Sleeping Bag'] }],
    ['das Zelt in Orange', { says: /349,00/ }],
    ['passt, dazu', { cart: ['1 × Greywether Duo Ridge Tent, Orange, 3-Person'] }],
    ['wie wird das Wetter am Wochenende?', { says: /./, shows: [] }],
    ['zur Kasse', { says: /Kasse/ }],
  ] },
  { store: 'krugwerk', name: 'Gären', turns: [
    ['gibts den auch in 15', { says: /ausverkauft|nicht/ }],
    ['dann eben 10, rein damit', { cart: ['1 × Gurkentopf Spreewald, 10 l'] }],
    ['und einen Stampfer dazu', { says: /Krautstampfer|19,00/ }],
  ] },
  { store: 'krugwerk', name: 'Gläser', turns: [
    ['Gläser', { includes: ['Sturzglas', 'Schraubglas Tilda', 'Bügelglas Anton'] }],
    ['Code VORRAT5', { says: /VORRAT5/ }],
  ] },
  { store: 'krugwerk', name: 'Bücher', turns: [
    ['Bücher übers Einmachen', { includes: ['Buch Einmachen'] }],
    ['wieviele Seiten', { says: /232/ }],
  ] },
  { store: 'krugwerk', name: 'Schränke', turns: [
    ['Schränke für die Speisekammer', { includes: ['Vorratsschrank Speis'] }],
    ['wie wird der geliefert', { says: /Spedition/ }],
    ['und was kostet der in Kiefer', { says: /390,00/ }],
  ] },
  { store: 'krugwerk', name: 'Bräter', turns: [
    ['ein Bräter für Induktion', { includes: ['Gusseiserner Bräter Ofenruh'] }],
    ['in schwarz', { says: /ausverkauft/i }],
    ['dann rot', { says: /129,00/ }],
    ['wie schwer is der', { says: /5,2 kg/ }],
    ['bestell ich', { cart: ['1 × Gusseiserner Bräter Ofenruh, Rot'] }],
  ] },
  { store: 'krugwerk', name: 'kaputt', order: 'KW-60777', turns: [
    ['Ein Krug war kaputt als er ankam', { says: /Bestellnummer/ }],
    ['KW-60777', { says: /E-Mail/ }],
    ['anna@post.example', { says: /KW-60777/ }],
    ['Wer zahlt das Porto', { says: /Rückporto/ }],
    ['Ich möchte mit jemandem reden', { says: /E-Mail|Nachricht|Mitarbeiter|Person/ }],
  ] },
  { store: 'demo', name: 'Rucksack', turns: [
    ['Servus, i suach an Rucksack fürs Büro', { says: /./ }],
    ['mit 28 Liter', { includes: ['Osterby Commuter Roll-Top'] }],
    ['gibts Rabatt?', { says: /%|Dollar|Code/ }],
  ] },
  { store: 'hafen', name: 'Velo', turns: [
    ['Grüezi, ich suche ein Velo zum Pendeln', { includes: ['Deichgrün Faltrad Schleuse'] }],
    ['wie schwer ist das Faltrad', { says: /11,8 kg/ }],
    ['in orange', { says: /Orange/ }],
    ['in den Warenkorb', { says: /Faltrad/ }],
    ['liefert ihr in die Schweiz', { says: /Österreich|nicht|Schweiz/ }],
  ] },
  { store: 'hafen', name: 'Notizbuch', turns: [
    ['Notizbuch liniert', { includes: ['Papierhafen Notizbuch Logbuch A5'] }],
    ['das rote', { says: /Rot/ }],
  ] },
  { store: 'krugwerk', name: 'Storno', order: 'KW-60888', turns: [
    ['ich will meine Bestellung KW-60888 stornieren', { says: /E-Mail/ }],
    ['anna@post.example', { says: /KW-60888/ }],
    ['habt ihr auch Messer zum Brotschneiden?', { includes: ['Brotmesser Kruste'] }],
  ] },
  { store: 'krugwerk', name: 'wie man spricht', turns: [
    ['hamse Sturzgläser in 290 ml?', { says: /vorrätig/ }],
    ['drei Kartons davon, die mit 12 Stück', { cart: ['3 × Sturzglas, 290 ml, 12 Stück'] }],
    ['ne mach lieber 2 draus', { cart: ['2 × Sturzglas, 290 ml, 12 Stück'] }],
    ['und nochn Schmalztopf Hanna in blau 1 l bitte', { cart: ['2 × Sturzglas, 290 ml, 12 Stück', '1 × Schmalztopf Hanna, Blau, 1 l'] }],
  ] },
  { store: 'krugwerk', name: 'einer für die Oma', turns: [
    ['zeig mir Töpfe', { includes: ['Milchtopf Lotte', 'Nudeltopf Paula', 'Einkochtopf Emmi'] }],
    ['von billig nach teuer bitte', { includes: ['Milchtopf Lotte', 'Nudeltopf Paula', 'Einkochtopf Emmi'] }],
    ['was kostet der zweite', { says: /64,00/ }],
    ['davon zwei, einen für meine Oma', { cart: ['2 × Nudeltopf Paula'] }],
    ['was macht das', { says: /128,00/ }],
  ] },
  { store: 'krugwerk', name: 'erst erzählt, dann gefragt', turns: [
    ['meine Mutter wird 70 und legt gern Kraut ein, mein Bruder meinte der Gurkentopf Spreewald, was kostet der in 10 l?', { says: /79,00/ }],
    ['her damit', { cart: ['1 × Gurkentopf Spreewald, 10 l'] }],
    ['noch einen für meine Tante', { cart: ['2 × Gurkentopf Spreewald, 10 l'] }],
    ['das Brotmesser ist VERBOGEN angekommen!', { says: /Bestellnummer/, shows: [] }],
  ] },
];
