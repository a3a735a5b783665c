import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../bot/dialogue/say.ts';
import { reading, Talk } from '../dialogue/talk.ts';
import { ownWords } from './breaches.ts';

/** What nasty walks found, each kept as a table test. */

const sentencesIn = (talk: ReturnType<Talk['say']>): string[] =>
  talk.reply ? sentencesOf(ownWords(talk.reply)) : [];

/** A talk in which the bot has just asked whether to empty the cart. */
function asked(): Talk {
  const talk = new Talk().inCart(['mug', 'mug-DefaultTitle', 2]);
  talk.say('empty my cart', reading('empty-cart'));
  return talk;
}

describe('a reply keeps to three sentences', () => {
  it.each([
    ['the greeting with a question open', 'hello', reading('greet')],
    ['another language with a question open', 'busco una lámpara', reading('search-products', {}, 'lámpara', { foreign: 'es' as const })],
  ])('%s', (_name, text, understanding) => {
    const talk = asked();
    expect(sentencesIn(talk.say(text, understanding)).length).toBeLessThanOrEqual(3);
    // The question only waits: a yes is still its answer.
    expect(talk.snapshot.memory.pending).toHaveLength(1);
  });

  it('a message for a person that holds a password, and the warning is there', () => {
    const talk = new Talk();
    talk.say('a person please', reading('talk-to-human'));
    const secret = reading('out-of-scope', {}, '', { personalData: [{ kind: 'password', start: 15, end: 22 }] });
    const told = talk.say('my password is hunter2 and nothing works', secret);
    expect(told.template).toBe('message-left');
    expect(sentencesIn(told).length).toBeLessThanOrEqual(3);
    expect(told.text).toMatch(/M-123/);
    expect(told.text).toMatch(/password/i);
  });
}); // prettier-ignore

describe('the same is not said twice running', () => {
  it('leads to the same quote in other words', () => {
    const talk = new Talk();
    const leads = ['can I send it back', 'can I send it back', 'can I send it back'].map((text) => {
      const { reply } = talk.say(text, reading('returns-policy'));
      return reply ? ownWords(reply) : '';
    });
    expect(leads[1]).not.toBe(leads[0]);
    expect(leads[2]).not.toBe(leads[1]);
  });
});

describe('an offer', () => {
  it('that was made twice is gone when it is declined once', () => {
    const talk = new Talk();
    talk.say('this is ridiculous', reading('out-of-scope'));
    talk.say('this is ridiculous', reading('out-of-scope'));
    expect(talk.snapshot.memory.pending).toHaveLength(1);
    talk.say('no', reading('deny'));
    expect(talk.snapshot.memory.pending).toEqual([]);
    expect(talk.say('yes', reading('affirm')).template).toBe('nothing-open');
  });
});

describe('two failures', () => {
  it('are two, though something was repeated between them', () => {
    const unclear = reading('help', {}, '', { intents: [{ intent: 'help', confidence: 0.1 }] });
    const talk = new Talk();
    expect(talk.say('.', unclear).template).toBe('unclear');
    talk.say('what was that again?', reading('repeat'));
    expect(talk.say('...', unclear).template).toBe('unclear-offer-person');
  });
});

describe('what is said of the bot', () => {
  it('is not looked up in the store\'s pages for one word: "what\'s your name?"', () => {
    const sure = reading('bot-question', {}, '', { intents: [{ intent: 'bot-question', confidence: 0.99 }] });
    const told = new Talk().say("what's your name?", sure);
    expect(told.template).toBe('bot-question');
    expect(told.text).toMatch(/assistant/);
  });

  it('is no thanks when it is abuse', () => {
    expect(new Talk().say('you stupid bot', reading('thank')).template).toBe('complaint');
  });
});
