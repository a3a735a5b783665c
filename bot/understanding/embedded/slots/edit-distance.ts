const longest = 64;
/** Three rows that take turns; one thread computes one distance at a time. */
let beforeLast = new Uint8Array(longest + 1);
let last = new Uint8Array(longest + 1);
let current = new Uint8Array(longest + 1);

/**
 * How many slips (letters wrong, missing, extra, or two swapped) part two words; more than `limit` counts as `limit + 1`,
 * and so does every word beyond 64 letters unless it is the same.
 */
export function editDistance(one: string, other: string, limit: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > limit || Math.max(one.length, other.length) > longest)
    return limit + 1;
  for (let column = 0; column <= other.length; column++) last[column] = column;
  for (let row = 1; row <= one.length; row++) {
    if (fillRow(one, other, row) > limit) return limit + 1;
    const spare = beforeLast;
    beforeLast = last;
    last = current;
    current = spare;
  }
  return Math.min(last[other.length]!, limit + 1);
}

/** Fills `current`; answers its least number. */
function fillRow(one: string, other: string, row: number): number {
  const letter = one.charCodeAt(row - 1);
  current[0] = row;
  let least = row;
  for (let column = 1; column <= other.length; column++) {
    const wanted = other.charCodeAt(column - 1);
    let cost = last[column - 1]! + (letter === wanted ? 0 : 1);
    if (last[column]! + 1 < cost) cost = last[column]! + 1;
    if (current[column - 1]! + 1 < cost) cost = current[column - 1]! + 1;
    const swapped =
      row > 1 &&
      column > 1 &&
      letter === other.charCodeAt(column - 2) &&
      one.charCodeAt(row - 2) === wanted &&
      beforeLast[column - 2]! + 1 < cost;
    if (swapped) cost = beforeLast[column - 2]! + 1;
    current[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}
