/** Of each run of numbers that begin with the same bits, about this many. */
const RUN = 4;

/** Finds numbers in an ascending list of them by the bits they begin with: a table of all of them would be far larger than the list. */
export class Places {
  private readonly numbers: Uint32Array;
  private readonly shift: number;
  /** Where the numbers begin that begin with these bits. */
  private readonly starts: Uint32Array;

  /** @param bits how many the largest number may have */
  constructor(ascending: Uint32Array, bits: number) {
    const runs = Math.min(bits, Math.ceil(Math.log2(ascending.length / RUN + 1)));
    this.numbers = ascending;
    this.shift = bits - runs;
    this.starts = new Uint32Array(2 ** runs + 1);
    for (const number of ascending) this.starts[(number >>> this.shift) + 1]! += 1;
    for (let run = 0; run < 2 ** runs; run++) this.starts[run + 1]! += this.starts[run]!;
  }

  /** The place of `number`, −1 when it is not there. */
  of(number: number): number {
    const run = number >>> this.shift;
    const end = this.starts[run + 1]!;
    for (let place = this.starts[run]!; place < end; place++)
      if (this.numbers[place] === number) return place;
    return -1;
  }
}
