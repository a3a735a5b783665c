import { catalogueFileOf } from '../local/hosted-store.ts';
import type { Records } from '../records/records.ts';
import { Catalogue } from '../shop/search/catalogue.ts';
import type { CatalogueVariant } from '../shop/search/catalogue-product.ts';
import type { BodyOf } from './bodies.ts';
import { ControlError } from './control-error.ts';

/** Says what is left of a product's variants, as a sale would. */
export async function setStock(
  { records, dataFolder }: { records: Records; dataFolder: string },
  catalogueId: string,
  wanted: BodyOf<'stock'>,
): Promise<void> {
  const catalogue = new Catalogue(catalogueFileOf(dataFolder, catalogueId));
  try {
    const puts = variantsMeant(catalogue, wanted).map(({ id, stock = 0 }) => ({
      kind: 'put' as const,
      partition: 'stock',
      key: id,
      value: { imported: stock, left: wanted.left },
    }));
    await records.forStore(wanted.storeId).commit(puts);
  } finally {
    catalogue.close();
  }
}

function variantsMeant(catalogue: Catalogue, { productId, variantId }: BodyOf<'stock'>): CatalogueVariant[] {
  const handles = productId === undefined ? handlesOf(catalogue, variantId ?? '') : [productId];
  const variants = catalogue.products(handles).flatMap(({ product }) => product.variants);
  const meant = variants.filter(
    ({ id, sku }) => variantId === undefined || id === variantId || sku === variantId,
  );
  if (meant.length === 0) {
    throw new ControlError(`There is no variant ${JSON.stringify(variantId ?? productId)} here.`);
  }
  return meant;
}

/** A SKU has no index: it is looked for in every product. */
function handlesOf(catalogue: Catalogue, variantId: string): string[] {
  const known = catalogue.productOfVariant(variantId);
  return known ? [known.product.id] : catalogue.handles();
}
