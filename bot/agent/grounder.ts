/**
 * What stands between a model's words and the shopper: text goes in as it is written, and only whole sentences
 * whose facts are in the ledger come out. bot/agent/grounding.ts implements it.
 */
export interface Grounder {
  /** Takes the next piece of text; gives the sentences that may be released now, in order. */
  push(text: string): string[];
  /** The text is whole. Gives what is left to release, and every sentence held back with the reason. */
  finish(): { released: string[]; refused: { sentence: string; reason: string }[] };
}

/** The facts a model may repeat in this turn. */
export interface Facts {
  /** What the tools gave back in this turn, in order. */
  results: { tool: string; data: unknown }[];
  /** The shopper's own words: their figures may be repeated when attributed. */
  shopperText: string;
  language: string;
  /** BCP 47, for figures in words. */
  locale: string;
  /** ISO 4217. */
  currency: string;
  /** The store's own name may always be said. */
  storeName?: string;
  /** Titles on the shopper's screen: they may be named, though nothing is known of them in this turn. */
  shown?: string[];
  /** YYYY-MM-DD where the store is, for "tomorrow" and "on Friday"; without it no day is named so. */
  today?: string;
}

export type CreateGrounder = (options: { facts: Facts }) => Grounder;
