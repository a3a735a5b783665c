import type { Json, RecordItem, StoreRecords, WriteOperation } from '../records/records.ts';
import type { OrderView, TotalRow } from '../wire/parts.ts';
import { stateIn } from './order-words.ts';
import type { Claim, OrderAnswer } from './shop.ts';
import { sameEmail, VerificationTries } from './verification.ts';

/** An order as the built-in shop keeps it, in the partition `order/<number>`. */
export interface StoredOrder {
  number: string;
  /** Of who ordered; proves a claim together with the number. */
  email: string;
  customerId?: string;
  /** Milliseconds since the epoch. */
  placedAt: number;
  state: string;
  /** Why, when the state needs a reason: "held up at customs". */
  note?: string;
  lines: OrderView['lines'];
  totals: TotalRow[];
  timeline: { state: string; at: number }[];
  /** YYYY-MM-DD. */
  estimatedDelivery?: string;
  carrier?: string;
  trackingNumber?: string;
  coupons: string[];
}

const journey = ['placed', 'paid', 'packed', 'shipped', 'out-for-delivery', 'delivered'];

/** "d 10234", "D10234" and "D-10234" are one order. */
export function orderKey(number: string): string {
  return number
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 60);
}

/** @param language of what its states are called */
export function orderView(order: StoredOrder, language: string = 'en'): OrderView {
  const label = stateIn(language, order.state);
  const { estimatedDelivery, carrier, trackingNumber } = order;
  return {
    number: order.number,
    placedAt: new Date(order.placedAt).toISOString(),
    state: order.state,
    stateLabel: order.note ? `${label}: ${order.note}` : label,
    lines: order.lines,
    totals: order.totals,
    timeline: timelineOf(order, language),
    ...(estimatedDelivery ? { estimatedDelivery } : {}),
    ...(carrier ? { carrier } : {}),
    ...(trackingNumber ? { trackingNumber } : {}),
  };
}

/** What happened, with its time, and then what is still to come. */
function timelineOf(order: StoredOrder, language: string): OrderView['timeline'] {
  const past = order.timeline.map(({ state, at }) => ({
    state,
    label: stateIn(language, state),
    at: new Date(at).toISOString(),
  }));
  const reached = journey.findLastIndex((state) => past.some((step) => step.state === state));
  const ended = ['cancelled', 'returned', 'refunded', 'delivered', 'pickup-ready'].includes(order.state);
  const coming = ended
    ? []
    : journey.slice(reached + 1).map((state) => ({ state, label: stateIn(language, state) }));
  return [...past, ...coming];
}

/** What keeping a new order writes. Its customer's partition lists it, the newest first when read backwards. */
export function keepOrder(order: StoredOrder): WriteOperation[] {
  const key = orderKey(order.number);
  const value = JSON.parse(JSON.stringify(order)) as Json;
  const operations: WriteOperation[] = [
    { kind: 'put', partition: `order/${key}`, key: 'order', value, expect: 'absent' },
  ];
  if (order.customerId !== undefined) {
    const at = String(order.placedAt).padStart(15, '0');
    operations.push({
      kind: 'put',
      partition: `customer/${order.customerId}`,
      key: `order/${at}/${key}`,
      value: { number: order.number },
    });
  }
  return operations;
}

/** Reads orders, and decides who may see them. */
export class OrderBook {
  readonly #records: StoreRecords;
  readonly #tries: VerificationTries;
  readonly #language: string;

  /** @param language of what states are called */
  constructor(records: StoreRecords, language: string = 'en') {
    this.#records = records;
    this.#language = language;
    this.#tries = new VerificationTries(records);
  }

  async read(number: string): Promise<StoredOrder | undefined> {
    const key = orderKey(number);
    if (key === '') return undefined;
    const item = await this.#records.get(`order/${key}`, 'order');
    return item && readOrder(item);
  }

  /** Newest first. */
  async ordersOf(subject: string, limit: number): Promise<OrderView[]> {
    const items = await this.#records.list(`customer/${subject}`, { prefix: 'order/', reverse: true, limit });
    const orders = await Promise.all(
      items.map(({ value }) => this.read((value as { number: string }).number)),
    );
    return orders.flatMap((order) =>
      order?.customerId === subject ? [orderView(order, this.#language)] : [],
    );
  }

  /** For a signed-in owner, or who has proven a claim that still stands. */
  async order(number: string, claim: Claim, now: number): Promise<OrderAnswer> {
    const order = await this.read(number);
    if (!order) return { kind: 'not-verified' };
    const key = orderKey(number);
    const owner = claim.subject !== undefined && claim.subject === order.customerId;
    const proven = claim.orders.some((each) => orderKey(each.number) === key && each.until > now);
    return owner || proven
      ? { kind: 'found', order: orderView(order, this.#language) }
      : { kind: 'not-verified' };
  }

  /** An unknown number and a wrong address are counted and answered alike. */
  async verify(request: {
    number: string;
    email: string;
    source: string;
    now: number;
  }): Promise<OrderAnswer> {
    const { number, email, source, now } = request;
    const key = orderKey(number);
    const minutes = await this.#tries.begin(key, source, now);
    if (minutes !== undefined) return { kind: 'locked', minutes };
    const order = await this.read(number);
    const right = sameEmail(order?.email ?? '', email);
    if (!order || !right || email.trim() === '') return { kind: 'not-verified' };
    await this.#tries.takeBack(key, source, now);
    return { kind: 'found', order: orderView(order, this.#language) };
  }
}

function readOrder(item: RecordItem): StoredOrder {
  return item.value as unknown as StoredOrder;
}
