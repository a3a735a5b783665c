/** Bundles the npm component: `node scripts/build-react.ts`, or `buildReact()` from the whole build. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { styleText, unusedSchemas } from './build-widget.ts';

const source = (file: string) => fileURLToPath(new URL(`../widget/${file}`, import.meta.url));

/**
 * Writes a package that can be published: the script tag's source on the reader's own React, what is loaded when it is
 * wanted in files of its own, and types that need nothing but React's.
 * @param folder emptied first; build/react unless told otherwise
 * @returns the names of the files
 */
export async function buildReact(
  folder: string = fileURLToPath(new URL('../build/react/', import.meta.url)),
): Promise<string[]> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { outputFiles } = await build({
    entryPoints: { index: source('react/aisle-chat.ts') },
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    minify: true,
    // Servers that draw pages ahead must leave it to the browser.
    banner: { js: "'use client';" },
    external: ['react', 'react-dom'],
    plugins: [styleText, unusedSchemas],
    legalComments: 'none',
    logLevel: 'silent',
    write: false,
  });
  const files = new Map(
    outputFiles.map(({ path, text }) => [path.slice(folder.length).replace(/^\//, ''), text]),
  );
  files.set('api.d.ts', await readFile(source('api.ts'), 'utf8'));
  const properties = await readFile(source('react/properties.ts'), 'utf8');
  files.set('properties.d.ts', properties.replace("'../api.ts'", "'./api.js'"));
  files.set('index.d.ts', declarations);
  files.set('LICENSE', await readFile(fileURLToPath(new URL('../LICENSE', import.meta.url)), 'utf8'));
  files.set('package.json', JSON.stringify(await manifest(), null, 2));
  for (const [name, text] of files) await writeFile(join(folder, name), text);
  return [...files.keys()];
}

const declarations = `import type { AisleChatProps } from './properties.js';

export type * from './api.js';
export type * from './properties.js';
/** The chat, while this is in the tree: button and panel stand at the end of the body, in a shadow root. */
export declare function AisleChat(properties: AisleChatProps): null;
`;

async function manifest(): Promise<object> {
  const root = await readFile(fileURLToPath(new URL('../package.json', import.meta.url)), 'utf8');
  const { version, license } = JSON.parse(root) as { version: string; license: string };
  return {
    name: 'aisle-chat-react',
    version,
    description: 'The shop assistant of a store as a React component.',
    license,
    type: 'module',
    sideEffects: false,
    exports: { '.': { types: './index.d.ts', default: './index.js' } },
    peerDependencies: { react: '>=19', 'react-dom': '>=19' },
  };
}

if (import.meta.main) console.log(await buildReact());
