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

interface Sought {
  word: string;
  form: Buffer;
}

/** Of what begins with the same four bytes; beside it which hashes of four bytes there are at all, for a quick no. */
interface Index {
  byStart: Map<number, Sought[]>;
  hashes: Uint8Array;
}

const hashOf = (four: number): number => (four ^ (four >>> 16)) & 0xffff;

function indexOf(words: readonly string[]): Index {
  const byStart = new Map<number, Sought[]>();
  const hashes = new Uint8Array(0x10000);
  for (const word of words) {
    if (word.length < 4) throw new Error(`"${word}" is too short to be looked for.`);
    for (const form of formsOf(word)) {
      const start = form.readUInt32BE();
      byStart.set(start, [...(byStart.get(start) ?? []), { word, form }]);
      hashes[hashOf(start)] = 1;
    }
  }
  return { byStart, hashes };
}

/** The first place in `bytes` of each form of one of the words. All are looked for in one pass: they are thousands. */
export function hitsIn(where: string, bytes: Buffer, words: readonly string[]): Hit[] {
  return hitsOf(indexOf(words), where, bytes);
}

function hitsOf({ byStart, hashes }: Index, where: string, bytes: Buffer): Hit[] {
  const found = new Map<Buffer, Hit>();
  let four = 0;
  for (let end = 1; end <= bytes.length; end += 1) {
    four = ((four << 8) | bytes[end - 1]!) >>> 0;
    if (hashes[hashOf(four)] === 0 || end < 4) continue;
    const at = end - 4;
    for (const { word, form } of byStart.get(four) ?? []) {
      if (found.has(form) || !bytes.subarray(at, at + form.length).equals(form)) continue;
      const around = bytes.subarray(Math.max(0, at - 60), at + form.length + 60).toString('latin1');
      found.set(form, { where, word, around });
    }
  }
  return [...found.values()];
}

/** Every file below a folder, the database's pages and write-ahead log among them. */
export function hitsBelow(folder: string, words: readonly string[]): { hits: Hit[]; files: string[] } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => statSync(path).isFile());
  const index = indexOf(words);
  const hits = files.flatMap((file) => hitsOf(index, relative(folder, file), readFileSync(file)));
  return { hits, files: files.map((file) => relative(folder, file)) };
}
