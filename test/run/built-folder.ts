import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import chromiumPackage from '@sparticuz/chromium';

/**
 * Gives all processes of a run of tests one folder for what they build (test/built.ts), and removes it in the end. The
 * packed browser is unpacked before any of them begins: on a machine that has it not, two that start at once would
 * unpack it over each other, and neither could run it.
 */
export default async function setUp(): Promise<() => void> {
  if (!process.env.CHROME_PATH) await chromiumPackage.executablePath();
  const folder = mkdtempSync(join(tmpdir(), 'aisle-built-'));
  process.env.AISLE_BUILT = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
