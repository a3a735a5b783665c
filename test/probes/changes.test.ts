import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChanges } from './changes/measure.ts';
import type { Measured } from './changes/measure.ts';

/** A sample of conversations in which carts are changed. What is reached must not be lost. */

const stores = ['ferrule', 'kreisel', 'potager', 'tintero'];
const folder = mkdtempSync(path.join(tmpdir(), 'aisle-changes-test-'));
let opened: Measured;

beforeAll(async () => {
  opened = await openChanges(stores, folder);
}, 120_000);

afterAll(async () => {
  await opened?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('carts are left as a clerk would leave them', async () => {
  const played = await opened.measure({ count: 40, seed: 11 });
  const right = played.filter(({ outcome }) => outcome === 'right').length;
  const wrong = played.filter(({ outcome }) => outcome === 'wrong').length;
  expect((100 * right) / played.length).toBeGreaterThanOrEqual(90);
  expect((100 * wrong) / played.length).toBeLessThanOrEqual(3);
}, 120_000);

test('and so in the words of people who knew nothing of the assistant', async () => {
  for (const part of ['worked', 'kept'] as const) {
    const played = await opened.measureSaid({ part, count: 30, seed: 7 });
    const right = played.filter(({ outcome }) => outcome === 'right').length;
    const wrong = played.filter(({ outcome }) => outcome === 'wrong').length;
    expect((100 * right) / played.length, part).toBeGreaterThanOrEqual(70);
    expect((100 * wrong) / played.length, part).toBeLessThanOrEqual(10);
  }
}, 120_000);
