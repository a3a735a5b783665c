import { describe, expect, it } from 'vitest';
import type { Intent, Slots } from '../../../bot/understanding/understanding.ts';
import type { OrderView } from '../../../bot/wire/parts.ts';
import { ids, MONDAY_TEN, reading, Talk, usd } from './talk.ts';
import type { Told } from './talk.ts';

/** Requests to the store's people: what is asked, what is restated, and when nothing may be sent. */

const day = 86_400_000;
const ago = (days: number): string => new Date(MONDAY_TEN - days * day).toISOString();

function order(state: string, more: Partial<OrderView> = {}): OrderView {
  return {
    number: 'D-10001',
    placedAt: ago(20),
    state,
    stateLabel: state,
    lines: [
      {
        title: 'Norrland Rain Jacket',
        options: { Color: 'Blue', Size: 'M' },
        quantity: 1,
        total: usd(11_900),
      },
      { title: 'Camp Mug', options: {}, quantity: 3, total: usd(4_500) },
    ],
    totals: [{ kind: 'total', label: 'Total', amount: usd(16_400) }],
    timeline: [],
    ...more,
  };
}

const delivered = (daysAgo: number): OrderView =>
  order('delivered', { timeline: [{ state: 'delivered', label: 'Delivered', at: ago(daysAgo) }] });

/** A shopper to whom the order is shown, with nothing proven by words. */
function shopperOf(view: OrderView): Talk {
  const talk = new Talk();
  talk.answers['track-order'] = () => ({ kind: 'found', order: view });
  return talk;
}

const D10001: Slots = { orderId: 'D-10001' };
const ask = (talk: Talk, intent: Intent, text: string, slots: Slots = D10001): Told =>
  talk.say(text, reading(intent, slots));
const yes = (talk: Talk): Told => talk.say('yes', reading('affirm'));
const sent = (told: Told): string[] => told.tools.map(({ name }) => name);

describe('what the order says decides', () => {
  it.each<[string, Intent, OrderView, string]>([
    ['cancel what is paid', 'cancel-order', order('paid'), 'confirm-cancel'],
    ['cancel what is packed', 'cancel-order', order('packed'), 'confirm-cancel'],
    ['cancel what is on its way', 'cancel-order', order('shipped'), 'cancel-too-late'],
    ['cancel what is there', 'cancel-order', delivered(2), 'cancel-too-late'],
    ['cancel what is cancelled', 'cancel-order', order('cancelled'), 'order-ended'],
    ['change what is on its way', 'change-order', order('out-for-delivery'), 'change-too-late'],
    ['return what has not left', 'return-item', order('paid'), 'not-sent-yet'],
    ['return within the days', 'return-item', delivered(29), 'request-which-item'],
    ['return after the days', 'return-item', delivered(31), 'return-too-late'],
    ['exchange after the days', 'exchange-item', delivered(31), 'return-too-late'],
    ['return what is on its way', 'return-item', order('shipped'), 'request-which-item'],
    ['return what was refunded', 'return-item', order('refunded'), 'order-ended'],
    ['an invoice of anything', 'get-invoice', order('cancelled'), 'confirm-invoice'],
    ['a refund that was made', 'refund-status', order('refunded'), 'refund-done'],
    ['a refund of what came back', 'refund-status', order('returned'), 'refund-open'],
    ['a refund of what was never returned', 'refund-status', delivered(3), 'refund-none'],
  ])('%s', (_, intent, view, template) => {
    const told = ask(shopperOf(view), intent, 'please, D-10001');
    expect(told.template).toBe(template);
    expect(sent(told)).not.toContain('make-request');
    expect(told.reply?.parts.some(({ kind }) => kind === 'products')).toBe(false);
  });
});

