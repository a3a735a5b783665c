import { readFileSync } from 'node:fs';

/** A file of a judged collection is not as it must be. The message says where and what. */
export class CollectionInvalid extends Error {
  override name = 'CollectionInvalid';
}

/** A row by the names of its columns, with where it stands, for messages. */
export interface TableRow {
  cells: Record<string, string>;
  /** The line in the file, from 1. */
  line: number;
}

/**
 * Reads a table parted by tabs, with a heading: any line ends, with or without byte order mark, cells quoted or not.
 * @param needed columns it must have
 * @throws CollectionInvalid
 */
export function readTable(file: string, needed: readonly string[]): TableRow[] {
  const [heading, ...lines] = textOf(file).split(/\r\n|\n|\r/);
  const names = cellsOf(heading ?? '').map((name) => name.trim().toLowerCase());
  const missing = needed.filter((name) => !names.includes(name));
  if (missing.length > 0) {
    const hint = (heading ?? '').includes('\t') ? '' : ' Its cells must be parted by tabs.';
    throw new CollectionInvalid(
      `${file}: the first line must name the columns; ${missing.join(', ')} is missing.${hint}`,
    );
  }
  const rows = lines.flatMap((text, index): TableRow[] => {
    if (text.trim() === '') return [];
    const cells = cellsOf(text);
    return [{ cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])), line: index + 2 }];
  });
  if (rows.length === 0) throw new CollectionInvalid(`${file} has no rows below its heading.`);
  return rows;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\u{feff}/u, '');
  } catch (cause) {
    throw new CollectionInvalid(`${file} cannot be read.`, { cause });
  }
}

function cellsOf(line: string): string[] {
  return line.split('\t').map(unquoted);
}

/** `"a ""b"""` is a "b"; a title that only begins with a quote mark keeps it. */
function unquoted(cell: string): string {
  const quoted = /^"((?:[^"]|"")*)"$/.exec(cell);
  return quoted ? quoted[1]!.replaceAll('""', '"') : cell;
}
