import { Scorer, type Calibration, type LinearModel } from './linear-model.ts';

/** A class and how likely it is, from 0 to 1. */
export interface Ranked {
  name: string;
  confidence: number;
}

/** What is asked of a model beside its scores. */
type Facts = Pick<LinearModel, 'classes' | 'outOfScope' | 'calibration'>;

/** Names the intent of a text with calibrated confidence. */
export class Classifier {
  private readonly scorer: Scorer;
  private readonly outOfScope: number;
  readonly model: Facts;

  constructor(model: LinearModel) {
    const { classes, outOfScope, calibration } = model;
    this.model = { classes, outOfScope, calibration };
    this.scorer = new Scorer(model);
    this.outOfScope = outOfScope === undefined ? -1 : classes.indexOf(outOfScope);
  }

  /** The likeliest `limit` classes, best first; all confidences of all classes together make 1. */
  classify(text: string, limit = 5): Ranked[] {
    const confidences = this.confidences(text);
    const ranked: Ranked[] = [];
    for (let label = 0; label < confidences.length; label++) {
      const confidence = confidences[label]!;
      if (ranked.length === limit && confidence <= ranked[limit - 1]!.confidence) continue;
      let at = ranked.length;
      while (at > 0 && ranked[at - 1]!.confidence < confidence) at--;
      ranked.splice(at, 0, { name: this.model.classes[label]!, confidence });
      if (ranked.length > limit) ranked.pop();
    }
    return ranked;
  }

  /** The raw scores: the best class in scope and its score, and the score of the class for all the rest (0 without one). */
  bestInScope(text: string): { name: string; score: number; outside: number } {
    const scores = this.scorer.score(text);
    const best = this.best(scores);
    return { name: this.model.classes[best]!, score: scores[best]!, outside: scores[this.outOfScope] ?? 0 };
  }

  private confidences(text: string): Float64Array {
    const scores = this.scorer.score(text);
    const best = scores[this.best(scores)]!;
    return confidencesOf(
      scores,
      { best, outside: this.outOfScope, unheard: this.scorer.unheard },
      this.model,
    );
  }

  private best(scores: Float64Array): number {
    let best = -1;
    for (let label = 0; label < scores.length; label++) {
      if (label !== this.outOfScope && (best < 0 || scores[label]! > scores[best]!)) best = label;
    }
    return best;
  }
}

function inScopeOf(
  scope: NonNullable<Calibration['scope']>,
  best: number,
  outside: number,
  unheard: number,
): number {
  const odds = scope.bias + scope.best * best + scope.outside * outside + scope.unheard * unheard;
  return 1 / (1 + Math.exp(-odds));
}

function confidencesOf(
  scores: Float64Array,
  { best, outside, unheard }: { best: number; outside: number; unheard: number },
  { calibration }: Facts,
): Float64Array {
  const { sharpness, scope } = calibration;
  const inScope = scope ? inScopeOf(scope, best, scores[outside] ?? 0, unheard) : 1;
  const confidences = new Float64Array(scores.length);
  let sum = 0;
  for (let label = 0; label < scores.length; label++) {
    if (label === outside && scope) continue;
    confidences[label] = Math.exp(sharpness * (scores[label]! - best));
    sum += confidences[label]!;
  }
  for (let label = 0; label < scores.length; label++) confidences[label]! *= inScope / sum;
  if (outside >= 0 && scope) confidences[outside] = 1 - inScope;
  return confidences;
}
