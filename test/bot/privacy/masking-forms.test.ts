import { describe, expect, it } from 'vitest';
import { maskText } from '../../../bot/conversations/masking.ts';
import { plainText } from '../../../bot/understanding/embedded/plain-text.ts';
import { findPersonalData } from '../../../bot/understanding/embedded/personal-data.ts';

/** What is written or spoken in another form is masked in every form in which evidence could hold it. */

const mask = (text: string) => maskText(text, findPersonalData(text));

describe('evidence', () => {
  it.each([
    [
      'it is maria dot lopez at post dot org',
      { slots: { email: 'maria.lopez@post.org' } },
      { slots: { email: '[email]' } },
    ],
    ['４１１１１１１１１１１１１１１１', { query: '4111111111111111' }, { query: '[card]' }],
    ['4111\u200B1111\u200B1111\u200B1111', { query: '4111111111111111' }, { query: '[card]' }],
    [
      '４１１１ １１１１ １１１１ １１１１',
      { query: '4111 1111 1111 1111 4111111111111111' },
      { query: '[card] [card]' },
    ],
    ['quentin＠post．org', { query: 'quentin@post.org' }, { query: '[email]' }],
  ])('%s', (text, evidence, masked) => {
    expect(mask(text).scrub(evidence)).toEqual(masked);
  });

  it('a dictated address is known by the address it stands for, so that erasing by it finds it', () => {
    expect(mask('maria punto lopez arroba post punto org').emails).toEqual(['maria.lopez@post.org']);
  });

  it('a card in any form is not even sealed', () => {
    expect(mask('pay with ４１１１１１１１１１１１１１１１ now').sealable).toBe('pay with [card] now');
    expect(mask('4111\u200B1111\u200B1111\u200B1111').sealable).toBe('[card]');
  });
});

describe('a text as it is read', () => {
  it.each(['a tent', 'Größe 42', 'ｓｉｚｅ ４２', 'x\u200By', '👋 ① ﬁn', 'e\u0301', '٤٢', ''])(
    '%j: every place has its own in the original',
    (typed) => {
      const { text, startOf, endOf } = plainText(typed);
      for (let index = 0; index < text.length; index++) {
        expect(startOf(index)).toBeLessThan(endOf(index + 1));
        expect(endOf(index + 1)).toBeLessThanOrEqual(typed.length);
      }
      const whole = typed.slice(startOf(0), endOf(text.length));
      expect(plainText(whole).text).toBe(text);
    },
  );
});
