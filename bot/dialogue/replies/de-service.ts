import type { Wordings } from './catalogue.ts';
import type { OrderFacts, PolicyFacts, ShippingFact } from './facts.ts';
import { counted } from './counted.ts';
import type { Speaker } from './speaker.ts';

/** German for orders, policies and the store itself. */

const minutes = { one: 'Minute', other: 'Minuten' };
/** After "innerhalb von". */
const days = { one: 'Tag', other: 'Tagen' };
const askPerson = ' Soll ich die Frage an einen Menschen weitergeben?';

/** "3 bis 5 Werktage". */
function takes(method: ShippingFact): string {
  const last = method.to === 1 ? '1 Werktag' : `${method.to} Werktage`;
  return method.to === method.from ? last : `${method.from} bis ${last}`;
}

/** After "in" and "mit". */
function within(method: ShippingFact): string {
  const last = method.to === 1 ? '1 Werktag' : `${method.to} Werktagen`;
  return method.to === method.from ? last : `${method.from} bis ${last}`;
}

function cost(method: ShippingFact, say: Speaker): string {
  if (method.price.amount === 0) return 'kostenlos';
  return `${say.money(method.price)}${method.freeFrom ? `, kostenlos ab ${say.money(method.freeFrom)}` : ''}`;
}

function reached(f: { email: string; phone?: string }, say: Speaker): string {
  return say.or([f.email, ...(f.phone ? [f.phone] : [])]);
}

export const orders: Wordings<OrderFacts> = {
  'ask-number': [
    () => 'Wie lautet Ihre Bestellnummer? Sie steht in der Bestätigungsmail.',
    () => 'Bitte nennen Sie mir die Bestellnummer aus Ihrer Bestätigungsmail.',
  ],
  'ask-number-with-email': [
    () =>
      'Ich brauche auch die Bestellnummer. Bitte schicken Sie sie zusammen mit der E-Mail-Adresse; ich behalte beides nicht.',
    () => 'Bitte schicken Sie Bestellnummer und E-Mail-Adresse in einer Nachricht, dann kann ich nachsehen.',
  ],
  'ask-number-again': [
    () =>
      'Das sieht nicht wie eine unserer Bestellnummern aus. Sehen Sie bitte in der Bestätigungsmail nach?',
    () => 'Darin konnte ich keine Bestellnummer erkennen. Sie steht oben in der Bestätigungsmail.',
  ],
  'ask-email': [
    (f) => `Für die Bestellung ${f.number} brauche ich die E-Mail-Adresse, mit der sie aufgegeben wurde.`,
    (f) =>
      `Mit welcher E-Mail-Adresse wurde die Bestellung ${f.number} aufgegeben? Ich frage, damit niemand sonst sie sehen kann.`,
  ],
  'ask-email-again': [
    () => 'Darin konnte ich keine E-Mail-Adresse erkennen. Sie sieht aus wie name@example.com.',
    () => 'Bitte schicken Sie nur die E-Mail-Adresse, mit der bestellt wurde.',
  ],
  'not-verified': [
    (f) =>
      `Die Bestellung ${f.number} kann ich nicht zeigen: Nummer und E-Mail-Adresse passen hier zu keiner Bestellung. Bitte prüfen Sie beides.`,
    (f) =>
      `Nummer ${f.number} und diese E-Mail-Adresse führen zu keiner Bestellung, die ich zeigen darf. Vielleicht ist eine davon vertippt.`,
  ],
  'order-locked': [
    (f, say) =>
      `Bei dieser Bestellung gab es zu viele falsche Versuche, vielleicht von jemand anderem: ${say.count(f.minutes, minutes)} lang sieht sie nur, wer im Shop angemeldet ist.${f.offerPerson ? ' Soll ich es an einen Menschen weitergeben?' : ''}`,
    (f, say) =>
      `Diese Bestellung kann ich erst in ${say.count(f.minutes, minutes)} wieder prüfen, es gab zu viele falsche Versuche; im Shop angemeldet sehen Sie sie sofort.${f.offerPerson ? ' Soll ein Mensch nachsehen?' : ''}`,
  ],
  order: [
    (f, say) =>
      `Bestellung ${f.number}: ${f.state}.${f.estimated ? ` Sie sollte bis ${say.date(f.estimated)} ankommen.` : ''}`,
    (f, say) =>
      `Der Stand der Bestellung ${f.number} ist „${f.state}“.${f.estimated ? ` Voraussichtliche Lieferung: ${say.date(f.estimated)}.` : ''}`,
  ],
  orders: [
    (f) =>
      `${f.count === 1 ? 'Hier ist Ihre Bestellung.' : `Hier sind Ihre letzten ${f.count} Bestellungen.`} Die neueste, ${f.number}, steht auf „${f.state}“.`,
    (f) =>
      `Ihre neueste Bestellung, ${f.number}, steht auf „${f.state}“.${f.count > 1 ? ' Die anderen sind mit aufgeführt.' : ''}`,
  ],
  'order-holds': [
    (f, say) => `Bestellung ${f.number} enthält ${say.and(f.items.map(counted))}.`,
    (f, say) => `In Bestellung ${f.number}: ${say.and(f.items.map(counted))}.`,
  ],
  'order-paid': [
    (f, say) =>
      `In Bestellung ${f.number}: ${say.and(f.items.map((item) => `${counted(item)}, ${say.money(item.total)}`))}.${f.total ? ` Zusammen ${say.money(f.total)}.` : ''}`,
    (f, say) =>
      `Laut Bestellung ${f.number} kostete es: ${say.and(f.items.map((item) => `${counted(item)} ${say.money(item.total)}`))}.`,
  ],
  'why-proof': [
    () => 'Eine Bestellung zeigt Namen und Adressen. Ich zeige sie nur, wer Nummer und E-Mail-Adresse kennt.',
    () =>
      'Damit niemand sonst sieht, was Sie gekauft haben: Nur Nummer und E-Mail-Adresse zusammen öffnen eine Bestellung.',
  ],
  'others-order': [
    () =>
      'Eine Bestellung zeige ich nur der Person, die sie aufgegeben hat. Sie kann mich mit Nummer und E-Mail-Adresse selbst danach fragen.',
    () =>
      'Was andere bestellt haben, bleibt zwischen ihnen und dem Geschäft. Dafür braucht es Nummer und E-Mail-Adresse der Bestellung.',
  ],
  'no-orders': [
    () => 'Unter Ihrem Konto gibt es noch keine Bestellungen.',
    () => 'Ihr Konto hat bisher keine Bestellungen.',
  ],
};

