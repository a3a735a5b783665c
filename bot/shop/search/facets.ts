import type { Catalogue } from './catalogue.ts';
import { materialLabels } from './materials.ts';
import type { SearchResult } from './search.ts';

/** How many values of a facet are told. */
const mostValues = 12;

/** What the found products differ in, counted over the best few hundred, the most frequent first. */
export function facetsOf(catalogue: Catalogue, ids: readonly number[]): SearchResult['facets'] {
  if (ids.length === 0) return [];
  const list = JSON.stringify(ids);
  const found = '(select value from json_each(?))';
  const marks = materialLabels.map(() => '?').join(', ');
  const facets = [
    count('category', `select category as value, count(*) as count from products where id in ${found}`),
    count('brand', `select brand as value, count(*) as count from products where id in ${found}`),
    count('color', `select color as value, count(distinct product) as count from variants where product in ${found}`),
    count('size', `select size as value, count(distinct product) as count from variants where product in ${found}`),
    count('material', `select value, count(distinct product) as count from attributes where product in ${found} and name_key in (${marks})`, materialLabels),
  ]; // prettier-ignore
  return facets.filter(({ values }) => values.length > 0);

  function count(name: string, sql: string, more: readonly string[] = []): SearchResult['facets'][number] {
    const rows = catalogue
      .statement(`${sql} group by 1 order by 2 desc, 1 limit ${mostValues + 1}`)
      .all(list, ...more) as { value: string | null; count: number }[];
    const values = rows.flatMap(({ value, count: products }) => (value ? [{ value, count: products }] : []));
    return { name, values: values.slice(0, mostValues) };
  }
}
