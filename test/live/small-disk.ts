import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of a few megabytes in memory, where this machine lets us mount one. */
export interface SmallDisk {
  folder: string;
  /** Leaves no byte free. */
  fill(): void;
  /** Takes away what filled it. */
  empty(): void;
  remove(): void;
}

/** @param options of the mount, such as "size=1m" or "size=1m,ro". @returns undefined where only an administrator may. */
export function mountSmallDisk(options: string): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true, force: true });
    return undefined;
  }
  const filler = join(folder, 'filler');
  return {
    folder,
    fill() {
      for (let count = 0; ; count += 1) {
        const { bavail, bsize } = statfsSync(folder);
        if (bavail === 0) return;
        try {
          writeFileSync(`${filler}-${count}`, Buffer.alloc(bavail * bsize, 1));
        } catch (error) {
          // A server that writes meanwhile has taken some of it: what is left is looked at again.
          if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
        }
      }
    },
    empty() {
      for (let count = 0; count < 100; count += 1) rmSync(`${filler}-${count}`, { force: true });
    },
    remove() {
      execFileSync('umount', ['-l', folder], { stdio: 'ignore' });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
