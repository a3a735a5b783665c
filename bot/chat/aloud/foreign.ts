import { heardText, type Ear } from '../../speech/ear/text.ts';
import type { Foreign } from '../../speech/speech.ts';
import type { Part } from '../../wire/parts.ts';
import type { Heard } from './plan.ts';

/** Names of goods in a reply that is in another language than the catalogue: voices that can say them in theirs. */

/** As they are heard, longest first: "Tide Rain Jacket" before "Rain Jacket". */
export function goodsNamed(parts: readonly Part[], ear: Ear): string[] {
  const names = parts.flatMap(namesIn).map((name) => heardText(name, ear));
  const long = names.filter((name) => name.length > 2);
  return [...new Set(long)].toSorted((one, other) => other.length - one.length);
}

/** The title, and without the brand, which is not repeated. */
const namesOf = ({ title, brand = '' }: { title: string; brand?: string | undefined }): string[] =>
  brand !== '' && title.startsWith(`${brand} `) ? [title, title.slice(brand.length + 1)] : [title];

function namesIn(part: Part): string[] {
  if (part.kind === 'products' || part.kind === 'comparison') return part.products.flatMap(namesOf);
  if (part.kind === 'product') return namesOf(part.product);
  if (part.kind === 'cart') return part.cart.lines.flatMap(namesOf);
  if (part.kind === 'order') return part.order.lines.flatMap(namesOf);
  return [];
}

/** Where whole names stand in a sentence. */
export function foreignIn(text: string, names: readonly string[], language: string): Foreign | undefined {
  const spans: { start: number; end: number }[] = [];
  for (const name of names) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + name.length)) {
      const end = start + name.length;
      const isWhole = !/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end));
      if (isWhole && spans.every((other) => end <= other.start || other.end <= start))
        spans.push({ start, end });
    }
  }
  if (spans.length === 0) return undefined;
  return { language, spans: spans.toSorted((one, other) => one.start - other.start) };
}

/** The sentences of a reply with the names of goods that are in the catalogue's language. */
export function withForeign(
  plan: readonly Heard[],
  parts: readonly Part[],
  ear: Ear,
  language: string | undefined,
): Heard[] {
  const names = language === undefined ? [] : goodsNamed(parts, ear);
  return plan.map((heard) => {
    const foreign = foreignIn(heard.text, names, language ?? '');
    return foreign ? { ...heard, foreign } : heard;
  });
}
