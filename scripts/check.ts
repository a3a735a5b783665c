/** Runs every static check, all at once, and reports all that fail, not just the first. */
import { spawn } from 'node:child_process';

const checks = ['check:types', 'check:lint', 'check:format'];

interface Checked {
  name: string;
  passed: boolean;
  printed: string;
}

/** What a check prints is kept together: three at once would be unreadable. */
function check(name: string): Promise<Checked> {
  const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (printed += String(data)));
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ name, passed: code === 0, printed }));
  });
}

const all = checks.map(check);
for (const one of all) {
  const { name, printed } = await one;
  console.log(`> ${name}\n${printed.trimEnd()}`);
}
const failed = (await Promise.all(all)).filter(({ passed }) => !passed).map(({ name }) => name);
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exit(1);
}
