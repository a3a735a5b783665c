import { describe, expect, it } from 'vitest';
import { PolicyIndex, policyIndexOf } from '../../../bot/tools/policy-index.ts';
import { loadStore } from '../../../bot/settings/stores.ts';

const { policies } = loadStore('stores/demo');
const index = new PolicyIndex(policies);

describe('finding a policy', () => {
  it.each<[string, string | undefined, RegExp]>([
    ['how long do I have to return something?', 'returns-policy', /60 days/],
    ['who pays for sending it back', 'returns-policy', /We do, within the United States/],
    ['can I exchange it for another size', 'returns-policy', /Exchange/],
    ['when do I get my money back', 'returns-policy', /5 working days/],
    ['can I return sale items', undefined, /same 60 days/],
    ['do gift cards expire', undefined, /never/i],
    ['which cards do you accept', 'payment-info', /Visa, Mastercard/],
    ['how long is the warranty', 'warranty-info', /year/],
    ['when are you open on sunday', 'store-info', /Sunday|11/],
    ['do you ship to Canada', 'shipping-info', /Canada/],
    ['how much is express shipping', 'shipping-info', /14\.95|express/i],
  ])('answers %j', (question, topic, answer) => {
    const found = index.find(question, topic, 3);
    expect(found.length).toBeLessThanOrEqual(3);
    expect(found.slice(0, 2).map(({ passage }) => passage.text)).toContainEqual(
      expect.stringMatching(answer),
    );
  });

  it.each<[string, string]>([
    ['what is your return policy?', 'returns-policy'],
    ['how do returns work', 'returns-policy'],
    ['can i get a refund if i dont like it', 'returns-policy'],
    ['what is your shipping policy', 'shipping-info'],
    ['tell me about shipping', 'product-question'],
    ['what about the warranty', 'warranty-info'],
  ])('tells the whole of a rule to %j', (question, topic) => {
    const [best] = index.find(question, topic, 3);
    expect(best?.passage.heading).toBe(best?.passage.title);
  });

  it.each<[string, string]>([
    ['whats your returns policy on sale items', 'Can I return a sale item?'],
    ['how do i pay', 'How can I pay?'],
  ])('leaves %j to its section', (question, heading) => {
    expect(index.find(question, undefined, 3)[0]?.passage.heading).toBe(heading);
  });

  it('finds nothing where the store says nothing', () => {
    expect(index.find('quantum chromodynamics', undefined, 3)).toEqual([]);
  });

  it('gives the policy of the topic when the words say little', () => {
    const [best] = index.find('tell me about it', 'returns-policy', 3);
    expect(best?.passage.intents).toContain('returns-policy');
  });

  it('is made once for the same passages', () => {
    expect(policyIndexOf(policies)).toBe(policyIndexOf(policies));
  });

  it.each<[string, boolean]>([
    ['will the kettle lid fall on my foot outside', true],
    ['can I return something I have worn outside', false],
    ['do gift cards expire', false],
  ])('tells of %j whether one shared word is all there is', (question, alone) => {
    const [best] = index.find(question, undefined, 1);
    expect(best?.alone ?? true).toBe(alone);
  });
});
