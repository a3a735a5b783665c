import { describe, expect, test } from 'vitest';
import { readSlots } from '../../../bot/understanding/embedded/slots/slots.ts';
import type { Slots, UnderstandRequest } from '../../../bot/understanding/understanding.ts';
import { requestOf } from './request.ts';

type Row = [text: string, slots: Slots, changes?: Partial<UnderstandRequest>];

function table(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    test.each(rows)('%s', (text, slots, changes) => {
      expect(readSlots(text, requestOf(text, changes)).slots).toEqual(slots);
    });
  });
}

const euro = { currency: { code: 'EUR', exponent: 2 } };
const pound = { currency: { code: 'GBP', exponent: 2 } };
const variant = { expecting: 'variant' } as const;

table('prices', [
  ['under $120', { priceMax: 12000, currency: 'USD' }],
  ['below 50', { priceMax: 5000 }],
  ['less than fifty bucks', { priceMax: 5000, currency: 'USD' }],
  ['no more than 35 euros', { priceMax: 3500, currency: 'EUR' }],
  ['nothing over 90', { priceMax: 9000 }],
  ['my budget is 80', { priceMax: 8000 }],
  ['up to a hundred dollars', { priceMax: 10000, currency: 'USD' }],
  ['at most two hundred and fifty', { priceMax: 25000 }],
  ['under $1,200.50', { priceMax: 120050, currency: 'USD' }],
  ['unter 49,99 €', { priceMax: 4999, currency: 'EUR' }, euro],
  ['moins de 30 euros', { priceMax: 3000, currency: 'EUR' }, euro],
  ['menos de 40', { priceMax: 4000 }, euro],
  ['50 or less', { priceMax: 5000 }],
  ['$60 max', { priceMax: 6000, currency: 'USD' }],
  ['over 30 dollars', { priceMin: 3000, currency: 'USD' }],
  ['at least $75', { priceMin: 7500, currency: 'USD' }],
  ['more than twenty quid', { priceMin: 2000, currency: 'GBP' }, pound],
  ['100 and up', { priceMin: 10000 }],
  ['between 50 and 80', { priceMin: 5000, priceMax: 8000 }],
  ['between $50 and $80', { priceMin: 5000, priceMax: 8000, currency: 'USD' }],
  ['from 20 to 40 euros', { priceMin: 2000, priceMax: 4000, currency: 'EUR' }],
  ['$30-$60', { priceMin: 3000, priceMax: 6000, currency: 'USD' }],
  ['zwischen 20 und 30 Euro', { priceMin: 2000, priceMax: 3000, currency: 'EUR' }, euro],
  ['entre 15 y 25 euros', { priceMin: 1500, priceMax: 2500, currency: 'EUR' }, euro],
  ['over 20 but under 60', { priceMin: 2000, priceMax: 6000 }],
  ['around 100', { priceMin: 8000, priceMax: 12000 }],
  ['about fifty dollars', { priceMin: 4000, priceMax: 6000, currency: 'USD' }],
  ['for $25', { priceMax: 2500, currency: 'USD' }],
  ['under 5000 yen', { priceMax: 5000 }, { currency: { code: 'JPY', exponent: 0 } }],
  ['under 30 pounds', { priceMax: 3000, currency: 'GBP' }, pound],
  ['under 30 pounds', {}],
  ['under 5 kg', {}],
  ['at least 20 hours', {}],
  ['less than 40 cm', {}],
  ['a 15 inch laptop', {}],
  ['over 18 years', {}],
  ['cheaper', { priceDirection: -1 }],
  ['something less expensive', { priceDirection: -1 }],
  ['these are too pricey', { priceDirection: -1, reference: 'those' }],
  ['more expensive', { priceDirection: 1 }],
  ['better quality please', { priceDirection: 1 }],
]);

