import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { drawPicture } from '../../widget/store/pictures/pictures.ts';
import { isColorOption } from '../shop/search/colors.ts';
import type { Product } from '../shop/shop.ts';
import type { Pictures } from '../storefront/storefront.ts';

const File = v.object({
  colors: v.record(v.string(), v.object({ hex: v.string(), words: v.optional(v.array(v.string()), []) })),
});

/** Draws the demo stores' products in the colours of `colors.yaml`. */
export function createPictures(demoFolder: string): Pictures {
  const file = join(demoFolder, 'colors.yaml');
  const { colors } = existsSync(file) ? v.parse(File, parse(readFileSync(file, 'utf8'))) : { colors: {} };
  const hexByWord = new Map<string, string>();
  for (const [name, { hex, words }] of Object.entries(colors)) {
    for (const word of [name, ...words]) hexByWord.set(word.toLowerCase(), hex);
  }
  return {
    draw: (product, color) =>
      drawPicture({
        type: product.category,
        color: hexOf(hexByWord, color) ?? hexOf(hexByWord, ownColor(product)),
        pattern:
          product.facts.find(({ label }) => /^(?:pattern|muster)$/i.test(label))?.value.toLowerCase() ??
          'plain',
        title: product.card.title,
        seed: product.card.id,
      }),
  };
}

const ownColor = ({ card }: Product): string | undefined =>
  card.options.find(({ name }) => isColorOption(name))?.values[0];

/** "Navy" or, in a name of several words, the first one that is a colour: "Navy / White". */
function hexOf(hexByWord: Map<string, string>, color: string | undefined): string | undefined {
  if (color === undefined) return undefined;
  const whole = color.toLowerCase();
  const words = whole.split(/[^\p{Letter}]+/u);
  return hexByWord.get(whole) ?? words.map((word) => hexByWord.get(word)).find((hex) => hex !== undefined);
}
