/** One set of sentences parted at random into some to train on and some to test on, several times: one part alone may flatter. */
import type { Example } from './build-model.ts';
import { seededRandom } from './typos.ts';

export interface Draw {
  train: Example[];
  test: Example[];
}

/** `count` draws, `share` of the sentences to test on in each. The same seed gives the same draws. */
export function drawsOf(examples: readonly Example[], count: number, share: number, seed: number): Draw[] {
  const tested = Math.floor(examples.length * share);
  return Array.from({ length: count }, (_, draw) => {
    const random = seededRandom(seed * 1_000 + draw);
    const order = examples
      .map((example) => ({ example, at: random() }))
      .sort((one, other) => one.at - other.at)
      .map(({ example }) => example);
    return { train: order.slice(tested), test: order.slice(0, tested) };
  });
}

/** The mean over `reports` of every figure all of them have: a draw without a sentence out of scope has none of refusing. */
export function meansOf(reports: readonly object[]): Record<string, number> {
  const [first = {}, ...others] = reports.map((report): Record<string, unknown> => ({ ...report }));
  return Object.fromEntries(
    Object.entries(first).flatMap(([name, value]) => {
      const values = [value, ...others.map((other) => other[name])];
      if (!values.every((each) => typeof each === 'number')) return [];
      const sum = values.reduce((total, each) => total + each, 0);
      return [[name, Number((sum / values.length).toFixed(4))]];
    }),
  );
}
