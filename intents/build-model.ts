/** From labelled sentences to a LinearModel: features, training, pruning to a size, a hidden layer where there is room, calibration. Deterministic by seed. */
import type { HiddenLayer } from '../bot/understanding/embedded/hidden-layer.ts';
import type { LanguageTable } from '../bot/understanding/embedded/language-model.ts';
import type { LinearModel, Shares } from '../bot/understanding/embedded/linear-model.ts';
import { encodeModel } from '../bot/understanding/embedded/model-file.ts';
import { calibrate } from './calibrate.ts';
import { trainOnAnotherCore } from './on-another-core.ts';
import { pruned, rounded, type SparseWeights } from './prune.ts';
import { refined } from './refine.ts';
import { softened } from './soften.ts';
import { trainSupportVectors, type SparseRows } from './support-vectors.ts';
import { trainHidden } from './train-hidden.ts';
import { seededRandom, withTypos } from './typos.ts';
import { vectorize, type Vectors } from './vectorize.ts';
import { vocabularyOf } from './vocabulary.ts';

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
  /** What the file will hold beside the model, so that the model knows its room. */
  languages?: LanguageTable;
  progress?: (line: string) => void;
}

/** Settings of the learner, chosen on folds of CLINC150's and Banking77's training sentences; bits, copies and size on our own. */
export const learnerSettings = {
  bits: 19,
  shares: [0.25, 0.38, 0.37] satisfies Shares as Shares,
  /** A feature fewer examples have is not learnt; small sets have few examples of anything. */
  fewestExamples: 3,
  fewestOfSmallSet: 2,
  smallSet: 2_000,
  /** Of a feature's inverse document frequency: finer steps cost a large model more than they tell. */
  frequencyStep: 0.5,
  frequencyStepOfSmallSet: 0.25,
  cost: 2,
  /** Rounds that only show which weights to keep: of many examples few are enough, so many looks at an example in all. */
  epochs: 6,
  mostLooks: 80_000,
  /** Rounds over the weights that were kept. */
  refineEpochs: 7,
  averagedEpochs: 3,
  softenEpochs: 12,
  mostSoftenLooks: 160_000,
  typoCopies: 0,
  /** A model keeps no more weights than this: a good byte each in its file, with all that goes with them. */
  maximumWeights: 291_000,
  /** Steps of a weight to either side; a model that has few weights can afford finer ones, which keep more of them. */
  weightSteps: 12,
  finerSteps: 30,
  fewWeights: 200_000,
  /** A file is no larger than this; what the linear model leaves of it, a hidden layer may have. */
  mostBytes: 400_000,
  units: 32,
  /** Of the columns the commonest reach the units: as many as there is room for, at so many bytes each. */
  bytesOfColumn: 11,
  mostColumns: 8_000,
  /** With fewer a layer tells nothing. */
  fewestColumns: 2_000,
  hiddenEpochs: 40,
  mostHiddenLooks: 320_000,
};

/** Trains a model with calibrated confidences. @throws Error on more than 255 classes or no examples. */
export function buildModel(examples: readonly Example[], options: BuildOptions): LinearModel {
  const { seed, validation, progress } = options;
  const parts = validation ? [] : folds(examples, seed);
  // One training for the confidences takes as long as the one for the model: they run side by side.
  const beside = parts.length === 1 ? trainOnAnotherCore(taskOf(parts[0]!.kept, options)) : undefined;
  const model = trainUncalibrated(examples, options);
  const held = validation
    ? [{ model, examples: validation }]
    : parts.map(({ kept, out }) => ({
        model: likewise(model, beside?.() ?? trainUncalibrated(kept, options)),
        examples: out,
      }));
  model.calibration = calibrate(held);
  progress?.(`${model.classes.length} classes, ${model.weights.length} weights`);
  return model;
}

/** `held` without its layer when `model` has none: of fewer examples a smaller file is made, which has more room. */
function likewise({ layer }: LinearModel, held: LinearModel): LinearModel {
  return layer ? held : { ...held, layer: undefined };
}

