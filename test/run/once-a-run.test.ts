import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { onceARun } from './once-a-run.ts';

let folder: string;
let before: string | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-once-'));
  before = process.env.AISLE_BUILT;
  process.env.AISLE_BUILT = folder;
});
afterEach(() => {
  if (before === undefined) delete process.env.AISLE_BUILT;
  else process.env.AISLE_BUILT = before;
  rmSync(folder, { recursive: true, force: true });
});

/** Another process of the run: writes a line for each time that it makes the thing, which takes it a moment. */
const script = `
  import { appendFileSync } from 'node:fs';
  import { setTimeout as sleep } from 'node:timers/promises';
  import { onceARun } from '${join(import.meta.dirname, 'once-a-run.ts')}';
  const made = onceARun('thing', async (at) => {
    appendFileSync(at, 'made\\n');
    await sleep(200);
    return { at };
  });
  process.stdout.write(JSON.stringify(await made()));
`;

async function inAnotherProcess(): Promise<unknown> {
  const child = spawn('node', ['--input-type=module', '--eval', script], {
    env: { ...process.env, AISLE_BUILT: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  child.stdout.on('data', (data) => (printed += String(data)));
  await new Promise((resolve) => child.once('close', resolve));
  return JSON.parse(printed);
}

test('what several processes need at once is made by one of them, and all are told what came of it', async () => {
  const told = await Promise.all([inAnotherProcess(), inAnotherProcess(), inAnotherProcess()]);
  expect(told).toEqual(Array.from({ length: 3 }, () => ({ at: join(folder, 'thing') })));
  expect(readFileSync(join(folder, 'thing'), 'utf8')).toBe('made\n');
});

test('what could not be made, or whose maker has ended, is made by who needs it next', async () => {
  let tries = 0;
  const made = onceARun('thing', async (at) => {
    tries += 1;
    if (tries === 1) throw new Error('No room.');
    appendFileSync(at, 'made\n');
    return tries;
  });
  await expect(made()).rejects.toThrow('No room.');
  // The number of a process that is over; no machine gives so high a one.
  writeFileSync(join(folder, 'thing.making'), '99999999');
  expect(await made()).toBe(2);
  expect(existsSync(join(folder, 'thing.making'))).toBe(false);
});
