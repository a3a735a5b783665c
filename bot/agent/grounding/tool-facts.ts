import { isClaim, readClause } from './clause.ts';
import { addCode, addField, addText, addWords, isInstruction, type Ledger } from './ledger.ts';
import { normaliseFigure } from './quantities.ts';
import type { Quantity } from './quantity.ts';

/** From tool results to the ledger. Walks any JSON and knows products, orders, passages and offers by their shape. */

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

function moneyOf(value: unknown): Quantity | undefined {
  if (!isFields(value)) return undefined;
  const { amount, currency, exponent } = value;
  if (typeof amount !== 'number' || typeof currency !== 'string' || typeof exponent !== 'number') return undefined;
  return { kind: 'money', value: normaliseFigure((amount / 10 ** exponent).toFixed(exponent)), unit: currency };
} // prettier-ignore

const count = (value: unknown, unit?: string): Quantity[] =>
  typeof value === 'number'
    ? [{ kind: 'number', value: normaliseFigure(String(value)), ...(unit === undefined ? {} : { unit }) }]
    : [];
const date = (value: unknown): Quantity[] =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value)
    ? [{ kind: 'date', value: value.slice(0, 10) }]
    : [];
const some = (...quantities: (Quantity | undefined)[]): Quantity[] =>
  quantities.filter((quantity) => quantity !== undefined);

/** Adds everything a tool result states. */
export function addToolResult(ledger: Ledger, data: unknown, about?: string): void {
  if (Array.isArray(data)) for (const item of data) addToolResult(ledger, item, about);
  else if (isFields(data)) addFields(ledger, data, about);
}

/** Other people's words and a shopper's own are no facts of the store. */
const IGNORED: ReadonlySet<string> = new Set(['reviews', 'image', 'url', 'score', 'revision', 'id', 'productId', 'variantId', 'lineId', 'policyId', 'before', 'facets', 'variants']); // prettier-ignore

function addFields(ledger: Ledger, fields: Fields, outer: string | undefined): void {
  const about = subjectOf(ledger, fields) ?? outer;
  if (typeof fields.text === 'string' && typeof fields.title === 'string') return addPassage(ledger, fields);
  addProduct(ledger, fields, about);
  addOrder(ledger, fields, about);
  addOffer(ledger, fields);
  addPair(ledger, fields, about);
  addNumbers(ledger, fields, about);
  for (const [name, value] of Object.entries(fields)) {
    if (IGNORED.has(name)) continue;
    if (typeof value === 'string') addName(ledger, name, value);
    else if (!moneyOf(value)) addToolResult(ledger, value, about);
  }
}

/** A product is known by its title, in a search, on its page or in the cart; an order by its number. */
function subjectOf(ledger: Ledger, fields: Fields): string | undefined {
  const card = isFields(fields.card) ? fields.card : fields;
  const title = textOf(card.title);
  if (title !== undefined && fields.text === undefined) {
    ledger.titles.set(title, title);
    return title;
  }
  const number = textOf(fields.number);
  return number === undefined ? undefined : `order:${number}`;
}

function addPassage(ledger: Ledger, { title, heading, text }: Fields): void {
  const question = textOf(heading) ?? '';
  // The heading says what the words below are about; the title only where the heading does not.
  const above = isClaim(readClause(question, ledger.language)) ? question : `${textOf(title) ?? ''}. ${question}`;
  addWords(ledger, textOf(title) ?? '');
  addText(ledger, textOf(text) ?? '', { source: 'policy', heading: above, passage: `${textOf(title) ?? ''} ${question}` });
} // prettier-ignore

function addProduct(ledger: Ledger, fields: Fields, about: string | undefined): void {
  if (about === undefined) return;
  const price = moneyOf(fields.price) ?? moneyOf(fields.unitPrice);
  const highest = moneyOf(fields.priceMax);
  if (price) {
    addField(ledger, about, 'price costs', some(price, highest));
    const before = moneyOf(fields.compareAt);
    if (before) addField(ledger, about, 'price costs discount reduced previously down from', some(price, before));
    if (typeof fields.title === 'string') {
      const [lowest, most] = [Number(price.value), Number(highest?.value ?? price.value)];
      ledger.prices.set(about, { lowest, highest: most });
    }
  }
  if (fields.available === true) addField(ledger, about, 'in stock available', []);
  if (fields.available === false) addField(ledger, about, 'sold out', []);
  if (fields.available === false) addField(ledger, about, 'not in stock available', []);
  if (isFields(fields.rating)) {
    addField(ledger, about, 'rated stars reviews', [...count(fields.rating.stars, 'stars'), ...count(fields.rating.count, 'reviews')]);
  }
  if (Array.isArray(fields.variants)) addVariants(ledger, fields.variants.filter(isFields), about);
  if (Array.isArray(fields.options)) for (const option of fields.options) addOption(ledger, option, about);
  if (Array.isArray(fields.reviews)) for (const review of fields.reviews) addReview(ledger, review, about);
  const description = textOf(fields.description);
  if (description) addText(ledger, description, { source: 'product-text', about });
} // prettier-ignore

/** What somebody wrote of it, to be told as theirs only; its words name nothing. */
function addReview(ledger: Ledger, review: unknown, about: string): void {
  const text = isFields(review) ? textOf(review.text) : undefined;
  if (text === undefined) return;
  const words = new Set(ledger.words);
  addText(ledger, text, { source: 'review', about });
  ledger.words = words;
}

