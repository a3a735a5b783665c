import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** DYNAMODB_ENGINE names another place of the program. */
const binary =
  process.env.DYNAMODB_ENGINE ??
  fileURLToPath(new URL('../node_modules/@dynoxide/linux-x64/dynoxide', import.meta.url));

/** Whether the DynamoDB-compatible engine is installed; it is an optional package for x64 Linux. */
export const hasDynamoEngine = existsSync(binary);

export interface DynamoEngine {
  endpoint: string;
  /** Ends the process and removes its data. */
  stop(): Promise<void>;
}

/**
 * Starts the engine on a free port with an empty database of its own, in memory: nothing here asks it to outlive its
 * process, and waiting for a disk at each commit took most of the time of the suites.
 */
export async function startDynamoEngine(): Promise<DynamoEngine> {
  for (let tries = 1; ; tries += 1) {
    const engine = await startOn(await freePort());
    if (engine !== undefined) return engine;
    // Between two looks another process of the tests may have taken the port.
    if (tries === 3) throw new Error('The DynamoDB engine ended at once, three times.');
  }
}

/** @returns nothing when it ended before it answered. */
async function startOn(port: number): Promise<DynamoEngine | undefined> {
  const child = spawn(binary, ['--port', String(port)], {
    stdio: 'ignore',
  });
  // A test run that is cut short must not leave the engine behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const endpoint = `http://127.0.0.1:${port}`;
  if (!(await answers(endpoint, child))) {
    process.off('exit', kill);
    return undefined;
  }
  return {
    endpoint,
    async stop() {
      process.off('exit', kill);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    },
  };
}

async function answers(endpoint: string, child: ChildProcess): Promise<boolean> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    if (child.exitCode !== null) return false;
    const answer = await fetch(endpoint).catch(() => undefined);
    if (answer) return child.exitCode === null;
    await sleep(20);
  }
  throw new Error('The DynamoDB engine does not answer.');
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
