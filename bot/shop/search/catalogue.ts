import { createHash } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { StatementSync } from 'node:sqlite';
import type { CatalogueProduct, Review, StoredProduct } from './catalogue-product.ts';
import { checkCatalogue, prepareCatalogue } from './catalogue-schema.ts';
import { IndexWriter } from './index-writer.ts';
import { ProductCache } from './product-cache.ts';
import { ProductWriter } from './product-writer.ts';

/** What was read of products in one state of the file: handles by number, numbers by handle. */
interface Names {
  version: string;
  handles: Map<number, string>;
  ids: Map<string, number>;
}

/** Names of products kept; then they are read anew. */
const mostHandles = 10_000;

/** The catalogue file cannot be opened or read. */
export class CatalogueUnusable extends Error {
  override name = 'CatalogueUnusable';
}

/**
 * The products of one store in one SQLite file, with their search index. The importer writes it, search and the
 * built-in shop read it, each by its own connection and while the others go on.
 */
export class Catalogue {
  readonly database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  readonly #index = new IndexWriter((sql) => this.statement(sql));
  readonly #writer = new ProductWriter((sql) => this.statement(sql), this.#index);
  readonly #read = new ProductCache();
  #names: Names = { version: '', handles: new Map(), ids: new Map() };

  /**
   * @param options.readOnly opens a sealed file (see sealed-catalogue.ts) where nothing can be written: nothing is made
   * or brought up to date.
   * @throws CatalogueUnusable when the file cannot be opened or made.
   */
  constructor(file: string, { readOnly = false }: { readOnly?: boolean } = {}) {
    try {
      this.database = new DatabaseSync(file, { readOnly });
      if (readOnly) {
        checkCatalogue(this.database);
        return;
      }
      this.database.exec(
        'pragma busy_timeout = 5000; pragma journal_mode = wal; pragma synchronous = normal',
      );
      prepareCatalogue(this.database, (rows) => {
        for (const { product, reviews } of rows.map(readStored)) {
          this.upsert(product);
          this.setReviews(product.id, reviews);
        }
        this.#index.write();
      });
    } catch (cause) {
      throw new CatalogueUnusable(
        `The catalogue ${file} cannot be opened; delete it and bring the products in again.`,
        { cause },
      );
    }
  }

  /** Statements are compiled once a connection. */
  statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.database.prepare(sql);
      if (this.#statements.size < 500) this.#statements.set(sql, statement);
    }
    return statement;
  }

  /**
   * Changes with every commit of another connection and every write of this one: what was cached is stale. The file is
   * asked once for all that is done in one go: a search alone asks five times.
   */
  version(): string {
    if (this.#othersVersion === undefined) {
      const row = this.statement('pragma data_version').get() as { data_version: number };
      this.#othersVersion = row.data_version;
      queueMicrotask(() => (this.#othersVersion = undefined));
    }
    return `${this.#othersVersion}.${this.#writes}`;
  }

  /** What the file says of others' commits, as long as it is believed. */
  #othersVersion: number | undefined;
  #writes = 0;

  count(): number {
    return (this.statement('select count(*) as count from products').get() as { count: number }).count;
  }

  /** Names this state of the catalogue, for evidence: how many products and a hash over theirs. */
  fingerprint(): string {
    const hash = createHash('sha256');
    const rows = this.statement('select hash from products order by handle').all() as { hash: string }[];
    for (const row of rows) hash.update(row.hash);
    return `${rows.length}-${hash.digest('hex').slice(0, 12)}`;
  }

  handles(): string[] {
    return (this.statement('select handle from products order by id').all() as { handle: string }[]).map(
      (row) => row.handle,
    );
  }

  /** In the order asked; unknown ones are left out. What is given back is shared: do not change it. */
  products(handles: readonly string[]): StoredProduct[] {
    const version = this.version();
    return handles.flatMap((handle) => this.#read.get(handle, version, () => this.#stored(handle)) ?? []);
  }

  #stored(handle: string): { stored: StoredProduct; size: number } | undefined {
    const row = this.statement('select document, reviews from products where handle = ?').get(handle) as
      { document: string; reviews: string } | undefined;
    return row && { stored: readStored(row), size: row.document.length + row.reviews.length };
  }

  /** The number of a product in the index. */
  idOf(handle: string): number | undefined {
    const { ids } = this.#namesNow();
    const known = ids.get(handle);
    if (known !== undefined) return known;
    const row = this.statement('select id from products where handle = ?').get(handle);
    const id = (row as { id: number } | undefined)?.id;
    if (id !== undefined) ids.set(handle, id);
    return id;
  }

  /** The handles of products by their ids, in the order asked. */
  handlesOf(ids: readonly number[]): string[] {
    const { handles } = this.#namesNow();
    return ids.flatMap((id) => handles.get(id) ?? this.#readHandle(id));
  }

  /** What was read of handles and numbers in this state of the file. */
  #namesNow(): Names {
    const version = this.version();
    const { handles, ids } = this.#names;
    if (version !== this.#names.version || handles.size > mostHandles || ids.size > mostHandles) {
      this.#names = { version, handles: new Map(), ids: new Map() };
    }
    return this.#names;
  }

  #readHandle(id: number): string[] {
    const row = this.statement('select handle from products where id = ?').get(id);
    const handle = (row as { handle: string } | undefined)?.handle;
    if (handle === undefined) return [];
    this.#names.handles.set(id, handle);
    return [handle];
  }

  /** The product a variant belongs to. */
  productOfVariant(variantId: string): StoredProduct | undefined {
    const row = this.statement(
      'select handle from products where id = (select product from variants where id = ?)',
    ).get(variantId) as { handle: string } | undefined;
    return row && this.products([row.handle])[0];
  }

  /** Runs `work` as one commit. */
  together<Result>(work: () => Result): Result {
    this.database.exec('begin immediate');
    try {
      const result = work();
      this.#index.write();
      this.database.exec('commit');
      this.#writes += 1;
      return result;
    } catch (cause) {
      this.#index.forget();
      // On some failures, a full disk among them, SQLite has ended it already.
      if (this.database.isTransaction) this.database.exec('rollback');
      throw cause;
    }
  }

  /** Writes a product when it is new or differs from what is there. Call within `together`. */
  upsert(product: CatalogueProduct): 'added' | 'changed' | 'unchanged' {
    const done = this.#writer.upsert(product);
    if (done !== 'unchanged') this.#writes += 1;
    return done;
  }

  /** Takes products out. Call within `together`. @returns how many were there. */
  remove(handles: readonly string[]): number {
    const removed = handles.filter((handle) => this.#writer.remove(handle)).length;
    this.#writes += removed;
    return removed;
  }

  /** Replaces the reviews of a product. Call within `together`. @returns whether anything changed. */
  setReviews(handle: string, reviews: readonly Review[]): boolean {
    const changed = this.#writer.setReviews(handle, reviews);
    if (changed) this.#writes += 1;
    return changed;
  }

  close(): void {
    this.#statements.clear();
    if (this.database.isOpen) this.database.close();
  }
}

function readStored(row: { document: string; reviews: string }): StoredProduct {
  return {
    product: JSON.parse(row.document) as CatalogueProduct,
    reviews: JSON.parse(row.reviews) as Review[],
  };
}
