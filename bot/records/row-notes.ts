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

  find(store: string, partition: string, key: string): RowNote | undefined {
    return this.#notes.get(nameOf(store, partition, key));
  }

  keep(store: string, partition: string, key: string, note: RowNote): void {
    if (this.#notes.size >= MOST_KEPT) this.#notes.clear();
    this.#notes.set(nameOf(store, partition, key), note);
  }

  drop(store: string, partition: string, key: string): void {
    this.#notes.delete(nameOf(store, partition, key));
  }

  clear(): void {
    this.#notes.clear();
  }
}

/** NUL is in no name, so it separates them without doubt. */
const nameOf = (store: string, partition: string, key: string): string => `${store}\0${partition}\0${key}`;
