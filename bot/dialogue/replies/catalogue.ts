import type { Intent, Language } from '../../understanding/understanding.ts';
import type { Money } from '../../wire/money.ts';
import type { Speaker } from './speaker.ts';

/** What each reply has to say. A template may use its facts and the speaker, nothing else. */

export interface TalkFacts {
  greet: { greeting: string; store: string };
  'greet-again': { store: string };
  goodbye: { store: string };
  thank: Record<never, never>;
  help: { store: string };
  'bot-question': { store: string };
  'out-of-scope': { store: string };
  'nothing-to-repeat': Record<never, never>;
  unclear: { readings: number };
  'unclear-offer-person': Record<never, never>;
  'nothing-open': Record<never, never>;
  'all-right': Record<never, never>;
  'choice-stale': Record<never, never>;
  'said-already': Record<never, never>;
  apology: Record<never, never>;
  'out-of-time': Record<never, never>;
  unavailable: Record<never, never>;
  'agent-failed': Record<never, never>;
  'card-warning': Record<never, never>;
  'password-warning': Record<never, never>;
}

export interface FindingFacts {
  'ask-what': Record<never, never>;
  found: { shown: number; total: number; corrected?: string; titles: string[] };
  'found-one': { title: string; price: Money; corrected?: string };
  more: { shown: number; left: number; titles: string[] };
  'no-more': { total: number };
  'nothing-found': { what: string };
  'nothing-found-relaxed': { drop: string; shown: number; titles: string[] };
  'no-cheaper': { title: string; price: Money };
  'no-search-yet': Record<never, never>;
  similar: { title: string; titles: string[] };
  'no-similar': { title: string };
  recommended: { titles: string[] };
  'nothing-to-recommend': Record<never, never>;
  'other-currency': { asked: string; currency: string };
}

export interface ProductFacts {
  details: { title: string; price: Money; priceMax?: Money; available: boolean };
  'product-gone': Record<never, never>;
  comparison: { titles: string[] };
  'compare-needs-two': Record<never, never>;
  price: { title: string; price: Money; priceMax?: Money; compareAt?: Money };
  prices: { prices: { title: string; price: Money }[] };
  'in-stock': { title: string; options: string[]; left?: number };
  'stock-by-option': { title: string; option: string; values: string[]; soldOut: string[] };
  'in-stock-simple': { title: string; left?: number };
  'sold-out': { title: string; options: string[]; others: string[] };
  'no-such-option': { title: string; asked: string; option: string; values: string[] };
  'fact-quote': { title: string; label: string; value: string };
  'description-quote': { title: string };
  'not-said': { title: string; offerPerson: boolean };
  'which-product': { titles: string[] };
  'out-of-range': { count: number };
  'name-product': Record<never, never>;
}

export interface CartFacts {
  'ask-option': { title: string; option: string; values: string[] };
  added: { title: string; options: string[]; quantity: number };
  'added-several': { titles: string[] };
  'not-enough': { title: string; available: number };
  'too-many': { maximum: number };
  'variant-gone': { title: string };
  removed: { titles: string[] };
  'quantity-changed': { title: string; quantity: number };
  'ask-quantity': { title: string };
  cart: { items: number; total?: Money; totalLabel?: string };
  'cart-empty': Record<never, never>;
  emptied: Record<never, never>;
  'ask-empty': { items: number };
  'line-gone': Record<never, never>;
  'which-line': { titles: string[] };
  'coupon-applied': { code: string };
  'coupon-unknown': { code: string };
  'coupon-expired': { code: string };
  'coupon-used-up': { code: string };
  'coupon-already': { code: string };
  'coupon-minimum': { code: string; minimum: Money };
  'ask-coupon': Record<never, never>;
  undone: Record<never, never>;
  'nothing-to-undo': Record<never, never>;
  'cart-unknown': Record<never, never>;
  'cart-unknown-unseen': Record<never, never>;
  checkout: { items: number };
  'checkout-changed': { changes: CartChangeFact[] };
}

export type CartChangeFact =
  | { kind: 'price'; title: string; before: Money; now: Money }
  | { kind: 'stock'; title: string; available: number }
  | { kind: 'gone'; title: string };

