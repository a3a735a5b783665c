import { performance } from 'node:perf_hooks';
import { describe, expect, test } from 'vitest';
import { createEmbeddedUnderstanding } from '../../../bot/understanding/embedded/embedded.ts';
import { orderPatternProblem } from '../../../bot/understanding/embedded/slots/order-ids.ts';
import type {
  Intent,
  Language,
  Understanding,
  UnderstandRequest,
} from '../../../bot/understanding/understanding.ts';
import { trainIfNeeded } from '../../../intents/train.ts';
import { requestOf } from './request.ts';

const understanding = createEmbeddedUnderstanding({ modelFile: trainIfNeeded() });

function understand(text: string, changes: Partial<UnderstandRequest> = {}): Promise<Understanding> {
  return understanding.understand(requestOf(text, changes));
}

type Expecting = UnderstandRequest['expecting'];

test('a brand that is called after somebody is nobody to be masked', async () => {
  const words = { ...requestOf('').words, brands: ['Mrs Alder'] };
  const shelf = await understand('do you have soap by Mrs Alder', { words });
  expect(shelf.personalData).toEqual([]);
  expect(shelf.slots.brand).toBe('Mrs Alder');
  const person = await understand('a parcel for Mrs Birch', { words });
  expect(person.personalData.map(({ kind }) => kind)).toEqual(['name']);
});

