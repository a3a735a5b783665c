import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../bot/dialogue/replies/index.ts';
import { looksOf, pictureText } from '../../../bot/understanding/goods/looks.ts';
import { reading, Talk } from './talk.ts';

/** What a thing looks like is told to who cannot see it, from the store's data and nothing else. */

const coat = {
  category: 'Mäntel',
  options: [
    { name: 'Farbe', values: ['Blau', 'Moos'] },
    { name: 'Größe', values: ['S', 'M'] },
  ],
  facts: [
    { label: 'Pflege', value: 'Handwäsche' },
    { label: 'Muster', value: 'kariert' },
    { label: 'Art', value: 'Regenmantel' },
    { label: 'Maße', value: '90 cm lang' },
  ],
};

describe('what the data says of looks', () => {
  it('is kind, colours, pattern and measures in the store’s own words, and nothing that cannot be seen', () => {
    expect(looksOf(coat)).toEqual([
      { label: 'Art', value: 'Regenmantel' },
      { label: 'Farbe', value: 'Blau, Moos' },
      { label: 'Muster', value: 'kariert' },
      { label: 'Maße', value: '90 cm lang' },
    ]);
    expect(looksOf({ ...coat, options: [], facts: [] })).toEqual([]);
  });

  it.each([
    ['Couleur', 'Motif', 'Matière'],
    ['Color', 'Estampado', 'Tejido'],
    ['Colour', 'Pattern', 'Fabric'],
  ])('is found under the labels of each language: %s, %s, %s', (...labels) => {
    const facts = labels.map((label) => ({ label, value: 'x' }));
    expect(looksOf({ category: '', options: [], facts }).map(({ label }) => label)).toEqual(labels);
  });

  it('is the text of a picture: title, kind, colour, pattern; of one variant its own colour', () => {
    expect(pictureText('Elbe', coat)).toBe('Elbe: Regenmantel, Blau / Moos, kariert');
    expect(pictureText('Elbe', coat, { Farbe: 'Moos', Größe: 'M' })).toBe('Elbe: Regenmantel, Moos, kariert');
    expect(pictureText('Elbe', { category: 'Mäntel', options: [], facts: [] })).toBe('Elbe: Mäntel');
    expect(pictureText('Elbe', { category: '', options: [], facts: [] })).toBe('Elbe');
  });

  it('names no colours where there are too many to tell the picture by', () => {
    const many = { ...coat, options: [{ name: 'Farbe', values: ['a', 'b', 'c', 'd', 'e'] }] };
    expect(pictureText('Elbe', many)).toBe('Elbe: Regenmantel, kariert');
  });
});

const asked = {
  en: ['what does it look like?', 'What does the second one look like', 'how does it look', 'describe it to me', 'can you describe the parka?'],
  de: ['wie sieht das aus?', 'Wie sieht die zweite denn aus', 'beschreib mir die Jacke', 'beschreiben Sie es bitte'],
  es: ['¿cómo se ve?', 'descríbemelo', 'qué aspecto tiene', 'describe la segunda'],
  fr: ['à quoi ça ressemble ?', 'à quoi ressemble la deuxième', 'décris-la moi', 'décrivez le manteau', 'quel est son aspect'],
}; // prettier-ignore

const other = {
  en: [
    'how does shipping work',
    'is there a look book',
    'show me what looks like the first',
    'what is it like to wash',
  ],
  de: ['wie sieht es mit der Lieferung aus', 'wie schwer ist sie', 'ist sie ausverkauft'],
  es: ['cuánto pesa', 'de qué está hecho', 'respecto al envío'],
  fr: ['combien ça pèse', 'ça coûte combien', 'de quoi est-il fait'],
};

describe.each(['en', 'de', 'es', 'fr'] as const)('the question in %s', (language) => {
  const { asksLooks } = catalogueOf(language).words;

  it('is heard', () => {
    expect(asked[language].filter((text) => !asksLooks.test(text))).toEqual([]);
  });

  it('is not heard in other questions', () => {
    expect(other[language].filter((text) => asksLooks.test(text))).toEqual([]);
  });
});

describe('the answer', () => {
  it.each(['product-question', 'product-details'] as const)('to %s is what the store writes', (intent) => {
    const told = new Talk().shows('norrland').say('what does it look like?', reading(intent));
    expect(told.template).toBe('fact-quote');
    expect(told.text).toContain('Norrland Rain Jacket');
    expect(told.text).toContain('"Color: Blue, Black; Material: Recycled nylon"');
    expect(told.text).not.toMatch(/420|Care|hood/);
  });

  it('comes with the product where its details were asked for', () => {
    const told = new Talk().shows('norrland').say('describe the first one', reading('product-details'));
    expect(told.text).toContain('Color: Blue, Black');
    expect(JSON.stringify(told)).toContain('"kind":"product"');
  });

  it('comes also where the verb of likeness was taken for a wish for similar things', () => {
    const told = new Talk()
      .shows('norrland')
      .say('what does the first one look like', reading('find-similar'));
    expect(told.text).toContain('Color: Blue, Black');
    const similar = new Talk().shows('norrland').say('something like the first', reading('find-similar'));
    expect(similar.template).not.toBe('fact-quote');
  });

  it('comes also where it was taken for a question about the store', () => {
    const told = new Talk().shows('norrland').say('how does it look?', reading('store-info'));
    expect(told.text).toContain('Color: Blue, Black');
    expect(new Talk().shows('norrland').say('how do I find you', reading('store-info')).template).not.toBe(
      'fact-quote',
    );
  });

  it('is what is always told where nothing is written of it', () => {
    const told = new Talk().shows('mug').say('what does it look like?', reading('product-question'));
    expect(told.template).not.toBe('fact-quote');
  });
});
