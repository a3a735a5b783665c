/** Lists that were asked for lately, the least recently used forgotten first once they hold too much together. */
export class RecentLists<List> {
  readonly #lists = new Map<string, List>();
  readonly #most: number;
  readonly #sizeOf: (list: List) => number;
  #kept = 0;

  /**
   * @param most how much all of them may hold, in what `sizeOf` counts, postings of eight bytes; one that alone holds more is kept as long as no
   * other is asked for
   */
  constructor(most: number, sizeOf: (list: List) => number) {
    this.#most = most;
    this.#sizeOf = sizeOf;
  }

  /** @param make is called when the list of this name is not kept. */
  get(name: string, make: () => List): List {
    const known = this.#lists.get(name);
    if (known !== undefined) {
      this.#lists.delete(name);
      this.#lists.set(name, known);
      return known;
    }
    const made = make();
    this.#lists.set(name, made);
    this.#makeRoom(name, made);
    return made;
  }

  forget(): void {
    this.#lists.clear();
    this.#kept = 0;
  }

  #makeRoom(name: string, list: List): void {
    this.#kept += this.#sizeOf(list) + placeOf(name);
    for (const [eldest, oldest] of this.#lists) {
      if (this.#kept <= this.#most || this.#lists.size === 1) return;
      this.#lists.delete(eldest);
      this.#kept -= this.#sizeOf(oldest) + placeOf(eldest);
    }
  }
}

/** A word nobody has still takes its place and its letters. */
const placeOf = (name: string): number => 16 + name.length / 4;
