import type { Intent, Language } from '../../understanding/understanding.ts';

/** Words of requests about orders, accounts and the chat itself that the understanding does not mark. */
export interface RequestWords {
  /** Words that leave no doubt what is asked of an order; tried where the classifier is not sure. */
  asksOf: readonly { intent: Intent; said: RegExp }[];
  /** "Can I …", "how do I …": asks what the store does, and is no order to do it. */
  asksWhether: RegExp;
  /** "Can you …": an order to do it, though it is put as a question. */
  asksYou: RegExp;
  /** "My order": one that exists, not orders in general. */
  ownOrder: RegExp;
  /** "My last order". */
  newest: RegExp;
  /** "The one with the kettle", "my boots": points at something of one's own. */
  pointsAtOne: RegExp;
  /** "No thanks, not now": a no, whatever else it holds. */
  refuses: RegExp;
  /** "All of it": every item. */
  everything: RegExp;
  /** Words that tell of no item, change or fault by themselves. */
  requestWords: string;
  /** The store's pages, not goods: "the checkout page does not load". */
  ofSite: RegExp;
  /** Asks to hand in a complaint, rather than only being angry. */
  asksToComplain: RegExp;
  /** "This chat": not what the store keeps elsewhere. */
  ofChat: RegExp;
  /** "My account", "everything you have on me": more than this chat. */
  ofAccount: RegExp;
  /** How shoppers name the languages of the product. */
  languages: Record<Language, RegExp>;
  /** Other languages by their English name, to be told back. */
  otherLanguages: RegExp;
  /** "The usual": what was ordered most often. */
  usual: RegExp;
  /** "What goes with this?", "often bought together": of folded text, like the two below. */
  goesTogether: RegExp;
  /** The whole message asks for what is new. */
  isNew: RegExp;
  /** The whole message asks for what sells best. */
  sellsBest: RegExp;
}
