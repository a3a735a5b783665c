import { wordLine } from './words.ts';

const spoken: Readonly<Record<string, string>> = {
  'extra small': 'xs', 'x small': 'xs', xsmall: 'xs', small: 's', medium: 'm', med: 'm', large: 'l',
  'extra large': 'xl', 'x large': 'xl', xlarge: 'xl', '2xl': 'xxl', 'double extra large': 'xxl',
  'extra extra large': 'xxl', 'xx large': 'xxl', '3xl': 'xxxl', 'xxx large': 'xxxl', '2xs': 'xxs',
  'extra extra small': 'xxs', onesize: 'one size', 'os': 'one size',
}; // prettier-ignore

/** One spelling for every size: "Extra Large" and "XL" are " xl ". */
export function sizeKey(size: string): string {
  const plain = wordLine(size)
    .trim()
    .replace(/^size /, '')
    .replace(/^0+(?=\d)/, '')
    .replace(/ size$/, (end) => (size.trim().toLowerCase() === 'one size' ? end : ''));
  return ` ${spoken[plain] ?? plain} `;
}

const sizeLabels = new Set([
  'size',
  'sizes',
  'grosse',
  'groesse',
  'taille',
  'talla',
  'pointure',
  'shoe size',
  'eu size',
  'us size',
  'uk size',
  'laptop size',
]);

/** Whether an option of this name is about size. */
export function isSizeOption(name: string): boolean {
  return sizeLabels.has(wordLine(name).trim());
}
