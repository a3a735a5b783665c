import { AgentUnavailable } from './agent.ts';

export interface RemoteStreamOptions {
  signal: AbortSignal;
  /** Milliseconds without anything new after which the service counts as not answering. */
  patience: number;
}

/**
 * Reads a service's stream so that it can neither hang nor end unheard: each event is waited for no longer than
 * `patience`, the caller's signal ends it at once, and when the reader stops early the request is aborted, which
 * closes its connection. Every failure is an AgentUnavailable with its cause.
 */
export async function* remoteStream<Event>(
  open: (signal: AbortSignal) => Promise<AsyncIterable<Event> | undefined>,
  { signal, patience }: RemoteStreamOptions,
): AsyncGenerator<Event> {
  const given = new AbortController();
  const giveUp = (): void => given.abort(signal.reason);
  if (signal.aborted) giveUp();
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    const events = await orGivenUp(open(given.signal), given, patience);
    if (!events) throw new Error('The service sent no stream.');
    const reader = events[Symbol.asyncIterator]();
    for (;;) {
      const next = await orGivenUp(reader.next(), given, patience);
      if (next.done === true) return;
      yield next.value;
    }
  } catch (error) {
    throw unavailable(error);
  } finally {
    signal.removeEventListener('abort', giveUp);
    given.abort();
  }
}

/** The service's answer, unless it takes too long or is no longer wanted: then the request is aborted. */
async function orGivenUp<T>(answer: Promise<T>, given: AbortController, patience: number): Promise<T> {
  const silent = setTimeout(() => given.abort(new Error(`Nothing came for ${patience} ms.`)), patience);
  let end = (): void => {};
  const ended = new Promise<never>((_resolve, reject) => {
    end = () => reject(given.signal.reason as Error);
    if (given.signal.aborted) end();
    given.signal.addEventListener('abort', end, { once: true });
  });
  // Whichever of the two loses may still fail later; nobody waits for it then.
  answer.catch(() => {});
  ended.catch(() => {});
  try {
    return await Promise.race([answer, ended]);
  } finally {
    clearTimeout(silent);
    given.signal.removeEventListener('abort', end);
  }
}

export function unavailable(error: unknown): AgentUnavailable {
  if (error instanceof AgentUnavailable) return error;
  const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
  return new AgentUnavailable(`${name}: ${message}`, { cause: error });
}
