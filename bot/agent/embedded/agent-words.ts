/** What the embedded agent says between the data. Facts come as parts; these sentences only lead to them. */
export interface AgentWords {
  found(count: number): string;
  nearest: string;
  /** `what` was looked for, in the shopper's words; empty when the message says no more. */
  nothing(what: string): string;
  /** The same for one of several wishes. */
  foundFor(what: string, count: number): string;
  nearestFor(what: string): string;
  /** Before things that nobody asked for: nothing was named. */
  some: string;
  /** Shown although nothing fits the words. */
  instead: string;
  quoted: string;
  noPolicy: string;
  cart: string;
  emptyCart: string;
  added: string;
  quantity: string;
  removed: string;
  chooseVariant: string;
  whichLine: string;
  refused: string;
  details: string;
  /** `price` is already written as the shopper writes prices. */
  price(title: string, price: string): string;
  comparison: string;
  promotions(count: number): string;
  orders: string;
  order: string;
  noOrder: string;
  signIn: string;
  checkout: string;
  coupon: string;
  couponRefused: string;
  unsure: string;
  /** Whom a present is for and that it is one: nothing is called so. */
  people: RegExp;
  /** "Something …": no kind of thing is named. */
  ofAnyKind: RegExp;
}
