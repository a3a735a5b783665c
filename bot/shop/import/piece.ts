import type { CatalogueVariant } from '../search/catalogue-product.ts';
import { htmlToText } from './html-text.ts';
import type { ProductRows } from './import-item.ts';
import { pictureAddress, variantId } from './values.ts';

/** One variant as a file states it; amounts in minor units. */
export interface PieceVariant {
  sku: string;
  options: Record<string, string>;
  /** Options only where two variants would otherwise be the same; facts of the product else. */
  spare?: Record<string, string>;
  price: number;
  compareAt?: number;
  stock?: number;
  sellsBeyondStock?: boolean;
  picture?: string;
}

/** What one row or object of a file says, before it is put together with others of the same product. */
export interface Piece {
  handle: string;
  row: number;
  /** May hold HTML. */
  title: string;
  hidden?: string;
  brand?: string;
  category?: string;
  categoryPath?: string[];
  /** May hold HTML. */
  description?: string;
  tags?: string[];
  facts?: { label: string; value: string }[];
  picture?: string;
  pictureText?: string;
  rating?: { stars: number; count: number };
  currency?: string;
  variants: PieceVariant[];
}

/** Puts a piece into the importer's form: text for HTML, only addresses of pictures that a page may load. */
export function rowsOf(piece: Piece): ProductRows {
  const title = htmlToText(piece.title);
  const path = piece.categoryPath ?? [];
  const url = pictureAddress(piece.picture);
  const brand = htmlToText(piece.brand ?? '');
  const spare = spareOf(piece);
  return {
    handle: piece.handle,
    row: piece.row,
    ...(title ? { title } : {}),
    ...(piece.hidden ? { hidden: piece.hidden } : {}),
    ...(piece.currency ? { currency: piece.currency } : {}),
    ...(spare ? { spareOptions: spare } : {}),
    product: {
      ...(brand ? { brand } : {}),
      category: piece.category || path.at(-1) || 'Other',
      categoryPath: path,
      description: htmlToText(piece.description ?? ''),
      tags: piece.tags ?? [],
      facts: (piece.facts ?? [])
        .map(({ label, value }) => ({ label: htmlToText(label), value: htmlToText(value) }))
        .filter(({ label, value }) => label && value),
      ...(url ? { image: { url, alt: piece.pictureText || title } } : {}),
      ...(piece.rating ? { rating: piece.rating } : {}),
      variants: piece.variants.map((variant) => variantOf(piece, variant, title)),
    },
    optionNames: [...new Set(piece.variants.flatMap(({ options }) => Object.keys(options)))],
  };
}

function variantOf(piece: Piece, variant: PieceVariant, title: string): CatalogueVariant {
  const url = pictureAddress(variant.picture);
  const { compareAt, stock } = variant;
  return {
    id: variantId(piece.handle, variant.options),
    sku: variant.sku,
    options: variant.options,
    price: variant.price,
    ...(compareAt !== undefined && compareAt > variant.price ? { compareAt } : {}),
    ...(stock === undefined ? {} : { stock }),
    ...(variant.sellsBeyondStock ? { sellsBeyondStock: true } : {}),
    ...(url && url !== piece.picture?.trim() ? { image: { url, alt: title } } : {}),
  };
}

function spareOf(piece: Piece): ProductRows['spareOptions'] {
  const entries = piece.variants.flatMap(({ options, spare }) =>
    spare && Object.keys(spare).length > 0 ? [[variantId(piece.handle, options), spare] as const] : [],
  );
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}
