/** The places of the `count` highest keys, the highest first; of equal ones the earlier first. */
export function topPlaces(keys: Float64Array, count: number): number[] {
  const better = (left: number, right: number): number => keys[right]! - keys[left]! || left - right;
  if (keys.length <= Math.max(count, 64)) {
    return Array.from(keys, (_, place) => place)
      .sort(better)
      .slice(0, count);
  }
  // Kept unordered up to twice the size, then cut: cheaper than a heap for the few hundred that are asked for.
  let kept: number[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let place = 0; place < keys.length; place += 1) {
    if (keys[place]! < least) continue;
    kept.push(place);
    if (kept.length < count * 2 + 64) continue;
    kept = kept.sort(better).slice(0, count);
    least = keys[kept.at(-1) ?? 0]!;
  }
  return kept.sort(better).slice(0, count);
}
