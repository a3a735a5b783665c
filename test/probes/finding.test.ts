import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openAsked } from '../asked/asking.ts';
import { drawCases } from './finding-cases.ts';
import { goodsOf, play } from './finding-playing.ts';
import type { Played } from './finding-playing.ts';
import { storesFolderOf } from './finding-stores.ts';

/** Wishes drawn from catalogues: what was reached must not be lost again. All of them: `node test/probes/finding.ts`. */

const stores = ['stride', 'torque', 'potager', 'quern', 'knockmoyle'];
const each = 20;
/** Of 100; a point or two under what this sample reached. */
const leastRight = 84;
const mostWrong = 7;

const folder = mkdtempSync(path.join(tmpdir(), 'aisle-finding-test-'));
let opened: Awaited<ReturnType<typeof openAsked>>;

beforeAll(async () => {
  opened = await openAsked(stores, folder, { storesFolder: storesFolderOf });
}, 60_000);

afterAll(async () => {
  await opened?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('what is looked for by kind and limits is found, and nothing else', async () => {
  const played: Played[] = [];
  for (const store of stores)
    for (const wish of drawCases(goodsOf(folder, store), each, 7)) played.push(await play(opened.bot, wish));
  const share = (verdict: string): number =>
    (100 * played.filter((one) => one.verdict === verdict).length) / played.length;
  expect(share('right')).toBeGreaterThanOrEqual(leastRight);
  expect(share('wrong')).toBeLessThanOrEqual(mostWrong);
}, 60_000);
