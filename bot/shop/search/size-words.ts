import { fold } from './words.ts';

const saidSize =
  /(?<!\p{L})(?:size|sizes|sz|taille|pointure|talla|numero|grosse|groesse|gr|uk|us|eu|eur)\.?\s*(\d{1,3}(?:[.,]5)?|x{0,3}[sl]|m)(?![\p{L}\p{N}])/gu;

/**
 * The words of a query that name a size ("size 10", "talla 42", "uk 9"). They choose a version of the thing and do not
 * say what it is: that a product's text has no such word rules nothing out.
 */
export function sizeWords(text: string): ReadonlySet<string> {
  const found = [...fold(text).matchAll(saidSize)].flatMap(([said]) => said.split(/[\s.]+/));
  return new Set(found.map((word) => word.replace(',', '.')));
}
