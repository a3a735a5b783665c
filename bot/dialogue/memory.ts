import type { CartState } from '../shop/shop.ts';
import type { ProductFilters, SortOrder } from '../shop/search/search.ts';
import type { ToolName } from '../tools/results.ts';
import type { Intent, Language } from '../understanding/understanding.ts';
import type { Choice } from '../wire/parts.ts';

/**
 * What the dialogue remembers between turns. Versioned: `migrateMemory` brings an older one up to date, so that
 * memory survives deploys. Small on purpose: large contexts cost on every event.
 */
export interface Memory {
  version: 1;
  language: Language;
  /** The last search, for "cheaper", "in blue", "show more". */
  search?: {
    query: string;
    /** Its words that name the kind of goods; those that were said later only tell of them. */
    kind?: string;
    /** For whom anything at all was looked for first, which holds for each kind that is named after. */
    whom?: string;
    filters: ProductFilters;
    sort?: SortOrder;
    offset: number;
    total: number;
    /** The messages it was ranked by, where the query alone found nothing whole. */
    said?: string;
    /** What it was to cost, where that was given up for what came nearest. */
    spend?: ProductFilters;
  };
  /** Products last shown, in order, for "the second one". At most ten. */
  shown: ShownProduct[];
  /** The list from which the one product shown was looked at: its places still count. */
  row?: ShownProduct[];
  /** The product last talked about, for "it". */
  focus?: ShownProduct;
  /** What was last asked of a product, in the words that do not name it, for "and the other one?". */
  asked?: { intent: Intent; text: string };
  /** The product shown or focused before, for "no, the other". */
  previousFocus?: ShownProduct;
  /** Unfinished business, newest last; at most three deep. The way back from a digression. */
  pending: Pending[];
  /** For "undo": the carts before the last three changes, newest last. */
  undo: (Pick<CartState, 'lines' | 'coupons'> & { label: string })[];
  /** `choices` so that "repeat" can show the buttons again. */
  lastReply?: {
    template: string;
    /** Its own words; what it quoted stands apart. */
    text: string;
    quote?: { text: string; title: string; url?: string };
    speech: string;
    /** What it was said in, when the conversation has gone on in another language since. */
    language?: Language;
    choices?: Choice[];
    /** When it was said: "yes" to its button counts no longer than to an open question. */
    at?: number;
    /** True when it asked the open question, so that "yes" is its direct answer. */
    asks?: boolean;
    /** The question it put, so that nobody is asked the same a third time. */
    asked?: Asked;
  };
  /** The variant last put into the cart, for "same in medium" and "no, the black one". */
  lastAdded?: { productId: string; title: string; options: Record<string, string>; quantity: number };
  /** Ids of the buttons with which replies offered a version, newest last: only these add one. At most twenty. */
  offered?: string[];
  /** Offers the shopper declined; never made again. */
  declined: string[];
  /** How often in a row the bot did not understand. */
  misses: number;
  greeted: boolean;
  lastOrder?: string;
  /** Orders that were shown one by one, newest last; at most ten. */
  ordersTold?: string[];
  /** The order number last given without proof, so that it is not asked for again. */
  askedOrder?: string;
  /** What the rule last read out was asked for, so that "and who pays?" stays with it. */
  lastRule?: string;
  /** What was asked when a rule was told last, at most 200 characters, so that "and how much?" is asked of the same. */
  ruleAsked?: string;
  /** The country whose ways of shipping were told last; empty where no place was named. */
  lastPlace?: string;
  /** Requests sent to the store's people in this conversation, newest last; at most ten. */
  sent?: { purpose: string; number: string; reference: string }[];
}

/** A question by its catalogue key and what it is about, and how often running it was put. */
export interface Asked {
  key: string;
  about: string;
  times: number;
}

export interface ShownProduct {
  productId: string;
  title: string;
  /** Enough to resolve "the blue one", "the cheapest", "the Norrland": minor units and option values. */
  price: number;
  brand?: string;
  /** Average stars, for "the best rated". */
  stars?: number;
  variantId?: string;
  options: { name: string; values: string[] }[];
  /** Option values the shopper named of it while it was talked about. */
  wanted?: Record<string, string>;
  variants: { id: string; options: Record<string, string>; available: boolean; price: number }[];
}

/** A question the bot has open. Void after `until`. */
export interface Pending {
  kind:
    | 'variant'
    | 'confirmation'
    | 'order-number'
    | 'order-email'
    | 'message-for-staff'
    | 'email-for-staff'
    | 'clarification'
    | 'which-product'
    | 'which-line'
    /** Which item of an order, which version instead, which data: one of several. */
    | 'request-item'
    /** What is wrong or to be changed, in the shopper's words. */
    | 'request-words';
  askedAt: number;
  until: number;
  /** What to do once answered. */
  tool?: ToolName;
  args?: Record<string, unknown>;
  data?: Record<string, unknown>;
  /** How to ask again after a digression: a catalogue key with its facts, and the buttons. */
  again?: { template: string; facts: Record<string, unknown>; choices?: Choice[]; times: number };
}

const MEMORY_VERSION = 1;
const LANGUAGES: readonly Language[] = ['en', 'es', 'fr', 'de'];

/** What a conversation remembers before its first message. */
export function emptyMemory(language: Language): Memory {
  return {
    version: MEMORY_VERSION,
    language,
    shown: [],
    pending: [],
    undo: [],
    declined: [],
    misses: 0,
    greeted: false,
  };
}

/**
 * Brings memory from the store up to date. Anything missing or of the wrong shape is taken as never remembered, so
 * that a deploy can forget but never break a conversation.
 */
export function migrateMemory(stored: unknown, language: Language): Memory {
  const fresh = emptyMemory(language);
  if (!isRecord(stored) || stored['version'] !== MEMORY_VERSION) return fresh;
  const { asked, ordersTold, ...kept } = stored as Partial<Memory>;
  return {
    ...kept,
    ...(isRecord(asked) && typeof asked['text'] === 'string' && typeof asked['intent'] === 'string'
      ? { asked }
      : {}),
    ...(Array.isArray(ordersTold) && ordersTold.every((number) => typeof number === 'string')
      ? { ordersTold }
      : {}),
    version: MEMORY_VERSION,
    language: LANGUAGES.includes(kept.language as Language) ? (kept.language as Language) : language,
    shown: listOf(kept.shown, (item) => typeof item.productId === 'string'),
    ...(kept.row === undefined
      ? {}
      : { row: listOf(kept.row, (item) => typeof item.productId === 'string') }),
    pending: listOf(kept.pending, (item) => typeof item.kind === 'string' && typeof item.until === 'number'),
    undo: listOf(kept.undo, (item) => Array.isArray(item.lines)),
    declined: Array.isArray(kept.declined) ? kept.declined.filter((item) => typeof item === 'string') : [],
    ...(kept.sent === undefined
      ? {}
      : { sent: listOf(kept.sent, ({ reference }) => typeof reference === 'string') }),
    misses: typeof kept.misses === 'number' ? kept.misses : 0,
    greeted: kept.greeted === true,
  };
}

function listOf<Item>(value: Item[] | undefined, isSound: (item: Item) => boolean): Item[] {
  if (!Array.isArray(value)) return [];
  const isKept = (item: Item): boolean => isRecord(item) && isSound(item);
  // The same list where nothing is wrong, so that what is remembered stays the same object.
  return value.every(isKept) ? value : value.filter(isKept);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