describe('the likeliest intent', () => {
  test.each<[text: string, intent: Intent, expecting?: Expecting]>([
    ['I need a waterproof jacket under $120', 'search-products'],
    ['jackets', 'search-products'],
    ['Northpeak', 'search-products'],
    ['add the second one in M', 'add-to-cart'],
    ['how much is it altogether?', 'view-cart'],
    ['M', 'add-to-cart', 'variant'],
    ['the blue one', 'add-to-cart', 'variant'],
    ['in green?', 'refine-results', 'results-shown'],
    ['under 50', 'refine-results', 'results-shown'],
    ['the second one', 'product-details', 'results-shown'],
    ['no, I meant the black one', 'refine-results', 'results-shown'],
    ['not that one, the other one', 'product-details', 'results-shown'],
    ['sounds good, add it', 'add-to-cart', 'results-shown'],
    ['yes', 'affirm', 'confirmation'],
    ['Yes please!', 'affirm', 'confirmation'],
    ['no thanks', 'deny', 'confirmation'],
    ['ja bitte', 'affirm', 'confirmation'],
    ['non merci', 'deny', 'confirmation'],
    ['D-10234', 'track-order'],
    ['10234', 'track-order', 'order-number'],
    ['sam@example.com', 'track-order', 'email'],
    ['SAVE10', 'apply-coupon'],
    ['the parcel was wet and the lamp does not turn on', 'talk-to-human', 'message-for-staff'],
    ['never mind', 'cancel-that', 'message-for-staff'],
    ['hi, what is your return policy?', 'returns-policy'],
    ['whats the weather tomorrow', 'out-of-scope'],
    ['thermos', 'search-products'],
    ['show jackets under 100 in blue', 'search-products'],
    ['do you deliver to Ireland and what does it cost', 'shipping-info'],
    ['in green?', 'refine-results', 'results-shown'],
    ['size 8', 'refine-results', 'results-shown'],
    ['cheaper', 'refine-results', 'results-shown'],
    ['under 50', 'refine-results', 'results-shown'],
    ['without leather', 'refine-results', 'results-shown'],
    ['bit smaller', 'refine-results', 'results-shown'],
    ['just the wool ones', 'refine-results', 'results-shown'],
    ['any in blue', 'refine-results', 'results-shown'],
    ['what about red', 'refine-results', 'results-shown'],
    ['anything but black', 'refine-results', 'results-shown'],
    ['highest rated first', 'refine-results', 'results-shown'],
    ['in a medium please', 'refine-results', 'results-shown'],
    ['more', 'show-more', 'results-shown'],
    ['others?', 'show-more', 'results-shown'],
    ['next', 'show-more', 'results-shown'],
    ['the second one', 'product-details', 'results-shown'],
    ['number 3', 'product-details', 'results-shown'],
    ['last one', 'product-details', 'results-shown'],
    ['first and third, which is better', 'compare-products', 'results-shown'],
    ['compare them', 'compare-products', 'results-shown'],
    ['ill have the first', 'add-to-cart', 'results-shown'],
    ['two of the second please', 'add-to-cart', 'results-shown'],
    ["i'll take both", 'add-to-cart', 'results-shown'],
    ['how much is the third', 'ask-price', 'results-shown'],
    ['is the second in stock', 'check-availability', 'results-shown'],
    ['ok now show me backpacks', 'search-products', 'results-shown'],
    ['umbrellas', 'search-products', 'results-shown'],
    ['is the first one waterproof', 'product-question', 'results-shown'],
    ['none of these', 'deny', 'results-shown'],
    ['which would you pick', 'recommend-products', 'results-shown'],
    ['more like the second', 'find-similar', 'results-shown'],
    ['M', 'add-to-cart', 'variant'],
    ['the blue', 'add-to-cart', 'variant'],
    ['medium', 'add-to-cart', 'variant'],
    ['large please', 'add-to-cart', 'variant'],
    ['42', 'add-to-cart', 'variant'],
    ['black, size 9', 'add-to-cart', 'variant'],
    ['the second one', 'add-to-cart', 'variant'],
    ["i think i'm a large", 'add-to-cart', 'variant'],
    ['red would be nice', 'add-to-cart', 'variant'],
    ['no', 'deny', 'variant'],
    ['never mind', 'cancel-that', 'variant'],
    ['forget it', 'cancel-that', 'variant'],
    ['does it run small', 'product-question', 'variant'],
    ['yes', 'affirm', 'confirmation'],
    ['yeah do it', 'affirm', 'confirmation'],
    ['ok', 'affirm', 'confirmation'],
    ['confirm', 'affirm', 'confirmation'],
    ['yes please cancel it', 'affirm', 'confirmation'],
    ['sure thing', 'affirm', 'confirmation'],
    ['no', 'deny', 'confirmation'],
    ["no don't", 'deny', 'confirmation'],
    ["please don't", 'deny', 'confirmation'],
    ['no, keep it', 'deny', 'confirmation'],
    ['wait stop', 'cancel-that', 'confirmation'],
    ["hang on what's your return policy", 'returns-policy', 'confirmation'],
    ['D-10442', 'track-order', 'order-number'],
    ['its d10442', 'track-order', 'order-number'],
    ['d 10442', 'track-order', 'order-number'],
    ['10442', 'track-order', 'order-number'],
    ['the number is D-10442 and my email is ada@example.com', 'track-order', 'order-number'],
    ['i dont have the number', 'track-order', 'order-number'],
    ['just let me talk to someone', 'talk-to-human', 'order-number'],
    ['forget it then', 'cancel-that', 'order-number'],
    ['ada dot marlow at example dot com', 'track-order', 'email'],
    ['ada.marlow@example.com', 'track-order', 'email'],
    ["it's ada@example.com", 'track-order', 'email'],
    ['never mind', 'cancel-that', 'email'],
    ['my parcel arrived with a broken lid and I would like a new one', 'talk-to-human', 'message-for-staff'],
    ['tell them I called twice and nobody answered', 'talk-to-human', 'message-for-staff'],
    ['do you repair watches from the 80s?', 'talk-to-human', 'message-for-staff'],
    ["forget it, don't send anything", 'cancel-that', 'message-for-staff'],
    ["never mind, please don't send it", 'cancel-that', 'message-for-staff'],
    ['vergiss es, schick nichts', 'cancel-that', 'message-for-staff'],
    ['search for shoes', 'search-products', 'clarification'],
    ['track my order', 'track-order', 'clarification'],
    ['yes the first', 'affirm', 'clarification'],
    ['neither', 'deny', 'clarification'],
    ['backpack', 'search-products', 'nothing'],
    ['something in blue wool', 'search-products', 'nothing'],
    ['kettle under 40', 'search-products', 'nothing'],
    ['waterproof jackets', 'search-products', 'nothing'],
    ['teapot', 'search-products', 'nothing'],
    ['do you sell car tyres', 'search-products'],
    ['👍', 'affirm'],
    ['👎', 'deny'],
    ['🙏', 'thank'],
  ])('%s → %s (%s)', async (text, intent, expecting) => {
    expect((await understand(text, { expecting })).intents[0]!.intent).toBe(intent);
  });
});

