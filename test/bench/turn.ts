/**
 * `npm run bench -- turn`: durable turns over real sockets beside a bare `ws` echo (the floor) and Bot Framework (the
 * peer), in alternating runs. CPU is the server process's own.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, openSync, fsyncSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebSocket } from 'ws';
import { drive, median, startBenchServer } from './load.ts';
import type { LoadResult, Talk } from './load.ts';
import { spineTurns } from './script.ts';

const plain: Talk = {
  path: '/',
  open: () => Promise.resolve(),
  say: (_opened, messageId, text) => JSON.stringify({ type: 'say', messageId, text }),
  ends: (frame, messageId) => frame.includes(messageId),
};

/** Aisle's own wire: a turn ends with the assistant's entry. */
function aisle(storeId: string): Talk {
  return {
    path: '/chat',
    open: (socket) => hello(socket, storeId),
    say: (opened, messageId, text) =>
      JSON.stringify({ type: 'say', conversationId: opened, messageId, text }),
    ends: (frame, messageId) =>
      frame.startsWith('{"type":"entry"') && frame.includes('"assistant"') && frame.includes(messageId),
  };
}

function hello(socket: WebSocket, storeId: string): Promise<string> {
  return new Promise((resolve) => {
    socket.once('message', (data) => {
      resolve((JSON.parse((data as Buffer).toString('utf8')) as { conversationId: string }).conversationId);
    });
    socket.send(JSON.stringify({ type: 'hello', protocol: { minimum: 1, maximum: 1 }, storeId }));
  });
}

/** Distinct sentences for the whole product: understanding, slots, tools and, every fifth turn, search. */
const directTurns = [
  (round: number): string => `hello again ${round}`,
  (round: number): string => `what is your return policy ${round}`,
  (round: number): string => `what is in my cart now ${round}`,
  (round: number): string => `how do I pay for ${round} things`,
  (round: number): string => `thank you ${round}`,
];
const searchTurns = ['rain jackets', 'a kettle', 'wooden toys', 'green tea', 'headphones'].map(
  (words) =>
    (round: number): string =>
      `show me ${words} under $${40 + (round % 160)}`,
);

interface Row {
  name: string;
  file: string;
  talk: Talk;
  script: typeof spineTurns;
  env?: Record<string, string>;
}

const product = { file: 'bot/local.ts', talk: aisle('demo') };
const rows: Row[] = [
  { name: 'echo', file: 'test/bench/peers/echo.ts', talk: plain, script: spineTurns },
  { name: 'botbuilder', file: 'test/bench/peers/botbuilder.ts', talk: plain, script: spineTurns },
  {
    name: 'botbuilderHandlerOnly',
    file: 'test/bench/peers/botbuilder.ts',
    talk: plain,
    script: spineTurns,
    env: { HANDLER_ONLY: '1' },
  },
  { name: 'spine', file: 'test/bench/servers/spine.ts', talk: aisle('stage'), script: spineTurns },
  { name: 'direct', ...product, script: directTurns },
  { name: 'search', ...product, script: searchTurns },
];

/**
 * Runs every row in turn, `rounds` times over, and keeps the medians. The product's rows share one data folder, so
 * that only its first start brings in the catalogues.
 */
export async function benchTurn(rounds = 3): Promise<Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-bench-'));
  try {
    return await measureTurns(rounds, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureTurns(rounds: number, folder: string): Promise<Record<string, unknown>> {
  const runs = new Map<string, LoadResult[]>(rows.map((row) => [row.name, []]));
  const alone = new Map<string, LoadResult[]>(rows.map((row) => [row.name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const row of rows) {
      const { busy, single } = await runRow(row, folder);
      runs.get(row.name)!.push(busy);
      alone.get(row.name)!.push(single);
    }
  }
  const cpu = (name: string): number => median(runs.get(name)!.map((run) => run.cpuMicrosecondsPerTurn));
  const rate = (name: string): number => median(runs.get(name)!.map((run) => run.turnsPerSecond));
  const wait = (name: string): number => median(alone.get(name)!.map((run) => run.p50Milliseconds));
  const share = (name: string): number => round3(cpu('echo') / cpu(name));
  const fsync = measureSync();
  return {
    connections: 50,
    rounds,
    cpuMicrosecondsPerTurn: Object.fromEntries(rows.map(({ name }) => [name, cpu(name)])),
    everyRun: Object.fromEntries(
      rows.map(({ name }) => [name, runs.get(name)!.map((run) => run.cpuMicrosecondsPerTurn)]),
    ),
    turnsPerSecond: Object.fromEntries(rows.map(({ name }) => [name, rate(name)])),
    echoShare: { spine: share('spine'), direct: share('direct'), search: share('search') },
    aim: { spine: '≥ 0.15, aim 0.20', direct: '≥ 0.09', search: '≥ 0.06' },
    turnsBesideBotbuilder: round3(rate('spine') / rate('botbuilder')),
    turnsBesideBotbuilderHandlerOnly: round3(rate('spine') / rate('botbuilderHandlerOnly')),
    oneConnection: {
      syncMilliseconds: fsync,
      medianMilliseconds: Object.fromEntries(rows.map(({ name }) => [name, wait(name)])),
      addedBeyondSyncMilliseconds: {
        spine: round3(wait('spine') - wait('echo') - fsync),
        search: round3(wait('search') - wait('echo') - fsync),
      },
    },
  };
}

async function runRow(row: Row, folder: string): Promise<{ busy: LoadResult; single: LoadResult }> {
  const env = {
    PORT: '0',
    DATA_DIR: folder,
    FRAMES_AT_ONCE: '1000000',
    FRAMES_PER_SECOND: '1000000',
    LOG_LEVEL: 'error',
    ...row.env,
  };
  const server = await startBenchServer(row.file, env);
  // Long enough for the compiler to have seen every kind of turn; not counted.
  await drive(server, row.talk, { connections: 50, turns: 100, script: row.script });
  const busy = await drive(server, row.talk, { connections: 50, turns: 150, script: row.script });
  const single = await drive(server, row.talk, { connections: 1, turns: 200, script: row.script });
  await server.stop();
  return { busy, single };
}

/** One write of a page and its sync, the median of fifty, on the disk that turns are committed to. */
function measureSync(): number {
  const folder = mkdtempSync(join(tmpdir(), `aisle-sync-${randomUUID()}`));
  const file = openSync(join(folder, 'page'), 'w');
  const page = Buffer.alloc(4_096, 1);
  const times = Array.from({ length: 50 }, () => {
    const started = performance.now();
    writeSync(file, page);
    fsyncSync(file);
    return performance.now() - started;
  });
  rmSync(folder, { recursive: true });
  return round3(median(times));
}

function round3(value: number): number {
  return Math.round(value * 1_000) / 1_000;
}