table('sizes', [
  ['in medium', { size: 'M' }],
  ['size M', { size: 'M' }],
  ['in m please', { size: 'M' }],
  ['XL', { size: 'XL' }],
  ['extra large', { size: 'XL' }],
  ['xxl', { size: 'XXL' }],
  ["I'm cold", {}],
  ['do you have it in S', { size: 'S', reference: 'it' }],
  ['EU 42', { size: 'EU 42' }],
  ['eu42', { size: 'EU 42' }],
  ['in 43', { size: 'EU 43' }],
  ['size 9', { size: '9' }],
  ['size 9.5', { size: '9.5' }],
  ['in a 10', { size: '10' }],
  ['size 14', { size: '14' }],
  ['uk 8', { size: 'UK 8' }],
  ['32x34', { size: '32x34' }],
  ['32/34', { size: '32x34' }],
  ['w32 l34', { size: '32x34' }],
  ['the 500ml one', { size: '500 ml' }],
  ['one size', { size: 'One size' }],
  ['m', { size: 'M' }, variant],
  ['42', { size: 'EU 42' }, variant],
  ['in 42 days', {}],
  ['do these run small', { reference: 'those' }],
]);

table('catalogue words', [
  ['a red dress', { color: 'Red', category: 'Dresses' }],
  ['jacket', { category: 'Jackets' }],
  ['jackts', { category: 'Jackets' }],
  ['headfones', { category: 'Headphones' }],
  ['kitchen knife', { category: 'Kitchen Knives' }],
  ['garden', { category: 'Home & Garden' }],
  ['navy blue socks', { color: 'Navy Blue', category: 'Socks' }],
  ['forest green', { color: 'Forest Green' }],
  ['gray shoes', { color: 'Grey', category: 'Shoes' }],
  ['zapatos azul', { color: 'Blue' }],
  ['schwarze', { color: 'Black' }],
  ['Blue Ridge tents', { brand: 'Blue Ridge', category: 'Tents' }],
  ['nortpeak', { brand: 'Northpeak' }],
  ['northpeak leather jackets', { brand: 'Northpeak', material: 'Leather', category: 'Jackets' }],
  ['wollen', {}],
  ['stainless steel', { material: 'Stainless Steel' }],
  ['red and blue jackets', { color: 'Red', colors: ['Red', 'Blue'], category: 'Jackets' }],
  ['jackets and shoes', { category: 'Jackets', categories: ['Jackets', 'Shoes'] }],
  ['Northpeak or Trailhead?', { brand: 'Northpeak', brands: ['Northpeak', 'Trailhead'] }],
  ['what is the right one', {}],
]);

table('exclusions', [
  ['not black', { exclude: { color: ['Black'] } }],
  ['without leather', { exclude: { material: ['Leather'] } }],
  ['no wool', { exclude: { material: ['Wool'] } }],
  ['jackets not in red or blue', { category: 'Jackets', exclude: { color: ['Red', 'Blue'] } }],
  ['anything but Northpeak', { exclude: { brand: ['Northpeak'] } }],
  ['no, the black one', { color: 'Black' }],
  ['shoes without laces', { category: 'Shoes', exclude: { words: ['laces'] } }],
  ['ohne Leder', { exclude: { material: ['Leather'] } }],
  ['sin lana', { exclude: { material: ['Wool'] } }],
  ['not black, red', { exclude: { color: ['Black', 'Red'] } }],
]);

table('positions and references', [
  ['the second one', { ordinal: 2 }],
  ['the 3rd', { ordinal: 3 }],
  ['number two', { ordinal: 2 }],
  ['#4', { ordinal: 4 }],
  ['the last one', { ordinal: -1 }],
  ['second to last', { ordinal: -2 }],
  ['first and third', { ordinal: 1, ordinals: [1, 3] }],
  ['compare the first two', { ordinal: 1, ordinals: [1, 2] }],
  ['compare 1 and 3', { ordinal: 1, ordinals: [1, 3] }],
  ['I bought it last week', { reference: 'it' }],
  ['la segunda', { ordinal: 2 }],
  ['le deuxième', { ordinal: 2 }],
  ['das dritte', { ordinal: 3 }],
  ['this one', { reference: 'this' }],
  ['add that', { reference: 'that' }],
  ['that one please', { reference: 'that' }],
  ['a coat that is warm', {}],
  ['both of them', { reference: 'both' }],
  ['the other one', { reference: 'other' }],
  ['the same in medium', { reference: 'same', size: 'M' }],
  ['how much are those', { reference: 'those' }],
  ['remove it', { reference: 'it' }],
]);

