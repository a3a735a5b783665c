/**
 * `npm run evaluate:intents -- [[--train FILE…] --test FILE… [--val FILE…]] [--endpoint ARN] [--json] [--seed N]`: trains on one set of
 * sentences and measures on another; without --train the product's own model is measured, without files on our held-out
 * sentences, as trained anew.
 *
 * `--train FILE… --draws N [--share 0.2]` instead of --test: N times another share of the training sentences is held back and
 * measured on, and the mean is told.
 *
 * `--endpoint ARN` measures an Amazon Comprehend endpoint instead, by the same report (it is paid for while it exists).
 * With NLPJS_FOLDER naming a folder where `node-nlp` is installed, --train trains NLP.js on the same sentences too and the
 * report holds its figures as `nlpjs`.
 *
 * FILE is JSON Lines of {text, intent, split?, lang?}. Of a file that names splits, --train takes `train`, --val `val` and
 * --test `test` (`val` where there is no `test`); `FILE#split` takes another. `oos` and `out-of-scope` name the rest.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Classifier } from '../bot/understanding/embedded/classifier.ts';
import { createEmbeddedUnderstanding } from '../bot/understanding/embedded/embedded.ts';
import { decodeModel, encodeModel } from '../bot/understanding/embedded/model-file.ts';
import { buildModel, type Example } from './build-model.ts';
import { comprehendClassifier } from './comprehend-endpoint.ts';
import { drawsOf, meansOf } from './draws.ts';
import { measureWishes, readWishRows, type WishReport } from './evaluate-wishes.ts';
import { readExamples } from './examples.ts';
import { intentRow, readJsonRows } from './json-rows.ts';
import { measure, measureRemote, type Measures } from './measures.ts';
import { measureNlpJs, type PeerMeasures } from './nlpjs.ts';
import { trainIfNeeded } from './train.ts';

const outOfScope = 'out-of-scope';

interface Report extends Measures {
  modelBytes: number;
  trainSeconds: number;
  seed: number;
  /** NLP.js on the same sentences. */
  nlpjs?: PeerMeasures;
  /** How messages of several wishes fare; with our own sentences only. */
  wishes?: WishReport;
}

/** Reads the rows of the split that fits the purpose; see the head of this file. */
function readRows(argument: string, splits: readonly string[]): Example[] {
  const [file = '', wanted] = argument.split('#');
  const rows = readJsonRows(file, intentRow);
  const named = new Set(rows.map(({ split }) => split));
  const split = wanted ?? splits.find((name) => named.has(name));
  const chosen = split === undefined ? rows : rows.filter((row) => row.split === split);
  if (chosen.length === 0) throw new Error(`${argument}: there are no sentences to read.`);
  return chosen.map(({ text, intent }) => ({ text, intent: intent === 'oos' ? outOfScope : intent }));
}

function print(report: Report): void {
  const { paperRule, balanced, nlpjs, wishes } = report;
  const parts = Object.entries({ paperRule, balanced, nlpjs, wishes }).flatMap(([group, shares]) =>
    Object.entries(shares ?? {}).map(([name, value]) => [`${group}.${name}`, value] as const),
  );
  for (const [name, value] of [...Object.entries(report), ...parts]) {
    if (typeof value === 'number') console.log(`${name.padEnd(28)}${Number(value.toFixed(4))}`);
  }
  console.log('read worst:');
  const worst = Object.entries(report.perIntent).sort(([, one], [, other]) => one.recall - other.recall);
  for (const [intent, { sentences, recall }] of worst.slice(0, 10)) {
    console.log(
      `  ${String(Math.round(100 * recall)).padStart(3)} of 100  ${intent} (${sentences} sentences)`,
    );
  }
  console.log('confusions:');
  for (const { expected, answered, times, texts } of report.confusions) {
    console.log(
      `  ${String(times).padStart(3)}  ${expected} → ${answered}  ${texts.map((text) => `"${text}"`).join(', ')}`,
    );
  }
}

const options = {
  train: { type: 'string', multiple: true },
  test: { type: 'string', multiple: true },
  val: { type: 'string', multiple: true },
  endpoint: { type: 'string' },
  draws: { type: 'string' },
  share: { type: 'string', default: '0.2' },
  seed: { type: 'string', default: '1' },
  json: { type: 'boolean', default: false },
} as const;

interface Options {
  train?: string[];
  test?: string[];
  val?: string[];
  endpoint?: string;
  draws?: string;
  share: string;
  seed: string;
  json: boolean;
}

/** `--train a b --test c` as `--train a --train b --test c`: shells expand patterns so. An option alone stays, to be refused. */
function spreadLists(args: readonly string[]): string[] {
  let option = '';
  return args.flatMap((argument, index) => {
    if (argument.startsWith('--')) {
      option = argument;
      const next = args[index + 1];
      return next === undefined || next.startsWith('--') || argument.includes('=') ? [argument] : [];
    }
    return option === '' ? [argument] : [option, argument];
  });
}

