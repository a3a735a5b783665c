import type { Money } from '../wire/money.ts';

/**
 * Tool results as a model reads them: the same shape with less in it. Pictures, addresses and counts per filter are
 * for pages; money becomes a figure in major units with its currency, because models misread minor units.
 */

/** Most characters of one result. */
const MOST_CHARACTERS = 12_000;
const MOST_TEXT = 1_500;
/** Lengths of outer and of inner lists, tried one after the other until a result fits. */
const LIST_LENGTHS: [outer: number, inner: number][] = [[8, 40], [8, 20], [5, 20], [5, 12], [3, 12], [2, 6], [1, 3]]; // prettier-ignore

const LEFT_OUT: ReadonlySet<string> = new Set([
  'image', 'url', 'facets', 'sku', 'before', 'revision', 'checkoutUrl',
]); // prettier-ignore

/** JSON of at most 12,000 characters. */
export function resultForModel(data: unknown): string {
  let text = '';
  for (const lengths of LIST_LENGTHS) {
    text = JSON.stringify(shorten(data, lengths)) ?? 'null';
    if (text.length <= MOST_CHARACTERS) return text;
  }
  return JSON.stringify({ cut: true, beginning: text.slice(0, MOST_CHARACTERS / 2) });
}

function shorten(value: unknown, lengths: [outer: number, inner: number]): unknown {
  if (typeof value === 'string') return value.length > MOST_TEXT ? `${value.slice(0, MOST_TEXT)}…` : value;
  if (typeof value !== 'object' || value === null) return value;
  const [outer, inner] = lengths;
  if (Array.isArray(value)) return value.slice(0, outer).map((item) => shorten(item, [inner, inner]));
  if (isMoney(value)) return moneyText(value);
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !LEFT_OUT.has(name))
      .flatMap(([name, field]): [string, unknown][] => {
        const shorter: [string, unknown] = [name, shorten(field, lengths)];
        if (!Array.isArray(field) || field.length <= outer) return [shorter];
        // What is cut must not look as if it did not exist.
        return [shorter, [`${name}NotShown`, field.length - outer]];
      }),
  );
}

function isMoney(value: object): value is Money {
  return 'amount' in value && 'currency' in value && 'exponent' in value;
}

function moneyText({ amount, currency, exponent }: Money): string {
  return `${(amount / 10 ** exponent).toFixed(exponent)} ${currency}`;
}
