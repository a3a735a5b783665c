import * as v from 'valibot';
import {
  atLeast, CurrencyCode, DaysKept, Email, Greeting, Link, Locale, Minor, OrderNumberPattern, Origin, Percent, StoreLanguage, StoreText,
  SynonymLine, Theme, Time, TimeZone, Week, wholeAtLeast,
} from './fields.ts'; // prettier-ignore

/** The settings of one store, as `stores/<id>/store.yaml` gives them; docs/stores.md says what each does. */

export const StoreSettings = v.strictObject({
  id: v.pipe(
    v.string(),
    v.regex(/^[a-z0-9-]{1,40}$/),
    v.check((id) => !id.startsWith('aisle-'), 'ids that begin with "aisle-" are Aisle\'s own'),
  ),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  /** One line on the store's front page. */
  tagline: v.optional(StoreText),
  tone: v.picklist(['warm', 'plain', 'formal']),
  /** How German shoppers are addressed: "du" or "Sie"; read off the store's own words when absent. */
  address: v.optional(v.picklist(['familiar', 'polite'])),
  /** By language; must say that an assistant is speaking, not a person. */
  greeting: Greeting,
  /** First is the default. */
  languages: v.pipe(
    v.array(StoreLanguage),
    v.minLength(1, 'give at least one language'),
    v.check((all) => new Set(all).size === all.length, 'give each language once'),
  ),
  /** What names and descriptions of goods are written in; the first language when absent. */
  catalogueLanguage: v.optional(StoreLanguage),
  locale: Locale,
  currency: v.strictObject({
    code: CurrencyCode,
    exponent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  }),
  tax: v.strictObject({
    /** `added` at checkout (US) or `included` in prices (EU). */
    kind: v.picklist(['added', 'included']),
    label: StoreText,
    /** Per cent by region ("US-CA") or country ("CA"); `default` where neither has one. Tax that is added is unknown until the address is. */
    rates: v.record(v.string(), Percent),
    /** Whether shipping is taxed too; no when absent. */
    onShipping: v.optional(v.boolean()),
  }),
  shipping: v.strictObject({
    methods: v.pipe(
      v.array(
        v.strictObject({
          id: v.string(),
          name: StoreText,
          price: Minor,
          /** Free from this subtotal. */
          freeFrom: v.optional(Minor),
          /** Working days, from and to. */
          days: v.pipe(
            v.tuple([wholeAtLeast(0), wholeAtLeast(0)]),
            v.check(([fewest, most]) => fewest <= most, 'give the fewest days first'),
          ),
          regions: v.pipe(v.array(v.string()), v.minLength(1, 'give one country or more, such as "US"')),
        }),
      ),
      v.minLength(1, 'give one way or more'),
      v.check((all) => new Set(all.map(({ id }) => id)).size === all.length, 'give each an id of its own'),
    ),
    /** Orders before this local time leave the same day, "14:00". */
    cutOff: Time,
  }),
  /** Regular expression source of this store's order numbers. */
  orderNumberPattern: OrderNumberPattern,
  timeZone: TimeZone,
  hours: Week,
  contacts: v.strictObject({
    email: Email,
    phone: v.optional(v.string()),
    address: v.optional(v.string()),
  }),
  staff: v.strictObject({
    hours: Week,
    answersWithinMinutes: v.pipe(v.number(), v.gtValue(0, 'give more than 0')),
    /** For messages left outside those hours. */ answersMessagesWithinHours: v.optional(wholeAtLeast(1)),
  }),
  retention: v.strictObject({ logDays: DaysKept, sealedDays: DaysKept, evidenceDays: DaysKept }),
  /** Told before the first message, beside `retention.logDays`. */
  privacy: v.optional(
    v.strictObject({
      /** Who may read a conversation, by language, as it stands in a sentence; "the shop's support staff" when absent. */
      readBy: v.optional(v.record(StoreLanguage, v.pipe(v.string(), v.minLength(1), v.maxLength(120))), {}),
      /** Where the store says more. */
      url: v.optional(Link),
    }),
  ),
  /** Web origins whose pages may talk to this store. */
  origins: v.array(Origin),
  checkout: v.strictObject({ url: Link }),
  returns: v.strictObject({
    days: wholeAtLeast(0),
    /** Whether the store pays for the parcel back; unknown when absent. */
    free: v.optional(v.boolean()),
    /** Days of the statutory right of withdrawal, where there is one. */
    withdrawalDays: v.optional(wholeAtLeast(0)),
  }),
  warranty: v.strictObject({ years: atLeast(0) }),
  payments: v.pipe(v.array(StoreText), v.minLength(1, 'give one or more')),
  /** What this store's shoppers call things beside what every store's do; search knows them. */
  synonyms: v.optional(v.pipe(v.array(SynonymLine), v.maxLength(1_000, 'give at most 1,000 lines')), []),
  /** Sentences a shopper might try, by language; shown before the first message. */
  suggestions: v.record(StoreLanguage, v.array(v.string())),
  theme: Theme,
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
  /** What it is written in; the store's first language when absent. */
  language?: v.InferOutput<typeof StoreLanguage>;
}
