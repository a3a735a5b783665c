import { builtinModules } from 'node:module';
import type { Plugin } from 'esbuild';

const builtin = new RegExp(`^(node:.+|${builtinModules.join('|')})$`);

/** Take milliseconds to load, and the door may never need them: it turns strangers away without a call or a hash. */
const heavy = new Set(['crypto', 'http', 'https']);

/**
 * Importing a module of node's own reads all it exports, also what it would make only when asked for: `node:http` then
 * loads the whole of undici for its WebSocket, `node:crypto` all of Web Crypto. Asked for by `getBuiltinModule` that
 * stays unmade; and the heavy ones are loaded only when something of theirs is used, not where they are imported.
 */
export const builtinsWhenUsed: Plugin = {
  name: 'builtins-when-used',
  setup(building) {
    building.onResolve({ filter: builtin }, ({ path }) => ({
      path: path.replace('node:', ''),
      namespace: 'builtin',
    }));
    building.onLoad({ filter: /./, namespace: 'builtin' }, ({ path }) => ({
      contents: heavy.has(path)
        ? whenUsed(path)
        : `module.exports = process.getBuiltinModule('node:${path}')`,
    }));
  },
};

/**
 * A module with what the real one has where the bundle is made, which is the Node of the runtime. Functions are called
 * through, for some are taken while a module of the SDK is read (`const random = getRandomValues`); classes and
 * constants are asked for.
 */
function whenUsed(name: string): string {
  const real = new Map<string, unknown>(Object.entries(process.getBuiltinModule(`node:${name}`) ?? {}));
  const names = [...real.keys()];
  const functions = names.filter((each) => typeof real.get(each) === 'function' && /^[a-z]/.test(each));
  const others = names.filter((each) => !functions.includes(each));
  return `
    const real = () => process.getBuiltinModule('node:${name}');
    for (const name of '${functions.join(' ')}'.split(' ')) module.exports[name] = (...input) => real()[name](...input);
    for (const name of '${others.join(' ')}'.split(' '))
      Object.defineProperty(module.exports, name, { enumerable: true, get: () => real()[name] });`;
}
