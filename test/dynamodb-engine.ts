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
  const port = await freePort();
  const child = spawn(binary, ['--port', String(port)], {
    stdio: 'ignore',
  });
  // A test run that is cut short must not leave the engine behind.
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const endpoint = `http://127.0.0.1:${port}`;
  await answering(endpoint, child);
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

async function answering(endpoint: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 2_000; tries += 1) {
    if (child.exitCode !== null) throw new Error(`The DynamoDB engine ended with ${child.exitCode}.`);
    const answer = await fetch(endpoint).catch(() => undefined);
    if (answer) return;
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
