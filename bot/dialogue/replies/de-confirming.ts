import type { Wordings } from './catalogue.ts';
import { daysAfterIn, listed, named } from './de-request-parts.ts';
import type { RequestFacts } from './request-facts.ts';
import type { Speaker } from './speaker.ts';

/** German for what is told before a request goes out: what it is about, what it comes to, and that people decide. */

const send = 'Soll ich die Anfrage senden?';

function window(f: { days: number; until?: string }, say: Speaker): string {
  return f.until
    ? `Zurück kann die Ware bis ${say.date(f.until)}`
    : `Die Frist von ${say.count(f.days, daysAfterIn)} zählt ab der Lieferung`;
}

type Confirming = Pick<RequestFacts, Extract<keyof RequestFacts, `confirm-${string}`>>;

export const confirming: Wordings<Confirming> = {
  'confirm-cancel': [
    (f, say) =>
      `Ich kann das Geschäft bitten, die Bestellung ${f.number} zu stornieren: ${listed(f.items, say)}${f.total ? `, zusammen ${say.money(f.total)}` : ''}. Sie steht auf „${f.state}“, und unser Team entscheidet, ob sie noch zu stoppen ist. ${send}`,
    (f, say) =>
      `Die Bestellung ${f.number} (${listed(f.items, say)}${f.total ? `; ${say.money(f.total)}` : ''}) steht auf „${f.state}“. Ich kann unser Team nur um die Stornierung bitten. Soll ich das tun?`,
  ],
  'confirm-change': [
    (f, say) =>
      `Ich kann das Geschäft bitten, die Bestellung ${f.number}${f.total ? ` (${say.money(f.total)})` : ''} zu ändern: „${f.words}“. Sie steht auf „${f.state}“, und unser Team entscheidet, ob das noch geht. ${send}`,
    (f, say) =>
      `Zur Bestellung ${f.number}${f.total ? ` über ${say.money(f.total)}` : ''}, Stand „${f.state}“, gebe ich dies weiter: „${f.words}“. Darüber entscheidet unser Team; soll ich?`,
  ],
  'confirm-return': [
    (f, say) =>
      `Ich kann das Geschäft bitten, aus der Bestellung ${f.number} zurückzunehmen: ${listed(f.items, say)}, ${say.money(f.amount)}. ${window(f, say)}; unser Team prüft es. ${send}`,
    (f, say) =>
      `Zurück ginge ${listed(f.items, say)}, ${say.money(f.amount)}, aus der Bestellung ${f.number}. ${window(f, say)}. Soll ich unser Team darum bitten?`,
  ],
  'confirm-exchange': [
    (f, say) =>
      `Ich kann das Geschäft bitten, ${named(f.item, say)} aus der Bestellung ${f.number} gegen ${f.wanted} zu tauschen, vorrätig für ${say.money(f.price)}. ${window(f, say)}; unser Team prüft es. ${send}`,
    (f, say) =>
      `${f.wanted} ist für ${say.money(f.price)} vorrätig, anstelle von ${named(f.item, say)} aus der Bestellung ${f.number}. ${window(f, say)}. Soll ich unser Team um den Umtausch bitten?`,
  ],
  'confirm-problem': [
    (f, say) =>
      `Ich kann dem Geschäft zu ${listed(f.items, say)} aus der Bestellung ${f.number} (${say.money(f.amount)}) melden: „${f.words}“. Unser Team sagt Ihnen dann, was es tun kann. Soll ich das senden?`,
    (f, say) =>
      `Meine Meldung zu ${listed(f.items, say)} (${say.money(f.amount)}) aus der Bestellung ${f.number} wäre: „${f.words}“. Alles Weitere übernimmt unser Team; soll ich sie senden?`,
  ],
  'confirm-invoice': [
    (f, say) =>
      `Eine Rechnung kann ich hier nicht ausstellen, aber unser Team bitten, die zur Bestellung ${f.number}${f.total ? ` über ${say.money(f.total)}` : ''} an die E-Mail-Adresse der Bestellung zu schicken. Soll ich das tun?`,
    (f, say) =>
      `Die Rechnung zur Bestellung ${f.number}${f.total ? ` über ${say.money(f.total)}` : ''} kommt von unserem Team, an die E-Mail-Adresse der Bestellung. Soll ich darum bitten?`,
  ],
};
