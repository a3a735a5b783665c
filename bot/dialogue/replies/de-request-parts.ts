import { withOptions } from './de-options.ts';
import type { ItemFact, RequestPurpose } from './request-facts.ts';
import type { Speaker } from './speaker.ts';

/** Pieces of German sentences about requests. */

export const askPerson = ' Soll ich dazu einen Menschen fragen?';
export const wantPerson = ' Möchten Sie, dass ein Mensch nachsieht?';
/** After "innerhalb von". */
export const daysAfterIn = { one: 'Tag', other: 'Tagen' };

const purposes: Record<RequestPurpose, { doing: string; item: string }> = {
  cancel: { doing: 'die Stornierung', item: 'soll storniert werden' },
  change: { doing: 'die Änderung', item: 'soll geändert werden' },
  return: { doing: 'die Rückgabe', item: 'geht zurück' },
  exchange: { doing: 'den Umtausch', item: 'soll getauscht werden' },
  problem: { doing: 'die Meldung', item: 'ist betroffen' },
  invoice: { doing: 'die Rechnung', item: 'ist gemeint' },
  refund: { doing: 'die Erstattung', item: 'ist gemeint' },
};

/** What is asked for, after "für". */
export function doing(purpose: RequestPurpose): string {
  return purposes[purpose].doing;
}

/** The rest of "welcher Artikel …". */
export function whichItem(purpose: RequestPurpose): string {
  return purposes[purpose].item;
}

/** "2 × Camp Mug (Blau)". */
export function named({ title, options, quantity }: ItemFact, say: Speaker): string {
  const whole = withOptions(title, options);
  return quantity === 1 ? whole : say.ear ? `${quantity} Mal ${whole}` : `${quantity} × ${whole}`;
}

export function listed(items: ItemFact[], say: Speaker): string {
  return say.and(items.map((item) => named(item, say)));
}
