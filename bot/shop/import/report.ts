import type { SkippedRow } from './import-item.ts';

/** Rows kept of each kind; beyond them they are only counted, so that a broken feed cannot fill the memory. */
const mostKept = 10_000;

/** What an import did. */
export class ImportReport {
  /** Data rows read. */
  rows = 0;
  products = 0;
  variants = 0;
  added = 0;
  changed = 0;
  unchanged = 0;
  removed = 0;
  /** Rows and products left out, and why: the first of them. */
  readonly skipped: SkippedRow[] = [];
  /** All that were left out. */
  leftOut = 0;
  /** Those that could not be read at all: the file may be cut off, and what it lacks may only be lost. */
  unreadable = 0;
  /** What was taken, but an owner would want to know: pictures without a description. The first of them. */
  readonly remarks: SkippedRow[] = [];
  remarked = 0;
  /** How many products state a price in which currency. */
  readonly currencies = new Map<string, number>();
  /** The file being read, where there are several. */
  file: string | undefined;

  skip(row: SkippedRow): void {
    this.leftOut += 1;
    if (row.unreadable) this.unreadable += 1;
    if (this.skipped.length < mostKept) this.skipped.push(this.#placed(row));
  }

  remark(row: SkippedRow): void {
    this.remarked += 1;
    if (this.remarks.length < mostKept) this.remarks.push(this.#placed(row));
  }

  #placed(row: SkippedRow): SkippedRow {
    return this.file === undefined ? row : { ...row, reason: `${this.file}: ${row.reason}` };
  }
}
