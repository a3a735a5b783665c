import type { Wordings } from './catalogue.ts';
import type { FindingFacts } from './facts.ts';
import type { Speaker } from './speaker.ts';

/** German for finding products. */

const products = { one: 'Produkt', other: 'Produkte' };
const fitting = { one: 'Produkt passt', other: 'Produkte passen' };

/** Looks come in the catalogue's own words, before what the shopper said. */
const LOOKS: Readonly<Record<string, string>> = {
  black: 'schwarz', white: 'weiß', grey: 'grau', gray: 'grau', red: 'rot', blue: 'blau', green: 'grün', yellow: 'gelb', brown: 'braun', pink: 'rosa', purple: 'lila',
  orange: 'orange', navy: 'dunkelblau', burgundy: 'weinrot', silver: 'silbern', gold: 'gold', leather: 'Leder', wool: 'Wolle', cotton: 'Baumwolle', linen: 'Leinen', wood: 'Holz', steel: 'Stahl', glass: 'Glas',
}; // prettier-ignore

const called = new Map(Object.values(LOOKS).map((look) => [look.toLowerCase(), look]));

/** "handtücher in Grau" for "grau handtücher", as looks stand before the goods in other languages. */
function inGerman(what: string): string {
  const [first = '', ...others] = what.split(' ');
  const look = LOOKS[first] ?? called.get(first);
  if (look === undefined || others.length === 0) return look ?? what;
  const isMaterial = look !== look.toLowerCase();
  return `${others.join(' ')} ${isMaterial ? 'aus' : 'in'} ${look[0]!.toUpperCase()}${look.slice(1)}`;
}

/** What is given up, when it is quoted, in German quotes; nothing where only the wording is. */
function without(drop: string): string {
  return drop === '' ? 'Am nächsten' : `Ohne ${drop.replace(/"([^"]*)"/g, '„$1“')}`;
}

function corrected(word: string | undefined): string {
  return word ? ` zu „${inGerman(word)}“` : '';
}

/** " zu „blaue Tasse“ in Größe M, 10 € bis 20 €". */
function sought(f: FindingFacts['found'], say: Speaker): string {
  const { category, size, priceMin, priceMax } = f;
  const from = priceMin ? say.money(priceMin) : '';
  const upTo = priceMax ? say.money(priceMax) : '';
  const price = from && upTo ? ` von ${from} bis ${upTo}` : from ? ` ab ${from}` : upTo ? ` bis ${upTo}` : '';
  return `${corrected(f.what)}${category ? ` im Bereich ${category}` : ''}${size ? ` in Größe ${size}` : ''}${price}`;
}

const ORDERS: Record<NonNullable<FindingFacts['found']['sort']>, string> = {
  'price-ascending': ', günstigste zuerst',
  'price-descending': ', teuerste zuerst',
  rating: ', bestbewertete zuerst',
  newest: ', neueste zuerst',
  bestselling: ', meistverkaufte zuerst',
  relevance: '',
};

function order(sort: FindingFacts['found']['sort']): string {
  return sort ? ORDERS[sort] : '';
}

/** How what was recommended can be narrowed down, where nothing has been said of it yet; never twice alike. */
const narrowedBy = [
  ' Sagen Sie mir, wofür oder bis zu welchem Preis, dann grenze ich ein.',
  ' Mit einem Zweck oder einem Preis kann ich das eingrenzen.',
] as const;