/** What was asked for. @throws Error when it is not clear what to measure. */
function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({ options, args: spreadLists(args) });
  if (values.endpoint !== undefined && values.train !== undefined)
    throw new Error('An endpoint is trained where it runs: give --endpoint without --train.');
  if (values.draws !== undefined) return checkedDraws(values);
  if (values.train !== undefined && values.test === undefined)
    throw new Error('Give --test with --train: what to measure on.');
  if (values.val !== undefined && values.test === undefined)
    throw new Error('Give --test with --val: thresholds chosen on other sentences say nothing of ours.');
  if (!Number.isSafeInteger(Number(values.seed))) throw new Error('--seed must be a whole number.');
  return values;
}

/** @throws Error when draws are asked for that cannot be made. */
function checkedDraws(values: Options): Options {
  const { train, test, val, endpoint, draws, share, seed } = values;
  if (train === undefined || test !== undefined || val !== undefined || endpoint !== undefined)
    throw new Error(
      '--draws parts the sentences of --train: give it with --train and without --test or --val.',
    );
  if (!(Number.isSafeInteger(Number(draws)) && Number(draws) > 0))
    throw new Error('--draws must be a whole number from 1 on.');
  if (!(Number(share) > 0 && Number(share) < 1)) throw new Error('--share must be a number between 0 and 1.');
  if (!Number.isSafeInteger(Number(seed))) throw new Error('--seed must be a whole number.');
  return values;
}

interface Sentences {
  train?: Example[] | undefined;
  test: Example[];
  validation?: Example[] | undefined;
}

function readSentences({ train, test, val }: Options): Sentences {
  return {
    train: train?.flatMap((file) => readRows(file, ['train'])),
    test: test?.flatMap((file) => readRows(file, ['test', 'val'])) ?? readExamples('intents/held-out'),
    validation: val?.flatMap((file) => readRows(file, ['val'])),
  };
}

type Progress = (line: string) => void;

/** The embedded classifier: the product's own model, or one trained now. */
async function reportOfOurs(values: Options, sentences: Sentences, progress: Progress): Promise<Report> {
  const { train, test, validation } = sentences;
  const seed = Number(values.seed);
  const start = performance.now();
  const bytes =
    values.test && !train
      ? readFileSync(trainIfNeeded({ progress }))
      : encodeModel(buildModel(train ?? readExamples('intents'), { outOfScope, seed, validation, progress }));
  const trainSeconds = (performance.now() - start) / 1_000;
  const classifier = new Classifier(decodeModel(bytes));
  warnOfUnknown(classifier, test);
  const folder = process.env.NLPJS_FOLDER;
  return {
    ...measure(classifier, test, validation),
    modelBytes: bytes.length,
    trainSeconds,
    seed,
    ...(folder && train ? { nlpjs: await measureNlpJs(folder, { train, test, validation }) } : {}),
    ...(values.test ? {} : { wishes: await wishesOfOurs(progress) }),
  };
}

/** What a model was never taught can only be refused: a slip in a label would else look like poor reading. */
function warnOfUnknown({ model }: Classifier, test: readonly Example[]): void {
  const unknown = new Set(test.map(({ intent }) => intent).filter((name) => !model.classes.includes(name)));
  unknown.delete(outOfScope);
  if (unknown.size > 0)
    console.error(`Not among the classes, so taken for out of scope: ${[...unknown].join(', ')}`);
}

async function wishesOfOurs(progress: Progress): Promise<WishReport> {
  const understanding = createEmbeddedUnderstanding({ modelFile: trainIfNeeded({ progress }) });
  return measureWishes(readWishRows(), understanding);
}

/** An endpoint has no size and no time of training that could be seen from here. */
async function reportOfEndpoint(endpointArn: string, sentences: Sentences, seed: number): Promise<Report> {
  const { test, validation } = sentences;
  const measured = await measureRemote(comprehendClassifier({ endpointArn }), test, validation);
  return { ...measured, modelBytes: 0, trainSeconds: 0, seed };
}

async function reportOnce(values: Options, progress: Progress): Promise<void> {
  const sentences = readSentences(values);
  const report =
    values.endpoint === undefined
      ? await reportOfOurs(values, sentences, progress)
      : await reportOfEndpoint(values.endpoint, sentences, Number(values.seed));
  if (values.json) console.log(JSON.stringify(report));
  else print(report);
}

/** A report of each draw, one after the other, and their mean. */
async function reportDraws(values: Options, progress: Progress): Promise<void> {
  const all = values.train!.flatMap((file) => readRows(file, ['train']));
  const reports: Report[] = [];
  for (const sentences of drawsOf(all, Number(values.draws), Number(values.share), Number(values.seed))) {
    const report = await reportOfOurs({ ...values, test: [] }, sentences, progress);
    progress(`draw ${reports.length + 1}: accuracy ${report.accuracy.toFixed(4)}`);
    reports.push(report);
  }
  const mean = meansOf(reports);
  if (values.json) {
    console.log(JSON.stringify({ mean, draws: reports }));
    return;
  }
  for (const [name, value] of Object.entries(mean)) {
    const each = reports.map((report) => Number(Number(report[name as keyof Report]).toFixed(4)));
    console.log(`${name.padEnd(28)}${String(value).padEnd(12)}${each.join('  ')}`);
  }
}

try {
  const values = readOptions(process.argv.slice(2));
  const progress: Progress = (line) => {
    if (!values.json) console.error(line);
  };
  if (values.draws !== undefined) await reportDraws(values, progress);
  else await reportOnce(values, progress);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
