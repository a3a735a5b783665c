import { readInEvent } from '../event-readings.ts';
import { same, stem, wordsOf } from '../words.ts';
import type { Scene } from '../scene.ts';
import type { ShownProduct } from '../memory.ts';
import type { Adding } from './adding.ts';
import { optionNames } from './choosing-variant.ts';
import type { Options } from './choosing-variant.ts';
import { lineOf } from './correcting.ts';

/** "In the same size", "derselben Farbe", "del mismo color": a version that is told by what was put in before, or makes way. */

const SAME =
  /[\s,]*(?<!\p{L})(?:(?:and|but|in|en|dans|de|du|del|of|the|der|die|das|dem|den|el|la|le|lo|im|und|y|et)\s+)*(?:same|(?:der|die|das|dem|den)?selben?|gleichen?|mism[oa]|m[êe]me)\s+(?<noun>colou?r|shade|size|finish|material|length|width|pack|flavou?r|scent|format|farb(?:e|ton)|gr(?:ö|oe)(?:ß|ss)e|länge|breite|material|ausführung|sorte|duft|talla|n[uú]mero(?!\s+de\b)|tamaño|tono|acabado|medida|largo|sabor|formato|couleur|coloris|teinte|taille|pointure|finition|longueur|parfum|matière)(?!\p{L})/iu;

/** Without one of these nothing is the same. */
const MAY_BE = /same|selbe|gleiche|mism|m[êe]me/iu;

/** The words that say so. */
export const sameVersionIn = readInEvent((text): string =>
  MAY_BE.test(text) ? (SAME.exec(text)?.[0].replace(/^[\s,]+/, '') ?? '') : '',
);

/** The rest of what is said: they name no goods. */
export const withoutSameVersion = readInEvent((text): string =>
  (MAY_BE.test(text) ? text.replace(SAME, ' ') : text).trim(),
);

/** The options that such words settle of a product. */
export function asBefore(scene: Scene, product: ShownProduct, { replaces }: Adding): Options {
  const noun = SAME.exec(scene.turn.text)?.groups?.['noun'];
  const { lastAdded } = scene.memory;
  const gone = scene.turn.surroundings.cartLines.find(({ lineId }) => lineId === replaces?.lineId);
  const before = gone?.options ?? (lastAdded && (lineOf(scene, lastAdded)?.options ?? lastAdded.options));
  if (noun === undefined || !before) return {};
  const isMeant = (name: string): boolean =>
    (optionNames.color.test(noun) && optionNames.color.test(name)) ||
    // A size is told by its measures as well, "diameter", and that of a shoe is a number: "el mismo número".
    ((optionNames.size.test(noun) || /^n[uú]mero/iu.test(noun)) && !optionNames.color.test(name)) ||
    wordsOf(name).some((word) => stem(word) === stem(wordsOf(noun)[0] ?? ''));
  const had = Object.entries(before).flatMap(([name, value]) => (isMeant(name) ? [value] : []));
  return Object.fromEntries(
    product.options.flatMap(({ name, values }) => {
      const value = isMeant(name) ? values.find((each) => had.some((one) => same(one, each))) : undefined;
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
