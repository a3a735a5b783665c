/**
 * What was trained as one file: the magic `AIM3`, the header's length (u32, little endian), the header (JSON), then, packed by
 * Brotli: the columns' buckets, the vocabulary and the languages' hashes as steps from one to the next; the languages' costs;
 * of a hidden layer its columns, entries and exits; for every column one byte each of inverse document frequency and shift and a set of its classes as bits; and all weights.
 */
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Language } from '../understanding.ts';
import type { HiddenLayer } from './hidden-layer.ts';
import type { LanguageTable } from './language-model.ts';
import { frequencyStep, shiftShare, type LinearModel } from './linear-model.ts';

/** Raise it whenever the file's layout or the meaning of its numbers changes. */
export const modelVersion = 6;
/** Of a file with a hidden layer: who does not know of it could not read the rest. */
const layeredVersion = 7;

const magic = 'AIM3';
const cutShort = 'The intent model file is cut short.';

interface Header extends Pick<
  LinearModel,
  'classes' | 'outOfScope' | 'bits' | 'shares' | 'calibration' | 'scale'
> {
  version: number;
  biases: number[];
  columns: number;
  words: number;
  languages?: { names: Language[]; rows: number };
  layer?: Omit<HiddenLayer, 'columns' | 'entries' | 'exits'> & { columns: number };
}

/** What a file holds: the intents, and the languages when the examples had some. */
export type TrainedModel = LinearModel & { languages?: LanguageTable };

/** The model as a file's bytes. */
export function encodeModel(model: TrainedModel): Buffer {
  const { classes, outOfScope, bits, shares, calibration, scale, buckets, vocabulary, languages, layer } =
    model;
  const facts: Header = {
    version: layer ? layeredVersion : modelVersion,
    classes,
    ...(outOfScope === undefined ? {} : { outOfScope }),
    bits,
    shares,
    calibration,
    scale,
    columns: buckets.length,
    words: vocabulary.length,
    ...(languages ? { languages: { names: languages.names, rows: languages.hashes.length } } : {}),
    biases: Array.from(model.biases, (bias) => Number(bias.toPrecision(6))),
    ...(layer ? { layer: layerFacts(layer) } : {}),
  };
  const header = Buffer.from(JSON.stringify(facts));
  const size = buckets.length;
  const width = Math.ceil(classes.length / 8);
  const table = Buffer.alloc(size * (2 + width));
  for (let column = 0; column < size; column++) {
    table[column] = Math.round(model.frequencies[column]! / frequencyStep);
    table.writeInt8(Math.round(model.shifts[column]! / (scale * shiftShare)), size + column);
    const set = size * 2 + column * width;
    for (let entry = model.offsets[column]!; entry < model.offsets[column + 1]!; entry++) {
      const label = model.weightClasses[entry]!;
      table[set + (label >> 3)]! |= 1 << (label & 7);
    }
  }
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length);
  const spoken = languages ? [steps(languages.hashes), languages.costs] : [];
  const hidden = layer ? [steps(layer.columns), bytesOf(layer.entries), bytesOf(layer.exits)] : [];
  const parts = [steps(buckets), steps(vocabulary), ...spoken, ...hidden, table, bytesOf(model.weights)];
  const body = brotliCompressSync(Buffer.concat(parts), {
    params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS },
  });
  return Buffer.concat([Buffer.from(magic), length, header, body]);
}

function bytesOf({ buffer, byteOffset, length }: Int8Array): Buffer {
  return Buffer.from(buffer, byteOffset, length);
}

function layerFacts(layer: HiddenLayer): NonNullable<Header['layer']> {
  const { units, columns, entryScale, unitBiases, exitScale, classBiases } = layer;
  return { units, columns: columns.length, entryScale, unitBiases, exitScale, classBiases };
}

/** Ascending numbers as differences, seven bits a byte, the highest bit set where more follow. */
function steps(numbers: Uint32Array): Buffer {
  const bytes: number[] = [];
  let before = 0;
  for (const number of numbers) {
    let step = number - before;
    before = number;
    for (; step > 127; step = Math.floor(step / 128)) bytes.push((step % 128) | 128);
    bytes.push(step);
  }
  return Buffer.from(bytes);
}

