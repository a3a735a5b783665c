import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Files that put another module in one's place, hold up a clock that all share, or ask for what nobody may have loaded yet. */
const alone = [
  'test/aws/flat-machine.test.ts',
  'test/bot/host/operating-clock.test.ts',
  'test/bot/hosting/languages.test.ts',
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
    expect: { poll: { timeout: 10_000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
          exclude: alone,
          // One process runs file after file and loads each module once; loading them anew was a third of the time.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
  },
});
