import * as v from 'valibot';
import { ProductCard } from '../bot/wire/parts.ts';
import type { GivenLine } from './fixture.ts';
import type { Transport } from './transport.ts';

/** Finds the variants a fixture's cart names, in the catalogue as the store's pages show it. */

const PAGE = 50;
const Products = v.object({ products: v.array(ProductCard), total: v.number() });

/** @throws Error when a line names nothing, or several variants. */
export async function variantOf(transport: Transport, storeId: string, line: GivenLine): Promise<string> {
  const products =
    'product' in line ? await named(transport, storeId, line.product) : await all(transport, storeId);
  const variants = products.flatMap((product) => product.variants);
  const wanted = Object.entries(('product' in line ? line.options : undefined) ?? {});
  const meant = variants.filter((variant) =>
    'product' in line
      ? wanted.every(([name, value]) => variant.options[name]?.toLowerCase() === value.toLowerCase())
      : variant.id === line.variant || variant.sku === line.variant,
  );
  const [first] = meant;
  if (!first) throw new Error(`the store has no ${JSON.stringify(line)}`);
  return first.id;
}

async function named(transport: Transport, storeId: string, product: string): Promise<ProductCard[]> {
  const products = await all(transport, storeId);
  return products.filter(({ id, title }) => id === product || title.toLowerCase() === product.toLowerCase());
}

async function all(transport: Transport, storeId: string): Promise<ProductCard[]> {
  const found: ProductCard[] = [];
  for (;;) {
    const response = await transport.request(
      `/shop/${storeId}/products?limit=${PAGE}&offset=${found.length}&sort=newest`,
    );
    if (!response.ok) throw new Error(`/shop/${storeId}/products answered ${response.status}`);
    const { products, total } = v.parse(Products, await response.json());
    found.push(...products);
    if (products.length === 0 || found.length >= total) return found;
  }
}