/** A product comes in dozens of variants: what is told of them is one fact a state, price and count. */
function addVariants(ledger: Ledger, variants: Fields[], about: string): void {
  const optionsOf = ({ options }: Fields): string => (isFields(options) ? Object.values(options).join(' ') : '');
  const inStock = variants.filter(({ available }) => available === true);
  const gone = variants.filter(({ available }) => available === false);
  if (inStock.length > 0) addField(ledger, about, `${inStock.map(optionsOf).join(' ')} in stock available`, []);
  for (const variant of gone.slice(0, MOST_VARIANTS)) {
    addField(ledger, about, `${optionsOf(variant)} sold out`, []);
    addField(ledger, about, `${optionsOf(variant)} not in stock available`, []);
  }
  const counted = variants.filter(({ stock }) => typeof stock === 'number' && stock > 0).slice(0, MOST_VARIANTS);
  for (const variant of counted) {
    addField(ledger, about, `${optionsOf(variant)} left in stock available`, count(variant.stock, 'left'));
  }
  const prices = new Map(variants.map(({ price }) => [JSON.stringify(price), moneyOf(price)]));
  for (const price of prices.values()) addField(ledger, about, 'price costs', some(price));
} // prettier-ignore

/** Of how many variants it is told one by one that they are gone or how many are left. */
const MOST_VARIANTS = 24;

function addOption(ledger: Ledger, option: unknown, about: string): void {
  if (!isFields(option) || !Array.isArray(option.values)) return;
  const name = textOf(option.name) ?? '';
  const values = option.values.filter((value) => typeof value === 'string');
  const under = readClause(name, ledger.language);
  for (const text of [values.join(', '), ...values]) {
    addWords(ledger, `${name} ${text}`);
    ledger.facts.push({
      ...readClause(`${name} ${text} comes in`, ledger.language),
      text: `${name} ${text}`,
      about,
      under,
      source: 'data',
    });
  }
  addField(ledger, about, `${name} comes in`, count(option.values.length, 'choices'));
}

function addOrder(ledger: Ledger, fields: Fields, about: string | undefined): void {
  const state = textOf(fields.stateLabel);
  if (state !== undefined) {
    addText(ledger, state, { source: 'data', ...(about === undefined ? {} : { about }) });
    // A state is one of a few, and the label is in one language: the code names it for all of them.
    const named = stateNames[textOf(fields.state) ?? ''] ?? '';
    addField(ledger, about, `parcel order ${named} carrier ${textOf(fields.carrier) ?? ''}`, []);
  }
  if (fields.placedAt !== undefined)
    addField(ledger, about, 'ordered placed parcel order', date(fields.placedAt));
  if (fields.estimatedDelivery !== undefined)
    addField(ledger, about, 'estimated delivery arrives parcel order', date(fields.estimatedDelivery));
  if (typeof fields.carrier === 'string')
    addField(ledger, about, `delivery parcel order carrier ${fields.carrier}`, []);
  if (typeof fields.quantity === 'number')
    addField(ledger, about, `contains you ordered ${about ?? ''}`, count(fields.quantity));
  const total = moneyOf(fields.total);
  if (total) addField(ledger, about, 'total costs price', [total, ...count(fields.quantity)]);
}

const stateNames: Record<string, string> = {
  placed: 'ordered', paid: 'paid', packed: 'packed', packing: 'being packed', shipped: 'on its way shipped', 'on-its-way': 'on its way shipped', delivered: 'has been delivered', cancelled: 'cancelled', returned: 'returned', refunded: 'refund refunded',
}; // prettier-ignore

function addOffer(ledger: Ledger, fields: Fields): void {
  const label = textOf(fields.label);
  if (label === undefined || (fields.code === undefined && fields.ends === undefined)) return;
  const code = textOf(fields.code);
  const ends = date(fields.ends);
  if (code !== undefined) ledger.offers.add(code.toUpperCase());
  const before = ledger.facts.length;
  addText(ledger, label, { source: 'policy', heading: 'discount offer coupon off rebate' });
  const told = ledger.facts.slice(before);
  if (ends.length > 0)
    ledger.facts.push(...told.map((fact) => ({ ...fact, quantities: [...fact.quantities, ...ends] })));
  addField(ledger, undefined, `discount offer coupon ${code ?? ''} valid until ends`, ends);
}

/** `{label, value}` of a product and `{label, amount}` of totals. */
function addPair(ledger: Ledger, fields: Fields, about: string | undefined): void {
  const label = textOf(fields.label);
  const value = textOf(fields.value);
  const amount = moneyOf(fields.amount);
  if (label === undefined) return;
  if (amount) addField(ledger, undefined, `${label} total costs price`, [amount]);
  if (value === undefined || isInstruction(value)) return;
  addWords(ledger, `${label} ${value}`);
  const source = { source: 'data' as const, ...(about === undefined ? {} : { about }), heading: label };
  // "S, M and XL in stock; L sold out" says two things.
  for (const part of value.split(';')) {
    addText(ledger, `${label} ${part.trim()}`, source);
    if (part.includes(',')) addText(ledger, part.trim(), source);
  }
}

/** Figures of fields that nothing above knows. */
function addNumbers(ledger: Ledger, fields: Fields, about: string | undefined): void {
  const known = [
    'amount',
    'exponent',
    'score',
    'stock',
    'quantity',
    'stars',
    'count',
    'covers',
    'ofAbout',
    'likeness',
    'revision',
  ];
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'number' && !known.includes(name)) addField(ledger, about, name, count(value));
  }
}

const CODES: ReadonlySet<string> = new Set(['number', 'reference', 'code', 'trackingNumber', 'sku']);

function addName(ledger: Ledger, field: string, value: string): void {
  if (CODES.has(field)) addCode(ledger, value);
  if (field !== 'description' && field !== 'text' && !isInstruction(value)) addWords(ledger, value);
}
