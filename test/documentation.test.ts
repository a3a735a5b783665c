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

/** The keys of a schema, and of those inside of it. */
function keysOf(entries: Record<string, unknown>): string[] {
  return Object.entries(entries).flatMap(([key, schema]) => {
    const inner = (schema as { entries?: Record<string, unknown> }).entries;
    return inner && !('monday' in inner) ? [key, ...keysOf(inner)] : [key];
  });
}
