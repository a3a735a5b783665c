import type { Facts, TemplateKey } from '../../../bot/dialogue/replies/facts.ts';
import { usd } from './talk.ts';

/** Facts for every template, so that every wording is read. */
const titles = ['Norrland', 'Fjell', 'Vind'];
const price = usd(11950);
const methods = [
  { name: 'Standard', price: usd(500), freeFrom: usd(8000), from: 3, to: 5 },
  { name: 'Express', price: usd(0), from: 1, to: 1 },
];
const staff = { kind: 'later' as const, day: 'Monday', time: '09:00' };
const item = { title: 'Norrland', options: ['Blue', 'M'], quantity: 2 };
const number = 'D-10001';
const state = 'Packed';
const until = '2026-12-20';
export const facts: { [Key in TemplateKey]: Facts[Key] } = {
  greet: { greeting: 'Hello! I am the shopping assistant of North Trail.', store: 'North Trail' }, 'greet-again': { store: 'North Trail' },
  goodbye: { store: 'North Trail' }, thank: {}, help: { store: 'North Trail' }, 'bot-question': { store: 'North Trail' }, 'other-language': { asked: 'es', served: ['en'] },
  'out-of-scope': { store: 'North Trail' },
  'nothing-to-repeat': {}, unclear: { readings: 2 }, 'unclear-offer-person': {}, 'nothing-open': {}, 'offer-to-cart': { title: 'Norrland' }, 'all-right': {}, 'choice-stale': {}, 'said-already': {},
  apology: {}, 'out-of-time': {}, unavailable: {}, 'agent-failed': {}, 'first-things-first': {}, 'allergen-caution': {}, complaint: { offerPerson: true }, 'card-warning': {}, 'password-warning': {},
  'ask-what': {}, found: { shown: 3, total: 9, titles, what: 'jacket' }, 'found-one': { title: 'Norrland', price }, more: { shown: 3, left: 2, titles }, 'no-more': { total: 9 },
  'nothing-found': { what: 'boat' }, 'found-few': { titles: ['Fjell Down Jacket'], close: ['Camp Mug'] },
  'found-mentioned': { what: 'batteries', shown: 2, total: 9, titles }, 'nothing-found-relaxed': { drop: 'the size', shown: 2, titles }, 'no-cheaper': { title: 'Norrland', price }, 'no-search-yet': {},
  together: { title: 'Norrland' }, 'no-together': { title: 'Norrland' }, bestsellers: {}, range: { kinds: ['Jackets', 'Tents'], andMore: true },
  similar: { title: 'Norrland', titles }, 'no-similar': { title: 'Norrland' }, recommended: { titles, rated: true }, 'nothing-to-recommend': {}, 'other-currency': { asked: 'EUR', currency: 'USD' },
  details: { title: 'Norrland', price, priceMax: usd(12900), available: false }, 'product-gone': {}, comparison: { titles }, 'compare-needs-two': {},
  price: { title: 'Norrland', price, priceMax: usd(12900), compareAt: usd(15900) }, prices: { prices: titles.map((title) => ({ title, price })) },
  version: { title: 'Norrland', options: ['Blue'], price, from: true, open: { option: 'Size', values: ['S', 'M'] } },
  'in-stock': { title: 'Norrland', options: ['Blue', 'M'], left: 2 }, 'stock-by-option': { title: 'Norrland', options: ['Blue'], option: 'Size', values: ['S', 'M'], soldOut: ['L'] }, 'in-stock-simple': { title: 'Mug', left: 1 },
  'sold-out': { title: 'Norrland', options: ['L'], others: ['M', 'S'] }, 'no-such-option': { title: 'Norrland', asked: 'XXL', option: 'Size', values: ['S', 'M'] },
  'fact-quote': { title: 'Norrland', label: 'Weight', value: '420 g' }, 'description-quote': { title: 'Norrland' }, 'description-all': { title: 'Norrland', offerPerson: true }, 'not-said': { title: 'Norrland', offerPerson: true },
  'facts-of-several': { facts: [{ title: 'Norrland', label: 'Weight', value: '420 g' }], silent: ['Fjell'] }, 'not-said-of-any': { titles: ['Norrland', 'Fjell'], offerPerson: true },
  most: { which: 'lightest', titles: ['Norrland'], label: 'Weight', value: '420 g', known: 2, unknown: 1 }, 'most-unknown': { which: 'lightest' },
  'advice-quote': { title: 'Norrland' }, 'advice-none': { titles: ['Norrland', 'Fjell'], best: { title: 'Fjell', stars: 4.8 } }, 'restock-unknown': { title: 'Norrland', offerPerson: true },
  'which-product': { titles }, 'out-of-range': { count: 3 }, 'name-product': {},
  'ask-option': { title: 'Norrland', option: 'Size', values: ['S', 'M'] }, added: { title: 'Norrland', options: ['Blue', 'M'], quantity: 2 }, 'added-several': { titles }, 'added-so-far': { titles, missing: ['boat', 'oar'] }, swapped: { from: 'Fjell', title: 'Norrland', options: ['Blue', 'M'], quantity: 2 }, 'swap-same': { title: 'Norrland' }, 'not-enough': { title: 'Norrland', available: 2 }, 'all-in-cart': { title: 'Norrland', held: 2 },
  'heard-add': { title: 'Norrland', options: ['Blue', 'M'], quantity: 2, from: 'Fjell' }, 'heard-quantity': { title: 'Norrland', quantity: 2, before: 3 }, 'heard-remove': { titles: ['Norrland'] }, 'heard-wrong': {},
  'too-many': { maximum: 10 }, 'variant-gone': { title: 'Norrland' }, removed: { titles }, 'quantity-changed': { title: 'Norrland', quantity: 2 }, 'ask-quantity': { title: 'Norrland' },
  cart: { items: 3, total: price, totalLabel: 'Total' }, 'cart-empty': {}, emptied: {}, 'ask-empty': { items: 3 }, 'line-gone': {}, 'which-line': { titles },
  'coupon-applied': { code: 'RAIN10' }, 'coupon-removed': { code: 'SUMMER' }, 'coupon-none': {}, 'coupon-unknown': { code: 'X' }, 'coupon-expired': { code: 'X' }, 'coupon-used-up': { code: 'X' }, 'coupon-already': { code: 'X' }, 'coupon-minimum': { code: 'X', minimum: price }, 'ask-coupon': {},
  undone: {}, 'nothing-done': {},
  'nothing-to-undo': {}, 'nothing-just-changed': {}, 'count-impossible': {}, 'not-delivered-there': { place: 'Spain', served: ['Austria', 'Germany'] }, 'cart-unknown': {}, 'cart-unknown-unseen': {}, checkout: { items: 3 },
  'checkout-changed': { changes: [{ kind: 'price', title: 'Norrland', before: price, now: usd(9900) }, { kind: 'stock', title: 'Mug', available: 1 }, { kind: 'gone', title: 'Fjell' }] },
  'ask-number': {}, 'ask-number-with-email': {}, 'ask-number-again': {}, 'ask-email': { number: 'D-10001' }, 'ask-email-again': {}, 'not-verified': { number: 'D-10001' }, 'order-locked': { minutes: 15, offerPerson: true },
  order: { number: 'D-10001', state: 'On its way', estimated: '2026-11-27' }, orders: { count: 2, number: 'D-10001', state: 'On its way' }, 'order-holds': { number: 'D-10001', items: [{ title: 'Norrland', quantity: 1 }, { title: 'Mug', quantity: 2 }] }, 'order-paid': { number: 'D-10001', items: [{ title: 'Norrland', quantity: 1, total: usd(11900) }], total: usd(12400) }, 'why-proof': {}, 'others-order': {}, 'no-orders': {},
  'ways-to-pay': { ways: ['Visa', 'PayPal'], missing: ['cheque'] }, 'answered-when': { staff }, 'order-carrier': { number: 'D-10001', carrier: 'DPD', tracking: '155012' }, 'tax-rule': { included: true, label: 'VAT' }, 'return-cost': { free: false, days: 30 }, 'warranty-basic': { years: 2 }, 'chat-kept': { days: 90 }, 'pickup-way': { name: 'Pick up in store', days: 1 },
  policy: { title: 'Returns' }, 'open-on': { day: 'Sunday', today: false }, contact: { email: 'help@northtrail.test' }, 'policy-unknown': { offerPerson: true }, 'returns-basic': { days: 30 }, 'shipping-methods': { methods, cutOff: '14:00' }, 'delivery-estimate': { methods, cutOff: '14:00' },
  'store-info': { store: 'North Trail', today: '09:00–18:00', week: [{ days: 'Mon–Fri', hours: '09:00–18:00' }], email: 'help@northtrail.test', phone: '555 0100', address: '1 Pine Street' },
  promotions: { promotions: [{ label: '10 % off', code: 'RAIN10', ends: '2026-11-30' }, { label: 'Free socks' }] }, 'no-promotions': {}, reduced: { total: 2 }, 'nothing-reduced': {},
  'not-reduced': { title: 'Ridge Rain Jacket', price: { amount: 8900, currency: 'USD', exponent: 2 } },
  'ask-message': { staff, reach: 'ask' }, 'message-left': { reference: 'M-123', staff, reach: 'ask' }, 'message-failed': { email: 'help@northtrail.test' },
  'nobody-there': { store: 'North Trail', hours: 24, reach: 'ask' }, 'person-called': { store: 'North Trail', reference: 'H-123', place: 1, minutes: 30, reach: 'ask' },
  'person-called-already': { store: 'North Trail', reference: 'H-123', place: 1, reach: 'ask' }, 'nobody-came': { store: 'North Trail', reach: 'ask' }, 'nobody-came-kept': { store: 'North Trail', hours: 24, reference: 'H-123', reach: 'mail' }, 'back-again': { store: 'North Trail' }, 'offer-person': {},
  'cart-only-now': {}, 'with-shipping': { beforeTax: true, sum: usd(20_800), ways: [{ name: 'Standard', total: usd(20_800), free: true }, { name: 'Express', total: usd(22_295), free: false }] },
  'request-number': { purpose: 'return', days: 30 }, 'request-no-number': { offerPerson: true }, 'request-which-order': { purpose: 'cancel', numbers: [number, 'D-10002'] }, 'request-which-item': { purpose: 'return', number, items: [item, item] },
  'request-words': { purpose: 'problem', number }, 'confirm-cancel': { number, state, items: [item], total: price }, 'confirm-change': { number, state, words: 'green instead of blue', total: price },
  'confirm-return': { number, items: [item], amount: price, days: 30, until }, 'confirm-exchange': { number, item, wanted: 'Black, L', price, days: 30, until }, 'confirm-problem': { number, items: [item], words: 'a torn sleeve', amount: price },
  'confirm-invoice': { number, total: price }, 'cancel-too-late': { number, state }, 'change-too-late': { number, state }, 'order-ended': { number, state }, 'not-sent-yet': { number, state, offerCancel: true },
  'return-too-late': { number, delivered: '2026-09-01', last: '2026-10-01', days: 30, offerPerson: true }, 'exchange-which': { item: 'Norrland', values: ['M', 'L'] }, 'exchange-sold-out': { item: 'Norrland', wanted: 'L', values: ['M'] }, 'exchange-unknown': { item: 'Norrland' },
  'request-made': { purpose: 'return', number, reference: 'R-234AC', staff, reach: 'ask' }, 'request-known': { purpose: 'return', number, reference: 'R-234AC', staff, reach: 'ask' }, 'request-passed-on': { reference: 'R-234AC', staff, reach: 'ask' },
  'refund-done': { number, on: '2026-11-01', total: price }, 'refund-open': { number, state, on: '2026-11-01', offerPerson: true }, 'refund-none': { number, state, offerPerson: true },
  'usual-unknown': {}, 'usual-none': { title: 'Norrland' }, 'usual-gone': { title: 'Norrland' }, usual: { title: 'Norrland', options: ['Blue', 'M'], price, times: 3 }, 'ask-site-problem': { reach: 'ask' }, 'ask-account': { offered: false }, 'ask-complaint': { reach: 'ask' }, 'ask-delete-data': {}, 'confirm-delete-data': { number }, 'forget-what': {}, 'confirm-forget': {}, forgotten: {}, 'voice-how': {}, 'voice-changed': { change: 'slower' }, spelled: { letters: 'N O R R L A N D.' },
  'language-same': { language: 'English' }, 'language-changed': { language: 'English' }, 'language-not-offered': { asked: 'Italian', served: ['English'] },
  'again-request': { purpose: 'return', number }, 'again-version': { purpose: 'exchange', number }, 'again-confirm': { purpose: 'return', number }, 'again-request-words': {}, 'again-forget': {},
  'again-option': { title: 'Norrland', option: 'Size' }, 'again-confirm-empty': {}, 'again-offer': {}, 'again-number': {}, 'again-email': { number: 'D-10001' }, 'again-message': {}, 'again-which': {}, 'again-quantity': { title: 'Norrland' }, 'again-coupon': {},
}; // prettier-ignore
