import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Metafile, type Plugin } from 'esbuild';
import { builtinsWhenUsed } from './bundle-builtins.ts';
import { onlyUsedSchemas } from './bundle-schemas.ts';
import { straightImports } from './bundle-straight-imports.ts';
import { wordTables } from './bundle-words.ts';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const standIn = (file: string): string => join(root, 'bot/lambda', file);

/** What the bundle has in the place of packages; docs/decisions/2026-11-21-a-small-bundle.md says why. */
const standIns = {
  '@aws-sdk/credential-provider-node': standIn('environment-credentials.ts'),
  '@aws-sdk/endpoint-cache': standIn('no-endpoint-cache.ts'),
  xstate: standIn('flat-machine.ts'),
};

/** The same for files inside packages, which no alias reaches: how their own package imports them. */
const standInsInside: [importer: RegExp, imported: RegExp, standIn: string][] = [
  [/[\\/]@smithy[\\/]/, /\/loadSharedConfigFiles(?:\.js)?$/, 'no-config-files.ts'],
  [/[\\/]nodemailer[\\/]/, /^\.\/mime-types\.js$/, 'no-attachments.ts'],
  [/[\\/]nodemailer[\\/]/, /^\.\.\/fetch\/index\.js$/, 'no-attachments.ts'],
];

const filesInside: Plugin = {
  name: 'files-inside-packages',
  setup(building) {
    for (const [importer, filter, file] of standInsInside) {
      building.onResolve({ filter }, (found) =>
        importer.test(found.importer) ? { path: standIn(file) } : undefined,
      );
    }
  },
};

/** Each client of the SDK brings its whole package.json along and reads its version. */
const versionsOnly: Plugin = {
  name: 'versions-only',
  setup(building) {
    building.onLoad({ filter: /@aws-sdk\/[\w-]+\/package\.json$/ }, async ({ path }) => {
      const { version } = JSON.parse(await readFile(path, 'utf8')) as { version: string };
      return { contents: JSON.stringify({ version }), loader: 'json' };
    });
  },
};

/**
 * Bundles the chat Lambda as ES modules, split so that what a turn does not need stays unread.
 * @param folder where the `.mjs` files are laid.
 * @param entryPoints by the names of their files; the Lambda's own unless told.
 * @returns what came from where, in bytes. @throws esbuild's BuildFailure.
 */
export async function bundleLambda(
  folder: string,
  entryPoints: Record<string, string> = { index: join(root, 'bot/lambda.ts') },
): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    minify: true,
    charset: 'utf8',
    // Else each literal with one becomes a call of RegExp, made anew whenever its function runs.
    supported: { 'regexp-unicode-property-escapes': true },
    metafile: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    mainFields: ['module', 'main'],
    legalComments: 'none',
    alias: standIns,
    // Only the SDK's clients for browsers load the one, and sign-ins of people the other; nothing here ever does.
    external: ['bowser', '@aws-sdk/nested-clients/sso-oidc'],
    plugins: [
      wordTables(folder),
      builtinsWhenUsed,
      filesInside,
      versionsOnly,
      onlyUsedSchemas,
      straightImports,
    ],
    logLevel: 'error',
  });
  return metafile;
}
