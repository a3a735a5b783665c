import { describe, expect, it } from 'vitest';
import type { Effect } from '../../../bot/dialogue/dialogue.ts';
import { initialSnapshot } from '../../../bot/dialogue/stepper.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import { detailsOf, reading, Talk } from './talk.ts';

/** Numbers, sizes and quantities that a recogniser heard are read back before they change the cart. */

const languages = ['en', 'de', 'es', 'fr'] as const;
const adds = { en: 'add', de: 'in den Korb', es: 'añade', fr: 'ajoute' };

/** A shopper who speaks. */
function speaking(language: Language = 'en'): Talk {
  const talk = new Talk();
  talk.store = { ...talk.store, languages: [language] };
  talk.snapshot = initialSnapshot(language);
  talk.surroundings = { ...talk.surroundings, spoken: true };
  return talk;
}

const typing = (talk: Talk): Talk => {
  const { spoken: _, ...surroundings } = talk.surroundings;
  talk.surroundings = surroundings;
  return talk;
};

const two = { quantity: 2, reference: 'it' } as const;
const askedForTwo = (talk = speaking().shows('mug')) => {
  talk.say('two of them', reading('add-to-cart', two));
  return talk;
};

describe.each(languages)('in %s', (language) => {
  const of = (...[intent, slots, query]: Parameters<typeof reading>) =>
    reading(intent, slots, query, { language });
  const rows: { name: string; talk: () => Talk; says: string; read: ReturnType<typeof of>; heard: RegExp; template: string; tool: object; after: string }[] = [
    {
      name: 'a quantity', talk: () => speaking(language).shows('mug'), says: '2', read: of('add-to-cart', two),
      heard: /2.*Camp Mug/, template: 'heard-add', tool: { name: 'add-to-cart', args: { variantId: 'mug-DefaultTitle', quantity: 2 } }, after: 'added',
    },
    {
      name: 'a size', talk: () => speaking(language).shows('fjell'), says: `${adds[language]} M`, read: of('add-to-cart', { size: 'M', reference: 'it' }),
      heard: /Fjell Down Jacket.*M/, template: 'heard-add', tool: { name: 'add-to-cart', args: { variantId: 'fjell-Red-M', quantity: 1 } }, after: 'added',
    },
    {
      name: 'a number in a list', talk: () => speaking(language).shows('norrland', 'mug'), says: `${adds[language]} 2`, read: of('add-to-cart', { ordinal: 2 }),
      heard: /Camp Mug/, template: 'heard-add', tool: { name: 'add-to-cart', args: { variantId: 'mug-DefaultTitle' } }, after: 'added',
    },
    {
      name: 'another quantity', talk: () => speaking(language).inCart(['mug', 'mug-DefaultTitle', 2]), says: '3', read: of('change-quantity', { quantity: 3 }),
      heard: /3.*Camp Mug.*2/, template: 'heard-quantity', tool: { name: 'change-quantity', args: { lineId: 'line-1', quantity: 3 } }, after: 'quantity-changed',
    },
    {
      name: 'what goes, by number', talk: () => speaking(language).inCart(['norrland', 'norrland-Blue-M', 1], ['mug', 'mug-DefaultTitle', 2]), says: '2', read: of('remove-from-cart', { ordinal: 2 }),
      heard: /Camp Mug/, template: 'heard-remove', tool: { name: 'remove-from-cart', args: { lineIds: ['line-2'] } }, after: 'removed',
    },
  ]; // prettier-ignore
  it.each(rows)('$name is read back, and done on yes', ({ talk: given, says, read, ...expected }) => {
    const talk = given();
    const asked = talk.say(says, read);
    expect(asked).toMatchObject({ template: expected.template, position: 'confirming', troubles: [] });
    expect(asked.tools.every(({ name }) => name === 'get-product')).toBe(true);
    expect(asked.text).toMatch(expected.heard);
    expect(asked.reply?.speech).toMatch(/\?/);
    const done = talk.say('1', of('affirm'));
    expect(done.template).toBe(expected.after);
    expect(done.tools[0]).toMatchObject(expected.tool);
  });

  it('"no" changes nothing and says how to go on', () => {
    const talk = speaking(language).shows('mug');
    talk.say('2', of('add-to-cart', two));
    const told = talk.say('no', of('deny'));
    expect(told).toMatchObject({ template: 'heard-wrong', tools: [], position: 'listening' });
  });
});

describe('only what was heard', () => {
  it.each<[string, Talk, Parameters<typeof reading>, string]>([
    ['typed', typing(speaking()).shows('mug'), ['add-to-cart', two], 'added'],
    ['without a number', speaking().shows('mug'), ['add-to-cart', { reference: 'it' }], 'added'],
    ['an undo', askedForTwo(), ['affirm'], 'added'],
  ])('%s is done at once', (_, talk, [intent, slots], template) => {
    expect(talk.say('add it', reading(intent, slots)).template).toBe(template);
  });

  it('a tap on a size needs no yes, but the quantity heard before does', () => {
    const talk = speaking().shows('norrland');
    talk.say('two of them in blue', reading('add-to-cart', { ...two, color: 'Blue' }));
    const told = typing(talk).tap('option:Size=M', 'M');
    expect(told).toMatchObject({ template: 'heard-add', tools: [] });
    expect(told.text).toMatch(/2 of the Norrland Rain Jacket \(Blue, M\)/);
    expect(talk.tap('yes', 'Yes').tools[0]?.args).toEqual({ variantId: 'norrland-Blue-M', quantity: 2 });
  });

  it.each(['make it three', 'three of those', 'three camp mugs in total'])(
    'a number that only the words of a change hold is heard too: %s',
    (said) => {
      const talk = speaking().shows('mug');
      talk.say('add it', reading('add-to-cart', { reference: 'it' }));
      talk.inCart(['mug', 'mug-DefaultTitle', 1]);
      const asked = talk.say(said, reading('compare-products'));
      expect(asked.tools).toEqual([]);
      expect(asked.template).toMatch(/^heard-/);
      expect(asked.text).toContain('3');
    },
  );

  it('a number that only the words of the order hold is heard too', () => {
    const talk = speaking().shows('mug', 'vind');
    const told = talk.say('two camp mugs please', reading('add-to-cart', {}, 'camp mug'));
    expect(told).toMatchObject({ template: 'heard-add', tools: [] });
    expect(told.text).toContain('2 of the Camp Mug');
  });

  it('a size heard as the answer to which one is read back', () => {
    const talk = typing(speaking()).shows('fjell');
    talk.say('add it', reading('add-to-cart', { reference: 'it' }));
    talk.surroundings = { ...talk.surroundings, spoken: true };
    const told = talk.say('large', reading('out-of-scope', { size: 'large' }));
    expect(told).toMatchObject({ template: 'heard-add', position: 'confirming' });
    expect(told.text).toContain('L');
  });
});

