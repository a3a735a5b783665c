/**
 * npm run report -- [FILE-or-FOLDER…] [--json]: runs conversations on a host of its own, in this folder's build, and
 * tells what they came to: the share by path, turns to a product in the cart, hand-over, time to the first words.
 * Exit code 1 when a conversation failed.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { BusinessEvent } from '../bot/chat/events.ts';
import { reportFigures, type ReportFigures } from './report-figures.ts';

const json = process.argv.includes('--json');
const wanted = process.argv.slice(2).filter((argument) => argument !== '--json');

interface Run {
  passed: number;
  failed: number;
  skipped: string[];
}

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-report-'));
  const key = randomUUID();
  const host = spawn(process.execPath, ['bot/local.ts', '--fixtures'], {
    env: {
      ...process.env,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: folder,
      AISLE_OPERATOR_KEY: key,
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const run = await converse(await addressOf(host), key);
    await ended(host);
    tell(run, reportFigures(eventsIn(join(folder, 'events'))));
    if (run.failed > 0) process.exitCode = 1;
  } finally {
    host.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Where the host listens, once it says so. @throws Error when it ends before that. */
function addressOf(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    host.stdout?.on('data', (data: Buffer) => {
      printed += data.toString();
      const address = /socket is at (ws\S+\/chat)/.exec(printed)?.[1];
      if (address) resolve(address);
    });
    host.once('exit', () => reject(new Error('The host did not start.')));
  });
}

/** Lets the host finish and write what it still has. */
function ended(host: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    host.once('exit', () => resolve());
    host.kill('SIGTERM');
  });
}

function converse(url: string, key: string): Promise<Run> {
  const child = spawn(
    process.execPath,
    ['conversations-fixtures/converse.ts', ...wanted, '--url', url, '--json'],
    {
      env: { ...process.env, AISLE_OPERATOR_KEY: key },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let printed = '';
  child.stdout.on('data', (data: Buffer) => (printed += data.toString()));
  return new Promise((resolve, reject) => {
    child.once('close', () => {
      const told = JSON.parse(printed) as Run | { error: string };
      if ('error' in told) reject(new Error(told.error));
      else resolve(told);
    });
  });
}

function eventsIn(folder: string): BusinessEvent[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .toSorted()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => v.parse(BusinessEvent, JSON.parse(line)));
}

function tell(run: Run, figures: ReportFigures): void {
  if (json) {
    const { passed, failed, skipped } = run;
    console.log(JSON.stringify({ passed, failed, skipped: skipped.length, ...figures }, null, 2));
    return;
  }
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  const { byPath, turnsToCart, handOver, firstWords } = figures;
  console.log(
    `${run.passed} conversations passed, ${run.failed} failed, ${run.skipped.length} skipped; ${figures.turns} turns`,
  );
  console.log(
    `by path:           ${Object.entries(byPath)
      .map(([path, share]) => `${path} ${percent(share)}`)
      .join(', ')}`,
  );
  console.log(
    `turns to the cart: median ${turnsToCart.median ?? '–'}, most ${turnsToCart.worst ?? '–'} (${turnsToCart.conversations} conversations; at most 3 as the median)`,
  );
  console.log(`hand-over:         ${handOver.inThatTurn} of ${handOver.asked} in the turn that asked for it`);
  const slow = Object.entries(firstWords.p95ByPath).map(([path, time]) => `${path} ${time}`);
  console.log(
    `first words:       median ${firstWords.median ?? '–'} ms, p95 ${firstWords.p95 ?? '–'} ms (${slow.join(', ')})`,
  );
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 2;
}
