/**
 * Trains the weights that pruning kept once more, on their own: what the dropped ones did is taken over by those that
 * stay. The columns' shifts are kept as they are; the method is that of support-vectors.ts, over a sparse matrix.
 */
import type { SparseWeights } from './prune.ts';
import { shuffle, type SparseRows } from './support-vectors.ts';

export interface RefineOptions {
  cost: number;
  epochs: number;
  random: () => number;
}

/** `sparse` with weights and biases trained on `rows`, whose columns are numbered as those of `sparse`. */
export function refined(
  rows: SparseRows,
  labels: Uint16Array,
  sparse: SparseWeights,
  { cost, epochs, random }: RefineOptions,
): SparseWeights {
  const count = labels.length;
  const classCount = sparse.biases.length;
  const trained = {
    ...sparse,
    weights: new Float32Array(sparse.weights.length),
    biases: new Float32Array(classCount),
  };
  const alphas = new Float32Array(count * classCount);
  const diagonal = 1 / (2 * cost);
  const scores = new Float64Array(classCount);
  const squares = new Float64Array(classCount);
  const changes = new Float64Array(classCount);
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      read(rows, example, trained, scores, squares);
      let changed = false;
      for (let label = 0; label < classCount; label++) {
        const sign = label === labels[example] ? 1 : -1;
        const at = example * classCount + label;
        const alpha = alphas[at]!;
        const gradient = sign * scores[label]! - 1 + alpha * diagonal;
        changes[label] = 0;
        if (alpha === 0 && gradient >= 0) continue;
        const next = Math.max(alpha - gradient / (squares[label]! + diagonal), 0);
        alphas[at] = next;
        changes[label] = (next - alpha) * sign;
        changed = true;
      }
      if (changed) add(rows, example, trained, changes);
    }
  }
  return trained;
}

/** The scores of one example and, for each class, the squared length of what of it the class looks at. */
function read(
  rows: SparseRows,
  example: number,
  { shifts, offsets, classes, weights, biases }: SparseWeights,
  scores: Float64Array,
  squares: Float64Array,
): void {
  scores.set(biases);
  squares.fill(1);
  const { starts, columns, values } = rows;
  const end = starts[example + 1]!;
  let shared = 0;
  for (let at = starts[example]!; at < end; at++) {
    const column = columns[at]!;
    const value = values[at]!;
    const square = value * value;
    const last = offsets[column + 1]!;
    shared += value * shifts[column]!;
    for (let entry = offsets[column]!; entry < last; entry++) {
      const label = classes[entry]!;
      scores[label]! += value * weights[entry]!;
      squares[label]! += square;
    }
  }
  for (let label = 0; label < scores.length; label++) scores[label]! += shared;
}

/** Adds the example to every class's weights, `changes` times. */
export function add(
  rows: SparseRows,
  example: number,
  { offsets, classes, weights, biases }: SparseWeights,
  changes: Float64Array,
): void {
  const { starts, columns, values } = rows;
  const end = starts[example + 1]!;
  for (let at = starts[example]!; at < end; at++) {
    const column = columns[at]!;
    const value = values[at]!;
    const last = offsets[column + 1]!;
    for (let entry = offsets[column]!; entry < last; entry++) {
      const change = changes[classes[entry]!]!;
      // Most classes are content with most examples: what does not change is not written.
      if (change !== 0) weights[entry]! += value * change;
    }
  }
  for (let label = 0; label < biases.length; label++) biases[label]! += changes[label]!;
}
