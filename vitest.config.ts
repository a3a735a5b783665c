import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import LongestFirst from './test/run/longest-first.ts';

/** Files that put another module in one's place, hold up a clock that all share, or ask for what nobody may have loaded yet. */
const alone = [
  'test/aws/flat-machine.test.ts',
  'test/bot/host/operating-clock.test.ts',
  'test/bot/hosting/languages.test.ts',
];

/** Files that drive a real Chromium. */
const inBrowser = [
  'test/bot/host/dashboard.test.ts',
  'test/e2e/**/*.test.ts',
  'test/readme.test.ts',
  'test/widget/browser/**/*.test.ts',
  'test/widget/console/!(evidence|staff-line).test.ts',
];

/** Files that mostly wait: for time-outs of what does not answer, and for processes to start and end. */
const waiting = [
  'test/aws/agent-fixtures.test.ts',
  'test/aws/database-faults.test.ts',
  'test/aws/modes.test.ts',
  'test/aws/post-faults.test.ts',
  'test/live/keeping.test.ts',
  'test/live/kill.test.ts',
  'test/live/lossy-network.test.ts',
];

export default defineConfig({
  test: {
    // Every server and command a test starts finds the modules compiled by the one before it.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'build/compiled') },
    // Tests talk to real processes, sockets and files: a slow machine must not fail them.
    // Many of them wait, for time-outs and for other processes: two files at a time use the waiting.
    maxWorkers: 2,
    testTimeout: 60_000,
    // What a hook starts has a minute of its own, and says what it did until then.
    hookTimeout: 120_000,
    expect: { poll: { timeout: 20_000 } },
    reporters: ['default', './test/run/second-try.ts'],
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'browser',
          include: inBrowser,
          isolate: false,
          // They wait for pages most of their time, so three at a time are no more work than two others.
          maxWorkers: 3,
          // A browser has moments that no test can wait for, such as a connection it holds back or a frame it does not
          // draw. One more try, and only one, keeps those from stopping everybody; what needed it is named at the end
          // of the run (test/run/second-try.ts), because it may as well be a fault of ours.
          retry: 1,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'waiting',
          include: waiting,
          isolate: false,
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...alone, ...inBrowser, ...waiting],
          // One process runs file after file and loads each module once; loading them anew was a third of the time.
          isolate: false,
          sequence: { groupOrder: 2 },
        },
      },
      { extends: true, test: { name: 'alone', include: alone, sequence: { groupOrder: 2 } } },
    ],
  },
});
