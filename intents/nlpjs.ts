/**
 * NLP.js beside ours on the same sentences. It is no dependency: install it apart
 * (`npm install --prefix FOLDER node-nlp@4.27.0`) and name the folder in NLPJS_FOLDER.
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import type { Ranked } from '../bot/understanding/embedded/classifier.ts';
import type { RemoteClassifier } from './answers.ts';
import type { Example } from './build-model.ts';
import { measureRemote, type Measures } from './measures.ts';

/** What of its report is worth comparing. */
export type PeerMeasures = Pick<
  Measures,
  | 'accuracy'
  | 'macroF1'
  | 'inScopeAccuracy'
  | 'paperRule'
  | 'balanced'
  | 'auroc'
  | 'aurocByBestScore'
  | 'ece'
  | 'typoLoss'
  | 'p50Us'
  | 'p99Us'
> & { trainSeconds: number };

/** The part of node-nlp that is used. */
interface Manager {
  addDocument(language: string, text: string, intent: string): void;
  train(): Promise<unknown>;
  process(language: string, text: string): Promise<unknown>;
}

const outOfScope = 'out-of-scope';
/** Its own name for what it holds for no class. */
const none = 'None';
const answerSchema = v.object({
  classifications: v.array(v.object({ intent: v.string(), score: v.number() })),
});

/** Trains NLP.js with its default settings and measures it. @throws Error when `folder` holds no node-nlp. */
export async function measureNlpJs(
  folder: string,
  sets: { train: readonly Example[]; test: readonly Example[]; validation?: readonly Example[] | undefined },
): Promise<PeerMeasures> {
  const start = performance.now();
  const manager = await trained(folder, sets.train);
  const trainSeconds = (performance.now() - start) / 1_000;
  const classifier: RemoteClassifier = {
    classes: [...new Set(sets.train.map(({ intent }) => intent))],
    outOfScope,
    rank: async (text) => ranked(await manager.process('en', text)),
  };
  const { accuracy, macroF1, inScopeAccuracy, paperRule, balanced, auroc, aurocByBestScore, ...rest } =
    await measureRemote(classifier, sets.test, sets.validation);
  const { ece, typoLoss, p50Us, p99Us } = rest;
  const shares = { accuracy, macroF1, inScopeAccuracy, paperRule, balanced, auroc, aurocByBestScore };
  return { ...shares, ece, typoLoss, p50Us, p99Us, trainSeconds };
}

async function trained(folder: string, train: readonly Example[]): Promise<Manager> {
  const load = createRequire(join(resolve(folder), 'package.json'));
  const { NlpManager } = load('node-nlp') as { NlpManager: new (settings: object) => Manager };
  // Entities and sentiment are not what is compared.
  const manager = new NlpManager({
    languages: ['en'],
    autoSave: false,
    forceNER: false,
    nlu: { log: false },
    ner: { builtins: [] },
  });
  for (const { text, intent } of train) manager.addDocument('en', text, intent);
  await manager.train();
  return manager;
}

function ranked(answer: unknown): Ranked[] {
  const { classifications } = v.parse(answerSchema, answer);
  return classifications
    .map(({ intent, score }) => ({ name: intent === none ? outOfScope : intent, confidence: score }))
    .toSorted((one, other) => other.confidence - one.confidence);
}
