import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { choicesIn, factsIn, partIn } from '../../../bot/dialogue/in-shoppers-words.ts';
import { labelIn, valueIn } from '../../../bot/dialogue/replies/store-terms.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import type { Part, ProductCard } from '../../../bot/wire/parts.ts';
import { asShown } from '../../../bot/wire/shown.ts';

/** What a store writes in one language is shown to a shopper of another in theirs; what is compared stays the store's. */

const price = { amount: 8900, currency: 'USD', exponent: 2 };
const options = { Color: 'Navy', Size: 'M' };
const card: ProductCard = {
  id: 'rain',
  title: 'Tarnfell Drizzle Rain Jacket',
  url: '/rain',
  price,
  available: true,
  options: [
    { name: 'Color', values: ['Navy', 'Sage'] },
    { name: 'Size', values: ['M'] },
  ],
  variants: [{ id: 'v', sku: 's', options, price, available: true }],
};
const german = { from: 'en', to: 'de' } as const;

describe('labels and values of an English catalogue', () => {
  it('stay on cards, versions and carts, with the German words beside them', () => {
    const shown = partIn(german, { kind: 'products', products: [card], total: 1 });
    const words = { Color: 'Farbe', Navy: 'Dunkelblau', Size: 'Größe' };
    expect(shown).toEqual({
      kind: 'products',
      products: [{ ...card, shown: { ...words, Sage: 'Salbei' } }],
      total: 1,
    });
    expect(asShown(shown)).toMatchObject({
      products: [
        {
          title: card.title,
          options: [
            { name: 'Farbe', values: ['Dunkelblau', 'Salbei'] },
            { name: 'Größe', values: ['M'] },
          ],
          variants: [{ id: 'v', options: { Farbe: 'Dunkelblau', Größe: 'M' } }],
        },
      ],
    });
    const line = { lineId: 'l', productId: 'rain', variantId: 'v', title: card.title, options, quantity: 1, unitPrice: price, total: price, url: '/rain' }; // prettier-ignore
    const cart = { revision: 1, lines: [line], totals: [], coupons: [] };
    const told = partIn(german, { kind: 'cart', cart });
    expect(told).toEqual({ kind: 'cart', cart: { ...cart, lines: [{ ...line, shown: words }] } });
    expect(asShown(told)).toMatchObject({
      cart: { lines: [{ options: { Farbe: 'Dunkelblau', Größe: 'M' } }] },
    });
    const order = { number: 'A', placedAt: '', state: '', stateLabel: '', lines: [line], totals: [], timeline: [] }; // prettier-ignore
    const parts: Part[] = [
      { kind: 'order', order },
      { kind: 'orders', orders: [order] },
    ];
    for (const part of parts) {
      expect(JSON.stringify(partIn(german, part))).toContain(JSON.stringify({ ...line, shown: words }));
      expect(JSON.stringify(asShown(partIn(german, part)))).toContain('"Farbe":"Dunkelblau"');
    }
  });

  it('stay where one word would have to be said in two ways', () => {
    const spanish = { ...card, options: [{ name: 'Largo', values: ['Largo', 'Estrecho'] }] };
    const part = partIn({ from: 'es', to: 'en' }, { kind: 'products', products: [spanish], total: 1 });
    expect(part).toMatchObject({ products: [{ shown: { Estrecho: 'Narrow' } }] });
    expect(asShown(part)).toMatchObject({
      products: [{ options: [{ name: 'Largo', values: ['Largo', 'Narrow'] }] }],
    });
  });

  it('have Spanish and French words beside them in comparisons and facts, lists value by value', () => {
    const rows = [{ label: 'Color', values: ['Black, Olive', null] }, { label: 'Weight', values: ['520 g', '610 g'] }]; // prettier-ignore
    const comparison = { kind: 'comparison' as const, products: [], rows };
    const spanish = partIn({ from: 'en', to: 'es' }, comparison);
    expect(spanish).toEqual({ ...comparison, shown: { 'Black, Olive': 'Negro, Oliva', Weight: 'Peso' } });
    expect(asShown(spanish)).toMatchObject({
      rows: [
        { label: 'Color', values: ['Negro, Oliva', null] },
        { label: 'Peso', values: ['520 g', '610 g'] },
      ],
    });
    expect(asShown(partIn({ from: 'en', to: 'fr' }, comparison))).toMatchObject({
      rows: [{ label: 'Couleur', values: ['Noir, Olive', null] }, { label: 'Poids' }],
    });
    const detail = { kind: 'product' as const, product: card, facts: [{ label: 'Material', value: 'Wool' }] };
    expect(asShown(partIn({ from: 'en', to: 'fr' }, detail))).toMatchObject({
      product: { options: [{ name: 'Couleur' }, { name: 'Taille' }] },
      facts: [{ label: 'Matière', value: 'Laine' }],
    });
  });

  it('are the shopper’s in sentences and on buttons, where names of things stay', () => {
    const facts = {
      title: 'Black Forest Mug',
      options: ['Black', 'US 9 / EU 42'],
      others: ['Sage 2-Person'],
    };
    expect(factsIn(german, facts)).toEqual({
      title: 'Black Forest Mug',
      options: ['Schwarz', 'US 9 / EU 42'],
      others: ['Salbei 2 Personen'],
    });
    const labels = ['Navy', 'Black 50 cm', 'Black Forest Mug', 'Camp Mug, Blue'].map((label) => ({ id: label, label })); // prettier-ignore
    expect(choicesIn(german, labels)).toEqual([
      { id: 'Navy', label: 'Dunkelblau' },
      { id: 'Black 50 cm', label: 'Schwarz 50 cm' },
      { id: 'Black Forest Mug', label: 'Black Forest Mug' },
      { id: 'Camp Mug, Blue', label: 'Camp Mug, Blau' },
    ]);
  });

  it('tell of a button whose words remain the catalogue’s, and of no other', () => {
    const choices = [
      { id: 'option:Color=Heather', label: 'Heather' },
      { id: 'option:Color=Black~q1', label: 'Black' },
      { id: 'option:Size=XL', label: 'XL' },
      { id: 'item:0~q1', label: 'Camp Mug' },
      { id: 'item:all~q1', label: 'Alles davon' },
      { id: 'say:Hammocks', label: 'Hammocks' },
      { id: 'say:A-10423', label: 'Bestellung A-10423' },
      { id: 'yes~q1', label: 'Ja' },
    ];
    const marked = choicesIn(german, choices).filter(({ catalogue }) => catalogue);
    expect(marked.map(({ label }) => label)).toEqual(['Heather', 'Camp Mug', 'Hammocks']);
    expect(choicesIn({ from: 'en', to: 'en' }, choices)).toEqual(choices);
  });

  it('stay as they are in the store’s own language, and where no word is known', () => {
    const part = { kind: 'products' as const, products: [card], total: 1 };
    expect(partIn({ from: 'en', to: 'en' }, part)).toBe(part);
    expect(asShown(part)).toEqual(part);
    expect(valueIn(german, 'Northern lights')).toBe('Northern lights');
    expect(labelIn(german, 'Tide table')).toBe('Tide table');
  });
});

