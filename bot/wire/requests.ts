/** What a shopper may ask the people of a store to settle; each is kept as a request with a reference. */
export const requestKinds = [
  'message',
  'cancel-order',
  'change-order',
  'return-item',
  'exchange-item',
  'problem',
  'invoice',
  'account',
  'delete-data',
  'complaint',
] as const;

export type RequestKind = (typeof requestKinds)[number];

/** An open request waits for a person of the store. */
export type RequestState = 'open' | 'settled';

/** How a request ended. */
export type RequestOutcome = 'done' | 'refused';

/** One thing of an order that a request is about. */
export interface RequestLine {
  title: string;
  quantity: number;
  /** Names of the options and what was chosen: Size, M. */
  options?: Record<string, string>;
  variantId?: string;
}
