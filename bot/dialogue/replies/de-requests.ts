import type { Wordings } from './catalogue.ts';
import { comes, reaches, whenAnswered, whenRead } from './de-handover.ts';
import { confirming } from './de-confirming.ts';
import { askPerson, daysAfterIn, doing, listed, wantPerson, whichItem } from './de-request-parts.ts';
import type { RequestFacts, RequestPurpose } from './request-facts.ts';
import type { Speaker } from './speaker.ts';

/** German for what the store's people are asked to settle. */

const instead = ' Möchten Sie stattdessen etwas zurückgeben?';
const makeReturn = ' Soll daraus eine Rückgabe werden?';

function goesBack(purpose: RequestPurpose): boolean {
  return purpose === 'return' || purpose === 'exchange';
}

function before(purpose: RequestPurpose, days: number, say: Speaker): string {
  return goesBack(purpose)
    ? `Zurückgeben können Sie innerhalb von ${say.count(days, daysAfterIn)} nach der Lieferung. `
    : '';
}

function after(purpose: RequestPurpose, days: number, say: Speaker): string {
  return goesBack(purpose)
    ? ` Zurück kann die Ware bis ${say.count(days, { one: 'Tag', other: 'Tage' })} nach der Lieferung.`
    : '';
}

export const requests: Wordings<RequestFacts> = {
  ...confirming,
  'request-number': [
    (f, say) =>
      `${before(f.purpose, f.days, say)}Für ${doing(f.purpose)} brauche ich die Bestellnummer aus der Bestätigungsmail.`,
    (f, say) =>
      `Um welche Bestellung geht es? Die Nummer steht in der Bestätigungsmail.${after(f.purpose, f.days, say)}`,
  ],
  'request-no-number': [
    (f) =>
      `Ohne die Nummer kann ich nicht nachsehen; wenn Sie im Geschäft angemeldet sind, sehe ich Ihre Bestellungen auch so.${f.offerPerson ? ' Soll ich es an einen Menschen weitergeben?' : ''}`,
    (f) =>
      `Die Nummer steht in der Bestätigungsmail, und in Ihrem Konto sind Ihre Bestellungen aufgeführt.${f.offerPerson ? ' Möchten Sie, dass ein Mensch danach sucht?' : ''}`,
  ],
  'request-which-order': [
    () => 'Welche dieser Bestellungen ist es?',
    (f, say) => `Ist es ${say.or(f.numbers)} oder eine andere?`,
  ],
  'request-which-item': [
    (f, say) => `In der Bestellung ${f.number}: ${listed(f.items, say)}. Was davon ${whichItem(f.purpose)}?`,
    (f) => `In der Bestellung ${f.number} sind mehrere Artikel; welcher ${whichItem(f.purpose)}?`,
  ],
  'request-words': [
    (f) =>
      f.purpose === 'change'
        ? `Was soll an der Bestellung ${f.number} geändert werden? Bitte schreiben Sie es in einer Nachricht.`
        : `Was stimmt damit nicht? Bitte schreiben Sie es in einer Nachricht, zur Bestellung ${f.number}.`,
    (f) =>
      f.purpose === 'change'
        ? `Schreiben Sie mir in einer Nachricht, wie die Bestellung ${f.number} sein soll.`
        : 'Schreiben Sie mir in einer Nachricht, was nicht stimmt, damit unser Team Bescheid weiß.',
  ],
  'cancel-too-late': [
    (f) =>
      `Die Bestellung ${f.number} steht auf „${f.state}“ und lässt sich hier nicht mehr stornieren.${instead}`,
    (f) => `Sie ist schon unterwegs: Bestellung ${f.number} steht auf „${f.state}“.${makeReturn}`,
  ],
  'change-too-late': [
    (f) => `Die Bestellung ${f.number} steht auf „${f.state}“ und lässt sich nicht mehr ändern.${instead}`,
    (f) =>
      `An der Bestellung ${f.number} ist nichts mehr zu ändern, sie steht auf „${f.state}“.${makeReturn}`,
  ],
  'order-ended': [
    (f) => `Die Bestellung ${f.number} steht schon auf „${f.state}“, hier ist daran nichts mehr zu tun.`,
    (f) => `Diese Bestellung ist abgeschlossen: ${f.number} steht auf „${f.state}“.`,
  ],
  'not-sent-yet': [
    (f) =>
      `Die Bestellung ${f.number} steht auf „${f.state}“ und ist noch nicht unterwegs${f.offerCancel ? '. Möchten Sie sie stattdessen stornieren lassen?' : '; zurückgeben oder umtauschen lässt sie sich erst, wenn sie da ist.'}`,
    (f) =>
      `Sie ist noch bei uns: Bestellung ${f.number} steht auf „${f.state}“${f.offerCancel ? '. Sollen wir um die Stornierung bitten?' : ', und was noch nicht angekommen ist, kann nicht zurück.'}`,
  ],
  'return-too-late': [
    (f, say) =>
      `Die Bestellung ${f.number} wurde am ${say.date(f.delivered)} geliefert, die Frist von ${say.count(f.days, daysAfterIn)} endete am ${say.date(f.last)}.${f.offerPerson ? ' Soll ich dazu einen Menschen fragen?' : ''}`,
    (f, say) =>
      `Der letzte Tag für eine Rückgabe der Bestellung ${f.number} war ${say.date(f.last)}.${f.offerPerson ? ' Möchten Sie einen Menschen fragen?' : ''}`,
  ],
  'exchange-which': [
    (f, say) => `Statt ${f.item} gibt es ${say.or(f.values)}. Was davon möchten Sie?`,
    (f, say) => `Vorrätig zum Tausch gegen ${f.item}: ${say.and(f.values)}. Was soll es sein?`,
  ],
  'exchange-sold-out': [
    (f, say) =>
      `${f.wanted} ist bei ${f.item} nicht vorrätig.${f.values.length > 0 ? ` Es gibt ${say.or(f.values)}; was davon möchten Sie?` : ' Möchten Sie es stattdessen zurückgeben?'}`,
    (f, say) =>
      `Bei ${f.item} ist ${f.wanted} ausverkauft.${f.values.length > 0 ? ` Wie wäre es mit ${say.or(f.values)}?` : makeReturn}`,
  ],
  'exchange-unknown': [
    (f) => `Von ${f.item} ist keine andere Ausführung vorrätig. Möchten Sie es stattdessen zurückgeben?`,
    (f) => `Zum Tausch gegen ${f.item} ist nichts vorrätig.${makeReturn}`,
  ],
  'request-made': [
    (f, say) =>
      `Gesendet: Die Vorgangsnummer zur Bestellung ${f.number} ist ${f.reference}, und es geschieht nichts, bevor unser Team geantwortet hat; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) =>
      `Ihre Anfrage liegt unserem Team unter der Vorgangsnummer ${f.reference} vor; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'request-known': [
    (f, say) =>
      `Das wurde zur Bestellung ${f.number} schon angefragt und ist unter ${f.reference} noch offen, deshalb habe ich nichts Neues gesendet; ${comes[f.reach]}. ${whenAnswered(f.staff, say)}`,
    (f, say) =>
      `Dieselbe Anfrage ist unter der Vorgangsnummer ${f.reference} bereits offen, eine zweite gibt es deshalb nicht; ${reaches[f.reach]}. ${whenRead(f.staff, say)}`,
  ],
  'refund-done': [
    (f, say) =>
      `Die Bestellung ${f.number} ist${f.on ? ` seit ${say.date(f.on)}` : ''} als erstattet vermerkt${f.total ? `; insgesamt waren es ${say.money(f.total)}` : ''}. Wann Ihre Bank es anzeigt, kann ich nicht sehen.`,
    (f, say) =>
      `Die Erstattung zur Bestellung ${f.number} wurde${f.on ? ` am ${say.date(f.on)}` : ''} gebucht. Wann sie ankommt, weiß nur Ihre Bank.`,
  ],
  'refund-open': [
    (f, say) =>
      `Die Bestellung ${f.number} steht${f.on ? ` seit ${say.date(f.on)}` : ''} auf „${f.state}“; eine Erstattung ist noch nicht vermerkt.${f.offerPerson ? askPerson : ''}`,
    (f) =>
      `Zur Bestellung ${f.number} sehe ich bisher keine Erstattung, nur „${f.state}“.${f.offerPerson ? wantPerson : ''}`,
  ],
  'refund-none': [
    (f) =>
      `Die Bestellung ${f.number} steht auf „${f.state}“, vermerkt sind weder Rückgabe noch Erstattung.${f.offerPerson ? askPerson : ''}`,
    (f) =>
      `Bei der Bestellung ${f.number} ist keine Rückgabe und keine Erstattung eingetragen; sie steht auf „${f.state}“.${f.offerPerson ? wantPerson : ''}`,
  ],
  'again-request': [
    (f) => `Zurück zur Bestellung ${f.number}: Welcher Artikel ${whichItem(f.purpose)}?`,
    (f) => `Und bei der Bestellung ${f.number}, welcher Artikel ${whichItem(f.purpose)}?`,
  ],
  'again-version': [
    (f) => `Zurück zum Umtausch bei der Bestellung ${f.number}: Was möchten Sie stattdessen?`,
    (f) => `Und beim Umtausch zur Bestellung ${f.number}, was soll es werden?`,
  ],
  'again-confirm': [
    (f) => `Noch offen für ${doing(f.purpose)}, ${f.number}: Soll ich die Anfrage senden, ja oder nein?`,
    (f) => `Und für ${doing(f.purpose)}, ${f.number}: Soll die Anfrage abgehen?`,
  ],
};
