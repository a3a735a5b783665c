/** Texts as sparse rows over the hashed features they use, weighed by how rare they are. */
import { FeatureExtractor } from '../bot/understanding/embedded/features.ts';
import { blockFactors, roundFrequency, type Shares } from '../bot/understanding/embedded/linear-model.ts';
import { informationGains } from './information-gain.ts';
import { Spelling } from '../bot/understanding/embedded/spelling.ts';
import type { SparseRows } from './support-vectors.ts';

export interface VectorizeOptions {
  bits: number;
  shares: Shares;
  /** A feature fewer texts have gets no column. */
  fewestExamples: number;
  /** Inverse document frequencies are rounded to such steps. */
  frequencyStep: number;
  /** Only this many texts, from the first, are counted: what slips of typing alone bring forth is not worth a column. */
  counted: number;
  /** The texts' classes, to weigh features by what they tell about them too. */
  labels?: Uint16Array;
}

interface Row {
  buckets: Int32Array;
  counts: Float32Array;
  blocks: Uint8Array;
}

export interface Vectors {
  rows: SparseRows;
  /** The same rows with only these columns, in their order: as a model that has no others reads the texts. */
  restricted: (columns: Uint32Array) => SparseRows;
  /** The bucket of each column, ascending. */
  buckets: Uint32Array;
  /** Inverse document frequency of each column. */
  frequencies: Float32Array;
}

/** The rows of `texts`; words are righted by `vocabulary` as they will be when the model answers. */
export function vectorize(
  texts: readonly string[],
  vocabulary: Uint32Array,
  options: VectorizeOptions,
): Vectors {
  const { shares } = options;
  const extractor = new FeatureExtractor(options.bits, new Spelling(vocabulary));
  const documents = new Uint32Array(2 ** options.bits);
  const kept = texts.map((text, index): Row => {
    const { buckets, counts, blocks, count } = extractor.extract(text);
    if (index < options.counted) for (let at = 0; at < count; at++) documents[buckets[at]!]!++;
    return {
      buckets: buckets.slice(0, count),
      counts: counts.slice(0, count),
      blocks: blocks.slice(0, count),
    };
  });
  const columnOf = new Int32Array(documents.length).fill(-1);
  const used: number[] = [];
  for (const [bucket, count] of documents.entries()) {
    if (count < options.fewestExamples) continue;
    columnOf[bucket] = used.length;
    used.push(bucket);
  }
  const columns = (row: Row): number[] =>
    Array.from(row.buckets, (bucket) => columnOf[bucket]!).filter((column) => column >= 0);
  const gains =
    options.labels &&
    informationGains(kept.slice(0, options.counted).map(columns), options.labels, used.length);
  const frequencies = Float32Array.from(used, (bucket, column) => {
    const rarity = 1 + Math.log((1 + options.counted) / (1 + documents[bucket]!));
    return roundFrequency(rarity * (gains?.[column] ?? 1), options.frequencyStep);
  });
  return {
    rows: rowsOf(kept, columnOf, frequencies, shares),
    restricted(columns) {
      const places = new Int32Array(columnOf.length).fill(-1);
      for (const [place, column] of columns.entries()) places[used[column]!] = place;
      const weights = Float32Array.from(columns, (column) => frequencies[column]!);
      return rowsOf(kept, places, weights, shares);
    },
    buckets: Uint32Array.from(used),
    frequencies,
  };
}

function rowsOf(
  kept: readonly Row[],
  columnOf: Int32Array,
  frequencies: Float32Array,
  shares: Shares,
): SparseRows {
  const starts = new Uint32Array(kept.length + 1);
  for (const [index, { buckets }] of kept.entries()) {
    let count = 0;
    for (let at = 0; at < buckets.length; at++) if (columnOf[buckets[at]!]! >= 0) count++;
    starts[index + 1] = starts[index]! + count;
  }
  const columns = new Uint32Array(starts[kept.length]!);
  const values = new Float32Array(columns.length);
  const blocksAt = new Uint8Array(columns.length);
  const squares = new Float64Array(3);
  for (const [index, { buckets, counts, blocks }] of kept.entries()) {
    squares.fill(0);
    let place = starts[index]!;
    for (let at = 0; at < buckets.length; at++) {
      const column = columnOf[buckets[at]!]!;
      if (column < 0) continue;
      const often = counts[at]!;
      const value = (often === 1 ? 1 : 1 + Math.log(often)) * frequencies[column]!;
      columns[place] = column;
      values[place] = value;
      squares[blocks[at]!]! += value * value;
      blocksAt[place++] = blocks[at]!;
    }
    const factors = blockFactors(squares, shares);
    for (let at = starts[index]!; at < place; at++) values[at]! *= factors[blocksAt[at] as 0 | 1 | 2];
  }
  return { starts, columns, values, width: frequencies.length };
}
