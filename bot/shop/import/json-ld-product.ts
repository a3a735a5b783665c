import type { ImportItem, ReadingOptions } from './import-item.ts';
import { hasType, isData, listed, textOf } from './json-ld-values.ts';
import type { Data } from './json-ld-values.ts';
import { isGone, offerOf } from './json-ld-offer.ts';
import { rowsOf } from './piece.ts';
import type { PieceVariant } from './piece.ts';
import { pathOf, ratingFrom, slugOf } from './values.ts';

/** How deep data is looked through for products. */
const deepest = 8;
/** Most products taken of one page. */
const mostProducts = 100_000;

/** Every Product and ProductGroup within: alone, in lists, under `@graph`, as the items of an ItemList. */
export function productsIn(data: unknown, depth = 0, found: Data[] = []): Data[] {
  if (depth > deepest || found.length >= mostProducts) return found;
  if (Array.isArray(data)) {
    for (const each of data) productsIn(each, depth + 1, found);
  } else if (isData(data)) {
    if (hasType(data, 'Product') || hasType(data, 'ProductGroup')) found.push(data);
    else for (const key of ['@graph', 'itemListElement', 'item', 'mainEntity', 'mainEntityOfPage']) productsIn(data[key], depth + 1, found); // prettier-ignore
  }
  return found;
}

/** What a schema.org Product (or a ProductGroup with its variants) says. */
export function* readJsonLdProduct(
  product: Data,
  row: number,
  options: ReadingOptions,
): Generator<ImportItem> {
  const title = textOf(product['name']);
  const group =
    textOf(product['productGroupID']) || textOf(product['inProductGroupWithID']) || textOf(product['sku']);
  const handle = slugOf(group) || slugOf(lastPart(textOf(product['url']))) || slugOf(title);
  if (handle === '') {
    yield { kind: 'skipped', skipped: { row, reason: 'it has neither an id nor a name' } };
    return;
  }
  const members = listed(product['hasVariant']).filter(isData);
  const variants: PieceVariant[] = [];
  let currency: string | undefined;
  for (const member of members.length > 0 ? members : [product]) {
    const read = variantOf(member, members.length > 0 ? product : undefined, options);
    if (typeof read === 'string') {
      yield { kind: 'skipped', skipped: { row, handle, reason: read } };
      continue;
    }
    currency ??= read.currency;
    variants.push(read.variant);
  }
  const rating = isData(product['aggregateRating']) ? ratingOf(product['aggregateRating']) : undefined;
  const description = textOf(product['description']);
  yield {
    kind: 'product',
    read: row,
    rows: rowsOf({
      handle,
      row,
      title,
      brand: nameOf(product['brand']) || nameOf(product['manufacturer']),
      categoryPath: pathOf(nameOf(product['category'])),
      description,
      facts: factsOf(product),
      picture: pictureOf(product['image']),
      ...(rating ? { rating } : {}),
      ...(currency ? { currency } : {}),
      variants,
    }),
  };
}

function variantOf(
  product: Data,
  group: Data | undefined,
  { exponent }: ReadingOptions,
): { variant: PieceVariant; currency?: string } | string {
  const offer = offerOf(product, exponent) ?? (group && offerOf(group, exponent));
  if (!offer) return 'it has no offer with a price';
  if (typeof offer === 'string') return offer;
  const { availability, counted } = offer;
  const varies = Object.fromEntries(
    [['Color', product['color']], ['Size', product['size']]]
      .map(([label, value]) => [String(label), nameOf(value)])
      .filter(([, value]) => value),
  ) as Record<string, string>; // prettier-ignore
  const variant: PieceVariant = {
    sku: textOf(product['sku']) || offer.sku || textOf(product['mpn']),
    options: varies,
    spare: spareOf(product, group),
    price: offer.price,
    ...(offer.compareAt === undefined ? {} : { compareAt: offer.compareAt }),
    ...(counted !== undefined ? { stock: counted } : isGone(availability) ? { stock: 0 } : {}),
    ...(/^(?:preorder|backorder|presale)$/.test(availability) ? { sellsBeyondStock: true } : {}),
    picture: pictureOf(product['image']),
  };
  return { variant, ...(offer.currency ? { currency: offer.currency } : {}) };
}

function spareOf(product: Data, group: Data | undefined): Record<string, string> {
  if (!group) return {};
  const spare: Record<string, string> = {};
  for (const [name, label] of [['material', 'Material'], ['pattern', 'Pattern'], ['name', 'Version']] as const) {
    const value = nameOf(product[name]);
    if (value) spare[label] = value;
  }
  for (const { label, value } of propertiesOf(product)) spare[label] = value;
  return spare;
} // prettier-ignore

const stated: readonly [name: string, label: string][] = [
  ['material', 'Material'], ['pattern', 'Pattern'], ['model', 'Model'], ['weight', 'Weight'], ['width', 'Width'],
  ['height', 'Height'], ['depth', 'Depth'], ['gtin13', 'GTIN'], ['gtin', 'GTIN'], ['mpn', 'Part number'],
]; // prettier-ignore

function factsOf(product: Data): { label: string; value: string }[] {
  const plain = stated.flatMap(([name, label]) => {
    const value = nameOf(product[name]);
    return value ? [{ label, value }] : [];
  });
  const seen = new Set<string>();
  return [...plain, ...propertiesOf(product)].filter(({ label }) => !seen.has(label) && seen.add(label));
}

function propertiesOf(product: Data): { label: string; value: string }[] {
  return listed(product['additionalProperty'])
    .filter(isData)
    .flatMap((property) => {
      const label = textOf(property['name']);
      const value = measured(property);
      return label && value ? [{ label, value }] : [];
    });
}

function ratingOf(rating: Data): { stars: number; count: number } | undefined {
  const best = Number(textOf(rating['bestRating']) || '5');
  const value = Number(textOf(rating['ratingValue']).replace(',', '.') || Number.NaN);
  if (!(best > 0) || !Number.isFinite(value)) return undefined;
  const stars = Math.round(((value * 5) / best) * 100) / 100;
  return ratingFrom(String(stars), textOf(rating['reviewCount'] ?? rating['ratingCount']));
}

/** A name where a text or a thing with a name may stand; a measure with its unit. */
function nameOf(value: unknown): string {
  const [first] = listed(value);
  if (!isData(first)) return textOf(first);
  return textOf(first['name']) || measured(first);
}

const units: Readonly<Record<string, string>> = { CMT: 'cm', MTR: 'm', MMT: 'mm', INH: 'in', KGM: 'kg', GRM: 'g', LTR: 'l', MLT: 'ml', LBR: 'lb', ONZ: 'oz' }; // prettier-ignore

function measured(data: Data): string {
  const code = textOf(data['unitCode']);
  const unit = textOf(data['unitText']) || (units[code] ?? '');
  return [textOf(data['value']), unit].filter(Boolean).join(' ');
}

function pictureOf(value: unknown): string {
  const [first] = listed(value);
  return isData(first) ? textOf(first['contentUrl'] ?? first['url']) : textOf(first);
}

function lastPart(url: string): string {
  return url.replace(/[?#].*$/, '').replace(/\/+$/, '').replace(/^.*\//, '').replace(/\.html?$/i, ''); // prettier-ignore
}
