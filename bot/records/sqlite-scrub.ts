import type { DatabaseSync } from 'node:sqlite';

/** How long a log that a backup reads is left alone before it is emptied, in milliseconds. */
const scrubAgainAfter = 2_000;

/** Carries the write-ahead log over into the file and cuts it to nothing. @returns false while somebody reads it. */
export function emptyLog(database: DatabaseSync): boolean {
  return database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get()?.busy === 0;
}

/** Empties the log once; while a backup reads it, again after a while. */
export class LogScrubber {
  #timer: NodeJS.Timeout | undefined;
  #database: DatabaseSync;

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  run(): void {
    this.stop();
    if (emptyLog(this.#database)) return;
    this.#timer = setTimeout(() => this.run(), scrubAgainAfter).unref();
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
