import { hasType, isData, listed, textOf } from './json-ld-values.ts';
import type { Data } from './json-ld-values.ts';
import { readAmount } from './money-text.ts';
import { stockOf } from './values.ts';

/** What one offer of a schema.org Product says; amounts in minor units. */
export interface Offered {
  price: number;
  compareAt?: number;
  currency?: string;
  /** The last part of schema.org's name, in lower case: "instock". */
  availability: string;
  counted: number | undefined;
  sku: string;
}

/** Prices that are not paid: what a maker suggests, and what is crossed out. */
const notPaid = /(?:ListPrice|StrikethroughPrice|MSRP|SRP)$/i;

/**
 * Where several sell the same thing, the cheapest of the offers that can be had.
 * @returns why none can be read, if so; undefined without any offer.
 */
export function offerOf(product: Data, exponent: number): Offered | string | undefined {
  const offers = listed(product['offers']).filter(isData).flatMap(within);
  const read = offers.map((offer) => offered(offer, exponent));
  const prices = read.filter((each) => typeof each !== 'string');
  const available = prices.filter(({ availability }) => !isGone(availability));
  const [cheapest] = (available.length > 0 ? available : prices).toSorted(
    (one, other) => one.price - other.price,
  );
  return cheapest ?? read[0];
}

export function isGone(availability: string): boolean {
  return /^(?:outofstock|soldout|discontinued)$/.test(availability);
}

function within(offer: Data): Data[] {
  const inner = listed(offer['offers']).filter(isData);
  return hasType(offer, 'AggregateOffer') && inner.length > 0 ? inner : [offer];
}

function offered(offer: Data, exponent: number): Offered | string {
  const specifications = listed(offer['priceSpecification']).filter(isData);
  const isPaid = (one: Data): boolean => !notPaid.test(textOf(one['priceType']));
  const paid = specifications.find(isPaid);
  const before = specifications.find((one) => !isPaid(one));
  const written = textOf(offer['price'] ?? offer['lowPrice'] ?? paid?.['price']);
  const price = readAmount(written, exponent);
  if (!price) return written === '' ? 'its offer has no price' : `"${written.slice(0, 40)}" is not a price`;
  const currency = textOf(offer['priceCurrency'] ?? paid?.['priceCurrency']).toUpperCase() || price.currency;
  const compareAt = readAmount(textOf(before?.['price']), exponent)?.amount;
  const level = offer['inventoryLevel'];
  return {
    price: price.amount,
    ...(compareAt !== undefined && compareAt > price.amount ? { compareAt } : {}),
    ...(currency ? { currency } : {}),
    availability: textOf(offer['availability']).replace(/^.*\//, '').toLowerCase(),
    counted: stockOf(textOf(isData(level) ? level['value'] : level)),
    sku: textOf(offer['sku']),
  };
}
