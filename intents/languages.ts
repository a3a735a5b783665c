/** Counts how the languages of the examples are written, for language-model.ts. */
import {
  languageFeatures,
  languageStep,
  type LanguageTable,
} from '../bot/understanding/embedded/language-model.ts';
import type { Language } from '../bot/understanding/understanding.ts';
import type { ExampleFile } from './examples.ts';

/** What is seen more rarely in all languages together says little and costs its bytes. */
const fewestTimes = 2;
/** Every feature is taken to have been seen this often more in each language. */
const smoothing = 0.3;
const highestCost = 15;

/** The table of all languages the examples are in. */
export function countLanguages(files: readonly Pick<ExampleFile, 'examples'>[]): LanguageTable {
  const names = [...new Set(files.flatMap(({ examples }) => Object.keys(examples) as Language[]))].sort();
  const counts = new Map<number, number[]>();
  const totals = names.map(() => 0);
  for (const { examples } of files) {
    for (const [index, name] of names.entries()) {
      for (const feature of (examples[name] ?? []).flatMap(languageFeatures)) {
        const count = counts.get(feature) ?? names.map(() => 0);
        counts.set(feature, count);
        count[index]!++;
        totals[index]!++;
      }
    }
  }
  const kept = [...counts].filter(([, count]) => count.reduce((sum, each) => sum + each) >= fewestTimes);
  kept.sort(([one], [other]) => one - other);
  const spread = smoothing * counts.size;
  const costs = kept.flatMap(([, count]) => {
    const logs = count.map((each, index) => Math.log((each + smoothing) / (totals[index]! + spread)));
    const best = Math.max(...logs);
    return logs.map((log) => Math.min(highestCost, Math.round((best - log) / languageStep)));
  });
  return { names, hashes: Uint32Array.from(kept, ([hash]) => hash), costs: Uint8Array.from(costs) };
}
