import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguages } from '../../../bot/hosting/languages.ts';
import type { Intent, Language, Slots } from '../../../bot/understanding/understanding.ts';
import { ids, reading, store, Talk } from './talk.ts';
import type { Told } from './talk.ts';

/** What is said in a word or two of what is on the screen, and what is said in passing. */

const languages: Language[] = ['en', 'de', 'es', 'fr'];
beforeAll(() => loadLanguages(languages));

function talkIn(language: Language): Talk {
  const talk = new Talk();
  talk.store = { ...store, languages };
  talk.say('…', reading('thank', {}, '', { language }));
  return talk;
}

const shown = (language: Language, ...list: string[]): Talk => {
  const talk = talkIn(language);
  talk.answers['search-products'] = () => ids(...list);
  talk.say('…', reading('search-products', {}, 'jackets', { language }));
  return talk;
};

describe('a size and what goods are packed in', () => {
  it.each<[Language, string, Intent, Slots]>([
    ['en', 'biggest bag', 'search-products', { things: ['bags'], names: ['bag'] }],
    ['en', 'the big box then', 'search-products', { things: ['boxes'] }],
    ['fr', 'le gros pot', 'change-quantity', {}],
    ['fr', 'le grand sachet', 'search-products', { category: 'Bags', names: ['sachet'] }],
    ['de', 'die große Packung', 'search-products', { things: ['packung'] }],
    ['es', 'el paquete grande', 'search-products', { names: ['paquete'] }],
  ])('%s: "%s" is the largest of the one thing that comes in sizes', (language, said, intent, slots) => {
    const talk = shown(language, 'fjell', 'mug');
    const told = talk.say(said, reading(intent, slots, said, { language }));
    expect(told.tools).toEqual([{ name: 'get-product', args: { productId: 'fjell' } }]);
    expect(told.text).toMatch(/Fjell.*\bL\b/);
  });

  it.each<[Language, string]>([
    ['en', 'the small one'],
    ['fr', 'la petite alors'],
    ['de', 'die kleine bitte'],
    ['es', 'la más pequeña'],
  ])('%s: "%s" is the smallest of what is talked about, whatever is called small', (language, said) => {
    const talk = shown(language, 'fjell');
    const told = talk.say(said, reading('search-products', { names: ['small'] }, said, { language }));
    expect(told.text).toMatch(/Fjell.*\bM\b/);
  });

  it.each(['add a large one', 'no, the big bag of flour', 'a bigger one?'])('"%s" says more', (said) => {
    const talk = shown('en', 'fjell', 'mug');
    const told = talk.say(said, reading('search-products', { things: ['flour'] }, 'flour'));
    expect(told.text).not.toMatch(/Fjell.*\bL\b/);
  });
});

describe('the other one', () => {
  it.each<[Language, string, string]>([
    ['en', 'not the norrland, the other one', 'norrland'],
    ['fr', 'pas la norrland, l’autre', 'norrland'],
    ['de', 'nicht die norrland, die andere', 'norrland'],
    ['es', 'la norrland no, la otra', 'norrland'],
  ])('%s: "%s" is the one that is not ruled out', (language, said, out) => {
    const talk = shown(language, 'norrland', 'fjell');
    const slots: Slots = { reference: 'other', exclude: { words: [out] } };
    const told = talk.say(said, reading('product-details', slots, out, { language }));
    expect(told.tools).toEqual([{ name: 'get-product', args: { productId: 'fjell' } }]);
  });

  it('"no, the other" of two that were listed is asked, and no list is ended', () => {
    const told = shown('fr', 'norrland', 'fjell').say('non l’autre', reading('deny', { reference: 'other' }, '', { language: 'fr' })); // prettier-ignore
    expect(told.template).toBe('which-product');
  });
});

describe('what answers a question of one thing', () => {
  const asked = (): Talk => {
    const talk = shown('en', 'norrland', 'socks', 'fjell');
    talk.say('add the fjell', reading('add-to-cart', { names: ['fjell'] }, 'fjell'));
    return talk;
  };

  it('a version alone puts in nothing else that comes so', () => {
    const told = asked().say('2 of size s', reading('add-to-cart', { quantity: 2, size: 'S' }, 's'));
    expect(told.tools.map(({ name }) => name)).not.toContain('add-to-cart');
  });

  it('"take one mug out", of two, leaves one', () => {
    const talk = asked().inCart(['mug', 'mug-DefaultTitle', 2]);
    const told = talk.say('take one mug out', reading('remove-from-cart', { names: ['mug'] }, 'mug'));
    expect(told.tools).toEqual([{ name: 'change-quantity', args: { lineId: 'line-1', quantity: 1 } }]);
  });

  it('"no black", after the blue one was told, asks for black', () => {
    const talk = shown('en', 'norrland');
    talk.say('in blue M', reading('refine-results', { color: 'Blue', size: 'M' }));
    const told = talk.say('no black', reading('refine-results', { exclude: { color: ['Black'] } }));
    expect(told.text).toMatch(/Black/);
    expect(told.tools.map(({ name }) => name)).toEqual(['get-product']);
  });
});

describe('what is said in passing', () => {
  const template = (language: Language, said: string, intent: Intent): Told['template'] =>
    talkIn(language).say(said, reading(intent, {}, '', { language })).template;

  it.each<[Language, string]>([
    ['en', 'lol'],
    ['en', 'hmm'],
    ['fr', 'mdr'],
    ['de', 'haha'],
    ['es', 'jajaja'],
  ])('%s: "%s" asks nothing, and is not outside what is known', (language, said) => {
    expect(['all-right', 'nothing-open']).toContain(template(language, said, 'out-of-scope'));
  });
});

describe('a page that shares no more than the names of goods', () => {
  const page = { policyId: 'visit', title: 'Visit', heading: 'Can I bring my dog into the shop?', text: 'Please do. Dogs are welcome.', score: 5, covers: 0.9 }; // prettier-ignore

  it.each<[string, Intent, Slots, boolean]>([
    ['what would you recommend for a senior dog', 'recommend-products', { names: ['senior', 'dog'] }, false],
    ['my dog pulls on the leash, is that normal', 'search-products', { names: ['dog', 'leash'] }, false],
    ['can I bring my dog', 'product-question', { names: ['dog'] }, true],
  ])('"%s" (%s): quoted %s', (said, intent, slots, quoted) => {
    const talk = new Talk();
    talk.answers['find-policy'] = () => ({ passages: [page] });
    const told = talk.say(said, reading(intent, slots, Object.values(slots).flat().join(' ')));
    expect(told.template === 'policy').toBe(quoted);
  });
});
