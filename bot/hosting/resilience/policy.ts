import {
  BrokenCircuitError,
  circuitBreaker,
  CircuitState,
  ConsecutiveBreaker,
  handleWhen,
  TaskCancelledError,
  timeout,
  TimeoutStrategy,
  type CircuitBreakerPolicy,
} from 'cockatiel';
import type { Fallback } from '../../understanding/understanding.ts';

/** What every call to a service outside is held to. The defaults are those of the hosts. */
export interface ResilienceOptions {
  /** Names the service in logs and evidence. */
  name: string;
  /** Milliseconds a caller waits at most, tries and pauses together. */
  deadline: number;
  /** Failures in a row after which the service is not asked any more. */
  breakAfter?: number;
  /** Milliseconds until one caller may try whether it answers again. */
  halfOpenAfter?: number;
  /** Told when calls are stopped, tried again and resumed. */
  changed?: (name: string, state: 'open' | 'half-open' | 'closed') => void;
}

const BREAK_AFTER = 5;
const HALF_OPEN_AFTER = 10_000;

/** The caller gave up by itself, which tells nothing about the service. */
export class CallerLeft extends Error {
  override name = 'CallerLeft';
}

const STATES = {
  [CircuitState.Closed]: 'closed',
  [CircuitState.Open]: 'open',
  [CircuitState.Isolated]: 'open',
  [CircuitState.HalfOpen]: 'half-open',
} as const;

/** Stops calls after failures in a row; one caller then finds out from time to time whether the service is back. */
export function createBreaker(options: ResilienceOptions): CircuitBreakerPolicy {
  const { name, breakAfter = BREAK_AFTER, halfOpenAfter = HALF_OPEN_AFTER, changed } = options;
  const breaker = circuitBreaker(
    handleWhen((error) => !(error instanceof CallerLeft)),
    { halfOpenAfter, breaker: new ConsecutiveBreaker(breakAfter) },
  );
  breaker.onStateChange((state) => changed?.(name, STATES[state]));
  return breaker;
}

/** Callers beside the one that tries a service out do not wait for what it finds. */
export function throwIfTryingOut(breaker: CircuitBreakerPolicy): void {
  if (breaker.state === CircuitState.HalfOpen) throw new BrokenCircuitError();
}

/** Why a call brought nothing, for the evidence. */
export function reasonOf(error: unknown): Fallback['because'] {
  if (error instanceof BrokenCircuitError) return 'circuit-open';
  if (error instanceof TaskCancelledError) return 'deadline';
  const { because } = (error ?? {}) as { because?: unknown };
  return because === 'deadline' || because === 'circuit-open' ? because : 'failed';
}

/**
 * One call that ends when it must, even if the service's client listens to nothing: a breaker that tries a service out
 * waits for how that ends. @throws TaskCancelledError after `deadline`; CallerLeft when the caller's signal aborted.
 */
export async function ending<T>(
  deadline: number,
  work: (signal: AbortSignal) => Promise<T>,
  { own, caller }: { own: AbortSignal; caller: AbortSignal | undefined },
): Promise<T> {
  try {
    return await timeout(deadline, TimeoutStrategy.Aggressive).execute(({ signal }) => work(signal), own);
  } catch (error) {
    throw caller?.aborted ? new CallerLeft() : error;
  }
}
