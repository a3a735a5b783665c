/**
 * Trains a one-vs-rest linear support vector machine with squared hinge loss by dual coordinate descent
 * (Hsieh et al. 2008). All classes of one example are worked together: their weights lie side by side in memory.
 */

/** Texts as sparse rows: example i has columns and values from starts[i] to starts[i + 1]. */
export interface SparseRows {
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
  /** How many different columns there are. */
  width: number;
}

export interface SupportVectorOptions {
  classCount: number;
  /** What a violated margin costs. */
  cost: number;
  epochs: number;
  random: () => number;
  onEpoch?: (epoch: number) => void;
}

/** Dense weights: column × classCount + class. The last column is the constant 1, its weights the biases. */
export function trainSupportVectors(
  rows: SparseRows,
  labels: Uint16Array,
  options: SupportVectorOptions,
): Float32Array {
  const { classCount, cost, epochs, random } = options;
  const count = labels.length;
  const weights = new Float32Array((rows.width + 1) * classCount);
  const alphas = new Float32Array(count * classCount);
  const scores = new Float64Array(classCount);
  const changes = new Float32Array(classCount);
  const order = Uint32Array.from({ length: count }, (_, index) => index);
  const diagonal = 1 / (2 * cost);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      addScores(rows, example, weights, classCount, scores);
      const squared = squaredLength(rows, example) + diagonal;
      const changed = step(scores, alphas, example, labels[example]!, squared, diagonal, changes);
      if (changed) addChanges(rows, example, weights, classCount, changes);
    }
    options.onEpoch?.(epoch);
  }
  return weights;
}

function addScores(
  rows: SparseRows,
  example: number,
  weights: Float32Array,
  classCount: number,
  scores: Float64Array,
): void {
  const bias = rows.width * classCount;
  for (let label = 0; label < classCount; label++) scores[label] = weights[bias + label]!;
  const { starts, columns, values } = rows;
  const end = starts[example + 1]!;
  for (let at = starts[example]!; at < end; at++) {
    const base = columns[at]! * classCount;
    const value = values[at]!;
    for (let label = 0; label < classCount; label++) scores[label]! += value * weights[base + label]!;
  }
}

/** One coordinate step for every class; fills `changes` with what each class adds along the example. */
function step(
  scores: Float64Array,
  alphas: Float32Array,
  example: number,
  label: number,
  squared: number,
  diagonal: number,
  changes: Float32Array,
): boolean {
  const base = example * scores.length;
  let changed = false;
  for (let other = 0; other < scores.length; other++) {
    const sign = other === label ? 1 : -1;
    const alpha = alphas[base + other]!;
    const gradient = sign * scores[other]! - 1 + alpha * diagonal;
    changes[other] = 0;
    if (alpha === 0 && gradient >= 0) continue;
    const next = Math.max(alpha - gradient / squared, 0);
    if (Math.abs(next - alpha) < 1e-7) continue;
    alphas[base + other] = next;
    changes[other] = (next - alpha) * sign;
    changed = true;
  }
  return changed;
}

function addChanges(
  rows: SparseRows,
  example: number,
  weights: Float32Array,
  classCount: number,
  changes: Float32Array,
): void {
  const active: number[] = [];
  for (let label = 0; label < classCount; label++) if (changes[label] !== 0) active.push(label);
  const end = rows.starts[example + 1]!;
  for (let at = rows.starts[example]!; at < end; at++) {
    const base = rows.columns[at]! * classCount;
    const value = rows.values[at]!;
    for (const label of active) weights[base + label]! += value * changes[label]!;
  }
  const bias = rows.width * classCount;
  for (const label of active) weights[bias + label]! += changes[label]!;
}

function squaredLength(rows: SparseRows, example: number): number {
  let sum = 1;
  for (let at = rows.starts[example]!; at < rows.starts[example + 1]!; at++) sum += rows.values[at]! ** 2;
  return sum;
}

/** Puts `order` into another order, in place. */
export function shuffle(order: Uint32Array, random: () => number): void {
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last]!;
    order[last] = order[other]!;
    order[other] = kept;
  }
}
