import { describe, expect, it } from 'vitest';
import { migrateMemory } from '../../../bot/dialogue/memory.ts';
import { reading, Talk } from './talk.ts';

/** How deep the dialogue goes: readings offered, a person after two failures, void confirmations, long memory. */

const MINUTE = 60_000;
const doubt = (...ranked: [Parameters<typeof reading>[0], number][]) =>
  reading('help', {}, '', { intents: ranked.map(([intent, confidence]) => ({ intent, confidence })) });

describe('what is not clear', () => {
  it('is asked back with the two likeliest readings, whichever are ranked below them', () => {
    const talk = new Talk();
    const ranked = doubt(
      ['returns-policy', 0.33],
      ['track-order', 0.3],
      ['shipping-info', 0.2],
      ['help', 0.1],
    );
    const { reply, template } = talk.say('that thing with the parcel', ranked);
    expect(template).toBe('unclear');
    const ids = reply?.parts.flatMap((part) =>
      part.kind === 'choices' ? part.choices.map(({ id }) => id) : [],
    );
    expect(ids).toEqual(['intent:returns-policy', 'intent:track-order']);
    expect(talk.tap('intent:returns-policy').template).toBe('policy');
  });

  it('leads to a person after two failures, and only once to who declines', () => {
    const talk = new Talk();
    const unclear = doubt(['help', 0.1]);
    expect(talk.say('hm', unclear).template).toBe('unclear');
    expect(talk.say('hmm', unclear).template).toBe('unclear-offer-person');
    expect(talk.say('no', reading('deny')).template).toBe('all-right');
    const later = ['h', 'hh', 'hhh', 'hhhh'].map((text) => talk.say(text, unclear).template);
    expect(later).toEqual(['unclear', 'unclear', 'help', 'unclear']);
  });

  it.each([
    ['something understood between', reading('view-cart'), 'unclear'],
    ['something said again between', reading('repeat'), 'unclear-offer-person'],
  ])('%s', (_name, between, expected) => {
    const talk = new Talk();
    talk.say('hm', doubt(['help', 0.1]));
    talk.say('…', between);
    expect(talk.say('hmm', doubt(['help', 0.1])).template).toBe(expected);
  });
});

describe('the same question', () => {
  it('is not put a third time: a person is offered, and then what the bot can do', () => {
    const talk = new Talk().shows('norrland');
    const ask = () => talk.say('add it', reading('add-to-cart', { reference: 'it' })).template;
    expect([ask(), ask(), ask()]).toEqual(['ask-option', 'ask-option', 'unclear-offer-person']);
    expect(talk.say('no', reading('deny')).template).toBe('all-right');
    expect([ask(), ask(), ask()]).toEqual(['ask-option', 'ask-option', 'help']);
  });

  it('is another one for another product, and another part of the same', () => {
    const talk = new Talk().shows('norrland');
    const ask = () => talk.say('add it', reading('add-to-cart', { reference: 'it' })).template;
    const first = [ask(), ask()];
    talk.shows('fjell');
    expect([...first, ask(), ask()]).toEqual(Array.from({ length: 4 }, () => 'ask-option'));
  });

  it('is asked as often as it is asked to be said again', () => {
    const talk = new Talk().shows('norrland');
    talk.say('add it', reading('add-to-cart', { reference: 'it' }));
    const again = Array.from({ length: 4 }, () => talk.say('what?', reading('repeat')).template);
    expect(again).toEqual(Array.from({ length: 4 }, () => 'ask-option'));
  });
});

describe('a confirmation', () => {
  it.each([
    [9 * MINUTE, 'emptied'],
    [10 * MINUTE + 1_000, 'nothing-open'],
    [26 * 60 * MINUTE, 'nothing-open'],
  ])('answered %i ms later', (later, template) => {
    const talk = new Talk().inCart(['mug', 'mug-DefaultTitle', 2]);
    talk.say('empty my cart', reading('empty-cart'));
    talk.now += later;
    expect(talk.say('yes', reading('affirm')).template).toBe(template);
  });
});

describe('undo', () => {
  it('goes back over the last three changes and no further', () => {
    const talk = new Talk().shows('mug');
    const before: unknown[] = [];
    for (let change = 1; change <= 4; change += 1) {
      const lines = [{ variantId: 'mug-DefaultTitle', quantity: change }];
      talk.answers['add-to-cart'] = () => ({
        cart: talk.cart(),
        before: { lines: lines as never, coupons: [] },
      });
      before.push(lines);
      talk.say('add it', reading('add-to-cart', { ordinal: 1 }));
    }
    const undone = Array.from({ length: 4 }, () => talk.say('undo', reading('cancel-that')));
    expect(undone.map(({ template }) => template)).toEqual(['undone', 'undone', 'undone', 'nothing-to-undo']);
    const restored = undone.flatMap(({ tools }) => tools.map(({ args }) => args.lines));
    expect(restored).toEqual([before[3], before[2], before[1]]);
  });
});

describe('what was shown', () => {
  it.each([
    ['an hour ago', 60 * MINUTE, false],
    ['the day before', 24 * 60 * MINUTE, false],
    ['before a reload and a deploy', 0, true],
  ])('%s is still "the second one"', (_name, later, reloaded) => {
    const talk = new Talk().shows('norrland', 'mug');
    talk.now += later;
    if (reloaded) {
      const { position, memory } = JSON.parse(JSON.stringify(talk.snapshot)) as typeof talk.snapshot;
      talk.snapshot = { position, memory: migrateMemory(memory, 'en') };
    }
    const told = talk.say('add the second one', reading('add-to-cart', { ordinal: 2 }));
    expect(told.tools.at(-1)?.args).toMatchObject({ variantId: 'mug-DefaultTitle' });
    expect(talk.say('cheaper', reading('refine-results', { priceDirection: -1 })).tools[0]?.name).toBe('search-products');
  });
}); // prettier-ignore
