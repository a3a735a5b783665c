import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measure } from './questions/measuring.ts';

/** A few stores, a few questions each, a point or two under what they reached: the whole is measured by `node test/probes/questions.ts`. */
const samples = [
  { name: 'in the words of the probe', stores: ['quern', 'hafen', 'reedhouse'], count: 12, seed: 5, floor: { right: 0.81, wrong: 0.12 } },
  { name: 'in strangers’ words', stores: ['quern', 'hobelbank', 'ecrin'], part: 'worked', count: 14, seed: 5, floor: { right: 0.74, wrong: 0.11 } },
  { name: 'in strangers’ words, in stores and sentences kept apart', stores: ['torque', 'tintero', 'lavandin'], part: 'kept', count: 14, seed: 5, floor: { right: 0.62, wrong: 0.16 } },
  { name: 'of what single sentences of descriptions tell', stores: ['northhouse', 'gartenliebe', 'jugueteria-luna'], told: true, count: 14, seed: 5, floor: { right: 0.8, wrong: 0.12 } },
] as const; // prettier-ignore

describe('questions made from the catalogues', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it.each(samples)(
    'are answered from what the store says of the product, $name',
    async ({ floor, ...sample }) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'aisle-probe-'));
      folders.push(folder);
      const played = await measure({ ...sample, folder });
      const share = (verdict: string): number =>
        played.filter((each) => each.verdict === verdict).length / played.length;
      expect(share('right')).toBeGreaterThanOrEqual(floor.right);
      expect(share('wrong')).toBeLessThanOrEqual(floor.wrong);
    },
    60_000,
  );
});
