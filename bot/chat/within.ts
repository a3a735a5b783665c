import type { Clock } from './dependencies.ts';

/** Something took longer than it may. */
export class DeadlinePassed extends Error {
  override name = 'DeadlinePassed';
}

/**
 * Runs `work` with a deadline. When it passes, or `outer` aborts, the promise rejects at once and the signal given
 * to `work` aborts, so that work which does not listen cannot hold up the turn either.
 * @throws DeadlinePassed
 */
export async function within<T>(
  clock: Clock,
  milliseconds: number,
  outer: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  let cancel = (): void => {};
  const abort = (): void => controller.abort(outer.reason);
  const ended = new Promise<never>((_resolve, reject) => {
    controller.signal.addEventListener('abort', () => reject(controller.signal.reason as Error), {
      once: true,
    });
    cancel = clock.after(milliseconds, () =>
      controller.abort(new DeadlinePassed(`Took over ${milliseconds} ms.`)),
    );
    if (outer.aborted) abort();
    else outer.addEventListener('abort', abort, { once: true });
  });
  try {
    return await Promise.race([work(controller.signal), ended]);
  } finally {
    cancel();
    outer.removeEventListener('abort', abort);
    ended.catch(() => {});
  }
}
