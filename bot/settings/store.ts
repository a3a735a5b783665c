import * as v from 'valibot';
import { storeLanguages } from './texts.ts';

/** The settings of one store, as `stores/<id>/store.yaml` gives them; docs/stores.md says what each does. */

export const StoreLanguage = v.picklist(storeLanguages);
const Words = v.pipe(v.string(), v.minLength(1), v.maxLength(300));
/** One text for every language (a name), or one by language; where a language has none, that of the store's first. */
export const StoreText = v.union(
  [Words, v.record(StoreLanguage, Words)],
  'give a text of 1 to 300 characters, or one by language: {en: Parcel, de: Paket}',
);

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
const Week = v.strictObject({
  monday: Hours,
  tuesday: Hours,
  wednesday: Hours,
  thursday: Hours,
  friday: Hours,
  saturday: Hours,
  sunday: Hours,
});

/** Words that mean the same: a group that find each other, or after ">" what the words before it find too. */
const SynonymLine = v.pipe(
  v.string(),
  v.maxLength(300, 'give at most 300 characters'),
  v.check(
    isSynonymLine,
    'give words that find each other, "wellies, rain boots", or words and what they find too, "sneakers > trainers, runners"',
  ),
);

function isSynonymLine(line: string): boolean {
  const sides = line.split('>').map((side) => side.split(',').map((term) => term.trim()));
  const areTerms = sides.flat().every((term) => /^[\p{L}\p{N}]/u.test(term) && term.split(/\s+/).length <= 4);
  return areTerms && (sides.length === 2 || (sides.length === 1 && sides.flat().length > 1));
}

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
  /** By language; must say that an assistant is speaking, not a person. */
  greeting: v.record(StoreLanguage, v.pipe(v.string(), v.maxLength(300))),
  /** First is the default. */
  languages: v.pipe(v.array(StoreLanguage), v.minLength(1)),
  /** What names and descriptions of goods are written in; the first language when absent. */
  catalogueLanguage: v.optional(StoreLanguage),
  locale: v.string(),
  currency: v.strictObject({
    code: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    exponent: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
  }),
  tax: v.strictObject({
    /** `added` at checkout (US) or `included` in prices (EU). */
    kind: v.picklist(['added', 'included']),
    label: StoreText,
    /** Per cent by region ("US-CA") or country ("CA"); `default` where neither has one. Tax that is added is unknown until the address is. */
    rates: v.record(v.string(), v.number()),
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
  contacts: v.strictObject({
    email: v.string(),
    phone: v.optional(v.string()),
    address: v.optional(v.string()),
  }),
  staff: v.strictObject({
    hours: Week,
    answersWithinMinutes: v.number(),
    /** For messages left outside those hours. */ answersMessagesWithinHours: v.optional(v.number()),
  }),
  retention: v.strictObject({ logDays: Days, sealedDays: Days, evidenceDays: Days }),
  /** Told before the first message, beside `retention.logDays`. */
  privacy: v.optional(
    v.strictObject({
      /** Who may read a conversation, by language, as it stands in a sentence; "the shop's support staff" when absent. */
      readBy: v.optional(v.record(StoreLanguage, v.pipe(v.string(), v.minLength(1), v.maxLength(120))), {}),
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
  checkout: v.strictObject({ url: v.string() }),
  returns: v.strictObject({
    days: v.number(),
    /** Whether the store pays for the parcel back; unknown when absent. */
    free: v.optional(v.boolean()),
    /** Days of the statutory right of withdrawal, where there is one. */
    withdrawalDays: v.optional(v.number()),
  }),
  warranty: v.strictObject({ years: v.number() }),
  payments: v.array(StoreText),
  /** What this store's shoppers call things beside what every store's do; search knows them. */
  synonyms: v.optional(v.pipe(v.array(SynonymLine), v.maxLength(1_000, 'give at most 1,000 lines')), []),
  /** Sentences a shopper might try, by language; shown before the first message. */
  suggestions: v.record(StoreLanguage, v.array(v.string())),
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
  /** What it is written in; the store's first language when absent. */
  language?: v.InferOutput<typeof StoreLanguage>;
}