describe('put right', () => {
  it('another number is read back as well, unless it is typed', () => {
    const talk = askedForTwo();
    const again = talk.say('no, three', reading('deny', { quantity: 3 }));
    expect(again).toMatchObject({ template: 'heard-add', tools: [] });
    expect(again.text).toContain('3 of the Camp Mug');
    const done = typing(talk).say('four', reading('change-quantity', { quantity: 4 }));
    expect(done.tools[0]).toMatchObject({ name: 'add-to-cart', args: { quantity: 4 } });
  });

  it('another size keeps the quantity', () => {
    const talk = speaking().shows('fjell');
    talk.say('two in M', reading('add-to-cart', { ...two, size: 'M' }));
    const again = talk.say('no, in L', reading('deny', { size: 'L' }));
    expect(again).toMatchObject({ template: 'heard-add' });
    expect(again.text).toMatch(/2 of the Fjell Down Jacket \(Red, L\)/);
  });

  it('the question comes back after a digression, with what was heard', () => {
    const talk = askedForTwo();
    const told = talk.say('what is in my cart', reading('view-cart'));
    expect(told.text).toMatch(/2 of the Camp Mug/);
    expect(talk.say('yes', reading('affirm')).tools[0]?.name).toBe('add-to-cart');
  });

  it('a yes after ten minutes counts for nothing', () => {
    const talk = askedForTwo();
    talk.now += 11 * 60_000;
    expect(talk.say('yes', reading('affirm')).tools).toEqual([]);
  });
});

describe('several in one message', () => {
  const wish = (text: string, slots: Parameters<typeof reading>[1], query: string) => ({
    ...reading('add-to-cart', slots, query),
    text,
  });
  const both = reading('add-to-cart', {}, '', {
    wishes: [wish('two camp mugs', { quantity: 2 }, 'camp mug'), wish('three windbreakers', { quantity: 3 }, 'vind windbreaker')],
  }); // prettier-ignore

  it('are read back one by one', () => {
    const talk = speaking().shows('mug', 'vind');
    expect(talk.say('two camp mugs and three windbreakers', both).text).toContain('2 of the Camp Mug');
    const next = typing(talk).say('yes', reading('affirm'));
    expect(next.tools[0]?.args).toMatchObject({ quantity: 2 });
    expect(next.text).toMatch(/Camp Mug.*3 of the Vind/s);
    expect(talk.say('yes', reading('affirm')).tools[0]?.args).toMatchObject({ quantity: 3 });
  });

  it('"no" to one goes on with the next', () => {
    const talk = speaking().shows('mug', 'vind');
    talk.say('two camp mugs and three windbreakers', both);
    const next = talk.say('no', reading('deny'));
    expect(next).toMatchObject({ template: 'heard-add' });
    expect(next.tools.map(({ name }) => name)).not.toContain('add-to-cart');
    expect(next.text).toContain('3 of the Vind');
  });
});

describe('an agent', () => {
  type Asked = Extract<Effect, { kind: 'ask-agent' }>;
  const calling =
    (tool: string, args: Record<string, unknown>) =>
    ({ id }: Asked) => ({ type: 'AGENT_CALLED' as const, effectId: id, calls: [{ callId: 'call', tool, arguments: args }] }); // prettier-ignore
  const several = (text: string) => ({
    text,
    read: reading('add-to-cart', { quantity: 2 }, 'camp mug', {
      wishes: [reading('add-to-cart', { quantity: 2 }, 'camp mug'), reading('returns-policy')],
    }),
  });

  it.each([
    ['what was shown', ['mug'], []],
    ['what it has just found', ['norrland'], [calling('get-product', { productId: 'mug' })]],
  ])('changes no cart by heard numbers, of %s', (_, shown, before) => {
    const talk = speaking().shows(...shown);
    talk.answers['get-product'] = () => ({ found: true, product: detailsOf('mug') });
    talk.agent = [...before, calling('add-to-cart', { variantId: 'mug-DefaultTitle', quantity: 2 })];
    const { text, read } = several('two camp mugs, and can I return them');
    const told = talk.say(text, read);
    expect(told.tools.map(({ name }) => name)).not.toContain('add-to-cart');
    expect(told).toMatchObject({ template: 'heard-add', position: 'confirming', troubles: [] });
    expect(talk.agent).toEqual([]);
    expect(talk.say('yes', reading('affirm')).tools[0]?.args).toMatchObject({ quantity: 2 });
  });
});
