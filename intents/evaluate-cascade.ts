/**
 * `npm run evaluate:cascade -- [--json]`: how many held-out sentences the embedded classifier would pass on at each
 * threshold, how right it is about those it keeps, and how many of its mistakes it passes on. The threshold of
 * UNDERSTANDING=cascade is chosen by it.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Classifier } from '../bot/understanding/embedded/classifier.ts';
import { decodeModel } from '../bot/understanding/embedded/model-file.ts';
import { readExamples } from './examples.ts';
import { trainIfNeeded } from './train.ts';

const thresholds = [0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

const classifier = new Classifier(decodeModel(readFileSync(trainIfNeeded())));
const answers = readExamples(join(import.meta.dirname, 'held-out')).map(({ text, intent }) => {
  const [best] = classifier.classify(text, 1);
  return { right: best?.name === intent, confidence: best?.confidence ?? 0 };
});
const wrong = answers.filter(({ right }) => !right).length;

const share = (part: number, whole: number): number => (whole === 0 ? 1 : Number((part / whole).toFixed(4)));

const rows = thresholds.map((threshold) => {
  const kept = answers.filter(({ confidence }) => confidence >= threshold);
  const passedOn = answers.filter(({ confidence }) => confidence < threshold);
  return {
    threshold,
    passedOn: share(passedOn.length, answers.length),
    rightOfKept: share(kept.filter(({ right }) => right).length, kept.length),
    rightOfPassedOn: share(passedOn.filter(({ right }) => right).length, passedOn.length),
    mistakesPassedOn: share(passedOn.filter(({ right }) => !right).length, wrong),
  };
});

const report = { sentences: answers.length, accuracy: share(answers.length - wrong, answers.length), rows };
if (process.argv.includes('--json')) console.log(JSON.stringify(report));
else {
  console.log(`${report.sentences} held-out sentences, ${report.accuracy} right`);
  console.table(rows);
}
