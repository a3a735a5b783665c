/**
 * Trains the weights that pruning kept once more, on their own: what the dropped ones did is taken over by those that
 * stay. The columns' shifts are kept as they are; the method is that of support-vectors.ts, over a sparse matrix.
 */
import type { SparseWeights } from './prune.ts';
import { shuffle, type SparseRows } from './support-vectors.ts';

export interface RefineOptions {
  cost: number;
  epochs: number;
  /** The mean of the weights after so many of the last rounds is kept: where training ended says less. */
  averaged: number;
  random: () => number;
}

/** `sparse` with weights and biases trained on `rows`, whose columns are numbered as those of `sparse`. */
export function refined(
  rows: SparseRows,
  labels: Uint16Array,
  sparse: SparseWeights,
  { cost, epochs, averaged, random }: RefineOptions,
): SparseWeights {
  const count = labels.length;
  const classCount = sparse.biases.length;
  const trained = {
    ...sparse,
    weights: new Float32Array(sparse.weights.length),
    biases: new Float32Array(classCount),
  };
  const learner = {
    alphas: new Float32Array(count * classCount),
    diagonal: 1 / (2 * cost),
    scores: new Float64Array(classCount),
    squares: new Float64Array(classCount),
    changes: new Float64Array(classCount),
  };
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  const mean = { weights: new Float32Array(trained.weights.length), biases: new Float32Array(classCount) };
  const rounds = Math.min(averaged, epochs);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      read(rows, example, trained, learner);
      if (step(example, labels[example]!, learner)) add(rows, example, trained, learner.changes);
    }
    if (epoch < epochs - rounds) continue;
    addShare(mean.weights, trained.weights, 1 / rounds);
    addShare(mean.biases, trained.biases, 1 / rounds);
  }
  return { ...trained, ...mean };
}

/** What training remembers, and what it works on. */
interface Learner {
  /** One number an example and class. */
  alphas: Float32Array;
  diagonal: number;
  /** Of the example at hand, by class. */
  scores: Float64Array;
  squares: Float64Array;
  changes: Float64Array;
}

/** One coordinate step for every class; fills `changes`. @returns whether there are any */
function step(
  example: number,
  label: number,
  { alphas, diagonal, scores, squares, changes }: Learner,
): boolean {
  const base = example * scores.length;
  let changed = false;
  for (let other = 0; other < scores.length; other++) {
    const sign = other === label ? 1 : -1;
    const alpha = alphas[base + other]!;
    const gradient = sign * scores[other]! - 1 + alpha * diagonal;
    changes[other] = 0;
    if (alpha === 0 && gradient >= 0) continue;
    const next = Math.max(alpha - gradient / (squares[other]! + diagonal), 0);
    alphas[base + other] = next;
    changes[other] = (next - alpha) * sign;
    changed = true;
  }
  return changed;
}

function addShare(sums: Float32Array, values: Float32Array, share: number): void {
  for (let at = 0; at < sums.length; at++) sums[at]! += share * values[at]!;
}

/** The scores of one example and, for each class, the squared length of what of it the class looks at. */
function read(
  rows: SparseRows,
  example: number,
  { shifts, offsets, classes, weights, biases }: SparseWeights,
  { scores, squares }: Learner,
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
