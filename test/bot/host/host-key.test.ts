import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keyInFolder } from '../../../bot/local/host-key.ts';
import { StartFailed } from '../../../bot/local/start-failed.ts';
import { canTrace } from '../records/sync-trace.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'aisle-key-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

it('makes a key once, for its owner alone, and leaves nothing beside it', () => {
  const key = keyInFolder(folder, 'host');
  expect(key).toHaveLength(32);
  expect(keyInFolder(folder, 'host')).toEqual(key);
  expect(readdirSync(join(folder, 'keys'))).toEqual(['host.key']);
  expect(statSync(join(folder, 'keys/host.key')).mode & 0o077).toBe(0);
});

it('does not replace a damaged key: everything sealed would be lost with it', () => {
  mkdirSync(join(folder, 'keys'));
  writeFileSync(join(folder, 'keys/host.key'), 'half a k');
  expect(() => keyInFolder(folder, 'host')).toThrow(StartFailed);
  expect(readFileSync(join(folder, 'keys/host.key'), 'utf8')).toBe('half a k');
});

if (canTrace) {
  it('gives the key its name only when it is on the disk: a start that dies leaves a whole key or none', () => {
    const trace = join(folder, 'trace');
    const module = new URL('../../../bot/local/host-key.ts', import.meta.url).href;
    const program = `(await import('${module}')).keyInFolder('${folder}', 'host')`;
    const calls = 'trace=openat,link,linkat,rename,renameat,renameat2,fsync,fdatasync';
    const run = [process.execPath, '--input-type=module', '-e', program];
    const { status } = spawnSync('strace', ['-f', '-y', '-e', calls, '-o', trace, ...run]);
    expect(status).toBe(0);
    const keys = readFileSync(trace, 'utf8')
      .split('\n')
      .filter((line) => line.includes(join(folder, 'keys')) && !line.includes('ENOENT'));
    const named = keys.findIndex((line) => /host\.key"/.test(line));
    const synced = keys.findIndex((line) => /sync\(\d+<[^>]*host\.key[^>]*>\) += 0/.test(line));
    expect(synced).toBeGreaterThanOrEqual(0);
    expect(named).toBeGreaterThan(synced);
    const folderSynced = keys.findIndex((line) => /sync\(\d+<[^>]*\/keys>\) += 0/.test(line));
    expect(folderSynced).toBeGreaterThan(named);
  });
} else {
  it.skip('gives the key its name only when it is on the disk: needs strace, which is not usable here');
}
