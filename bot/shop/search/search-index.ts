import type { Catalogue } from './catalogue.ts';
import { readBlock } from './columns.ts';
import type { Block } from './columns.ts';
import { blockOf, decodePostings, noPostings } from './postings.ts';
import type { Postings } from './postings.ts';

/** Decoded postings kept: two numbers of four bytes each, so some eight megabytes at most. */
const mostKept = 1_000_000;

/** Reads the search index of one catalogue file as it is now. Keeps the columns and the lists of words lately asked for. */
export class SearchIndex {
  readonly #catalogue: Catalogue;
  readonly #lists = new Map<string, Postings>();
  #kept = 0;
  #version = '';
  #blocks: (Block | undefined)[] = [];
  #products = 0;

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** Call before a query: another connection may have written. @returns what changes with every write */
  refresh(): string {
    const version = this.#catalogue.version();
    if (version === this.#version) return version;
    this.#version = version;
    this.#lists.clear();
    this.#kept = 0;
    this.#readBlocks();
    return version;
  }

  /** How many products there are. */
  get products(): number {
    return this.#products;
  }

  /** One after another in the order of their ids. */
  get blocks(): Block[] {
    return this.#blocks.filter((block) => block !== undefined);
  }

  blockOf(id: number): Block | undefined {
    return this.#blocks[blockOf(id)];
  }

  postings(term: string): Postings {
    const known = this.#lists.get(term);
    if (known) this.#lists.delete(term);
    const list = known ?? this.#readList(term);
    this.#lists.set(term, list);
    if (!known) this.#keep(list);
    return list;
  }

  #keep(list: Postings): void {
    // A word nobody has still takes a place.
    this.#kept += list.ids.length + 1;
    for (const [term, { ids }] of this.#lists) {
      if (this.#kept <= mostKept || this.#lists.size === 1) return;
      this.#lists.delete(term);
      this.#kept -= ids.length + 1;
    }
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
