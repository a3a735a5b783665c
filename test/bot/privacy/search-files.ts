import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Searching everything that lies on the disk for words that may not be there, byte by byte. */

/** A word as it could lie in a file: UTF-8 and both UTF-16, as written and in lower case. */
function formsOf(word: string): Buffer[] {
  const spellings = [...new Set([word, word.toLowerCase(), word.toUpperCase()])];
  return spellings.flatMap((spelling) => {
    const little = Buffer.from(spelling, 'utf16le');
    return [Buffer.from(spelling, 'utf8'), little, Buffer.from(little).swap16()];
  });
}

export interface Hit {
  where: string;
  word: string;
  /** What stands around it. */
  around: string;
}

/** Every place in `bytes` where one of the words stands. */
export function hitsIn(where: string, bytes: Buffer, words: readonly string[]): Hit[] {
  return words.flatMap((word) =>
    formsOf(word).flatMap((form) => {
      const at = bytes.indexOf(form);
      if (at < 0) return [];
      const around = bytes.subarray(Math.max(0, at - 60), at + form.length + 60).toString('latin1');
      return [{ where, word, around }];
    }),
  );
}

/** Every file below a folder, the database's pages and write-ahead log among them. */
export function hitsBelow(folder: string, words: readonly string[]): { hits: Hit[]; files: string[] } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).isFile());
  const hits = files.flatMap((file) => hitsIn(relative(folder, file), readFileSync(file), words));
  return { hits, files: files.map((file) => relative(folder, file)) };
}
