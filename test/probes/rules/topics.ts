/** What the acts ask for; a present may be wrapped, be a card, carry a note or hide its price. */
export const acts = [
  'returns-time', 'returns-cost', 'returns-how', 'refund-time', 'shipping-cost', 'shipping-free', 'shipping-time',
  'shipping-abroad', 'pickup', 'pay-how', 'pay-by', 'warranty', 'hours', 'address', 'contact', 'discounts', 'coupon', 'gift',
  'privacy', 'exchange-rule',
] as const; // prettier-ignore
export type Act = (typeof acts)[number];
export type Topic = Exclude<Act, 'gift'> | 'gift-wrap' | 'gift-card' | 'gift-note' | 'gift-price';

const ofPrice = /invoice|\bprices?\b|rechnung|preis(?!e? ?\?)|\bprix\b|facture|precio|ticket sin/iu;
const asksPrice = /how much|how dear|quel prix|was kostet|cu[aá]nto/iu;
const ofNote = /message|greeting|\bnotes?\b|gru(?:ß|ss)|widmung|nachricht|botschaft|handgeschrieb|mensaje|dedicatoria|nota\b|\b(?:un|petit) mot\b|dédicace/iu; // prettier-ignore
const ofCard = /gift ?cards?|vouchers?|gift certificate|gutschein|geschenkkarte|tarjetas? (?:de )?regalo|vales?\b|cartes? cadeaux?|bons?[- ]cadeau|bon d'achat|chèques? cadeaux?/iu; // prettier-ignore

/** What a sentence of an act asks for. */
export function topicOf(act: Act, sentence: string): Topic {
  if (act !== 'gift') return act;
  if (ofNote.test(sentence)) return 'gift-note';
  if (ofPrice.test(sentence) && !asksPrice.test(sentence)) return 'gift-price';
  return ofCard.test(sentence) ? 'gift-card' : 'gift-wrap';
}