describe('a request is sent', () => {
  it('only after a yes that is the direct answer', () => {
    const talk = shopperOf(order('paid'));
    expect(ask(talk, 'cancel-order', 'cancel D-10001').text).toMatch(/Norrland.*Camp Mug.*\$164\.00/s);
    expect(sent(talk.say('nice weather', reading('out-of-scope')))).not.toContain('make-request');
    const told = yes(talk);
    expect(told.tools).toEqual([
      {
        name: 'make-request',
        args: {
          kind: 'cancel-order',
          orderNumber: 'D-10001',
          text: 'cancel D-10001',
          saidIn: 'message-1',
          lines: [
            { title: 'Norrland Rain Jacket', quantity: 1, options: { Color: 'Blue', Size: 'M' } },
            { title: 'Camp Mug', quantity: 3, options: {} },
          ],
        },
      },
    ]);
    expect(told.text).toContain('R-234AC');
    expect(sent(yes(talk))).toEqual([]);
  });

  it('never by a yes after ten minutes', () => {
    const talk = shopperOf(order('paid'));
    ask(talk, 'cancel-order', 'cancel D-10001');
    talk.now += 10 * 60_000;
    expect(sent(yes(talk))).toEqual([]);
  });

  it('never after a no, nor by an agent', () => {
    const talk = shopperOf(order('paid'));
    ask(talk, 'cancel-order', 'cancel D-10001');
    talk.say('no', reading('deny'));
    expect(sent(yes(talk))).toEqual([]);
  });

  it('not when the proof has run out meanwhile: the address is asked for again, and the request goes on', () => {
    const talk = shopperOf(order('paid'));
    talk.answers['make-request'] = () => ({ kind: 'not-verified' });
    talk.answers['verify-order'] = () => ({ kind: 'found', order: order('paid') });
    ask(talk, 'cancel-order', 'cancel D-10001');
    expect(yes(talk).template).toBe('ask-email');
    const proved = talk.say('ann@example.com', reading('track-order', { email: 'ann@example.com' }));
    expect(proved.template).toBe('confirm-cancel');
  });

  it('and is told the reference of what was asked before, when the same is still open', () => {
    const talk = shopperOf(order('paid'));
    talk.answers['make-request'] = () => ({ kind: 'already', reference: 'R-7Q4K2', reach: 'ask' });
    ask(talk, 'cancel-order', 'cancel D-10001');
    const told = yes(talk);
    expect(told.template).toBe('request-known');
    expect(told.text).toMatch(/R-7Q4K2.*nothing new|R-7Q4K2.*no second/s);
  });

  it('for as many as are meant, with their share of the price', () => {
    const talk = shopperOf(delivered(3));
    const told = ask(talk, 'return-item', 'return two camp mugs of D-10001', { ...D10001, quantity: 2 });
    expect(told.text).toMatch(/2 × Camp Mug.*\$30\.00/s);
    expect(yes(talk).tools[0]?.args).toMatchObject({ lines: [{ title: 'Camp Mug', quantity: 2 }] });
  });
});

