import { readFileSync } from 'node:fs';

/**
 * Word tables, written when the bundle is made and read beside it: names of goods, what rules are called, patterns of how
 * people ask. JSON knows no Map, Set or pattern; here they are written as an object with one key.
 */
export type Written =
  | string
  | number
  | boolean
  | null
  | Written[]
  | { map: [Written, Written][] }
  | { set: Written[] }
  | { pattern: [source: string, flags: string] }
  | { object: Record<string, Written> };

/** What modules export, by the name of the module. */
export type WordFile = Record<string, Record<string, Written>>;

/** @throws Error naming what is no data, such as a function: then the module is no table of words. */
export function written(value: unknown, where: string): Written {
  if (
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean' ||
    value === null
  ) {
    return value;
  }
  const all = (values: Iterable<unknown>): Written[] =>
    [...values].map((each, index) => written(each, `${where}[${index}]`));
  if (Array.isArray(value)) return all(value as unknown[]);
  if (value instanceof Set) return { set: all(value as Set<unknown>) };
  if (value instanceof RegExp) return { pattern: [value.source, value.flags] };
  if (value instanceof Map) {
    return {
      map: [...(value as Map<unknown, unknown>)].map(([key, of]) => [
        written(key, where),
        written(of, where),
      ]),
    };
  }
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) {
    throw new Error(`${where} is no data, so its module is no table of words (scripts/bundle-words.ts).`);
  }
  const properties = Object.entries(value).map(([key, of]) => [key, written(of, `${where}.${key}`)] as const);
  return { object: Object.fromEntries(properties) };
}

/** What was written. */
export function read(value: Written): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(read);
  if ('pattern' in value) return new RegExp(...value.pattern);
  if ('set' in value) return new Set(value.set.map(read));
  if ('map' in value) return new Map(value.map.map(([key, of]) => [read(key), read(of)]));
  return Object.fromEntries(Object.entries(value.object).map(([key, of]) => [key, read(of)]));
}

const files = new Map<string, WordFile>();

/** What a module exports, of a file beside the bundle. @throws Error when it is not there. */
export function wordsOf(file: string, module: string): Record<string, unknown> {
  let known = files.get(file);
  if (!known) {
    known = JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as WordFile;
    files.set(file, known);
  }
  const words = known[module];
  if (!words) throw new Error(`${file} has no words of ${module}.`);
  // Each module is read once: its words need not be kept twice.
  delete known[module];
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, read(value)]));
}
