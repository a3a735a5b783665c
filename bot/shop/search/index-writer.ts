import type { StatementSync } from 'node:sqlite';
import { encodeColumns } from './columns.ts';
import { blockOf, decodePostings, encodePostings } from './postings.ts';
import type { KindOfGoods } from './kinds-of-goods.ts';
import type { ProductText } from './product-text.ts';

/** Postings kept until they are written together; beyond this many they are written early, to bound memory. */
const mostKept = 400_000;

/** Collects what changes in the search index within one commit and writes every touched list once. */
export class IndexWriter {
  readonly #statement: (sql: string) => StatementSync;
  /** By term, then block: the whole list of that block. */
  readonly #lists = new Map<string, Map<number, Map<number, number>>>();
  readonly #words = new Map<string, number>();
  readonly #kinds = new Set<KindOfGoods>();
  readonly #blocks = new Set<number>();
  #kept = 0;

  constructor(statement: (sql: string) => StatementSync) {
    this.#statement = statement;
  }

  add(id: number, text: ProductText): void {
    for (const [term, evidence] of text.evidence) {
      this.#list(term, blockOf(id)).set(id, evidence);
      this.#kept += 1;
    }
    for (const [word, weight] of text.naming) this.#words.set(word, (this.#words.get(word) ?? 0) + weight);
    for (const kind of text.kinds) this.#kinds.add(kind);
    this.#blocks.add(blockOf(id));
    if (this.#kept > mostKept) this.#writeLists();
  }

  /** @param text as it was when the product was added */
  remove(id: number, text: ProductText): void {
    for (const term of text.evidence.keys()) this.#list(term, blockOf(id)).delete(id);
    for (const [word, weight] of text.naming) this.#words.set(word, (this.#words.get(word) ?? 0) - weight);
    this.#blocks.add(blockOf(id));
  }

  /** Call before the commit, when all products are written. */
  write(): void {
    this.#writeLists();
    this.#writeWords();
    this.#writeKinds();
    const put = this.#statement(
      `insert into blocks (block, revision, data) values (?, 1, ?)
       on conflict (block) do update set revision = revision + 1, data = excluded.data`,
    );
    for (const block of this.#blocks) put.run(block, encodeColumns(this.#statement, block));
    this.#blocks.clear();
  }

  /** After a rollback nothing of it counts. */
  forget(): void {
    this.#lists.clear();
    this.#words.clear();
    this.#kinds.clear();
    this.#blocks.clear();
    this.#kept = 0;
  }

  #list(term: string, block: number): Map<number, number> {
    const blocks = this.#lists.get(term) ?? new Map<number, Map<number, number>>();
    this.#lists.set(term, blocks);
    const known = blocks.get(block);
    if (known) return known;
    const list = this.#read(term, block);
    blocks.set(block, list);
    this.#kept += list.size;
    return list;
  }

  #read(term: string, block: number): Map<number, number> {
    const row = this.#statement('select products, data from postings where term = ? and block = ?').get(
      term,
      block,
    ) as { products: number; data: Uint8Array } | undefined;
    if (!row) return new Map();
    const { ids, evidence } = decodePostings([row.data], row.products);
    return new Map(Array.from(ids, (id, index) => [id, evidence[index] ?? 0]));
  }

  #writeLists(): void {
    const put = this.#statement(
      'insert or replace into postings (term, block, products, data) values (?, ?, ?, ?)',
    );
    const drop = this.#statement('delete from postings where term = ? and block = ?');
    for (const [term, blocks] of this.#lists) {
      for (const [block, list] of blocks) {
        if (list.size === 0) drop.run(term, block);
        else put.run(term, block, list.size, encodePostings(list));
      }
    }
    this.#lists.clear();
    this.#kept = 0;
  }

  /** Those of a kind that is sold no more stay, and find nothing. */
  #writeKinds(): void {
    const put = this.#statement('insert or ignore into kind_words (word, kind, named) values (?, ?, ?)');
    for (const { name, names, uses } of this.#kinds) {
      for (const word of names) put.run(word, name, 1);
      for (const word of uses) put.run(word, name, 0);
    }
    this.#kinds.clear();
  }

  #writeWords(): void {
    const put = this.#statement(
      `insert into naming_words (word, letters, weight) values (?, ?, ?)
       on conflict (letters, word) do update set weight = weight + excluded.weight`,
    );
    for (const [word, change] of this.#words) if (change !== 0) put.run(word, word.length, change);
    this.#statement('delete from naming_words where weight <= 0').run();
    this.#words.clear();
  }
}
