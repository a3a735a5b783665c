import { germanGoods } from './de.ts';
import { spanishGoods } from './es.ts';
import { frenchGoods } from './fr.ts';

/** Goods by their names in other languages, for shops whose catalogue is written in English. */

/** Each name, folded, with what English catalogues say for it, the likeliest first. Names may be of several words. */
export const goodsInEnglish: ReadonlyMap<string, readonly string[]> = new Map(
  [spanishGoods, frenchGoods, germanGoods].flatMap((list) =>
    list
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [names = '', english = ''] = line.split(':');
        const meant = english.split(',').map((each) => each.trim());
        return names.split(',').map((name) => [name.trim(), meant] as const);
      }),
  ),
);

/** The word that names the thing in English: "saco dormir" is a sleeping bag, so "bag"; undefined for any other word. */
export function headInEnglish(name: string): string | undefined {
  return goodsInEnglish.get(name)?.[0]?.split(/[ -]/).at(-1);
}

const others = new Map<string, string[]>();
for (const [name, meant] of goodsInEnglish) {
  for (const english of meant) others.set(english, [...(others.get(english) ?? []), name]);
}

/** What a thing of an English catalogue is called in other languages: "mug" → "taza", "tazas", …. */
export function otherNamesOf(english: string): readonly string[] {
  return others.get(english.toLowerCase()) ?? [];
}
