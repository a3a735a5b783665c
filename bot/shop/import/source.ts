import { existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { download } from './download.ts';
import type { DownloadLimits } from './download.ts';
import { NotAProductExport } from './import-item.ts';

/** What an import reads: files on this machine, until `close` removes those that were fetched. */
export interface ImportSource {
  files: string[];
  /** Changes when what is to be read has changed. */
  version: string;
  close(): void;
}

const readable = /\.(?:csv|tsv|txt|xml|rss|atom|json|jsonld|html?)$/i;
/** Most pages of a products.json that are asked for. */
const mostPages = 1_000;

/**
 * Opens FILE, FOLDER or URL. A folder is all exports in it, in the order of their names. Shopify's products.json comes in
 * pages, which are fetched until one is empty.
 * @throws NotAProductExport when there is nothing to read, DownloadFailed when it cannot be fetched.
 */
export async function openSource(where: string, limits: Partial<DownloadLimits> = {}): Promise<ImportSource> {
  if (/^[a-z]+:\/\//i.test(where)) return fetchSource(where, limits);
  if (!existsSync(where)) throw new NotAProductExport(`There is no ${where}.`);
  const files = statSync(where).isDirectory() ? filesIn(where) : [where];
  if (files.length === 0)
    throw new NotAProductExport(`${where} holds no exports: no .csv, .tsv, .xml, .json or .html files.`);
  return { files, version: files.map(versionOf).join(' '), close: () => undefined };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && readable.test(entry.name))
    .map((entry) => path.join(folder, entry.name))
    .toSorted();
}

function versionOf(file: string): string {
  const { mtimeMs, size } = statSync(file);
  return `${path.basename(file)}:${mtimeMs}:${size}`;
}

async function fetchSource(address: string, limits: Partial<DownloadLimits>): Promise<ImportSource> {
  const folder = mkdtempSync(path.join(tmpdir(), 'aisle-feed-'));
  const close = (): void => rmSync(folder, { recursive: true, force: true });
  try {
    const files: string[] = [];
    const tags: string[] = [];
    for (const page of pagesOf(address)) {
      const file = path.join(folder, `${String(files.length).padStart(4, '0')}-${fileName(address)}`);
      const { etag } = await download(page, file, limits);
      if (files.length > 0 && isEmptyPage(file)) break;
      files.push(file);
      tags.push(etag ?? String(statSync(file).size));
    }
    return { files, version: tags.join(' '), close };
  } catch (error) {
    close();
    throw error;
  }
}

function* pagesOf(address: string): Generator<string> {
  const url = new URL(address);
  if (!/\/products\.json$/i.test(url.pathname) || url.searchParams.has('page')) {
    yield address;
    return;
  }
  if (!url.searchParams.has('limit')) url.searchParams.set('limit', '250');
  for (let page = 1; page <= mostPages; page += 1) {
    url.searchParams.set('page', String(page));
    yield url.href;
  }
}

/** `{"products":[]}`: the page behind the last. */
function isEmptyPage(file: string): boolean {
  return statSync(file).size < 40;
}

function fileName(address: string): string {
  return new URL(address).pathname.replace(/^.*\//, '').replaceAll(/[^\w.-]/g, '_') || 'feed';
}
