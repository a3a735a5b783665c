/** Bundles the playground page: `node scripts/build-playground.ts`, or `buildPlayground()` from the whole build. */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const source = (file: string) => fileURLToPath(new URL(`../widget/playground/${file}`, import.meta.url));

/** Writes index.html, playground.js and playground.css. @param folder build/playground unless told otherwise */
export async function buildPlayground(
  folder: string = fileURLToPath(new URL('../build/playground/', import.meta.url)),
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: [source('playground.ts'), source('playground.css')],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    logLevel: 'silent',
  });
  await copyFile(source('index.html'), join(folder, 'index.html'));
}

if (import.meta.main) await buildPlayground();
