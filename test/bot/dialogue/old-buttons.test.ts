import { describe, expect, it } from 'vitest';
import { bareChoice, namesQuestion, questionKey } from '../../../bot/dialogue/choice-ids.ts';
import { detailsOf, order, reading, Talk } from './talk.ts';
import type { Told } from './talk.ts';

/** A button answers the question it was put for. Pressed late, twice or from a second tab it answers no other one. */

const buttons = ({ reply }: Told): string[] =>
  (reply?.parts ?? []).flatMap((part) => (part.kind === 'choices' ? part.choices.map(({ id }) => id) : []));
const button = (told: Told, bare: string): string => {
  const found = buttons(told).find((id) => bareChoice(id) === bare);
  if (!found) throw new Error(`no button ${bare} in ${buttons(told).join(', ')}`);
  return found;
};

function shopper(): Talk {
  const talk = new Talk().inCart(['mug', 'mug-DefaultTitle', 2]);
  talk.answers['track-order'] = ({ number }) => ({
    kind: 'found',
    order: { ...order, number, state: 'paid' },
  });
  return talk;
}

const questions: Record<string, { ask: (talk: Talk) => Told; asks: string; does: string }> = {
  'to empty the cart': {
    ask: (talk) => talk.say('empty my cart', reading('empty-cart')),
    asks: 'ask-empty',
    does: 'empty-cart',
  },
  'to cancel an order': {
    ask: (talk) => talk.say('cancel order D-10001', reading('cancel-order', { orderId: 'D-10001' })),
    asks: 'confirm-cancel',
    does: 'make-request',
  },
  'to erase the conversation': {
    ask: (talk) => talk.say('erase this chat', reading('delete-my-data')),
    asks: 'confirm-forget',
    does: 'forget-conversation',
  },
};
const pairs = Object.keys(questions).flatMap((before) =>
  Object.keys(questions)
    .filter((now) => now !== before)
    .map((now): [string, string] => [before, now]),
);
const questionOf = (name: string): (typeof questions)[string] => {
  const question = questions[name];
  if (!question) throw new Error(name);
  return question;
};

describe('an old "Yes"', () => {
  it.each(pairs)('to the question %s confirms nothing when the question is %s', (before, now) => {
    const talk = shopper();
    const first = questionOf(before).ask(talk);
    expect(first.template).toBe(questionOf(before).asks);
    const old = button(first, 'yes');
    talk.say('no', reading('deny'));
    const second = questionOf(now).ask(talk);
    expect(second.template).toBe(questionOf(now).asks);
    const told = talk.press(old, 'Yes');
    expect(told.tools).toEqual([]);
    expect(told.template).toBe('choice-stale');
    // What is open is said, and its own button is the one that counts.
    expect(buttons(told)).toEqual(buttons(second));
    expect(talk.press(button(second, 'yes'), 'Yes').tools.map(({ name }) => name)).toContain(
      questionOf(now).does,
    );
  });

  it.each(Object.keys(questions))('to the same question %s, asked anew, confirms nothing', (name) => {
    const talk = shopper();
    const { ask, does } = questionOf(name);
    const old = button(ask(talk), 'yes');
    talk.say('no', reading('deny'));
    ask(talk);
    const told = talk.press(old, 'Yes');
    expect(told.tools).toEqual([]);
    expect(talk.say('yes', reading('affirm')).tools.map(({ name: tool }) => tool)).toContain(does);
  });

  it.each(['yes', 'intent:affirm', 'yes~q0'])(
    'cannot be made up: "%s" is no button of the question',
    (id) => {
      const talk = shopper();
      questionOf('to empty the cart').ask(talk);
      expect(talk.press(id, 'Yes').tools).toEqual([]);
      expect(talk.snapshot.memory.pending).toHaveLength(1);
    },
  );

  it('twice is one yes', () => {
    const talk = shopper();
    const yes = button(questionOf('to empty the cart').ask(talk), 'yes');
    expect(talk.press(yes, 'Yes').tools.map(({ name }) => name)).toEqual(['empty-cart']);
    const again = talk.press(yes, 'Yes');
    expect(again.tools).toEqual([]);
    expect(again.template).toBe('choice-stale');
  });

  it('stays good while its question is open: after a digression it is asked again with the same button', () => {
    const talk = shopper();
    const yes = button(questionOf('to cancel an order').ask(talk), 'yes');
    const back = talk.say('thanks', reading('thank'));
    expect(button(back, 'yes')).toBe(yes);
    expect(talk.press(yes, 'Yes').tools.map(({ name }) => name)).toContain('make-request');
  });
});

describe('an old "No"', () => {
  it('leaves the question that is open now open', () => {
    const talk = shopper();
    const no = button(questionOf('to empty the cart').ask(talk), 'no');
    talk.say('no', reading('deny'));
    questionOf('to cancel an order').ask(talk);
    expect(talk.press(no, 'No').template).toBe('choice-stale');
    expect(talk.snapshot.memory.pending.at(-1)?.kind).toBe('confirmation');
  });
});

describe('other answers of an older question', () => {
  it('a version of another product is not taken for the one asked about now', () => {
    const talk = new Talk();
    talk.answers['get-product'] = ({ productId }) => ({ found: true, product: detailsOf(productId) });
    talk.shows('fjell');
    const size = button(talk.say('add it', reading('add-to-cart', { reference: 'it' })), 'option:Size=M');
    talk.shows('norrland');
    const now = talk.say('add it in blue', reading('add-to-cart', { reference: 'it', color: 'Blue' }));
    expect(buttons(now).map(bareChoice)).toContain('option:Size=M');
    const told = talk.press(size, 'M');
    expect(told.template).toBe('choice-stale');
    expect(told.tools.map(({ name }) => name)).not.toContain('add-to-cart');
  });

  it('how many of another line is not how many of this one', () => {
    const talk = new Talk().inCart(['mug', 'mug-DefaultTitle', 2]);
    const first = talk.say('change how many', reading('change-quantity'));
    const three = button(first, 'quantity:3');
    talk.say('never mind', reading('cancel-that'));
    talk.inCart(['socks', 'socks-M', 1]);
    talk.say('change how many', reading('change-quantity'));
    expect(talk.press(three, '3').tools).toEqual([]);
  });
});

describe('the id of a button', () => {
  it('is made from the message that asked, the same each time', () => {
    expect(questionKey('message-1', 5, 'confirmation')).toBe(questionKey('message-1', 5, 'confirmation'));
    const keys = [
      questionKey('message-1', 5, 'confirmation'),
      questionKey('message-2', 5, 'confirmation'),
      questionKey('message-1', 6, 'confirmation'),
      questionKey('message-1', 5, 'variant'),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  it.each([
    ['yes~q1f0k3z', 'yes', true],
    ['option:Size=M~q1f0k3z', 'option:Size=M', true],
    ['option:Size=M~qM', 'option:Size=M~qM', false],
    ['add:sku~q1', 'add:sku~q1', false],
    ['say:yes~q1', 'say:yes~q1', false],
    ['yes', 'yes', false],
  ])('%s says %s', (id, bare, named) => {
    expect(bareChoice(id)).toBe(bare);
    expect(namesQuestion(id)).toBe(named);
  });
});