it('an English shopper reads English colours and labels of a German catalogue', () => {
  const crossing = { from: 'de', to: 'en' } as const;
  expect(valueIn(crossing, 'Salbei')).toBe('Sage');
  expect(labelIn(crossing, 'Pflege')).toBe('Care');
  expect(factsIn(crossing, { option: 'Feder', values: ['EF'] })).toEqual({ option: 'Nib', values: ['EF'] });
});

it('what is worn has a talla in Spanish, a tent a tamaño', () => {
  const crossing = { from: 'en', to: 'es' } as const;
  expect(labelIn(crossing, 'Size', ['S', 'M'])).toBe('Talla');
  expect(labelIn(crossing, 'Size', ['2-Person', '3-Person'])).toBe('Tamaño');
});

describe.each(['es', 'fr', 'de'] as const satisfies Language[])('colours in %s', (to) => {
  const { colors } = parse(readFileSync('widget/store/colors.yaml', 'utf8')) as {
    colors: Record<string, unknown>;
  };
  it('are as many as in English: no two read alike', () => {
    const names = Object.keys(colors);
    const said = names.map((name) => valueIn({ from: 'en', to }, name));
    expect(new Set(said).size).toBe(names.length);
    // Orange is orange, and sand is Sand.
    expect(names.filter((name, at) => said[at] === name).length).toBeLessThan(4);
  });
});
