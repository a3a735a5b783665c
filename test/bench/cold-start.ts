/**
 * `npm run bench -- cold-start`: what a new Lambda instance does before its first event, beside a bare `node -e 0`, in
 * alternating runs. CPU is user and system time of the whole process, as the shell's `time` tells it. `door` is the
 * bundle imported and open for connects, which is all that Lambda's init does; `host` is everything a frame is handled
 * with as well, which is loaded while the first connect is noted; `warm` has the stores' catalogues and the model too.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { buildLambda } from '../../scripts/build-lambda.ts';
import { bundleLambda } from '../../scripts/bundle-lambda.ts';
import { partsOf } from '../../scripts/bundle-parts.ts';
import { median } from './load.ts';

const ROUNDS = 25;
const opener = fileURLToPath(new URL('servers/cold-start.mjs', import.meta.url));

export async function benchColdStart(): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-cold-'));
  try {
    await buildLambda({ folder });
    const metafile = await bundleLambda(folder);
    return { ...sizes(folder, metafile), ...starts(folder) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function sizes(folder: string, metafile: Metafile): Record<string, unknown> {
  const names = readdirSync(folder).filter((name) => /\.mjs$|^words.*\.json$/.test(name));
  const files = new Map(
    names.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return [name, { bytes: bytes.length, gzipBytes: gzipSync(bytes, { level: 9 }).length }];
    }),
  );
  const sum = (what: 'bytes' | 'gzipBytes', isOf: (name: string) => boolean): number =>
    [...files].reduce((total, [name, size]) => total + (isOf(name) ? size[what] : 0), 0);
  const parts = partsOf(metafile);
  const deployed = (used: string[]): Record<string, number> => {
    const isRead = (name: string): boolean => {
      const [, language] = /^words-(\w+)\.json$/.exec(name) ?? [];
      const needing = language === undefined ? parts[name] : [language];
      return needing?.some((part) => used.includes(part)) ?? true;
    };
    return {
      codeGzipBytes: sum('gzipBytes', (name) => isCode(name) && isRead(name)),
      wordsGzipBytes: sum('gzipBytes', (name) => !isCode(name) && isRead(name)),
    };
  };
  return {
    bundleGzipBytes: sum('gzipBytes', isCode),
    wordsGzipBytes: sum('gzipBytes', (name) => !isCode(name)),
    bundleWithWordsGzipBytes: sum('gzipBytes', () => true),
    bundleBytes: sum('bytes', isCode),
    // What a stage of cdk/stages.ts as it comes uploads, and the same for a store that speaks English alone.
    defaultStage: deployed(['es', 'fr', 'de']),
    defaultStageInEnglish: deployed([]),
    files: Object.fromEntries(files),
    minifiedBytesByPart: minifiedByPart(metafile),
  };
}

/** All else is data: word tables that scripts/bundle-words.ts lays beside the code. */
const isCode = (name: string): boolean => name.endsWith('.mjs');

/** By package, and of our own by room. */
function minifiedByPart({ outputs }: Metafile): Record<string, number> {
  const sums = new Map<string, number>();
  for (const { inputs } of Object.values(outputs)) {
    for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
      const part = partOf(file);
      sums.set(part, (sums.get(part) ?? 0) + bytesInOutput);
    }
  }
  return Object.fromEntries([...sums].toSorted(([, one], [, other]) => other - one));
}

function partOf(file: string): string {
  const [, inPackage] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file) ?? [];
  if (inPackage !== undefined) return inPackage;
  const [room = '', inside = ''] = file.split('/').slice(0, 2);
  return inside.endsWith('.ts') ? room : `${room}/${inside}`;
}

interface Cost {
  cpuMilliseconds: number;
  wallMilliseconds: number;
}

function starts(folder: string): Record<string, unknown> {
  const bundle = join(folder, 'index.mjs');
  const cache = { NODE_COMPILE_CACHE: join(folder, 'compile-cache') };
  const kinds: Record<string, () => Cost> = {
    bareNode: () => run(['-e', '0']),
    door: () => run([opener, bundle, 'door']),
    host: () => run([opener, bundle, 'host']),
    warm: () => run([opener, bundle, 'warm']),
    hostWithCompileCache: () => run([opener, bundle, 'host'], cache),
  };
  const runs = new Map<string, Cost[]>(Object.keys(kinds).map((name) => [name, []]));
  // The first of each fills the caches of disk and compiler and is not counted.
  for (const start of Object.values(kinds)) start();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, start] of Object.entries(kinds)) runs.get(name)!.push(start());
  }
  const middle = (name: string, what: keyof Cost): number =>
    median(runs.get(name)!.map((cost) => cost[what]));
  const ratio = (name: string, what: keyof Cost): number =>
    Math.round((middle(name, what) / middle('bareNode', what)) * 100) / 100;
  const ratios = (name: string) => ({
    cpuRatio: ratio(name, 'cpuMilliseconds'),
    wallRatio: ratio(name, 'wallMilliseconds'),
  });
  return {
    rounds: ROUNDS,
    initCpuRatio: ratio('door', 'cpuMilliseconds'),
    initWallRatio: ratio('door', 'wallMilliseconds'),
    host: ratios('host'),
    warm: ratios('warm'),
    hostWithCompileCache: ratios('hostWithCompileCache'),
    cpuMilliseconds: Object.fromEntries(
      [...runs.keys()].map((name) => [name, middle(name, 'cpuMilliseconds')]),
    ),
    wallMilliseconds: Object.fromEntries(
      [...runs.keys()].map((name) => [name, middle(name, 'wallMilliseconds')]),
    ),
    aim: { bundleGzipBytes: '≤ 180000', initCpuRatio: '≤ 2.5' },
  };
}

/** @throws Error when the process fails. */
function run(args: string[], environment: Record<string, string> = {}): Cost {
  const timed = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT="%3U %3S %3R"; time "$0" "$@"', process.execPath, ...args],
    {
      env: { PATH: process.env.PATH, ...environment },
      encoding: 'utf8',
    },
  );
  if (timed.status !== 0) throw new Error(`${args.join(' ')} failed: ${timed.stderr}`);
  const [user = 0, system = 0, real = 0] = timed.stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return {
    cpuMilliseconds: Math.round((user + system) * 1_000),
    wallMilliseconds: Math.round(real * 1_000),
  };
}
