/**
 * A trained one-vs-rest linear model as it lies in memory and in its file: for each hashed feature its inverse
 * document frequency and the few classes it speaks for or against, as signed bytes on one scale.
 *
 * File: the magic `AIM2`, the header's length (u32, little endian), the header (JSON), then, packed by
 * Brotli: for every bucket one byte each of inverse document frequency and shift, for every bucket a set of its classes
 * as bits, and all weights.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { FeatureExtractor } from './features.ts';

/** Raise it whenever the file's layout or the meaning of its numbers changes. */
export const modelVersion = 4;

/** How scores become confidences; fitted on examples the model was not trained on. */
export interface Calibration {
  /** Multiplies the class scores before the softmax over the classes in scope. */
  sharpness: number;
  /** In scope with probability logistic(bias + best × (best score in scope) + outside × (score of the class for the rest)). */
  scope?: { bias: number; best: number; outside: number };
}

export interface LinearModel {
  /** Names of the classes, in the order of their numbers. */
  classes: string[];
  /** The class that stands for everything else, if one was trained. */
  outOfScope?: string;
  bits: number;
  /** A word feature's weight beside a character feature's. */
  wordShare: number;
  calibration: Calibration;
  biases: Float32Array;
  /** Inverse document frequency of each bucket; 0 when training never saw it. */
  frequencies: Float32Array;
  /** What each bucket adds to every class alike. */
  shifts: Float32Array;
  /** Weights of bucket b are numbers offsets[b] to offsets[b + 1]. */
  offsets: Uint32Array;
  weightClasses: Uint8Array;
  weights: Int8Array;
  /** A weight byte times this is the weight. */
  scale: number;
}

const magic = 'AIM2';
/** One byte of inverse document frequency is this times the byte: 255 stands for 12.75. */
const frequencyStep = 0.05;

/** Rounds as the file will, so that a trained model answers the same before and after being written. */
export function roundFrequency(value: number): number {
  return Math.min(255, Math.max(1, Math.round(value / frequencyStep))) * frequencyStep;
}

/** A shift's byte is this share of a weight's, of which there are few steps. */
const shiftShare = 0.016;

/** Rounds a shift as the file will. */
export function roundShift(value: number, scale: number): number {
  const step = scale * shiftShare;
  return Math.min(127, Math.max(-128, Math.round(value / step))) * step;
}

/** The model as a file's bytes. */
export function encodeModel(model: LinearModel): Buffer {
  const { classes, outOfScope, bits, wordShare, calibration, scale } = model;
  const header = Buffer.from(
    JSON.stringify({
      version: modelVersion,
      classes,
      outOfScope,
      bits,
      wordShare,
      calibration,
      scale,
      biases: Array.from(model.biases, (bias) => Number(bias.toPrecision(6))),
    }),
  );
  const size = 2 ** bits;
  const width = Math.ceil(classes.length / 8);
  const table = Buffer.alloc(size * (2 + width));
  for (let bucket = 0; bucket < size; bucket++) {
    table[bucket] = Math.round(model.frequencies[bucket]! / frequencyStep);
    table.writeInt8(Math.round(model.shifts[bucket]! / (scale * shiftShare)), size + bucket);
    const set = size * 2 + bucket * width;
    for (let entry = model.offsets[bucket]!; entry < model.offsets[bucket + 1]!; entry++) {
      const label = model.weightClasses[entry]!;
      table[set + (label >> 3)]! |= 1 << (label & 7);
    }
  }
  const weights = Buffer.from(model.weights.buffer, model.weights.byteOffset, model.weights.length);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const body = brotliCompressSync(Buffer.concat([table, weights]), {
    params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS },
  });
  return Buffer.concat([Buffer.from(magic), length, header, body]);
}

type Header = Omit<
  LinearModel,
  'biases' | 'frequencies' | 'shifts' | 'offsets' | 'weightClasses' | 'weights'
> & {
  version: number;
  biases: number[];
};

function unpack(bytes: Buffer): Buffer {
  try {
    return brotliDecompressSync(bytes);
  } catch (error) {
    throw new Error('The intent model file is cut short.', { cause: error });
  }
}