/** Reads `count` numbers written by `steps` from `at` on, and where they end. */
function readSteps(bytes: Buffer, at: number, count: number): [Uint32Array, number] {
  const numbers = new Uint32Array(count);
  let [place, before] = [at, 0];
  for (let index = 0; index < count; index++) {
    let [step, factor] = [0, 1];
    for (;;) {
      const byte = bytes[place++];
      if (byte === undefined) throw new Error(cutShort);
      step += (byte & 127) * factor;
      factor *= 128;
      if (byte < 128) break;
    }
    before += step;
    numbers[index] = before;
  }
  return [numbers, place];
}

function unpack(bytes: Buffer): Buffer {
  try {
    return brotliDecompressSync(bytes);
  } catch (error) {
    throw new Error(cutShort, { cause: error });
  }
}

/** Reads a model file. @throws Error when the bytes are no model of this version. */
export function decodeModel(bytes: Buffer): TrainedModel {
  if (bytes.toString('latin1', 0, 4) !== magic) throw new Error('This is not an intent model file.');
  const bodyStart = 8 + bytes.readUInt32LE(4);
  const header = JSON.parse(bytes.toString('utf8', 8, bodyStart)) as Header;
  const needed = header.layer ? layeredVersion : modelVersion;
  if (header.version !== needed) {
    throw new Error(`The intent model has version ${header.version}; version ${needed} is needed.`);
  }
  const { version: _, columns: size, words, languages: spoken, layer: told, ...facts } = header;
  const body = unpack(bytes.subarray(bodyStart));
  const [buckets, afterBuckets] = readSteps(body, 0, size);
  const [vocabulary, afterWords] = readSteps(body, afterBuckets, words);
  const [languages, afterLanguages] = readLanguages(body, afterWords, spoken);
  const [layer, start] = readLayer(body, afterLanguages, told);
  return {
    ...facts,
    ...(languages ? { languages } : {}),
    ...(layer ? { layer } : {}),
    biases: Float32Array.from(header.biases),
    buckets,
    vocabulary,
    ...readTable(body.subarray(start), header),
  };
}

function readLanguages(
  body: Buffer,
  at: number,
  spoken: Header['languages'],
): [LanguageTable | undefined, number] {
  if (!spoken) return [undefined, at];
  const [hashes, afterHashes] = readSteps(body, at, spoken.rows);
  const end = afterHashes + spoken.rows * spoken.names.length;
  return [{ names: spoken.names, hashes, costs: Uint8Array.from(body.subarray(afterHashes, end)) }, end];
}

function readLayer(body: Buffer, at: number, told: Header['layer']): [HiddenLayer | undefined, number] {
  if (!told) return [undefined, at];
  const [columns, afterColumns] = readSteps(body, at, told.columns);
  const afterEntries = afterColumns + columns.length * told.units;
  const end = afterEntries + told.classBiases.length * told.units;
  const entries = Int8Array.from(body.subarray(afterColumns, afterEntries));
  return [{ ...told, columns, entries, exits: Int8Array.from(body.subarray(afterEntries, end)) }, end];
}

function readTable(
  body: Buffer,
  { columns: size, classes, scale }: Header,
): Pick<LinearModel, 'frequencies' | 'shifts' | 'offsets' | 'weightClasses' | 'weights'> {
  const width = Math.ceil(classes.length / 8);
  const total = body.length - size * (2 + width);
  if (total < 0) throw new Error(cutShort);
  const frequencies = new Float32Array(size);
  const shifts = new Float32Array(size);
  const offsets = new Uint32Array(size + 1);
  const weightClasses = new Uint8Array(total);
  let entry = 0;
  for (let column = 0; column < size; column++) {
    frequencies[column] = body[column]! * frequencyStep;
    shifts[column] = body.readInt8(size + column) * scale * shiftShare;
    const set = size * 2 + column * width;
    for (let byte = 0; byte < width; byte++) {
      // Of most columns most bytes are empty; what is set is found bit by bit, the lowest first.
      for (let bits = body[set + byte]!; bits !== 0; bits &= bits - 1) {
        weightClasses[entry++] = byte * 8 + 31 - Math.clz32(bits & -bits);
      }
    }
    offsets[column + 1] = entry;
  }
  if (entry !== total) throw new Error(cutShort);
  // Copied, so that the array does not keep the whole file's buffer.
  const weights = new Int8Array(new Uint8Array(body.subarray(size * (2 + width))).buffer);
  return { frequencies, shifts, offsets, weightClasses, weights };
}
