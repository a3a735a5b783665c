import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openSqliteRecords } from '../../../bot/records/sqlite.ts';
import { loadStore } from '../../../bot/settings/stores.ts';
import type { StoreSettings } from '../../../bot/settings/store.ts';
import { cardStoreOf, createBuiltInShop } from '../../../bot/shop/built-in.ts';
import type { BuiltInShop } from '../../../bot/shop/built-in.ts';
import { Catalogue } from '../../../bot/shop/search/catalogue.ts';
import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import { followOffers } from '../../../bot/shop/offers.ts';
import { EmbeddedSearch } from '../../../bot/shop/search/embedded.ts';
import { seedDemo } from '../../../bot/shop/seed-demo.ts';
import type { StoreRecords } from '../../../bot/records/records.ts';
import { layCatalogue } from '../../built.ts';

/** A real shop in a temporary folder, with a clock the test moves. */
export interface ShopUnderTest {
  shop: BuiltInShop;
  search: EmbeddedSearch;
  records: StoreRecords;
  store: StoreSettings;
  catalogueFile: string;
  folder: string;
  clock: { time: number; now(): number };
  /** Writes products as an import would. */
  write(...products: CatalogueProduct[]): void;
  close(): Promise<void>;
}

export const noon = Date.UTC(2026, 10, 18, 20);

export function temporaryFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), 'aisle-shop-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function settingsOf(store: 'demo' | 'hafen'): StoreSettings {
  return loadStore(path.resolve('stores', store)).settings;
}

/** @param seed whether the store is filled as at a first start */
export async function openShop(id: 'demo' | 'hafen', seed: boolean): Promise<ShopUnderTest> {
  const { folder, remove } = temporaryFolder();
  const store = settingsOf(id);
  const catalogueFile = path.join(folder, `catalogue-${id}.sqlite`);
  const clock = { time: noon, now: () => clock.time };
  const all = await openSqliteRecords({ folder: path.join(folder, 'records'), now: clock.now });
  const records = all.forStore(id);
  if (seed) {
    const content = path.resolve('widget/store', id);
    await layCatalogue(id, catalogueFile);
    await seedDemo({ store, records, catalogueFile, folder: content, now: clock.now() });
    await followOffers({ records, folder: path.resolve('stores', id), now: clock.now() });
  }
  const search = new EmbeddedSearch(catalogueFile, cardStoreOf(store));
  const shop = createBuiltInShop({ store, search, records, catalogueFile, clock });
  const writer = new Catalogue(catalogueFile);
  return {
    shop, search, records, store, catalogueFile, folder, clock,
    write: (...products) => writer.together(() => products.forEach((product) => writer.upsert(product))),
    async close() {
      for (const each of [shop, search, writer]) each.close();
      await all.close();
      remove();
    },
  }; // prettier-ignore
}

/** A product with variants in some sizes. */
export function productWith(
  id: string,
  variants: Partial<CatalogueProduct['variants'][number]>[],
  more: Partial<CatalogueProduct> = {},
): CatalogueProduct {
  return {
    id,
    title: id.replaceAll('-', ' '),
    category: 'Jackets',
    categoryPath: [],
    description: '',
    tags: [],
    facts: [],
    variants: variants.map((variant, index) => ({
      id: `${id}.${index}`,
      sku: `${id}-${index}`,
      options: { Size: ['S', 'M', 'L', 'XL'][index] ?? String(index) },
      price: 1000,
      ...variant,
    })),
    ...more,
  };
}
