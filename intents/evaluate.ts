/**
 * `npm run evaluate:intents -- [[--train FILE…] --test FILE… [--val FILE…]] [--endpoint ARN] [--json] [--seed N]`: trains on one set of
 * sentences and measures on another; without --train the product's own model is measured, without files on our held-out
 * sentences, as trained anew.
 *
 * `--endpoint ARN` measures an Amazon Comprehend endpoint instead, by the same report (it is paid for while it exists).
 * With NLPJS_FOLDER naming a folder where `node-nlp` is installed, --train trains NLP.js on the same sentences too and the
 * report holds its figures as `nlpjs`.
 *
 * FILE is JSON Lines of {text, intent, split?}. Of a file that names splits, --train takes `train`, --val `val` and
 * --test `test` (`val` where there is no `test`); `FILE#split` takes another. `oos` and `out-of-scope` name the rest.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Classifier } from '../bot/understanding/embedded/classifier.ts';
import { createEmbeddedUnderstanding } from '../bot/understanding/embedded/embedded.ts';
import { decodeModel, encodeModel } from '../bot/understanding/embedded/model-file.ts';
import { buildModel, type Example } from './build-model.ts';
import { comprehendClassifier } from './comprehend-endpoint.ts';
import { measureWishes, readWishRows, type WishReport } from './evaluate-wishes.ts';
import { readExamples } from './examples.ts';
import { measure, measureRemote, type Measures } from './measures.ts';
import { measureNlpJs, type PeerMeasures } from './nlpjs.ts';
import { trainIfNeeded } from './train.ts';

const outOfScope = 'out-of-scope';

interface Row extends Example {
  split?: string;
}

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
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const rows = lines.map((line) => JSON.parse(line) as Row);
  const named = new Set(rows.map(({ split }) => split));
  const split = wanted ?? splits.find((name) => named.has(name));
  const chosen = split === undefined ? rows : rows.filter((row) => row.split === split);
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
  console.log('confusions:');
  for (const { expected, answered, times } of report.confusions) {
    console.log(`  ${String(times).padStart(3)}  ${expected} → ${answered}`);
  }
}

const { values } = parseArgs({
  options: {
    train: { type: 'string', multiple: true },
    test: { type: 'string', multiple: true },
    val: { type: 'string', multiple: true },
    endpoint: { type: 'string' },
    seed: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
  },
  // `--train a b` reads as two files, as shells expand patterns.
  args: spreadLists(process.argv.slice(2)),
});

/** `--train a b --test c` as `--train a --train b --test c`. */
function spreadLists(args: readonly string[]): string[] {
  let option = '';
  return args.flatMap((argument) => {
    if (argument.startsWith('--')) {
      option = argument;
      return argument === '--json' ? [argument] : [];
    }
    return [option, argument];
  });
}

if (values.endpoint !== undefined && values.train !== undefined) {
  console.error('An endpoint is trained where it runs: give --endpoint without --train.');
  process.exit(1);
}
if (values.train !== undefined && values.test === undefined) {
  console.error('Give --test with --train: what to measure on.');
  process.exit(1);
}
const seed = Number(values.seed);
const test =
  values.test?.flatMap((file) => readRows(file, ['test', 'val'])) ?? readExamples('intents/held-out');
const validation = values.val?.flatMap((file) => readRows(file, ['val']));
const progress = (line: string): void => {
  if (!values.json) console.error(line);
};

/** The embedded classifier: the product's own model, or one trained now. */
async function reportOfOurs(): Promise<Report> {
  const train = values.train?.flatMap((file) => readRows(file, ['train']));
  const start = performance.now();
  const bytes =
    values.test && !train
      ? readFileSync(trainIfNeeded({ progress }))
      : encodeModel(buildModel(train ?? readExamples('intents'), { outOfScope, seed, validation, progress }));
  const trainSeconds = (performance.now() - start) / 1_000;
  const folder = process.env.NLPJS_FOLDER;
  return {
    ...measure(new Classifier(decodeModel(bytes)), test, validation),
    modelBytes: bytes.length,
    trainSeconds,
    seed,
    ...(folder && train ? { nlpjs: await measureNlpJs(folder, { train, test, validation }) } : {}),
    ...(values.test ? {} : { wishes: await wishesOfOurs() }),
  };
}

async function wishesOfOurs(): Promise<WishReport> {
  const understanding = createEmbeddedUnderstanding({ modelFile: trainIfNeeded({ progress }) });
  return measureWishes(readWishRows(), understanding);
}

/** An endpoint has no size and no time of training that could be seen from here. */
async function reportOfEndpoint(endpointArn: string): Promise<Report> {
  const measured = await measureRemote(comprehendClassifier({ endpointArn }), test, validation);
  return { ...measured, modelBytes: 0, trainSeconds: 0, seed };
}

try {
  const report =
    values.endpoint === undefined ? await reportOfOurs() : await reportOfEndpoint(values.endpoint);
  if (values.json) console.log(JSON.stringify(report));
  else print(report);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
