import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measure } from './rules/measuring.ts';

/** A few stores of both parts, a few questions each: the whole is measured by `node test/probes/rules.ts`. */
const samples = [
  { name: 'worked on', part: 'worked', stores: ['demo', 'gruenwerk', 'tonic'], right: 0.7, wrong: 0.12 },
  {
    name: 'only measured',
    part: 'kept',
    stores: ['inkwell', 'webstube', 'tintero'],
    right: 0.6,
    // Of 3,000 cases 10.6 of 100 are wrong; of the 36 here a case is nearly three.
    wrong: 0.23,
  },
] as const;

describe('questions about the rules of a store', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'aisle-probe-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(samples)('are answered from its pages and settings: $name', async ({ name, part, stores, right, wrong }) => {
    const own = path.join(folder, name);
    const played = await measure({ stores, folder: own, part, count: 12, seed: 7 });
    const share = (verdict: string): number =>
      played.filter((each) => each.verdict === verdict).length / played.length;
    expect(share('right')).toBeGreaterThanOrEqual(right);
    expect(share('wrong')).toBeLessThanOrEqual(wrong);
  }, 60_000); // prettier-ignore
});
