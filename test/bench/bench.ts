/** `npm run bench -- NAME`: prints one JSON object. Benchmarks are never tests: machines are noisy. */
import { benchTurn } from './turn.ts';

const benches: Record<string, () => Promise<unknown>> = {
  turn: () => benchTurn(),
  records: () => import('./records-bench.ts'),
};

const name = process.argv[2] ?? '';
const bench = benches[name];
if (!bench) {
  console.error(`Name one of: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
} else {
  const result = await bench();
  if (name !== 'records') console.log(JSON.stringify(result, null, 2));
}
process.exit();
