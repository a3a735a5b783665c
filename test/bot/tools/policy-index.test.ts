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
    ['can I use two coupons at once on one order?', 'apply-coupon', /One coupon per order/],
    ['how long do you keep these chats?', undefined, /180 days/],
    ['until when could I still cancel, if I change my mind?', 'returns-policy', /packed/],
    ['how much does shipping cost to canada', 'shipping-info', /12\.95/],
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

describe('what happened to a thing, in other words and forms', () => {
  const page = {
    policyId: 'returns',
    title: 'Rückgabe',
    language: 'de' as const,
    intents: ['returns-policy'],
  };
  const rules = new PolicyIndex([
    { ...page, heading: 'Wie lange kann ich zurückgeben?', text: 'Ab Lieferung 14 Tage.' },
    { ...page, heading: 'Was ist ausgeschlossen?', text: 'Gekürzte Vorhänge nehmen wir nicht zurück.' },
    { ...page, heading: 'Wer zahlt das Rückporto?', text: 'Die Rücksendung kostet 3,90 €.' },
  ]);

  it.each([
    ['wenn ich den vorhang kürzen lasse, kann ich ihn dann noch zurückgeben', /Gekürzte/],
    ['kann ich es zurückgeben, wenn ich den Vorhang kürze?', /Gekürzte/],
    ['was kostet mich das rueckporto', /3,90/],
    ['wie lange kann ich etwas zurückgeben', /14 Tage/],
  ])('answers %j', (question, answer) => {
    expect(rules.find(question, 'returns-policy', 1)[0]?.passage.text).toMatch(answer);
  });
});
