import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measure } from './questions/measuring.ts';

/** A few stores of both thirds, a few questions each: the whole is measured by `node test/probes/questions.ts`. */
const stores = ['quern', 'hafen', 'ferrule', 'reedhouse', 'tonic'];

/** A point under what the sample reached. */
const floor = { right: 0.8, wrong: 0.04 };

describe('questions made from the catalogues', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'aisle-probe-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are answered from what the store says of the product', async () => {
    const played = await measure({ stores, folder, count: 12, seed: 5 });
    const share = (verdict: string): number =>
      played.filter((each) => each.verdict === verdict).length / played.length;
    expect(share('right')).toBeGreaterThanOrEqual(floor.right);
    expect(share('wrong')).toBeLessThanOrEqual(floor.wrong);
  }, 60_000);
});
