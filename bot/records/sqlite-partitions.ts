import type { DatabaseSync, StatementSync } from 'node:sqlite';

const MOST_KEPT = 20_000;

/**
 * Partitions by number. Their names stand in a table of their own, so that the index of keys holds a few bytes a record
 * instead of a hundred: what one turn writes then lies on a page or two of it, beside other conversations'.
 */
export class PartitionNumbers {
  #find: StatementSync;
  #make: StatementSync;
  #drop: StatementSync;
  #known = new Map<string, number>();

  constructor(database: DatabaseSync) {
    this.#find = database.prepare('SELECT number FROM partitions WHERE store = ? AND name = ?');
    this.#make = database.prepare('INSERT INTO partitions (store, name) VALUES (?, ?)');
    this.#drop = database.prepare(
      `DELETE FROM partitions WHERE number = ? AND NOT EXISTS (SELECT 1 FROM records WHERE partition = number)
       RETURNING store, name`,
    );
  }

  /** Undefined while nothing was ever kept in it. */
  find(store: string, partition: string): number | undefined {
    const name = nameOf(store, partition);
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const found = this.#find.get(store, partition) as { number: number } | undefined;
    if (found) this.#keep(name, found.number);
    return found?.number;
  }

  /** Inside the transaction that is open. */
  findOrMake(store: string, partition: string): number {
    const found = this.find(store, partition);
    if (found !== undefined) return found;
    const made = Number(this.#make.run(store, partition).lastInsertRowid);
    this.#keep(nameOf(store, partition), made);
    return made;
  }

  /** Forgets the name of a partition whose last record is gone: it may be all that is left of a conversation. */
  dropIfEmpty(number: number): void {
    const dropped = this.#drop.get(number) as { store: string; name: string } | undefined;
    if (dropped) this.#known.delete(nameOf(dropped.store, dropped.name));
  }

  /** To be called whenever writes are undone. */
  forget(): void {
    this.#known.clear();
  }

  #keep(name: string, number: number): void {
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#known.set(name, number);
  }
}

/** NUL is in no name, so it separates them without doubt. */
const nameOf = (store: string, partition: string): string => `${store}\0${partition}`;
