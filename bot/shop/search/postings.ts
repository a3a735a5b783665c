/**
 * The products that hold a word, in the order of their ids, with what each says of it (see evidence.ts). In the file
 * they are bytes: the step to the next id and the evidence, each in groups of seven bits, the lowest first.
 */
export interface Postings {
  ids: Int32Array;
  evidence: Int32Array;
}

/** Products with ids of one block of this many lie together in the file. */
export const blockBits = 12;

export function blockOf(id: number): number {
  return id >>> blockBits;
}

export const noPostings: Postings = { ids: new Int32Array(0), evidence: new Int32Array(0) };

export function encodePostings(entries: ReadonlyMap<number, number>): Uint8Array {
  const sorted = [...entries].sort(([left], [right]) => left - right);
  const bytes: number[] = [];
  let before = 0;
  for (const [id, evidence] of sorted) {
    pushNumber(bytes, id - before);
    pushNumber(bytes, evidence);
    before = id;
  }
  return Uint8Array.from(bytes);
}

function pushNumber(bytes: number[], value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes.push((rest & 0x7f) | 0x80);
    rest >>>= 7;
  }
  bytes.push(rest);
}

/** Reads the blocks of one word, given in the order of their ids. `count` is how many postings they hold together. */
export function decodePostings(blocks: readonly Uint8Array[], count: number): Postings {
  const ids = new Int32Array(count);
  const evidence = new Int32Array(count);
  let next = 0;
  for (const bytes of blocks) next = decodeBlock(bytes, ids, evidence, next);
  return { ids, evidence };
}

function decodeBlock(bytes: Uint8Array, ids: Int32Array, evidence: Int32Array, from: number): number {
  let next = from;
  let at = 0;
  let id = 0;
  while (at < bytes.length) {
    let value = 0;
    let shift = 0;
    let byte = 0;
    do {
      byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f);
    id += value;
    value = 0;
    shift = 0;
    do {
      byte = bytes[at++]!;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f);
    ids[next] = id;
    evidence[next] = value;
    next += 1;
  }
  return next;
}

/** Where an id stands, or -1. */
export function indexOfId({ ids }: Postings, id: number): number {
  let low = 0;
  let high = ids.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const found = ids[middle]!;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
