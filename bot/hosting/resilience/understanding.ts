import { ConstantBackoff, handleWhen, retry, timeout, TimeoutStrategy, wrap } from 'cockatiel';
import type {
  Understanding,
  UnderstandingPort,
  UnderstandRequest,
} from '../../understanding/understanding.ts';
import { UnderstandingUnavailable } from '../../understanding/understanding.ts';
import { createBreaker, ending, reasonOf, throwIfTryingOut, type ResilienceOptions } from './policy.ts';

/** Milliseconds before the second try. */
const PAUSE = 50;

/**
 * A remote understanding port that always keeps its deadline: asked a second time where that may help, not asked while it
 * is known to be down, and with `fallback` in its place when it brings nothing.
 */
export function resilientUnderstanding(
  port: UnderstandingPort,
  options: ResilienceOptions & { fallback?: UnderstandingPort },
): UnderstandingPort {
  const { name, deadline, fallback } = options;
  const breaker = createBreaker(options);
  const policy = wrap(
    timeout(deadline, TimeoutStrategy.Aggressive),
    retry(
      handleWhen((error) => error instanceof UnderstandingUnavailable && error.again),
      { maxAttempts: 1, backoff: new ConstantBackoff(PAUSE) },
    ),
    breaker,
  );
  const ask = (request: UnderstandRequest, signal?: AbortSignal): Promise<Understanding> =>
    policy.execute(
      ({ signal: own }) =>
        ending(deadline, (each) => port.understand(request, each), { own, caller: signal }),
      signal,
    );
  return {
    remote: true,
    async understand(request, signal) {
      try {
        throwIfTryingOut(breaker);
        return await ask(request, signal);
      } catch (error) {
        signal?.throwIfAborted();
        const because = reasonOf(error);
        if (fallback) {
          const understood = await fallback.understand(request, signal);
          return { ...understood, fallback: { of: name, because } };
        }
        throw new UnderstandingUnavailable(`${name} brought nothing.`, { because, cause: error });
      }
    },
  };
}
