import type { StoreSettings } from '../settings/store.ts';
import { textIn, type StoreText } from '../settings/texts.ts';
import type { TotalRow } from '../wire/parts.ts';
import { discountOf, includedShare, share } from './promotions.ts';
import type { PricedLine, Promotion } from './promotions.ts';
import { moneyIn } from './search/cards.ts';
import { rowWords, type RowWords } from './row-words.ts';
import type { Destination } from './shop.ts';

type ShippingMethod = StoreSettings['shipping']['methods'][number];

export interface TotalsRequest {
  store: Pick<StoreSettings, 'currency' | 'tax' | 'shipping' | 'languages' | 'locale'>;
  lines: readonly PricedLine[];
  /** Those that apply, in the order they apply. */
  promotions: readonly Promotion[];
  /** Absent: shipping and added tax are not yet known. */
  destination?: Destination;
  /** The store's first method to the destination when absent. */
  shippingMethod?: string;
  /** Of what stands beside the amounts; the store's first when absent. */
  language?: string;
}

/** Amounts in minor units; what is absent is not yet known. */
export interface Totals {
  subtotal: number;
  discount: number;
  shipping?: number;
  /** The method shipping is counted for. */
  method?: ShippingMethod;
  tax?: number;
  /** What is known of it: without shipping or tax that are not. */
  total: number;
  rows: TotalRow[];
}

/** Adds everything up. A discount never makes a total negative, and nothing is guessed. */
export function totalsOf(request: TotalsRequest): Totals {
  const subtotal = request.lines.reduce((sum, line) => sum + line.total, 0);
  const discounts = discountsOf(request.promotions, request.lines, subtotal);
  const discount = discounts.reduce((sum, { amount }) => sum + amount, 0);
  const { shipping, method } = shippingOf(request, subtotal - discount);
  const tax = taxOf(request, subtotal - discount, shipping);
  const added = request.store.tax.kind === 'added' ? (tax ?? 0) : 0;
  const totals = {
    subtotal,
    discount,
    shipping,
    method,
    tax,
    total: subtotal - discount + (shipping ?? 0) + added,
  };
  return { ...totals, rows: rowsOf(request, totals, discounts) };
}

/** The methods that go to a place, in the store's order. */
export function methodsTo(
  store: Pick<StoreSettings, 'shipping'>,
  destination: Destination,
): ShippingMethod[] {
  return store.shipping.methods.filter(({ regions }) =>
    regions.some((region) => isWithin(destination, region)),
  );
}

/** A region reads "US", "US-CA", or "*" for everywhere. */
function isWithin({ country, region }: Destination, name: string): boolean {
  return name === '*' || name === country || (region !== undefined && name === regionKey(country, region));
}

function regionKey(country: string, region: string): string {
  return region.startsWith(`${country}-`) ? region : `${country}-${region}`;
}

interface Discount {
  label: StoreText;
  amount: number;
}

function discountsOf(
  promotions: readonly Promotion[],
  lines: readonly PricedLine[],
  subtotal: number,
): Discount[] {
  let left = subtotal;
  return promotions.flatMap((promotion) => {
    const amount = Math.min(left, discountOf(promotion, lines));
    left -= amount;
    return amount > 0 ? [{ label: promotion.label, amount }] : [];
  });
}

function shippingOf(
  { store, destination, shippingMethod, promotions, lines }: TotalsRequest,
  afterDiscount: number,
): { shipping?: number; method?: ShippingMethod } {
  if (!destination || lines.length === 0) return {};
  const methods = methodsTo(store, destination);
  const method = shippingMethod === undefined ? methods[0] : methods.find(({ id }) => id === shippingMethod);
  if (!method) return {};
  const given = promotions.some(({ effect }) => effect.kind === 'free-shipping');
  // A gift of shipping means the ordinary one, not the express.
  const free =
    (given && method === methods[0]) || (method.freeFrom !== undefined && afterDiscount >= method.freeFrom);
  return { shipping: free ? 0 : method.price, method };
}

function taxOf(
  { store, destination }: TotalsRequest,
  afterDiscount: number,
  shipping: number | undefined,
): number | undefined {
  const { tax } = store;
  const rate = rateFor(store, destination);
  if (rate === undefined) return undefined;
  const taxed = afterDiscount + (tax.onShipping ? (shipping ?? 0) : 0);
  return tax.kind === 'included' ? includedShare(taxed, rate) : share(taxed, rate);
}