describe('the other languages', () => {
  test.each<[text: string, language: Language, intent: Intent]>([
    ['¿dónde está mi paquete?', 'es', 'track-order'],
    ['busco una mochila para la escuela', 'es', 'search-products'],
    ['quiero hablar con un humano', 'es', 'talk-to-human'],
    ['où est mon colis ?', 'fr', 'track-order'],
    ['je cherche un cadeau pour mon frère', 'fr', 'recommend-products'],
    ['combien coûte le deuxième ?', 'fr', 'ask-price'],
    ['wo bleibt meine Bestellung?', 'de', 'track-order'],
    ['ich suche eine Winterjacke', 'de', 'search-products'],
    ['was kostet der Versand nach Wien?', 'de', 'shipping-info'],
  ])('%s', async (text, language, intent) => {
    const answer = await understand(text);
    expect([answer.language, answer.intents[0]!.intent]).toEqual([language, intent]);
  });
});

describe('what is left to search for', () => {
  test.each([
    ['I need a waterproof jacket under $120', 'waterproof'],
    ['show me trail running shoes in size 9', 'trail running'],
    ['do you have a kettle?', 'kettle'],
    ['jackets', ''],
    ["I'm looking for something to keep coffee hot", 'keep coffee hot'],
    ['Gore-Tex jacket not black', 'Gore-Tex'],
    ['pay with 4242 4242 4242 4242', 'pay'],
  ])('%s → %s', async (text, query) => {
    expect((await understand(text)).query).toBe(query);
  });
});

describe('several wishes', () => {
  test.each<[string, Intent[]]>([
    ["add the first one and what's your return policy?", ['add-to-cart', 'returns-policy']],
    ['remove the second one and apply code SAVE10', ['remove-from-cart', 'apply-coupon']],
    ['Where is my order D-10234? Also, do you ship to Canada?', ['track-order', 'shipping-info']],
    ['red and blue jackets', []],
    ['do you deliver to Ireland and what does it cost', []],
    ["I'm new to camping, what should I buy", []],
    ['jackets and shoes', []],
    ['thanks, where is my order', []],
    ['hello and good morning', []],
    ['compare the first and the third', []],
    ['I need something warm and waterproof', []],
    ['between 50 and 80', []],
    ['blue, in large, and not too expensive', []],
    ['show me teapots and what is your return policy?', ['search-products', 'returns-policy']],
    ['add the blue one and tell me when it would arrive', ['add-to-cart', 'delivery-estimate']],
    ['remove the socks, then check out', ['remove-from-cart', 'checkout']],
    ['a red and blue jacket', []],
    ['salt and pepper mill', []],
    ['something for me and my wife', []],
    ['where is my order and how do i return it', ['track-order', 'returns-policy']],
    ['do you ship to Spain? and do you take paypal?', ['shipping-info', 'payment-info']],
    ['add it to my cart, then take me to checkout', ['add-to-cart', 'checkout']],
    ['empty my basket and show me tents', ['empty-cart', 'search-products']],
    ['i want a kettle and a toaster', []],
    ['show me jackets and shoes', []],
    ['remove the first one and add the second', ['remove-from-cart', 'add-to-cart']],
    ['apply code SAVE10 and check out please', ['apply-coupon', 'checkout']],
    ['find me a tent under 100. also is delivery free?', ['search-products', 'shipping-info']],
    ['i need a lamp for reading and writing', []],
    ['bread and butter dish', []],
    ['does it come in red and blue', []],
    ['a gift for my mum and dad', []],
    ['black and white photo frame', []],
    ['is it warm and waterproof?', []],
    ['I broke my kettle and need a new one', []],
    ['I bought a lamp last week and it arrived broken', []],
    ['how much is it and when will it arrive', ['ask-price', 'delivery-estimate']],
    [
      'add two of the mugs, remove the lamp and show my cart',
      ['add-to-cart', 'remove-from-cart', 'view-cart'],
    ],
    ['add the second one to my basket. what is the total?', ['add-to-cart', 'view-cart']],
    ['my order D-10234 is late, I want to talk to a person', []],
    ['show me something nice and warm for winter', []],
    ['do you have headphones and are they waterproof', []],
    ['hi, do you sell socks? my feet are cold', []],
    ['a table and four chairs', []],
    ['pots and pans', []],
    ['what is the warranty and can i return it', ['warranty-info', 'returns-policy']],
    ['I like it, add one in black and one in blue', []],
    ['cats and dogs toys', []],
    ['mac and cheese', []],
    ['show me tents, and do you have a student discount?', ['search-products', 'promotions']],
    ['track order D-10234 then show me jackets', ['track-order', 'search-products']],
  ])('%s', async (text, expected) => {
    const { wishes } = await understand(text);
    expect(wishes.map((wish) => wish.intents[0]!.intent)).toEqual(expected);
  });

  test('each wish has its own slots', async () => {
    const { wishes } = await understand('remove the second one and apply code SAVE10');
    expect(wishes.map(({ slots }) => slots)).toEqual([{ ordinal: 2 }, { coupon: 'SAVE10' }]);
  });
});

