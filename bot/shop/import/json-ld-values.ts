/** What schema.org data may hold where one thing is meant: nothing, one, a list, a text, a thing with a type. */

export type Data = Readonly<Record<string, unknown>>;

export function hasType(data: Data, type: string): boolean {
  return listed(data['@type']).some((each) => textOf(each).replace(/^.*[/:]/, '') === type);
}

export function listed(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

export function isData(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''; // prettier-ignore
}
