/** From the dense weights of training to the few that a model keeps, and those to the steps of its file. */
import { roundShift, type LinearModel } from '../bot/understanding/embedded/linear-model.ts';

/** The weights a model keeps, not yet rounded: those of column c are numbers offsets[c] to offsets[c + 1]. */
export interface SparseWeights {
  /** The kept columns' numbers in the dense matrix, ascending. */
  columns: Uint32Array;
  /** What each column adds to every class alike. */
  shifts: Float32Array;
  offsets: Uint32Array;
  classes: Uint8Array;
  weights: Float32Array;
  biases: Float32Array;
}

/**
 * Most weights of one-vs-rest are small and alike, "a little against". Each feature's middle weight is therefore kept once,
 * as its shift, and only what differs from it is kept by class: that costs far less accuracy than cutting the small ones.
 */
function takeShifts(dense: Float32Array, columns: number, classCount: number): Float32Array {
  const shifts = new Float32Array(columns);
  for (let column = 0; column < columns; column++) {
    const row = dense.subarray(column * classCount, (column + 1) * classCount);
    const middle = row.slice().sort()[classCount >> 1]!;
    shifts[column] = middle;
    for (let label = 0; label < classCount; label++) row[label]! -= middle;
  }
  return shifts;
}

/**
 * The `budget` weights of a dense matrix (column × classCount + class, the last row the biases) that move scores
 * most; columns left with none are dropped. A weight's reach is its size times its feature's inverse document
 * frequency. Changes `dense`.
 */
export function pruned(
  dense: Float32Array,
  frequencies: Float32Array,
  classCount: number,
  budget: number,
): SparseWeights {
  const shifts = takeShifts(dense, frequencies.length, classCount);
  const reach = threshold(dense, frequencies, classCount, budget);
  const offsets = [0];
  const kept: number[] = [];
  const classes: number[] = [];
  const weights: number[] = [];
  for (const [column, frequency] of frequencies.entries()) {
    for (let label = 0; label < classCount; label++) {
      const weight = dense[column * classCount + label]!;
      if (weight === 0 || Math.abs(weight) * frequency < reach || weights.length >= budget) continue;
      classes.push(label);
      weights.push(weight);
    }
    if (weights.length === offsets.at(-1)) continue;
    kept.push(column);
    offsets.push(weights.length);
  }
  const columns = Uint32Array.from(kept);
  return {
    columns,
    shifts: Float32Array.from(columns, (column) => shifts[column]!),
    offsets: Uint32Array.from(offsets),
    classes: Uint8Array.from(classes),
    weights: Float32Array.from(weights),
    biases: dense.slice(frequencies.length * classCount),
  };
}

type Rounded = Pick<
  LinearModel,
  'biases' | 'buckets' | 'frequencies' | 'offsets' | 'weightClasses' | 'weights' | 'shifts' | 'scale'
>;

/** The weights in `steps` steps to either side, as signed bytes; those that round to nothing are dropped. */
export function rounded(
  { columns, shifts, offsets, classes, weights, biases }: SparseWeights,
  { buckets, frequencies }: { buckets: Uint32Array; frequencies: Float32Array },
  steps: number,
): Rounded {
  let squares = 0;
  for (const weight of weights) squares += weight * weight;
  // The few largest weights are cut to so many times the usual one, so that the steps are fine enough for the many small.
  const scale = (6.5 * Math.sqrt(squares / weights.length)) / steps || 1;
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-steps, Math.min(steps, Math.round(weight / scale))),
  );
  const ends = new Uint32Array(offsets.length);
  for (let column = 0; column < columns.length; column++) {
    let count = 0;
    for (let entry = offsets[column]!; entry < offsets[column + 1]!; entry++) if (bytes[entry] !== 0) count++;
    ends[column + 1] = ends[column]! + count;
  }
  return {
    biases,
    buckets: columns.map((column) => buckets[column]!),
    frequencies: Float32Array.from(columns, (column) => frequencies[column]!),
    shifts: shifts.map((shift) => roundShift(shift, scale)),
    offsets: ends,
    weightClasses: classes.filter((_, entry) => bytes[entry] !== 0),
    weights: bytes.filter((byte) => byte !== 0),
    scale,
  };
}

/** The reach that about `budget` weights attain, from a histogram: sorting tens of millions would take longer than training. */
function threshold(
  dense: Float32Array,
  frequencies: Float32Array,
  classCount: number,
  budget: number,
): number {
  const bins = 4_096;
  const histogram = new Uint32Array(bins);
  let largest = 1e-9;
  const each = (visit: (reach: number) => void): void => {
    for (const [column, frequency] of frequencies.entries()) {
      const base = column * classCount;
      for (let label = 0; label < classCount; label++) visit(Math.abs(dense[base + label]!) * frequency);
    }
  };
  each((reach) => {
    if (reach > largest) largest = reach;
  });
  // Half powers spread the many small ones over more bins.
  each((reach) => histogram[Math.min(bins - 1, Math.floor(Math.sqrt(reach / largest) * bins))]!++);
  let total = 0;
  for (let bin = bins - 1; bin >= 0; bin--) {
    total += histogram[bin]!;
    if (total > budget) return ((bin + 1) / bins) ** 2 * largest;
  }
  return 0;
}
