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
  milliseconds: number;
  /** Of the clock that never runs backwards. */
  at: number;
  run: () => void;
  over: boolean;
}

/** Deadlines of this round of the event loop. Nearly every one is called off before it is over: work in this process does not wait. */
let fresh: Waiting[] = [];
/** The others: deadlines of one length, which therefore end in the order they were made in; one timer serves them all. */
const queues = new Map<number, Set<Waiting>>();

/**
 * Hardly any deadline is met, so none has a timer of its own, and one that is called off in the round it was made in has
 * no more than a place in a list: anything else would be most of what it costs. It may come a round late. The one timer
 * of a length keeps no process alive.
 */
function after(milliseconds: number, run: () => void): () => void {
  const waiting: Waiting = { milliseconds, at: 0, run, over: false };
  if (fresh.push(waiting) === 1) setImmediate(queueFresh);
  return () => {
    waiting.over = true;
    if (waiting.at > 0) queues.get(milliseconds)?.delete(waiting);
  };
}

function queueFresh(): void {
  const made = fresh;
  fresh = [];
  const now = performance.now();
  for (const waiting of made) {
    if (waiting.over) continue;
    const { milliseconds } = waiting;
    waiting.at = now + milliseconds;
    const queue = queues.get(milliseconds);
    if (queue) queue.add(waiting);
    else {
      queues.set(milliseconds, new Set([waiting]));
      wake(milliseconds, milliseconds);
    }
  }
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
