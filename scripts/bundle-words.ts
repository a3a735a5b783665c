import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'esbuild';
import { written, type WordFile } from '../bot/lambda/words.ts';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const reader = join(root, 'bot/lambda/words.ts');

/** Modules that export nothing but words, patterns and tables of them; one that comes to export more is taken off. */
const tables = [
  'bot/agent/grounding/deed-words.ts',
  'bot/agent/grounding/denial-words.ts',
  'bot/agent/grounding/plain-words.ts',
  'bot/agent/grounding/sense-words.ts',
  'bot/agent/grounding/talk-stems.ts',
  'bot/agent/instructions.ts',
  'bot/agent/tongue-words.ts',
  ...['en-asking', 'en-request-words', 'order-words-by-language', 'question-kinds', 'risk-words'].map(reply),
  ...['aspects/dealt', 'aspects/handling', 'aspects/makeup', 'aspects/measures'].map(reply),
  reply('cart-change-lists'),
  ...['de-asking', 'de-request-words', 'de-synonyms', 'de-words'].map(reply),
  ...['es-asking', 'es-changing-words', 'es-families', 'es-measures', 'es-request-words'].map(reply),
  ...['es-synonyms', 'es-words'].map(reply),
  ...['fr-asking', 'fr-facts', 'fr-request-words', 'fr-words'].map(reply),
  'bot/shop/search/synonym-table.ts',
  'bot/shop/search/words-abroad.ts',
  'bot/speech/ear/abbreviation-words.ts',
  ...['de', 'en', 'es', 'fr'].map((language) => `bot/tools/policy-topics/${language}.ts`),
  'bot/tools/policy-topics/en-sideways.ts',
  'bot/tools/policy-matter-words.ts',
  'bot/tools/policy-words-de.ts',
  'bot/tools/policy-words-es.ts',
  'bot/tools/policy-words-fr.ts',
  'bot/understanding/embedded/concept-words.ts',
  'bot/understanding/embedded/wish-words.ts',
  'bot/understanding/embedded/world-words.ts',
  'bot/understanding/goods/de.ts',
  'bot/understanding/goods/es.ts',
  'bot/understanding/goods/food.ts',
  'bot/understanding/goods/fr.ts',
  'bot/understanding/goods/trades.ts',
  'bot/understanding/goods/uses.ts',
];

function reply(name: string): string {
  return `bot/dialogue/replies/${name}.ts`;
}

/** A language's own replies are read with them; all other words with the host. */
const fileOf = (module: string): string => {
  const [, language] = /\/replies\/(es|fr|de)-/.exec(module) ?? [];
  return language === undefined ? 'words.json' : `words-${language}.json`;
};

/**
 * Writes word tables beside the bundle instead of into it: made when the bundle is, they cost a new instance no folding,
 * stemming and joining, and data is read faster than code is compiled.
 * @param folder where the files go.
 */
export function wordTables(folder: string): Plugin {
  return {
    name: 'word-tables',
    setup(building) {
      const files = new Map<string, WordFile>();
      const paths = new Map(tables.map((module) => [join(root, module), module]));
      building.onLoad({ filter: /[\\/]bot[\\/].*\.ts$/ }, async ({ path }) => {
        const module = paths.get(path);
        if (module === undefined) return undefined;
        const exported = Object.entries((await import(pathToFileURL(path).href)) as Record<string, unknown>);
        const file = fileOf(module);
        const words = exported.map(([name, value]) => [name, written(value, `${module}: ${name}`)] as const);
        files.set(file, { ...files.get(file), [module]: Object.fromEntries(words) });
        return {
          contents: readingOf(
            module,
            file,
            words.map(([name]) => name),
          ),
          loader: 'js',
          resolveDir: root,
        };
      });
      building.onEnd(() => {
        mkdirSync(folder, { recursive: true });
        for (const [file, words] of files) writeFileSync(join(folder, file), inOrder(words));
      });
    },
  };
}

function readingOf(module: string, file: string, names: string[]): string {
  return `import { wordsOf } from ${JSON.stringify(reader)};
    export const { ${names.join(', ')} } = /* @__PURE__ */ wordsOf('${file}', '${module}');`;
}

/** The same words give the same file, in whatever order their modules were met. */
const inOrder = (words: WordFile): string =>
  JSON.stringify(
    Object.fromEntries(Object.entries(words).toSorted(([one], [other]) => (one < other ? -1 : 1))),
  );
