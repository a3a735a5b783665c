import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { Product } from '../../../bot/shop/shop.ts';
import { drawPicture } from './pictures.ts';

const ColorsFile = v.object({
  colors: v.record(
    v.string(),
    v.object({ hex: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i)), words: v.optional(v.array(v.string())) }),
  ),
});

/** What things without a colour of their own come in: labels, tins and jars of one shelf that belong together. */
const shelf = [
  '#8a9a7b',
  '#b9704f',
  '#6d8796',
  '#c39a55',
  '#93788f',
  '#5f7f74',
  '#a9604f',
  '#7c8a5a',
  '#b08a6e',
  '#5d6f8c',
];

/** Draws the pictures of products of any store. */
export interface ProductPictures {
  /** SVG in the colour of that name; without one, or with one the store does not have, in the first of its own. */
  draw(product: Product, color: string | undefined): string;
}

/**
 * @param colorsFile colors.yaml: the names of colours and their hex codes
 * @throws ValiError or a file error when the file cannot be used
 */
export function createPictures(colorsFile: string): ProductPictures {
  const { colors } = v.parse(ColorsFile, parse(readFileSync(colorsFile, 'utf8')));
  const hexes = new Map(Object.entries(colors).map(([name, { hex }]) => [name.toLowerCase(), hex]));
  return {
    draw({ card, category, facts }, color) {
      const own = card.options.find(({ name }) => /colou?r|farbe/i.test(name))?.values ?? [];
      const wanted = own.find((name) => name.toLowerCase() === color?.toLowerCase()) ?? own[0];
      const hex = hexes.get(wanted?.toLowerCase() ?? '') ?? shelf[letterSum(card.id) % shelf.length]!;
      const pattern = facts.find(({ label }) => label.toLowerCase() === 'pattern')?.value.toLowerCase();
      return drawPicture({
        type: category,
        color: hex,
        pattern: pattern ?? 'plain',
        title: card.title,
        seed: card.id,
      });
    },
  };
}

function letterSum(text: string): number {
  return [...text].reduce((sum, letter) => sum + letter.charCodeAt(0) * 7, 0);
}
