import { describe, expect, test } from 'vitest';
import { informationGains } from '../../../intents/information-gain.ts';
import { pruned, rounded } from '../../../intents/prune.ts';
import { refined } from '../../../intents/refine.ts';
import { trainSupportVectors, type SparseRows } from '../../../intents/support-vectors.ts';
import { seededRandom } from '../../../intents/typos.ts';

/** Texts of two classes: columns 0 to 3 speak for the one, 4 to 7 for the other, each text has two of its own. */
const columnsOf = [
  [0, 1],
  [1, 2],
  [2, 3],
  [0, 3],
  [4, 5],
  [5, 6],
  [6, 7],
  [4, 7],
];
const labels = Uint16Array.from([0, 0, 0, 0, 1, 1, 1, 1]);
const rows: SparseRows = {
  starts: Uint32Array.from({ length: 9 }, (_, index) => index * 2),
  columns: Uint32Array.from(columnsOf.flat()),
  values: new Float32Array(16).fill(0.7),
  width: 8,
};
const frequencies = new Float32Array(8).fill(1);
const learner = { cost: 2, epochs: 20 };

function kept(budget: number): ReturnType<typeof pruned> {
  const dense = trainSupportVectors(rows, labels, { ...learner, classCount: 2, random: seededRandom(1) });
  return pruned(dense, frequencies, 2, budget);
}

/** The rows as a model reads them that has no other columns. */
function withOnly(columns: Uint32Array): SparseRows {
  const left = columnsOf.map((used) => used.map((column) => columns.indexOf(column)).filter((at) => at >= 0));
  const starts = Uint32Array.from([0, ...left.map((_, text) => left.slice(0, text + 1).flat().length)]);
  return {
    starts,
    columns: Uint32Array.from(left.flat()),
    values: new Float32Array(left.flat().length).fill(0.7),
    width: columns.length,
  };
}

function scores(sparse: ReturnType<typeof pruned>, text: number): number[] {
  const sums = Array.from(sparse.biases);
  for (const column of columnsOf[text]!) {
    const place = sparse.columns.indexOf(column);
    if (place < 0) continue;
    for (let at = sparse.offsets[place]!; at < sparse.offsets[place + 1]!; at++)
      sums[sparse.classes[at]!]! += 0.7 * sparse.weights[at]!;
    for (const label of sums.keys()) sums[label]! += 0.7 * sparse.shifts[place]!;
  }
  return sums;
}

describe('what a model keeps', () => {
  test('no more weights than told, and the columns they belong to', () => {
    const sparse = kept(5);
    expect(sparse.weights.length).toBeLessThanOrEqual(5);
    expect(sparse.offsets.at(-1)).toBe(sparse.weights.length);
    expect(sparse.offsets).toHaveLength(sparse.columns.length + 1);
  });

  test('trained once more, what is left makes up for what was dropped', () => {
    const sparse = kept(4);
    const again = refined(withOnly(sparse.columns), labels, sparse, {
      ...learner,
      averaged: 1,
      random: seededRandom(1),
    });
    const loss = (which: typeof sparse): number =>
      columnsOf.reduce((sum, _, text) => {
        const missed = scores(which, text).map((score, label) =>
          Math.max(0, 1 - (label === labels[text] ? score : -score)),
        );
        return sum + missed[0]! ** 2 + missed[1]! ** 2;
      }, 0);
    expect(loss(again)).toBeLessThan(loss(sparse) * 0.95);
  });

  test('in steps; what rounds to nothing is dropped', () => {
    const sparse = { ...kept(16) };
    sparse.weights = sparse.weights.map((weight, at) => (at === 0 ? 1e-6 : weight));
    const model = rounded(
      sparse,
      { buckets: Uint32Array.from([3, 5, 9, 11, 20, 21, 30, 40]), frequencies },
      12,
    );
    expect(model.weights).toHaveLength(sparse.weights.length - 1);
    expect(model.offsets.at(-1)).toBe(model.weights.length);
    expect(Math.max(...model.weights)).toBeLessThanOrEqual(12);
    expect(Array.from(model.buckets)).toEqual(
      Array.from(sparse.columns, (column) => [3, 5, 9, 11, 20, 21, 30, 40][column]),
    );
  });
});

describe('what a feature tells', () => {
  test('one class alone weighs most, all alike least', () => {
    const [own, mixed] = informationGains(
      Array.from({ length: 40 }, (_, text) => (text < 20 ? [0, 1] : [1])),
      Uint16Array.from({ length: 40 }, (_, text) => (text < 20 ? 0 : 1)),
      2,
    );
    expect(own).toBeGreaterThan(0.5);
    expect(mixed).toBeCloseTo(0.3, 5);
  });
});
