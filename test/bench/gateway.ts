/**
 * `npm run bench -- gateway`: our local API Gateway beside serverless-offline on the same handler, which posts each
 * message back, and a bare `ws` echo as the floor. Messages a second at 1 and 20 connections, each connection sending
 * its next message when the last came back; alternating runs, medians.
 *
 * serverless-offline 14 needs serverless 4, which is not free software and downloads itself; 13 with serverless 3 is.
 * Neither is a dependency of ours: install them in a folder and name it in SERVERLESS_FOLDER
 * (`npm install --prefix FOLDER serverless@3.40.0 serverless-offline@13.9.0`). Without it that row is left out.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { WebSocket } from 'ws';
import { cpuSeconds, median } from './load.ts';

const ROUNDS = 3;
const SECONDS = 2;
const folder = fileURLToPath(new URL('.', import.meta.url));

interface Server {
  process: ChildProcess;
  url: string;
  stop(): Promise<void>;
}

interface Run {
  messagesPerSecond: number;
  cpuMicrosecondsPerMessage: number;
}

export async function benchGateway(): Promise<Record<string, unknown>> {
  const serverless = process.env.SERVERLESS_FOLDER;
  const starts: Record<string, () => Promise<Server>> = {
    bareEcho: () => start('node', [join(folder, 'peers/echo.ts')], { PORT: '0' }),
    gateway: () => start('node', [join(folder, 'servers/gateway.ts')]),
    ...(serverless === undefined ? {} : { serverlessOffline: () => startServerless(serverless) }),
  };
  const runs: Record<string, Record<'1' | '20', Run[]>> = {};
  for (const [name, open] of Object.entries(starts)) {
    const server = await open();
    await drive(server, 20, 1);
    runs[name] = { '1': [], '20': [] };
    await server.stop();
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name, open] of Object.entries(starts)) {
      const server = await open();
      await drive(server, 20, 1);
      runs[name]!['1'].push(await drive(server, 1, SECONDS));
      runs[name]!['20'].push(await drive(server, 20, SECONDS));
      await server.stop();
    }
  }
  return {
    rounds: ROUNDS,
    secondsEach: SECONDS,
    peer: serverless === undefined ? 'not installed: SERVERLESS_FOLDER is not set' : 'measured',
    ...Object.fromEntries(
      Object.entries(runs).map(([name, of]) => [name, { '1': middle(of['1']), '20': middle(of['20']) }]),
    ),
  };
}

const middle = (runs: Run[]): Run => ({
  messagesPerSecond: median(runs.map((run) => run.messagesPerSecond)),
  cpuMicrosecondsPerMessage: median(runs.map((run) => run.cpuMicrosecondsPerMessage)),
});

/** A server that prints an address when it listens. */
async function start(
  command: string,
  args: string[],
  environment: Record<string, string> = {},
): Promise<Server> {
  const child = spawn(command, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  while (!/:\d+/.test(printed)) {
    const [data] = (await once(child.stdout, 'data')) as [Buffer];
    printed += data.toString('utf8');
  }
  child.stdout.resume();
  const [, url] = /(ws:\S+)/.exec(printed) ?? [];
  const [, port] = /:(\d+)/.exec(printed)!;
  return { process: child, url: url ?? `ws://127.0.0.1:${port}/`, stop: () => end(child) };
}

async function end(child: ChildProcess): Promise<void> {
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}

const PORTS = { http: 41_300, websocket: 41_301, lambda: 41_302 };

/** @param installed the folder that has serverless 3 and serverless-offline 13 in its node_modules. */
async function startServerless(installed: string): Promise<Server> {
  const service = mkdtempSync(join(tmpdir(), 'aisle-serverless-'));
  symlinkSync(join(installed, 'node_modules'), join(service, 'node_modules'));
  copyFileSync(join(folder, 'servers/echo-handler.mjs'), join(service, 'echo-handler.mjs'));
  writeFileSync(join(service, 'serverless.yml'), serviceFile);
  const child = spawn(
    'node',
    [join(installed, 'node_modules/serverless/bin/serverless.js'), 'offline', 'start'],
    {
      cwd: service,
      env: {
        ...process.env,
        GATEWAY_ENDPOINT: `http://localhost:${PORTS.websocket}`,
        SLS_TELEMETRY_DISABLED: '1',
        SLS_NOTIFICATIONS_MODE: 'off',
        AWS_ACCESS_KEY_ID: 'local',
        AWS_SECRET_ACCESS_KEY: 'local',
      },
      stdio: 'ignore',
    },
  );
  const url = `ws://localhost:${PORTS.websocket}`;
  await listening(url);
  return {
    process: child,
    url,
    async stop() {
      await end(child);
      rmSync(service, { recursive: true, force: true });
    },
  };
}

/** The handler runs in the gateway's own process, as ours does. */
const serviceFile = `service: echo
frameworkVersion: '3'
provider:
  name: aws
  runtime: nodejs20.x
plugins: [serverless-offline]
custom:
  serverless-offline:
    useInProcess: true
    noPrependStageInUrl: true
    httpPort: ${PORTS.http}
    websocketPort: ${PORTS.websocket}
    lambdaPort: ${PORTS.lambda}
functions:
  echo:
    handler: echo-handler.handler
    events:
      - websocket: $connect
      - websocket: $disconnect
      - websocket: $default
`;

/** @throws Error when nobody listens within half a minute. */
async function listening(url: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    const socket = new WebSocket(url);
    socket.on('error', () => {});
    const opened = await Promise.race([
      once(socket, 'open').then(
        () => true,
        () => false,
      ),
      once(socket, 'close').then(() => false),
    ]);
    socket.terminate();
    if (opened) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Nobody listens at ${url}.`);
}

async function drive(server: Server, connections: number, seconds: number): Promise<Run> {
  const sockets = await Promise.all(
    Array.from({ length: connections }, async () => {
      const socket = new WebSocket(server.url);
      await once(socket, 'open');
      return socket;
    }),
  );
  const before = cpuSeconds(server.process.pid!);
  const until = performance.now() + seconds * 1_000;
  const counts = await Promise.all(sockets.map((socket, index) => talk(socket, index, until)));
  const spent = cpuSeconds(server.process.pid!) - before;
  for (const socket of sockets) socket.terminate();
  const messages = counts.reduce((sum, count) => sum + count, 0);
  return {
    messagesPerSecond: Math.round(messages / seconds),
    cpuMicrosecondsPerMessage: Math.round((spent * 1e6) / messages),
  };
}

/** @returns how many messages came back. @throws Error when another comes back than was sent. */
async function talk(socket: WebSocket, index: number, until: number): Promise<number> {
  let count = 0;
  while (performance.now() < until) {
    const message = JSON.stringify({ type: 'say', text: `hello ${index} ${count}` });
    const back = once(socket, 'message') as Promise<[Buffer]>;
    socket.send(message);
    const [data] = await back;
    if (!data.toString('utf8').includes(`hello ${index} ${count}`))
      throw new Error('another message came back');
    count += 1;
  }
  return count;
}
