/** What classifiers of all makes answered, in one form, so that one report measures them. */
import type { Ranked } from '../bot/understanding/embedded/classifier.ts';
import type { Example } from './build-model.ts';

/** One sentence and what was answered. */
export interface Answer {
  text: string;
  expected: string;
  answered: string;
  confidence: number;
  /** The best class in scope, however unlikely the scope. */
  within: string;
  /** How likely it was held to be out of scope. */
  outside: number;
  /** The best class's score in scope, on the classifier's own scale. */
  score: number;
  isOutside: boolean;
}

/** A classifier's classes, and which of them stands for all the rest. */
export interface Scope {
  classes: readonly string[];
  outOfScope?: string | undefined;
}

/** The answer that `ranked`, best first, is; `score` is the best confidence in scope where there is no better scale. */
export function answerOf(
  { text, intent }: Example,
  ranked: readonly Ranked[],
  { classes, outOfScope }: Scope,
  score?: number,
): Answer {
  const isOutside = intent === outOfScope || !classes.includes(intent);
  const within = ranked.find(({ name }) => name !== outOfScope);
  return {
    text,
    expected: isOutside ? (outOfScope ?? 'out-of-scope') : intent,
    answered: ranked[0]?.name ?? '',
    confidence: ranked[0]?.confidence ?? 0,
    within: within?.name ?? '',
    outside: ranked.find(({ name }) => name === outOfScope)?.confidence ?? 0,
    score: score ?? within?.confidence ?? 0,
    isOutside,
  };
}

/** A classifier asked over a line or a foreign library: one sentence at a time, each timed. */
export interface RemoteClassifier extends Scope {
  rank(text: string): Promise<Ranked[]>;
}

/** Asks for every sentence in turn. */
export async function askAll(
  classifier: RemoteClassifier,
  examples: readonly Example[],
): Promise<{ answers: Answer[]; times: number[] }> {
  const answers: Answer[] = [];
  const times: number[] = [];
  for (const example of examples) {
    const start = process.hrtime.bigint();
    const ranked = await classifier.rank(example.text);
    times.push(Number(process.hrtime.bigint() - start) / 1_000);
    answers.push(answerOf(example, ranked, classifier));
  }
  return { answers, times };
}
