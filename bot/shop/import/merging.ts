import type { CatalogueVariant } from '../search/catalogue-product.ts';
import type { ProductRows, SkippedRow } from './import-item.ts';
import { variantId } from './values.ts';

/** A product put together from its rows, and what could not be taken. */
export interface Merged {
  rows: ProductRows;
  skipped: SkippedRow[];
}

interface Placed {
  row: number;
  variant: CatalogueVariant;
  spare: Record<string, string>;
}

/**
 * Puts the rows of one product together: the first with a title says what it is, the others fill what it leaves open
 * and add their variants.
 * @param pieces at least one, in the order of the file.
 */
export function mergePieces(pieces: readonly ProductRows[]): Merged {
  const first = pieces.find(({ title }) => title !== undefined) ?? pieces[0];
  if (!first) throw new RangeError('A product has at least one row.');
  const skipped: SkippedRow[] = [];
  const placed = pieces.flatMap((piece) => {
    // A variation that is switched off is left out; the product itself stays.
    if (piece !== first && piece.hidden !== undefined && first.hidden === undefined) {
      skipped.push({
        row: piece.row,
        handle: first.handle,
        reason: `the variant was left out: ${piece.hidden}`,
      });
      return [];
    }
    return piece.product.variants.map((variant) => ({
      row: piece.row,
      variant,
      spare: piece.spareOptions?.[variant.id] ?? {},
    }));
  });
  const told = toldApart(first.handle, placed);
  const variants = new Map<string, CatalogueVariant>();
  for (const { row, variant } of told) {
    const { id } = variant;
    if (!variants.has(id)) variants.set(id, variant);
    else skipped.push({ row, handle: first.handle, reason: `the variant ${optionText(variant)} is there already` }); // prettier-ignore
  }
  const filled = filledFrom(first, pieces, placed);
  const title = sharedTitle(pieces);
  return {
    rows: {
      ...filled,
      ...(title ? { title } : {}),
      product: { ...filled.product, variants: [...variants.values()] },
    },
    skipped,
  };
}

/**
 * Where each row calls the product by its own colour and size, the product is called by what is left without them: "Shirt
 * Red S" and "Shirt Blue M" are a "Shirt", "Mat Forest 90 cm" and "Mat Ocean 90 cm" a "Mat 90 cm". Undefined when that is
 * not one and the same for all.
 */
function sharedTitle(pieces: readonly ProductRows[]): string | undefined {
  const titled = pieces.filter(({ title }) => title !== undefined);
  if (new Set(titled.map(({ title }) => title)).size < 2) return undefined;
  const spare = titled.map(spareOf);
  // What all have alike, "Pine", tells none apart and stays.
  const telling = new Set(
    spare.flatMap(Object.keys).filter((name) => new Set(spare.map((own) => own[name])).size > 1),
  );
  const left = new Set(titled.map((one) => withoutOptions(one, telling)));
  const [title] = left;
  return left.size === 1 && title ? title : undefined;
}

const separator = String.raw`[\s,;:/|()[\]–—-]`;
const ends = /^[\s,;:/|)\]–—-]+|[\s,;:/|([–—-]+$/gu;

const spareOf = ({ product, spareOptions }: ProductRows): Record<string, string> =>
  spareOptions?.[product.variants[0]?.id ?? ''] ?? {};

function withoutOptions(one: ProductRows, telling: ReadonlySet<string>): string {
  const { title = '', product } = one;
  const spare = Object.entries(spareOf(one)).flatMap(([name, value]) => (telling.has(name) ? [value] : []));
  // The longest first: "Navy" is a part of "Navy/White".
  const left = [...Object.values(product.variants[0]?.options ?? {}), ...spare]
    .toSorted((a, b) => b.length - a.length)
    .reduce(withoutValue, title)
    .replace(ends, '');
  // What stood in brackets together with a value may have lost the opening one.
  return left.includes('(') || left.includes('[') ? left : left.replace(/[\s)\]]+$/, '');
}

/** The value's last place in the title goes, with what parts it from the words before it. */
function withoutValue(title: string, value: string): string {
  if (value === '') return title;
  const words = value.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  const told = new RegExp(
    String.raw`(?:^|${separator}+)(?:(?<=[([])${words}[)\]]|${words})(?=${separator}|$)`,
    'giu',
  );
  const last = [...title.matchAll(told)].at(-1);
  return last ? title.slice(0, last.index) + title.slice(last.index + last[0].length) : title;
}

function optionText(variant: CatalogueVariant): string {
  return Object.values(variant.options).join(' / ') || 'of this product';
}

/** Where two variants have the same options, what else differs between them becomes an option of all. */
function toldApart(handle: string, placed: readonly Placed[]): Placed[] {
  // Rows may have called the product by another name; its variants are named after its own.
  const own = placed.map((one) => renamed(handle, one, one.variant.options));
  if (new Set(own.map(({ variant }) => variant.id)).size === own.length) return own;
  const names = new Set(placed.flatMap(({ spare }) => Object.keys(spare)));
  const telling = [...names].filter((name) => new Set(placed.map(({ spare }) => spare[name])).size > 1);
  return placed.map((one) => {
    const more = telling.flatMap((name) => (one.spare[name] === undefined ? [] : [[name, one.spare[name]]]));
    const options = { ...one.variant.options, ...(Object.fromEntries(more) as Record<string, string>) };
    return renamed(handle, one, options);
  });
}

function renamed(handle: string, one: Placed, options: Record<string, string>): Placed {
  return { ...one, variant: { ...one.variant, id: variantId(handle, options), options } };
}

/** What the first row leaves open comes from the next that has it; what all variants share is a fact. */
function filledFrom(
  first: ProductRows,
  pieces: readonly ProductRows[],
  placed: readonly Placed[],
): ProductRows {
  const all = pieces.map(({ product }) => product);
  const brand = first.product.brand ?? all.find((product) => product.brand)?.brand;
  const image = first.product.image ?? all.find((product) => product.image)?.image;
  const rating = first.product.rating ?? all.find((product) => product.rating)?.rating;
  const description = first.product.description || all.find((product) => product.description)?.description;
  const withPath = all.find((product) => product.categoryPath.length > 0);
  const known = new Map(first.product.facts.map((fact) => [fact.label, fact]));
  for (const fact of [...all.flatMap((product) => product.facts), ...sharedFacts(placed)]) {
    if (!known.has(fact.label)) known.set(fact.label, fact);
  }
  return {
    ...first,
    product: {
      ...first.product,
      ...(brand ? { brand } : {}),
      ...(image ? { image } : {}),
      ...(rating ? { rating } : {}),
      ...(first.product.categoryPath.length === 0 && withPath
        ? { category: withPath.category, categoryPath: withPath.categoryPath }
        : {}),
      description: description ?? '',
      facts: [...known.values()],
    },
  };
}

function sharedFacts(placed: readonly Placed[]): { label: string; value: string }[] {
  const [one] = placed;
  return Object.entries(one?.spare ?? {})
    .filter(([name, value]) => placed.every(({ spare }) => spare[name] === value))
    .map(([label, value]) => ({ label, value }));
}
