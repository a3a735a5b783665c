/**
 * Builds what is deployed as the chat Lambda: one folder with the bundle (ESM, split so that clients a turn does not need
 * stay unread), the stores as checked JSON, their catalogues as read-only files and the intent model.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogueFile, compiledFile, modelFile, partsFile, type Compiled } from '../bot/lambda/compiled.ts';
import { readStores } from '../bot/local/hosted-stores.ts';
import { sealCatalogue } from '../bot/shop/search/sealed-catalogue.ts';
import { seedReviews } from '../bot/shop/seed-demo.ts';
import { importProducts } from '../bot/shop/import/importer.ts';
import { trainIfNeeded } from '../intents/train.ts';
import { bundleLambda } from './bundle-lambda.ts';
import { partsOf, type Parts } from './bundle-parts.ts';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));

export interface LambdaBuildOptions {
  /** Where to; build/lambda unless told. */
  folder?: string;
  storesFolder?: string;
  /** Where `npm run import` keeps catalogues; a store without one there brings its demo export. */
  dataFolder?: string;
  demoFolder?: string;
}

/** @returns the folder. @throws SettingsError, or esbuild's BuildFailure. */
export async function buildLambda(options: LambdaBuildOptions = {}): Promise<string> {
  const folder = options.folder ?? join(root, 'build/lambda');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'catalogues'), { recursive: true });
  const stores = readStores(options.storesFolder ?? join(root, 'stores'));
  const compiled: Compiled = {
    version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version,
    stores: [...stores.values()].map(({ settings, policies }) => ({ settings, policies })),
  };
  writeFileSync(join(folder, compiledFile), JSON.stringify(compiled));
  copyFileSync(trainIfNeeded(), join(folder, modelFile));
  for (const { settings } of compiled.stores) {
    await layCatalogue(settings.id, settings.currency, join(folder, catalogueFile(settings.id)), options);
  }
  const parts = partsOf(await bundleLambda(folder));
  writeFileSync(join(folder, partsFile), JSON.stringify(withoutLanguages(folder, parts, unspoken(compiled))));
  return folder;
}

/** Languages that no store offers. */
function unspoken({ stores }: Compiled): string[] {
  const spoken = new Set<string>(stores.flatMap(({ settings }) => settings.languages));
  return ['es', 'fr', 'de'].filter((language) => !spoken.has(language));
}

/** Removes what is only said in these languages. @returns the parts that are left. */
function withoutLanguages(folder: string, parts: Parts, languages: string[]): Parts {
  const isUnused = (needing: string[]): boolean => needing.every((part) => languages.includes(part));
  const unused = Object.entries(parts).filter(([, needing]) => isUnused(needing));
  for (const [file] of unused) rmSync(join(folder, file));
  for (const language of languages) rmSync(join(folder, `words-${language}.json`));
  const isLanguage = (part: string): boolean => part.length === 2;
  return Object.fromEntries(Object.entries(parts).filter(([, needing]) => !needing.some(isLanguage)));
}

async function layCatalogue(
  storeId: string,
  currency: { exponent: number },
  target: string,
  { dataFolder = join(root, 'data'), demoFolder = join(root, 'widget/store') }: LambdaBuildOptions,
): Promise<void> {
  const imported = join(dataFolder, 'catalogues', `${storeId}.sqlite`);
  // Read in place: what a running server has just written lies in a file beside it.
  if (existsSync(imported)) return sealCatalogue(imported, target);
  const file = `${target}.filling`;
  const demo = join(demoFolder, storeId, 'products.csv');
  if (!existsSync(demo)) {
    throw new Error(`The store ${storeId} has no catalogue: bring one in with npm run import.`);
  }
  await importProducts({ file: demo, catalogueFile: file, currency });
  seedReviews({ folder: join(demoFolder, storeId), catalogueFile: file });
  sealCatalogue(file, target);
  for (const ending of ['', '-wal', '-shm']) rmSync(file + ending, { force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(`Built the chat Lambda in ${await buildLambda()}`);
}
