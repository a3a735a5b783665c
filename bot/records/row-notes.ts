/** What is known of one row without reading it again. */
export interface RowNote {
  row: number | bigint;
  revision: number;
  expiresAt: number | null;
  wakeAt: number | null;
}

const MOST_KEPT = 5_000;

/**
 * Rows that are written again and again, a conversation's head above all: where they lie and how they stand. Sound
 * because nobody but this process writes the file; whatever is undone or swept makes all notes void.
 */
export class RowNotes {
  /** By partition, so that no name is put together to be looked up. */
  #notes = new Map<number, Map<string, RowNote>>();
  #kept = 0;

  find(partition: number, key: string): RowNote | undefined {
    return this.#notes.get(partition)?.get(key);
  }

  keep(partition: number, key: string, note: RowNote): void {
    if (this.#kept >= MOST_KEPT) this.clear();
    const ofPartition = this.#notes.get(partition);
    if (ofPartition) ofPartition.set(key, note);
    else this.#notes.set(partition, new Map([[key, note]]));
    this.#kept += 1;
  }

  drop(partition: number, key: string): void {
    this.#notes.get(partition)?.delete(key);
  }

  clear(): void {
    this.#notes.clear();
    this.#kept = 0;
  }
}
