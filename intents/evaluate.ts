/**
 * `npm run evaluate:intents -- [[--train FILE…] --test FILE… [--val FILE…]] [--json] [--seed N]`: trains on one set of
 * sentences and measures on another; without --train the product's own model is measured, without files on our held-out
 * sentences, as trained anew.
 *
 * FILE is JSON Lines of {text, intent, split?}. Of a file that names splits, --train takes `train`, --val `val` and
 * --test `test` (`val` where there is no `test`); `FILE#split` takes another. `oos` and `out-of-scope` name the rest.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Classifier } from '../bot/understanding/embedded/classifier.ts';
import { decodeModel, encodeModel } from '../bot/understanding/embedded/model-file.ts';
import { buildModel, type Example } from './build-model.ts';
import { readExamples } from './examples.ts';
import { measure, type Measures } from './measures.ts';
import { trainIfNeeded } from './train.ts';

const outOfScope = 'out-of-scope';

interface Row extends Example {
  split?: string;
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

function print(report: Measures & { modelBytes: number; trainSeconds: number; seed: number }): void {
  const { paperRule, balanced } = report;
  const parts = Object.entries({ paperRule, balanced }).flatMap(([group, shares]) =>
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

if (values.train !== undefined && values.test === undefined) {
  console.error('Give --test with --train: what to measure on.');
  process.exit(1);
}
const seed = Number(values.seed);
const train = values.train?.flatMap((file) => readRows(file, ['train'])) ?? readExamples('intents');
const test =
  values.test?.flatMap((file) => readRows(file, ['test', 'val'])) ?? readExamples('intents/held-out');
const validation = values.val?.flatMap((file) => readRows(file, ['val']));
const start = performance.now();
const progress = (line: string): void => {
  if (!values.json) console.error(line);
};
const bytes =
  values.test && !values.train
    ? readFileSync(trainIfNeeded({ progress }))
    : encodeModel(buildModel(train, { outOfScope, seed, validation, progress }));
const seconds = (performance.now() - start) / 1_000;
const report = {
  ...measure(new Classifier(decodeModel(bytes)), test, validation),
  modelBytes: bytes.length,
  trainSeconds: seconds,
  seed,
};
if (values.json) console.log(JSON.stringify(report));
else print(report);
