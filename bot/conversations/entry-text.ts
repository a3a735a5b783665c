import type { Part, ProductCard } from '../wire/parts.ts';
import type { Entry } from '../wire/messages.ts';

/**
 * Writes entries as JSON. Cards of products are most of what is written, and a shop gives the very same object for a
 * product from turn to turn: the JSON of each is kept with it. A card that was written must not change any more.
 */
export function entryText(entry: Entry): string {
  const { parts } = entry;
  if (!parts.some(({ kind }) => kind === 'products')) return JSON.stringify(entry);
  return objectText(entry, 'parts', () => listText(parts, partText));
}

const cards = new WeakMap<ProductCard, string>();

function cardText(card: ProductCard): string {
  let text = cards.get(card);
  if (text === undefined) cards.set(card, (text = JSON.stringify(card)));
  return text;
}

function partText(part: Part): string {
  if (part.kind !== 'products') return JSON.stringify(part);
  return objectText(part, 'products', () => listText(part.products, cardText));
}

const listText = <Item>(list: readonly Item[], write: (item: Item) => string): string =>
  `[${list.map(write).join(',')}]`;

/** @param write the JSON of the field `own`; the others are written as they are. */
function objectText(fields: object, own: string, write: () => string): string {
  const texts: string[] = [];
  for (const [name, value] of Object.entries(fields)) {
    if (value === undefined) continue;
    texts.push(`${JSON.stringify(name)}:${name === own ? write() : JSON.stringify(value)}`);
  }
  return `{${texts.join(',')}}`;
}
