import { crossingOf } from '../in-shoppers-words.ts';
import { valueIn } from '../replies/store-terms.ts';
import type { Memory } from '../memory.ts';
import { moneyOf } from '../say.ts';
import type { Scene } from '../scene.ts';
import { fold, stem, wordsOf } from '../words.ts';
import { withPurpose } from './purpose.ts';

/** How a search is told back: in the shopper's words and language. */

/** "Ziegenkäse" was only read as its parts: nothing was wrong with it. */
export function toldCorrection(corrected: string | undefined, said: string): string | undefined {
  const letters = (text: string): string => fold(text).replace(/\P{L}/gu, '');
  return corrected !== undefined && letters(corrected) === letters(said) ? undefined : corrected;
}

/** What was searched for, in words to say back: looks, kind, size and limits of price. */
export function soughtFor(
  scene: Scene,
  { query, filters }: Pick<NonNullable<Memory['search']>, 'query' | 'filters'>,
  corrected: string | undefined,
) {
  const { color: one, colors, material, brand, category, size, priceMin, priceMax } = filters;
  const color = colors?.join('/') ?? one;
  const crossing = crossingOf(scene);
  const kind = corrected ?? (withPurpose(scene, query) || category?.toLowerCase() || '');
  const said = wordsOf(kind).map(stem);
  const isSaid = (look: string): boolean => wordsOf(look).every((word) => said.includes(stem(word)));
  const looks = [color, material, brand].flatMap((look) => {
    if (look === undefined || isSaid(look)) return [];
    const known = valueIn(crossing, look);
    if (look === brand) return look;
    return isSaid(known) ? [] : known.toLowerCase();
  });
  // Words that were added to the shopper's are said in the shopper's language, too.
  const spoken = kind.replace(/(?<!\p{L})(?:kids|toys)$/u, (word) => valueIn(crossing, word));
  const what = [...looks, spoken].filter(Boolean).join(' ');
  return {
    ...(what ? { what } : {}),
    ...(category && !wordsOf(category).some((word) => said.includes(stem(word))) ? { category } : {}),
    ...(size ? { size } : {}),
    ...(priceMin === undefined ? {} : { priceMin: moneyOf(scene, priceMin) }),
    ...(priceMax === undefined ? {} : { priceMax: moneyOf(scene, priceMax) }),
  };
}
