/** What a ranking is worth, by the usual measures of retrieval. */

export interface Quality {
  ndcg10: number;
  /** Unjudged products are taken out of the ranking first. */
  ndcg10Judged: number;
  recall10: number;
  recall100: number;
  mrr: number;
}

/** The measures of one query. Gain is 2^rating − 1; what nobody judged gains nothing. */
export function qualityOf(ranking: readonly string[], ratings: ReadonlyMap<string, number>): Quality {
  const relevant = [...ratings].filter(([, rating]) => rating > 0).map(([id]) => id);
  const foundIn = (depth: number): number => {
    const top = new Set(ranking.slice(0, depth));
    return relevant.filter((id) => top.has(id)).length / Math.min(relevant.length, depth);
  };
  const first = ranking.findIndex((id) => (ratings.get(id) ?? 0) > 0);
  return {
    ndcg10: ndcg(ranking, ratings),
    ndcg10Judged: ndcg(
      ranking.filter((id) => ratings.has(id)),
      ratings,
    ),
    recall10: foundIn(10),
    recall100: foundIn(100),
    mrr: first < 0 ? 0 : 1 / (first + 1),
  };
}

function ndcg(ranking: readonly string[], ratings: ReadonlyMap<string, number>): number {
  const gained = gain(ranking.slice(0, 10).map((id) => ratings.get(id) ?? 0));
  const best = gain([...ratings.values()].toSorted((left, right) => right - left).slice(0, 10));
  return best === 0 ? 0 : gained / best;
}

function gain(ratings: readonly number[]): number {
  return ratings.reduce((sum, rating, index) => sum + (2 ** rating - 1) / Math.log2(index + 2), 0);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

export function meanQuality(each: readonly Quality[]): Quality {
  const names = ['ndcg10', 'ndcg10Judged', 'recall10', 'recall100', 'mrr'] as const;
  const means = names.map((name) => [name, mean(each.map((quality) => quality[name]))]);
  return Object.fromEntries(means) as Quality;
}

/** Share of the values at or below what is given back, 0–1. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The middle 95 % of the mean difference when the queries are drawn anew, with replacement. */
export function pairedInterval(
  ours: readonly number[],
  theirs: readonly number[],
  random: () => number,
): { mean: number; low: number; high: number } {
  const differences = ours.map((value, index) => value - (theirs[index] ?? 0));
  const draws = Array.from({ length: 2_000 }, () =>
    mean(differences.map(() => differences[Math.floor(random() * differences.length)] ?? 0)),
  );
  return { mean: mean(differences), low: quantile(draws, 0.025), high: quantile(draws, 0.975) };
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** One edit in one word: a letter missing, doubled, replaced, or swapped with the next. Words of letters, four or more, go first. */
export function withTypo(query: string, random: () => number): string {
  const parts = query.split(' ');
  const able = parts.flatMap((part, index) => (/^\p{L}{4,}$/u.test(part) ? [index] : []));
  const choices = able.length > 0 ? able : parts.map((_, index) => index);
  const chosen = choices[Math.floor(random() * choices.length)] ?? 0;
  parts[chosen] = edited(parts[chosen] ?? '', random);
  return parts.join(' ');
}

function edited(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const letter = letters[Math.floor(random() * letters.length)] ?? '';
  const kind = Math.floor(random() * 4);
  if (kind === 0 && word.length > 1) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at);
  if (kind === 2) return word.slice(0, at) + letter + word.slice(at + 1);
  const swap = Math.min(at, word.length - 2);
  if (swap < 0) return word + letter;
  return word.slice(0, swap) + word.charAt(swap + 1) + word.charAt(swap) + word.slice(swap + 2);
}
