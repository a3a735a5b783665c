/** `npm run bench -- NAME`: prints one JSON object. Benchmarks are never tests: machines are noisy. */
const benches: Record<string, () => Promise<unknown>> = {
  turn: async () => (await import('./turn.ts')).benchTurn(),
  records: () => import('./records-bench.ts'),
  'cold-start': async () => (await import('./cold-start.ts')).benchColdStart(),
  'lambda-turn': async () => (await import('./lambda-turn.ts')).benchLambdaTurn(),
  gateway: async () => (await import('./gateway.ts')).benchGateway(),
  'first-words': async () => (await import('./first-words.ts')).benchFirstWords(),
  import: async () => (await import('./import.ts')).benchImport(),
  widget: async () => (await import('./widget.ts')).benchWidget(),
  memory: async () => (await import('./memory.ts')).benchMemory(),
  cost: async () => (await import('./cost.ts')).benchCost(),
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
