import { statSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { readChecked } from '../settings/checked-yaml.ts';
import { atLeast, Minor, StoreText } from '../settings/fields.ts';

/** The YAML files a demo store is filled from, beside its product export. Days are counted from today. */

const Days = v.number();

const Offer = v.pipe(
  v.strictObject({
    id: v.optional(v.string()),
    code: v.optional(v.string()),
    title: StoreText,
    description: v.optional(StoreText),
    kind: v.picklist(['percent', 'fixed', 'free-shipping']),
    value: atLeast(0),
    minimumSubtotal: v.optional(Minor, 0),
    categories: v.optional(v.array(v.string()), []),
    startsInDays: v.optional(Days),
    endsInDays: v.optional(Days),
    usesLeft: v.optional(Minor),
    oncePerCustomer: v.optional(v.boolean()),
  }),
  v.check(({ kind, value }) => kind !== 'percent' || value <= 100, 'give at most 100 percent'),
  v.check(
    ({ startsInDays = -Infinity, endsInDays = Infinity }) => startsInDays <= endsInDays,
    'let it start before it ends',
  ),
);
const Coupon = v.pipe(
  Offer,
  v.check(({ code }) => code !== undefined, 'give the code that a shopper names'),
);
export type Offer = v.InferOutput<typeof Offer>;

const SeedOrder = v.object({
  number: v.string(),
  customer: v.optional(v.string()),
  guestEmail: v.optional(v.string()),
  state: v.string(),
  placedDaysAgo: Days,
  lines: v.array(v.object({ handle: v.string(), sku: v.string(), quantity: v.number(), unitPrice: Minor })),
  shippingMethod: v.string(),
  subtotal: Minor,
  discount: Minor,
  discountCode: v.optional(v.string()),
  shipping: Minor,
  tax: Minor,
  total: Minor,
  refunded: v.optional(Minor),
  carrier: v.optional(v.string()),
  trackingNumber: v.optional(v.string()),
  estimatedDeliveryInDays: v.optional(Days),
  delayReason: v.optional(v.string()),
  cancelReason: v.optional(v.string()),
  timeline: v.array(v.object({ state: v.string(), daysAgo: Days })),
});
export type SeedOrder = v.InferOutput<typeof SeedOrder>;

const files = {
  promotions: v.strictObject({
    promotions: v.optional(v.array(Offer), []),
    coupons: v.optional(
      v.pipe(
        v.array(Coupon),
        v.check((all) => new Set(all.map(({ code }) => code)).size === all.length, 'give each code once'),
      ),
      [],
    ),
  }),
  customers: v.object({
    customers: v.array(
      v.object({
        id: v.string(),
        name: v.string(),
        email: v.string(),
        signInAs: v.optional(v.boolean(), false),
      }),
    ),
  }),
  orders: v.object({ orders: v.array(SeedOrder) }),
  /** Sold at the counter: products taken together, nothing of who took them. */
  sales: v.object({ baskets: v.array(v.object({ daysAgo: Days, handles: v.array(v.string()) })) }),
  reviews: v.object({
    reviews: v.array(
      v.object({ handle: v.string(), stars: v.number(), title: v.string(), text: v.string() }),
    ),
  }),
};

export type SeedFile = keyof typeof files;
export type SeedContent<Name extends SeedFile> = v.InferOutput<(typeof files)[Name]>;

const read = new Map<string, { changed: number; content: unknown }>();

/**
 * Reads a file that several stores may be filled from once; again when it changed.
 * @returns undefined when the folder has no such file. @throws SettingsError
 */
export function readSeedFile<Name extends SeedFile>(
  folder: string,
  name: Name,
): SeedContent<Name> | undefined {
  const file = path.join(folder, `${name}.yaml`);
  const changed = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (changed === undefined) return undefined;
  const known = read.get(file);
  if (known?.changed === changed) return known.content as SeedContent<Name>;
  const content = readChecked(file, files[name]).value as SeedContent<Name>;
  read.set(file, { changed, content });
  return content;
}
