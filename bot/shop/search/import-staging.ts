import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';

/** Rows of one commit while they are put aside. */
const batchSize = 5_000;

/**
 * Puts the rows of a feed aside on disk until all are read, and gives them back product by product: a feed may scatter
 * the variants of a product, and a million rows do not fit into memory. One use; `close` removes the file.
 */
export class ImportStaging<Row> {
  readonly #folder: string;
  readonly #database: DatabaseSync;
  readonly #insert: StatementSync;
  readonly #alias: StatementSync;
  #open = 0;

  /** @throws the file system's error when there is no room for temporary files. */
  constructor() {
    this.#folder = mkdtempSync(path.join(tmpdir(), 'aisle-import-'));
    this.#database = new DatabaseSync(path.join(this.#folder, 'staging.sqlite'));
    this.#database.exec(`
      pragma journal_mode = off; pragma synchronous = off; pragma temp_store = file;
      create table piece (handle text not null, row integer not null, data text not null);
      create table alias (alias text primary key, handle text not null) without rowid;
    `);
    this.#insert = this.#database.prepare('insert into piece (handle, row, data) values (?, ?, ?)');
    this.#alias = this.#database.prepare('insert or ignore into alias (alias, handle) values (?, ?)');
  }

  /** Puts one row aside under the product it belongs to. */
  add(handle: string, row: number, data: Row): void {
    this.#begin();
    this.#insert.run(handle, row, JSON.stringify(data));
  }

  /** Rows that were or will be added under `alias` belong to `handle`. */
  alias(alias: string, handle: string): void {
    if (alias === handle) return;
    this.#begin();
    this.#alias.run(alias, handle);
  }

  /** How many products there are. */
  count(): number {
    this.#settle();
    const { n } = this.#database.prepare('select count(distinct handle) as n from piece').get() as { n: number };
    return n;
  } // prettier-ignore

  /** The ids of all products, in no order. */
  *handles(): Generator<string> {
    this.#settle();
    for (const { handle } of this.#database
      .prepare('select distinct handle from piece')
      .iterate() as Iterable<{ handle: string }>)
      yield handle;
  }

  /** Each product's rows in the order of the file; products in the order of their first row. */
  *products(): Generator<Row[]> {
    this.#settle();
    const rows = this.#database
      .prepare(
        'select p.handle, p.data from piece p join (select handle, min(row) as first from piece group by handle) f on f.handle = p.handle order by f.first, p.handle, p.row',
      )
      .iterate() as Iterable<{ handle: string; data: string }>;
    let current: { handle: string; pieces: Row[] } | undefined;
    for (const { handle, data } of rows) {
      if (current && current.handle !== handle) yield current.pieces;
      if (current?.handle !== handle) current = { handle, pieces: [] };
      current.pieces.push(JSON.parse(data) as Row);
    }
    if (current) yield current.pieces;
  }

  close(): void {
    this.#database.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #begin(): void {
    if (this.#open === 0) this.#database.exec('begin');
    this.#open += 1;
    if (this.#open >= batchSize) this.#commit();
  }

  #commit(): void {
    if (this.#open > 0) this.#database.exec('commit');
    this.#open = 0;
  }

  /** Everything is in: names are resolved and the index for reading is made, once. */
  #settle(): void {
    this.#commit();
    this.#database.exec(`
      update piece set handle = (select handle from alias where alias.alias = piece.handle)
        where handle in (select alias from alias);
      delete from alias;
      create index if not exists piece_handle on piece (handle, row);
    `);
  }
}
