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
 * most; columns left with none are dropped. Changes `dense`.
 */
export function pruned(
  dense: Float32Array,
  frequencies: Float32Array,
  classCount: number,
  budget: number,
): SparseWeights {
  const shifts = takeShifts(dense, frequencies.length, classCount);
  const worth = worthOf(dense, frequencies, classCount);
  const least = leastWorth(worth, classCount, budget);
  const offsets = [0];
  const kept: number[] = [];
  const classes: number[] = [];
  const weights: number[] = [];
  for (let column = 0; column < frequencies.length; column++) {
    if (countKept(worth, column, classCount, least) === 0) continue;
    for (let label = 0; label < classCount; label++) {
      const at = column * classCount + label;
      if (worth[at]! < least || weights.length >= budget) continue;
      classes.push(label);
      weights.push(dense[at]!);
    }
    if (weights.length === offsets.at(-1)) break;
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

/**
 * What a weight is worth: the square of what it adds to a score, that is its size times its feature's inverse document
 * frequency, and a little less the rarer the feature is: what no message has moves nothing.
 */
function worthOf(dense: Float32Array, frequencies: Float32Array, classCount: number): Float32Array {
  const worth = new Float32Array(frequencies.length * classCount);
  for (const [column, frequency] of frequencies.entries()) {
    const often = (frequency * Math.exp(-rarity * frequency)) ** 2;
    const end = (column + 1) * classCount;
    for (let at = column * classCount; at < end; at++) worth[at] = often * dense[at]! * dense[at]!;
  }
  return worth;
}

/** The power of how often a feature occurs; with more, models lose the words that tell one intent. */
const rarity = 0.15;
/** A column takes as much of a file as so many weights: one must be worth that much more than the least of its weights. */
const columnCost = 3;

/** How many weights of a column are kept when none may be worth less than `least`. */
function countKept(worth: Float32Array, column: number, classCount: number, least: number): number {
  let count = 0;
  let beyond = 0;
  for (let at = column * classCount; at < (column + 1) * classCount; at++) {
    if (worth[at]! < least) continue;
    count++;
    beyond += worth[at]! - least;
  }
  return beyond < columnCost * least ? 0 : count;
}

/** Halvings until the budget is met closely enough. */
const rounds = 20;

/** What a weight must be worth so that about `budget` are kept, nothing when all are few enough. */
function leastWorth(worth: Float32Array, classCount: number, budget: number): number {
  let [low, high] = [Math.log(1e-12), Math.log(worth.reduce((most, each) => Math.max(most, each), 1e-9))];
  const total = (least: number): number => {
    let sum = 0;
    for (let column = 0; column * classCount < worth.length; column++)
      sum += countKept(worth, column, classCount, least);
    return sum;
  };
  if (total(Math.exp(low)) <= budget) return Math.exp(low);
  for (let round = 0; round < rounds; round++) {
    const middle = (low + high) / 2;
    if (total(Math.exp(middle)) > budget) low = middle;
    else high = middle;
  }
  return Math.exp(high);
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
