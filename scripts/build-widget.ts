import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { onPreact } from './on-preact.ts';

/** Beside the script tag's file: what is loaded when it is wanted. */
const moreFile = 'more.js';
const lentReact = fileURLToPath(new URL('../widget/lent-react.ts', import.meta.url));

/** Where the script tag's one file goes, from the project's folder. */
export const widgetFile = 'build/widget/aisle.js';

export interface WidgetBuild {
  file: string;
  bytes: number;
  gzippedBytes: number;
  /** Of what is loaded when it is wanted. */
  moreGzippedBytes: number;
}

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
 * The names of the widget's own words that stand nowhere else in what is bundled: they can be shortened without
 * touching a name of the page, the wire or the library.
 */
async function wordNames(): Promise<RegExp> {
  const sources = (place: string) => fileURLToPath(new URL(`../${place}`, import.meta.url));
  const bundled = [
    'widget/*.ts*',
    'widget/{chat,connection}/*.ts*',
    'widget/chat/more/*.ts*',
    'bot/wire/*.ts',
    'node_modules/preact/{dist,hooks/dist}/*.mjs',
  ];
  const words = await readFile(sources('widget/chat/words.ts'), 'utf8');
  const others: string[] = [];
  for await (const file of glob(bundled.map(sources))) {
    if (!/chat.words\.ts$/.test(file)) others.push(await readFile(file, 'utf8'));
  }
  const elsewhere = new Set(
    others
      .join()
      .replace(/\bwords\.\w+/g, '')
      .match(/\w+/g),
  );
  const names = [...words.matchAll(/^ {2}(\w+)[:(]/gm)].map(([, name]) => name!);
  return new RegExp(`^(${names.filter((name) => !elsewhere.has(name)).join('|')})$`);
}

/**
 * Bundles the widget: one file for the script tag, and more.js beside it.
 * @param outfile where to write the former; tests write to a folder of their own.
 * @throws esbuild's BuildFailure with every message when a file does not compile.
 */
export async function buildWidget(outfile: string = widgetFile): Promise<WidgetBuild> {
  await mkdir(dirname(outfile), { recursive: true });
  const more = await bundle('chat/more/more.ts', {
    ...onPreact,
    format: 'esm',
    inject: [lentReact],
    alias: { react: lentReact },
  });
  await writeFile(join(dirname(outfile), moreFile), more);
  const version = createHash('sha256').update(more).digest('hex').slice(0, 8);
  const code = await bundle('embed.ts', {
    ...onPreact,
    format: 'iife',
    mangleProps: await wordNames(),
    define: { moreVersion: JSON.stringify(version) },
  });
  await writeFile(outfile, code);
  const sizes = { bytes: Buffer.byteLength(code), gzippedBytes: zippedBytes(code) };
  return { file: outfile, ...sizes, moreGzippedBytes: zippedBytes(more) };
}

/** @param entry below widget/ */
async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    entryPoints: [fileURLToPath(new URL(`../widget/${entry}`, import.meta.url))],
    outfile: 'bundle.js',
    write: false,
    bundle: true,
    target: 'es2022',
    plugins: [styleText, unusedSchemas],
    legalComments: 'none',
    logLevel: 'silent',
  });
  const bundled = (outputFiles ?? []).map((file) => file.text).join('');
  const { code = bundled } = await minify(bundled, {
    ecma: 2020,
    module: options.format === 'esm',
    compress: { passes: 3, inline: 1 },
    toplevel: true,
  });
  return code;
}

const zippedBytes = (text: string): number => gzipSync(text, { level: 9 }).length;
