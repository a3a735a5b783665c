/** Figures of a classifier on labelled sentences. */
import type { Classifier } from '../bot/understanding/embedded/classifier.ts';
import { answerOf, askAll, type Answer, type RemoteClassifier } from './answers.ts';
import type { Example } from './build-model.ts';
import { timesOf } from './times.ts';
import { seededRandom, withSwaps } from './typos.ts';

export interface Measures {
  sentences: number;
  /** Share right over all sentences, the class for the rest among them. */
  accuracy: number;
  macroF1: number;
  /** The mean of the share right of each class, so that classes with many sentences count no more than others. */
  macroRecall: number;
  /** Share right among sentences of known classes, with the class for the rest never answered. */
  inScopeAccuracy: number;
  /** At the threshold with the most right answers on the validation sentences (Larson et al. 2019). Null without sentences out of scope. */
  paperRule: { inScope: number; oosRecall: number } | null;
  /** At the threshold with the best mean of both shares on the validation sentences. */
  balanced: { inScope: number; oosRecall: number; oosF1: number } | null;
  /** How well the likelihood of being out of scope parts the two kinds: 1 perfectly, 0.5 not at all. */
  auroc: number | null;
  /** The same by the best score alone. */
  aurocByBestScore: number | null;
  /** Expected calibration error: how far confidence and share right lie apart, over ten bins. */
  ece: number;
  /** Accuracy lost when two neighbouring letters change places in every third word. */
  typoLoss: number;
  /** Microseconds a sentence. */
  p50Us: number;
  p99Us: number;
  /** Share right of each class. */
  perIntent: Record<string, { sentences: number; recall: number }>;
  /** The commonest mistakes, most frequent first, with a few of the sentences. */
  confusions: { expected: string; answered: string; times: number; texts: string[] }[];
}

const seed = 5;
/** Without validation sentences, what is likelier out of scope than not is. */
const evenThreshold = 0.5;
/** Sentences told of a confusion. */
const shownTexts = 3;

/** Runs `classifier` over `examples`; thresholds are chosen on `validation`. */
export function measure(
  classifier: Classifier,
  examples: readonly Example[],
  validation: readonly Example[] = [],
): Measures {
  const read = (each: readonly Example[]): Answer[] => each.map((example) => answer(classifier, example));
  return figuresOf({
    answers: read(examples),
    slipped: read(withSlips(examples)),
    validation: read(validation),
    times: timesOf(classifier, examples),
  });
}

/** The same of a classifier that is asked one sentence after the other; its times hold the way there and back. */
export async function measureRemote(
  classifier: RemoteClassifier,
  examples: readonly Example[],
  validation: readonly Example[] = [],
): Promise<Measures> {
  const { answers, times } = await askAll(classifier, examples);
  const { answers: slipped } = await askAll(classifier, withSlips(examples));
  return figuresOf({
    answers,
    slipped,
    validation: (await askAll(classifier, validation)).answers,
    times,
  });
}

function withSlips(examples: readonly Example[]): Example[] {
  const random = seededRandom(seed);
  return examples.map(({ text, intent }) => ({ text: withSwaps(text, random), intent }));
}

/** All answers a report is made of; `times` in microseconds. */
interface Answered {
  answers: readonly Answer[];
  /** To the same sentences with slips. */
  slipped: readonly Answer[];
  validation: readonly Answer[];
  times: readonly number[];
}

function figuresOf({ answers, slipped, validation, times }: Answered): Measures {
  const inside = answers.filter((each) => !each.isOutside);
  const outside = answers.filter((each) => each.isOutside);
  const parted = outside.length > 0 && inside.length > 0;
  const by = (value: (each: Answer) => number): number | null =>
    parted ? auroc(outside.map(value), inside.map(value)) : null;
  return {
    sentences: answers.length,
    accuracy: share(answers, isRight),
    macroF1: macroF1(answers),
    macroRecall: macroRecall(answers),
    inScopeAccuracy: share(inside, ({ expected, within }) => expected === within),
    ...rejection(answers, validation),
    auroc: by((each) => each.outside),
    aurocByBestScore: by((each) => -each.score),
    ece: calibrationError(answers),
    typoLoss: share(answers, isRight) - share(slipped, isRight),
    ...latencies(times),
    perIntent: perIntent(answers),
    confusions: confusions(answers),
  };
}

/** How sentences fare when those more likely than a threshold to be out of scope are refused. */
function rejection(
  answers: readonly Answer[],
  validation: readonly Answer[],
): Pick<Measures, 'paperRule' | 'balanced'> {
  const outside = answers.filter((each) => each.isOutside);
  if (outside.length === 0 || outside.length === answers.length) return { paperRule: null, balanced: null };
  const at = (threshold: number): { inScope: number; oosRecall: number } => ({
    inScope: share(
      answers.filter((each) => !each.isOutside),
      (each) => each.outside < threshold && each.within === each.expected,
    ),
    oosRecall: share(outside, (each) => each.outside >= threshold),
  });
  const outsideThere = validation.filter((each) => each.isOutside).length;
  const insideThere = validation.length - outsideThere;
  const choose = (right: number, refused: number): number =>
    outsideThere === 0 ? evenThreshold : bestThreshold(validation, right, refused);
  const balanced = choose(1 / Math.max(1, insideThere), 1 / Math.max(1, outsideThere));
  const refused = answers.filter((each) => each.outside >= balanced);
  const both = refused.filter((each) => each.isOutside).length;
  return {
    paperRule: at(choose(1, 1)),
    balanced: { ...at(balanced), oosF1: (2 * both) / (refused.length + outside.length) },
  };
}

