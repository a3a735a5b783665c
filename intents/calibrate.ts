/** Turns scores into confidences that mean what they say: fitted on sentences the model has not been trained on. */
import { Scorer, type Calibration, type LinearModel } from '../bot/understanding/embedded/linear-model.ts';
import type { Example } from './build-model.ts';

interface Observation {
  /** Scores of the classes in scope, each less the best of them. */
  gaps: Float64Array;
  best: number;
  outside: number;
  /** Index into `gaps` of the right class; −1 when the sentence is out of scope. */
  right: number;
}

/** Fits the softmax's sharpness and, when a class for the rest was trained, the chance of being in scope. */
export function calibrate(
  held: readonly { model: LinearModel; examples: readonly Example[] }[],
): Calibration {
  const observations = held.flatMap(({ model, examples }) => observe(model, examples));
  const within = observations.filter(({ right }) => right >= 0);
  const sharpness = fitSharpness(within);
  const hasOutside = held.some(({ model }) => model.outOfScope !== undefined);
  return hasOutside && within.length < observations.length
    ? { sharpness, scope: fitScope(observations) }
    : { sharpness };
}

function observe(model: LinearModel, examples: readonly Example[]): Observation[] {
  const scorer = new Scorer(model);
  const outside = model.outOfScope === undefined ? -1 : model.classes.indexOf(model.outOfScope);
  const inside = model.classes.flatMap((_, label) => (label === outside ? [] : [label]));
  const position = new Map(inside.map((label, index) => [model.classes[label]!, index]));
  return examples.flatMap(({ text, intent }) => {
    const right = position.get(intent) ?? -1;
    if (right < 0 && intent !== model.outOfScope) return [];
    const scores = scorer.score(text);
    const best = Math.max(...inside.map((label) => scores[label]!));
    const gaps = Float64Array.from(inside, (label) => scores[label]! - best);
    return [{ gaps, best, outside: scores[outside] ?? 0, right }];
  });
}

/** The sharpness with the least cross entropy, by golden section over its logarithm. */
function fitSharpness(observations: readonly Observation[]): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = Math.log(0.5);
  let high = Math.log(60);
  for (let round = 0; round < 40; round++) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (crossEntropy(observations, Math.exp(left)) < crossEntropy(observations, Math.exp(right)))
      high = right;
    else low = left;
  }
  return Number(Math.exp((low + high) / 2).toFixed(3));
}

function crossEntropy(observations: readonly Observation[], sharpness: number): number {
  let sum = 0;
  for (const { gaps, right } of observations) {
    let total = 0;
    for (const gap of gaps) total += Math.exp(sharpness * gap);
    sum += Math.log(total) - sharpness * gaps[right]!;
  }
  return sum;
}

/** Logistic regression of "in scope" on the two scores, by gradient steps with a light pull towards 0. */
function fitScope(observations: readonly Observation[]): NonNullable<Calibration['scope']> {
  let [bias, best, outside] = [0, 0, 0];
  const rate = 4 / observations.length;
  for (let round = 0; round < 4_000; round++) {
    let [biasStep, bestStep, outsideStep] = [0, -1e-3 * best, -1e-3 * outside];
    for (const each of observations) {
      const expected = 1 / (1 + Math.exp(-(bias + best * each.best + outside * each.outside)));
      const error = (each.right >= 0 ? 1 : 0) - expected;
      biasStep += error;
      bestStep += error * each.best;
      outsideStep += error * each.outside;
    }
    bias += rate * biasStep;
    best += rate * bestStep;
    outside += rate * outsideStep;
  }
  const round = (value: number): number => Number(value.toFixed(4));
  return { bias: round(bias), best: round(best), outside: round(outside) };
}
