import * as v from 'valibot';
import { formatMoney } from '../../bot/wire/money.ts';

/** What is kept of a turn, as far as these pages read it: each field may be missing, cut short or of a later version. */
const text = v.optional(v.string());
const Intent = v.object({ intent: v.string(), confidence: v.number() });
const Understood = v.object({
  language: text,
  intents: v.optional(v.array(Intent), []),
  slots: v.optional(v.record(v.string(), v.unknown()), {}),
  query: text,
});
const Step = v.object({
  effect: v.string(),
  name: text,
  args: v.optional(v.unknown()),
  result: v.optional(v.unknown()),
  took: v.optional(v.number(), 0),
});
const Kept = v.object({
  took: v.optional(v.number(), 0),
  attempt: v.optional(v.number(), 1),
  intent: text,
  model: text,
  states: v.fallback(v.optional(v.array(v.string()), []), []),
  steps: v.fallback(v.optional(v.array(Step), []), []),
  refused: v.fallback(v.optional(v.array(v.object({ sentence: v.string(), reason: v.string() })), []), []),
  trouble: v.fallback(v.optional(v.array(v.string()), []), []),
  fallbacks: v.fallback(
    v.optional(
      v.array(v.object({ effect: v.string(), of: v.string(), to: v.string(), because: v.string() })),
      [],
    ),
    [],
  ),
  truncated: v.optional(v.boolean(), false),
});

/** A name with what stands for it in words. */
export interface Named {
  name: string;
  value: string;
}

/** One thing the turn did, and what came of it. */
export interface Done {
  name: string;
  given: Named[];
  outcome: string;
  took: number;
}

/** A turn in words that a person reads. */
export interface TurnEvidence {
  took: number;
  attempt: number;
  intent?: string;
  model?: string;
  language?: string;
  /** Likeliest first, at most three; shares of 1. */
  readings: { intent: string; confidence: number }[];
  found: Named[];
  done: Done[];
  states: string[];
  refused: { sentence: string; reason: string }[];
  trouble: string[];
  fallbacks: string[];
  truncated: boolean;
}

/** @returns undefined when it is nothing these pages can read. */
export function readEvidence(value: unknown, locale: string): TurnEvidence | undefined {
  const kept = v.safeParse(Kept, value);
  if (!kept.success) return undefined;
  const { steps, fallbacks, ...rest } = kept.output;
  const understanding = v.safeParse(Understood, steps.find(({ effect }) => effect === 'understand')?.result);
  const { language, intents, slots } = understanding.success
    ? understanding.output
    : { language: undefined, intents: [], slots: {} };
  return {
    ...rest,
    language,
    readings: intents.filter(({ confidence }, place) => place === 0 || confidence >= 0.01).slice(0, 3),
    found: named(slots, locale),
    done: steps
      .filter(({ effect }) => effect !== 'understand')
      .map(({ effect, name, args, result, took }) => ({
        name: inWords(name ?? effect),
        given: named(args, locale),
        outcome: outcomeOf(result, locale),
        took,
      })),
    fallbacks: fallbacks.map(
      ({ effect, of, to, because }) => `${inWords(effect)}: ${to} stood in for ${of} (${inWords(because)})`,
    ),
  };
}

/** `search-products`, `priceMax` → `search products`, `price max`. */
export function inWords(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll(/[-_]/g, ' ')
    .toLowerCase();
}

/** What came of a step, in a few words. */
function outcomeOf(result: unknown, locale: string): string {
  if (!isRecord(result)) return result === undefined ? '' : plain(result, locale);
  if (typeof result['reason'] === 'string') return `Failed: ${inWords(result['reason'])}`;
  const lists = Object.entries(result).filter(([, value]) => Array.isArray(value) && value.length > 0);
  const counted = lists.map(([name, value]) => {
    const list = value as unknown[];
    const total = name === 'products' && typeof result['total'] === 'number' ? ` of ${result['total']}` : '';
    return `${inWords(name)}: ${list.length}${total}${titles(list)}`;
  });
  const said = named(
    Object.fromEntries(
      Object.entries(result).filter(
        ([name, value]) => name !== 'total' && !Array.isArray(value) && !isRecord(value),
      ),
    ),
    locale,
  ).map(({ name, value }) => `${name}: ${value}`);
  const cart = result['cart'];
  const lines =
    isRecord(cart) && Array.isArray(cart['lines']) ? [`lines in the cart: ${cart['lines'].length}`] : [];
  return [...counted, ...lines, ...said].join(' · ') || 'Done';
}

/** The first titles of a list of products, which say more than their number. */
function titles(list: unknown[]): string {
  const found = list
    .map((item) => (isRecord(item) && isRecord(item['card']) ? item['card'] : item))
    .flatMap((item) => (isRecord(item) && typeof item['title'] === 'string' ? [item['title']] : []));
  return found.length === 0 ? '' : ` (${found.slice(0, 3).join(', ')}${found.length > 3 ? ', …' : ''})`;
}

/** Fields in words; those of fields stand beside them. */
function named(value: unknown, locale: string): Named[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]): Named[] => {
    if (inner === undefined || inner === null || name === 'currency') return [];
    if (isRecord(inner) && !isMoney(inner)) return named(inner, locale);
    return [{ name: inWords(name), value: priced(name, inner, value, locale) }];
  });
}

/** Bounds of a price are minor units of the currency beside them. */
function priced(name: string, value: unknown, beside: Record<string, unknown>, locale: string): string {
  const currency = beside['currency'];
  if (!name.startsWith('price') || typeof value !== 'number' || typeof currency !== 'string')
    return plain(value, locale);
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.format(value / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

function plain(value: unknown, locale: string): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((item) => plain(item, locale)).join(', ');
  if (isRecord(value)) return isMoney(value) ? formatMoney(value, locale) : JSON.stringify(value);
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
}

function isMoney(value: object): value is { amount: number; currency: string; exponent: number } {
  return 'amount' in value && 'currency' in value && 'exponent' in value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
