/**
 * Trains the kept weights a second way, by one softmax over all classes, and mixes it in. Each errs on other sentences;
 * both are linear over the same features, so that the mixture is one model and costs nothing when it answers.
 */
import type { SparseWeights } from './prune.ts';
import { add, type RefineOptions } from './refine.ts';
import { shuffle, type SparseRows } from './support-vectors.ts';

export type SoftenOptions = Pick<RefineOptions, 'epochs' | 'random'>;

/** What a score is multiplied by before the softmax: scores of one-vs-rest lie between −1 and 1. */
const sharpness = 8;
/** The first round's step; the last round's is nearly none. */
const firstStep = 1;
/** How much of the mixture the softmax is; with half, models of coarse steps lose what those of fine steps gain. */
const softShare = 0.25;
/** A class that is off by less is left alone. */
const negligible = 1e-4;

/** The mixture of `trained` and of a softmax over the same weights, made as long as those of `trained`. */
export function softened(
  rows: SparseRows,
  labels: Uint16Array,
  trained: SparseWeights,
  options: SoftenOptions,
): SparseWeights {
  const soft = softmax(rows, labels, trained, options);
  const share = softShare * Math.sqrt(squares(trained.weights) / (squares(soft.weights) || 1));
  const kept = 1 - softShare;
  return {
    ...trained,
    weights: trained.weights.map((weight, at) => weight * kept + soft.weights[at]! * share),
    biases: trained.biases.map((bias, at) => bias * kept + soft.biases[at]! * share),
    // The softmax does not see what is added to every class alike.
    shifts: trained.shifts.map((shift) => shift * kept),
  };
}

function softmax(
  rows: SparseRows,
  labels: Uint16Array,
  like: SparseWeights,
  { epochs, random }: SoftenOptions,
): SparseWeights {
  const classCount = like.biases.length;
  const soft = {
    ...like,
    weights: new Float32Array(like.weights.length),
    biases: new Float32Array(classCount),
  };
  const scores = new Float64Array(classCount);
  const changes = new Float64Array(classCount);
  const order = Uint32Array.from({ length: labels.length }, (_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    const step = firstStep * (1 - epoch / epochs);
    for (const example of order) {
      score(rows, example, soft, scores);
      towards(labels[example]!, scores, step, changes);
      add(rows, example, soft, changes);
    }
  }
  return soft;
}

function score(
  rows: SparseRows,
  example: number,
  { offsets, classes, weights, biases }: SparseWeights,
  scores: Float64Array,
): void {
  scores.set(biases);
  const { starts, columns, values } = rows;
  const last = starts[example + 1]!;
  for (let at = starts[example]!; at < last; at++) {
    const column = columns[at]!;
    const value = values[at]!;
    const end = offsets[column + 1]!;
    for (let entry = offsets[column]!; entry < end; entry++)
      scores[classes[entry]!]! += value * weights[entry]!;
  }
}

/** Fills `changes` with `step` times what each class is short of, or beyond, its due chance. */
function towards(label: number, scores: Float64Array, step: number, changes: Float64Array): void {
  let best = -Infinity;
  for (const score of scores) if (score > best) best = score;
  let sum = 0;
  for (const [other, score] of scores.entries()) {
    changes[other] = Math.exp(sharpness * (score - best));
    sum += changes[other];
  }
  for (let other = 0; other < changes.length; other++) {
    const short = (other === label ? 1 : 0) - changes[other]! / sum;
    changes[other] = Math.abs(short) < negligible ? 0 : step * short;
  }
}

function squares(values: Float32Array): number {
  return values.reduce((sum, value) => sum + value * value, 0);
}
