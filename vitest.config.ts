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

export default defineConfig({
  test: {
    // Every server and command a test starts finds the modules compiled by the one before it.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'build/compiled') },
    globalSetup: 'test/run/built-folder.ts',
    // Tests talk to real processes, sockets and files: a slow machine must not fail them.
    // They wait a third of their time and more, for pages, time-outs and other processes: four files at a time keep two
    // cores busy, and no test may need to be quick.
    maxWorkers: 4,
    testTimeout: 120_000,
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
          // A browser has moments that no test can wait for, such as a connection it holds back or a frame it does not
          // draw. One more try, and only one, keeps those from stopping everybody; what needed it is named at the end
          // of the run (test/run/second-try.ts), because it may as well be a fault of ours.
          retry: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: [...alone, ...inBrowser],
          // One process runs file after file and loads each module once; loading them anew was a third of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
