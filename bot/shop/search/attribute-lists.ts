import type { Catalogue } from './catalogue.ts';
import { RecentLists } from './recent-lists.ts';
import { stems } from './words.ts';

/** Answers kept, of one byte a product: some two megabytes at most, whatever is asked. */
const mostKept = 2_000_000;
const [unknown, has, lacks] = [0, 1, 2];

/**
 * Which products say a value under one of some labels. What was asked of a product once is remembered until the
 * catalogue changes: shoppers ask for wood and leather again and again, and each search asks it of the same products.
 */
export class AttributeLists {
  readonly #catalogue: Catalogue;
  readonly #answers = new RecentLists<Uint8Array>(mostKept, ({ length }) => length);

  constructor(catalogue: Catalogue) {
    this.#catalogue = catalogue;
  }

  /** Call when the catalogue is another. */
  forget(): void {
    this.#answers.forget();
  }

  /**
   * @param ids the products it will be asked of
   * @param places ids are below this
   */
  having(
    ids: readonly number[],
    places: number,
    { labels, value }: { labels: readonly string[]; value: string },
  ): (id: number) => boolean {
    const wanted = stems(value);
    const name = JSON.stringify([labels, wanted]);
    const answers = this.#answers.get(name, () => new Uint8Array(places));
    const unasked = ids.filter((id) => answers[id] === unknown);
    if (unasked.length > 0) {
      for (const id of unasked) answers[id] = lacks!;
      for (const id of this.#read(unasked, labels, wanted)) answers[id] = has!;
    }
    return (id) => answers[id] === has;
  }

  #read(ids: readonly number[], labels: readonly string[], wanted: readonly string[]): number[] {
    const tests = wanted.map(() => 'instr(a.value_line, ?) > 0').join(' and ') || '1';
    const marks = labels.map(() => '?').join(', ');
    const rows = this.#catalogue
      .statement(
        `select distinct a.product as id from json_each(?) c cross join attributes a on a.product = c.value
         where a.name_key in (${marks}) and ${tests}`,
      )
      .all(JSON.stringify(ids), ...labels, ...wanted.map((word) => ` ${word} `));
    return (rows as { id: number }[]).map(({ id }) => id);
  }
}
