import { spawn } from 'node:child_process';

/** A command of ours that is expected to end by itself. */
export interface Ended {
  code: number | null;
  /** What it printed on standard output and standard error. */
  output: string;
  errors: string;
}

/** Runs `node FILE …` with these settings and waits for its end. */
export function runToEnd(
  command: string[],
  environment: Record<string, string> = {},
  folder?: string,
): Promise<Ended> {
  const child = spawn('node', command, {
    env: { ...process.env, PORT: '0', LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  const ended: Ended = { code: null, output: '', errors: '' };
  child.stdout.on('data', (data) => (ended.output += String(data)));
  child.stderr.on('data', (data) => (ended.errors += String(data)));
  return new Promise((resolve) => child.once('close', (code) => resolve({ ...ended, code })));
}
