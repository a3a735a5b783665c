import type { Language } from '../../understanding/understanding.ts';
import type { Money } from '../../wire/money.ts';
import type { SortOrder } from '../../shop/search/search.ts';
import type { Reach } from '../../tools/results.ts';
import type { PersonalFacts, RequestFacts } from './request-facts.ts';
import type { SettingsFacts } from './settings-fact.ts';
import type { NoFacts, StaffFact } from './staff-fact.ts';

/** What each reply has to say. A template may use its facts and the speaker, nothing else. */

export interface TalkFacts {
  greet: { greeting: string; store: string };
  'greet-again': { store: string };
  goodbye: { store: string };
  thank: NoFacts;
  help: { store: string };
  'bot-question': { store: string };
  'out-of-scope': { store: string };
  /** In the shopper's own language, then in the bot's. */
  'other-language': { asked: Language; served: Language[] };
  'nothing-to-repeat': NoFacts;
  unclear: { readings: number };
  'unclear-offer-person': NoFacts;
  'nothing-open': NoFacts;
  'offer-to-cart': { title: string };
  'all-right': NoFacts;
  'choice-stale': NoFacts;
  'said-already': NoFacts;
  apology: NoFacts;
  'out-of-time': NoFacts;
  unavailable: NoFacts;
  'agent-failed': NoFacts;
  'first-things-first': NoFacts;
  complaint: { offerPerson: boolean };
  'card-warning': NoFacts;
  'password-warning': NoFacts;
}

export interface FindingFacts {
  'ask-what': NoFacts;
  /** `what` was looked for, spelling corrected, within `category`. */
  found: {
    shown: number;
    total: number;
    what?: string;
    category?: string;
    size?: string;
    priceMin?: Money;
    priceMax?: Money;
    /** How they are sorted, when the shopper asked for it. */
    sort?: SortOrder;
    titles: string[];
  };
  'found-one': { title: string; price: Money; corrected?: string };
  more: { shown: number; left: number; titles: string[] };
  'no-more': { total: number };
  'nothing-found': { what: string };
  /** `titles` answer all of it, `close` only part of it. */
  'found-few': { titles: string[]; close: string[] };
  /** Nothing is called `what`, but these say it of themselves. */
  'found-mentioned': { what: string; shown: number; total: number; titles: string[] };
  'nothing-found-relaxed': { drop: string; shown: number; titles: string[] };
  'no-cheaper': { title: string; price: Money };
  'no-search-yet': NoFacts;
  similar: { title: string; titles: string[] };
  'no-similar': { title: string };
  together: { title: string };
  'no-together': { title: string };
  /** The kinds of goods there are most of; `andMore` where there are others. */
  range: { kinds: string[]; andMore: boolean };
  bestsellers: Record<string, never>;
  /** `rated`: every one of them has four stars or more. */
  /** `isOpen`: nothing was said of what it should be. */
  recommended: { titles: string[]; rated: boolean; isOpen?: boolean };
  'nothing-to-recommend': NoFacts;
  'allergen-caution': NoFacts;
  'other-currency': { asked: string; currency: string };
}

export interface ProductFacts {
  details: { title: string; price: Money; priceMax?: Money; available: boolean };
  'product-gone': NoFacts;
  comparison: { titles: string[] };
  'compare-needs-two': NoFacts;
  price: { title: string; price: Money; priceMax?: Money; compareAt?: Money };
  prices: { prices: { title: string; price: Money }[]; sum?: Money };
  /** One version; `from` when its price depends on `open`, which is still to be chosen. */
  version: {
    title: string;
    options: string[];
    price: Money;
    from: boolean;
    open?: { option: string; values: string[] };
  };
  'in-stock': { title: string; options: string[]; left?: number };
  /** `options` are settled, `option` is open. */
  'stock-by-option': {
    title: string;
    options: string[];
    option: string;
    values: string[];
    soldOut: string[];
  };
  'in-stock-simple': { title: string; left?: number };
  'sold-out': { title: string; options: string[]; others: string[] };
  'no-such-option': { title: string; asked: string; option: string; values: string[] };
  'fact-quote': { title: string; label: string; value: string };
  'description-quote': { title: string };
  'description-all': { title: string; offerPerson: boolean };
  'not-said': { title: string; offerPerson: boolean };
  /** One question, several products; `silent` are those the store says nothing of. */
  'facts-of-several': { facts: { title: string; label: string; value: string }[]; silent: string[] };
  'not-said-of-any': { titles: string[]; offerPerson: boolean };
  /** `which` is the superlative asked for; `known` products were compared, of `unknown` ones the store gives no figure. */
  most: {
    which: string;
    titles: string[];
    label: string;
    value: string;
    known: number;
    unknown: number;
  };
  'most-unknown': { which: string; only?: { title: string; label: string; value: string } };
  /** `title` is what the store's words name as fit for what was asked. */
  'advice-quote': { title: string };
  /** Nothing the store says speaks for one of them; `best` is the best rated. */
  'advice-none': { titles: string[]; best?: { title: string; stars: number } };
  'restock-unknown': { title: string; offerPerson: boolean };
  'which-product': { titles: string[] };
  'out-of-range': { count: number };
  'name-product': NoFacts;
}

