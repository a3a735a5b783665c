import { describe, expect, it } from 'vitest';
import type { Understanding } from '../../../bot/understanding/understanding.ts';
import { MONDAY_TEN, order, reading, store, Talk } from './talk.ts';
import type { Told } from './talk.ts';

interface Row {
  name: string;
  given?: (talk: Talk) => unknown;
  said: string;
  read: Understanding;
  template: string;
  tools?: string[];
  args?: Record<string, unknown>;
  says?: RegExp;
  also?: (told: Told, talk: Talk) => void;
}

const signedIn = (talk: Talk) => (talk.surroundings = { ...talk.surroundings, signedIn: true });
const numberAsked = (talk: Talk) => talk.say('where is my order', reading('track-order'));
const emailAsked = (talk: Talk) =>
  talk.say('where is D-10001', reading('track-order', { orderId: 'D-10001' }));
const messageAsked = (talk: Talk) => talk.say('a person please', reading('talk-to-human'));
const noPassage = (talk: Talk) => (talk.answers['find-policy'] = () => ({ passages: [] }));
const email = (text: string) => reading('out-of-scope', { email: text });

const rows: Row[] = [
  {
    name: 'a shopper who is not signed in is asked for the number',
    said: 'where is my order?',
    read: reading('track-order'),
    template: 'ask-number',
    tools: [],
    also: (told) => expect(told.position).toBe('verifyingShopper'),
  },
  {
    name: 'a number not yet proven asks for the e-mail address',
    said: 'where is D-10001?',
    read: reading('track-order', { orderId: 'D-10001' }),
    template: 'ask-email',
    args: { number: 'D-10001' },
  },
  {
    name: 'number and e-mail at once are enough',
    said: 'D-10001, ann@example.com',
    read: reading('track-order', { orderId: 'D-10001', email: 'ann@example.com' }),
    template: 'order',
    tools: ['verify-order'],
    says: /On its way/,
  },
  {
    name: 'the e-mail address proves the claim',
    given: emailAsked,
    said: 'ann@example.com',
    read: email('ann@example.com'),
    template: 'order',
    args: { number: 'D-10001', email: 'ann@example.com' },
    says: /Friday, November 27/,
  },
  {
    name: 'a wrong e-mail address',
    given: emailAsked,
    said: 'bob@example.com',
    read: email('bob@example.com'),
    template: 'not-verified',
  },
  {
    name: 'what looks like an address but is none',
    given: emailAsked,
    said: 'ann@',
    read: reading('out-of-scope'),
    template: 'ask-email-again',
  },
  {
    name: 'an e-mail address found as personal data',
    given: emailAsked,
    said: 'it is ann@example.com',
    read: reading('track-order', {}, '', { personalData: [{ kind: 'email', start: 6, end: 21 }] }),
    template: 'order',
  },
  {
    name: 'the number after it was asked',
    given: numberAsked,
    said: 'D-10001',
    read: reading('track-order', { orderId: 'D-10001' }),
    template: 'ask-email',
  },
  {
    name: 'a number the slots did not find',
    given: numberAsked,
    said: 'it is d-10001.',
    read: reading('out-of-scope'),
    template: 'ask-email',
    args: { number: 'd-10001' },
  },
  {
    name: 'a number that is none',
    given: numberAsked,
    said: '12345',
    read: reading('out-of-scope'),
    template: 'ask-number-again',
  },
  {
    name: 'the e-mail address before the number asks for both',
    given: numberAsked,
    said: 'ann@example.com',
    read: email('ann@example.com'),
    template: 'ask-number-with-email',
  },
  {
    name: 'a number put right is tried with the address that was given before',
    given: (talk) => {
      emailAsked(talk);
      talk.say('bob@example.com', email('bob@example.com'));
    },
    said: 'sorry, D-10002',
    read: reading('track-order', { orderId: 'D-10002' }),
    template: 'not-verified',
    tools: ['verify-order'],
    args: { number: 'D-10002', givenIn: expect.any(String) },
  },
  {
    name: 'a number after its address is tried with it',
    given: (talk) => {
      numberAsked(talk);
      talk.say('ann@example.com', email('ann@example.com'));
    },
    said: 'D-10001',
    read: reading('track-order', { orderId: 'D-10001' }),
    template: 'not-verified',
    tools: ['verify-order'],
    args: { number: 'D-10001', givenIn: expect.any(String) },
  },
  {
    name: 'too many wrong tries are locked for a while',
    given: (talk) => {
      emailAsked(talk);
      talk.answers['verify-order'] = () => ({ kind: 'locked', minutes: 15 });
    },
    said: 'ann@example.com',
    read: email('ann@example.com'),
    template: 'order-locked',
    says: /15 minutes/,
  },
  {
    name: 'a verified claim is not asked again',
    given: (talk) => (talk.answers['track-order'] = () => ({ kind: 'found', order })),
    said: 'where is D-10001?',
    read: reading('track-order', { orderId: 'D-10001' }),
    template: 'order',
    tools: ['track-order'],
  },
  {
    name: 'a signed-in shopper sees the only order',
    given: signedIn,
    said: 'where is my order?',
    read: reading('track-order'),
    template: 'order',
    tools: ['list-orders'],
  },
  {
    name: 'a signed-in shopper sees several orders',
    given: (talk) => {
      signedIn(talk);
      talk.answers['list-orders'] = () => ({
        signedIn: true,
        orders: [order, { ...order, number: 'D-10002' }],
      });
    },
    said: 'my orders',
    read: reading('track-order'),
    template: 'orders',
    also: (told) => expect(told.reply?.parts.map(({ kind }) => kind)).toContain('orders'),
  },
  {
    name: 'a signed-in shopper without orders',
    given: (talk) => {
      signedIn(talk);
      talk.answers['list-orders'] = () => ({ signedIn: true, orders: [] });
    },
    said: 'my orders',
    read: reading('track-order'),
    template: 'no-orders',
  },
  {
    name: 'never mind closes the question for the number',
    given: numberAsked,
    said: 'never mind',
    read: reading('cancel-that'),
    template: 'all-right',
    also: (told) => expect(told.position).toBe('listening'),
  },

  {
    name: 'delivery before ordering comes from the settings',
    said: 'how long does delivery take?',
    read: reading('delivery-estimate'),
    template: 'delivery-estimate',
    tools: ['find-policy'],
    says: /3 to 5 working days.*14:00/,
  },
  {
    name: 'delivery of an order looks at the order',
    said: 'when does D-10001 arrive?',
    read: reading('delivery-estimate', { orderId: 'D-10001' }),
    template: 'ask-email',
  },
  {
    name: 'shipping quotes the policy',
    said: 'what does shipping cost?',
    read: reading('shipping-info'),
    template: 'policy',
    args: { topic: 'shipping-info' },
  },
  {
    name: 'shipping without a policy comes from the settings',
    given: noPassage,
    said: 'what does shipping cost?',
    read: reading('shipping-info'),
    template: 'shipping-methods',
    says: /\$5\.00, free from \$80\.00/,
  },
  {
    name: 'returns quote the sentences that answer, with their source',
    said: 'how long do refunds take?',
    read: reading('returns-policy'),
    template: 'policy',
    args: { topic: 'returns-policy' },
    says: /Refunds take five days\./,
    also: ({ reply }) => {
      expect(reply?.parts[1]).toMatchObject({ source: { title: 'Returns', url: '/returns' } });
      // The section is named above the quote, the page below it: "Yes, the same days" means nothing without its question.
      expect(reply?.parts[0]).toMatchObject({ text: 'From "Sending things back":' });
      expect(reply?.speech.match(/Sending things back/g)).toHaveLength(1);
    },
  },
  {
    name: 'returns without a policy tell the days',
    given: noPassage,
    said: 'can I send it back?',
    read: reading('returns-policy'),
    template: 'returns-basic',
    says: /30 days/,
  },
  {
    name: 'payment quotes the policy',
    said: 'can I pay by card?',
    read: reading('payment-info'),
    template: 'policy',
    args: { topic: 'payment-info' },
  },
  {
    name: 'warranty quotes the policy',
    said: 'is there a warranty?',
    read: reading('warranty-info'),
    template: 'policy',
    args: { topic: 'warranty-info' },
  },
  {
    name: 'a policy nobody wrote offers a person',
    given: noPassage,
    said: 'can I pay in shells?',
    read: reading('payment-info'),
    template: 'policy-unknown',
    also: (told) => expect(told.position).toBe('confirming'),
  },
  {
    name: 'whoever declined a person is not offered one again',
    given: (talk) => {
      noPassage(talk);
      talk.say('shells?', reading('payment-info'));
      talk.say('no', reading('deny'));
    },
    said: 'pay in stones?',
    read: reading('payment-info'),
    template: 'policy-unknown',
    also: (told) => {
      expect(told.position).toBe('listening');
      expect(told.text).not.toMatch(/person/);
    },
  },
  {
    name: 'yes to a person takes a message',
    given: (talk) => {
      noPassage(talk);
      talk.say('shells?', reading('payment-info'));
    },
    said: 'yes',
    read: reading('affirm'),
    template: 'ask-message',
    also: (told) => expect(told.position).toBe('takingMessage'),
  },
  {
    name: 'hours and address come from the settings',
    said: 'when are you open?',
    read: reading('store-info'),
    template: 'store-info',
    tools: [],
    says: /open today 09:00–18:00.*1 Pine Street/,
  },
  {
    name: 'promotions are listed with code and end',
    said: 'any offers?',
    read: reading('promotions'),
    template: 'promotions',
    says: /RAIN10.*Monday, November 30/,
  },
  {
    name: 'no promotions',
    given: (talk) => {
      talk.answers['list-promotions'] = () => ({ promotions: [] });
      talk.answers['search-products'] = () => ({ products: [], total: 0, facets: [] });
    },
    said: 'any offers?',
    read: reading('promotions'),
    template: 'no-promotions',
  },

  {
    name: 'a greeting says an assistant is speaking',
    said: 'hi',
    read: reading('greet'),
    template: 'greet',
    says: /assistant/,
  },
  {
    name: 'a second greeting says so too, in other words',
    given: (talk) => talk.say('hi', reading('greet')),
    said: 'hello',
    read: reading('greet'),
    template: 'greet-again',
    says: /assistant/,
  },
  { name: 'goodbye', said: 'bye', read: reading('goodbye'), template: 'goodbye' },
  { name: 'thanks', said: 'thanks', read: reading('thank'), template: 'thank' },
  { name: 'help', said: 'what can you do?', read: reading('help'), template: 'help' },
  {
    name: 'asked whether it is a bot, it says so',
    said: 'are you human?',
    read: reading('bot-question'),
    template: 'bot-question',
    says: /not a person|a program/,
  },
  {
    name: 'what lies outside the shop is told',
    said: 'who wins the election?',
    read: reading('out-of-scope'),
    template: 'out-of-scope',
  },
  { name: 'yes to nothing', said: 'yes', read: reading('affirm'), template: 'nothing-open' },
  { name: 'no to nothing', said: 'no thanks, just looking', read: reading('deny'), template: 'all-right' },
  {
    name: 'repeat says it word for word',
    given: (talk) => talk.say('thanks', reading('thank')),
    said: 'again?',
    read: reading('repeat'),
    template: 'thank',
    says: /You're welcome\./,
  },
  {
    name: 'repeat shows the buttons again and yes still answers',
    given: (talk) => {
      noPassage(talk);
      talk.say('shells?', reading('payment-info'));
      talk.say('what?', reading('repeat'));
    },
    said: 'yes',
    read: reading('affirm'),
    template: 'ask-message',
  },
  { name: 'repeat of nothing', said: 'again?', read: reading('repeat'), template: 'nothing-to-repeat' },

  {
    name: 'a person is asked for and a message taken',
    said: 'I want to talk to a person',
    read: reading('talk-to-human'),
    template: 'ask-message',
    says: /up to 30 minutes/,
  },
  {
    name: 'on Sunday the message is read on Monday',
    given: (talk) => (talk.now = MONDAY_TEN - 24 * 3_600_000),
    said: 'a person',
    read: reading('talk-to-human'),
    template: 'ask-message',
    says: /Monday 09:00/,
  },
  {
    name: 'in the evening the message is read next morning',
    given: (talk) => (talk.now = MONDAY_TEN + 10 * 3_600_000),
    said: 'a person',
    read: reading('talk-to-human'),
    template: 'ask-message',
    says: /Tuesday 09:00/,
  },
  {
    name: 'the message is left and its reference told',
    given: messageAsked,
    said: 'my lamp came broken, write to ann@example.com',
    read: reading('returns-policy', { email: 'ann@example.com' }),
    template: 'message-left',
    args: { text: 'my lamp came broken, write to ann@example.com', email: 'ann@example.com' },
    says: /M-123/,
  },
  {
    name: 'a message without an address tells the reference and where the answer is read',
    given: messageAsked,
    said: 'my lamp came broken and I am upset',
    read: reading('out-of-scope'),
    template: 'message-left',
    says: /reference.*(?:in|into) this chat/,
  },
  {
    name: 'a message that cannot be left tells the contacts',
    given: (talk) => {
      messageAsked(talk);
      talk.answers['leave-message'] = () => ({ failed: 'unavailable' });
    },
    said: 'my lamp came broken and I am upset',
    read: reading('out-of-scope'),
    template: 'message-failed',
    says: /help@northtrail\.test or 555 0100/,
  },
  {
    name: 'no message after all',
    given: messageAsked,
    said: 'forget it',
    read: reading('cancel-that'),
    template: 'all-right',
  },
  {
    name: 'a person is obeyed while a size is open',
    given: (talk) => {
      talk.shows('norrland');
      talk.say('add it', reading('add-to-cart', { reference: 'it' }));
    },
    said: 'let me talk to a person',
    read: reading('talk-to-human'),
    template: 'ask-message',
  },
  {
    name: 'a person is obeyed while an e-mail address is open',
    given: emailAsked,
    said: 'give me a human',
    read: reading('talk-to-human'),
    template: 'ask-message',
  },
  {
    name: 'a person is obeyed while emptying is open',
    given: (talk) => {
      talk.inCart(['mug', 'mug-DefaultTitle', 1]);
      talk.say('empty', reading('empty-cart'));
    },
    said: 'human',
    read: reading('talk-to-human'),
    template: 'ask-message',
  },

  {
    name: 'a card number is not wanted',
    said: 'pay with 4111 1111 1111 1111',
    read: reading('payment-info', {}, '', { personalData: [{ kind: 'card', start: 9, end: 28 }] }),
    template: 'policy',
    says: /card numbers/i,
  },
  {
    name: 'a password is not wanted',
    said: 'my password is hunter2',
    read: reading('help', {}, '', { personalData: [{ kind: 'password', start: 15, end: 22 }] }),
    template: 'help',
    says: /password/,
  },
];

