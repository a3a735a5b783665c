import type { Catalogue } from './catalogue.ts';
import { materialLabels } from './materials.ts';
import { phrasePostings } from './matches.ts';
import { anyField, fieldBit } from './evidence.ts';
import { indexOfId } from './postings.ts';
import type { ProductFilters } from './search.ts';
import type { SearchIndex } from './search-index.ts';
import { stems, wordLine } from './words.ts';

/** Keeps the products whose options and facts meet the filters, in their order. */
export function withAttributes(
  catalogue: Catalogue,
  index: SearchIndex,
  ids: number[],
  filters: ProductFilters,
): number[] {
  const { material, attributes = {}, exclude = {} } = filters;
  const asked = Object.entries(attributes).map(([name, value]) => ({
    labels: [wordLine(name).trim()],
    value,
  }));
  if (material) asked.push({ labels: [...materialLabels], value: material });
  let left = ids;
  for (const { labels, value } of asked) {
    const having = productsWith(catalogue, left, labels, value);
    left = left.filter((id) => having.has(id));
  }
  for (const value of exclude.material ?? []) {
    const having = productsWith(catalogue, left, materialLabels, value);
    left = left.filter((id) => !having.has(id));
  }
  for (const word of exclude.words ?? []) left = without(index, left, word);
  return left;
}

/** Whether `withAttributes` would look at anything. */
export function asksAttributes({ material, attributes, exclude }: ProductFilters): boolean {
  const given = [Object.keys(attributes ?? {}), exclude?.material ?? [], exclude?.words ?? []];
  return material !== undefined || given.some((list) => list.length > 0);
}

/** Those among `ids` that say the value under one of the labels. */
function productsWith(
  catalogue: Catalogue,
  ids: readonly number[],
  labels: readonly string[],
  value: string,
): Set<number> {
  const wanted = stems(value);
  const tests = wanted.map(() => 'instr(a.value_line, ?) > 0').join(' and ') || '1';
  const marks = labels.map(() => '?').join(', ');
  const rows = catalogue
    .statement(
      `select distinct a.product as id from json_each(?) c cross join attributes a on a.product = c.value
       where a.name_key in (${marks}) and ${tests}`,
    )
    .all(JSON.stringify(ids), ...labels, ...wanted.map((word) => ` ${word} `));
  return new Set((rows as { id: number }[]).map(({ id }) => id));
}

function without(index: SearchIndex, ids: number[], word: string): number[] {
  const said = stems(word);
  if (said.length === 0) return ids;
  const saying = phrasePostings(said.map((term) => index.postings(term)));
  // What a thing may also be had in is the shopper's to choose: whole beans come ground as well.
  const elsewhere = anyField & ~fieldBit.options;
  return ids.filter((id) => {
    const place = indexOfId(saying, id);
    return place < 0 || (saying.evidence[place]! & elsewhere) === 0;
  });
}
