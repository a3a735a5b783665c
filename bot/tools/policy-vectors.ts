/** Texts as features that weigh something, and where each feature stands. */

/** Features of a text and what each weighs, side by side. */
export interface Vector {
  features: readonly string[];
  weights: readonly number[];
}

/** Where a feature stands: in which examples (or topics), and what it weighs there. */
export interface Postings {
  at: Int32Array;
  weights: Float64Array;
}

/** Adds to the sum at each place what the feature weighs there, times what it weighs in `vector`. */
export function addProducts(
  sums: Float64Array,
  { features, weights: own }: Vector,
  posted: ReadonlyMap<string, Postings>,
): void {
  for (let index = 0; index < features.length; index += 1) {
    const postings = posted.get(features[index]!);
    if (!postings) continue;
    const { at, weights } = postings;
    const weight = own[index]!;
    for (let place = 0; place < at.length; place += 1) sums[at[place]!]! += weight * weights[place]!;
  }
}

export function postingsOf(vectors: readonly Vector[]): ReadonlyMap<string, Postings> {
  const lists = new Map<string, { at: number[]; weights: number[] }>();
  for (const [at, { features, weights }] of vectors.entries()) {
    for (const [index, feature] of features.entries()) {
      const list = lists.get(feature) ?? { at: [], weights: [] };
      list.at.push(at);
      list.weights.push(weights[index]!);
      lists.set(feature, list);
    }
  }
  return new Map(
    [...lists].map(([feature, { at, weights }]) => [
      feature,
      { at: Int32Array.from(at), weights: Float64Array.from(weights) },
    ]),
  );
}

/** All of them together, of length one. */
export function centreOf(vectors: readonly Vector[]): Vector {
  const sums = new Map<string, number>();
  for (const { features, weights } of vectors) {
    for (const [index, feature] of features.entries()) {
      sums.set(feature, (sums.get(feature) ?? 0) + weights[index]!);
    }
  }
  const length = Math.hypot(...sums.values()) || 1;
  return { features: [...sums.keys()], weights: Array.from(sums.values(), (weight) => weight / length) };
}
