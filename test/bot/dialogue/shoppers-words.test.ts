import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { choicesIn, factsIn, partIn } from '../../../bot/dialogue/in-shoppers-words.ts';
import { labelIn, valueIn } from '../../../bot/dialogue/replies/store-terms.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import type { ProductCard } from '../../../bot/wire/parts.ts';

/** What a store writes in one language is shown to a shopper of another in theirs, everywhere alike. */

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
  it('are German on cards, versions and carts, and so are the options of each version', () => {
    const shown = partIn(german, { kind: 'products', products: [card], total: 1 });
    expect(shown).toMatchObject({
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
    expect(partIn(german, { kind: 'cart', cart })).toMatchObject({
      cart: { lines: [{ options: { Farbe: 'Dunkelblau', Größe: 'M' } }] },
    });
  });

  it('are Spanish and French in comparisons, lists value by value', () => {
    const rows = [{ label: 'Color', values: ['Black, Olive', null] }, { label: 'Weight', values: ['520 g', '610 g'] }]; // prettier-ignore
    const comparison = { kind: 'comparison' as const, products: [], rows };
    expect(partIn({ from: 'en', to: 'es' }, comparison)).toMatchObject({
      rows: [
        { label: 'Color', values: ['Negro, Oliva', null] },
        { label: 'Peso', values: ['520 g', '610 g'] },
      ],
    });
    expect(partIn({ from: 'en', to: 'fr' }, comparison)).toMatchObject({
      rows: [{ label: 'Couleur', values: ['Noir, Olive', null] }, { label: 'Poids' }],
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

  it('stay as they are in the store’s own language, and where no word is known', () => {
    const part = { kind: 'products' as const, products: [card], total: 1 };
    expect(partIn({ from: 'en', to: 'en' }, part)).toBe(part);
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