describe('hostile input', () => {
  const bombs = {
    'a 32 KB word': 'a'.repeat(32_768),
    'a 32 KB number': '1'.repeat(32_768),
    'figures and gaps': '1 '.repeat(16_384),
    'words of numbers': 'two hundred and fifty '.repeat(1_500),
    negations: 'not without no '.repeat(2_000),
    'at signs': 'a@a.'.repeat(8_000),
    emoji: '👩‍👩‍👧‍👦'.repeat(1_500),
    'right to left': '\u202Eمرحبا كيف حالك '.repeat(1_000),
    'combining marks': `e${'\u0301'.repeat(8_000)}`,
    'lone surrogates': '\uD800'.repeat(8_000),
    'capital dotted I': 'İ'.repeat(8_000),
    clauses: 'add it and '.repeat(3_000),
    'control characters': '\u0000\u0001\u0002'.repeat(4_000),
    'phone-like': '(1) - '.repeat(5_000),
  };

  test.each(Object.entries(bombs))('%s is answered in time', async (_, text) => {
    const start = performance.now();
    const answer = await understand(text);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(answer.intents.length).toBeGreaterThan(0);
    for (const { start: from, end } of answer.personalData) expect(from).toBeLessThan(end);
  });

  test('a dangerous order-number pattern is refused, not run', async () => {
    for (const pattern of [
      '(a+)+$',
      '^(\\d|\\d\\d)*$',
      '(?=a)b',
      '(a)\\1',
      '((a*)b)*',
      '(',
      'a'.repeat(300),
    ]) {
      expect(orderPatternProblem(pattern)).toBeTypeOf('string');
      const start = performance.now();
      expect(
        (await understand('a'.repeat(31), { orderNumberPattern: pattern })).slots.orderId,
      ).toBeUndefined();
      expect(performance.now() - start).toBeLessThan(500);
    }
    for (const pattern of ['^D-\\d{5}$', 'ORD[0-9]{6,10}', '(?:A|B)-\\d+', '^#?\\d{4}-\\d{4}$']) {
      expect(orderPatternProblem(pattern)).toBeUndefined();
    }
  });

  test('the same message reads the same twice', async () => {
    const text = 'two blue jackets under 80, not wool';
    expect(await understand(text)).toEqual(await understand(text));
  });

  test('a ranking from outside is taken as it is, of goods and behind a curved apostrophe too', async () => {
    const ranked = [{ intent: 'complain' as const, confidence: 0.92 }];
    const words = { ...requestOf('').words, names: ['kettle'], things: ['kettle'] };
    const { intents } = await understand('the kettle I’ve got from you hums in the evening', {
      ranked,
      words,
    });
    expect(intents[0]).toEqual(ranked[0]);
  });

  test('names its model', async () => {
    expect((await understand('hi')).model).toMatch(/^embedded-[0-9a-f]{12}$/);
  });

  test('a missing model is told', () => {
    expect(() => createEmbeddedUnderstanding({ modelFile: '/nowhere/model.bin' })).toThrow(/ENOENT/);
  });
});
