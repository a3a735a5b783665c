import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import type { HostParts } from '../local/host.ts';
import { catalogueFileOf } from '../local/hosted-store.ts';
import type { LoadedStore } from '../settings/stores.ts';
import { keepOrder } from '../shop/orders.ts';
import { Catalogue } from '../shop/search/catalogue.ts';
import type { CartCommand } from '../shop/shop.ts';
import { ControlError } from './control-error.ts';
import type { Faults } from './faults.ts';

/** A store made for one fixture: the catalogue and settings of another, everything else its own. */
export interface StoreCopy {
  from: string;
  storeId: string;
  /** All week round, or never; as the store's own settings say when left out. */
  hours?: 'open' | 'closed';
}

const StoreId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const Minor = v.pipe(v.number(), v.safeInteger());

const bodies = {
  store: v.object({ from: StoreId, hours: v.optional(v.picklist(['open', 'closed'])) }),
  identity: v.object({ storeId: StoreId, subject: v.pipe(v.string(), v.minLength(1)) }),
  orders: v.object({
    storeId: StoreId,
    orders: v.array(
      v.object({
        number: v.string(),
        email: v.string(),
        customerId: v.optional(v.string()),
        state: v.string(),
        placedAt: v.optional(v.number()),
        note: v.optional(v.string()),
        lines: v.array(
          v.object({
            title: v.string(),
            options: v.optional(v.record(v.string(), v.string()), {}),
            quantity: v.number(),
            /** Minor units of the whole line. */
            total: Minor,
          }),
        ),
        estimatedDelivery: v.optional(v.string()),
        carrier: v.optional(v.string()),
        trackingNumber: v.optional(v.string()),
      }),
    ),
  }),
  cart: v.object({
    storeId: StoreId,
    conversationId: v.optional(v.string()),
    token: v.optional(v.string()),
    commands: v.array(v.looseObject({ kind: v.string() })),
  }),
  stock: v.object({
    storeId: StoreId,
    /** The product's handle. */
    productId: v.string(),
    /** Every variant of the product when left out. */
    variantId: v.optional(v.string()),
    left: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  faults: v.object({
    storeId: StoreId,
    tool: v.string(),
    how: v.picklist(['unavailable', 'timeout', 'refused']),
    times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  }),
};

type Bodies = typeof bodies;
type Route = (body: unknown) => Promise<unknown>;

/** The circumstances a fixture may be given, by route. */
export function createGiven(
  parts: HostParts,
  faults: Faults,
  copies: StoreCopy[],
): Record<keyof Bodies, Route> {
  const { stores, records, identity } = parts;
  const hosted = (storeId: string) => {
    const store = stores.get(storeId);
    if (!store) throw new ControlError(`There is no store "${storeId}".`);
    return store;
  };
  return {
    store: route('store', async ({ from, hours }) => {
      hosted(from);
      const storeId = `${from.slice(0, 27)}-${randomBytes(6).toString('hex')}`;
      const copy = { from, storeId, ...(hours === undefined ? {} : { hours }) };
      await openCopy(parts, copy);
      copies.push(copy);
      return { storeId };
    }),
    identity: route('identity', async ({ storeId, subject }) => {
      hosted(storeId);
      return { jwt: await identity.issue(storeId, subject) };
    }),
    orders: route('orders', async ({ storeId, orders }) => {
      const { settings } = hosted(storeId);
      const money = (amount: number) => ({
        amount,
        currency: settings.currency.code,
        exponent: settings.currency.exponent,
      });
      for (const { lines, placedAt = Date.now(), ...order } of orders) {
        const total = lines.reduce((sum, line) => sum + line.total, 0);
        const operations = keepOrder({
          ...order,
          placedAt,
          lines: lines.map((line) => ({ ...line, total: money(line.total) })),
          totals: [{ kind: 'total', label: 'Total', amount: money(total) }],
          timeline: [{ state: order.state, at: placedAt }],
          coupons: [],
        });
        await records.forStore(storeId).commit(operations);
      }
      return { orders: orders.length };
    }),
    cart: route('cart', async ({ storeId, conversationId, token, commands }) => {
      hosted(storeId);
      const credentials =
        conversationId !== undefined && token !== undefined ? { conversationId, token } : undefined;
      const answer = await parts.carts().change(storeId, credentials, commands as unknown as CartCommand[]);
      if (!answer) throw new ControlError('These credentials open no cart.');
      return answer;
    }),
    stock: route('stock', async ({ storeId, productId, variantId, left }) => {
      const { shop } = hosted(storeId);
      await setStock(parts, catalogueIdOf(copies, storeId), { storeId, productId, variantId, left });
      shop.forgetCached();
      return { left };
    }),
    faults: route('faults', async ({ storeId, tool, how, times }) => {
      hosted(storeId);
      faults.add(storeId, tool, how, times);
      return { tool, how, times };
    }),
  };
}

function route<Name extends keyof Bodies>(
  name: Name,
  run: (body: v.InferOutput<Bodies[Name]>) => Promise<unknown>,
): Route {
  return (body) => {
    const checked = v.safeParse(bodies[name], body);
    if (!checked.success) {
      const [issue] = checked.issues;
      throw new ControlError(`${name}: ${v.getDotPath(issue) ?? 'the body'}: ${issue.message}`);
    }
    return run(checked.output);
  };
}

const catalogueIdOf = (copies: StoreCopy[], storeId: string): string =>
  copies.find((copy) => copy.storeId === storeId)?.from ?? storeId;

/** Opens a fixture's store, also again after a restart. */
export async function openCopy({ stores }: HostParts, { from, storeId, hours }: StoreCopy): Promise<void> {
  await stores.copy(from, storeId, (loaded) => (hours === undefined ? loaded : withHours(loaded, hours)));
}

function withHours(loaded: LoadedStore, hours: 'open' | 'closed'): LoadedStore {
  const day = hours === 'open' ? '00:00-23:59' : 'closed';
  const { settings } = loaded;
  const week = Object.fromEntries(
    Object.keys(settings.hours).map((name) => [name, day]),
  ) as typeof settings.hours;
  return { ...loaded, settings: { ...settings, hours: week, staff: { ...settings.staff, hours: week } } };
}

/** Says what is left of a product's variants, as a sale would. */
async function setStock(
  { records, dataFolder }: HostParts,
  catalogueId: string,
  { storeId, productId, variantId, left }: v.InferOutput<Bodies['stock']>,
): Promise<void> {
  const catalogue = new Catalogue(catalogueFileOf(dataFolder, catalogueId));
  try {
    const variants = catalogue.products([productId])[0]?.product.variants ?? [];
    const wanted = variants.filter(({ id }) => variantId === undefined || id === variantId);
    if (wanted.length === 0) throw new ControlError(`There is no variant of "${productId}" like that.`);
    const puts = wanted.map(({ id, stock = 0 }) => ({
      kind: 'put' as const,
      partition: 'stock',
      key: id,
      value: { imported: stock, left },
    }));
    await records.forStore(storeId).commit(puts);
  } finally {
    catalogue.close();
  }
}