/** Reads a model file. @throws Error when the bytes are no model of this version. */
export function decodeModel(bytes: Buffer): LinearModel {
  if (bytes.toString('latin1', 0, 4) !== magic) throw new Error('This is not an intent model file.');
  const bodyStart = 8 + bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.toString('utf8', 8, bodyStart)) as Header;
  if (header.version !== modelVersion) {
    throw new Error(`The intent model has version ${header.version}; version ${modelVersion} is needed.`);
  }
  const size = 2 ** header.bits;
  const width = Math.ceil(header.classes.length / 8);
  const body = unpack(bytes.subarray(bodyStart));
  const frequencies = new Float32Array(size);
  const shifts = new Float32Array(size);
  const offsets = new Uint32Array(size + 1);
  const total = body.length - size * (2 + width);
  if (total < 0) throw new Error('The intent model file is cut short.');
  const weightClasses = new Uint8Array(total);
  let entry = 0;
  for (let bucket = 0; bucket < size; bucket++) {
    frequencies[bucket] = body[bucket]! * frequencyStep;
    shifts[bucket] = body.readInt8(size + bucket) * header.scale * shiftShare;
    const set = size * 2 + bucket * width;
    for (let label = 0; label < header.classes.length; label++) {
      if (body[set + (label >> 3)]! & (1 << (label & 7))) weightClasses[entry++] = label;
    }
    offsets[bucket + 1] = entry;
  }
  if (entry !== total) throw new Error('The intent model file is cut short.');
  // Copied, so that the array does not keep the whole file's buffer.
  const weights = new Int8Array(new Uint8Array(body.subarray(size * (2 + width))).buffer);
  return {
    ...header,
    biases: Float32Array.from(header.biases),
    frequencies,
    shifts,
    offsets,
    weightClasses,
    weights,
  };
}

/** How much a word and a character feature of a text weigh, given the length of each block. */
export function blockFactors(
  wordLength: number,
  characterLength: number,
  wordShare: number,
): [number, number] {
  return [
    wordLength > 0 ? Math.sqrt(wordShare) / wordLength : 0,
    characterLength > 0 ? Math.sqrt(1 - wordShare) / characterLength : 0,
  ];
}

/** Of a bucket: frequency, shift, and where its weights begin and end. */
const ROW = 4;

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
  const rows = new ArrayBuffer(frequencies.length * ROW * 4);
  const reals = new Float32Array(rows);
  const wholes = new Uint32Array(rows);
  for (let bucket = 0; bucket < frequencies.length; bucket++) {
    const row = bucket * ROW;
    reals[row] = frequencies[bucket]!;
    reals[row + 1] = shifts[bucket]!;
    wholes[row + 2] = offsets[bucket]!;
    wholes[row + 3] = offsets[bucket + 1]!;
  }
  const packed = Uint16Array.from(weights, (weight, entry) => (weightClasses[entry]! << 8) | (weight & 0xff));
  return { reals, wholes, weights: packed };
}

/** Scores texts by one model. Keeps buffers: the scores are valid until the next call. */
export class Scorer {
  private readonly extractor: FeatureExtractor;
  private readonly scores: Float64Array;
  private readonly model: LinearModel;
  private readonly layout: Layout;

  constructor(model: LinearModel) {
    this.model = model;
    this.extractor = new FeatureExtractor(model.bits);
    this.scores = new Float64Array(model.classes.length);
    this.layout = layoutOf(model);
  }

  /** One score a class, about −1 (no) to 1 (yes). */
  score(text: string): Float64Array {
    const { biases, scale, wordShare } = this.model;
    const { reals, wholes, weights } = this.layout;
    const { buckets, counts, blocks, count } = this.extractor.extract(text);
    const squares = [0, 0];
    for (let at = 0; at < count; at++) {
      const often = counts[at]!;
      const value = (often === 1 ? 1 : 1 + Math.log(often)) * reals[buckets[at]! * ROW]!;
      counts[at] = value;
      squares[blocks[at]!]! += value * value;
    }
    const factors = blockFactors(Math.sqrt(squares[0]!), Math.sqrt(squares[1]!), wordShare);
    const scores = this.scores;
    scores.fill(0);
    let shared = 0;
    for (let at = 0; at < count; at++) {
      const value = counts[at]! * factors[blocks[at]!]!;
      if (value === 0) continue;
      const row = buckets[at]! * ROW;
      shared += value * reals[row + 1]!;
      const end = wholes[row + 3]!;
      for (let entry = wholes[row + 2]!; entry < end; entry++) {
        const weight = weights[entry]!;
        scores[weight >>> 8]! += value * ((weight << 24) >> 24);
      }
    }
    for (let label = 0; label < scores.length; label++)
      scores[label] = scores[label]! * scale + biases[label]! + shared;
    return scores;
  }
}
