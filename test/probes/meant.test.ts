import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { measure } from './meant/playing.ts';

/** A few stores, a few references each, a few points under what they reached: the whole is measured by `node test/probes/meant.ts`. */
const samples = [
  { name: 'in stores worked on', stores: ['quern', 'pawprint', 'kreisel'], part: 'worked', floor: { right: 0.85, wrong: 0.09 } },
  { name: 'in stores kept apart', stores: ['torque', 'tintero'], part: 'kept', floor: { right: 0.78, wrong: 0.12 } },
] as const; // prettier-ignore

describe('what goods are called after they were shown', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });

  it.each(samples)(
    'stands for the right product and version, $name',
    async ({ floor, ...sample }) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'aisle-probe-'));
      folders.push(folder);
      const played = await measure({ ...sample, folder, count: 14, seed: 3 });
      const share = (verdict: string): number =>
        played.filter((each) => each.verdict === verdict).length / played.length;
      expect(share('right')).toBeGreaterThanOrEqual(floor.right);
      expect(share('wrong')).toBeLessThanOrEqual(floor.wrong);
    },
    60_000,
  );
});
