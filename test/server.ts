import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { layCatalogues } from './built.ts';

/** A real server process on a free port with a data folder of its own. */
export interface RunningServer {
  process: ChildProcess;
  port: number;
  folder: string;
  url: string;
  http: string;
  /** Everything printed so far. */
  output(): string;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Asks it to end and waits. @returns the exit code. */
  stop(): Promise<number | null>;
  /** Removes the data folder. */
  clean(): void;
}

export interface ServerOptions {
  /** Goes on with the data of an earlier server. */
  folder?: string;
  port?: number;
  env?: Record<string, string>;
  arguments?: string[];
}

/** Starts the product and waits until it answers. @throws with its output when it ends before that. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), 'aisle-'));
  if (options.env?.STORES_DIR === undefined) await layCatalogues(folder);
  const child = spawn('node', ['bot/local.ts', ...(options.arguments ?? [])], {
    env: {
      ...process.env,
      PORT: String(options.port ?? 0),
      DATA_DIR: folder,
      LOG_LEVEL: 'warn',
      // What it would make ready is mostly not asked for here.
      REHEARSAL: 'off',
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  child.stdout.on('data', (data) => (printed += String(data)));
  child.stderr.on('data', (data) => (printed += String(data)));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const port = await addressOf(() => printed, ended);
  return {
    process: child,
    port,
    folder,
    url: `ws://127.0.0.1:${port}/chat`,
    http: `http://127.0.0.1:${port}`,
    output: () => printed,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
    stop: async () => {
      child.kill('SIGTERM');
      return ended;
    },
    clean: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function addressOf(printed: () => string, ended: Promise<number | null>): Promise<number> {
  let over = false;
  void ended.then(() => (over = true));
  for (let tries = 0; tries < 2_000; tries++) {
    const match = /http:\/\/[\w.]+:(\d+)/.exec(printed());
    if (match && (await answers(Number(match[1])))) return Number(match[1]);
    if (over) throw new Error(`The server ended before it answered:\n${printed()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`The server did not answer in time:\n${printed()}`);
}

async function answers(port: number): Promise<boolean> {
  const response = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined);
  return response?.ok ?? false;
}
