import type { ImportItem, ReadingOptions } from './import-item.ts';
import { isWithin, readAmount } from './money-text.ts';
import { rowsOf } from './piece.ts';
import type { PieceVariant } from './piece.ts';
import { listOf, pathOf, ratingFrom, slugOf, stockOf } from './values.ts';

/** The fields of one item of a Google Merchant feed by their names without "g:", each with all its values. */
export type MerchantItem = ReadonlyMap<string, readonly string[]>;

/** Attributes a shopper chooses by, under the names shoppers see. */
const chosen = { color: 'Color', size: 'Size' };
/** Attributes that tell two items of a group apart only if color and size do not. */
const spare = {
  material: 'Material',
  pattern: 'Pattern',
  age_group: 'Age group',
  gender: 'Gender',
  multipack: 'Pack of',
};
/** Attributes that are told when asked; that a thing is new goes without saying. */
const stated = {
  condition: 'Condition', energy_efficiency_class: 'Energy class', size_system: 'Size system', size_type: 'Size type',
  product_weight: 'Weight', product_length: 'Length', product_width: 'Width', product_height: 'Height',
  shipping_weight: 'Shipping weight', gtin: 'GTIN', mpn: 'Part number', unit_pricing_measure: 'Contents',
}; // prettier-ignore

/** What one item says; or why it cannot be taken. */
export function readMerchantItem(
  item: MerchantItem,
  row: number,
  options: ReadingOptions & { headerRows: number },
): ImportItem {
  const get = (name: string): string => item.get(name)?.[0]?.trim() ?? '';
  const id = get('id');
  if (id === '') return { kind: 'skipped', skipped: { row, reason: 'it has no id' } };
  const written = get('price');
  const price = readAmount(written, options.exponent);
  if (!price) {
    const reason = written === '' ? 'it has no price' : `"${written.slice(0, 40)}" is not a price`;
    return { kind: 'skipped', skipped: { row, handle: id, reason } };
  }
  const path = pathOf(get('product_type') || categoryName(get('google_product_category')));
  const rating = ratingFrom(
    get('product_review_average') || get('average_rating'),
    get('product_review_count') || get('review_count'),
  );
  const rows = rowsOf({
    handle: slugOf(get('item_group_id') || id) || id,
    row,
    title: get('title'),
    brand: get('brand'),
    categoryPath: path,
    description: [get('description') || get('summary') || get('content'), ...(item.get('product_highlight') ?? []).map((line) => `<li>${line}</li>`)].join('\n'), // prettier-ignore
    tags: [0, 1, 2, 3, 4].flatMap((n) => listOf(get(`custom_label_${n}`))),
    facts: [...factsOf(item), ...detailsOf(item)],
    picture: get('image_link'),
    ...(rating ? { rating } : {}),
    ...(price.currency ? { currency: price.currency } : {}),
    variants: [variantOf(item, id, price.amount, options)],
  });
  return { kind: 'product', rows, read: row - options.headerRows };
}

function variantOf(item: MerchantItem, id: string, price: number, options: ReadingOptions): PieceVariant {
  const get = (name: string): string => item.get(name)?.[0]?.trim() ?? '';
  const [start, end] = get('sale_price_effective_date').split('/');
  const sale = readAmount(get('sale_price'), options.exponent)?.amount;
  const isReduced =
    sale !== undefined && sale < price && isWithin({ start: start ?? '', end: end ?? '' }, options.now);
  const availability = get('availability').toLowerCase().replaceAll(/[_-]/g, ' ');
  const counted = stockOf(get('sell_on_google_quantity') || get('quantity'));
  return {
    sku: id,
    options: named(item, chosen),
    spare: named(item, spare),
    ...(isReduced ? { price: sale, compareAt: price } : { price }),
    // A feed seldom counts: "in stock" is to be had, anything else but an order in advance is not.
    ...(counted !== undefined ? { stock: counted } : availability === 'out of stock' ? { stock: 0 } : {}),
    ...(/^(?:preorder|backorder)$/.test(availability) ? { sellsBeyondStock: true } : {}),
    picture: get('image_link'),
  };
}

function named(item: MerchantItem, names: Readonly<Record<string, string>>): Record<string, string> {
  const options: Record<string, string> = {};
  for (const [field, label] of Object.entries(names)) {
    const value = item.get(field)?.[0]?.trim();
    if (value) options[label] = value;
  }
  return options;
}

function factsOf(item: MerchantItem): { label: string; value: string }[] {
  return Object.entries(named(item, stated))
    .filter(([label, value]) => label !== stated.condition || value !== 'new')
    .map(([label, value]) => ({ label, value }));
}

/** Between the elements of a product_detail in XML, whose texts may hold colons. */
export const detailMark = '\u001f';

/** "section:attribute:value" in a table; three elements, which the reader of XML joins the same way. */
function detailsOf(item: MerchantItem): { label: string; value: string }[] {
  return (item.get('product_detail') ?? []).flatMap((detail) => {
    const mark = detail.includes(detailMark) ? detailMark : ':';
    const parts = detail.split(mark);
    const [, label = '', ...rest] = parts.length >= 3 ? parts : ['', ...parts];
    const value = rest.join(mark).trim();
    return label.trim() && value ? [{ label: label.trim(), value }] : [];
  });
}

/** Google's own categories come as a path or as a bare number, which says nothing to a shopper. */
function categoryName(text: string): string {
  return /^\d+$/.test(text) ? '' : text;
}
