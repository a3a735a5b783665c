import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { headOf, readText } from './decoding.ts';

/** One row of a table; `fault` says why it cannot be read. */
export interface TableRecord {
  cells: string[];
  /** The header is row 1. */
  number: number;
  fault?: string;
}

/**
 * The rows of a table of text, never more than a few in memory. Knows commas, semicolons, tabs and bars between cells,
 * byte order marks, any line ends, quotes within quotes and broken ones, UTF-8, UTF-16 and Latin-1.
 */
export async function* readTable(
  file: string,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<TableRecord, void, void> {
  const delimiter = delimiterOf(await headOf(file));
  const faults: string[] = [];
  const parser = parse({
    delimiter,
    // Tables parted by tabs are written by programs that do not quote: an inch mark there is no quote.
    ...(delimiter === '\t' ? { quote: null } : { relax_quotes: true }),
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    // A quote that never ends would otherwise swallow the rest of the file into memory.
    max_record_size: 2_000_000,
    onSkip: (error) => {
      faults.push(faultOf(error));
      return undefined;
    },
  });
  const source = Readable.from(readText(file, onBytes));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let number = 0;
  for await (const cells of parser as AsyncIterable<string[]>) {
    while (faults.length > 0) yield { cells: [], number: (number += 1), fault: faults.shift() ?? '' };
    yield { cells, number: (number += 1) };
  }
  while (faults.length > 0) yield { cells: [], number: (number += 1), fault: faults.shift() ?? '' };
}

/** What is wrong with a row, for the owner of the table. */
function faultOf(error: { code: string; message: string } | undefined): string {
  if (error?.code === 'CSV_QUOTE_NOT_CLOSED')
    return 'a quoted cell never ends; the file may have been cut off here';
  return error?.message ?? 'it cannot be read';
}

/** What parts the cells of the header line. */
export function delimiterOf(head: string): string {
  const line = headerLine(head);
  const counts = [',', ';', '\t', '|'].map((mark) => ({ mark, count: line.split(mark).length }));
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).mark;
}

/** The names in the first line, as they are written. */
export function headerOf(head: string): string[] {
  return headerLine(head)
    .split(delimiterOf(head))
    .map((name) => name.trim().replace(/^"(.*)"$/, '$1'));
}

function headerLine(head: string): string {
  return head.replace(/^\s+/, '').split(/\r?\n|\r/, 1)[0] ?? '';
}