table('quantities', [
  ['two of them', { quantity: 2 }],
  ['a couple of those', { quantity: 2 }],
  ['a dozen', { quantity: 12 }],
  ['make it three', { quantity: 3 }],
  ['change the quantity to 4', { quantity: 4 }],
  ['two instead of one', { quantity: 2 }],
  ['qty 5', { quantity: 5 }],
  ['2x', { quantity: 2 }],
  ['add 2 of the first one', { quantity: 2, ordinal: 1 }],
  ['set the socks to four', { quantity: 4, category: 'Socks' }],
  ['three', { quantity: 3 }],
  ['two in M', { quantity: 2, size: 'M' }],
  ['a tent for four people', { category: 'Tents' }],
  ['i want that one', { reference: 'that' }],
]);

table('orders, addresses and codes', [
  ['where is D-10234', { orderId: 'D-10234' }],
  ['d-10234', { orderId: 'D-10234' }],
  ['order #10234', { orderId: 'D-10234' }],
  ['order D10234?', { orderId: 'D-10234' }],
  ['my order d 10234.', { orderId: 'D-10234' }],
  ['10234', { orderId: 'D-10234' }, { expecting: 'order-number' }],
  ['D-10234 and sam@example.com', { orderId: 'D-10234', email: 'sam@example.com' }],
  ['Sam.Lee+shop@Mail.example.co.uk', { email: 'sam.lee+shop@mail.example.co.uk' }],
  ['order ORD20250117', { orderId: 'ORD20250117' }, { orderNumberPattern: '^ORD\\d{8}$' }],
  ['apply code SAVE10', { coupon: 'SAVE10' }],
  ['use save20', { coupon: 'SAVE20' }],
  ['my coupon is WELCOME', { coupon: 'WELCOME' }],
  ['SPRING25', { coupon: 'SPRING25' }],
  ['I have a coupon', {}],
  ['where do I enter a code', {}],
]);

table('ratings, order and stock', [
  ['4 stars and up', { ratingMin: 4 }],
  ['at least 4.5 stars', { ratingMin: 4.5 }],
  ['rated 4 or higher', { ratingMin: 4 }],
  ['well rated shoes', { ratingMin: 4, category: 'Shoes' }],
  ['with good reviews', { ratingMin: 4 }],
  ['cheapest first', { sort: 'price-ascending' }],
  ['sort by price', { sort: 'price-ascending' }],
  ['most expensive first', { sort: 'price-descending' }],
  ['best rated', { sort: 'rating' }],
  ['newest', { sort: 'newest' }],
  ['your bestsellers', { sort: 'bestselling' }],
  ['only in stock', { inStock: true }],
  ['leave out the sold out ones', { inStock: true }],
]);

// Today is Monday, 2 March 2026.
table('days', [
  ['can it be here by friday', { date: '2026-03-06', reference: 'it' }],
  ['are you open on monday', { date: '2026-03-09' }],
  ['tomorrow', { date: '2026-03-03' }],
  ['today', { date: '2026-03-02' }],
  ['the day after tomorrow', { date: '2026-03-04' }],
  ['before the 14th', { date: '2026-03-14' }],
  ['by the 1st', { date: '2026-04-01' }],
  ['on 2026-12-24', { date: '2026-12-24' }],
  ['march 14', { date: '2026-03-14' }],
  ['14th of february', { date: '2027-02-14' }],
  ['february 31', {}],
  ['am Samstag', { date: '2026-03-07' }],
  ['black friday deals', {}],
  ['under $50 by saturday', { priceMax: 5000, currency: 'USD', date: '2026-03-07' }],
]);

table('all together', [
  ['I need a waterproof jacket under $120', { category: 'Jackets', priceMax: 12000, currency: 'USD' }],
  ['add the second one in M', { ordinal: 2, size: 'M' }],
  ['blue Northpeak jackets in large between 50 and 90, 4 stars and up', {
    color: 'Blue', brand: 'Northpeak', category: 'Jackets', size: 'L', priceMin: 5000, priceMax: 9000, ratingMin: 4,
  }], // prettier-ignore
  ['', {}],
]);
