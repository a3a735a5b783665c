import { describe, expect, it } from 'vitest';
import type { Weighed } from '../../../bot/shop/search/search.ts';
import type { Intent, Language, Slots } from '../../../bot/understanding/understanding.ts';
import { detailsOf, ids, reading, store, Talk } from './talk.ts';

/** Goods that are looked for, whichever will do, in words that read like a question of one. */

/** What the shop tells of words that two of its goods are called by. */
function weighed(...words: string[]): Weighed {
  const says = words.map(() => 1);
  return {
    words: words.map((word) => ({ word, weight: 4, names: true })),
    known: [],
    best: ['norrland', 'vind'].map((id) => ({ productId: id, says, card: detailsOf(id).card })),
  };
}

function told(language: Language, said: string, intent: Intent, slots: Slots, talk = new Talk()) {
  talk.store = { ...store, languages: ['en', 'de', 'es', 'fr'] };
  talk.answers['search-products'] = () => ids('norrland', 'vind');
  talk.weighed = weighed(...(slots.names ?? []));
  const query = slots.color === undefined ? (slots.names ?? []).join(' ') : '';
  return talk.say(said, reading(intent, slots, query, { language }));
}

describe('some of a kind', () => {
  it.each<[Language, string, Intent, Slots]>([
    ['en', 'any windbreakers I can wash at 30?', 'product-question', { names: ['windbreakers'], things: ['windbreaker'] }],
    ['en', 'rain jackets for my bike?', 'search-products', { names: ['rain', 'jackets'], things: ['jacket'] }],
    ['en', "looking for like a jacket i can run in, my old one is a tent", 'product-question', { names: ['jacket'], things: ['jacket'] }],
    ['en', 'are there any other jackets with a hood', 'product-question', { names: ['jackets'], things: ['jacket'] }],
    ['de', 'habt ihr eine jacke, die man waschen kann?', 'product-question', { names: ['jacke'], things: ['jacket'] }],
    ['de', 'dann was aus nylon', 'product-question', { names: ['nylon'], material: 'nylon' }],
    ['es', '¿tenéis alguna chaqueta que se pueda lavar?', 'product-question', { names: ['chaqueta'], things: ['jacket'] }],
    ['fr', 'vous avez des vestes qui se lavent ?', 'product-question', { names: ['vestes'], things: ['jacket'] }],
    ['fr', 'et quelque chose en vert ?', 'check-availability', { names: ['vert'], color: 'Green' }],
  ])('%s: "%s" is looked for', (language, said, intent, slots) => {
    expect(told(language, said, intent, slots).tools.map(({ name }) => name)).toContain('search-products');
    expect(told(language, said, intent, slots).template).not.toMatch(/which|fact|not-said/);
  }); // prettier-ignore

  it.each<[string, Slots]>([
    ['is the rain jacket waterproof?', { names: ['rain', 'jacket'], things: ['jacket'] }],
    ['does it have any pockets?', { names: ['pockets'], reference: 'it' }],
    ['is there any nylon in the norrland rain jacket?', { names: ['nylon', 'norrland', 'rain', 'jacket'] }],
  ])('"%s" is asked of one', (said, slots) => {
    const talk = new Talk().shows('norrland');
    const tools = told('en', said, 'product-question', slots, talk).tools;
    expect(tools.map(({ name }) => name)).not.toContain('search-products');
  });

  it('limits what is on the screen to what is told', () => {
    const talk = new Talk().shows('norrland', 'fjell', 'vind');
    const { tools } = told('en', 'anything in green?', 'product-question', { names: ['green'], color: 'Green' }, talk);
    expect(tools.at(-1)).toMatchObject({ name: 'search-products', args: { filters: { color: 'Green' } } });
  }); // prettier-ignore
});

describe('an order of prices', () => {
  it.each<[Language, string]>([
    ['fr', 'du moins cher au plus cher svp'],
    ['de', 'von günstig nach teuer bitte'],
    ['es', 'del más barato al más caro'],
    ['en', 'from cheap to expensive'],
  ])('%s: "%s" puts in order what is shown', (language, said) => {
    const talk = new Talk().shows('norrland', 'fjell', 'vind');
    const { tools } = told(language, said, 'refine-results', { sort: 'price-ascending' }, talk);
    expect(tools.at(-1)).toMatchObject({ name: 'search-products', args: { sort: 'price-ascending' } });
  });
});

describe('what it must be', () => {
  it('is asked of what is on the screen, where hardly anything was understood', () => {
    const talk = new Talk().shows('norrland', 'vind');
    talk.weighed = { words: [{ word: 'nylon', weight: 4, names: true }], known: [{ productId: 'norrland', says: [0.5] }], best: [] };
    const intents = [{ intent: 'returns-policy' as const, confidence: 0.5 }];
    const said = reading('returns-policy', { names: ['nylon'], reference: 'it' }, 'nylon', { intents });
    const { tools } = talk.say("i don't do cotton stuff, it has to be nylon", said);
    expect(tools.at(-1)).toMatchObject({ name: 'search-products', args: { query: 'things nylon' } });
  }); // prettier-ignore
});
