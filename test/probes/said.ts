import { readFileSync } from 'node:fs';
import type { Language } from '../../bot/understanding/understanding.ts';

/**
 * What people say in a shop, by act, from `said/`: written by people who did not know the assistant, with places for goods
 * (`{name}`, `{v}`; what stands in square brackets is left out where the goods come in one version).
 */

/** `worked` is what readings are mended by; `kept` only measures, and is read by nobody who mends. */
export type Part = 'worked' | 'kept';

const byFile = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** @returns the sentences of an act; none where nobody wrote any */
export function said(part: Part, language: Language, act: string): readonly string[] {
  return actsOf(part, language).get(act) ?? [];
}

/** Every act there is, with its sentences. */
export function actsOf(part: Part, language: Language): ReadonlyMap<string, readonly string[]> {
  const name = `${part}/${language}`;
  const acts = byFile.get(name) ?? read(name);
  byFile.set(name, acts);
  return acts;
}

function read(name: string): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(new URL(`said/${name}.tsv`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter(Boolean).map((line) => line.split('\t')); // prettier-ignore
  const byAct = Object.groupBy(lines, ([act = '']) => act);
  return new Map(Object.entries(byAct).map(([act, rows = []]) => [act, rows.map(([, sentence = '']) => sentence)]));
} // prettier-ignore

/** The sentence with its places filled; bracketed words fall away where a place within them has nothing to fill it. */
export function filled(sentence: string, places: Readonly<Record<string, string | number | undefined>>): string {
  const put = (text: string): string | undefined => {
    let isWhole = true;
    const done = text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = places[name];
      if (value === undefined) isWhole = false;
      return String(value ?? '');
    });
    return isWhole ? done : undefined;
  };
  const spoken = sentence.replaceAll(/\[([^\]]*)\]/g, (_, part: string) => put(part) ?? '');
  return (put(spoken) ?? spoken).replaceAll(/ {2,}/g, ' ').trim();
} // prettier-ignore
