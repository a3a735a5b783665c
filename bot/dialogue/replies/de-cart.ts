import type { Wordings } from './catalogue.ts';
import { beginningWithOption, optionName, withOptions } from './de-options.ts';
import type { CartChangeFact, CartFacts } from './facts.ts';
import type { Speaker } from './speaker.ts';

/** German for the cart and checkout. */

const items = { one: 'Artikel', other: 'Artikel' };

/** "2 × " before a thing, nothing before a single one. */
function pieces(quantity: number): string {
  return quantity > 1 ? `${quantity} × ` : '';
}

function several(title: string, options: string[], quantity: number): string {
  return `${pieces(quantity)}${withOptions(title, options)}`;
}

function heardThing({ title, options, quantity, from }: CartFacts['heard-add']): string {
  const one = several(title, options, quantity);
  if (from === undefined) return one;
  return from === title ? `${one}, in dieser Ausführung` : `${one} statt ${from}`;
}

function change(fact: CartChangeFact, say: Speaker): string {
  if (fact.kind === 'gone') return `${fact.title} wird nicht mehr verkauft`;
  if (fact.kind === 'price')
    return `${fact.title} kostet jetzt ${say.money(fact.now)} statt ${say.money(fact.before)}`;
  return fact.available === 0
    ? `${fact.title} ist ausverkauft`
    : `von ${fact.title} gibt es nur noch ${fact.available} Stück`;
}

function all(count: number): string {
  return count === 1 ? 'den einen Artikel' : `alle ${count} Artikel`;
}

function ways(f: CartFacts['with-shipping'], say: Speaker): string {
  return say.or(
    f.ways.map((way) => `${say.money(way.total)} mit ${way.name}${way.free ? ' (kostenlos)' : ''}`),
  );
}

