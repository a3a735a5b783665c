import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StaffLine } from '../../../widget/console/staff-line.ts';
import { BrowserStorage, ManualClock, until } from '../connection/tab.ts';
import { ScriptedDesk } from './scripted-desk.ts';

/** The staff pages' line to the desk, without a page. */

let folder: string;
let server: ScriptedDesk;
let clock: ManualClock;
let line: StaffLine;

beforeEach(async () => {
  // No pages are asked for.
  folder = mkdtempSync(join(tmpdir(), 'aisle-staff-line-'));
  server = await ScriptedDesk.start(folder);
  server.opens = () => Promise.resolve(true);
  clock = new ManualClock();
  line = new StaffLine({
    endpoint: `${server.origin.replace('http', 'ws')}/chat`,
    storeId: 'demo',
    credential: 'a token',
    environment: {
      openSocket: (url) => new WebSocket(url),
      clock,
      random: () => 0.5,
      makeId: () => 'an-id-for-tests',
      storage: new BrowserStorage().forTab({}),
      page: { hidden: () => false, online: () => true, on: () => () => {} },
    },
    refused: () => {},
  });
});
afterEach(async () => {
  line.destroy();
  await server.close();
  rmSync(folder, { recursive: true });
});

const watches = (): number => server.received.filter(({ type }) => type === 'watch').length;

test('a desk that was asked for and did not come is asked for again soon', async () => {
  server.loseUp = new Set(['watch']);
  line.connect();
  await until(() => line.get().status === 'live', 'it is greeted');
  expect(line.get().desk).toBeUndefined();
  server.loseUp = new Set();
  clock.advance(5_000);
  await until(() => line.get().desk !== undefined, 'the desk is there');
});

test('it is said every minute that somebody watches, however often the desk changes', async () => {
  line.connect();
  await until(() => line.get().desk !== undefined, 'the desk is there');
  // In steps in which the server can show that it lives.
  for (let step = 1; step <= 14; step += 1) {
    clock.advance(4_000);
    server.change({ open: step % 2 === 0 });
    await until(() => line.get().desk?.open === (step % 2 === 0), 'the change is there');
  }
  expect(watches()).toBe(1);
  clock.advance(4_000);
  await until(() => watches() === 2, 'it is said again');
});