describe('what is missing is asked for, one thing at a time', () => {
  it('number, proof, item, words and a yes', () => {
    const talk = new Talk();
    talk.answers['verify-order'] = () => ({ kind: 'found', order: delivered(3) });
    expect(ask(talk, 'report-problem', 'it came broken', {}).template).toBe('request-number');
    expect(talk.say('D-10001', reading('track-order', D10001)).template).toBe('ask-email');
    talk.answers['track-order'] = () => ({ kind: 'found', order: delivered(3) });
    const which = talk.say('ann@example.com', reading('track-order', { email: 'ann@example.com' }));
    expect(which.template).toBe('request-which-item');
    expect(which.position).toBe('detailingRequest');
    expect(talk.tap('item:1').template).toBe('request-words');
    const told = talk.say('the handle came off', reading('talk-to-human'));
    expect(told.text).toMatch(/3 × Camp Mug.*"the handle came off"/s);
    expect(yes(talk).tools[0]?.args).toMatchObject({ kind: 'problem', text: 'the handle came off' });
  });

  it('an item by its place, its name or all of them; another question in between is answered and it is asked again', () => {
    const begin = () => {
      const talk = shopperOf(delivered(3));
      ask(talk, 'return-item', 'return something of D-10001');
      return talk;
    };
    expect(begin().say('the second one', reading('product-details', { ordinal: 2 })).text).toMatch(
      /Camp Mug/,
    );
    expect(begin().say('the jacket', reading('search-products')).text).toMatch(/Norrland.*\$119\.00/s);
    expect(begin().say('all of it', reading('affirm')).text).toMatch(/\$164\.00/);
    const talk = begin();
    const between = talk.say('thanks', reading('thank'));
    expect(between.text).toMatch(/which/i);
    expect(talk.tap('item:0').template).toBe('confirm-return');
  });

  it('without a number a person is offered, and the number is not asked for again', () => {
    const talk = new Talk();
    ask(talk, 'return-item', 'return my boots', {});
    const told = talk.say("i don't have it", reading('track-order'));
    expect(told.template).toBe('request-no-number');
    expect(yes(talk).template).toBe('ask-message');
  });

  it('a button of a question that is closed does nothing', () => {
    const talk = shopperOf(delivered(3));
    ask(talk, 'return-item', 'return something of D-10001');
    talk.tap('item:0');
    expect(talk.tap('item:1').template).toBe('choice-stale');
  });

  it('the version wanted instead, of those in stock', () => {
    const talk = shopperOf(delivered(3));
    const which = ask(talk, 'exchange-item', 'exchange the jacket of D-10001');
    expect(which.template).toBe('exchange-which');
    expect(which.text).toMatch(/Blue \/ S.*Black \/ M/s);
    expect(which.text).not.toMatch(/Black \/ L/);
    const soldOut = talk.say('in black, size L', reading('refine-results', { color: 'Black', size: 'L' }));
    expect(soldOut.template).toBe('exchange-sold-out');
    const told = talk.say('then black in M', reading('refine-results', { color: 'Black', size: 'M' }));
    expect(told.template).toBe('confirm-exchange');
    expect(yes(talk).tools[0]?.args).toMatchObject({ kind: 'exchange-item', wanted: 'Black / M' });
  });

  it('the version by its size in full, where the store abbreviates', () => {
    const talk = shopperOf(delivered(3));
    const told = ask(talk, 'exchange-item', 'exchange the jacket of D-10001 for a medium black', {
      orderId: 'D-10001',
      size: 'Medium',
      color: 'Black',
    });
    expect(told.template).toBe('confirm-exchange');
    expect(told.text).toMatch(/Black \/ M/);
  });

  it.each([
    'great. then yes, please start the return',
    'ok yes, the return please',
    'alright, yes, send them back',
  ])('"%s" is the yes it was asked for', (said) => {
    const talk = shopperOf(delivered(3));
    expect(ask(talk, 'return-item', 'return the mugs of D-10001').template).toBe('confirm-return');
    expect(talk.say(said, reading('return-item')).tools[0]?.name).toBe('make-request');
  });

  it.each([
    'yes, but cancel it instead',
    'great, and what would a return cost?',
    'please start the return of the jacket',
  ])('"%s" is not', (said) => {
    const talk = shopperOf(delivered(3));
    ask(talk, 'return-item', 'return the mugs of D-10001');
    expect(talk.say(said, reading('return-item')).tools.map(({ name }) => name)).not.toContain(
      'make-request',
    );
  });
});

describe('what was about to be sent is put right', () => {
  it.each<[string, Intent, OrderView, string, string, Slots, RegExp]>([
    [
      'the item',
      'return-item',
      delivered(3),
      'return the mugs of D-10001',
      'no, the jacket',
      {},
      /Norrland.*\$119/s,
    ],
    [
      'the words',
      'change-order',
      order('paid'),
      'two tents instead in D-10001',
      'no wait, three tents',
      {},
      /three tents/,
    ],
    [
      'the version',
      'exchange-item',
      delivered(3),
      'exchange the jacket of D-10001 for S',
      'no, black in M',
      { color: 'Black', size: 'M' },
      /Black \/ M/,
    ],
  ])('%s', (_, intent, view, first, correction, slots, expected) => {
    const talk = shopperOf(view);
    expect(ask(talk, intent, first).template).toMatch(/^confirm-/);
    const told = talk.say(correction, reading('deny', slots));
    expect(told.template).toMatch(/^confirm-/);
    expect(told.text).toMatch(expected);
  });

  it('and a plain no is a no', () => {
    const talk = shopperOf(order('paid'));
    ask(talk, 'cancel-order', 'cancel D-10001');
    expect(talk.say('no thanks, not now', reading('deny')).template).toBe('all-right');
  });
});

