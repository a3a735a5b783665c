import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailed } from './start-failed.ts';

/**
 * A secret of this host, kept in a file only its owner may read; made at the first start.
 * @throws StartFailed when the file is there but is not such a key.
 */
export function keyInFolder(dataFolder: string, name: string): Uint8Array {
  const folder = join(dataFolder, 'keys');
  const file = join(folder, `${name}.key`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length === 32) return key;
  throw new StartFailed(
    `The key file ${file} is damaged; put back the one that belongs to this data folder.`,
  );
}
