import { AttributeLists } from './attribute-lists.ts';
import type { Catalogue } from './catalogue.ts';
import { readBlock } from './columns.ts';
import type { Block } from './columns.ts';
import { blockBits, blockOf, decodePostings, noPostings } from './postings.ts';
import type { Postings } from './postings.ts';
import type { ProductTest } from './product-test.ts';
import { RecentLists } from './recent-lists.ts';

/** Decoded postings kept: two numbers of four bytes each, so some eight megabytes at most. */
const mostKept = 1_000_000;

/** Reads the search index of one catalogue file as it is now. Keeps the columns and the lists of words lately asked for. */
export class SearchIndex {
  readonly #catalogue: Catalogue;
  readonly #lists = new RecentLists<Postings>(mostKept, ({ ids }) => ids.length);
  readonly #attributes: AttributeLists;
  #version = '';
  #blocks: (Block | undefined)[] = [];
  #products = 0;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
    this.#attributes = new AttributeLists(catalogue);
  }

  /** Call before a query: another connection may have written. @returns what changes with every write */
  refresh(): string {
    const version = this.#catalogue.version();
    if (version === this.#version) return version;
    this.#version = version;
    this.#lists.forget();
    this.#attributes.forget();
    this.#readBlocks();
    return version;
  }

  /** How many products there are. */
  get products(): number {
    return this.#products;
  }

  blockOf(id: number): Block | undefined {
    return this.#blocks[blockOf(id)];
  }

  /** The products that pass a test, in the order of their ids. */
  passing(test: ProductTest): Int32Array {
    const ids = new Int32Array(this.#products);
    let count = 0;
    for (const block of this.#blocks) {
      for (let row = 0; row < (block?.ids.length ?? 0); row += 1) {
        if (test.passes(block!, row)) ids[count++] = block!.ids[row]!;
      }
    }
    return ids.subarray(0, count);
  }

  /** Tells of each of `ids` whether it says the value under one of the labels. */
  having(
    ids: readonly number[],
    asked: { labels: readonly string[]; value: string },
  ): (id: number) => boolean {
    return this.#attributes.having(ids, this.#blocks.length << blockBits, asked);
  }

  postings(term: string): Postings {
    return this.#lists.get(term, () => this.#readList(term));
  }

  #readList(term: string): Postings {
    const rows = this.#catalogue
      .statement('select products, data from postings where term = ? order by block')
      .all(term) as { products: number; data: Uint8Array }[];
    if (rows.length === 0) return noPostings;
    return decodePostings(
      rows.map(({ data }) => data),
      rows.reduce((sum, { products }) => sum + products, 0),
    );
  }

  #readBlocks(): void {
    const rows = this.#catalogue.statement('select block, revision from blocks').all() as {
      block: number;
      revision: number;
    }[];
    const data = this.#catalogue.statement('select data from blocks where block = ?');
    const blocks: (Block | undefined)[] = [];
    for (const { block, revision } of rows) {
      const known = this.#blocks[block];
      blocks[block] =
        known?.revision === revision
          ? known
          : readBlock(block, revision, (data.get(block) as { data: Uint8Array }).data);
    }
    this.#blocks = blocks;
    this.#products = blocks.reduce((sum, block) => sum + (block?.ids.length ?? 0), 0);
  }
}
