import { createHash } from 'node:crypto';
import type { StatementSync } from 'node:sqlite';
import type { CatalogueProduct, Review } from './catalogue-product.ts';
import { attributeRows, catalogueRow, variantRows } from './catalogue-rows.ts';
import type { IndexWriter } from './index-writer.ts';
import { productText } from './product-text.ts';

/** Writes products into the tables of a catalogue, and what they say into its index. Call within one commit. */
export class ProductWriter {
  readonly #statement: (sql: string) => StatementSync;
  readonly #index: IndexWriter;

  constructor(statement: (sql: string) => StatementSync, index: IndexWriter) {
    this.#statement = statement;
    this.#index = index;
  }

  /** Writes a product when it is new or differs from what is there. */
  upsert(product: CatalogueProduct): 'added' | 'changed' | 'unchanged' {
    const document = JSON.stringify(product);
    const hash = createHash('sha256').update(document).digest('base64url');
    const known = this.#statement('select id, hash, document from products where handle = ?').get(
      product.id,
    ) as { id: number; hash: string; document: string } | undefined;
    if (known?.hash === hash) return 'unchanged';
    const id = known?.id ?? this.#nextId();
    if (known) this.#clear(id, known.document);
    const text = productText(product);
    this.#writeRow(id, { ...catalogueRow(product, text), handle: product.id, hash, document });
    this.#writeParts(id, product);
    this.#index.add(id, text);
    return known ? 'changed' : 'added';
  }

  /** @returns whether it was there */
  remove(handle: string): boolean {
    const row = this.#statement('select id, document from products where handle = ?').get(handle) as
      { id: number; document: string } | undefined;
    if (!row) return false;
    this.#clear(row.id, row.document);
    this.#statement('delete from products where id = ?').run(row.id);
    return true;
  }

  /** Replaces the reviews of a product. @returns whether anything changed */
  setReviews(handle: string, reviews: readonly Review[]): boolean {
    const text = JSON.stringify(reviews);
    const sql = 'update products set reviews = ? where handle = ? and reviews <> ?';
    return this.#statement(sql).run(text, handle, text).changes > 0;
  }

  /** Ids grow, so that the highest is the newest product. */
  #nextId(): number {
    const row = this.#statement('select coalesce(max(id), 0) + 1 as next from products').get();
    return (row as { next: number }).next;
  }

  #writeRow(id: number, row: Record<string, string | number | null>): void {
    const columns = Object.keys(row);
    const updates = columns.map((name) => `${name} = excluded.${name}`).join(', ');
    const marks = columns.map(() => '?').join(', ');
    this.#statement(
      `insert into products (id, ${columns.join(', ')}) values (?, ${marks}) on conflict (id) do update set ${updates}`,
    ).run(id, ...Object.values(row));
  }

  #writeParts(id: number, product: CatalogueProduct): void {
    const variant = this.#statement(
      `insert into variants (id, product, position, price, available, color_line, size_key, color, size)
       values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const row of variantRows(product)) {
      variant.run(row.id, id, row.position, row.price, row.available, row.colorLine, row.sizeKey, row.color, row.size); // prettier-ignore
    }
    const attribute = this.#statement(
      'insert or ignore into attributes (product, name_key, value_line, value) values (?, ?, ?, ?)',
    );
    for (const row of attributeRows(product)) attribute.run(id, row.nameKey, row.valueLine, row.value);
  }

  #clear(id: number, document: string): void {
    this.#statement('delete from variants where product = ?').run(id);
    this.#statement('delete from attributes where product = ?').run(id);
    this.#index.remove(id, productText(JSON.parse(document) as CatalogueProduct));
  }
}