describe('which order', () => {
  const signedIn = (...orders: OrderView[]): Talk => {
    const talk = new Talk();
    talk.surroundings = { ...talk.surroundings, signedIn: true };
    talk.answers['list-orders'] = () => ({ signedIn: true, orders });
    return talk;
  };
  const kettle = order('paid', {
    number: 'D-10009',
    lines: [{ title: 'Tin Kettle', options: {}, quantity: 1, total: usd(900) }],
  });

  it('the last one, or the one that holds what was named', () => {
    const talk = signedIn(kettle, order('paid'));
    expect(ask(talk, 'cancel-order', 'cancel my last order', {}).text).toMatch(/D-10009/);
    const other = signedIn(kettle, order('paid'));
    expect(ask(other, 'cancel-order', 'cancel the rain jacket i ordered', {}).text).toMatch(/D-10001/);
  });

  it('one of several is asked, of those it can be about', () => {
    const talk = signedIn(kettle, order('paid'), order('shipped', { number: 'D-10003' }));
    const told = ask(talk, 'cancel-order', 'cancel an order', {});
    expect(told.template).toBe('request-which-order');
    const ids = told.reply?.parts.flatMap((part) =>
      part.kind === 'choices' ? part.choices.map(({ id }) => id) : [],
    );
    expect(ids).toEqual(['say:D-10009', 'say:D-10001']);
  });
});

describe('the usual', () => {
  const mug = { title: 'Camp Mug', options: {}, quantity: 1, total: usd(1_500) };
  const jacket = {
    title: 'Fjell Down Jacket',
    options: { Color: 'Red', Size: 'M' },
    quantity: 1,
    total: usd(18_900),
  };
  const shopper = (...lines: OrderView['lines'][]): Talk => {
    const talk = new Talk();
    talk.surroundings = { ...talk.surroundings, signedIn: true };
    const orders = lines.map((each) => order('delivered', { lines: each }));
    talk.answers['list-orders'] = () => ({ signedIn: true, orders });
    talk.answers['search-products'] = () => ids('fjell', 'mug');
    return talk;
  };
  const asked = (talk: Talk): Told => talk.say('the usual please', reading('add-to-cart'));

  it('is what stands in most orders, added after a yes', () => {
    const talk = shopper([mug], [jacket], [jacket, mug], [jacket]);
    expect(asked(talk).text).toMatch(/Fjell Down Jacket.*3 orders.*\$189\.00/s);
    const [tool] = yes(talk).tools;
    expect(tool).toEqual({ name: 'add-to-cart', args: { variantId: 'fjell-Red-M', quantity: 1 } });
  });

  it('is nothing when nothing repeats, or nobody is signed in', () => {
    expect(asked(shopper([mug], [jacket])).template).toBe('usual-none');
    expect(asked(shopper()).template).toBe('no-orders');
    expect(asked(new Talk()).template).toBe('usual-unknown');
  });
});

describe('an agent', () => {
  it('may neither make requests nor erase', () => {
    const talk = shopperOf(order('paid'));
    talk.agent = [
      ({ id, tools }) => {
        expect(tools).not.toContain('make-request');
        const calls = ['make-request', 'forget-conversation'].map((tool) => ({
          callId: tool,
          tool,
          arguments: {},
        }));
        return { type: 'AGENT_CALLED', effectId: id, calls };
      },
      ({ id, steps }) => {
        expect(steps[0]?.results.map(({ ok }) => ok)).toEqual([false, false]);
        return { type: 'AGENT_DONE', effectId: id, sentences: ['That needs your yes.'], parts: [] };
      },
    ];
    const wishes = [reading('cancel-order', D10001), reading('delete-my-data')];
    const told = talk.say('cancel it and delete my data', reading('cancel-order', D10001, '', { wishes }));
    expect(sent(told)).toEqual([]);
    expect(told.template).toBe('agent');
  });
});

describe('whether it can be done at all', () => {
  const passage = {
    policyId: 'p',
    title: 'Orders',
    heading: 'Can I change it?',
    text: 'Until it is packed.',
    score: 9,
    covers: 1,
  };

  it('is quoted from the rules while no order is known, and looked up in the order once one is', () => {
    const talk = shopperOf(order('paid'));
    talk.answers['find-policy'] = () => ({ passages: [passage] });
    expect(ask(talk, 'change-order', 'can i change the delivery address', {}).template).toBe('policy');
    expect(ask(talk, 'change-order', 'can i change the address of order D-10001').template).not.toBe(
      'policy',
    );
  });

  it('is asked of the order where no rule says it', () => {
    const talk = new Talk();
    talk.answers['find-policy'] = () => ({ passages: [] });
    expect(ask(talk, 'change-order', 'can i change the address', {}).template).toBe('request-number');
  });
});

