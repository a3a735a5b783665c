import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, transform, type BuildOptions, type Plugin } from 'esbuild';
import { minify } from 'terser';
import { onPreact } from './on-preact.ts';

const lentReact = fileURLToPath(new URL('../widget/lent-react.ts', import.meta.url));

/** Where the script tag's one file goes, from the project's folder. */
export const widgetFile = 'build/widget/aisle.js';

export interface WidgetBuild {
  /** The script tag's. */
  file: string;
  loaderGzippedBytes: number;
  /** Of all that a page loads until something is said: the script tag's file and the chat's. */
  gzippedBytes: number;
  /** Of what is loaded when it is wanted, by file name. */
  parts: Record<string, number>;
}

/** Style sheets travel as minified text, to become constructed sheets in the page. */
export const styleText: Plugin = {
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
export const unusedSchemas: Plugin = {
  name: 'unused-schemas',
  setup(bundler) {
    bundler.onLoad({ filter: /bot[\\/]wire[\\/][a-z-]+\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      return { contents: source.replace(/\bv\.\w+\(/g, '/* @__PURE__ */ $&'), loader: 'ts' };
    });
  },
};

/** A part that comes later asks the chat it is drawn in, not a context of its own, and knows the words that one has. */
const lentChat: Plugin = {
  name: 'lent-chat',
  setup(bundler) {
    bundler.onResolve({ filter: /\/(chat-context|translated)\.ts$/ }, () => ({ path: lentReact }));
  },
};

/** What the modules of widget/connection call of each other; neither the wire nor a browser knows these names. */
const ofConnection = [
  'ackCeiling', 'awaitsReply', 'backoffCeiling', 'backoffFloor', 'beginAnew', 'clearAll', 'credentialsKey', 'delivered',
  'delivery', 'dropStreams', 'enterAgain', 'entered', 'environment', 'goneCount', 'gapCeiling', 'hasHistory', 'incomplete', 'isOther', 'looking',
  'markSeen', 'onSignedOut', 'outbox', 'patience', 'proven', 'readKey', 'readMark', 'reclaim', 'reenter', 'release', 'renewBy', 'renewIdentity',
  'renewSpread', 'repairGap', 'replyCeiling', 'showStatus', 'signOut', 'signedOutKey', 'takeFailed', 'timers', 'touchedAt', 'transmit', 'welcomed',
]; // prettier-ignore

/**
 * The names of the widget's own words that stand nowhere else in what is bundled, and those of its connection: they can
 * be shortened without touching a name of the page, the wire or the library.
 */
async function ownNames(): Promise<RegExp> {
  const words = await readFile(source('widget/chat/words.ts'), 'utf8');
  const others = await sourcesOf(['widget/*.ts*', 'widget/{chat,connection}/*.ts*']);
  const outside = await sourcesOf(['widget/*.ts*', 'widget/chat/*.ts*']);
  const names = [...words.matchAll(/^ {2}(\w+)[:(]/gm)].map(([, name]) => name!);
  const own = [
    ...names.filter((name) => !others.has(name)),
    ...ofConnection.filter((name) => !outside.has(name)),
  ];
  return new RegExp(`^(${own.join('|')})$`);
}

const source = (place: string) => fileURLToPath(new URL(`../${place}`, import.meta.url));

/** The names that stand in these files, and in those that know nothing of each other's: what comes later, wire, library. */
async function sourcesOf(patterns: string[]): Promise<ReadonlySet<string>> {
  const always = [
    'widget/{chat/more,greeting,renewal,voice,react}/**/*.ts*', 'bot/wire/*.ts', 'node_modules/preact/{dist,hooks/dist}/*.mjs',
  ]; // prettier-ignore
  const texts: string[] = [];
  for await (const file of glob([...patterns, ...always].map(source))) {
    if (!/chat.words\.ts$/.test(file)) texts.push(await readFile(file, 'utf8'));
  }
  const text = texts.join().replace(/\bwords\.\w+/g, '');
  return new Set(text.match(/\w+/g));
}

/** The languages besides English; widget/chat/translated.ts has the same. */
const languages = ['de', 'es', 'fr'];

/**
 * Bundles the widget: a small file for the script tag, beside it chat.js, which that one loads, and what is loaded when it
 * is wanted: more.js, voice.js, greeting.js, renewal.js, and the words of each language but English.
 * @param outfile where to write the former; tests write to a folder of their own.
 * @throws esbuild's BuildFailure with every message when a file does not compile.
 */
export async function buildWidget(outfile: string = widgetFile): Promise<WidgetBuild> {
  const folder = dirname(outfile);
  await mkdir(folder, { recursive: true });
  const names: BuildOptions = { mangleProps: await ownNames() };
  // What the words are called in the script tag's file is what they are called in each language's.
  // Without a cache to begin with, esbuild hands none back, and each file would have names of its own.
  const options = embedOptions(names, '');
  const first = { ...options, ...shared('embed.ts', options), mangleCache: {} };
  const { mangleCache } = await build(first);
  const parts = new Map([
    ['more', compiledAtOnce + (await bundle('chat/more/more.ts', moreOptions({ ...names, mangleCache })))],
    ['voice', await bundle('voice/voice.ts', moreOptions({ ...names, mangleCache }))],
    ['greeting', await bundle('greeting/greeting.ts', { format: 'esm' })],
    ['renewal', await bundle('renewal/renewal.ts', { format: 'esm' })],
  ]);
  for (const language of languages) {
    const own = { format: 'esm', ...names, mangleCache } satisfies BuildOptions;
    parts.set(`words-${language}`, await bundle(`chat/words/${language}.ts`, own));
    parts.set(`more-words-${language}`, await bundle(`chat/more/words/${language}.ts`, { format: 'esm' }));
    parts.set(`voice-words-${language}`, await bundle(`voice/words/${language}.ts`, { format: 'esm' }));
  }
  const chat = await bundle(
    'embed.ts',
    embedOptions({ ...names, mangleCache }, versionOf(...parts.values())),
  );
  const files = new Map([...parts, ['chat', chat]]);
  for (const [name, code] of files) await writeFile(join(folder, `${name}.js`), code);
  const code = await bundle('loader.ts', {
    format: 'iife',
    define: { chatVersion: JSON.stringify(versionOf(chat)) },
  });
  await writeFile(outfile, code);
  return {
    file: outfile,
    loaderGzippedBytes: zippedBytes(code),
    gzippedBytes: zippedBytes(code) + zippedBytes(chat),
    parts: Object.fromEntries([...parts].map(([name, text]) => [`${name}.js`, zippedBytes(text)])),
  };
}

/**
 * Asks the browser to compile every function while the file loads, beside the page, and not each when it is first called.
 * Not so chat.js: the field waits for it, and needs little of it.
 */
const compiledAtOnce = '//# allFunctionsCalledOnLoad\n';

const versionOf = (...texts: string[]): string =>
  createHash('sha256').update(texts.join()).digest('hex').slice(0, 8);

/** A part that comes later calls the chat's own library and its words as the chat does. */
const moreOptions = (names: BuildOptions): BuildOptions => ({
  ...onPreact,
  ...names,
  format: 'esm',
  inject: [lentReact],
  alias: { react: lentReact },
  plugins: [lentChat],
});

const embedOptions = (names: BuildOptions, version: string): BuildOptions => ({
  ...onPreact,
  ...names,
  format: 'esm',
  define: { partsVersion: JSON.stringify(version) },
});

/** What every bundle has in common. @param entry below widget/ */
const shared = (entry: string, options: BuildOptions): BuildOptions => ({
  entryPoints: [fileURLToPath(new URL(`../widget/${entry}`, import.meta.url))],
  outfile: 'bundle.js',
  write: false,
  bundle: true,
  target: 'es2022',
  plugins: [...(options.plugins ?? []), styleText, unusedSchemas],
  legalComments: 'none',
  logLevel: 'silent',
});

/** @param entry below widget/ */
async function bundle(entry: string, options: BuildOptions): Promise<string> {
  const { outputFiles } = await build({ ...options, ...shared(entry, options) });
  const bundled = (outputFiles ?? []).map((file) => file.text).join('');
  const { code = bundled } = await minify(bundled, {
    ecma: 2020,
    module: options.format === 'esm',
    compress: { passes: 3, inline: 1, unsafe_arrows: true },
    toplevel: true,
  });
  return code;
}

const zippedBytes = (text: string): number => gzipSync(text, { level: 9 }).length;
