import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { trainIfNeeded } from '../../intents/train.ts';
import { policiesIn } from '../../bot/settings/policy-language.ts';
import { loadStore } from '../../bot/settings/stores.ts';
import type { PolicyPassage } from '../../bot/settings/store.ts';
import { PolicyIndex } from '../../bot/tools/policy-index.ts';
import { features } from '../../bot/tools/policy-ranking.ts';
import { createEmbeddedUnderstanding } from '../../bot/understanding/embedded/embedded.ts';
import type { Language } from '../../bot/understanding/understanding.ts';
import { otherPolicyQuestions, policyQuestions } from '../bot/unfamiliar/policy-questions.ts';
import { readSet, setsFolder } from './question.ts';

/**
 * `node test/asked/learn-weights.ts [--measure SET…]`: learns what counts how much when a store's passages are weighed by a
 * question (bot/tools/policy-ranking.ts), from the sets that are worked by, and prints the weights; how many questions
 * have the right passage first, each shop weighed by what was learnt of the others, and by all in sets that only measure.
 */
const { values } = parseArgs({ options: { measure: { type: 'string', multiple: true, default: [] } } });

interface Example {
  set: string;
  store: string;
  /** By passage, what it has in common with the question; and whether it answers. */
  has: number[][];
  answers: boolean[];
}

const root = path.join(import.meta.dirname, '../..');
const folders = ['test/asked/stores', 'stores', ...['newcomers', 'abroad', 'native', 'unfamiliar'].map((each) => `test/bot/${each}`)]; // prettier-ignore
const noWords = { colors: [], sizes: [], brands: [], categories: [], materials: [] };
/** Readings that the dialogue looks into the pages with. */
const ofRules = ['returns-policy', 'shipping-info', 'payment-info', 'warranty-info', 'delivery-estimate', 'store-info', 'promotions']; // prettier-ignore
const understanding = createEmbeddedUnderstanding({ modelFile: trainIfNeeded({ progress: () => {} }) });

function openStore(store: string) {
  const folder = folders
    .map((each) => path.join(root, each, store))
    .find((each) => existsSync(path.join(each, 'store.yaml')));
  if (folder === undefined) throw new Error(`There is no store ${store} in ${folders.join(', ')}.`);
  const { settings, policies } = loadStore(folder);
  const indexes = new Map<string, { own: readonly PolicyPassage[]; index: PolicyIndex }>();
  const inLanguage = (language: Language) => {
    const own = policiesIn(policies, language, settings.languages);
    const known = indexes.get(language) ?? { own, index: new PolicyIndex(own) };
    indexes.set(language, known);
    return known;
  };
  return { settings, inLanguage };
}

const stores = new Map<string, ReturnType<typeof openStore>>();

async function exampleOf(
  set: string,
  { store, language, say }: { store: string; language: Language; say: string },
  answers: (passage: PolicyPassage) => boolean,
): Promise<Example> {
  const opened = stores.get(store) ?? openStore(store);
  stores.set(store, opened);
  const { settings } = opened;
  const { own, index } = opened.inLanguage(language);
  const { currency, orderNumberPattern } = settings;
  const { intents } = await understanding.understand({ text: say, language, languages: [language], currency, words: noWords, orderNumberPattern, today: '2026-11-21' }); // prettier-ignore
  const intent = ofRules.find((each) => each === intents[0]?.intent);
  const has = index.featuresOf(say, intent).map((each) => features.map((feature) => each[feature]));
  return { set, store, has, answers: own.map(answers) };
}

async function examplesOf(set: string): Promise<Example[]> {
  const questions = readSet(path.join(setsFolder, `${set}.jsonl`)).filter(
    ({ before }) => before.length === 0,
  );
  const examples = questions.map(({ store, lang, say, want }) => {
    const said = (want.says ?? []).map((pattern) => new RegExp(pattern, 'iu'));
    const answers = ({ heading, text }: PolicyPassage): boolean => said.length > 0 && said.every((each) => each.test(`${heading} ${text}`)); // prettier-ignore
    return exampleOf(set, { store, language: lang, say }, answers).then((example) => ({ example, want }));
  });
  // What only the settings answer teaches nothing of the pages.
  return (await Promise.all(examples)).flatMap(({ example, want }) =>
    want.unknown || example.answers.includes(true) ? [example] : [],
  );
}

