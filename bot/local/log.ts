import { pino, type Logger } from 'pino';
import type { ChatLog } from '../chat/dependencies.ts';

/** One JSON line an event on standard error. What goes in is ids, codes, counts and durations; never words of a shopper. */
export function createLog(level: string): Logger {
  return pino(
    { level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime, messageKey: 'event' },
    pino.destination({ fd: 2, sync: false }),
  );
}

/** What chat logs through. Of an error its kind and place are kept: a message could quote a shopper. */
export function chatLog(log: Logger): ChatLog {
  return {
    event: (name, fields = {}) => log.info(fields, name),
    failure: (name, error, fields = {}) => log.error({ ...fields, ...describe(error) }, name),
  };
}

export function describe(error: unknown): { error: string; at?: string; cause?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const at = error.stack
    ?.split('\n')
    .find((line) => line.trimStart().startsWith('at '))
    ?.trim();
  const cause = error.cause instanceof Error ? error.cause.name : undefined;
  return {
    error: error.name,
    ...(at === undefined ? {} : { at }),
    ...(cause === undefined ? {} : { cause }),
  };
}
