import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withDiagram } from '../scripts/diagram.ts';

test('the diagram in docs/ARCHITECTURE.md is the machine as it is', () => {
  const page = readFileSync('docs/ARCHITECTURE.md', 'utf8');
  expect(withDiagram(page), 'run `npm run diagram`').toBe(page);
});