export interface CartFacts {
  'ask-option': { title: string; option: string; values: string[] };
  added: { title: string; options: string[]; quantity: number };
  'added-several': { titles: string[] };
  /** Of several things asked for: those in the cart, and those the store was not found to have. */
  'added-so-far': { titles: string[]; missing: string[] };
  /** `from` made way for it. */
  swapped: { from: string; title: string; options: string[]; quantity: number };
  'swap-same': { title: string };
  'not-enough': { title: string; available: number };
  'too-many': { maximum: number };
  'all-in-cart': { title: string; held: number };
  'count-impossible': NoFacts;
  'variant-gone': { title: string };
  removed: { titles: string[] };
  'quantity-changed': { title: string; quantity: number };
  'ask-quantity': { title: string };
  /** What a recogniser heard, before it changes the cart; `from` would make way for it. */
  'heard-add': { title: string; options: string[]; quantity: number; from?: string };
  'heard-quantity': { title: string; quantity: number; before: number };
  'heard-remove': { titles: string[] };
  'heard-wrong': NoFacts;
  cart: { items: number; total?: Money; totalLabel?: string };
  'cart-only-now': NoFacts;
  /** `sum` before tax: of the cart, or of so many of one product. */
  'with-shipping': { beforeTax: boolean; of?: { title: string; quantity: number }; sum: Money; ways: { name: string; total: Money; free: boolean }[] }; // prettier-ignore
  'cart-empty': NoFacts;
  emptied: NoFacts;
  'ask-empty': { items: number };
  'line-gone': NoFacts;
  'which-line': { titles: string[] };
  'coupon-applied': { code: string };
  'coupon-removed': { code: string };
  'coupon-none': NoFacts;
  'coupon-unknown': { code: string };
  'coupon-expired': { code: string };
  'coupon-used-up': { code: string };
  'coupon-already': { code: string };
  'coupon-minimum': { code: string; minimum: Money };
  'ask-coupon': NoFacts;
  undone: NoFacts;
  'nothing-to-undo': NoFacts;
  /** What was asked for last changed nothing; a change before it is there. */
  'nothing-just-changed': NoFacts;
  /** What was asked about is taken back before it was done. */
  'nothing-done': NoFacts;
  'cart-unknown': NoFacts;
  'cart-unknown-unseen': NoFacts;
  checkout: { items: number };
  'checkout-changed': { changes: CartChangeFact[] };
}

export type CartChangeFact =
  | { kind: 'price'; title: string; before: Money; now: Money }
  | { kind: 'stock'; title: string; available: number }
  | { kind: 'gone'; title: string };

export interface OrderFacts {
  'ask-number': NoFacts;
  'ask-number-with-email': NoFacts;
  'ask-number-again': NoFacts;
  'ask-email': { number: string };
  'ask-email-again': NoFacts;
  'not-verified': { number: string };
  'order-locked': { minutes: number; offerPerson: boolean };
  order: { number: string; state: string; estimated?: string };
  orders: { count: number; number: string; state: string };
  'order-holds': { number: string; items: { title: string; quantity: number }[] };
  /** What its things cost; `total` where all of them were asked for. */
  'order-paid': { number: string; items: { title: string; quantity: number; total: Money }[]; total?: Money };
  /** Why an order's number and e-mail address are asked for. */
  'why-proof': NoFacts;
  /** Somebody else's order is asked after. */
  'others-order': NoFacts;
  'no-orders': NoFacts;
}

export interface PolicyFacts {
  /** `heading` is that of the section, where it is not the page's own title. */
  policy: { title: string; heading?: string };
  'policy-unknown': { offerPerson: boolean };
  /** One day's hours; `hours` is absent when closed. */
  'open-on': { day: string; hours?: string; today: boolean };
  contact: { email: string; phone?: string; address?: string };
  'returns-basic': { days: number };
  'shipping-methods': { methods: ShippingFact[]; cutOff: string };
  /** `served` are the countries its ways of shipping go to; empty where they are many. */
  'not-delivered-there': { place: string; served: string[] };
  'delivery-estimate': { methods: ShippingFact[]; cutOff: string };
  'store-info': {
    store: string;
    /** Absent when the store is closed today. */
    today?: string;
    week: { days: string; hours: string }[];
    email: string;
    phone?: string;
    address?: string;
  };
  promotions: { promotions: { label: string; code?: string; ends?: string }[] };
  'no-promotions': NoFacts;
  reduced: { total: number };
  'nothing-reduced': NoFacts;
  'not-reduced': { title: string; price: Money; priceMax?: Money };
}

export interface ShippingFact {
  name: string;
  price: Money;
  freeFrom?: Money;
  from: number;
  to: number;
}

export interface HandoverFacts {
  'ask-message': { staff: StaffFact; reach: Reach };
  /** Hours in which people answer, but nobody is at the desk. */
  'nobody-there': { store: string; hours?: number; reach: Reach };
  'person-called': { store: string; reference: string; place: number; minutes: number; reach: Reach };
  'person-called-already': { store: string; reference: string; place: number; reach: Reach };
  /** The time the store names is over. */
  'nobody-came': { store: string; hours?: number; reach: Reach };
  'nobody-came-kept': { store: string; hours?: number; reference: string; reach: Reach };
  'back-again': { store: string };
  'message-left': { reference: string; staff: StaffFact; reach: Reach };
  'message-failed': { email: string; phone?: string };
  'offer-person': NoFacts;
}

export interface AgainFacts {
  'again-option': { title: string; option: string };
  'again-confirm-empty': NoFacts;
  'again-offer': NoFacts;
  'again-number': NoFacts;
  'again-email': { number: string };
  'again-message': NoFacts;
  'again-which': NoFacts;
  'again-quantity': { title: string };
  'again-coupon': NoFacts;
}

export interface Facts
  extends
    TalkFacts,
    FindingFacts,
    ProductFacts,
    CartFacts,
    OrderFacts,
    RequestFacts,
    PersonalFacts,
    PolicyFacts,
    SettingsFacts,
    HandoverFacts,
    AgainFacts {}

export type TemplateKey = keyof Facts;
