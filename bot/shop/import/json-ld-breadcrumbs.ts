import { hasType, isData, listed, textOf } from './json-ld-values.ts';
import type { Data } from './json-ld-values.ts';

/** Where a page stands in its shop, by its BreadcrumbList: a category for products that state none. */

/** What pages call the shop's first page. */
const firstPage = /^(?:home|home ?page|start|startseite|shop|store|accueil|boutique|inicio|tienda)$/i;

/**
 * @param data of all scripts of one page
 * @param title of the page's product, which ends its own trail
 * @returns from the widest to the narrowest; empty without a trail
 */
export function trailOf(data: readonly unknown[], title: string): string[] {
  const trails = data.flatMap(flat).filter((each) => hasType(each, 'BreadcrumbList'));
  const names = listed(trails[0]?.['itemListElement'])
    .filter(isData)
    .toSorted((one, other) => Number(one['position'] ?? 0) - Number(other['position'] ?? 0))
    .map(nameOfCrumb)
    .filter(Boolean);
  if (firstPage.test(names[0] ?? '')) names.shift();
  if (names.at(-1)?.toLowerCase() === title.toLowerCase()) names.pop();
  return names;
}

function nameOfCrumb(crumb: Data): string {
  const { item } = crumb;
  return textOf(crumb['name']) || (isData(item) ? textOf(item['name']) : '');
}

/** Things alone, in lists and under `@graph`, and the trail within a WebPage. */
function flat(value: unknown): Data[] {
  return listed(value)
    .filter(isData)
    .flatMap((each) => [each, ...listed(each['@graph']).filter(isData), ...listed(each['breadcrumb']).filter(isData)]); // prettier-ignore
}
