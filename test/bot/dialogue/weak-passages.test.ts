import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../bot/understanding/understanding.ts';
import { reading, Talk } from './talk.ts';

/** A passage that speaks of only part of the question is no answer to it. */

const found = (covers: number): Talk => {
  const talk = new Talk();
  const passage = {
    policyId: 'payment',
    title: 'Payment',
    heading: 'When we charge',
    text: 'Cards are charged on sending.',
  };
  talk.answers['find-policy'] = () => ({ passages: [{ ...passage, score: 5, covers }] });
  return talk;
};

describe('what a passage must speak of to be quoted', () => {
  it.each<[string, Intent, number, string]>([
    ['when do you charge my card', 'payment-info', 0.9, 'policy'],
    ['what about my bonus points', 'payment-info', 0.45, 'policy-unknown'],
    ['why was i charged twice', 'payment-info', 0.55, 'policy-unknown'],
    ['i was overcharged for shipping', 'shipping-info', 0.55, 'policy-unknown'],
    ['why did you send my parcel there', 'shipping-info', 0.4, 'policy-unknown'],
    ['what does shipping cost', 'shipping-info', 0.4, 'shipping-methods'],
    ['my speaker came broken', 'returns-policy', 0.41, 'policy'],
  ])('"%s" (%s), of which a passage covers %d', (said, intent, covers, template) => {
    expect(found(covers).say(said, reading(intent)).template).toBe(template);
  });

  it('offers a person where nothing is stated', () => {
    const told = found(0.5).say('why was i charged twice', reading('payment-info'));
    expect(told.text).toMatch(/person/);
    expect(told.position).toBe('confirming');
  });

  it('a page about something else says nothing of giving back', () => {
    const told = found(0.42).say('if she hates it can i send it back', reading('returns-policy'));
    expect(told.template).toBe('returns-basic');
  });

  it.each<[string, string]>([
    ['does it cost anything to cancel an order?', 'policy'],
    ['cancel my order please', 'request-number'],
    ['can you cancel my order?', 'request-number'],
  ])('"%s" comes to %s', (said, template) => {
    expect(found(0.9).say(said, reading('cancel-order')).template).toBe(template);
  });
});