describe('orders, policies, people and small talk', () => {
  it.each(rows)('$name', ({ given, said, read, template, tools, args, says, also }) => {
    const talk = new Talk();
    given?.(talk);
    const told = talk.say(said, read);
    expect(told.troubles).toEqual([]);
    expect(told.template).toBe(template);
    if (tools) expect(told.tools.map(({ name }) => name)).toEqual(tools);
    if (args) expect(told.tools.at(-1)?.args).toMatchObject(args);
    if (says) expect(told.text).toMatch(says);
    also?.(told, talk);
  });

  it('gives one answer to an unknown number and a wrong e-mail address', () => {
    const answers = ['D-99999', 'D-10001'].map((number) => {
      const talk = new Talk();
      const asked = talk.say(`where is ${number}`, reading('track-order', { orderId: number }));
      const told = talk.say('eve@example.com', email('eve@example.com'));
      return [asked.text, told.text].join(' ').replaceAll(number, 'X');
    });
    expect(answers[0]).toBe(answers[1]);
  });

  it('never remembers an e-mail address', () => {
    const talk = new Talk();
    talk.say('ann@example.com', reading('track-order', { email: 'ann@example.com' }));
    talk.say(
      'D-10001 ann@example.com',
      reading('track-order', { orderId: 'D-10001', email: 'ann@example.com' }),
    );
    talk.say(
      'hm',
      reading('track-order', { email: 'ann@example.com' }, '', {
        intents: [
          { intent: 'track-order', confidence: 0.3 },
          { intent: 'help', confidence: 0.2 },
        ],
      }),
    );
    expect(JSON.stringify(talk.snapshot)).not.toContain('ann@example.com');
  });

  it('answers a digression and comes back to the size that was open', () => {
    const talk = new Talk();
    talk.shows('norrland').say('add it', reading('add-to-cart', { reference: 'it' }));
    const told = talk.say('wait, what is your return policy?', reading('returns-policy'));
    expect(told.text).toMatch(/within 30 days.*Norrland Rain Jacket/);
    expect(told.position).toBe('choosingVariant');
    expect(talk.say('S', reading('out-of-scope', { size: 'S' })).template).toBe('added');
  });

  it('comes back from a tracked order to what was open before', () => {
    const talk = new Talk();
    talk.shows('norrland').say('add it', reading('add-to-cart', { reference: 'it' }));
    talk.say('by the way, where is D-10001?', reading('track-order', { orderId: 'D-10001' }));
    const told = talk.say('ann@example.com', email('ann@example.com'));
    expect(told.template).toBe('order');
    expect(told.text).toMatch(/Norrland Rain Jacket/);
    expect(told.position).toBe('choosingVariant');
  });

  it('reminds of an open question twice and then only waits, and a yes no longer counts', () => {
    const talk = new Talk().inCart(['mug', 'mug-DefaultTitle', 1]);
    talk.say('empty', reading('empty-cart'));
    const said = ['one', 'two', 'three'].map((word) => talk.say(word, reading('promotions')).text);
    expect(said.map((text) => /empty/i.test(text))).toEqual([true, true, false]);
    expect(talk.say('yes', reading('affirm')).tools).toEqual([]);
  });

  it('drops an open question when the shopper begins something new', () => {
    const talk = new Talk();
    talk.shows('norrland').say('add it', reading('add-to-cart', { reference: 'it' }));
    talk.say('show me mugs instead', reading('search-products', {}, 'mug'));
    expect(talk.snapshot.memory.pending).toEqual([]);
  });

  it('asks with the two likeliest readings, and a tap takes one with what was said', () => {
    const talk = new Talk();
    const intents = [
      { intent: 'search-products' as const, confidence: 0.3 },
      { intent: 'find-similar' as const, confidence: 0.2 },
    ];
    const told = talk.say('jackets hm', reading('search-products', { color: 'Blue' }, 'jacket', { intents }));
    expect(told.position).toBe('clarifying');
    expect(told.reply?.parts.at(-1)).toMatchObject({
      choices: [{ id: 'intent:search-products' }, { id: 'intent:find-similar' }],
    });
    expect(talk.tap('intent:search-products').tools[0]?.args).toMatchObject({
      query: 'jacket',
      filters: { color: 'Blue' },
    });
  });

  it('offers a person after two failures and takes the message on yes', () => {
    const talk = new Talk();
    const intents = [{ intent: 'search-products' as const, confidence: 0.2 }];
    talk.say('glb', reading('search-products', {}, '', { intents }));
    expect(talk.say('glb grm', reading('search-products', {}, '', { intents })).template).toBe(
      'unclear-offer-person',
    );
    expect(talk.tap('yes', 'Yes').template).toBe('ask-message');
  });

  it('is silent while a person of the store has the conversation, and speaks again afterwards', () => {
    const talk = new Talk();
    talk.event({ type: 'STAFF_JOINED', now: talk.now });
    expect(talk.snapshot.position).toBe('withStaff');
    expect(talk.say('hello?', reading('greet')).effects).toEqual([]);
    talk.event({ type: 'STAFF_LEFT', now: talk.now });
    expect(talk.say('hello?', reading('greet')).template).toBe('greet');
  });

  it('takes a tapped sentence as if it had been said', () => {
    const told = new Talk().tap(
      'say:rain jackets',
      'Rain jackets',
      reading('search-products', {}, 'rain jacket'),
    );
    expect(told.effects[0]).toMatchObject({ kind: 'understand', text: 'rain jackets' });
    expect(told.template).toBe('found');
  });

  it('remembers what was asked when it had to ask which product first', () => {
    const talk = new Talk().shows('norrland', 'fjell');
    expect(talk.say('is it in stock?', reading('check-availability')).template).toBe('which-product');
    expect(talk.say('the second', reading('out-of-scope', { ordinal: 2 })).text).toMatch(/Fjell.*in stock/);
    talk.shows('norrland', 'fjell').say('is it in stock?', reading('check-availability'));
    expect(talk.tap('product:norrland').text).toMatch(/Norrland.*in stock/);
  });

  it('asks the open question again when "yes" is no answer to it', () => {
    const talk = new Talk();
    talk.shows('norrland').say('add it', reading('add-to-cart', { reference: 'it' }));
    const told = talk.say('yes', reading('affirm'));
    expect(told.text).toMatch(/^[^.]*Norrland Rain Jacket[^.]*\?$/);
    expect(told.position).toBe('choosingVariant');
  });

  it('does not ask again for the order it has just shown', () => {
    const talk = new Talk();
    talk.say(
      'D-10001, ann@example.com',
      reading('track-order', { orderId: 'D-10001', email: 'ann@example.com' }),
    );
    const told = talk.say('and when does it arrive?', reading('delivery-estimate', { reference: 'it' }));
    expect(told.tools).toEqual([{ name: 'track-order', args: { number: 'D-10001' } }]);
    talk.say('thanks', reading('thank'));
    expect(talk.say('where is my order?', reading('track-order')).tools).toHaveLength(1);
  });

  it('names the language it speaks, so that the right voice reads it', () => {
    const talk = new Talk();
    talk.store = { ...talk.store, languages: ['en', 'de'] };
    talk.snapshot.memory = { ...talk.snapshot.memory, language: 'de' };
    expect(talk.say('danke', reading('thank', {}, '', { language: 'de' })).reply?.language).toBe('de');
  });

  it('says prices the way they are spoken', () => {
    const talk = new Talk();
    const told = talk.shows('fjell').say('how much is it', reading('ask-price', { reference: 'it' }));
    expect(told.reply?.speech).toMatch(/189 dollars/);
    expect(store.currency.code).toBe('USD');
  });
});
