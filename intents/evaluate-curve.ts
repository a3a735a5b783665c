/**
 * `npm run evaluate:curve -- [--shares 0.25,0.5,1] [--seed N] [--json]`: how right a model is on our held-out sentences and
 * exams when it was trained on a share of the examples only, by language. Where the last step still gains, more
 * examples are worth writing; where it does not, other ones are.
 */
import { parseArgs } from 'node:util';
import { Classifier } from '../bot/understanding/embedded/classifier.ts';
import { buildModel, type Example } from './build-model.ts';
import { readExampleFiles, readExams, readExamples, type ExampleFile } from './examples.ts';
import { seededRandom } from './typos.ts';

interface Point {
  /** Share of the examples trained on. */
  share: number;
  examples: number;
  /** Share right of each language's sentences. */
  byLanguage: Record<string, number>;
}

/** One point for each of `shares`; the examples of a smaller share are among those of a larger one. */
export function learningCurve(
  examples: readonly Example[],
  heldOut: readonly ExampleFile[],
  shares: readonly number[],
  seed: number,
): Point[] {
  const random = seededRandom(seed);
  const marks = examples.map(() => random());
  return shares.map((share) => {
    const some = examples.filter((_, index) => marks[index]! < share);
    const classifier = new Classifier(buildModel(some, { outOfScope: 'out-of-scope', seed }));
    return { share, examples: some.length, byLanguage: rightByLanguage(classifier, heldOut) };
  });
}

function rightByLanguage(classifier: Classifier, files: readonly ExampleFile[]): Record<string, number> {
  const hits = new Map<string, { right: number; all: number }>();
  for (const { intent, examples } of files) {
    for (const [language, texts] of Object.entries(examples)) {
      const hit = hits.get(language) ?? { right: 0, all: 0 };
      hit.all += texts.length;
      hit.right += texts.filter((text) => classifier.classify(text, 1)[0]?.name === intent).length;
      hits.set(language, hit);
    }
  }
  return Object.fromEntries(
    [...hits].map(([name, { right, all }]) => [name, Number((right / all).toFixed(4))]),
  );
}

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      shares: { type: 'string', default: '0.25,0.5,0.75,1' },
      seed: { type: 'string', default: '1' },
      json: { type: 'boolean', default: false },
    },
  });
  const heldOut = [...readExampleFiles('intents/held-out'), ...readExams('intents/held-out')];
  const points = learningCurve(
    readExamples('intents'),
    heldOut,
    values.shares.split(',').map(Number),
    Number(values.seed),
  );
  if (values.json) console.log(JSON.stringify(points));
  else {
    for (const { share, examples, byLanguage } of points) {
      const figures = Object.entries(byLanguage).map(
        ([name, right]) => `${name} ${(right * 100).toFixed(1)}`,
      );
      console.log(
        `${String(share).padEnd(6)}${String(examples).padStart(6)} examples  ${figures.join('  ')}`,
      );
    }
  }
}
