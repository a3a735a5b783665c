import { DatabaseSync } from 'node:sqlite';

/**
 * Writes a catalogue as one file that needs no other beside it, so that it can be read where nothing can be written.
 * @throws the database's error when `from` cannot be read or `to` is there already.
 */
export function sealCatalogue(from: string, to: string): void {
  const open = new DatabaseSync(from);
  try {
    open.prepare('vacuum into ?').run(to);
  } finally {
    open.close();
  }
}
