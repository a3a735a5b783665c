import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../bot/dialogue/dialogue.ts';
import type { Intent, Slots } from '../../../bot/understanding/understanding.ts';
import { reading, Talk } from './talk.ts';

type Asked = Extract<Effect, { kind: 'ask-agent' }>;
const done = ({ id }: Asked) => ({
  type: 'AGENT_DONE' as const,
  effectId: id,
  sentences: ['Here you are.'],
  parts: [],
});

/** A shopper where the direct path is off, and an agent that answers everything. */
function talkWithoutDirectPath(): Talk {
  const talk = new Talk();
  talk.surroundings = { ...talk.surroundings, directPath: 'off' };
  talk.agent = Array.from({ length: 9 }, () => done);
  return talk;
}

const toAgent = (effects: Effect[]): number => effects.filter(({ kind }) => kind === 'ask-agent').length;

describe('with the direct path off', () => {
  it.each<[text: string, intent: Intent, slots?: Slots]>([
    ['show me jackets', 'search-products'],
    ['cheaper ones', 'refine-results', { priceDirection: -1 }],
    ['no, I meant the black one', 'refine-results', { color: 'Black' }],
    ['hello', 'greet'],
    ['thanks', 'thank'],
    ['add it to my cart', 'add-to-cart', { reference: 'it' }],
    ['what is your return policy', 'returns-policy'],
    ['what is in my cart', 'view-cart'],
    ['what is the weather like', 'out-of-scope'],
  ])('%j goes to the agent', (text, intent, slots) => {
    const told = talkWithoutDirectPath().say(text, reading(intent, slots));
    expect(told.template).toBe('agent');
    expect(toAgent(told.effects)).toBe(1);
    expect(told.tools).toEqual([]);
  });

  it('a signed-in shopper’s order goes to the agent too', () => {
    const talk = talkWithoutDirectPath();
    talk.surroundings = { ...talk.surroundings, signedIn: true };
    expect(talk.say('where is my order', reading('track-order')).template).toBe('agent');
  });

  it.each<[text: string, intent: Intent, slots?: Slots]>([
    ['where is my order', 'track-order'],
    [
      'anything on D-10072? kim@example.com',
      'out-of-scope',
      { orderId: 'D-10072', email: 'kim@example.com' },
    ],
    ['empty my cart', 'empty-cart'],
    ['undo', 'cancel-that'],
    ['say that again', 'repeat'],
    ['are you a robot', 'bot-question'],
  ])('%j is never the agent’s', (text, intent, slots) => {
    const told = talkWithoutDirectPath().say(text, reading(intent, slots));
    expect(toAgent(told.effects)).toBe(0);
  });

  it('a request for a person is obeyed in that turn', () => {
    const told = talkWithoutDirectPath().say('a person please', reading('talk-to-human'));
    expect(told.template).toBe('ask-message');
    expect(toAgent(told.effects)).toBe(0);
  });

  it('an answer to an open question is taken up, not passed on', () => {
    const talk = talkWithoutDirectPath();
    talk.say('a person please', reading('talk-to-human'));
    const told = talk.say('my lamp is broken', reading('out-of-scope'));
    expect(told.tools.map(({ name }) => name)).toEqual(['leave-message']);
    expect(toAgent(told.effects)).toBe(0);
  });

  it('a "yes" to a confirmation is taken up, a "yes" to nothing goes to the agent', () => {
    const talk = new Talk().inCart(['mug', 'mug-DefaultTitle', 1]);
    talk.say('empty my cart', reading('empty-cart'));
    talk.surroundings = { ...talk.surroundings, directPath: 'off' };
    talk.agent = [done];
    expect(talk.say('yes', reading('affirm')).tools.map(({ name }) => name)).toEqual(['empty-cart']);
    expect(talk.say('yes', reading('affirm')).template).toBe('agent');
  });

  it('a tap is not passed on', () => {
    const talk = new Talk().shows('norrland');
    talk.surroundings = { ...talk.surroundings, directPath: 'off' };
    talk.agent = [done];
    expect(toAgent(talk.tap('product:norrland').effects)).toBe(0);
  });

  it('gives the agent no more tools than the words allow', () => {
    const talk = talkWithoutDirectPath();
    const told = talk.say('show me mugs', reading('search-products'));
    const [asked] = told.effects.filter((effect): effect is Asked => effect.kind === 'ask-agent');
    expect(asked?.tools).toContain('search-products');
    expect(asked?.tools).not.toContain('add-to-cart');
  });

  it.each<[text: string, intent: Intent, template: string]>([
    ['show me jackets', 'search-products', 'found'],
    ['thanks', 'thank', 'thank'],
  ])('%j is taken the direct way when the agent fails, without asking it again', (text, intent, template) => {
    const talk = talkWithoutDirectPath();
    talk.agent = [];
    const told = talk.say(text, reading(intent, {}, 'jackets'));
    expect(told.template).toBe(template);
    expect(toAgent(told.effects)).toBe(1);
  });

  it('several wishes end honestly when the agent fails', () => {
    const talk = talkWithoutDirectPath();
    talk.agent = [];
    const wishes = [reading('search-products', {}, 'jackets'), reading('returns-policy')];
    const told = talk.say('jackets and returns', reading('search-products', {}, '', { wishes }));
    expect(told.replies).toHaveLength(1);
    expect(told.troubles).toEqual([]);
  });
});

it('with the direct path on the agent is only asked for open talk', () => {
  const told = new Talk().say('show me jackets', reading('search-products', {}, 'jackets'));
  expect(toAgent(told.effects)).toBe(0);
});
