/** Runs every static check and reports all that fail, not just the first. */
import { spawnSync } from 'node:child_process';

const checks = ['check:types', 'check:lint', 'check:format'];
const failed = checks.filter((name) => {
  console.log(`> ${name}`);
  return spawnSync('npm', ['run', '--silent', name], { stdio: 'inherit' }).status !== 0;
});
if (failed.length > 0) {
  console.error(`Failed: ${failed.join(', ')}`);
  process.exit(1);
}
