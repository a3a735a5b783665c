import { Parser } from 'htmlparser2';
import { readText } from './decoding.ts';
import { readTable } from './delimited.ts';
import { NotAProductExport } from './import-item.ts';
import type { ImportItem, ReadingOptions } from './import-item.ts';
import { detailMark, readMerchantItem } from './merchant-product.ts';
import type { MerchantItem } from './merchant-product.ts';

/** Elements that are one item: `item` in RSS, `entry` in Atom. */
const itemNames = new Set(['item', 'entry']);
/** Longest text kept of one element; a feed that never closes one must not fill the memory. */
const mostCharacters = 200_000;
/** Most values of one name in an item: `additional_image_link` may come ten times, `product_detail` a thousand. */
const mostValues = 1_000;

/**
 * Reads a Google Merchant feed as XML: RSS 2.0 or Atom, with or without the prefix "g:".
 * @throws NotAProductExport when it has no items, or breaks off in the middle of one.
 */
export async function* readMerchantXml(
  file: string,
  options: ReadingOptions,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<ImportItem, void, void> {
  const items: MerchantItem[] = [];
  const collector = new ItemCollector((item) => items.push(item));
  const parser = new Parser(collector, { xmlMode: true, decodeEntities: true });
  let row = 0;
  for await (const text of readText(file, onBytes)) {
    parser.write(text);
    for (const item of items.splice(0))
      yield readMerchantItem(item, (row += 1), { ...options, headerRows: 0 });
  }
  const isWhole = !collector.isInside;
  parser.end();
  if (row === 0 && items.length === 0)
    throw new NotAProductExport(
      'The feed has no products: it needs <item> (RSS) or <entry> (Atom) elements.',
    );
  if (!isWhole)
    throw new NotAProductExport(
      `The feed breaks off after ${row} products: the file is not whole. Fetch it again.`,
    );
  for (const item of items.splice(0)) yield readMerchantItem(item, (row += 1), { ...options, headerRows: 0 });
}

/** Takes the elements of each item together as text by name. */
class ItemCollector {
  readonly #onItem: (item: MerchantItem) => void;
  #item: Map<string, string[]> | undefined;
  #path: string[] = [];
  #text: string[] = [];
  readonly #googles = new Set<string>();

  constructor(onItem: (item: MerchantItem) => void) {
    this.#onItem = onItem;
  }

  get isInside(): boolean {
    return this.#item !== undefined;
  }

  onopentag = (written: string, attributes: Record<string, string>): void => {
    const name = bare(written);
    if (!this.#item) {
      if (itemNames.has(name)) this.#begin();
      return;
    }
    this.#path.push(name);
    this.#text.push('');
    // Atom states the address of a link as an attribute.
    if (name === 'link' && attributes['href']) this.#append(attributes['href']);
  };

  #begin(): void {
    this.#item = new Map();
    this.#googles.clear();
  }

  ontext = (text: string): void => this.#append(text);

  onclosetag = (written: string): void => {
    if (!this.#item) return;
    if (this.#path.length === 0) {
      if (itemNames.has(bare(written))) this.#onItem(this.#item);
      this.#item = undefined;
      return;
    }
    const name = this.#path.pop() ?? '';
    const text = (this.#text.pop() ?? '').trim();
    const parent = this.#path.at(-1);
    if (parent === undefined) this.#keep(name, text, /^g:/i.test(written));
    // product_detail has three elements within, shipping has others: joined as a table writes them.
    else this.#append(`${this.#text.at(-1)?.trim() ? (parent === 'product_detail' ? detailMark : ':') : ''}${text}`); // prettier-ignore
  };

  #append(text: string): void {
    const last = this.#text.length - 1;
    if (last < 0) return;
    const before = this.#text[last] ?? '';
    if (before.length < mostCharacters)
      this.#text[last] = before + text.slice(0, mostCharacters - before.length);
  }

  /** What the feed's own format calls the same, as Atom's id, comes after what the shop says to Google. */
  #keep(name: string, text: string, isGoogles: boolean): void {
    const item = this.#item;
    const values = item?.get(name);
    if (!values || (isGoogles && !this.#googles.has(name))) item?.set(name, [text, ...(values ?? [])]);
    else if (values.length < mostValues) values.push(text);
    if (isGoogles) this.#googles.add(name);
  }
}

function bare(name: string): string {
  return name.slice(name.indexOf(':') + 1).toLowerCase();
}

/** Reads a Google Merchant feed as a table, parted by tabs as Google wants it or by commas. */
export async function* readMerchantTable(
  file: string,
  options: ReadingOptions,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<ImportItem, void, void> {
  let names: string[] | undefined;
  for await (const { cells, number, fault } of readTable(file, onBytes)) {
    if (fault) {
      yield { kind: 'skipped', skipped: { row: number, reason: fault, unreadable: true } };
    } else if (!names) {
      names = cells.map(columnName);
    } else {
      yield readMerchantItem(itemOf(names, cells), number, { ...options, headerRows: 1 });
    }
  }
  if (!names) throw new NotAProductExport('The file is empty.');
}

/** "Image link", "g:image_link" and "image_link" are one column; "product detail(section:name:value)" too. */
export function columnName(header: string): string {
  return bare(header.replace(/\(.*$/, '').trim()).replaceAll(/[\s-]+/g, '_');
}

function itemOf(names: readonly string[], cells: readonly string[]): MerchantItem {
  const item = new Map<string, string[]>();
  for (const [index, name] of names.entries()) {
    const cell = cells[index]?.replaceAll('\0', '').trim();
    if (cell) item.set(name, [...(item.get(name) ?? []), cell]);
  }
  return item;
}
