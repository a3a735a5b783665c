import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * A client of the SDK describes every operation of its service in one module of constants. The bundler drops the ones
 * that nothing uses, but not those with computed keys (`{ [_hH]: … }`): for all it knows, making a key may do something.
 * The keys are constants of the same module, so here they are written out, which changes nothing and lets the rest go.
 */
export const onlyUsedSchemas: Plugin = {
  name: 'only-used-schemas',
  setup(building) {
    building.onLoad(
      { filter: /@aws-sdk[\\/]client-[\w-]+[\\/]dist-es[\\/]schemas[\\/]schemas_\d+\.js$/ },
      async ({ path }) => ({
        contents: withPlainKeys(await readFile(path, 'utf8')),
        loader: 'js',
      }),
    );
  },
};

/** @throws Error when a key is not a constant of the module: then the SDK writes its schemas in another way now. */
export function withPlainKeys(source: string): string {
  const constants = new Map(
    [...source.matchAll(/^const (_\w+) = ("(?:[^"\\]|\\.)*");$/gm)].map(([, name = '', text = '']) => [
      name,
      text,
    ]),
  );
  return source.replace(/([{,]\s*)\[(_\w+)\](?=:)/g, (_whole, before: string, name: string) => {
    const text = constants.get(name);
    if (text === undefined) throw new Error(`${name} is no constant of this module of schemas.`);
    return `${before}${text}`;
  });
}
