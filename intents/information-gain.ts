/**
 * How much a feature tells about the class. Where a class has few examples, how rare a feature is says little: "my" may be
 * as rare as "refund" and tells nothing.
 */

/** So many examples are thought to have the feature already, of the classes as they are: what few have is no proof. */
const prior = 10;
/** What a feature weighs that tells nothing, to 1 for one that tells all. */
const least = 0.3;

/**
 * For each column, `least` and the relative entropy of the classes among the texts that have it to the classes of all
 * texts, as a share of the largest there can be. `columns` are those of each text, `labels` the texts' classes.
 */
export function informationGains(
  columns: readonly Iterable<number>[],
  labels: Uint16Array,
  width: number,
): Float32Array {
  const classCount = labels.reduce((most, label) => Math.max(most, label), 0) + 1;
  const shares = new Float32Array(classCount);
  const counts = new Float32Array(width * classCount);
  for (const [text, used] of columns.entries()) {
    const label = labels[text]!;
    shares[label]! += 1 / columns.length;
    for (const column of used) counts[column * classCount + label]!++;
  }
  return Float32Array.from({ length: width }, (_, column) => {
    const row = counts.subarray(column * classCount, (column + 1) * classCount);
    return least + relativeEntropy(row, shares) / Math.log(Math.max(2, classCount));
  });
}

function relativeEntropy(counts: Float32Array, shares: Float32Array): number {
  const total = counts.reduce((sum, count) => sum + count, prior);
  let entropy = 0;
  for (const [label, share] of shares.entries()) {
    if (share === 0) continue;
    const there = (counts[label]! + prior * share) / total;
    entropy += there * Math.log(there / share);
  }
  return entropy;
}
