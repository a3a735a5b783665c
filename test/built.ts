import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { once } from '../bot/hosting/once.ts';

const root = join(import.meta.dirname, '..');

/*
 * What is built from the sources as they are when a process of tests first needs it, once for all test files it runs.
 * It is only read: a test that changes it builds its own or takes a copy. It goes when the process does.
 */

let folder: string | undefined;

function place(name: string): string {
  if (folder === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'aisle-built-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    folder = made;
  }
  return join(folder, name);
}

/** The script tag's files and what they weigh. */
export const builtWidget = once(async () => {
  const { buildWidget } = await import('../scripts/build-widget.ts');
  return buildWidget(join(place('widget'), 'aisle.js'));
});

/** @returns the folder of the staff pages. */
export const builtConsole = once(async () => {
  const { buildConsole } = await import('../scripts/build-console.ts');
  await buildConsole(place('staff'));
  return place('staff');
});

/** @returns the folder of the Lambda's bundle, as deployed from a machine where no catalogue was brought in. */
export const builtLambda = once(async () => {
  const { buildLambda } = await import('../scripts/build-lambda.ts');
  return buildLambda({ folder: place('lambda'), dataFolder: place('no-data') });
});

/** The catalogues of the stores that come with the product, as a host brings them in at its first start. */
const broughtIn = once(async () => {
  const { openSqliteRecords } = await import('../bot/records/sqlite.ts');
  const { openHostedStores } = await import('../bot/local/hosted-stores.ts');
  const { createSecrets } = await import('../bot/conversations/secrets.ts');
  const dataFolder = place('data');
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

/** @returns where processes of the bundle keep what they have compiled, for those that come after them. */
export const compiledBundles = (): string => place('compiled');
