/**
 * `npm run intents:train`: trains the intent classifier from `intents/*.yaml` into build/understanding/model-<hash>.bin.
 * The hash covers the examples and the code that reads and trains them: unchanged, nothing is done.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeModel } from '../bot/understanding/embedded/model-file.ts';
import { buildModel } from './build-model.ts';
import { examplesOf, readExampleFiles } from './examples.ts';
import { countLanguages } from './languages.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const seed = 1;

export interface TrainOptions {
  /** Where models lie; build/understanding of the project unless told. */
  folder?: string;
  /** Trains even when an up-to-date model is there. */
  force?: boolean;
  progress?: (line: string) => void;
}

/**
 * The path of the up-to-date model, trained first if there is none (some seconds).
 * @throws Error when examples have another form or the folder cannot be written.
 */
export function trainIfNeeded(options: TrainOptions = {}): string {
  const { folder = join(root, 'build/understanding'), force = false, progress } = options;
  const file = join(folder, `model-${contentHash()}.bin`);
  if (existsSync(file) && !force) {
    progress?.(`Intent model is up to date: ${file}`);
    return file;
  }
  const start = performance.now();
  const files = readExampleFiles(join(root, 'intents'));
  const examples = examplesOf(files);
  progress?.(`Training intents on ${examples.length} examples`);
  const languages = countLanguages(files);
  const model = buildModel(examples, { outOfScope: 'out-of-scope', seed, progress, languages });
  const bytes = encodeModel({ ...model, languages });
  mkdirSync(folder, { recursive: true });
  // Written beside and renamed: a reader never sees half a model, and two trainers may run at once.
  const partial = `${file}.${process.pid}.partial`;
  writeFileSync(partial, bytes);
  renameSync(partial, file);
  removeOld(folder, file);
  progress?.(`Wrote ${file}: ${bytes.length} bytes in ${((performance.now() - start) / 1_000).toFixed(1)} s`);
  return file;
}

/** One hash over all examples and all code a model depends on. */
function contentHash(): string {
  const code = [
    'intents/annotations.ts', 'intents/build-model.ts', 'intents/calibrate.ts', 'intents/examples.ts', 'intents/information-gain.ts', 'intents/languages.ts', 'intents/on-another-core.ts', 'intents/prune.ts', 'intents/refine.ts', 'intents/slot-rows.ts', 'intents/soften.ts', 'intents/support-vectors.ts',
    'intents/train-hidden.ts', 'intents/train-worker.ts', 'intents/train.ts', 'intents/typos.ts', 'intents/vectorize.ts', 'intents/vocabulary.ts',
    ...['concept-words', 'concepts', 'features', 'hidden-layer', 'language-model', 'linear-model', 'model-file', 'places', 'spelling', 'world-words'].map(
      (name) => `bot/understanding/embedded/${name}.ts`,
    ),
  ]; // prettier-ignore
  const examples = readdirSync(join(root, 'intents')).filter((name) => name.endsWith('.yaml'));
  const hash = createHash('sha256');
  for (const name of [...code, ...examples.sort().map((name) => `intents/${name}`)]) {
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(root, name)))
      .update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

/** Models of earlier examples are of no use to anyone. */
function removeOld(folder: string, current: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name);
    if (/^model-[0-9a-f]{16}\.bin$/.test(name) && file !== current) rmSync(file, { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    trainIfNeeded({ force: process.argv.includes('--force'), progress: (line) => console.log(line) });
  } catch (error) {
    console.error(`Training failed: ${(error as Error).message}`);
    process.exit(1);
  }
}