const fixtures = Object.entries({ ...policyQuestions, ...otherPolicyQuestions }).flatMap(
  ([store, questions]) =>
    questions.map(([say, heading]) =>
      exampleOf('fixtures', { store, language: 'en', say }, (passage) => passage.heading === heading),
    ),
);

/** What is left to the weights that hardly matter; rounds of learning; how fast. */
const SHRINK = 0.005;
const ROUNDS = 500;
const RATE = 0.1;

/** The weights and, last, what a passage must have to be better than none. */
function learn(examples: readonly Example[]): number[] {
  const count = features.length + 1;
  const weights = Array.from({ length: count }, () => 0);
  const [mean, square] = [0, 0].map(() => Array.from({ length: count }, () => 0)) as [number[], number[]];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const slope = weights.map((weight, at) => (at < count - 1 ? -2 * SHRINK * weight : 0));
    for (const { has, answers } of examples) {
      const worth = [...has.map((each) => dot(weights, each)), weights.at(-1)!];
      const right = [...answers, !answers.includes(true)];
      const chance = shares(worth);
      const wanted = shares(worth.map((each, at) => (right[at] ? each : -Infinity)));
      for (const [at, each] of [...has, undefined].entries()) {
        const more = (wanted[at]! - chance[at]!) / examples.length;
        if (!each) slope[count - 1]! += more;
        else for (const [feature, value] of each.entries()) slope[feature]! += more * value;
      }
    }
    for (let at = 0; at < count; at += 1) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
      square[at] = 0.99 * square[at]! + 0.01 * slope[at]! ** 2;
      const step = mean[at]! / (1 - 0.9 ** round) / (Math.sqrt(square[at]! / (1 - 0.99 ** round)) + 1e-8);
      weights[at]! += RATE * step;
    }
  }
  return weights;
}

const dot = (weights: readonly number[], values: readonly number[]): number =>
  values.reduce((sum, value, at) => sum + value * weights[at]!, 0);

function shares(worths: readonly number[]): number[] {
  const most = Math.max(...worths);
  const powers = worths.map((worth) => Math.exp(worth - most));
  const all = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / all);
}

/** By set, how many have the right passage first, and how likely right, wrong and unanswerable ones looked. */
function measure(examples: readonly Example[], weightsFor: (store: string) => readonly number[]): void {
  for (const [set, some = []] of Object.entries(Object.groupBy(examples, (each) => each.set))) {
    const looks: Record<'right' | 'wrong' | 'none', number[]> = { right: [], wrong: [], none: [] };
    for (const { store, has, answers } of some) {
      const weights = weightsFor(store);
      const worths = has.map((each) => dot(weights, each));
      const best = worths.indexOf(Math.max(...worths));
      const kind = !answers.includes(true) ? 'none' : answers[best] ? 'right' : 'wrong';
      looks[kind].push(1 / (1 + Math.exp(weights.at(-1)! - worths[best]!)));
    }
    const spread = (chances: number[]): string =>
      [0.1, 0.25, 0.5, 0.75, 0.9].map((part) => chances.toSorted((one, other) => one - other)[Math.floor(part * chances.length)]?.toFixed(2)).join(' '); // prettier-ignore
    console.log(`${set.padEnd(12)} ${looks.right.length} of ${looks.right.length + looks.wrong.length}; right ${spread(looks.right)}; wrong ${spread(looks.wrong)}; none ${spread(looks.none)}`); // prettier-ignore
  }
}

const worked = [...(await Promise.all(['pages', 'rules'].map(examplesOf))).flat(), ...(await Promise.all(fixtures))]; // prettier-ignore
const names = [...new Set(worked.map(({ store }) => store))].toSorted();
const FOLDS = 5;
const folds = Array.from({ length: FOLDS }, (_, fold) => names.filter((__, at) => at % FOLDS === fold));
const learnt = folds.map((fold) => learn(worked.filter(({ store }) => !fold.includes(store))));
measure(worked, (store) => learnt[folds.findIndex((fold) => fold.includes(store))]!);
const weights = learn(worked);
if (values.measure.length > 0) measure((await Promise.all(values.measure.map(examplesOf))).flat(), () => weights); // prettier-ignore
console.log([...features, 'NONE'].map((feature, at) => `${feature}: ${weights[at]!.toFixed(2)}`).join(', '));
