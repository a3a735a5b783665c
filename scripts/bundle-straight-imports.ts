import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Plugin, PluginBuild } from 'esbuild';

/**
 * The SDK's packages are imported by an index that exports from many files. A bundle that is split puts every one of
 * those files where the index is needed: the door would read HTTP/2 and zlib because the index of something else names
 * them. Here such imports name the file itself, as the packages allow (`sideEffects: false`).
 */
export const straightImports: Plugin = {
  name: 'straight-imports',
  setup(building) {
    const indexes = new Map<string, Promise<Exports>>();
    building.onLoad(
      { filter: /node_modules[\\/](?:.*[\\/])?@(?:smithy|aws-sdk)[\\/].*dist-es[\\/].*\.js$/ },
      async ({ path }) => {
        if (/[\\/]schemas_\d+\.js$/.test(path)) return undefined;
        const source = withNativeHashes(path, await readFile(path, 'utf8'));
        return { contents: await straightened(building, indexes, source, path), loader: 'js' };
      },
    );
  },
};

/**
 * While they are read the SDK's hashes try whether Node has them, which loads the whole of crypto, and bring their own
 * for the case that it has not. It has. @throws Error when the SDK tries in another way now.
 */
export function withNativeHashes(path: string, source: string): string {
  if (!/[\\/](?:Sha256|Md5)Node\.js$/.test(path)) return source;
  const known = source
    .replace(/const hasNativeCrypto = \(\(\) => \{[^]+?\}\)\(\);/, '')
    .replace(/\bhasNativeCrypto \? (.+?) : .+?;/, '$1;');
  if (/\bhasNativeCrypto\b/.test(known) || known === source)
    throw new Error(`${path} does not try for native hashes as it did.`);
  return known;
}

/** Packages whose index does nothing but export; `@aws-sdk/core` registers functions for endpoints in one of its. */
const INDEXES = /^@smithy\/(?:node-http-handler|signature-v4|core(?:\/[\w-]+)?)$/;
const NAMED_IMPORT = /^import \{([^}]+)\} from "(@smithy\/[^"]+)";$/gm;

/** Where each name of an index comes from, and under which name there. */
type Exports = Map<string, { file: string; name: string }>;

async function straightened(
  building: PluginBuild,
  indexes: Map<string, Promise<Exports>>,
  source: string,
  path: string,
): Promise<string> {
  let straight = source;
  for (const [statement, names = '', from = ''] of source.matchAll(NAMED_IMPORT)) {
    if (!INDEXES.test(from)) continue;
    const { path: index } = await building.resolve(from, {
      resolveDir: dirname(path),
      kind: 'import-statement',
    });
    if (!existsSync(index)) continue;
    if (!indexes.has(index)) indexes.set(index, exportsOf(building, index));
    const known = await indexes.get(index)!;
    const imports = listOf(names).map(({ name, local }) => {
      const target = known.get(name);
      return target
        ? `import { ${target.name} as ${local} } from ${JSON.stringify(target.file)};`
        : `import { ${name} as ${local} } from "${from}";`;
    });
    straight = straight.replace(statement, imports.join('\n'));
  }
  return straight;
}

/** Only what an index exports by name from a file or from another index; all else stays with the index. */
async function exportsOf(building: PluginBuild, index: string): Promise<Exports> {
  const known: Exports = new Map();
  const source = await readFile(index, 'utf8');
  for (const [, names = '', from = ''] of source.matchAll(/^export \{([^}]+)\} from "([^"]+)";$/gm)) {
    const file = from.startsWith('.') ? join(dirname(index), `${from}.js`) : undefined;
    const other = INDEXES.test(from) ? await otherIndex(building, from, index) : undefined;
    for (const { name, local } of listOf(names)) {
      const target = file !== undefined && existsSync(file) ? { file, name } : other?.get(name);
      if (target) known.set(local, target);
    }
  }
  return known;
}

async function otherIndex(building: PluginBuild, from: string, index: string): Promise<Exports> {
  const { path } = await building.resolve(from, { resolveDir: dirname(index), kind: 'import-statement' });
  return exportsOf(building, path);
}

/** "a, b as c" */
const listOf = (names: string): { name: string; local: string }[] =>
  names
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => {
      const [name = '', local = name] = each.split(/\s+as\s+/);
      return { name, local };
    });
