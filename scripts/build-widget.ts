import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform, type Plugin } from 'esbuild';
import { minify } from 'terser';

/** Where the script tag's one file goes, from the project's folder. */
export const widgetFile = 'build/widget/aisle.js';

export interface WidgetBuild {
  file: string;
  bytes: number;
  gzippedBytes: number;
}

const reactOnPreact = fileURLToPath(new URL('../widget/react-on-preact.ts', import.meta.url));

/** The components are written for React and shipped on Preact, which is a sixth of its size. */
const preact = {
  react: reactOnPreact,
  'react-dom/client': reactOnPreact,
};

/** Style sheets travel as minified text, to become constructed sheets in the page. */
const styleText: Plugin = {
  name: 'style-text',
  setup(bundler) {
    bundler.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const { code } = await transform(source, { loader: 'css', minify: true });
      return { contents: code, loader: 'text' };
    });
  },
};

/** Schemas that nothing in the widget uses leave with their library, once their making is known to do nothing else. */
const unusedSchemas: Plugin = {
  name: 'unused-schemas',
  setup(bundler) {
    bundler.onLoad({ filter: /bot[\\/]wire[\\/][a-z-]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replace(/\bv\.\w+\(/g, '/* @__PURE__ */ $&'), loader: 'ts' };
    });
  },
};

/**
 * Bundles the widget into one file.
 * @param outfile where to write it; tests write to a folder of their own.
 * @throws esbuild's BuildFailure with every message when a file does not compile.
 */
export async function buildWidget(outfile: string = widgetFile): Promise<WidgetBuild> {
  const result = await build({
    entryPoints: [fileURLToPath(new URL('../widget/embed.ts', import.meta.url))],
    outfile,
    write: false,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // Calls of createElement(type, properties, …children) are shorter than those of the automatic runtime.
    tsconfigRaw: {
      compilerOptions: { jsx: 'react', jsxFactory: 'createElement', jsxFragmentFactory: 'Fragment' },
    },
    inject: [reactOnPreact],
    alias: preact,
    plugins: [styleText, unusedSchemas],
    legalComments: 'none',
    logLevel: 'silent',
  });
  const bundled = result.outputFiles.map((file) => file.text).join('');
  // A second minifier finds what the first leaves: 3 % of what every page loads.
  const { code = bundled } = await minify(bundled, { ecma: 2020, compress: { passes: 3 }, toplevel: true });
  await mkdir(dirname(outfile), { recursive: true });
  await writeFile(outfile, code);
  const bytes = Buffer.byteLength(code);
  return { file: outfile, bytes, gzippedBytes: gzipSync(code, { level: 9 }).length };
}
