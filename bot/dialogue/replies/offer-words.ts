import type { Intent } from '../../understanding/understanding.ts';

/** Words said of what was offered or asked just before, which the understanding does not mark. */
export interface OfferWords {
  /** "Yes that", "great, that too": agreement and a word that points, and nothing else. */
  agreesToIt: RegExp;
  /** "Yes and the eraser too"; `rest` is what is wanted besides. */
  agreesAnd: RegExp;
  /** "Buy": alone it asks for what was offered, where the cart is empty. */
  buysIt: RegExp;
  /** "She already has one": what is named is not wanted. */
  owns: RegExp;
  /** "On sale", "im Angebot", of goods: what costs less than before. */
  reduced: RegExp;
  /** "Undo that too", "one more back": one more change. */
  onceMore: RegExp;
  /** "And one for birds": one of what was looked for before, for somebody else. */
  oneFor: RegExp;
  /** Each kind of request about an order by the one word that names it: "exchange". */
  requestKinds: readonly { intent: Intent; said: RegExp }[];
}
