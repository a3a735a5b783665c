import { roundShift, type LinearModel } from '../bot/understanding/embedded/linear-model.ts';

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

/** Finer steps make the file larger and the answers no better. */
const weightSteps = 12;

type Kept = Pick<
  LinearModel,
  'biases' | 'buckets' | 'frequencies' | 'offsets' | 'weightClasses' | 'weights' | 'shifts' | 'scale'
>;

/**
 * The `budget` weights of a dense matrix (column × classCount + class, the last row the biases) that move scores
 * most, as signed bytes; columns left with none are dropped. A weight's reach is its size times its feature's inverse
 * document frequency. Changes `dense`.
 */
export function pruned(
  dense: Float32Array,
  buckets: Uint32Array,
  frequencies: Float32Array,
  classCount: number,
  budget: number,
): Kept {
  const shifts = takeShifts(dense, buckets.length, classCount);
  let largest = 0;
  for (let at = 0; at < buckets.length * classCount; at++) largest = Math.max(largest, Math.abs(dense[at]!));
  // The few largest weights are cut to this, so that the steps are fine enough for the many small ones.
  const scale = (largest * 0.6) / weightSteps || 1;
  const reach = threshold(dense, frequencies, classCount, budget);
  const offsets = [0];
  const kept: number[] = [];
  const weightClasses: number[] = [];
  const weights: number[] = [];
  for (const [column, frequency] of frequencies.entries()) {
    for (let label = 0; label < classCount; label++) {
      const weight = dense[column * classCount + label]!;
      const rounded = Math.max(-weightSteps, Math.min(weightSteps, Math.round(weight / scale)));
      if (rounded === 0 || Math.abs(weight) * frequency < reach || weights.length >= budget) continue;
      weightClasses.push(label);
      weights.push(rounded);
    }
    if (weights.length === offsets.at(-1)) continue;
    kept.push(column);
    offsets.push(weights.length);
  }
  return {
    biases: dense.slice(buckets.length * classCount),
    buckets: Uint32Array.from(kept, (column) => buckets[column]!),
    frequencies: Float32Array.from(kept, (column) => frequencies[column]!),
    shifts: Float32Array.from(kept, (column) => roundShift(shifts[column]!, scale)),
    offsets: Uint32Array.from(offsets),
    weightClasses: Uint8Array.from(weightClasses),
    weights: Int8Array.from(weights),
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