/** Added tax needs to know where the parcel goes; tax within the price is the store's own until something else is known. */
function rateFor(store: TotalsRequest['store'], destination: Destination | undefined): number | undefined {
  const { tax } = store;
  if (!destination) return tax.kind === 'included' ? homeRate(store) : undefined;
  const { country, region } = destination;
  const ofRegion = region === undefined ? undefined : tax.rates[regionKey(country, region)];
  if (ofRegion !== undefined) return ofRegion;
  // Where a country's states differ, the country alone does not tell.
  const differs = Object.keys(tax.rates).some((name) => name.startsWith(`${country}-`));
  if (region === undefined && differs && tax.kind === 'added') return undefined;
  return tax.rates[country] ?? tax.rates['default'];
}

/**
 * The `default`, else the rate of the store's own country or the only one there is. A `default` of 0 is for sending abroad
 * where another rate is named: before the address is known, neither is said.
 */
function homeRate({ tax, locale }: TotalsRequest['store']): number | undefined {
  const { default: rate, ...named } = tax.rates;
  const [one, ...others] = new Set(Object.values(named));
  if (rate === undefined)
    return named[new Intl.Locale(locale).region ?? ''] ?? (others.length === 0 ? one : undefined);
  return rate === 0 && Object.values(named).some((other) => other > 0) ? undefined : rate;
}

function rowsOf(
  request: TotalsRequest,
  totals: Omit<Totals, 'rows'>,
  discounts: readonly Discount[],
): TotalRow[] {
  const { store, destination } = request;
  const words = wordsFor(request);
  const money = (amount: number) => moneyIn(store, amount);
  const rows: TotalRow[] = [{ kind: 'subtotal', label: words.subtotal, amount: money(totals.subtotal) }];
  for (const { label, amount } of discounts)
    rows.push({ kind: 'discount', label: said(request, label), amount: money(-amount) });
  if (request.lines.length > 0) {
    rows.push(shippingRow(request, totals));
    rows.push(taxRow(request, destination, totals.tax));
  }
  const missing = request.lines.length === 0 ? [] : missingFrom(store, totals);
  const label = missing.length > 0 ? words.totalBefore(missing) : words.total;
  rows.push({ kind: 'total', label, amount: money(totals.total) });
  return rows;
}

const wordsFor = ({ store, language }: TotalsRequest): RowWords =>
  rowWords(language ?? store.languages[0] ?? 'en');

const said = ({ store, language }: TotalsRequest, text: StoreText): string =>
  textIn(text, language ?? '', store.languages);

function shippingRow(request: TotalsRequest, { shipping, method }: Omit<Totals, 'rows'>): TotalRow {
  const words = wordsFor(request);
  if (shipping !== undefined && method) {
    const label = words.shippingWith(said(request, method.name));
    return { kind: 'shipping', label, amount: moneyIn(request.store, shipping) };
  }
  return { kind: 'shipping', label: request.destination ? words.shippingImpossible : words.shippingUnknown };
}

function taxRow(
  request: TotalsRequest,
  destination: Destination | undefined,
  tax: number | undefined,
): TotalRow {
  const { store } = request;
  const words = wordsFor(request);
  const label = said(request, store.tax.label);
  const { kind } = store.tax;
  if (kind === 'included') {
    const name = words.taxIncluded(label);
    return tax === undefined
      ? { kind: 'tax', label: words.taxUnknown(label, destination ? 'region' : 'address') }
      : { kind: 'tax', label: name, amount: moneyIn(store, tax) };
  }
  if (tax !== undefined) return { kind: 'tax', label, amount: moneyIn(store, tax) };
  return { kind: 'tax', label: words.taxUnknown(label, destination ? 'region' : 'address') };
}

function missingFrom(
  store: TotalsRequest['store'],
  { shipping, tax }: Omit<Totals, 'rows'>,
): ('shipping' | 'tax')[] {
  return [
    ...(shipping === undefined ? (['shipping'] as const) : []),
    ...(store.tax.kind === 'added' && tax === undefined ? (['tax'] as const) : []),
  ];
}
