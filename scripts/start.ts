/**
 * npm start [-- --fixtures | --aws-shaped]: the product on one machine; with `--aws-shaped` its chat as on AWS, on
 * services of this machine, for developing that path. Those belong to the tests and run in a process of their own.
 */
import { spawn } from 'node:child_process';
import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Compiled once, every later start loads its modules in less than half the time. A folder that cannot be written is no fault.
enableCompileCache(fileURLToPath(new URL('../build/compiled', import.meta.url)));
if (process.argv.includes('--aws-shaped')) await startAwsShaped();
else await import('../bot/local.ts');
// However it ends.
flushCompileCache();

async function startAwsShaped(): Promise<void> {
  const file = fileURLToPath(new URL('../test/aws/start.ts', import.meta.url));
  const flags = process.argv.slice(2).filter((flag) => flag !== '--aws-shaped');
  const child = spawn(process.execPath, [file, ...flags], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  process.exitCode = await new Promise<number>((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
}
