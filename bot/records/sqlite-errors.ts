import { RecordsError, RecordsFull, RecordsThrottled } from './errors.ts';

// Result codes of SQLite; the low byte is the kind, the rest says more.
const busy = 5;
const full = 13;
/** The shared-memory file could not grow, which is how a full disk shows first in WAL mode. */
const sharedMemoryFull = 4874;

/** The number SQLite gave an error, or nothing when it came from elsewhere. */
export function sqliteCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !('errcode' in error)) return undefined;
  return typeof error.errcode === 'number' ? error.errcode : undefined;
}

/** Whether another connection holds the lock that was asked for. */
export function isBusy(error: unknown): boolean {
  const code = sqliteCode(error);
  return code !== undefined && (code & 0xff) === busy;
}

/** What a failed write means in the port's words. */
export function recordsErrorOf(cause: unknown): RecordsError {
  if (cause instanceof RecordsError) return cause;
  const code = sqliteCode(cause);
  if (code === sharedMemoryFull || (code !== undefined && (code & 0xff) === full)) {
    return new RecordsFull('The disk is full. Nothing was written; free some room and try again.', { cause });
  }
  if (isBusy(cause)) {
    return new RecordsThrottled('The records are being written by another program; try again.', { cause });
  }
  return new RecordsError('The records could not be written.', { cause });
}
