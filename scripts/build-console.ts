/** Bundles the staff pages: `node scripts/build-console.ts`, or `buildConsole()` from the whole build. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { onPreact } from './on-preact.ts';

const pages = new URL('../widget/console/', import.meta.url);
const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="9" fill="#17594a"/>' +
  '<path d="M8 25 16 7l8 18M16 21.6v.2" fill="none" stroke="#fff" stroke-width="3.2" stroke-linecap="round" stroke-linejoin="round"/></svg>';

/** What the server may add to the page: the stores to choose from, at `data-stores`. */
const page =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Staff desk</title>' +
  '<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">' +
  '<link rel="icon" href="/staff/icon.svg" type="image/svg+xml"><link rel="stylesheet" href="/staff/console.css">' +
  '<script type="module" src="/staff/console.js"></script></head>' +
  '<body><div id="staff" class="chat console"></div>' +
  '<noscript>The staff desk needs JavaScript.</noscript></body></html>';

/**
 * Writes index.html, console.js, console.css and icon.svg. Their names stay the same from version to version.
 * @param folder emptied first; build/staff unless told otherwise
 * @returns the bytes of script and style
 */
export async function buildConsole(
  folder: string = fileURLToPath(new URL('../build/staff/', import.meta.url)),
): Promise<{ script: number; style: number }> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { outputFiles } = await build({
    ...onPreact,
    entryPoints: [
      { in: fileURLToPath(new URL('main.tsx', pages)), out: 'console' },
      { in: fileURLToPath(new URL('console.css', pages)), out: 'console' },
    ],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  await Promise.all([
    ...outputFiles.map(({ path, contents }) => writeFile(path, contents)),
    writeFile(join(folder, 'index.html'), page),
    writeFile(join(folder, 'icon.svg'), icon),
  ]);
  const [script, style] = ['.js', '.css'].map((end) => outputFiles.find(({ path }) => path.endsWith(end))!);
  return { script: script!.contents.length, style: style!.contents.length };
}

if (import.meta.main) console.log(await buildConsole());
