import { describe, expect, it } from 'vitest';
import { emptyMemory, type Memory } from '../../../bot/dialogue/memory.ts';
import type { Intent } from '../../../bot/understanding/understanding.ts';
import type { Part } from '../../../bot/wire/parts.ts';
import { detailsOf } from '../dialogue/talk.ts';
import { breachesOf, wordBreaches, type Exchange } from './breaches.ts';

/** The suite itself: every breach it looks for is one it finds. */

const said = (text: string, more: Partial<Exchange> & { parts?: Part[]; template?: string } = {}): Exchange => ({
  said: 'hm',
  memory: emptyMemory('en'),
  declined: [],
  ...more,
  reply: { parts: [{ kind: 'text', text }, ...(more.parts ?? [])], speech: text, language: 'en', template: more.template ?? 'x' },
}); // prettier-ignore

const mug = detailsOf('mug').card;
const choices = (count: number): Part => ({
  kind: 'choices',
  choices: Array.from({ length: count }, (_, index) => ({ id: `${index}`, label: `${index}` })),
});
const offered: Memory = {
  ...emptyMemory('en'),
  pending: [
    {
      kind: 'confirmation',
      askedAt: 0,
      until: 1,
      data: { offer: 'person' },
      again: { template: 'again-offer', facts: {}, times: 0 },
    },
  ],
};

describe('what is a breach of manners', () => {
  it.each<[string, Exchange]>([
    ['feeling', said("I'm sorry about that.")],
    ['urgency', said('Hurry, it is selling fast.')],
    ['ending', said('Done. Is there anything else I can help with?')],
    ['person', said('My name is Kate.')],
    ['4 sentences', said('One. Two. Three. Four.')],
    ['more than five products', said('Here.', { parts: [{ kind: 'products', products: Array.from({ length: 6 }, () => mug), total: 6 }] })],
    ['more than four choices', said('Which?', { parts: [choices(5)] })],
    ['asks for the number given', said('Which number?', { said: 'where is D-10001', template: 'ask-number' })],
    ['asks for the address given', said('Which address?', { said: 'ann@example.com', template: 'ask-email' })],
    ['asks for the option given: M', said('Which size?', { said: 'add it in M', template: 'ask-option', parts: [{ kind: 'choices', choices: [{ id: 'm', label: 'M' }, { id: 's', label: 'S' }] }] })],
    ['suggests where nobody wants it', said('Here.', { intent: 'track-order' as Intent, parts: [{ kind: 'products', products: [mug], total: 1 }] })],
    ['offers what was declined: person', said('A person?', { memory: offered, declined: ['person'], parts: [choices(2)] })],
  ])('%s', (breach, now) => {
    expect(breachesOf(undefined, now)).toEqual([breach]);
  });

  it('the same sentence twice running, unless it was asked for', () => {
    const before = said('Here you are. Which size?');
    expect(breachesOf(before, said('Which size?'))).toEqual(['the same sentence twice running: Which size?']);
    expect(breachesOf(before, said('Which size?', { intent: 'repeat' }))).toEqual([]);
  });

  it.each([
    ['de', 'Es tut mir leid, das geht nicht.', 'feeling'],
    ['de', 'Kann ich sonst noch etwas für Sie tun?', 'ending'],
    ['es', 'Me alegra ayudarle.', 'feeling'],
    ['es', '¿Necesita algo más?', 'ending'],
    ['fr', 'Je suis désolé.', 'feeling'],
    ['fr', 'Puis-je vous aider avec autre chose ?', 'ending'],
  ] as const)('%s: %s', (language, text, breach) => {
    expect(wordBreaches(text, language)).toEqual([breach]);
  });

  it('nothing in a good reply', () => {
    expect(breachesOf(said('Hello.'), said('I found 3 mugs. Which one?', { parts: [choices(3)] }))).toEqual([]);
  });
}); // prettier-ignore