export const cart: Wordings<CartFacts> = {
  'ask-option': [
    (f, say) =>
      f.values.length === 1
        ? `${f.title} gibt es nur noch in ${optionName(f.option)} ${f.values[0]}. Soll ich das hinzufügen?`
        : `${beginningWithOption(f.option)} soll es bei ${f.title} sein: ${say.or(f.values)}?`,
    (f, say) =>
      f.values.length === 1
        ? `Von ${f.title} ist nur ${optionName(f.option)} ${f.values[0]} da. Möchten Sie das?`
        : `${f.title} gibt es in ${say.and(f.values)}. ${beginningWithOption(f.option)} darf es sein?`,
  ],
  added: [
    (f) => `Im Warenkorb: ${several(f.title, f.options, f.quantity)}.`,
    (f) =>
      `${several(f.title, f.options, f.quantity)} ${f.quantity === 1 ? 'liegt' : 'liegen'} jetzt in Ihrem Warenkorb.`,
  ],
  'added-several': [
    (f, say) => `Im Warenkorb: ${say.and(f.titles)}.`,
    (f, say) => `${say.and(f.titles)} liegen jetzt in Ihrem Warenkorb.`,
  ],
  'added-so-far': [
    (f, say) =>
      [
        f.titles.length > 0 ? `Im Warenkorb: ${say.and(f.titles)}.` : '',
        f.missing.length > 0
          ? `Nichts gefunden habe ich zu ${say.and(f.missing.map((what) => `„${what}“`))}.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    (f, say) =>
      [
        f.titles.length > 0
          ? `${say.and(f.titles)} ${f.titles.length === 1 ? 'liegt' : 'liegen'} in Ihrem Warenkorb.`
          : '',
        f.missing.length > 0
          ? `Im Sortiment passt nichts zu ${say.or(f.missing.map((what) => `„${what}“`))}.`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
  ],
  swapped: [
    (f) =>
      f.from === f.title
        ? `Geändert, im Warenkorb jetzt: ${several(f.title, f.options, f.quantity)}.`
        : `Getauscht: ${several(f.title, f.options, f.quantity)} statt ${f.from}.`,
    (f) =>
      f.from === f.title
        ? `So ist es jetzt: ${several(f.title, f.options, f.quantity)}.`
        : `${f.from} ist ersetzt durch ${several(f.title, f.options, f.quantity)}.`,
  ],
  'swap-same': [
    (f) => `Genau diese Ausführung von ${f.title} liegt schon in Ihrem Warenkorb.`,
    (f) => `In Ihrem Warenkorb ist ${f.title} schon so, deshalb habe ich nichts geändert.`,
  ],
  'not-enough': [
    (f) =>
      `Von ${f.title} gibt es nur ${f.available} Stück, deshalb habe ich nichts hinzugefügt. Soll ich ${f.available} nehmen?`,
    (f) =>
      `Von ${f.title} sind nur noch ${f.available} Stück da, deshalb blieb alles, wie es war. Wären ${f.available} recht?`,
  ],
  'all-in-cart': [
    (f) => `Mehr als ${f.held} Stück von ${f.title} sind nicht zu haben, und die liegen schon im Warenkorb.`,
    (f) => `Von ${f.title} liegt schon alles im Warenkorb, was zu haben ist: ${f.held} Stück.`,
  ],
  'count-impossible': [
    () =>
      `Ich kann nur ganze Stückzahlen ab 1 hineinlegen, deshalb liegt nichts Neues im Warenkorb. Sagen Sie noch einmal, was und wie viele.`,
    () =>
      `Diese Stückzahl geht nicht, deshalb liegt nichts Neues im Warenkorb. Sagen Sie mir, wie viele, ab 1.`,
  ],
  'too-many': [
    (f) =>
      `Von einem Produkt kann ich höchstens ${f.maximum} Stück in den Warenkorb legen, deshalb habe ich nichts geändert. Soll ich ${f.maximum} nehmen?`,
    (f) =>
      `Eine Bestellung darf höchstens ${f.maximum} davon enthalten, deshalb blieb alles, wie es war. Wären ${f.maximum} recht?`,
  ],
  'variant-gone': [
    (f) => `Diese Ausführung von ${f.title} gibt es nicht mehr.`,
    (f) => `Das Geschäft verkauft diese Ausführung von ${f.title} nicht mehr.`,
  ],
  removed: [
    (f, say) => `Aus dem Warenkorb genommen: ${say.and(f.titles)}.`,
    (f, say) => `${say.and(f.titles)} ${f.titles.length === 1 ? 'ist' : 'sind'} nicht mehr im Warenkorb.`,
  ],
  'quantity-changed': [
    (f) => `Im Warenkorb ${f.quantity === 1 ? 'ist' : 'sind'} jetzt ${f.quantity} × ${f.title}.`,
    (f) => `Geändert: ${f.quantity} × ${f.title} im Warenkorb.`,
  ],
  'ask-quantity': [
    (f) => `Wie viele Stück von ${f.title} möchten Sie?`,
    (f) => `Welche Menge soll es bei ${f.title} sein?`,
  ],
  'heard-add': [
    (f) =>
      `Verstanden habe ich: ${heardThing(f)}. Soll ich das ${f.from ? 'ändern' : 'in den Warenkorb legen'}?`,
    (f) => `Zur Sicherheit: ${heardThing(f)}. Soll ich das so ${f.from ? 'tauschen' : 'hineinlegen'}?`,
  ],
  'heard-quantity': [
    (f) => `Verstanden habe ich: ${f.quantity} × ${f.title} statt ${f.before}. Soll ich das ändern?`,
    (f) => `Zur Sicherheit: ${f.quantity} × ${f.title}, bisher ${f.before}. Soll ich das so ändern?`,
  ],
  'heard-remove': [
    (f, say) => `Verstanden habe ich: ohne ${say.and(f.titles)}. Soll ich das aus dem Warenkorb nehmen?`,
    (f, say) => `Zur Sicherheit: Soll ich ${say.and(f.titles)} aus dem Warenkorb nehmen?`,
  ],
  'heard-wrong': [
    () => 'Dann bleibt alles, wie es ist. Sagen Sie es bitte noch einmal, oder tippen Sie es ein.',
    () =>
      'In Ordnung, Ihr Warenkorb bleibt unverändert. Versuchen Sie es noch einmal, oder tippen Sie es ein.',
  ],
  cart: [
    (f, say) =>
      `In Ihrem Warenkorb ${f.items === 1 ? 'ist' : 'sind'} ${say.count(f.items, items)}${f.total && f.totalLabel ? `, ${f.totalLabel} ${say.money(f.total)}` : ''}.`,
    (f, say) =>
      `Ihr Warenkorb enthält ${say.count(f.items, items)}${f.total && f.totalLabel ? `; ${f.totalLabel}: ${say.money(f.total)}` : ''}.`,
  ],
  'cart-only-now': [
    () => 'Ich kenne den Warenkorb nur, wie er jetzt ist, nicht, wie er vorher war.',
    () => 'Wie der Warenkorb früher aussah, sehe ich nicht; so steht er jetzt da.',
  ],
  'with-shipping': [
    (f, say) =>
      `${f.of ? `${f.of.quantity} × ${f.of.title} kostet` : 'Ihr Warenkorb kostet'} ${say.money(f.sum)}${f.beforeTax ? ' vor Steuern' : ''}. Mit Versand sind das ${ways(f, say)}.`,
    (f, say) =>
      `${f.beforeTax ? 'Vor Steuern' : 'Ohne Versand'}: ${say.money(f.sum)}${f.of ? ` für ${f.of.quantity} × ${f.of.title}` : ''}. Einschließlich Versand: ${ways(f, say)}.`,
  ],
  'cart-empty': [() => 'Ihr Warenkorb ist leer.', () => 'In Ihrem Warenkorb liegt noch nichts.'],
  emptied: [
    () => 'Ihr Warenkorb ist jetzt leer. Mit „rückgängig“ ist alles wieder da.',
    () => 'Alles ist aus dem Warenkorb; „rückgängig“ holt es zurück.',
  ],
  'ask-empty': [
    (f) => `Soll ich ${all(f.items)} aus Ihrem Warenkorb nehmen?`,
    (f) => `Damit nähme ich ${all(f.items)} aus Ihrem Warenkorb. Soll ich das tun?`,
  ],
  'line-gone': [() => 'Das liegt nicht in Ihrem Warenkorb.', () => 'Das finde ich in Ihrem Warenkorb nicht.'],
  'which-line': [
    (f, say) => `Was davon in Ihrem Warenkorb meinen Sie${say.ear ? `: ${say.or(f.titles)}` : ''}?`,
    (f, say) => `In Ihrem Warenkorb sind mehrere; ist es ${say.or(f.titles)}?`,
  ],
  'coupon-applied': [
    (f) => `Der Code ${f.code} ist eingelöst.`,
    (f) => `Erledigt: ${f.code} gilt jetzt für Ihren Warenkorb.`,
  ],
  'coupon-removed': [
    (f) => `Der Code ${f.code} ist nicht mehr im Warenkorb.`,
    (f) => `Erledigt: ${f.code} gilt für Ihren Warenkorb nicht mehr.`,
  ],
  'coupon-none': [
    () => 'In Ihrem Warenkorb ist kein Code.',
    () => 'Ihr Warenkorb hat keinen Code, der sich entfernen ließe.',
  ],
  'coupon-unknown': [
    (f) => `Den Code ${f.code} kennt das Geschäft nicht. Bitte prüfen Sie die Schreibweise.`,
    (f) => `${f.code} ist kein Code dieses Geschäfts; vielleicht stimmt ein Buchstabe nicht.`,
  ],
  'coupon-expired': [
    (f) => `Der Code ${f.code} ist abgelaufen.`,
    (f) => `${f.code} gilt nicht mehr: Die Zeit ist vorbei.`,
  ],
  'coupon-used-up': [
    (f) => `Der Code ${f.code} wurde schon so oft eingelöst, wie er gilt.`,
    (f) => `${f.code} ist aufgebraucht.`,
  ],
  'coupon-already': [
    (f) => `Der Code ${f.code} ist für Ihren Warenkorb schon eingelöst.`,
    (f) => `${f.code} gilt bereits für Ihren Warenkorb.`,
  ],
  'coupon-minimum': [
    (f, say) => `Der Code ${f.code} gilt ab einem Warenkorb von ${say.money(f.minimum)}.`,
    (f, say) => `${f.code} gilt erst ab ${say.money(f.minimum)}; Ihr Warenkorb liegt darunter.`,
  ],
  'ask-coupon': [
    () => 'Wie lautet der Code?',
    () => 'Welchen Code soll ich einlösen? Bitte schreiben Sie ihn genau so, wie er dasteht.',
  ],
  undone: [
    () => 'Rückgängig gemacht: Ihr Warenkorb ist wie vor der letzten Änderung.',
    () => 'Der Warenkorb ist wieder, wie er vorher war.',
  ],
  'nothing-to-undo': [
    () => 'Am Warenkorb gibt es nichts rückgängig zu machen.',
    () => 'Ich habe nichts geändert, das ich zurücknehmen könnte.',
  ],
  'nothing-done': [
    () => 'Zurückgenommen: Es ist nichts geschehen.',
    () => 'Gut, dann bleibt alles, wie es ist; geschehen war noch nichts.',
  ],
  'nothing-just-changed': [
    () =>
      'Eben hat sich am Warenkorb nichts geändert. Sagen Sie noch einmal „rückgängig“, um die Änderung davor zurückzunehmen.',
    () =>
      'Der letzte Schritt hat nichts geändert. Wenn Sie die Änderung davor meinen, sagen Sie noch einmal „rückgängig“.',
  ],
  'cart-unknown': [
    () =>
      'Das Geschäft hat die Änderung nicht bestätigt, deshalb habe ich nachgesehen: So sieht Ihr Warenkorb jetzt aus.',
    () => 'Ob die Änderung durchgegangen ist, war nicht zu erkennen. Das ist Ihr Warenkorb, wie er ist.',
  ],
  'cart-unknown-unseen': [
    () =>
      'Das Geschäft hat die Änderung nicht bestätigt, und ich kann Ihren Warenkorb gerade nicht sehen. Bitte sehen Sie auf der Warenkorbseite nach, bevor Sie es noch einmal versuchen.',
    () => 'Ich weiß nicht, ob die Änderung durchgegangen ist. Bitte prüfen Sie zuerst die Warenkorbseite.',
  ],
  checkout: [
    (f, say) => `Hier geht es mit ${say.count(f.items, { one: 'Artikel', other: 'Artikeln' })} zur Kasse.`,
    (f, say) => `An der Kasse können Sie Ihre Auswahl bezahlen: ${say.count(f.items, items)}.`,
  ],
  'checkout-changed': [
    (f, say) =>
      `Bevor Sie bezahlen: ${say.and(f.changes.map((item) => change(item, say)))}. Zur Kasse geht es unten.`,
    (f, say) =>
      `Seit Sie ausgewählt haben, hat sich etwas geändert: ${say.and(f.changes.map((item) => change(item, say)))}. Wenn das recht ist, gehen Sie weiter zur Kasse.`,
  ],
};
