import { describe, expect, it, test } from 'vitest';
import '../../all-languages.ts';
import { initialSnapshot } from '../../../bot/dialogue/stepper.ts';
import { answerIn } from '../../../bot/dialogue/flows/product-questions.ts';
import { harmfulSaid } from '../../../bot/dialogue/replies/inside-words.ts';
import { has } from '../../../bot/dialogue/ranking/related.ts';
import type { Scene } from '../../../bot/dialogue/scene.ts';
import type { ProductDetails } from '../../../bot/tools/results.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';

interface Thing {
  title: string;
  description: string;
  facts?: [string, string][];
  tags?: string[];
}

const detailsOf = ({ title, description, facts = [], tags = [] }: Thing): ProductDetails => ({
  card: { id: 'it', title, url: '/it', price: { amount: 100, currency: 'EUR', exponent: 2 }, available: true, options: [], variants: [] },
  category: 'Things', description, facts: facts.map(([label, value]) => ({ label, value })), tags, reviews: [],
}); // prettier-ignore

const sceneOf = (language: Language, text: string): Scene => {
  const { memory } = initialSnapshot(language);
  const understanding = { language, intents: [{ intent: 'product-question', confidence: 0.9 }], slots: {}, query: text, personalData: [], wishes: [], model: 'none' }; // prettier-ignore
  const turn = { text, intent: 'product-question', understanding, surroundings: { page: {}, cartLines: [] } };
  return { memory: { ...memory, language }, turn, store: { languages: [language] } } as unknown as Scene;
};

/** All that is told, pieces apart from each other. */
const told = (language: Language, thing: Thing, text: string): string[] => {
  const answer = answerIn(sceneOf(language, text), detailsOf(thing));
  if (!answer || answer.kind === 'options') return [];
  return [answer, ...(answer.beside ?? [])].map((each) => (each.kind === 'fact' ? each.value : each.text));
};

const kettle = {
  title: 'Moss Enamel Kettle',
  description:
    'A bird sings when it boils. Warms on gas; a magnet does not hold, so no induction. Rinse by hand.',
  facts: [
    ['Suitable for', 'Gas, electric, wood stove'],
    ['Weight', '1.2 kg'],
  ],
} satisfies Thing;
const zange: Thing = {
  title: 'Kombizange Harz',
  description: 'Griffe aus Kunststoff, ungefüttert. Schneidet Draht bis 4 mm. Nicht für Starkstrom geeignet.',
  facts: [['Pflege', 'ölen']],
};
const arcilla: Thing = {
  title: 'Arcilla de modelar Nuez',
  description: 'Seis barras de arcilla suave. No es comestible. Se ablanda con las manos.',
  facts: [['Edad recomendada', 'A partir de 4 años']],
};
const roman: Thing = {
  title: 'La Rivière lente',
  description: '312 pages, couverture souple. Un roman de Jeanne Aubier sur trois étés au bord de la Loire.',
};

describe('what may be meant is told together', () => {
  it.each([
    ['en', kettle, 'does it work on an induction hob?', 'no induction'],
    ['de', zange, 'sind die Griffe gefüttert?', 'ungefüttert'],
    ['es', arcilla, 'y si se traga un poco, es comestible?', 'No es comestible'],
    ['fr', roman, "qui l'a écrit ?", 'Jeanne Aubier'],
  ] as const)('%s: the sentence with the very word stands by the field', (language, thing, text, wanted) => {
    expect(told(language, thing, text).join(' ')).toContain(wanted);
  });

  it('tells a field alone that is clearly ahead', () => {
    expect(told('en', kettle, 'how heavy is it?')).toEqual(['1.2 kg']);
  });

  it('tells three pieces at most', () => {
    const description = 'Wash cold. Wash dark colours apart. Wash with care. Wash by hand.';
    expect(told('en', { title: 'Scarf', description }, 'how do I wash it?').length).toBeLessThanOrEqual(3);
  });
});

test('what a thing is called asks for nothing', () => {
  const facts: [string, string][] = [['Material', 'Bamboo']];
  const whisk = { title: 'Bamboo Tea Whisk', description: 'Stands by itself.', facts };
  expect(told('en', whisk, 'how tall is the Bamboo Tea Whisk?')).toEqual([]);
  expect(told('en', whisk, 'what is the bamboo tea whisk made of?')).toEqual(['Bamboo']);
});

test('a mark without a word of the question answers nothing', () => {
  const bed = { title: 'Loft Bed Pine', description: 'A ladder on the left.', tags: ['kids'] };
  expect(told('en', bed, 'my twins are turning five, is it sturdy?')).toEqual([]);
});

test('what it shall go with and is nowhere named is not taken for known', () => {
  const pads = { title: 'Brake Pads Organic', description: 'With a spring, for one calliper.' };
  expect(told('en', pads, 'do they fit my Zephyr callipers?')).toEqual([]);
});

test.each([
  ['en', "is it down? i'm allergic to feathers", 'feathers'],
  ['de', 'meine frau hat eine Latexallergie', 'Latex'],
  ['es', 'soy alérgica al níquel', 'níquel'],
  ['fr', 'je suis allergique au parfum', 'parfum'],
  ['en', 'my daughter has an allergy', ''],
] as const)('%s: "%s" names %j', (language, text, thing) => {
  expect(harmfulSaid(text, language)).toBe(thing);
});

test.each([
  ['unlin', 'lin', true],
  ['winterfest', 'wint', true],
  ['bugeleisen', 'bugeln', true],
  ['spulmaschinengeeignet', 'spulmaschin', true],
  ['nonstick', 'stick', true],
  ['linen', 'lin', false],
])('%s and %s share what they mean: %s', (one, other, share) => {
  expect(has([one], other)).toBe(share);
});
