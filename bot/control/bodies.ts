import * as v from 'valibot';

/** What each control takes. */

const StoreId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/));
const Minor = v.pipe(v.number(), v.safeInteger());
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Day = v.picklist(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);
const OpenFrom = v.pipe(v.string(), v.regex(/^(closed|\d{2}:\d{2}-\d{2}:\d{2})$/));

/** All week round, never, or the days named ("closed", "10:00-18:00"); the others stay as they are. */
export const Hours = v.union([v.picklist(['open', 'closed']), v.record(Day, OpenFrom)]);
export type Hours = v.InferOutput<typeof Hours>;

const OrderLine = v.object({
  title: v.string(),
  options: v.optional(v.record(v.string(), v.string()), {}),
  quantity: v.optional(v.number(), 1),
  /** Minor units of the whole line. */
  total: Minor,
});

const Order = v.object({
  number: v.string(),
  email: v.string(),
  customerId: v.optional(v.string()),
  state: v.string(),
  placedAt: v.optional(v.number()),
  note: v.optional(v.string()),
  lines: v.array(OrderLine),
  estimatedDelivery: v.optional(v.string()),
  carrier: v.optional(v.string()),
  trackingNumber: v.optional(v.string()),
});

export const bodies = {
  ping: v.object({}),
  store: v.object({ from: StoreId, hours: v.optional(Hours) }),
  'drop-store': v.object({ storeId: StoreId }),
  identity: v.object({ storeId: StoreId, subject: v.pipe(v.string(), v.minLength(1)) }),
  orders: v.object({ storeId: StoreId, orders: v.array(Order) }),
  cart: v.object({
    storeId: StoreId,
    conversationId: v.optional(v.string()),
    token: v.optional(v.string()),
    commands: v.array(v.looseObject({ kind: v.string() })),
  }),
  stock: v.object({
    storeId: StoreId,
    /** The product's handle, for all its variants. */
    productId: v.optional(v.string()),
    /** A variant's id or SKU. */
    variantId: v.optional(v.string()),
    left: Count,
  }),
  hours: v.object({ storeId: StoreId, hours: Hours }),
  faults: v.object({
    storeId: StoreId,
    tool: v.string(),
    how: v.picklist(['unavailable', 'timeout', 'refused', 'unknown-outcome']),
    times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  }),
  /** A session of the store's people, for this store alone. */
  staff: v.object({
    storeId: StoreId,
    role: v.optional(v.picklist(['agent', 'lead']), 'agent'),
    name: v.optional(v.pipe(v.string(), v.minLength(1)), 'Robin'),
  }),
  /** The time in which the store says it answers is over for this conversation. */
  'nobody-answers': v.object({ storeId: StoreId, conversationId: v.string() }),
  /** The e-mails of this conversation so far. */
  mails: v.object({ storeId: StoreId, conversationId: v.string() }),
  evidence: v.object({ storeId: StoreId, conversationId: v.string(), messageId: v.string() }),
};

export type Bodies = typeof bodies;
export type BodyOf<Name extends keyof Bodies> = v.InferOutput<Bodies[Name]>;
