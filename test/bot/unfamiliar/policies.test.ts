import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { trainIfNeeded } from '../../../intents/train.ts';
import { loadStore, type LoadedStore } from '../../../bot/settings/stores.ts';
import { PolicyIndex } from '../../../bot/tools/policy-index.ts';
import { createEmbeddedUnderstanding } from '../../../bot/understanding/embedded/embedded.ts';
import { otherPolicyQuestions, policyQuestions } from './policy-questions.ts';
import type { PolicyQuestion } from './policy-questions.ts';

/** The passage that is quoted must be the one that answers; asked as the dialogue asks, with the intent understood. */

const understanding = createEmbeddedUnderstanding({ modelFile: trainIfNeeded({ progress: () => {} }) });
const noWords = { colors: [], sizes: [], brands: [], categories: [], materials: [] };

interface Asked extends LoadedStore {
  index: PolicyIndex;
}

function opened(folder: string): Asked {
  const store = loadStore(folder);
  return { ...store, index: new PolicyIndex(store.policies) };
}

async function firstHeading({ settings, index }: Asked, question: string): Promise<string | undefined> {
  const { intents } = await understanding.understand({
    text: question,
    language: 'en',
    languages: ['en'],
    currency: settings.currency,
    words: noWords,
    orderNumberPattern: settings.orderNumberPattern,
    today: '2026-11-21',
  });
  const [first] = index.find(question, intents[0]?.intent, 1);
  // A page in short, when no section answers, covers nothing.
  return first && (first.covers ?? 1) > 0 ? first.passage.heading : undefined;
}

/** @returns the share of questions answered right, and of those without an answer, the share left unanswered. */
async function shares(folder: string, questions: PolicyQuestion[]) {
  const store = opened(folder);
  const found = await Promise.all(
    questions.map(async ([question, wanted]) => ({ wanted, got: await firstHeading(store, question) })),
  );
  const answerable = found.filter(({ wanted }) => wanted !== undefined);
  const others = found.filter(({ wanted }) => wanted === undefined);
  const right = answerable.filter(({ wanted, got }) => got === wanted).length / answerable.length;
  const honest = others.filter(({ got }) => got === undefined).length / others.length;
  return { right, honest };
}

describe('the first passage found', () => {
  it.each(Object.entries(policyQuestions))('answers what is asked of %s', async (store, questions) => {
    const { right, honest } = await shares(path.join(import.meta.dirname, store), questions);
    expect(right).toBeGreaterThanOrEqual(0.8);
    expect(honest).toBeGreaterThanOrEqual(2 / 3);
  });

  it.each(Object.entries(otherPolicyQuestions))('answers what is asked of %s', async (store, questions) => {
    const { right } = await shares(path.join('stores', store), questions);
    expect(right).toBeGreaterThanOrEqual(0.65);
  });
});
