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
  #notes = new Map<string, RowNote>();

  find(partition: number, key: string): RowNote | undefined {
    return this.#notes.get(nameOf(partition, key));
  }

  keep(partition: number, key: string, note: RowNote): void {
    if (this.#notes.size >= MOST_KEPT) this.#notes.clear();
    this.#notes.set(nameOf(partition, key), note);
  }

  drop(partition: number, key: string): void {
    this.#notes.delete(nameOf(partition, key));
  }

  clear(): void {
    this.#notes.clear();
  }
}

const nameOf = (partition: number, key: string): string => `${partition} ${key}`;
