import * as v from 'valibot';

/** The settings of one store, as `stores/<id>/store.yaml` gives them; docs/stores.md says what each does. */

const Languages = v.picklist(['en', 'es', 'fr', 'de']);
const Minor = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
/** Whole days something is kept. */
const Days = v.pipe(
  v.number(),
  v.integer('give whole days'),
  v.minValue(1, 'give at least 1 day'),
  v.maxValue(4_000, 'give at most 4,000 days'),
);
/** "09:00-18:00", or "closed". */
const Hours = v.pipe(
  v.string(),
  v.regex(/^(closed|\d\d:\d\d-\d\d:\d\d)$/, 'hours read "09:00-18:00" or "closed"'),
);
const Week = v.object({
  monday: Hours,
  tuesday: Hours,
  wednesday: Hours,
  thursday: Hours,
  friday: Hours,
  saturday: Hours,
  sunday: Hours,
});

export const StoreSettings = v.object({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]{1,40}$/),
    v.check((id) => !id.startsWith('aisle-'), 'ids that begin with "aisle-" are Aisle\'s own'),
  ),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  /** One line on the store's front page. */
  tagline: v.optional(v.pipe(v.string(), v.maxLength(160))),
  tone: v.picklist(['warm', 'plain', 'formal']),
  /** By language; must say that an assistant is speaking, not a person. */
  greeting: v.record(Languages, v.pipe(v.string(), v.maxLength(300))),
  /** First is the default. */
  languages: v.pipe(v.array(Languages), v.minLength(1)),
  locale: v.string(),
  currency: v.object({
    code: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    exponent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  }),
  tax: v.object({
    /** `added` at checkout (US) or `included` in prices (EU). */
    kind: v.picklist(['added', 'included']),
    label: v.string(),
    /** Per cent by region ("US-CA") or country ("CA"); `default` where neither has one. Tax that is added is unknown until the address is. */
    rates: v.record(v.string(), v.number()),
    /** Whether shipping is taxed too; no when absent. */
    onShipping: v.optional(v.boolean()),
  }),
  shipping: v.object({
    methods: v.pipe(
      v.array(
        v.object({
          id: v.string(),
          name: v.string(),
          price: Minor,
          /** Free from this subtotal. */
          freeFrom: v.optional(Minor),
          /** Working days, from and to. */
          days: v.tuple([v.number(), v.number()]),
          regions: v.array(v.string()),
        }),
      ),
      v.minLength(1),
    ),
    /** Orders before this local time leave the same day, "14:00". */
    cutOff: v.string(),
  }),
  /** Regular expression source of this store's order numbers. */
  orderNumberPattern: v.string(),
  timeZone: v.string(),
  hours: Week,
  contacts: v.object({ email: v.string(), phone: v.optional(v.string()), address: v.optional(v.string()) }),
  staff: v.object({
    hours: Week,
    answersWithinMinutes: v.number(),
    /** For messages left outside those hours. */ answersMessagesWithinHours: v.optional(v.number()),
  }),
  retention: v.object({ logDays: Days, sealedDays: Days, evidenceDays: Days }),
  /** Told before the first message, beside `retention.logDays`. */
  privacy: v.optional(
    v.object({
      /** Who may read a conversation, by language, as it stands in a sentence; "the shop's support staff" when absent. */
      readBy: v.optional(v.record(Languages, v.pipe(v.string(), v.minLength(1), v.maxLength(120))), {}),
      /** Where the store says more: https://…, or a path on the chat's server. */
      url: v.optional(
        v.pipe(
          v.string(),
          v.regex(/^(?:https:\/\/[^\s]+|\/(?!\/)[^\s]*)$/, 'give "https://…" or a path that begins with "/"'),
        ),
      ),
    }),
  ),
  /** Web origins whose pages may talk to this store. */
  origins: v.array(v.string()),
  checkout: v.object({ url: v.string() }),
  returns: v.object({
    days: v.number(),
    /** Whether the store pays for the parcel back; unknown when absent. */
    free: v.optional(v.boolean()),
    /** Days of the statutory right of withdrawal, where there is one. */
    withdrawalDays: v.optional(v.number()),
  }),
  warranty: v.object({ years: v.number() }),
  payments: v.array(v.string()),
  /** Sentences a shopper might try, by language; shown before the first message. */
  suggestions: v.record(Languages, v.array(v.string())),
  theme: v.record(v.string(), v.string()),
});
export type StoreSettings = v.InferOutput<typeof StoreSettings>;

/** A section of a policy: what the bot quotes, with where it comes from. */
export interface PolicyPassage {
  policyId: string;
  title: string;
  heading: string;
  text: string;
  /** Intents this policy answers. */
  intents: string[];
}
