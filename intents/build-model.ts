/** From labelled sentences to a LinearModel: features, training, pruning to a size, calibration. Deterministic by seed. */
import type { LinearModel, Shares } from '../bot/understanding/embedded/linear-model.ts';
import { calibrate } from './calibrate.ts';
import { pruned } from './prune.ts';
import { trainSupportVectors } from './support-vectors.ts';
import { seededRandom, withTypos } from './typos.ts';
import { vectorize } from './vectorize.ts';
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
  progress?: (line: string) => void;
}

/** Settings of the learner, chosen on CLINC150's validation split; bits, copies and size on our own examples. */
export const learnerSettings = {
  bits: 19,
  shares: [0.25, 0.38, 0.37] satisfies Shares as Shares,
  /** A feature fewer examples have is not learnt; small sets have few examples of anything. */
  fewestExamples: 3,
  fewestOfSmallSet: 2,
  smallSet: 2_000,
  cost: 2,
  epochs: 6,
  typoCopies: 0,
  /** A model keeps no more weights than this: about a byte each in its file, with all that goes with them. */
  maximumWeights: 326_000,
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
  const { cost, epochs, bits, shares, maximumWeights } = learnerSettings;
  const { fewestExamples, fewestOfSmallSet, smallSet } = learnerSettings;
  const vocabulary = vocabularyOf(examples.map(({ text }) => text));
  const { rows, buckets, frequencies } = vectorize(
    all.map(({ text }) => text),
    vocabulary,
    {
      bits,
      shares,
      fewestExamples: examples.length < smallSet ? fewestOfSmallSet : fewestExamples,
      counted: examples.length,
    },
  );
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
    shares,
    vocabulary,
    calibration: { sharpness: 1 },
  };
}
