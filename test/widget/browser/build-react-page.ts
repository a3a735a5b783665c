import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildReact } from '../../../scripts/build-react.ts';

/**
 * Builds the package of the React component, and a page that uses it as a store's own build would.
 * @param folder gets `package`, and `app` with react-page.js
 */
export async function buildReactPage(folder: string): Promise<void> {
  await buildReact(join(folder, 'package'));
  await build({
    entryPoints: [fileURLToPath(new URL('react-page.tsx', import.meta.url))],
    outdir: join(folder, 'app'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    // React says what it finds wrong.
    define: { 'process.env.NODE_ENV': '"development"' },
    plugins: [
      {
        name: 'the-built-package',
        setup(bundler) {
          bundler.onResolve({ filter: /\/react\/aisle-chat\.ts$/ }, () => ({
            path: join(folder, 'package/index.js'),
          }));
        },
      },
    ],
    // The package lies in a folder of its own, without a node_modules above it.
    nodePaths: [fileURLToPath(new URL('../../../node_modules', import.meta.url))],
    logLevel: 'silent',
  });
}
