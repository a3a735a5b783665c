import { describe, expect, it } from 'vitest';
import { groundTurn } from '../../../bot/agent/grounding.ts';
import { agentWords } from '../../../bot/agent/embedded/words.ts';
import { inTheStore } from './grounding-sets/in-the-store.ts';

/** What the embedded agent says between the data passes the same check as a model's words. */

/** The quantity is said to be set only after the tool that sets it. */
const [cart] = inTheStore.cart;
const results = { ...inTheStore, changed: [{ ...cart!, tool: 'change-quantity' }] };

describe.each(['en', 'es', 'fr', 'de'] as const)('the embedded agent in %s', (language) => {
  const words = agentWords(language);
  const said = {
    products: [
      words.found(1), words.found(3), words.nearest, words.foundFor('x', 1), words.foundFor('x', 2), words.nearestFor('x'), words.instead,
      words.details, words.comparison, words.nothing(''), words.nothing('x'), words.chooseVariant,
    ],
    policies: [words.quoted, words.noPolicy],
    cart: [
      words.cart, words.added, words.removed, words.whichLine, words.refused, words.coupon, words.couponRefused,
    ],
    changed: [words.quantity],
    nothing: [words.unsure, words.signIn, words.noOrder, words.orders, words.order, words.promotions(2)],
  }; // prettier-ignore

  it.each(
    Object.entries(said).flatMap(([when, sentences]) =>
      sentences.map((sentence) => [when as keyof typeof said, sentence] as const),
    ),
  )('with %s may say "%s"', (when, sentence) => {
    const facts = { results: results[when], shopperText: 'x', language, locale: language, currency: 'USD' };
    const grounder = groundTurn({ facts });
    const released = [...grounder.push(sentence), ...grounder.finish().released];
    expect(released.join(' ')).toBe(sentence);
  });
});