export const finding: Wordings<FindingFacts> = {
  'ask-what': [
    () => 'Was suchen Sie?',
    () => 'Nach welcher Art von Produkt soll ich suchen? Ein oder zwei Wörter genügen.',
  ],
  found: [
    (f, say) =>
      f.total > f.shown
        ? `Ich habe ${say.count(f.total, products)}${sought(f, say)} gefunden${order(f.sort)}. Hier sind die ersten ${f.shown}.`
        : `Ich habe ${say.count(f.total, products)}${sought(f, say)} gefunden${order(f.sort)}.`,
    (f, say) =>
      f.total > f.shown
        ? `${say.count(f.total, fitting)}${sought(f, say)}${order(f.sort)}; diese ${f.shown} kommen zuerst.`
        : `${say.count(f.total, fitting)}${sought(f, say)}${order(f.sort)}.`,
  ],
  'found-one': [
    (f, say) => `Ein Produkt passt${corrected(f.corrected)}: ${f.title} für ${say.money(f.price)}.`,
    (f, say) => `Ich habe genau eines${corrected(f.corrected)} gefunden: ${f.title}, ${say.money(f.price)}.`,
  ],
  more: [
    (f) =>
      `Hier ${f.shown === 1 ? 'ist eins' : `sind ${f.shown}`} mehr.${f.left > 0 ? ` Danach ${f.left === 1 ? 'bleibt' : 'bleiben'} noch ${f.left === 1 ? 'eins' : f.left}.` : ''}`,
    (f) =>
      `${f.shown === 1 ? 'Das nächste' : `Die nächsten ${f.shown}`}${f.left > 0 ? `, ${f.left === 1 ? 'eins kommt' : `${f.left} kommen`} noch` : ''}.`,
  ],
  'no-more': [
    (f, say) => `Das waren alle: ${say.count(f.total, products)}.`,
    (f) => (f.total === 1 ? 'Es gibt nur dieses eine.' : `Sie haben alle ${f.total} gesehen.`),
  ],
  'nothing-found': [
    (f) =>
      f.what ? `Zu „${f.what}“ habe ich nichts gefunden.` : 'Ich habe nichts gefunden, das zu allem passt.',
    (f) =>
      f.what
        ? `Im Sortiment passt nichts zu „${f.what}“.`
        : 'Im Sortiment passt nichts zu all diesen Angaben.',
  ],
  'found-few': [
    (f, say) =>
      `Am besten ${f.titles.length === 1 ? 'passt' : 'passen'} ${say.and(f.titles)}; die anderen nur zum Teil.`,
    (f, say) => `Alles trifft nur auf ${say.and(f.titles)} zu. Der Rest kommt dem nahe.`,
  ],
  'found-mentioned': [
    (f) =>
      `„${f.what}“ führt der Shop nicht unter diesem Namen. ${f.total === 1 ? 'Ein Produkt erwähnt es.' : f.total > f.shown ? `${f.total} Produkte erwähnen es, hier sind ${f.shown}.` : 'Diese erwähnen es.'}`,
    (f) =>
      `Direkt unter „${f.what}“ gibt es nichts, erwähnt wird es aber ${f.total === 1 ? 'hier.' : f.total > f.shown ? `bei ${f.total} Produkten. Das sind die ersten ${f.shown}.` : `bei diesen ${f.shown}.`}`,
  ],
  'nothing-found-relaxed': [
    (f) =>
      `Genau so habe ich nichts gefunden. ${without(f.drop)} ${f.shown === 1 ? 'kommt das hier' : 'kommen diese hier'}${f.drop === '' ? '' : ' am nächsten'}.`,
    (f) =>
      `Mit allen Angaben gibt es nichts. ${without(f.drop)} ${f.shown === 1 ? 'liegt das hier' : 'liegen diese hier'}${f.drop === '' ? '' : ' am nächsten'}.`,
  ],
  'no-cheaper': [
    (f, say) =>
      `Günstiger gibt es nichts Passendes. Der niedrigste Preis ist ${say.money(f.price)} für ${f.title}.`,
    (f, say) =>
      `Darunter gibt es nichts: ${f.title} für ${say.money(f.price)} ist das Günstigste, das passt.`,
  ],
  'no-search-yet': [
    () => 'Ich habe Ihnen noch nichts gezeigt, das sich eingrenzen ließe. Was suchen Sie?',
    () => 'Sagen Sie mir zuerst, welche Art von Produkt Sie möchten, dann kann ich eingrenzen.',
  ],
  similar: [
    (f) => `Das hier ist ${f.title} ähnlich.`,
    (f) => `In der Art von ${f.title} gibt es diese Produkte.`,
  ],
  together: [
    (f) => `Andere haben das mit ${f.title} bestellt.`,
    (f) => `Das lag mit ${f.title} in derselben Bestellung.`,
  ],
  'no-together': [
    (f) => `Was zu ${f.title} passt, zeigen die Bestellungen noch nicht.`,
    (f) => `Was andere zu ${f.title} nehmen, verraten die Bestellungen noch nicht.`,
  ],
  range: [
    (f, say) =>
      f.andMore
        ? `Im Sortiment sind ${f.kinds.join(', ')} und mehr. Was suchen Sie?`
        : `Im Sortiment sind ${say.and(f.kinds)}. Was suchen Sie?`,
    (f, say) =>
      `Hier gibt es ${f.andMore ? 'unter anderem ' : ''}${say.and(f.kinds)}. Was davon darf ich zeigen?`,
  ],
  bestsellers: [
    () => 'Das wurde in den letzten Monaten am meisten gekauft.',
    () => 'Das bestellen andere am meisten.',
  ],
  'no-similar': [
    (f) => `Ich habe nichts gefunden, das ${f.title} ähnlich ist.`,
    (f) => `In der Art von ${f.title} gibt es im Sortiment sonst nichts.`,
  ],
  recommended: [
    (f) =>
      `${f.rated ? 'Diese Produkte bewerten andere gut.' : 'Hier ist eine kleine Auswahl aus dem Sortiment.'}${f.isOpen ? narrowedBy[0] : ''}`,
    (f) =>
      `${f.rated ? 'Diese haben gute Bewertungen.' : 'Unter anderem gibt es im Sortiment diese Produkte.'}${f.isOpen ? narrowedBy[1] : ''}`,
  ],
  'nothing-to-recommend': [
    () => 'Dafür kann ich nichts empfehlen. Nennen Sie mir eine Art von Produkt, dann suche ich danach.',
    () => 'Da sticht nichts hervor. Nach welcher Art von Produkt soll ich suchen?',
  ],
  'allergen-caution': [
    () =>
      'Ich habe mich nach den Worten auf den Produktseiten gerichtet und kann zu Allergenen nichts versprechen; bitte lesen Sie bei jedem die Allergenangabe.',
    () =>
      'Eine Seite, die kein Allergen nennt, sagt nicht, dass keines enthalten ist; bitte prüfen Sie jedes Produkt vor dem Kauf.',
  ],
  'other-currency': [
    (f) => `Die Preise hier sind in ${f.currency}, deshalb habe ich die Grenze in ${f.asked} weggelassen.`,
    (f) => `Eine Grenze in ${f.asked} konnte ich nicht verwenden, verkauft wird hier in ${f.currency}.`,
  ],
};
