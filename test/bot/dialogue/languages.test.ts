import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../bot/dialogue/replies/index.ts';
import type { Intent, Language, Slots } from '../../../bot/understanding/understanding.ts';
import { reading, store, Talk } from './talk.ts';
import '../../all-languages.ts';

/** Which language a conversation goes on in, in a store that offers four. */

function talkIn(language: Language): Talk {
  const talk = new Talk();
  talk.store = { ...store, languages: ['en', 'es', 'fr', 'de'] };
  talk.snapshot = { ...talk.snapshot, memory: { ...talk.snapshot.memory, language } };
  return talk;
}

function heard(
  talk: Talk,
  said: string,
  language: Language,
  intent: Intent = 'search-products',
  slots: Slots = {},
) {
  const told = talk.say(said, reading(intent, slots, '', { language }));
  return { language: talk.snapshot.memory.language, told };
}

describe('a conversation changes its language', () => {
  it.each<[string, Language, Intent]>([
    ['haben Sie eine rote Jacke', 'de', 'search-products'],
    ['busco una chaqueta roja', 'es', 'search-products'],
    ['où est ma commande', 'fr', 'track-order'],
    ['mein Warenkorb', 'de', 'view-cart'],
    ['Guten Tag', 'de', 'greet'],
    ['Bonjour', 'fr', 'greet'],
    ['jacke für kinder', 'de', 'search-products'],
    ['je cherche', 'fr', 'search-products'],
  ])('at once for "%s"', (said, language, intent) => {
    expect(heard(talkIn('en'), said, language, intent).language).toBe(language);
  });

  it.each<[string, Language, Intent, Slots]>([
    ['merci', 'fr', 'thank', {}],
    ['ada.marlow@example.com', 'de', 'track-order', { email: 'ada.marlow@example.com' }],
    ['muchas gracias', 'es', 'thank', {}],
    ['rote Jacke', 'de', 'search-products', {}],
    ['si', 'es', 'affirm', {}],
    ['Crème de la Mer', 'fr', 'search-products', { names: ['creme', 'de', 'la', 'mer'] }],
    ['bonnet rouge', 'fr', 'search-products', {}],
    ['XL', 'de', 'search-products', {}],
  ])('not for "%s"', (said, language, intent, slots) => {
    expect(heard(talkIn('en'), said, language, intent, slots).language).toBe('en');
  });

  it('not in the middle for a greeting of one word', () => {
    const talk = talkIn('en').shows('norrland');
    expect(heard(talk, 'hola', 'es', 'greet').language).toBe('en');
  });

  it('never to one the store does not offer', () => {
    const talk = talkIn('en');
    talk.store = { ...store, languages: ['en', 'de'] };
    expect(heard(talk, 'busco una chaqueta roja', 'es').language).toBe('en');
  });

  it.each([
    ['auf Deutsch bitte', 'de', 'de'],
    ['German please', 'en', 'de'],
    ['en español por favor', 'es', 'es'],
    ['I do not understand German, French please', 'en', 'fr'],
  ] as const)('whenever it is asked for by name: "%s"', (said, in_, wanted) => {
    const { language, told } = heard(talkIn('en'), said, in_, 'change-language');
    expect(told.template).toBe('language-changed');
    expect(language).toBe(wanted);
  });

  it('and stays where the one asked for is spoken nowhere here', () => {
    const { language, told } = heard(talkIn('en'), 'can we speak Italian', 'en', 'change-language');
    expect(told.template).toBe('language-not-offered');
    expect(told.text).toMatch(/Italian/);
    expect(language).toBe('en');
  });

  it('asks an open question again with buttons of the new one', () => {
    const talk = talkIn('en').inCart(['mug', 'mug-DefaultTitle', 1]);
    talk.say('empty my cart', reading('empty-cart'));
    heard(talk, 'wie lange dauert der Versand', 'de', 'delivery-estimate');
    const again = talk.snapshot.memory.pending.at(-1)?.again;
    const { yes, no } = catalogueOf('de').labels;
    expect(again?.choices?.map(({ label }) => label)).toEqual([yes, no]);
  });

  it('repeats what was said before in the language it was said in', () => {
    const talk = talkIn('en');
    talk.say('thanks', reading('thank'));
    const { told } = heard(talk, 'bitte noch einmal wiederholen', 'de', 'repeat');
    expect(talk.snapshot.memory.language).toBe('de');
    expect(told.reply?.language).toBe('en');
    expect(talk.say('wie bitte', reading('repeat', {}, '', { language: 'de' })).reply?.language).toBe('en');
  });
});
