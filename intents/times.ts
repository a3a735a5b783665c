/** How long a classifier takes over a sentence. */
import type { Classifier } from '../bot/understanding/embedded/classifier.ts';
import type { Example } from './build-model.ts';

/** Sentences timed, and run through before so that the code is compiled; the best of a few rounds leaves others' work out. */
const timed = 3_000;
const rounds = 5;

/** Microseconds of each sentence on a warmed loop, each the least of its rounds. */
export function timesOf(classifier: Classifier, examples: readonly Example[]): number[] {
  const texts = examples.slice(0, timed).map(({ text }) => text);
  for (const text of texts) classifier.classify(text);
  const least = texts.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    for (const [index, text] of texts.entries()) {
      const start = process.hrtime.bigint();
      classifier.classify(text);
      least[index] = Math.min(least[index]!, Number(process.hrtime.bigint() - start) / 1_000);
    }
  }
  return least;
}
