import { randomBytes } from 'node:crypto';
import { cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { onceARun, place } from './run/once-a-run.ts';

const root = join(import.meta.dirname, '..');

/*
 * What is built from the sources as they are when a run of tests first needs it, once for all its files in all its
 * processes. It is only read: a test that changes it builds its own or takes a copy. It goes when the run has ended.
 */

/** The script tag's files and what they weigh. */
export const builtWidget = onceARun('widget', async (folder) => {
  const { buildWidget } = await import('../scripts/build-widget.ts');
  return buildWidget(join(folder, 'aisle.js'));
});

/** @returns the folder of the staff pages. */
export const builtConsole = onceARun('staff', async (folder) => {
  const { buildConsole } = await import('../scripts/build-console.ts');
  await buildConsole(folder);
  return folder;
});

/** @returns the folder of the Lambda's bundle, as deployed from a machine where no catalogue was brought in. */
export const builtLambda = onceARun('lambda', async (folder) => {
  const { buildLambda } = await import('../scripts/build-lambda.ts');
  return buildLambda({ folder, dataFolder: place('no-data') });
});

/** The catalogues of the stores that come with the product, as a host brings them in at its first start. */
const broughtIn = onceARun('data', async (dataFolder) => {
  const { openSqliteRecords } = await import('../bot/records/sqlite.ts');
  const { openHostedStores } = await import('../bot/local/hosted-stores.ts');
  const { createSecrets } = await import('../bot/conversations/secrets.ts');
  const records = await openSqliteRecords({ folder: dataFolder });
  const stores = await openHostedStores({
    storesFolder: join(root, 'stores'),
    origins: [],
    store: {
      records,
      secrets: createSecrets(randomBytes(32)),
      dataFolder,
      demoFolder: join(root, 'widget/store'),
      readAhead: 0,
      tell: () => {},
    },
  });
  stores.close();
  await records.close();
  return join(dataFolder, 'catalogues');
});

/**
 * Lays the catalogues of the project's own stores into a data folder that has none, so that a host finds them there. It
 * looks itself whether they are of its files, and brings in what is not; a test of that very thing does without this.
 */
export async function layCatalogues(dataFolder: string): Promise<void> {
  const own = join(dataFolder, 'catalogues');
  if (!existsSync(own)) cpSync(await broughtIn(), own, { recursive: true });
}

/** Lays the catalogue of one of the project's own stores there, as a first start brings it in. */
export async function layCatalogue(storeId: 'demo' | 'hafen', file: string): Promise<void> {
  cpSync(join(await broughtIn(), `${storeId}.sqlite`), file);
}

/** @returns where processes of the bundle keep what they have compiled, for those that come after them. */
export const compiledBundles = (): string => place('compiled');