export interface OrderFacts {
  'ask-number': Record<never, never>;
  'ask-number-with-email': Record<never, never>;
  'ask-number-again': Record<never, never>;
  'ask-email': { number: string };
  'ask-email-again': Record<never, never>;
  'not-verified': { number: string };
  'order-locked': { minutes: number };
  order: { number: string; state: string; estimated?: string };
  orders: { count: number; number: string; state: string };
  'no-orders': Record<never, never>;
}

export interface PolicyFacts {
  policy: { title: string };
  'policy-unknown': { offerPerson: boolean };
  'returns-basic': { days: number };
  'shipping-methods': { methods: ShippingFact[]; cutOff: string };
  'delivery-estimate': { methods: ShippingFact[]; cutOff: string };
  'store-info': {
    store: string;
    today: string | 'closed';
    week: { days: string; hours: string }[];
    email: string;
    phone?: string;
    address?: string;
  };
  promotions: { promotions: { label: string; code?: string; ends?: string }[] };
  'no-promotions': Record<never, never>;
}

export interface ShippingFact {
  name: string;
  price: Money;
  freeFrom?: Money;
  from: number;
  to: number;
}

export interface HandoverFacts {
  'ask-message': { staff: StaffFact };
  'message-left': { reference: string; staff: StaffFact; byEmail: boolean };
  'message-failed': { email: string; phone?: string };
  'offer-person': Record<never, never>;
}

/** When a person answers: now within so many minutes, or from a day and hour on, or nobody says. */
export type StaffFact =
  { kind: 'now'; minutes: number } | { kind: 'later'; day: string; time: string } | { kind: 'unknown' };

export interface AgainFacts {
  'again-option': { title: string; option: string };
  'again-confirm-empty': Record<never, never>;
  'again-offer': Record<never, never>;
  'again-number': Record<never, never>;
  'again-email': { number: string };
  'again-message': Record<never, never>;
  'again-which': Record<never, never>;
  'again-quantity': { title: string };
  'again-coupon': Record<never, never>;
}

export interface Facts
  extends
    TalkFacts,
    FindingFacts,
    ProductFacts,
    CartFacts,
    OrderFacts,
    PolicyFacts,
    HandoverFacts,
    AgainFacts {}

export type TemplateKey = keyof Facts;

/** One way to say it. Called once for the eye and once for the ear. */
export type Wording<Given> = (facts: Given, say: Speaker) => string;

/** At least two wordings a key, so that the same sentence is never sent twice running. */
export type Wordings<Table> = {
  [Key in keyof Table]: readonly [Wording<Table[Key]>, Wording<Table[Key]>, ...Wording<Table[Key]>[]];
};

/** Words that stand on buttons, in tables and inside sentences. */
export interface Labels {
  language: Language;
  /** Names of currencies for the ear, by ISO 4217 code. */
  currencies: Record<string, { one: string; other: string }>;
  minus: string;
  yes: string;
  no: string;
  neverMind: string;
  price: string;
  rating: string;
  stock: string;
  inStock: string;
  soldOut: string;
  toCheckout: string;
  similarOnes: string;
  popularOnes: string;
  talkToPerson: string;
  closed: string;
  /** `{"stars": 4.5, "count": 12}` in a table cell. */
  stars(stars: number, count: number): string;
  /** What a filter is called when it is given up: "the price limit". */
  filters: Record<string, string>;
  /** What an intent is called on a button: "Track an order". */
  intents: Record<Intent, string>;
}

export interface Catalogue {
  labels: Labels;
  wordings: Wordings<Facts>;
  /** Words the store's understanding cannot mark but the dialogue must know. */
  words: DialogueWords;
}

export interface DialogueWords {
  /** "undo", "put it back". */
  undo: RegExp;
  /** "altogether", "in total": a price question about the cart. */
  altogether: RegExp;
  /** Words that carry no meaning in a question about a product. */
  stopWords: ReadonlySet<string>;
  /** What a shopper's word may be called in a product's facts: "heavy" → ["weight"]. */
  synonyms: Readonly<Record<string, readonly string[]>>;
}
