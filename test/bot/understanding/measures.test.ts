import { describe, expect, test } from 'vitest';
import { Classifier } from '../../../bot/understanding/embedded/classifier.ts';
import { buildModel } from '../../../intents/build-model.ts';
import { measure } from '../../../intents/measures.ts';
import { seededRandom, withSwaps } from '../../../intents/typos.ts';

const outOfScope = 'out-of-scope';
const labelled = (intent: string, texts: string): { text: string; intent: string }[] =>
  texts.split('; ').map((text) => ({ text, intent }));

const examples = [
  ...labelled('greet', 'hello there; good morning; hi you; good evening all; hey hello; morning to you'),
  ...labelled(
    'pay',
    'can i pay by card; do you take cash; paying by invoice; card payment; which cards; pay later',
  ),
  ...labelled(
    outOfScope,
    'the moon is round; write a poem; who won the match; weather in rome; tell a joke; moon poem',
  ),
];
const classifier = new Classifier(buildModel(examples, { outOfScope, seed: 1, validation: examples }));

describe('measuring a classifier', () => {
  const figures = measure(classifier, examples, examples);

  test('gives every figure as a share', () => {
    const { paperRule, balanced } = figures;
    const shares = [
      figures.accuracy, figures.macroF1, figures.inScopeAccuracy, figures.auroc, figures.ece, paperRule?.inScope, paperRule?.oosRecall,
      balanced?.inScope, balanced?.oosRecall, balanced?.oosF1,
    ]; // prettier-ignore
    for (const share of shares) {
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(figures.inScopeAccuracy).toBe(1);
    expect(figures.p50Us).toBeGreaterThan(0);
    expect(figures.perIntent['pay']).toEqual({ sentences: 6, recall: 1 });
  });

  test('the balanced threshold never does worse than the other by its own measure', () => {
    const mean = (shares: { inScope: number; oosRecall: number }): number =>
      shares.inScope + shares.oosRecall;
    expect(mean(figures.balanced!)).toBeGreaterThanOrEqual(mean(figures.paperRule!));
  });

  test('without sentences out of scope there is nothing to refuse', () => {
    const inside = examples.filter(({ intent }) => intent !== outOfScope);
    expect(measure(classifier, inside)).toMatchObject({ paperRule: null, balanced: null, auroc: null });
  });

  test('a sentence of an unknown intent counts as out of scope', () => {
    expect(measure(classifier, [{ text: 'hello there', intent: 'dance' }]).accuracy).toBe(0);
  });

  test('swaps are one in three words, of two neighbours, and the same by the same seed', () => {
    const text = 'where is the order that was sent to us last week';
    const swapped = withSwaps(text, seededRandom(3));
    expect(swapped).toBe(withSwaps(text, seededRandom(3)));
    const changed = swapped.split(' ').filter((word, index) => word !== text.split(' ')[index]);
    expect(changed.length).toBeGreaterThanOrEqual(2);
    expect(changed.length).toBeLessThanOrEqual(4);
    expect(swapped.split('').sort()).toEqual(text.split('').sort());
  });
});
