import type { StoreRecords, WriteOperation } from '../records/records.ts';
import type { StoreSettings } from '../settings/store.ts';
import { textIn } from '../settings/texts.ts';
import { rowWords } from './row-words.ts';
import type { TotalRow } from '../wire/parts.ts';
import { customersPartition } from './customers.ts';
import { keepLastNumber } from './order-numbers.ts';
import { keepOrder, orderKey } from './orders.ts';
import type { StoredOrder } from './orders.ts';
import { useByShopper } from './promotion-book.ts';
import { moneyIn } from './search/cards.ts';
import { Catalogue } from './search/catalogue.ts';
import { readSeedFile } from './seed-files.ts';
import { placedAt, seededSales, stepAt } from './seed-sales.ts';
import type { SeedContent, SeedOrder } from './seed-files.ts';

export interface SeedOptions {
  store: StoreSettings;
  records: StoreRecords;
  catalogueFile: string;
  /** Holds customers.yaml, orders.yaml, sales.yaml and reviews.yaml; any of them may be missing. */
  folder: string;
  /** True when the catalogue is another store's, who sees to its reviews. */
  sharesCatalogue?: boolean;
  /** Milliseconds since the epoch; the days of the files are counted from it. */
  now: number;
}

export interface SeedReport {
  /** False when this store was filled before; then only reviews are looked at. */
  seeded: boolean;
  orders: number;
  customers: number;
  reviews: number;
}

const day = 24 * 60 * 60 * 1000;
const markPartition = 'seed';
const markKey = 'demo';

/** Says that a store was filled: when, and whether with what was sold. */
type SeedMark = { at: number; withSales?: boolean };

/**
 * Fills a demo store at its first start with shoppers, orders and reviews. Doing it again changes nothing but
 * reviews, which follow their file as products do.
 * @throws SettingsError when a file is not as it must be.
 */
export async function seedDemo(options: SeedOptions): Promise<SeedReport> {
  const { folder, records, now } = options;
  const reviews = options.sharesCatalogue ? 0 : seedReviews(options);
  const before = await records.get(markPartition, markKey);
  if (before) {
    await addSales(options, before.value as unknown as SeedMark);
    return { seeded: false, orders: 0, customers: 0, reviews };
  }
  const customers = readSeedFile(folder, 'customers')?.customers ?? [];
  const orders = readSeedFile(folder, 'orders')?.orders ?? [];
  const catalogue = new Catalogue(options.catalogueFile);
  const stored = orders.map((order) => storedOrder(order, customers, catalogue, options));
  catalogue.close();
  const operations = [
    ...customers.filter(({ signInAs }) => signInAs).map(keepCustomer),
    ...stored.flatMap(keepOrder).map(overwriting),
    ...seededSales(folder, now, now),
    ...couponUses(stored),
    ...lastNumber(stored),
  ];
  await commitInParts(records, operations);
  // The mark comes last: a start that was cut short fills the store again.
  await records.commit([markOf(now)]);
  return {
    seeded: true,
    orders: orders.length,
    customers: customers.length,
    reviews,
  };
}

/** Stores that were filled before sales were kept get those of the orders they were filled with. */
async function addSales({ folder, records, now }: SeedOptions, mark: SeedMark): Promise<void> {
  if (mark.withSales) return;
  await commitInParts(records, [...seededSales(folder, mark.at, now), markOf(mark.at)]);
}

function markOf(at: number): WriteOperation {
  const value = { at, withSales: true } satisfies SeedMark;
  return { kind: 'put', partition: markPartition, key: markKey, value };
}

/**
 * Brings the reviews of a catalogue in line with reviews.yaml of a folder, when it has one.
 * @returns how many there are. @throws SettingsError
 */
export function seedReviews({
  folder,
  catalogueFile,
}: Pick<SeedOptions, 'folder' | 'catalogueFile'>): number {
  const reviews = readSeedFile(folder, 'reviews')?.reviews ?? [];
  const byProduct = Map.groupBy(reviews, ({ handle }) => handle);
  const catalogue = new Catalogue(catalogueFile);
  catalogue.together(() => {
    for (const [handle, list] of byProduct) {
      catalogue.setReviews(
        handle,
        list.map(({ stars, title, text }) => ({ stars, title, text })),
      );
    }
  });
  catalogue.close();
  return reviews.length;
}

