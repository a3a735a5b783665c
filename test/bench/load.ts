import { readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { WebSocket } from 'ws';

/** Running a server as a process and driving it over real sockets, with its CPU read from the system. */

export interface BenchServer {
  process: ChildProcess;
  port: number;
  stop(): Promise<void>;
}

/** Starts a bench server; it prints its address when it listens. */
export async function startBenchServer(file: string, env: Record<string, string> = {}): Promise<BenchServer> {
  const child = spawn('node', [file], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  while (!/:(\d+)/.test(printed)) {
    const [data] = (await once(child.stdout, 'data')) as [Buffer];
    printed += data.toString('utf8');
  }
  child.stdout.resume();
  return {
    process: child,
    port: Number(/:(\d+)/.exec(printed)![1]),
    stop: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** CPU seconds a process has used, user and system, all threads. Linux counts in hundredths. */
export function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

/** How a client speaks to one kind of server. */
export interface Talk {
  path: string;
  /** Runs once a socket is open; resolves when the server is ready for the first turn. */
  open(socket: WebSocket): Promise<unknown>;
  /** The frame that says `text`. */
  say(opened: unknown, messageId: string, text: string): string;
  /** Whether a frame from the server ends the turn. */
  ends(frame: string, messageId: string): boolean;
}

export interface LoadResult {
  turns: number;
  turnsPerSecond: number;
  cpuMicrosecondsPerTurn: number;
  p50Milliseconds: number;
  p95Milliseconds: number;
}

/** Every connection says `turns` things, each after the last is answered. */
export async function drive(
  server: BenchServer,
  talk: Talk,
  options: { connections: number; turns: number; script: readonly ((round: number) => string)[] },
): Promise<LoadResult> {
  const connections = await Promise.all(
    Array.from({ length: options.connections }, () => connect(server, talk)),
  );
  const waits: number[] = [];
  const cpuBefore = cpuSeconds(server.process.pid!);
  const started = performance.now();
  await Promise.all(
    connections.map((connection, index) => converse(connection, talk, options, index, waits)),
  );
  const seconds = (performance.now() - started) / 1_000;
  const cpu = cpuSeconds(server.process.pid!) - cpuBefore;
  for (const { socket } of connections) socket.terminate();
  waits.sort((a, b) => a - b);
  return {
    turns: waits.length,
    turnsPerSecond: Math.round(waits.length / seconds),
    cpuMicrosecondsPerTurn: Math.round((cpu * 1e6) / waits.length),
    p50Milliseconds: round(waits[Math.floor(waits.length / 2)]!),
    p95Milliseconds: round(waits[Math.floor(waits.length * 0.95)]!),
  };
}

interface Connection {
  socket: WebSocket;
  opened: unknown;
}

async function connect(server: BenchServer, talk: Talk): Promise<Connection> {
  const socket = new WebSocket(`ws://127.0.0.1:${server.port}${talk.path}`);
  await once(socket, 'open');
  return { socket, opened: await talk.open(socket) };
}

async function converse(
  { socket, opened }: Connection,
  talk: Talk,
  options: { turns: number; script: readonly ((round: number) => string)[] },
  index: number,
  waits: number[],
): Promise<void> {
  for (let turn = 0; turn < options.turns; turn++) {
    const messageId = `message-${index}-${turn}-${Date.now().toString(36)}`;
    const text = options.script[turn % options.script.length]!(index * 100_000 + turn);
    const sent = performance.now();
    const answered = untilEnds(socket, talk, messageId);
    socket.send(talk.say(opened, messageId, text));
    await answered;
    waits.push(performance.now() - sent);
  }
}

function untilEnds(socket: WebSocket, talk: Talk, messageId: string): Promise<void> {
  return new Promise((resolve) => {
    const listen = (data: Buffer): void => {
      if (!talk.ends(data.toString('utf8'), messageId)) return;
      socket.off('message', listen);
      resolve();
    };
    socket.on('message', listen);
  });
}

function round(milliseconds: number): number {
  return Math.round(milliseconds * 1_000) / 1_000;
}

/** The middle value; of an even count, the lower middle. */
export function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)]!;
}
