import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { once } from '../../bot/chat/once.ts';

let own: string | undefined;

/** The folder that all processes of a run share; a process that no run started has one of its own. */
function folder(): string {
  const shared = process.env.AISLE_BUILT;
  if (shared !== undefined) return shared;
  if (own === undefined) {
    const made = mkdtempSync(join(tmpdir(), 'aisle-built-'));
    process.once('exit', () => rmSync(made, { recursive: true, force: true }));
    own = made;
  }
  return own;
}

/** Where a run keeps the thing of this name. */
export const place = (name: string): string => join(folder(), name);

/**
 * Something dear, made by the first process of a run that needs it; the others wait for it.
 * @param make lays it at `at`, and returns what can be written as JSON. When it throws, who waits makes it anew.
 */
export function onceARun<Made>(name: string, make: (at: string) => Promise<Made>): () => Promise<Made> {
  return once(async () => {
    const told = place(`${name}.json`);
    const held = place(`${name}.making`);
    for (;;) {
      if (existsSync(told)) return JSON.parse(readFileSync(told, 'utf8')) as Made;
      if (takes(held)) break;
      if (!isRunning(held)) rmSync(held, { force: true });
      await sleep(50);
    }
    try {
      // Another may have finished it between the two looks.
      if (existsSync(told)) return JSON.parse(readFileSync(told, 'utf8')) as Made;
      const made = await make(place(name));
      // Whole or not there at all.
      writeFileSync(`${told}.new`, JSON.stringify(made));
      renameSync(`${told}.new`, told);
      return made;
    } finally {
      rmSync(held, { force: true });
    }
  });
}

/** @returns whether this process is the one that makes it. */
function takes(held: string): boolean {
  try {
    writeFileSync(held, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

/** Whether who makes it is still there: it may have been ended on the way. */
function isRunning(held: string): boolean {
  try {
    const text = readFileSync(held, 'utf8');
    // Who has just begun has not written its number yet.
    if (text === '') return true;
    process.kill(Number(text), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}
