import type { Clock } from './dependencies.ts';
import type { TurnStop } from './turn-stop.ts';

/** Something took longer than it may. */
export class DeadlinePassed extends Error {
  override name = 'DeadlinePassed';
}

/**
 * Runs `work` with a deadline. When it passes, or `outer` aborts, the promise rejects at once and the signal given
 * to `work` aborts, so that work which does not listen cannot hold up the turn either.
 * @throws DeadlinePassed
 */
export function within<T>(
  clock: Clock,
  milliseconds: number,
  outer: TurnStop,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const controller = new AbortController();
  return timely(
    clock,
    milliseconds,
    outer,
    () => work(controller.signal),
    (reason) => controller.abort(reason),
  );
}

/**
 * As `within`, for work in this process that has nothing to cancel: making a signal for it would cost more than it.
 * @param given called with the reason when the work was given up.
 * @throws DeadlinePassed
 */
export function timely<T>(
  clock: Clock,
  milliseconds: number,
  outer: TurnStop,
  work: () => Promise<T>,
  given: (reason: unknown) => void = () => {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    let cancel = (): void => {};
    const end = (): void => {
      cancel();
      outer.ignore(giveUp);
    };
    const giveUp = (reason: unknown): void => {
      end();
      given(reason);
      reject(reason);
    };
    const finish = (value: T): void => (end(), resolve(value));
    const fail = (reason: unknown): void => (end(), reject(reason));
    if (outer.aborted) return giveUp(outer.reason);
    outer.listen(giveUp);
    const late = (): void => giveUp(new DeadlinePassed(`Took over ${milliseconds} ms.`));
    cancel = clock.after(milliseconds, late);
    try {
      work().then(finish, fail);
    } catch (error) {
      fail(error);
    }
  });
}
