import type { ChatLog } from '../chat/dependencies.ts';
import type { EventSink } from '../chat/events.ts';

/** One JSON line an event on standard output, where CloudWatch takes it from. Ids, codes, counts and durations only. */
export function createLambdaLog(level: 'debug' | 'info' | 'error' | 'silent'): ChatLog {
  const write = (line: Record<string, unknown>): void => {
    process.stdout.write(`${JSON.stringify({ time: new Date().toISOString(), ...line })}\n`);
  };
  return {
    event(name, fields = {}) {
      if (level === 'info' || level === 'debug') write({ level: 'info', event: name, ...fields });
    },
    failure(name, error, fields = {}) {
      if (level !== 'silent') write({ level: 'error', event: name, ...fields, ...describe(error) });
    },
  };
}

/** Of an error its kind and place are kept: a message could quote a shopper. */
function describe(error: unknown): { error: string; at?: string; cause?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '));
  return {
    error: error.name,
    ...(at === undefined ? {} : { at: at.trim() }),
    ...(error.cause instanceof Error ? { cause: error.cause.name } : {}),
  };
}

/**
 * Business events as lines of the log. What was looked for is left out: a line there cannot be taken back when the
 * conversation is forgotten. It lies in the records.
 */
export const logEvents = (log: ChatLog): EventSink => ({
  take(events) {
    for (const event of events) {
      const { wish: _words, ...fields } = { wish: undefined, ...event };
      log.event('business event', fields);
    }
  },
});
