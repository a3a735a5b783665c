import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Gives all processes of a run of tests one folder for what they build (test/built.ts), and removes it in the end. */
export default function setUp(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-built-'));
  process.env.AISLE_BUILT = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
