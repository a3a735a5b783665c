/** Figures of a classifier on labelled sentences. */
import type { Classifier } from '../bot/understanding/embedded/classifier.ts';
import type { Example } from './build-model.ts';

export interface Measures {
  sentences: number;
  /** Share right among sentences of known classes, with the class for the rest never answered. */
  accuracyInScope: number;
  /** Share right over all sentences, the class for the rest among them. */
  accuracy: number;
  macroF1: number;
  /** How well the likelihood of being out of scope parts the two kinds: 1 perfectly, 0.5 not at all. Absent without such sentences. */
  outOfScopeAuroc?: number;
  /** The same by the best score alone. */
  outOfScopeAurocByBestScore?: number;
  outOfScopeRecall?: number;
  /** The commonest mistakes, most frequent first. */
  confusions: { expected: string; answered: string; times: number }[];
  /** Microseconds a sentence. */
  p50: number;
  p99: number;
}

interface Answer {
  expected: string;
  answered: string;
  /** The best class in scope, however unlikely the scope. */
  within: string;
  /** How likely it was held to be out of scope. */
  outside: number;
  score: number;
  isOutside: boolean;
}

/** Runs `classifier` over `examples`. */
export function measure(classifier: Classifier, examples: readonly Example[]): Measures {
  const answers = examples.map((example) => answer(classifier, example));
  const inside = answers.filter((each) => !each.isOutside);
  const outside = answers.filter((each) => each.isOutside);
  return {
    sentences: examples.length,
    accuracyInScope: share(inside, ({ expected, within }) => expected === within),
    accuracy: share(answers, isRight),
    macroF1: macroF1(answers),
    ...(outside.length > 0 && {
      outOfScopeAuroc: auroc(
        outside.map((each) => each.outside),
        inside.map((each) => each.outside),
      ),
      outOfScopeAurocByBestScore: auroc(
        outside.map((each) => -each.score),
        inside.map((each) => -each.score),
      ),
      outOfScopeRecall: share(outside, isRight),
    }),
    confusions: confusions(answers),
    ...latencies(classifier, examples),
  };
}

function answer(classifier: Classifier, { text, intent }: Example): Answer {
  const { classes, outOfScope } = classifier.model;
  const isOutside = intent === outOfScope || !classes.includes(intent);
  const ranked = classifier.classify(text, Infinity);
  return {
    expected: isOutside ? (outOfScope ?? 'out-of-scope') : intent,
    answered: ranked[0]!.name,
    within: ranked.find(({ name }) => name !== outOfScope)!.name,
    outside: ranked.find(({ name }) => name === outOfScope)?.confidence ?? 0,
    score: classifier.bestInScope(text).score,
    isOutside,
  };
}

function isRight({ expected, answered }: Answer): boolean {
  return expected === answered;
}

function share(answers: readonly Answer[], holds: (each: Answer) => boolean): number {
  return answers.length === 0 ? 0 : answers.filter(holds).length / answers.length;
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

function confusions(answers: readonly { expected: string; answered: string }[]): Measures['confusions'] {
  const times = new Map<string, Measures['confusions'][number]>();
  for (const { expected, answered } of answers) {
    if (expected === answered) continue;
    const key = `${expected}\n${answered}`;
    const entry = times.get(key) ?? { expected, answered, times: 0 };
    entry.times++;
    times.set(key, entry);
  }
  return [...times.values()].sort((one, other) => other.times - one.times).slice(0, 15);
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

function latencies(classifier: Classifier, examples: readonly Example[]): { p50: number; p99: number } {
  const times = examples.slice(0, 3_000).map(({ text }) => {
    const start = process.hrtime.bigint();
    classifier.classify(text);
    return Number(process.hrtime.bigint() - start) / 1_000;
  });
  times.sort((one, other) => one - other);
  const at = (share: number): number => Number((times[Math.floor(times.length * share)] ?? 0).toFixed(1));
  return { p50: at(0.5), p99: at(0.99) };
}