/** The threshold where a right answer in scope counts `right` and a right refusal `refused`, all together the most. */
function bestThreshold(answers: readonly Answer[], right: number, refused: number): number {
  const sorted = [...answers].sort((one, other) => other.outside - one.outside);
  let total = 0;
  for (const each of sorted) if (!each.isOutside && each.within === each.expected) total += right;
  let best = { total, threshold: 2 };
  for (const [index, each] of sorted.entries()) {
    if (each.isOutside) total += refused;
    else if (each.within === each.expected) total -= right;
    const next = sorted[index + 1]?.outside ?? 0;
    if (total > best.total && next < each.outside) best = { total, threshold: (each.outside + next) / 2 };
  }
  return best.threshold;
}

function calibrationError(answers: readonly Answer[]): number {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, confidence: 0, right: 0 }));
  for (const each of answers) {
    const bin = bins[Math.min(9, Math.floor(each.confidence * 10))]!;
    bin.count++;
    bin.confidence += each.confidence;
    if (isRight(each)) bin.right++;
  }
  const apart = bins.reduce((sum, { confidence, right }) => sum + Math.abs(confidence - right), 0);
  return answers.length === 0 ? 0 : apart / answers.length;
}

function perIntent(answers: readonly Answer[]): Measures['perIntent'] {
  const counts = new Map<string, { sentences: number; right: number }>();
  for (const each of answers) {
    const count = counts.get(each.expected) ?? { sentences: 0, right: 0 };
    counts.set(each.expected, {
      sentences: count.sentences + 1,
      right: count.right + (isRight(each) ? 1 : 0),
    });
  }
  return Object.fromEntries(
    [...counts].map(([name, { sentences, right }]) => [name, { sentences, recall: right / sentences }]),
  );
}

function answer(classifier: Classifier, example: Example): Answer {
  const { text } = example;
  const ranked = classifier.classify(text, Infinity);
  return answerOf(example, ranked, classifier.model, classifier.bestInScope(text).score);
}

function isRight({ expected, answered }: Answer): boolean {
  return expected === answered;
}

function share(answers: readonly Answer[], holds: (each: Answer) => boolean): number {
  return answers.length === 0 ? 0 : answers.filter(holds).length / answers.length;
}

function macroRecall(answers: readonly Answer[]): number {
  const recalls = Object.values(perIntent(answers)).map(({ recall }) => recall);
  return recalls.length === 0 ? 0 : recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length;
}

function macroF1(answers: readonly { expected: string; answered: string }[]): number {
  const names = new Set(answers.map(({ expected }) => expected));
  let sum = 0;
  for (const name of names) {
    const expected = answers.filter((answer) => answer.expected === name).length;
    const answered = answers.filter((answer) => answer.answered === name).length;
    const both = answers.filter((answer) => answer.expected === name && answer.answered === name).length;
    sum += (2 * both) / (expected + answered);
  }
  return names.size === 0 ? 0 : sum / names.size;
}

function confusions(answers: readonly Answer[]): Measures['confusions'] {
  const pairs = new Map<string, Measures['confusions'][number]>();
  for (const { text, expected, answered } of answers) {
    if (expected === answered) continue;
    const key = `${expected}\n${answered}`;
    const pair = pairs.get(key) ?? { expected, answered, times: 0, texts: [] };
    pair.times++;
    if (pair.texts.length < shownTexts) pair.texts.push(text);
    pairs.set(key, pair);
  }
  return [...pairs.values()].sort((one, other) => other.times - one.times).slice(0, 15);
}

/** Chance that a random positive lies above a random negative; ties count half. */
function auroc(positives: readonly number[], negatives: readonly number[]): number {
  const all = [
    ...positives.map((value) => ({ value, positive: true })),
    ...negatives.map((value) => ({ value, positive: false })),
  ].sort((one, other) => one.value - other.value);
  let rankSum = 0;
  for (let start = 0; start < all.length;) {
    let end = start;
    while (end < all.length && all[end]!.value === all[start]!.value) end++;
    for (let at = start; at < end; at++) if (all[at]!.positive) rankSum += (start + 1 + end) / 2;
    start = end;
  }
  return (rankSum - (positives.length * (positives.length + 1)) / 2) / (positives.length * negatives.length);
}

function latencies(times: readonly number[]): Pick<Measures, 'p50Us' | 'p99Us'> {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number): number => Number((sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(1));
  return { p50Us: at(0.5), p99Us: at(0.99) };
}
