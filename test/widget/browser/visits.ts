import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { WidgetBuild } from '../../../scripts/build-widget.ts';
import { Shop, type Shopper, type VisitOptions } from './shopper.ts';

/** A shop that is open for the tests of one file. */
export interface Visits {
  /** A shopper who leaves when the test is over; in their page nothing may have gone wrong unasked. */
  arrive: (options?: VisitOptions) => Promise<Shopper>;
  /** What the page loads, gzipped. */
  gzippedBytes: () => number;
  build: () => WidgetBuild;
  /** What it may load later, gzipped, by file name. */
  parts: () => Record<string, number>;
}

/** Opens a shop before the tests of this file and closes it after them. */
export function visits(options?: Parameters<typeof Shop.open>[0]): Visits {
  let shop: Shop;
  let present: Shopper[] = [];
  beforeAll(async () => {
    shop = await Shop.open(options);
  });
  afterEach(async () => {
    const leaving = present;
    present = [];
    for (const shopper of leaving) {
      const { troubles } = shopper;
      await shopper.leave();
      expect(troubles).toEqual({ consoleErrors: [], pageErrors: [], securityViolations: [] });
    }
  });
  afterAll(() => shop.close());
  return {
    arrive: async (options) => {
      const shopper = await shop.shopper(options);
      present.push(shopper);
      return shopper;
    },
    gzippedBytes: () => shop.build.gzippedBytes,
    build: () => shop.build,
    parts: () => shop.build.parts,
  };
}
