import type { Inflected } from './inflection.ts';

/**
 * Words that name a thing in one language and another in an English catalogue: German "Tee" is drunk, not worn. What
 * is meant is looked for under its English name.
 */
const lists: Readonly<Record<Inflected, string>> = {
  de: 'tee tea, tees tea, hut hat, hute hat, rock skirt, boot boat, boote boat, brief letter, regal shelf, regale shelf, mantel coat, mode fashion, bad bath, herd stove, tag day, hose trousers, mine refill, kind kids, gift poison, lab rennet, rad wheel, ton clay, wand wall, band strap, decke blanket, decken blanket',
  es: 'pan bread, sal salt, red net, sol sun, vaso glass, vasos glass, once eleven, ropa clothes, carpeta folder, pila battery, sierra saw, lima file, bote jar',
  fr: 'the tea, thes tea, or gold, pain bread, robe dress, robes dress, four oven, main hand, mains hand, pull sweater, pulls sweater, basket sneaker, baskets sneaker, coin corner, pile battery, piles battery, chat cat, chats cat, mer sea, stage course, chair flesh, lit bed, vis screw, ail garlic, fil thread',
};

const meant = new Map(
  Object.entries(lists).flatMap(([language, list]) =>
    list.split(', ').map((pair) => {
      const [word = '', english = ''] = pair.split(' ');
      return [`${language} ${word}`, english] as const;
    }),
  ),
);

/** What a word of a language means in English, where English has the same word for something else. Takes a folded word. */
export function meantInEnglish(word: string, language: string): string | undefined {
  return meant.get(`${language} ${word}`);
}
