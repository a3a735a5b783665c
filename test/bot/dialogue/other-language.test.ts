import { describe, expect, it } from 'vitest';
import type { Intent, Language } from '../../../bot/understanding/understanding.ts';
import { ids, reading, Talk } from './talk.ts';

/** A store that serves English, and messages in other languages. */

describe('a language the store does not serve', () => {
  it.each<[string, Language, Intent, RegExp]>([
    ['tienes guantes', 'es', 'search-products', /inglés.*English/],
    ['je cherche des gants', 'fr', 'search-products', /anglais.*English/],
    ['haben sie handschuhe', 'de', 'check-availability', /Englisch.*English/],
  ])(
    '"%s" is answered with what it can be written in, and looked for in its own language only',
    (said, foreign, intent, text) => {
      const told = new Talk().say(said, reading(intent, {}, said, { foreign }));
      expect(told.tools).toEqual([
        { name: 'search-products', args: { query: '', said, filters: {}, limit: 5, language: foreign } },
      ]);
      expect(told.reply?.parts.map(({ kind }) => kind)).toEqual(['text']);
      expect(told.text).toMatch(text);
    },
  );

  it('is told also where goods are found', () => {
    const talk = new Talk();
    talk.answers['search-products'] = () => ids('mug');
    const told = talk.say('busco una taza', reading('search-products', {}, 'taza', { foreign: 'es' }));
    expect(told.template).toBe('other-language');
    expect(told.text).toMatch(/inglés.*English/);
    expect(told.reply?.parts).toContainEqual(expect.objectContaining({ kind: 'products', total: 1 }));
  });

  it('is not looked for where nothing says that goods are meant', () => {
    const told = new Talk().say('no me gusta esto', reading('complain', {}, '', { foreign: 'es' }));
    expect(told.tools).toEqual([]);
    expect(told.text).toMatch(/inglés.*English/);
  });

  it('is said in other words the second time', () => {
    const talk = new Talk();
    const [first, second] = ['tienes guantes', 'busco guantes'].map(
      (said) => talk.say(said, reading('search-products', {}, said, { foreign: 'es' })).text,
    );
    expect(second).not.toBe(first);
  });

  it.each<[string, Intent, string]>([
    ['quiero hablar con una persona', 'talk-to-human', 'ask-message'],
    ['danke schön', 'thank', 'thank'],
  ])('"%s" is clear all the same', (said, intent, template) => {
    expect(new Talk().say(said, reading(intent, {}, '', { foreign: 'es' })).template).toBe(template);
  });
});

describe('a thumb', () => {
  it.each<[string, Intent, string]>([
    ['👍', 'affirm', 'emptied'],
    ['👎', 'deny', 'all-right'],
  ])('%s answers what was asked', (said, intent, template) => {
    const talk = new Talk().inCart(['mug', 'mug-DefaultTitle', 1]);
    talk.say('empty my cart', reading('empty-cart'));
    expect(talk.say(said, reading(intent)).template).toBe(template);
  });
});