export const policies: Wordings<PolicyFacts> = {
  // On the screen the quote names its page below it; the section's heading is the question that it answers.
  policy: [
    (f, say) =>
      f.heading !== undefined || say.ear ? `Aus „${f.heading ?? f.title}“:` : 'In den Worten des Geschäfts:',
    (f, say) =>
      f.heading !== undefined || say.ear
        ? `Unter „${f.heading ?? f.title}“ steht:`
        : 'Auf den Seiten des Geschäfts steht:',
  ],
  'policy-unknown': [
    (f) => `Das beantworten die Seiten des Geschäfts nicht.${f.offerPerson ? askPerson : ''}`,
    (f) =>
      `In den Bedingungen des Geschäfts finde ich dazu nichts.${f.offerPerson ? ' Möchten Sie, dass ein Mensch antwortet?' : ''}`,
  ],
  'open-on': [
    (f) =>
      `${f.today ? `Heute, am ${f.day},` : `Am ${f.day}`} ist ${f.hours ? `von ${f.hours} Uhr geöffnet` : 'geschlossen'}.`,
    (f) => `${f.day}${f.today ? ', also heute' : ''}: ${f.hours ? `${f.hours} Uhr` : 'geschlossen'}.`,
  ],
  contact: [
    (f, say) =>
      `Sie erreichen das Geschäft unter ${reached(f, say)}.${f.address ? ` Die Adresse ist ${f.address}.` : ''}`,
    (f) =>
      `E-Mail: ${f.email}${f.phone ? `, Telefon: ${f.phone}` : ''}${f.address ? `, Adresse: ${f.address}` : ''}.`,
  ],
  'returns-basic': [
    (f, say) => `Sie können Ware innerhalb von ${say.count(f.days, days)} zurückgeben.`,
    (f, say) => `Die Frist für Rückgaben ist ${say.count(f.days, { one: 'Tag', other: 'Tage' })}.`,
  ],
  'shipping-methods': [
    (f, say) =>
      `Versand: ${f.methods.map((method) => `${method.name} ${cost(method, say)} (${takes(method)})`).join('; ')}. Bestellungen vor ${f.cutOff} Uhr gehen am selben Werktag raus.`,
    (f, say) =>
      `Zur Wahl ${f.methods.length === 1 ? 'steht' : 'stehen'} ${say.and(f.methods.map((method) => `${method.name} (${cost(method, say)}) in ${within(method)}`))}. Was vor ${f.cutOff} Uhr bestellt ist, geht am selben Werktag auf den Weg.`,
  ],
  'not-delivered-there': [
    (f, say) =>
      `Wir liefern nicht dorthin (${f.place}). ${f.served.length > 0 ? `Die Versandarten des Shops gehen nur in diese Länder: ${say.and(f.served)}.` : 'Keine Versandart des Shops führt dahin.'}`,
    (f, say) =>
      `Dorthin (${f.place}) reicht keine unserer Versandarten. ${f.served.length > 0 ? `Beliefert werden: ${say.and(f.served)}.` : 'Eine Bestellung kann nicht dorthin gehen.'}`,
  ],
  'delivery-estimate': [
    (f, say) =>
      `${say.and(f.methods.map((method) => `${method.name} dauert ${takes(method)}`))}. Bestellungen vor ${f.cutOff} Uhr gehen am selben Werktag raus.`,
    (f, say) =>
      `Rechnen Sie ab dem Versandtag mit ${say.or(f.methods.map((method) => `${within(method)} (${method.name})`))}. Vor ${f.cutOff} Uhr bestellt, geht es am selben Werktag auf den Weg.`,
  ],
  'store-info': [
    (f, say) =>
      `${f.store} ${f.today ? `hat heute von ${f.today} Uhr geöffnet` : 'hat heute geschlossen'}; die Woche: ${f.week.map((row) => `${row.days} ${row.hours}`).join(', ')}. ${f.address ? `Die Adresse ist ${f.address}; Sie` : 'Sie'} erreichen uns unter ${reached(f, say)}.`,
    (f, say) =>
      `Heute: ${f.today ? `${f.today} Uhr` : 'geschlossen'}. ${f.address ? `Adresse: ${f.address}; Kontakt` : 'Kontakt'}: ${reached(f, say)}.`,
  ],
  promotions: [
    (f, say) =>
      `Zurzeit gilt: ${f.promotions.map((item) => `${item.label}${item.code ? ` (Code ${item.code})` : ''}${item.ends ? `, bis ${say.date(item.ends)}` : ''}`).join('; ')}.`,
    (f, say) =>
      `Im Angebot ${f.promotions.length === 1 ? 'ist' : 'sind'} ${say.and(f.promotions.map((item) => `„${item.label}“${item.code ? ` mit dem Code ${item.code}` : ''}${item.ends ? ` bis ${say.date(item.ends)}` : ''}`))}.`,
  ],
  reduced: [
    (f) => (f.total === 1 ? 'Das hier ist reduziert.' : `${f.total} Artikel sind reduziert.`),
    (f) =>
      f.total === 1
        ? 'Ein Artikel kostet weniger als vorher.'
        : `Diese kosten weniger als vorher, ${f.total} insgesamt.`,
  ],
  'nothing-reduced': [
    () => 'Davon ist zurzeit nichts reduziert, und es gibt keine Aktionen.',
    () => 'Nichts davon kostet im Moment weniger als sonst.',
  ],
  'not-reduced': [
    (f, say) =>
      `${f.title} ist nicht reduziert: ${say.money(f.price)}${f.priceMax ? ` bis ${say.money(f.priceMax)}` : ''}.`,
    (f, say) =>
      `Kein Nachlass auf ${f.title}; der Preis ist ${say.money(f.price)}${f.priceMax ? ` bis ${say.money(f.priceMax)}` : ''}.`,
  ],
  'no-promotions': [() => 'Zurzeit gibt es keine Angebote.', () => 'Im Moment ist nichts im Angebot.'],
};
