/** A trained one-vs-rest linear model as it lies in memory, and how it scores a text; a hidden layer may add to it. Its file: model-file.ts. */
import { FeatureExtractor } from './features.ts';
import { HiddenUnits, type HiddenLayer } from './hidden-layer.ts';
import { Places } from './places.ts';
import { Spelling } from './spelling.ts';

/** How scores become confidences; fitted on examples the model was not trained on. */
export interface Calibration {
  /** Multiplies the class scores before the softmax over the classes in scope. */
  sharpness: number;
  /**
   * In scope with probability logistic(bias + best × (best score in scope) + outside × (score of the class for the rest) +
   * unheard × (`Scorer.unheard` of the text)).
   */
  scope?: { bias: number; best: number; outside: number; unheard: number };
}

/** How much the blocks of a text's features count, together 1: words, characters within words, concepts. */
export type Shares = readonly [words: number, characters: number, concepts: number];

/**
 * For each hashed feature its inverse document frequency and the few classes it speaks for or against, as signed bytes on
 * one scale. Arrays by column are in the order of `buckets`.
 */
export interface LinearModel {
  /** Names of the classes, in the order of their numbers. */
  classes: string[];
  /** The class that stands for everything else, if one was trained. */
  outOfScope?: string;
  /** Features are hashed into 2^bits buckets. */
  bits: number;
  shares: Shares;
  calibration: Calibration;
  biases: Float32Array;
  /** The buckets that have a column, ascending; a feature of any other bucket is not known. */
  buckets: Uint32Array;
  /** Inverse document frequency of each column. */
  frequencies: Float32Array;
  /** What each column adds to every class alike. */
  shifts: Float32Array;
  /** Weights of column c are numbers offsets[c] to offsets[c + 1]. */
  offsets: Uint32Array;
  weightClasses: Uint8Array;
  weights: Int8Array;
  /** A weight byte times this is the weight. */
  scale: number;
  /** Hashes of the words training saw, ascending, to right slips of spelling by. */
  vocabulary: Uint32Array;
  /** What is added to the scores; of models whose file has room for it. */
  layer?: HiddenLayer;
}

/** One byte of inverse document frequency is this times the byte; finer steps make the file larger and the answers no better. */
export const frequencyStep = 0.25;

/** Rounds to a multiple of what the file can tell apart, so that a trained model answers the same before and after being written. */
export function roundFrequency(value: number, step = frequencyStep): number {
  return Math.min(255 * frequencyStep, Math.max(step, Math.round(value / step) * step));
}

/** A shift's byte is this share of a weight's, of which there are few steps. */
export const shiftShare = 0.06;

/** Rounds a shift as the file will. */
export function roundShift(value: number, scale: number): number {
  const step = scale * shiftShare;
  return Math.min(127, Math.max(-128, Math.round(value / step))) * step;
}

/** How much a feature of each block weighs, given the squared length of the blocks. */
export function blockFactors(squares: ArrayLike<number>, shares: Shares): [number, number, number] {
  const factor = (block: 0 | 1 | 2): number =>
    squares[block]! > 0 ? Math.sqrt(shares[block] / squares[block]!) : 0;
  return [factor(0), factor(1), factor(2)];
}

/** Of a column: frequency, shift, and where its weights begin; they end where the next one's begin. The first row is of buckets without a column. */
const ROW = 3;

/**
 * A model as it is read: a text looks at a hundred buckets far apart, and what is waited for is memory. So all of a bucket
 * lies together, and each weight with its class.
 */
interface Layout {
  /** Rows, as numbers with fractions and as whole ones: both views of the same memory. */
  reals: Float32Array;
  wholes: Uint32Array;
  /** The class in the upper byte, its weight in the lower. */
  weights: Uint16Array;
}

function layoutOf({ frequencies, shifts, offsets, weightClasses, weights }: LinearModel): Layout {
  const rows = new ArrayBuffer((frequencies.length + 2) * ROW * 4);
  const reals = new Float32Array(rows);
  const wholes = new Uint32Array(rows);
  for (let column = 0; column < frequencies.length; column++) {
    const row = (column + 1) * ROW;
    reals[row] = frequencies[column]!;
    reals[row + 1] = shifts[column]!;
    wholes[row + 2] = offsets[column]!;
    wholes[row + ROW + 2] = offsets[column + 1]!;
  }
  // A new instance on Lambda waits for this: `Uint16Array.from` with a function takes ten times as long.
  const packed = new Uint16Array(weights.length);
  for (let entry = 0; entry < weights.length; entry++) {
    packed[entry] = (weightClasses[entry]! << 8) | (weights[entry]! & 0xff);
  }
  return { reals, wholes, weights: packed };
}

/** Scores texts by one model. Keeps buffers: the scores are valid until the next call. */
export class Scorer {
  /** Of the text last scored: how many of its things and pairs of things no example had, as the logarithm of one more. */
  unheard = 0;
  private readonly extractor: FeatureExtractor;
  private readonly scores: Float64Array;
  private readonly squares = new Float64Array(3);
  private readonly columns: Places;
  private readonly layout: Layout;
  private readonly units: HiddenUnits | undefined;
  private readonly facts: Pick<LinearModel, 'biases' | 'scale' | 'shares'>;
  /** Where the rows of the text's features begin. */
  private rows = new Uint32Array(0);

  constructor(model: LinearModel) {
    const { bits, vocabulary, classes, buckets, biases, scale, shares, layer } = model;
    this.extractor = new FeatureExtractor(bits, new Spelling(vocabulary));
    this.scores = new Float64Array(classes.length);
    this.columns = new Places(buckets, bits);
    // What is laid out anew is let go of.
    this.layout = layoutOf(model);
    this.units = layer && new HiddenUnits(layer, buckets.length);
    this.facts = { biases, scale, shares };
  }

  /** One score a class, about −1 (no) to 1 (yes). */
  score(text: string): Float64Array {
    const { biases, scale, shares } = this.facts;
    const { reals, wholes, weights } = this.layout;
    const { buckets, counts, blocks, count } = this.extractor.extract(text);
    const { columns, squares, scores, units } = this;
    if (this.rows.length < count) this.rows = new Uint32Array(counts.length);
    const { rows } = this;
    squares.fill(0);
    let unheard = 0;
    for (let at = 0; at < count; at++) {
      const often = counts[at]!;
      const row = (columns.of(buckets[at]!) + 1) * ROW;
      rows[at] = row;
      if (row === 0 && blocks[at] === 2) unheard++;
      const value = (often === 1 ? 1 : 1 + Math.log(often)) * reals[row]!;
      counts[at] = value;
      squares[blocks[at]!]! += value * value;
    }
    this.unheard = Math.log1p(unheard);
    const factors = blockFactors(squares, shares);
    scores.fill(0);
    units?.clear();
    let shared = 0;
    for (let at = 0; at < count; at++) {
      const value = counts[at]! * factors[blocks[at]! as 0 | 1 | 2];
      if (value === 0) continue;
      const row = rows[at]!;
      shared += value * reals[row + 1]!;
      units?.take(row / ROW - 1, value);
      const end = wholes[row + ROW + 2]!;
      for (let entry = wholes[row + 2]!; entry < end; entry++) {
        const weight = weights[entry]!;
        scores[weight >>> 8]! += value * ((weight << 24) >> 24);
      }
    }
    for (let label = 0; label < scores.length; label++)
      scores[label] = scores[label]! * scale + biases[label]! + shared;
    units?.addTo(scores);
    return scores;
  }
}
