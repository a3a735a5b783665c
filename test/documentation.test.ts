import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { StoreSettings } from '../bot/settings/store.ts';
import { withDiagram } from '../scripts/diagram.ts';

test('the diagram in docs/ARCHITECTURE.md is the machine as it is', () => {
  const page = readFileSync('docs/ARCHITECTURE.md', 'utf8');
  expect(withDiagram(page), 'run `npm run diagram`').toBe(page);
});

test('docs/stores.md says what every key of store.yaml does', () => {
  const guide = readFileSync('docs/stores.md', 'utf8');
  const missing = keysOf(StoreSettings.entries).filter((key) => !guide.includes(key));
  expect(missing).toEqual([]);
});

/** Levels A and AA of WCAG 2.2. */
const criteria = [
  '1.1.1', '1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5', '1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5', '1.4.1', '1.4.2',
  '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13', '2.1.1', '2.1.2', '2.1.4', '2.2.1', '2.2.2', '2.3.1',
  '2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.11', '2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7',
  '2.5.8', '3.1.1', '3.1.2', '3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6', '3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7',
  '3.3.8', '4.1.2', '4.1.3',
]; // prettier-ignore

test('docs/accessibility.md has a row for every criterion, each with a test that exists or why it does not apply', () => {
  const page = readFileSync('docs/accessibility.md', 'utf8');
  const rows = page.split('\n').filter((line) => /^\| \d\.\d\.\d+ /.test(line));
  expect(rows.map((row) => row.split(' ')[1])).toEqual(criteria);
  const faults = rows.flatMap((row) => {
    const named = [...row.matchAll(/`(test\/[^`]+)`: “([^”]+)”/g)];
    if (named.length === 0) return row.includes('| does not apply: ') ? [] : [`no test: ${row}`];
    const missing = named.filter(([, file = '', name = '']) => !readFileSync(file, 'utf8').includes(name));
    return missing.map(([whole]) => `not there: ${whole}`);
  });
  expect(faults).toEqual([]);
});

/** The keys of a schema, and of those inside of it. */
function keysOf(entries: Record<string, unknown>): string[] {
  return Object.entries(entries).flatMap(([key, schema]) => {
    const inner = (schema as { entries?: Record<string, unknown> }).entries;
    return inner && !('monday' in inner) ? [key, ...keysOf(inner)] : [key];
  });
}
