/** Bundles the demo store's pages: `node scripts/build-store.ts`, or `buildStorePages()` from the whole build. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Manifest } from '../bot/storefront/pages.ts';
import { pageWords, type PageLanguage } from '../widget/store/pages/words/saying.ts';

const pages = new URL('../widget/store/pages/', import.meta.url);
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><path d="M5 12h22l-2 16H7z" fill="#2f5d46"/>' +
  '<path d="M11 14v-4a5 5 0 0 1 10 0v4" fill="none" stroke="#2f5d46" stroke-width="2.5"/></svg>';

/**
 * Writes script, style (names carry a content hash), icon.svg and manifest.json.
 * @param folder emptied first; build/store unless told otherwise
 * @returns the bytes of script and style
 */
export async function buildStorePages(
  folder: string = fileURLToPath(new URL('../build/store/', import.meta.url)),
): Promise<{ script: number; style: number }> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('main.tsx', pages)), fileURLToPath(new URL('shop.css', pages))],
    outdir: folder,
    entryNames: '[name]-[hash]',
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  const [script, style] = ['.js', '.css'].map((end) => outputFiles.find(({ path }) => path.endsWith(end))!);
  const noScript: Record<PageLanguage, string> = {
    en: pageWords.en.trouble.noScript,
    de: pageWords.de.trouble.noScript,
  };
  const manifest: Manifest = { script: basename(script!.path), style: basename(style!.path), noScript };
  await Promise.all([
    ...outputFiles.map(({ path, contents }) => writeFile(path, contents)),
    writeFile(join(folder, 'icon.svg'), icon),
    writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest)),
  ]);
  return { script: script!.contents.length, style: style!.contents.length };
}

if (import.meta.main) console.log(await buildStorePages());
