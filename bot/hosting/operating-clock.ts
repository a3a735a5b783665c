import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../chat/dependencies.ts';

/** The machine's own time. */
export const operatingClock: Clock = {
  now: () => Date.now(),
  pause: async (milliseconds) => {
    await sleep(milliseconds);
  },
  after,
};

interface Waiting {
  /** Of the clock that never runs backwards. */
  at: number;
  run: () => void;
  over: boolean;
}

/** Deadlines of one length, which therefore end in the order they were made in; one timer serves them all. */
const queues = new Map<number, Set<Waiting>>();

/**
 * Nearly every deadline is called off at once, so none has a timer of its own: that would be most of what it costs.
 * The one timer of a length keeps no process alive.
 */
function after(milliseconds: number, run: () => void): () => void {
  const waiting: Waiting = { at: performance.now() + milliseconds, run, over: false };
  const queue = queues.get(milliseconds);
  if (queue) queue.add(waiting);
  else {
    queues.set(milliseconds, new Set([waiting]));
    wake(milliseconds, milliseconds);
  }
  return () => {
    waiting.over = true;
    queues.get(milliseconds)?.delete(waiting);
  };
}

function wake(length: number, milliseconds: number): void {
  setTimeout(() => runDue(length), milliseconds).unref();
}

function runDue(length: number): void {
  const queue = queues.get(length) ?? new Set();
  const due: Waiting[] = [];
  const now = performance.now();
  let next: Waiting | undefined;
  for (const waiting of queue) {
    if (waiting.at > now) {
      next = waiting;
      break;
    }
    due.push(waiting);
    queue.delete(waiting);
  }
  if (next) wake(length, Math.ceil(next.at - now));
  else queues.delete(length);
  // One of them may call off another.
  for (const waiting of due) if (!waiting.over) waiting.run();
}
