import { earWords, named, type Named } from './ear-words.ts';
import { UNIT, type Ear } from './written-figures.ts';

/** "8½" is "8 and a half", "¾" "three quarters", "½ l" "half a liter". */

const ASCII: Readonly<Record<string, string>> = {
  '1/2': '½', '1/4': '¼', '3/4': '¾', '1/3': '⅓', '2/3': '⅔', '1/8': '⅛',
}; // prettier-ignore

const FRACTION = new RegExp(`(\\d+)?\\s?([½¼¾⅓⅔⅛])(?:[\\s-]?(${UNIT}))?`, 'gu');

export function heardFractions(text: string, ear: Ear): string {
  const { fractions, half, and, units } = earWords(ear.language);
  return text
    .replace(/(?<![\d/.,])[123][/⁄][2348](?![\d/.,])/g, (all) => ASCII[all.replace('⁄', '/')] ?? all)
    .replace(FRACTION, (all, whole: string | undefined, sign: string, written: string | undefined) => {
      const unit = written === undefined ? undefined : units[written];
      if (written !== undefined && !unit) return all;
      if (whole === undefined) return unit ? ` ${partOf(sign, unit, ear)}` : ` ${fractions[sign]}`;
      const part = sign === '½' ? half : `${and} ${fractions[sign]}`;
      if (!unit) return `${whole} ${part}`;
      const isAfter = ear.language === 'fr' || ear.language === 'es';
      const name = named(unit, isAfter ? Number(whole) : 2, ear.language);
      return isAfter ? `${whole} ${name} ${part}` : `${whole} ${part} ${name}`;
    });
}

/** A part of one, "half a liter", as each language joins them. */
function partOf(sign: string, [one]: Named, { language }: Ear): string {
  const part = earWords(language).fractions[sign] ?? '';
  const isHalf = sign === '½';
  if (language === 'en')
    return `${part} ${isHalf ? '' : 'of '}${/^(?:[aeio]|hour)/.test(one) ? 'an' : 'a'} ${one}`;
  if (language === 'fr') return isHalf ? `un demi-${one}` : `${part} de ${one}`;
  if (language === 'es')
    return isHalf ? `${/(?:a|dad)$/.test(one) ? 'media' : 'medio'} ${one}` : `${part} de ${one}`;
  if (!isHalf) return `${part} ${one}`;
  if (/(?:e|er)$/.test(one) && !/(?:meter|liter)$/i.test(one)) return `eine halbe ${one}`;
  return `${/(?:gramm|Pfund|Watt|Volt)$/i.test(one) ? 'ein halbes' : 'ein halber'} ${one}`;
}
