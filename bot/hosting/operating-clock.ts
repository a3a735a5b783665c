import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../chat/dependencies.ts';

/** The machine's own time. */
export const operatingClock: Clock = {
  now: () => Date.now(),
  pause: async (milliseconds) => {
    await sleep(milliseconds);
  },
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};
