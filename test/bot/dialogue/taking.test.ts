import { describe, expect, it } from 'vitest';
import { pairedFigures } from '../../../bot/dialogue/flows/paired-figures.ts';
import { decides } from '../../../bot/dialogue/flows/rereading-offers.ts';
import { isCall, withoutFillers, withoutPurpose } from '../../../bot/dialogue/flows/without-fillers.ts';
import type { ShownProduct } from '../../../bot/dialogue/memory.ts';
import { inTurn, idleTurn, questionOfGoods, remember } from '../../../bot/dialogue/scene.ts';
import type { Scene } from '../../../bot/dialogue/scene.ts';
import { initialSnapshot } from '../../../bot/dialogue/stepper.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import { reading, store, Talk } from './talk.ts';

/** What a shopper wants reaches the cart past what is said beside it, offered beside it, or measured by two figures. */

function saying(text: string, language: Language = 'en', query = text): Scene {
  const { memory } = initialSnapshot(language);
  const { understanding } = { understanding: reading('add-to-cart', {}, query, { language }) };
  const scene: Scene = { memory, store: { ...store, languages: [language] }, turn: idleTurn() };
  return inTurn(scene, { text, understanding, intent: 'add-to-cart' });
}

describe('what asks for nothing is not read', () => {
  it.each([
    ['en', 'no worries, the mug then', 'the mug then'],
    ['en', 'ah pity. in green?', 'in green?'],
    ['en', 'put one in anyway', 'put one in'],
    ['de', 'schade. dann zwei davon', 'dann zwei davon'],
    ['de', 'weißt du was, die Kanne auch', 'die Kanne auch'],
    ['de', 'leg trotzdem eine rein', 'leg eine rein'],
    ['es', 'no pasa nada, ponme el azul', 'ponme el azul'],
    ['es', 'ponme uno igualmente', 'ponme uno'],
    ['fr', 'tant pis, mettez la bleue', 'mettez la bleue'],
    ['fr', 'ajoutez-le quand même', 'ajoutez-le'],
  ] as const)('%s: %s', (language, text, left) => {
    const read = withoutFillers(saying(text, language));
    expect(read.turn.text).toBe(left);
    expect(withoutFillers(saying(left, language)).turn.text).toBe(left);
  });

  it.each(['no problem with the mug', 'never mind the length', 'leave it out', 'fair trade coffee'])(
    'but "%s" says something',
    (text) => {
      expect(withoutFillers(saying(text)).turn.text).toBe(text);
    },
  );

  it.each([
    ['en', "put one in, it's for my bike", 'put one in'],
    ['de', 'leg eine rein, das ist für meine Mutter', 'leg eine rein'],
    ['es', 'ponme dos, son para el jardín', 'ponme dos'],
    ['fr', "mettez-en une, c'est pour ma sœur", 'mettez-en une'],
  ] as const)('%s: %s', (language, text, left) => {
    expect(withoutPurpose(saying(text, language)).turn.text).toBe(left);
  });

  it.each([
    ['en', 'hang on', true],
    ['de', 'moment mal', true],
    ['es', 'espera', true],
    ['fr', 'dites', true],
    ['en', 'wait for the red one', false],
  ] as const)('%s: "%s" only calls: %s', (language, text, calls) => {
    expect(isCall(saying(text, language), text)).toBe(calls);
  });
});

const sized = (names: [string, string]): ShownProduct => ({
  productId: 'jean',
  title: 'Jean',
  price: 1,
  variants: [],
  options: [
    { name: names[0], values: ['30', '31', '32', '33'] },
    { name: names[1], values: ['30', '32', '34'] },
  ],
});

describe('two figures of a product that comes in two', () => {
  it.each([
    ['32/30', '32', '30'],
    ['in 31x34 please', '31', '34'],
    ['W33 L32', '33', '32'],
    ['33 waist 34 length', '33', '34'],
    ['in a 32 inseam', undefined, '32'],
    ['waist 31', '31', undefined],
    ['32 please', '32', undefined],
  ])('%s', (text, waist, length) => {
    const found = pairedFigures(saying(text), sized(['Size', 'Length']));
    expect([found?.get('Size'), found?.get('Length')]).toEqual([waist, length]);
  });

  it.each([
    ['de', 'Bundweite 33, Länge 32', ['Größe', 'Länge']],
    ['es', 'cintura 33 largo 32', ['Talla', 'Largo']],
    ['fr', 'taille 33, longueur 32', ['Taille', 'Longueur']],
  ] as const)('%s: %s', (language, text, names) => {
    const found = pairedFigures(saying(text, language), sized([names[0], names[1]]));
    expect([found?.get(names[0]), found?.get(names[1])]).toEqual(['33', '32']);
  });
});

describe('the offer of a person', () => {
  it('is no question about goods', () => {
    const { scene } = { scene: saying('one of those') };
    const offer = { kind: 'confirmation', until: 9, askedAt: 1, data: { offer: 'person' } } as never;
    expect(questionOfGoods(remember(scene, { pending: [offer] }))).toBeUndefined();
  });

  it.each([
    ['great, that one then', 'affirm'],
    ['sold. one of those', 'add-to-cart'],
    ['ok just the one then, put it in the cart', 'add-to-cart'],
  ] as const)('"%s" takes what was asked of', (text, intent) => {
    const talk = new Talk().shows('mug');
    expect(talk.say('is it dishwasher safe', reading('product-question', { reference: 'it' })).template).toBe('not-said');
    const slots = intent === 'affirm' ? { reference: 'that' as const } : {};
    expect(talk.say(text, reading(intent, slots)).template).toBe('added');
    expect(talk.surroundings.cartLines.map(({ quantity }) => quantity)).toEqual([1]);
  });

  it('is still taken by "yes" and refused by "no"', () => {
    for (const [text, intent] of [['yes please', 'affirm'], ['no', 'deny']] as const) {
      const talk = new Talk().shows('mug');
      talk.say('is it dishwasher safe', reading('product-question', { reference: 'it' }));
      talk.say(text, reading(intent));
      expect(talk.surroundings.cartLines).toEqual([]);
    }
  });
}); // prettier-ignore

describe('another version than the one that is gone', () => {
  it.each([
    ['en', 'black would do too', true],
    ['de', 'schwarz geht auch', true],
    ['es', 'negro también me vale', true],
    ['fr', 'le noir ira aussi', true],
    ['en', 'and in black', false],
  ] as const)('%s: "%s" takes it: %s', (language, text, takes) => {
    const scene = saying(text, language);
    const values = ['Yellow', 'Black', 'schwarz', 'negro', 'noir'];
    const focus = {
      productId: 'lamp',
      title: 'Lamp',
      price: 1,
      variants: [],
      options: [{ name: 'Color', values }],
    };
    const told = { template: 'sold-out', asks: false, at: 0, choices: [] } as never;
    expect(decides(remember(scene, { focus, lastReply: told }), focus)).toBe(takes);
  });
});
