import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Secrets } from '../conversations/secrets.ts';
import type { Records } from '../records/records.ts';
import type { LoadedStore } from '../settings/stores.ts';
import { importProducts } from '../shop/import/importer.ts';
import { followOffers } from '../shop/offers.ts';
import { seedDemo } from '../shop/seed-demo.ts';
import { Catalogue } from '../shop/search/catalogue.ts';
import { EmbeddedSearch } from '../shop/search/embedded.ts';
import { loadLanguages } from '../hosting/languages.ts';
import type { HostNotify } from '../hosting/open-notify.ts';
import { openStore, type OpenStore, type OpenStoreOptions } from '../hosting/open-store.ts';

/** A store as this host runs it: what chat needs of it, and what only the store pages need. */
export interface HostedStore extends OpenStore {
  /** What is in the catalogue, for the banner. */
  products: number;
  /** Where customers, orders and size guides of a demo store lie, when it is one. */
  demoFolder?: string;
}

export interface HostedStoreOptions {
  loaded: LoadedStore;
  records: Records;
  secrets: Secrets;
  dataFolder: string;
  /** The folder of demo catalogues; a store with none of its own name there brings in its products by `npm run import`. */
  demoFolder: string;
  /** The store whose catalogue it shares; its own unless told. */
  catalogueOf?: string;
  /** Entries to read along with the head; 0 where reading is no network call. */
  readAhead: number;
  eraseMore?: OpenStoreOptions['eraseMore'];
  /** Reaches shoppers who have left. */
  mails?: HostNotify;
  /** Deletes what is kept of a conversation outside the records. @returns whether nothing is left of it. */
  eraseElsewhere?: (conversationId: string) => Promise<boolean>;
  /** Tells a person what takes long. */
  tell: (line: string) => void;
}

/** Opens a store; at the first start its demo catalogue comes in through the importer, like anyone's. */
export async function openHostedStore(options: HostedStoreOptions): Promise<HostedStore> {
  const { records, secrets, dataFolder, readAhead } = options;
  const { settings, policies } = options.loaded;
  await loadLanguages(settings.languages);
  const catalogueId = options.catalogueOf ?? settings.id;
  const catalogueFile = catalogueFileOf(dataFolder, catalogueId);
  mkdirSync(join(dataFolder, 'catalogues'), { recursive: true });
  const demoFolder = join(options.demoFolder, catalogueId);
  const isDemo = existsSync(demoFolder);
  const storeRecords = records.forStore(settings.id);
  if (isDemo) {
    const sharesCatalogue = catalogueId !== settings.id;
    if (!sharesCatalogue) await importWhenChanged(join(demoFolder, 'products.csv'), catalogueFile, options);
    await seedDemo({
      store: settings,
      records: storeRecords,
      catalogueFile,
      folder: demoFolder,
      sharesCatalogue,
      now: Date.now(),
    });
  }
  await followOffers({ records: storeRecords, folder: options.loaded.folder, now: Date.now() });
  const { eraseMore, eraseElsewhere, mails } = options;
  const store = openStore({
    settings,
    policies,
    records,
    secrets,
    catalogueFile,
    search: (...given) => new EmbeddedSearch(...given),
    readAhead,
    ...(eraseMore ? { eraseMore } : {}),
    ...(eraseElsewhere ? { eraseElsewhere } : {}),
    ...(mails ? { mails } : {}),
  });
  return {
    ...store,
    products: countProducts(catalogueFile),
    ...(isDemo ? { demoFolder } : {}),
  };
}

export const catalogueFileOf = (dataFolder: string, storeId: string): string =>
  join(dataFolder, 'catalogues', `${storeId}.sqlite`);

function countProducts(catalogueFile: string): number {
  const catalogue = new Catalogue(catalogueFile);
  try {
    return catalogue.count();
  } finally {
    catalogue.close();
  }
}

/** An export that was brought in already is not read again until it changes. */
async function importWhenChanged(
  file: string,
  catalogueFile: string,
  { loaded, tell }: HostedStoreOptions,
): Promise<void> {
  if (!existsSync(file)) return;
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex');
  const mark = `${catalogueFile}.imported`;
  if (existsSync(catalogueFile) && existsSync(mark) && readFileSync(mark, 'utf8') === hash) return;
  const { id, currency } = loaded.settings;
  let told = Date.now();
  const onProgress = ({ rows }: { rows: number }): void => {
    if (Date.now() - told < 1_000) return;
    told = Date.now();
    tell(`  ${id}: ${rows} rows read`);
  };
  tell(`Bringing in the catalogue of ${id}`);
  const report = await importProducts({
    file,
    catalogueFile,
    currency,
    replace: true,
    ask: () => true,
    onProgress,
  });
  tell(`  ${id}: ${report.products} products, ${report.variants} variants`);
  writeFileSync(mark, hash);
}
