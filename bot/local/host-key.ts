import { randomBytes, randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { StartFailed } from './start-failed.ts';

/**
 * A secret of this host, kept in a file only its owner may read; made at the first start. Every conversation's token
 * follows from it, so it is whole and on the disk before it is used, wherever the process or the power ends.
 * @throws StartFailed when the file is there but is not such a key.
 */
export function keyInFolder(dataFolder: string, name: string): Uint8Array {
  const folder = join(dataFolder, 'keys');
  const file = join(folder, `${name}.key`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!existsSync(file)) makeKey(file);
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length === 32) return key;
  throw new StartFailed(
    `The key file ${file} is damaged; put back the one that belongs to this data folder.`,
  );
}

/** The file has its name only once its content is on the disk. The folder is this process's alone. */
function makeKey(file: string): void {
  const partial = `${file}.${randomUUID()}`;
  try {
    const descriptor = openSync(partial, 'wx', 0o600);
    try {
      writeFileSync(descriptor, randomBytes(32).toString('base64'));
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(partial, file);
  } catch (error) {
    rmSync(partial, { force: true });
    throw error;
  }
  for (const folder of [dirname(file), dirname(dirname(file))]) syncNames(folder);
}

/** Windows syncs no folders. */
function syncNames(folder: string): void {
  if (process.platform === 'win32') return;
  const descriptor = openSync(folder, 'r');
  fsyncSync(descriptor);
  closeSync(descriptor);
}