function keepCustomer({ id, name, email }: SeedContent<'customers'>['customers'][number]): WriteOperation {
  return { kind: 'put', partition: customersPartition, key: id, value: { id, name, email } };
}

function storedOrder(
  order: SeedOrder,
  customers: SeedContent<'customers'>['customers'],
  catalogue: Catalogue,
  { store, now }: SeedOptions,
): StoredOrder {
  const customer = customers.find(({ id }) => id === order.customer);
  const note =
    order.state === 'delayed'
      ? order.delayReason
      : order.state === 'cancelled'
        ? order.cancelReason
        : undefined;
  const { carrier, trackingNumber, estimatedDeliveryInDays, discountCode } = order;
  return {
    number: order.number,
    email: customer?.email ?? order.guestEmail ?? '',
    ...(customer ? { customerId: customer.id } : {}),
    placedAt: placedAt(order, now),
    state: order.state,
    ...(note ? { note } : {}),
    lines: order.lines.map((line) => orderLine(line, catalogue, store)),
    totals: orderTotals(order, store),
    timeline: order.timeline.map(({ state, daysAgo }, step) => ({ state, at: stepAt(daysAgo, step, now) })),
    ...(estimatedDeliveryInDays === undefined
      ? {}
      : { estimatedDelivery: new Date(now + estimatedDeliveryInDays * day).toISOString().slice(0, 10) }),
    ...(carrier ? { carrier } : {}),
    ...(trackingNumber ? { trackingNumber } : {}),
    coupons: discountCode ? [discountCode] : [],
  };
}

function orderLine(
  line: SeedOrder['lines'][number],
  catalogue: Catalogue,
  store: StoreSettings,
): StoredOrder['lines'][number] {
  const product = catalogue.products([line.handle])[0]?.product;
  const variant = product?.variants.find(({ sku }) => sku === line.sku);
  return {
    title: product?.title ?? line.handle,
    options: variant?.options ?? {},
    quantity: line.quantity,
    total: moneyIn(store, line.unitPrice * line.quantity),
  };
}

function orderTotals(order: SeedOrder, store: StoreSettings): TotalRow[] {
  const money = (amount: number) => moneyIn(store, amount);
  const method = store.shipping.methods.find(({ id }) => id === order.shippingMethod);
  const language = store.languages[0] ?? 'en';
  const words = rowWords(language);
  const tax = textIn(store.tax.label, language, store.languages);
  return [
    { kind: 'subtotal', label: words.subtotal, amount: money(order.subtotal) },
    ...(order.discount > 0
      ? [
          {
            kind: 'discount' as const,
            label: order.discountCode ?? words.discount,
            amount: money(-order.discount),
          },
        ]
      : []),
    {
      kind: 'shipping',
      label: words.shippingWith(textIn(method?.name ?? order.shippingMethod, language, store.languages)),
      amount: money(order.shipping),
    },
    {
      kind: 'tax',
      label: store.tax.kind === 'included' ? words.taxIncluded(tax) : tax,
      amount: money(order.tax),
    },
    { kind: 'total', label: words.total, amount: money(order.total) },
  ];
}

/** Who used which code before; the same one twice is one use. */
function couponUses(orders: readonly StoredOrder[]): WriteOperation[] {
  const uses = orders.flatMap(({ coupons, email }) => coupons.map((code) => useByShopper(code, email)));
  return [...new Map(uses.map((use) => [use.key, overwriting(use)])).values()];
}

/** The highest number there is, so that the next order goes on from it. */
function lastNumber(orders: readonly StoredOrder[]): WriteOperation[] {
  const digits = ({ number }: StoredOrder) => orderKey(number).replace(/\D/g, '').padStart(20, '0');
  const last = orders.toSorted((left, right) => (digits(left) < digits(right) ? -1 : 1)).at(-1);
  return last ? [overwriting(keepLastNumber(last.number, 'absent'))] : [];
}

/** A start that was cut short may have written some of it. */
function overwriting(operation: WriteOperation): WriteOperation {
  if (operation.kind !== 'put') return operation;
  const { expect: _, ...rest } = operation;
  return rest;
}

async function commitInParts(records: StoreRecords, operations: readonly WriteOperation[]): Promise<void> {
  for (let from = 0; from < operations.length; from += 90) {
    await records.commit(operations.slice(from, from + 90));
  }
}
