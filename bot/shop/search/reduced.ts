import type { Catalogue } from './catalogue.ts';

/** Which products cost less than before: read from the catalogue once for each of its versions, when first asked for. */
export class Reduced {
  readonly #catalogue: Catalogue;
  #version: string | undefined;
  #ids: ReadonlySet<number> = new Set();

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** Numbers in the index of the products of which some version is reduced. */
  ids(): ReadonlySet<number> {
    const version = this.#catalogue.version();
    if (version !== this.#version) {
      // Few products say a price before: only those are read as JSON.
      const rows = this.#catalogue
        .statement(
          `select id from products where instr(document, '"compareAt"') > 0 and exists (
             select 1 from json_each(document, '$.variants') variant
             where json_extract(variant.value, '$.compareAt') > json_extract(variant.value, '$.price'))`,
        )
        .all() as { id: number }[];
      this.#ids = new Set(rows.map(({ id }) => id));
      this.#version = version;
    }
    return this.#ids;
  }
}
