/** Turns scores into confidences that mean what they say: fitted on sentences the model has not been trained on. */
import { Scorer, type Calibration, type LinearModel } from '../bot/understanding/embedded/linear-model.ts';
import type { Example } from './build-model.ts';

interface Observation {
  /** Scores of the classes in scope, each less the best of them. */
  gaps: Float64Array;
  best: number;
  outside: number;
  /** See Scorer. */
  unheard: number;
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
    return [{ gaps, best, outside: scores[outside] ?? 0, unheard: scorer.unheard, right }];
  });
}

/** Steps of the search: the last is less than a thousandth of the sharpness. */
const searchRounds = 20;

/** The sharpness with the least cross entropy, by golden section over its logarithm. */
function fitSharpness(observations: readonly Observation[]): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = Math.log(0.5);
  let high = Math.log(60);
  const at = (place: number): { place: number; loss: number } => ({
    place,
    loss: crossEntropy(observations, Math.exp(place)),
  });
  let left = at(high - ratio * (high - low));
  let right = at(low + ratio * (high - low));
  // Each round one of the two places is a place of the next.
  for (let round = 0; round < searchRounds; round++) {
    if (left.loss < right.loss) {
      high = right.place;
      [left, right] = [at(high - ratio * (high - low)), left];
    } else {
      low = left.place;
      [left, right] = [right, at(low + ratio * (high - low))];
    }
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

/** So many of all messages are thought to be out of scope: how many examples of it were written says nothing of that. */
const outsideShare = 0.11;
const newtonRounds = 12;
/** Towards 0, so that weights stay finite where the scores tell all. */
const pull = 1e-2;

/** Logistic regression of "in scope" on the two scores and on what is unheard of, by Newton's steps. */
function fitScope(observations: readonly Observation[]): NonNullable<Calibration['scope']> {
  const outsiders = observations.filter(({ right }) => right < 0).length;
  const counts = (outsideShare / (1 - outsideShare)) * ((observations.length - outsiders) / outsiders);
  const rows = observations.map(({ best, outside, unheard }) => [1, best, outside, unheard]);
  const weights = [0, 0, 0, 0];
  for (let round = 0; round < newtonRounds; round++) {
    const slopes = weights.map((weight) => -pull * weight);
    const bends = weights.map((_, at) => weights.map((_, other) => (at === other ? pull : 0)));
    for (const [index, row] of rows.entries()) {
      const odds = row.reduce((sum, value, at) => sum + value * weights[at]!, 0);
      const expected = 1 / (1 + Math.exp(-odds));
      const isInside = observations[index]!.right >= 0;
      const count = isInside ? 1 : counts;
      const error = count * ((isInside ? 1 : 0) - expected);
      const bend = count * expected * (1 - expected);
      for (const [at, value] of row.entries()) {
        slopes[at]! += error * value;
        for (const [other, beside] of row.entries()) bends[at]![other]! += bend * value * beside;
      }
    }
    for (const [at, step] of solved(bends, slopes).entries()) weights[at]! += step;
  }
  const [bias, best, outside, unheard] = weights.map((weight) => Number(weight.toFixed(4)));
  return { bias: bias!, best: best!, outside: outside!, unheard: unheard! };
}

/** The solution of a small system whose matrix is symmetric and positive, by elimination. */
function solved(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, at) => [...row, right[at]!]);
  for (const [at, pivot] of rows.entries()) {
    for (const row of rows) {
      if (row === pivot) continue;
      const share = row[at]! / pivot[at]!;
      for (let column = at; column < row.length; column++) row[column]! -= share * pivot[column]!;
    }
  }
  return rows.map((row, at) => row.at(-1)! / row[at]!);
}
