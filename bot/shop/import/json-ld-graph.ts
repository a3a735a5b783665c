import { isData, listed } from './json-ld-values.ts';
import type { Data } from './json-ld-values.ts';

/** Things of a page's schema.org data that name one another by `@id`, put together. */

/**
 * Product groups with their variants, wherever those stand: within the group, beside it under the `@id` it names, or
 * only saying which group they belong to. Such variants are no products of their own.
 */
export function withVariantsWithin(products: readonly Data[]): Data[] {
  const byId = new Map(products.flatMap((each) => idOf(each).map((id) => [id, each] as const)));
  const within = new Set<Data>();
  const groups = products.map((group) => {
    const named = listed(group['hasVariant']).map((member) => resolved(member, byId));
    const others = products.filter(
      (each) => each !== group && !named.includes(each) && listed(each['isVariantOf']).some((of) => isSame(of, group)),
    ); // prettier-ignore
    const members = [...named, ...others];
    for (const member of members) if (isData(member) && member !== group) within.add(member);
    return { group, members };
  });
  return groups
    .filter(({ group }) => !within.has(group))
    .map(({ group, members }) => (members.length > 0 ? { ...group, hasVariant: members } : group));
}

function resolved(member: unknown, byId: ReadonlyMap<string, Data>): unknown {
  if (!isData(member) || Object.keys(member).some((key) => key !== '@id' && key !== '@type')) return member;
  return byId.get(idOf(member)[0] ?? '') ?? member;
}

function isSame(named: unknown, group: Data): boolean {
  if (!isData(named)) return named !== '' && named === group['@id'];
  const sameId = idOf(named).some((id) => id === group['@id']);
  const number = named['productGroupID'];
  return sameId || (number !== undefined && number !== '' && number === group['productGroupID']);
}

function idOf(data: Data): string[] {
  return typeof data['@id'] === 'string' && data['@id'] !== '' ? [data['@id']] : [];
}
