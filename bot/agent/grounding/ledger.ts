/**
 * The facts ledger: every value a reply may state, gathered from this turn's tool results, the passages they quote
 * and the shopper's own words. What is not in it is not said.
 */
export interface Ledger {
  /** Amounts of money in major units as figures: "119", "119.5". */
  amounts: Set<string>;
  /** Other figures: percentages, days, stock, ratings, dates taken apart. */
  figures: Set<string>;
  /** Product titles, lower case. */
  titles: Set<string>;
  /** Order numbers, references and coupon codes, upper case. */
  codes: Set<string>;
  /** Sentences of policies and product descriptions, as word runs, for promises. */
  passages: string[];
  /** Figures the shopper said; allowed only where the sentence gives them back to the shopper. */
  shopperFigures: Set<string>;
}

export function emptyLedger(): Ledger {
  return {
    amounts: new Set(),
    figures: new Set(),
    titles: new Set(),
    codes: new Set(),
    passages: [],
    shopperFigures: new Set(),
  };
}

const FIGURE = /\d+(?:[.,]\d+)*/g;

/** The figures in a text, thousands separators dropped and trailing zeros of a fraction too: "1,299.50" is "1299.5". */
export function figuresIn(text: string): string[] {
  return (text.match(FIGURE) ?? []).map(normaliseFigure);
}

/** A comma or point before one or two last digits is a decimal sign, any other groups thousands. */
export function normaliseFigure(written: string): string {
  const decimal = /^(.*)[.,](\d{1,2})$/.exec(written);
  const whole = (decimal ? decimal[1]! : written).replace(/[.,]/g, '');
  const fraction = (decimal?.[2] ?? '').replace(/0+$/, '');
  const stripped = whole.replace(/^0+(?=\d)/, '');
  return fraction ? `${stripped}.${fraction}` : stripped;
}

/** Adds what the shopper said: their own figures may be repeated to them. */
export function addShopperWords(ledger: Ledger, text: string): void {
  for (const figure of figuresIn(text)) ledger.shopperFigures.add(figure);
}

/** Adds everything a tool result states. Walks any JSON; money, titles and codes are known by their field names. */
export function addToolResult(ledger: Ledger, data: unknown): void {
  walk(data, '', (value, field, parent) => addValue(ledger, value, field, parent));
}

type Visit = (value: string | number, field: string, parent: Record<string, unknown>) => void;

function walk(value: unknown, field: string, visit: Visit, parent: Record<string, unknown> = {}): void {
  if (typeof value === 'string' || typeof value === 'number') visit(value, field, parent);
  else if (Array.isArray(value)) for (const item of value) walk(item, field, visit, parent);
  else if (value && typeof value === 'object') {
    const record = value as Record<string, unknown>;
    for (const [name, child] of Object.entries(record)) walk(child, name, visit, record);
  }
}

const codeFields = new Set(['number', 'reference', 'code', 'trackingNumber', 'sku']);

function addValue(
  ledger: Ledger,
  value: string | number,
  field: string,
  parent: Record<string, unknown>,
): void {
  if (typeof value === 'number') {
    if (field === 'amount' && typeof parent.exponent === 'number') {
      ledger.amounts.add(normaliseFigure((value / 10 ** parent.exponent).toFixed(parent.exponent)));
    } else if (field !== 'exponent' && field !== 'score') {
      ledger.figures.add(normaliseFigure(String(value)));
    }
    return;
  }
  if (codeFields.has(field)) ledger.codes.add(value.toUpperCase());
  else if (field === 'title') ledger.titles.add(value.toLowerCase());
  else if (
    field === 'text' ||
    field === 'description' ||
    field === 'value' ||
    field === 'label' ||
    field === 'heading'
  ) {
    ledger.passages.push(words(value));
  }
  for (const figure of figuresIn(value)) ledger.figures.add(figure);
}

/** Lower-case words with single spaces and a space at each end, so that runs can be found by `includes`. */
export function words(text: string): string {
  return ` ${
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}%€$£]+/gu)
      ?.join(' ') ?? ''
  } `;
}
