import { describe, expect, it } from 'vitest';
import { asOneReply } from '../../../bot/dialogue/one-reply.ts';
import type { Reply } from '../../../bot/dialogue/dialogue.ts';
import type { Part } from '../../../bot/wire/parts.ts';

const text = (words: string): Part => ({ kind: 'text', text: words });
const reply = (...parts: Part[]): Reply => ({ parts, speech: 'Later.', language: 'en', template: 'policy' });
const cart = (revision: number): Part => ({ kind: 'cart', cart: { revision } }) as never;
const goods = (count: number): Part =>
  ({ kind: 'products', products: Array.from({ length: count }, (_, id) => ({ id })), total: count }) as never;

describe('what several wishes came to', () => {
  it('stands in one part where words follow each other, and is heard in that order', () => {
    const whole = asOneReply(
      { parts: [text('Added the mug.')], speech: 'Added.' },
      reply(text('Open until six.')),
    );
    expect(whole.parts).toEqual([text('Added the mug. Open until six.')]);
    expect(whole.speech).toBe('Added. Later.');
  });

  it('has three sentences at the most: of what was done the first, and as many of the last as can be', () => {
    const before = { parts: [text('One. Two. Three.')], speech: '' };
    const [only] = asOneReply(before, reply(text('Four. Five. Six.'))).parts;
    expect(only).toEqual(text('One. Four. Five.'));
  });

  it('keeps the quote of the store beside the words that lead to it', () => {
    const quote: Part = { kind: 'text', text: 'Sixty days.', source: { title: 'Returns' } };
    const { parts } = asOneReply(
      { parts: [text('From "Returns":'), quote], speech: '' },
      reply(text('Added.')),
    );
    expect(parts).toEqual([text('From "Returns":'), quote, text('Added.')]);
  });

  it('says nothing twice, shows the cart once and as it is at the end', () => {
    const before = { parts: [text('It is in your cart.'), cart(1)], speech: '' };
    const { parts } = asOneReply(before, reply(text('It is in your cart.'), cart(2)));
    expect(parts).toEqual([text('It is in your cart.'), cart(2)]);
  });

  it('says all of it before the cart, and asks last', () => {
    const before = { parts: [text('Added.'), cart(1)], speech: '' };
    const choices: Part = { kind: 'choices', choices: [] };
    const { parts } = asOneReply(before, reply(text('Open until six.'), choices));
    expect(parts).toEqual([text('Added. Open until six.'), cart(1), choices]);
  });

  it('cuts other words before the question that its buttons answer', () => {
    const choices: Part = { kind: 'choices', choices: [{ id: 'a', label: 'Black' }] };
    const before = { parts: [text('Five tents.')], speech: '' };
    const { parts } = asOneReply(
      before,
      reply(text('Open until six. Write to us.'), text('Which color?'), choices),
    );
    expect(parts).toEqual([text('Five tents. Open until six. Which color?'), choices]);
  });

  it('shows no more than five goods altogether', () => {
    const { parts } = asOneReply({ parts: [goods(5)], speech: '' }, reply(goods(5)));
    const shown = parts.flatMap((part) => (part.kind === 'products' ? part.products : []));
    expect(shown.length).toBeLessThanOrEqual(5);
  });
});
