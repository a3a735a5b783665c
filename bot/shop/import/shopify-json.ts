import { JSONParser } from '@streamparser/json';
import * as v from 'valibot';
import { readText } from './decoding.ts';
import { NotAProductExport } from './import-item.ts';
import type { ImportItem, ReadingOptions } from './import-item.ts';
import { parseMinorUnits } from './minor-units.ts';
import { rowsOf } from './piece.ts';
import type { PieceVariant } from './piece.ts';
import { listOf, ratingFrom, stockOf, withoutDescription } from './values.ts';

const text = v.optional(v.nullable(v.string()), '');
const Picture = v.object({ src: text, alt: text });
const Variant = v.object({
  id: v.optional(v.union([v.number(), v.string()]), ''),
  option1: text,
  option2: text,
  option3: text,
  sku: text,
  price: v.optional(v.nullable(v.union([v.string(), v.number()])), ''),
  compare_at_price: v.optional(v.nullable(v.union([v.string(), v.number()])), ''),
  available: v.optional(v.boolean()),
  inventory_quantity: v.optional(v.nullable(v.number())),
  inventory_management: v.optional(v.nullable(v.string())),
  inventory_policy: text,
  featured_image: v.optional(v.nullable(Picture)),
});
const Product = v.object({
  handle: v.pipe(v.string(), v.minLength(1, 'it has no handle')),
  title: text,
  body_html: text,
  vendor: text,
  product_type: text,
  status: text,
  tags: v.optional(v.union([v.string(), v.array(v.string())]), ''),
  options: v.optional(v.array(v.object({ name: v.string() })), []),
  variants: v.optional(v.array(Variant), []),
  images: v.optional(v.array(Picture), []),
  rating: v.optional(v.object({ value: v.string(), count: v.string() })),
});
type Product = v.InferOutput<typeof Product>;

/**
 * Reads Shopify's `products.json`, one product in memory at a time.
 * @throws NotAProductExport when it is no JSON, has no list of products, or breaks off.
 */
export async function* readShopifyJson(
  file: string,
  options: ReadingOptions,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<ImportItem, void, void> {
  const found: unknown[] = [];
  const parser = new JSONParser({ paths: ['$.products.*'], keepStack: false });
  parser.onValue = ({ value }) => void found.push(value);
  let failure: Error | undefined;
  parser.onError = (error) => (failure ??= error);
  let row = 0;
  for await (const piece of readText(file, onBytes)) {
    parser.write(piece);
    for (const product of found.splice(0)) yield* readProduct(product, (row += 1), options);
    if (failure) break;
  }
  if (failure || !parser.isEnded) {
    const reason = failure ? `it is not JSON (${failure.message.slice(0, 120)})` : 'it breaks off';
    throw new NotAProductExport(`The file cannot be read after ${row} products: ${reason}.`);
  }
  if (row === 0)
    throw new NotAProductExport('The file has no products: it needs {"products": [ … ]} as Shopify writes it.');
} // prettier-ignore

function* readProduct(value: unknown, row: number, options: ReadingOptions): Generator<ImportItem> {
  const parsed = v.safeParse(Product, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const place = v.getDotPath(issue);
    yield {
      kind: 'skipped',
      skipped: { row, reason: place ? `${place}: ${issue.message}` : issue.message },
    };
    return;
  }
  const product = parsed.output;
  const variants: PieceVariant[] = [];
  for (const variant of product.variants) {
    const read = variantOf(product, variant, options.exponent);
    if (typeof read === 'string')
      yield { kind: 'skipped', skipped: { row, handle: product.handle, reason: read } }; // prettier-ignore
    else variants.push(read);
  }
  const [image] = product.images;
  const rating = product.rating && ratingFrom(product.rating.value, product.rating.count);
  const status = product.status?.toLowerCase() ?? '';
  yield {
    kind: 'product',
    read: row,
    rows: {
      ...(image?.src && !image.alt ? { remarks: [withoutDescription] } : {}),
      ...rowsOf({
        handle: product.handle,
        row,
        title: product.title ?? '',
        ...(status !== '' && status !== 'active' ? { hidden: `its status is "${status}"` } : {}),
        brand: product.vendor ?? '',
        category: product.product_type ?? '',
        description: product.body_html ?? '',
        tags: Array.isArray(product.tags) ? product.tags : listOf(product.tags),
        ...(image?.src ? { picture: image.src, pictureText: image.alt ?? '' } : {}),
        ...(rating ? { rating } : {}),
        variants,
      }),
    },
  };
}

function variantOf(
  product: Product,
  variant: v.InferOutput<typeof Variant>,
  exponent: number,
): PieceVariant | string {
  const price = parseMinorUnits(String(variant.price ?? ''), exponent);
  if (price === undefined) return `"${String(variant.price ?? '').slice(0, 40)}" is not a price`;
  const compareAt = parseMinorUnits(String(variant.compare_at_price ?? ''), exponent);
  const counted = variant.inventory_management === null ? undefined : variant.inventory_quantity;
  const stock = typeof counted === 'number' ? stockOf(String(counted)) : undefined;
  return {
    sku: variant.sku || String(variant.id),
    options: optionsOf(product, [variant.option1, variant.option2, variant.option3]),
    price,
    ...(compareAt === undefined ? {} : { compareAt }),
    // The public list says only whether there is any.
    ...(stock !== undefined ? { stock } : variant.available === false ? { stock: 0 } : {}),
    ...(variant.inventory_policy === 'continue' ? { sellsBeyondStock: true } : {}),
    ...(variant.featured_image?.src ? { picture: variant.featured_image.src } : {}),
  };
}

function optionsOf(product: Product, values: readonly (string | null | undefined)[]): Record<string, string> {
  const options: Record<string, string> = {};
  for (const [index, value] of values.entries()) {
    const name = product.options[index]?.name ?? `Option ${index + 1}`;
    if (!value || (name === 'Title' && value === 'Default Title')) continue;
    options[name] = value;
  }
  return options;
}
