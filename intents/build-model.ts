/** From labelled sentences to a LinearModel: features, training, pruning to a size, calibration. Deterministic by seed. */
import { FeatureExtractor } from '../bot/understanding/embedded/features.ts';
import {
  blockFactors,
  roundFrequency,
  type LinearModel,
} from '../bot/understanding/embedded/linear-model.ts';
import { calibrate } from './calibrate.ts';
import { pruned } from './prune.ts';
import { trainSupportVectors, type SparseRows } from './support-vectors.ts';
import { seededRandom, withTypos } from './typos.ts';

/** One labelled sentence. */
export interface Example {
  text: string;
  intent: string;
}

export interface BuildOptions {
  /** The label of what no class covers. */
  outOfScope: string;
  seed: number;
  /** Sentences to fit confidences on; without them parts of the training examples are held back for it. */
  validation?: readonly Example[];
  progress?: (line: string) => void;
}

/** Settings of the learner, chosen on CLINC150's validation split; bits, copies and size on our own examples. */
export const learnerSettings = {
  bits: 15,
  wordShare: 0.3,
  cost: 1.5,
  epochs: 8,
  typoCopies: 1,
  /** A model keeps no more weights than this: about two thirds of a byte each in its file. Fewer cost four languages 2–4 points. */
  maximumWeights: 472_000,
};

/** Trains a model with calibrated confidences. @throws Error on more than 255 classes or no examples. */
export function buildModel(examples: readonly Example[], options: BuildOptions): LinearModel {
  const { seed, validation, progress } = options;
  const held = validation
    ? [{ model: trainUncalibrated(examples, options), examples: validation }]
    : folds(examples, seed).map(({ kept, out }) => ({
        model: trainUncalibrated(kept, options),
        examples: out,
      }));
  const model = validation ? held[0]!.model : trainUncalibrated(examples, options);
  model.calibration = calibrate(held);
  progress?.(`${model.classes.length} classes, ${model.weights.length} weights`);
  return model;
}

/** Small sets are cut in three and each third held back once; of large ones a fifth is held back once, to save time. */
function folds(examples: readonly Example[], seed: number): { kept: Example[]; out: Example[] }[] {
  const random = seededRandom(seed + 1);
  const parts = examples.length > 6_000 ? 5 : 3;
  const marks = examples.map(() => Math.floor(random() * parts));
  return Array.from({ length: parts === 5 ? 1 : parts }, (_, part) => ({
    kept: examples.filter((_, index) => marks[index] !== part),
    out: examples.filter((_, index) => marks[index] === part),
  }));
}

function trainUncalibrated(examples: readonly Example[], options: BuildOptions): LinearModel {
  const classes = [...new Set(examples.map(({ intent }) => intent))].sort();
  if (classes.length === 0) throw new Error('There are no examples to train on.');
  if (classes.length > 255) throw new Error(`A model holds at most 255 classes, not ${classes.length}.`);
  const random = seededRandom(options.seed);
  const numbers = new Map(classes.map((name, index) => [name, index]));
  const all = [...examples];
  for (let copy = 0; copy < learnerSettings.typoCopies; copy++) {
    for (const { text, intent } of examples) {
      const slipped = withTypos(text, random);
      if (slipped !== text) all.push({ text: slipped, intent });
    }
  }
  const labels = Uint16Array.from(all, ({ intent }) => numbers.get(intent)!);
  const { rows, buckets, frequencies } = vectorize(all.map(({ text }) => text));
  const { cost, epochs, bits, wordShare, maximumWeights } = learnerSettings;
  const onEpoch = (epoch: number): void =>
    options.progress?.(`epoch ${epoch + 1} of ${epochs}, ${all.length} sentences`);
  const dense = trainSupportVectors(rows, labels, {
    classCount: classes.length,
    cost,
    epochs,
    random,
    onEpoch,
  });
  const outOfScope = numbers.has(options.outOfScope) ? options.outOfScope : undefined;
  return {
    ...pruned(dense, buckets, frequencies, classes.length, maximumWeights),
    classes,
    ...(outOfScope === undefined ? {} : { outOfScope }),
    bits,
    wordShare,
    frequencies,
    calibration: { sharpness: 1 },
  };
}

/** The texts as rows over the buckets they use, weighed by inverse document frequency. */
function vectorize(texts: readonly string[]): {
  rows: SparseRows;
  buckets: Uint32Array;
  frequencies: Float32Array;
} {
  const extractor = new FeatureExtractor(learnerSettings.bits);
  const size = 2 ** learnerSettings.bits;
  const documents = new Uint32Array(size);
  const kept = texts.map((text) => {
    const { buckets, counts, blocks, count } = extractor.extract(text);
    for (let at = 0; at < count; at++) documents[buckets[at]!]!++;
    return {
      buckets: buckets.slice(0, count),
      counts: counts.slice(0, count),
      blocks: blocks.slice(0, count),
    };
  });
  const frequencies = new Float32Array(size);
  const columnOf = new Int32Array(size).fill(-1);
  const used: number[] = [];
  for (let bucket = 0; bucket < size; bucket++) {
    if (documents[bucket] === 0) continue;
    frequencies[bucket] = roundFrequency(1 + Math.log((1 + texts.length) / (1 + documents[bucket]!)));
    columnOf[bucket] = used.length;
    used.push(bucket);
  }
  const starts = new Uint32Array(texts.length + 1);
  for (const [index, row] of kept.entries()) starts[index + 1] = starts[index]! + row.buckets.length;
  const columns = new Uint32Array(starts[texts.length]!);
  const values = new Float32Array(columns.length);
  for (const [index, row] of kept.entries())
    fillRow(row, frequencies, columnOf, columns, values, starts[index]!);
  return {
    rows: { starts, columns, values, width: used.length },
    buckets: Uint32Array.from(used),
    frequencies,
  };
}

function fillRow(
  row: { buckets: Int32Array; counts: Float32Array; blocks: Uint8Array },
  frequencies: Float32Array,
  columnOf: Int32Array,
  columns: Uint32Array,
  values: Float32Array,
  start: number,
): void {
  const squares = [0, 0];
  for (const [at, bucket] of row.buckets.entries()) {
    const value = (1 + Math.log(row.counts[at]!)) * frequencies[bucket]!;
    columns[start + at] = columnOf[bucket]!;
    values[start + at] = value;
    squares[row.blocks[at]!]! += value * value;
  }
  const factors = blockFactors(Math.sqrt(squares[0]!), Math.sqrt(squares[1]!), learnerSettings.wordShare);
  for (let at = 0; at < row.buckets.length; at++) values[start + at]! *= factors[row.blocks[at]!]!;
}