describe('deleting what the store keeps of a person', () => {
  const wrong = { kind: 'not-verified' } as const;
  const right = { kind: 'found', order: order('paid') } as const;
  const erase = (talk: Talk, slots: Slots = {}): Told =>
    ask(talk, 'delete-my-data', 'delete my account', slots);

  it.each<[who: string, lead: (talk: Talk) => Told, last: string, sent: boolean]>([
    ['nobody knows', (talk) => erase(talk), 'ask-delete-data', false],
    ['an e-mail address alone', (talk) => erase(talk, { email: 'eve@example.com' }), 'ask-delete-data', false],
    ['a number alone', (talk) => erase(talk, D10001), 'ask-email', false],
    ['a number and a wrong address', (talk) => erase(talk, { ...D10001, email: 'eve@example.com' }), 'not-verified', false],
    ['too many wrong addresses', (talk) => {
      talk.answers['verify-order'] = () => ({ kind: 'locked', minutes: 15 });
      return erase(talk, { ...D10001, email: 'eve@example.com' });
    }, 'order-locked', false],
    ['number and address', (talk) => {
      talk.answers['verify-order'] = () => right;
      return erase(talk, { ...D10001, email: 'ann@example.com' });
    }, 'confirm-delete-data', true],
    ['an order proven before', (talk) => {
      talk.answers['track-order'] = () => right;
      return erase(talk, D10001);
    }, 'confirm-delete-data', true],
    ['a sign-in', (talk) => {
      talk.surroundings.signedIn = true;
      return erase(talk);
    }, 'confirm-delete-data', true],
  ])('%s: asked of the people only when proven, and after a yes', (_who, lead, last, isSent) => {
    const talk = new Talk();
    talk.answers['track-order'] = () => wrong;
    talk.answers['verify-order'] = () => wrong;
    const told = lead(talk);
    expect(told.template).toBe(last);
    expect(sent(told)).not.toContain('make-request');
    expect(sent(yes(talk)).includes('make-request')).toBe(isSent);
  }); // prettier-ignore

  it('goes on when what was asked for comes one by one, and gives up nothing to a no', () => {
    const talk = new Talk();
    talk.answers['track-order'] = () => wrong;
    talk.answers['verify-order'] = () => wrong;
    expect(erase(talk).template).toBe('ask-delete-data');
    const mail = reading('track-order', { email: 'ann@example.com' });
    expect(talk.say('ann@example.com', mail).template).toBe('ask-number-with-email');
    expect(talk.say('D-10001', reading('track-order', D10001)).template).toBe('ask-email');
    expect(talk.say('ann@', reading('out-of-scope')).template).toBe('ask-email-again');
    expect(talk.say('eve@example.com', mail).template).toBe('not-verified');
    talk.answers['verify-order'] = () => right;
    expect(talk.say('ann@example.com', mail).template).toBe('confirm-delete-data');
    talk.say('no', reading('deny'));
    expect(sent(yes(talk))).toEqual([]);
  });

  it('is not passed on from a question that an earlier version asked', () => {
    const talk = new Talk();
    talk.answers['make-request'] = () => wrong;
    ask(talk, 'complain', 'i want to make a complaint', {});
    const [question] = talk.snapshot.memory.pending;
    Object.assign(question!.data!, { passOn: 'delete-data' });
    expect(talk.say('it is kept under my name', reading('out-of-scope')).template).toBe('ask-delete-data');
  });

  it('is asked for anew when the proof ran out before the yes', () => {
    const talk = new Talk();
    talk.surroundings.signedIn = true;
    talk.answers['make-request'] = () => wrong;
    erase(talk);
    expect(yes(talk).template).toBe('ask-delete-data');
  });
});

describe('erasing', () => {
  it('is done after a yes that is the direct answer, and only of this conversation', () => {
    const talk = new Talk();
    expect(ask(talk, 'delete-my-data', 'delete my data', {}).template).toBe('forget-what');
    expect(talk.tap('forget:chat').template).toBe('confirm-forget');
    const told = yes(talk);
    expect(sent(told)).toEqual(['forget-conversation']);
    expect(told.template).toBe('forgotten');
    const other = new Talk();
    ask(other, 'delete-my-data', 'erase this chat', {});
    other.say('wait, no', reading('deny'));
    expect(sent(yes(other))).toEqual([]);
  });
});
