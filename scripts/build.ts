/** npm run build: the widget's bundle, the React component, the playground, the store pages, the staff pages and the intent model; what is up to date is left alone. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { trainIfNeeded } from '../intents/train.ts';

const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
const build = join(root, 'build');

interface BuildStep {
  name: string;
  /** Files and folders, from the project's root, that the result depends on. */
  from: string[];
  /** A file that is there when it was built. */
  result: string;
  run: () => Promise<unknown>;
}

const steps: BuildStep[] = [
  {
    name: 'the widget',
    from: ['widget', 'bot/wire', 'scripts/build-widget.ts', 'scripts/on-preact.ts', 'package-lock.json'],
    result: 'widget/aisle.js',
    // Bundlers are loaded only when something has to be built: a start with nothing to do stays quick.
    run: async () => (await import('./build-widget.ts')).buildWidget(join(build, 'widget/aisle.js')),
  },
  {
    name: 'the React component',
    from: ['widget', 'bot/wire', 'scripts/build-widget.ts', 'scripts/build-react.ts', 'package.json'],
    result: 'react/index.js',
    run: async () => (await import('./build-react.ts')).buildReact(join(build, 'react')),
  },
  {
    name: 'the playground',
    from: [
      'widget/playground',
      'widget/playground/index.html',
      'widget/api.ts',
      'scripts/build-playground.ts',
    ],
    result: 'playground/index.html',
    run: async () => (await import('./build-playground.ts')).buildPlayground(join(build, 'playground')),
  },
  {
    name: 'the store pages',
    from: ['widget/store/pages', 'bot/wire', 'scripts/build-store.ts', 'package-lock.json'],
    result: 'store/manifest.json',
    run: async () => (await import('./build-store.ts')).buildStorePages(join(build, 'store')),
  },
  {
    name: 'the staff pages',
    from: ['widget', 'bot/wire', 'scripts/build-console.ts', 'scripts/on-preact.ts', 'package-lock.json'],
    result: 'staff/index.html',
    run: async () => (await import('./build-console.ts')).buildConsole(join(build, 'staff')),
  },
];

for (const step of steps) await runStep(step);
trainIfNeeded({ progress: (line) => console.log(line) });

async function runStep({ name, from, result, run }: BuildStep): Promise<void> {
  const hash = hashOf(from);
  const mark = join(build, '.built', `${result.replaceAll('/', '-')}.hash`);
  const upToDate = existsSync(join(build, result)) && existsSync(mark) && readFileSync(mark, 'utf8') === hash;
  if (upToDate) return;
  const start = performance.now();
  await run();
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, hash);
  console.log(`Built ${name} in ${((performance.now() - start) / 1_000).toFixed(1)} s`);
}

/** One hash over the names and contents of all source files below. */
function hashOf(places: string[]): string {
  const hash = createHash('sha256');
  for (const place of places) {
    for (const file of filesOf(join(root, place)))
      hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function filesOf(place: string): string[] {
  if (!existsSync(place)) return [];
  if (/\.[a-z]+$/.test(place)) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|css|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
