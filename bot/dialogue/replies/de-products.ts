import type { Wordings } from './catalogue.ts';
import { optionName, withOptions } from './de-options.ts';
import { decimal } from './de-patterns.ts';
import type { ProductFacts } from './facts.ts';
import type { Speaker } from './speaker.ts';

/** German for answering questions about products. Titles stand without an article, whose gender nobody knows. */

const products = { one: 'Produkt', other: 'Produkten' };
const askPerson = ' Soll ich die Frage an einen Menschen weitergeben?';
const wantPerson = ' Möchten Sie, dass ein Mensch sie beantwortet?';

function left(count: number | undefined): string {
  return count === undefined ? '' : `, noch ${count} Stück`;
}

function nothingOf(titles: string[], say: Speaker): string {
  return titles.length > 0 ? `; zu ${say.and(titles)} steht nichts dazu` : '';
}

function noFigure(count: number): string {
  return count > 0 ? `; zu ${count === 1 ? 'einem weiteren' : `${count} weiteren`} gibt es keine Angabe` : '';
}

export const productTalk: Wordings<ProductFacts> = {
  details: [
    (f, say) =>
      `Hier ist ${f.title}, ${f.priceMax ? `${say.money(f.price)} bis ${say.money(f.priceMax)}` : say.money(f.price)}${f.available ? '' : ', zurzeit ausverkauft'}.`,
    (f, say) =>
      `Das schreibt das Geschäft über ${f.title}${f.available ? '' : ', zurzeit ausverkauft'}.${say.ear ? ` Der Preis ist ${say.money(f.price)}.` : ''}`,
  ],
  'product-gone': [
    () => 'Dieses Produkt führt das Geschäft nicht mehr.',
    () => 'Dieses Produkt ist nicht mehr im Sortiment.',
  ],
  comparison: [
    (f, say) =>
      `Hier sind ${say.and(f.titles)} nebeneinander; wo etwas fehlt, macht das Geschäft keine Angabe.`,
    (f, say) => `${say.and(f.titles)} im Vergleich. Leere Felder heißen: keine Angabe.`,
  ],
  'compare-needs-two': [
    () => 'Welche Produkte soll ich vergleichen? Nennen Sie zwei bis vier.',
    () =>
      'Zum Vergleichen brauche ich mindestens zwei Produkte. Suchen Sie welche und sagen Sie dann „vergleiche die ersten beiden“.',
  ],
  price: [
    (f, say) => {
      const price = f.priceMax
        ? `${say.money(f.price)} bis ${say.money(f.priceMax)}, je nach Ausführung`
        : say.money(f.price);
      return `${f.title} kostet ${price}${f.compareAt ? `, vorher ${say.money(f.compareAt)}` : ''}.`;
    },
    (f, say) =>
      `${f.title}: ${say.money(f.price)}${f.priceMax ? ` bis ${say.money(f.priceMax)}` : ''}${f.compareAt ? ` statt ${say.money(f.compareAt)}` : ''}.`,
  ],
  prices: [
    (f, say) =>
      `${say.and(f.prices.map((item) => `${item.title} kostet ${say.money(item.price)}`))}.${f.sum ? ` Zusammen sind das ${say.money(f.sum)}.` : ''}`,
    (f, say) =>
      `Preise: ${f.prices.map((item) => `${item.title} ${say.money(item.price)}`).join(', ')}${f.sum ? `; zusammen ${say.money(f.sum)}` : ''}.`,
  ],
  version: [
    (f, say) =>
      `${withOptions(f.title, f.options)} kostet ${f.from ? 'ab ' : ''}${say.money(f.price)}${f.open ? `; vorrätig in ${optionName(f.open.option)} ${say.or(f.open.values)}` : ' und ist vorrätig'}.`,
    (f, say) =>
      `${withOptions(f.title, f.options)}: ${f.from ? 'ab ' : ''}${say.money(f.price)}, vorrätig${f.open ? ` in ${optionName(f.open.option)} ${say.or(f.open.values)}` : ''}.`,
  ],
  'in-stock': [
    (f) => `Ja, ${withOptions(f.title, f.options)} ist vorrätig${left(f.left)}.`,
    (f) => `${withOptions(f.title, f.options)} ist lieferbar${left(f.left)}.`,
  ],
  'stock-by-option': [
    (f, say) =>
      `${withOptions(f.title, f.options)} ist vorrätig in ${optionName(f.option)} ${say.and(f.values)}.${f.soldOut.length > 0 ? ` Ausverkauft: ${say.and(f.soldOut)}.` : ''}`,
    (f, say) =>
      `Zu haben in ${optionName(f.option)} ${say.and(f.values)}: ${withOptions(f.title, f.options)}.${f.soldOut.length > 0 ? ` ${say.and(f.soldOut)} ${f.soldOut.length === 1 ? 'ist' : 'sind'} ausverkauft.` : ''}`,
  ],
  'in-stock-simple': [
    (f) => `Ja, ${f.title} ist vorrätig${left(f.left)}.`,
    (f) => `${f.title} ist lieferbar${left(f.left)}.`,
  ],
  'sold-out': [
    (f, say) =>
      `${withOptions(f.title, f.options)} ist ausverkauft.${f.others.length > 0 ? ` Noch vorrätig: ${say.or(f.others)}.` : ''}`,
    (f, say) =>
      `Nicht mehr vorrätig: ${withOptions(f.title, f.options)}.${f.others.length > 0 ? ` Zu haben wäre noch ${say.or(f.others)}.` : ''}`,
  ],
  'no-such-option': [
    (f, say) => `${f.title} gibt es nicht in ${f.asked}. Vorrätig: ${say.or(f.values)}.`,
    (f, say) => `In ${f.asked} gibt es ${f.title} nicht, wohl aber in ${say.or(f.values)}.`,
  ],
  'fact-quote': [
    (f) => `Zu ${f.title} schreibt das Geschäft „${f.label}: ${f.value}“.`,
    (f) => `Auf der Produktseite von ${f.title} steht „${f.label}: ${f.value}“.`,
  ],
  'description-quote': [
    (f, say) => `Das Geschäft schreibt ${say.ear ? `über ${f.title}` : 'dazu'}:`,
    (f, say) => `Aus der Beschreibung${say.ear ? ` von ${f.title}` : ''}:`,
  ],
  'description-all': [
    (f) =>
      `Dazu macht das Geschäft bei ${f.title} ausdrücklich keine Angabe.${f.offerPerson ? askPerson : ''} Es schreibt:`,
    (f) =>
      `Darauf finde ich bei ${f.title} wörtlich keine Antwort.${f.offerPerson ? wantPerson : ''} Dort steht:`,
  ],
  'not-said': [
    (f) => `Dazu macht das Geschäft bei ${f.title} keine Angabe.${f.offerPerson ? askPerson : ''}`,
    (f) =>
      `Darauf finde ich bei ${f.title} keine Antwort, und ich will nicht raten.${f.offerPerson ? wantPerson : ''}`,
  ],
  'facts-of-several': [
    (f, say) =>
      `In den Worten des Geschäfts: ${f.facts.map((fact) => `${fact.title} – „${fact.label}: ${fact.value}“`).join('; ')}${nothingOf(f.silent, say)}.`,
    (f, say) =>
      `Auf den Produktseiten steht ${say.and(f.facts.map((fact) => `„${fact.label}: ${fact.value}“ bei ${fact.title}`))}${nothingOf(f.silent, say)}.`,
  ],
  'not-said-of-any': [
    (f, say) =>
      `Dazu macht das Geschäft bei ${say.and(f.titles)} keine Angabe.${f.offerPerson ? askPerson : ''}`,
    (f) =>
      `Darauf finde ich bei keinem davon eine Antwort, und ich will nicht raten.${f.offerPerson ? wantPerson : ''}`,
  ],
  most: [
    (f, say) =>
      `Von ${say.count(f.known, products)} mit einer Angabe ${f.titles.length > 1 ? 'sind' : 'ist'} ${say.and(f.titles)} ${f.which}, mit „${f.label}: ${f.value}“${noFigure(f.unknown)}.`,
    (f, say) =>
      `${say.and(f.titles)} ${f.titles.length > 1 ? 'sind' : 'ist'} ${f.which}, nach „${f.label}: ${f.value}“, unter ${say.count(f.known, products)} mit einer Angabe${noFigure(f.unknown)}.`,
  ],
  'most-unknown': [
    (f) =>
      f.only
        ? `Diese Angabe gibt es nur bei ${f.only.title}: „${f.only.label}: ${f.only.value}“. Welches Produkt ${f.which} ist, kann ich deshalb nicht sagen.`
        : `Es gibt keine Angaben, nach denen ich sagen könnte, was ${f.which} ist, und raten will ich nicht.`,
    (f) =>
      f.only
        ? `Was ${f.which} ist, weiß ich nicht: Nur ${f.only.title} hat eine Angabe, „${f.only.label}: ${f.only.value}“.`
        : `Was ${f.which} ist, geht aus den Angaben des Geschäfts nicht hervor.`,
  ],
  'advice-quote': [
    (f) => `Nach den Worten des Geschäfts ist ${f.title} dafür gemacht:`,
    (f) => `Ich richte mich nach dem, was das Geschäft schreibt, und das spricht für ${f.title}:`,
  ],
  'advice-none': [
    (f) =>
      `Das Geschäft schreibt nichts, was den Ausschlag gibt.${f.best ? ` Am besten bewertet ist ${f.best.title} mit ${decimal(f.best.stars)} von 5.` : ''} Hier sind sie nebeneinander.`,
    (f) =>
      `Auf den Produktseiten steht nichts Entscheidendes; vergleichen Sie selbst.${f.best ? ` Die beste Bewertung hat ${f.best.title}, ${decimal(f.best.stars)} von 5.` : ''}`,
  ],
  'restock-unknown': [
    (f) => `Wann ${f.title} wieder da ist, sagt das Geschäft nicht.${f.offerPerson ? askPerson : ''}`,
    (f) =>
      `Ich kenne keinen Termin für ${f.title} und will keinen raten.${f.offerPerson ? ' Möchten Sie, dass ein Mensch nachsieht?' : ''}`,
  ],
  'which-product': [
    (f, say) => `Welches meinen Sie${say.ear ? `: ${say.or(f.titles)}` : ''}?`,
    (f, say) => `Meinen Sie ${say.or(f.titles)}?`,
  ],
  'out-of-range': [
    (f) =>
      f.count === 1
        ? 'Ich habe nur ein Produkt gezeigt. Meinen Sie dieses?'
        : `Ich habe ${f.count} Produkte gezeigt. Welches davon meinen Sie?`,
    (f) =>
      f.count === 1 ? 'Es gibt nur dieses eine Produkt.' : `Es sind nur ${f.count}; welches soll es sein?`,
  ],
  'name-product': [
    () => 'Welches Produkt meinen Sie? Der Name oder die Art genügt.',
    () => 'Nennen Sie mir das Produkt, dann sehe ich nach.',
  ],
};
