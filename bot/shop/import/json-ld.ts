import { Parser } from 'htmlparser2';
import { readText } from './decoding.ts';
import { NotAProductExport } from './import-item.ts';
import type { ImportItem, ReadingOptions } from './import-item.ts';
import { trailOf } from './json-ld-breadcrumbs.ts';
import { withVariantsWithin } from './json-ld-graph.ts';
import { productsIn, readJsonLdProduct } from './json-ld-product.ts';
import { textOf } from './json-ld-values.ts';

/** Longest script kept: a page's product data is a few kilobytes. */
const mostCharacters = 4_000_000;

/**
 * Reads the schema.org data of a shop's page (HTML with `application/ld+json`), or such data as a file of its own.
 * @throws NotAProductExport when there is none of a product.
 */
export async function* readJsonLd(
  file: string,
  options: ReadingOptions,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<ImportItem, void, void> {
  const { scripts, isHtml } = await scriptsOf(file, onBytes);
  let row = 0;
  const read = scripts.map(parsed);
  const products = read.map((data) => withVariantsWithin(productsIn(data)));
  // The trail of a page with one product leads to that product.
  const isOnePage = isHtml && products.flat().length === 1;
  for (const [at, data] of read.entries()) {
    if (data === undefined) {
      if (!isHtml) throw new NotAProductExport('The file is neither a page nor JSON.');
      yield { kind: 'skipped', skipped: { row: row + 1, reason: 'its data is not JSON' } };
    }
    for (const product of products[at] ?? []) {
      const trail = isOnePage ? trailOf(read, textOf(product['name'])) : [];
      const isPlaced = trail.length === 0 || product['category'] !== undefined;
      const placed = isPlaced ? product : { ...product, category: trail.join(' > ') };
      yield* readJsonLdProduct(placed, (row += 1), options);
    }
  }
  if (row === 0) throw new NotAProductExport('The page states no schema.org Product.');
}

async function scriptsOf(
  file: string,
  onBytes?: (bytes: number) => void,
): Promise<{ scripts: string[]; isHtml: boolean }> {
  const scripts: string[] = [];
  let inside = false;
  const parser = new Parser({
    onopentag: (name, { type = '' }) => {
      inside = name === 'script' && /^application\/ld\+json\b/i.test(type.trim());
      if (inside) scripts.push('');
    },
    ontext: (text) => {
      const last = scripts.length - 1;
      if (inside && (scripts[last]?.length ?? 0) + text.length <= mostCharacters) scripts[last] += text;
    },
    onclosetag: () => (inside = false),
  });
  let whole = '';
  let isHtml: boolean | undefined;
  for await (const text of readText(file, onBytes)) {
    isHtml ??= !/^\s*[[{]/.test(text);
    if (isHtml) parser.write(text);
    else if ((whole += text).length > 64 * mostCharacters)
      throw new NotAProductExport('The file is too large for product data in one piece.');
  }
  parser.end();
  return isHtml === false ? { scripts: [whole], isHtml: false } : { scripts, isHtml: true };
}

/** Pages are written by templates: line breaks within strings, comments around the data, a semicolon behind it. */
function parsed(script: string): unknown {
  const bare = script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$|;\s*$/g, '').trim();
  for (const text of [bare, bare.replaceAll(/[\r\n\t]+/g, ' ')]) {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // The other reading may do.
    }
  }
  return undefined;
}