/** What can be sent to another thread. */
function taskOf(
  examples: readonly Example[],
  { outOfScope, seed, languages }: BuildOptions,
): Parameters<typeof trainOnAnotherCore>[0] {
  return { examples, outOfScope, seed, languages };
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

/** A model that knows no confidences yet. */
export function trainUncalibrated(examples: readonly Example[], options: BuildOptions): LinearModel {
  const classes = [...new Set(examples.map(({ intent }) => intent))].sort();
  if (classes.length === 0) throw new Error('There are no examples to train on.');
  if (classes.length > 255) throw new Error(`A model holds at most 255 classes, not ${classes.length}.`);
  const random = seededRandom(options.seed);
  const numbers = new Map(classes.map((name, index) => [name, index]));
  const all = withCopies(examples, random);
  const labels = Uint16Array.from(all, ({ intent }) => numbers.get(intent)!);
  const { bits, shares, fewestExamples, fewestOfSmallSet, smallSet, frequencyStep, frequencyStepOfSmallSet } =
    learnerSettings;
  const isSmall = examples.length < smallSet;
  const vocabulary = vocabularyOf(examples.map(({ text }) => text));
  const texts = all.map(({ text }) => text);
  const vectors = vectorize(texts, vocabulary, {
    bits,
    shares,
    fewestExamples: isSmall ? fewestOfSmallSet : fewestExamples,
    frequencyStep: isSmall ? frequencyStepOfSmallSet : frequencyStep,
    counted: examples.length,
    ...(isSmall ? { labels } : {}),
  });
  const outOfScope = numbers.has(options.outOfScope) ? options.outOfScope : undefined;
  const sparse = trainWeights(vectors, labels, { classCount: classes.length, random, options });
  const linear: LinearModel = {
    ...inSteps(sparse, vectors),
    classes,
    ...(outOfScope === undefined ? {} : { outOfScope }),
    bits,
    shares,
    vocabulary,
    calibration: { sharpness: 1 },
  };
  const columns = columnsWithRoom(linear, options);
  if (columns < learnerSettings.fewestColumns) return linear;
  return {
    ...linear,
    layer: layerOf(vectors.restricted(sparse.columns), labels, linear, { columns, options }),
  };
}

/** How many columns of a hidden layer there is room for in the file, in thousands: a byte more or less changes nothing. */
function columnsWithRoom(linear: LinearModel, { languages }: BuildOptions): number {
  const { mostBytes, bytesOfColumn, mostColumns } = learnerSettings;
  const room = mostBytes - encodeModel({ ...linear, languages }).length;
  return Math.min(mostColumns, linear.buckets.length, Math.floor(room / bytesOfColumn / 1_000) * 1_000);
}

function layerOf(
  rows: SparseRows,
  labels: Uint16Array,
  { classes }: LinearModel,
  { columns, options }: { columns: number; options: BuildOptions },
): HiddenLayer {
  const { units, hiddenEpochs, mostHiddenLooks } = learnerSettings;
  return trainHidden(rows, labels, {
    classCount: classes.length,
    units,
    columns,
    epochs: roundsOver(labels.length, hiddenEpochs, mostHiddenLooks),
    random: seededRandom(options.seed + 2),
  });
}

/** The examples, and copies of them with slips. */
function withCopies(examples: readonly Example[], random: () => number): Example[] {
  const all = [...examples];
  for (let copy = 0; copy < learnerSettings.typoCopies; copy++) {
    for (const { text, intent } of examples) {
      const slipped = withTypos(text, random);
      if (slipped !== text) all.push({ text: slipped, intent });
    }
  }
  return all;
}

/** All weights, then the few that are kept, trained once more in two ways. */
function trainWeights(
  { rows, restricted, frequencies }: Vectors,
  labels: Uint16Array,
  { classCount, random, options }: { classCount: number; random: () => number; options: BuildOptions },
): SparseWeights {
  const { cost, maximumWeights, refineEpochs, averagedEpochs, softenEpochs, mostLooks, mostSoftenLooks } =
    learnerSettings;
  const count = labels.length;
  const epochs = roundsOver(count, learnerSettings.epochs, mostLooks);
  const onEpoch = (epoch: number): void =>
    options.progress?.(`epoch ${epoch + 1} of ${epochs}, ${count} sentences`);
  const dense = trainSupportVectors(rows, labels, { classCount, cost, epochs, random, onEpoch });
  const kept = pruned(dense, frequencies, classCount, maximumWeights);
  const fewer = restricted(kept.columns);
  const again = refined(fewer, labels, kept, {
    cost,
    epochs: refineEpochs,
    averaged: averagedEpochs,
    random,
  });
  return softened(fewer, labels, again, {
    epochs: roundsOver(count, softenEpochs, mostSoftenLooks),
    random,
  });
}

function roundsOver(examples: number, most: number, looks: number): number {
  return Math.max(1, Math.min(most, Math.round(looks / examples)));
}

function inSteps(sparse: SparseWeights, columns: Parameters<typeof rounded>[1]): ReturnType<typeof rounded> {
  const { weightSteps, finerSteps, fewWeights } = learnerSettings;
  const coarse = rounded(sparse, columns, weightSteps);
  return coarse.weights.length > fewWeights ? coarse : rounded(sparse, columns, finerSteps);
}
