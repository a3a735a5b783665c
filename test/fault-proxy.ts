import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import type { RawData } from 'ws';

/** What goes wrong on the way, as shares from 0 to 1 of the messages in either direction. */
export interface Faults {
  /** The message never arrives. */
  drop: number;
  /** It arrives late, up to `delayMilliseconds`; order is kept. */
  delay: number;
  delayMilliseconds: number;
  /** It arrives twice. */
  duplicate: number;
  /** Both sockets are cut without a closing handshake. */
  cut: number;
  /** From here on nothing passes, though both sockets stay open. */
  halfOpen: number;
}

export interface FaultProxy {
  /** `ws://127.0.0.1:port/chat`. */
  url: string;
  /** How often each fault struck. */
  struck: Record<'dropped' | 'delayed' | 'duplicated' | 'cut' | 'halfOpened', number>;
  /** How often something got lost on connections to `…/chat?<name>`: dropped, cut or silent ones, not late or double ones. */
  losses(name: string): number;
  /** Lets everything through from now on. */
  heal(): void;
  close(): Promise<void>;
}

/** A relay for WebSocket messages between a client and a server that injects faults by seeded chance. */
export async function openFaultProxy(
  target: string,
  faults: Faults,
  random: () => number,
): Promise<FaultProxy> {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  await once(server, 'listening');
  const struck = { dropped: 0, delayed: 0, duplicated: 0, cut: 0, halfOpened: 0 };
  const losses = new Map<string, number>();
  let healed = false;
  server.on('connection', (client, request) => {
    const upstream = new WebSocket(target);
    const name = request.url?.split('?')[1] ?? '';
    const lost = (): void => void losses.set(name, (losses.get(name) ?? 0) + 1);
    const pair = { client, upstream, silent: false, lost };
    const opened = once(upstream, 'open').catch(() => client.terminate());
    let up: Promise<unknown> = opened;
    let down: Promise<unknown> = opened;
    client.on('message', (data) => {
      up = up.then(() => relay(pair, upstream, textOf(data)));
    });
    upstream.on('message', (data) => {
      down = down.then(() => relay(pair, client, textOf(data)));
    });
    const hangUp = (): void => {
      client.terminate();
      upstream.terminate();
    };
    for (const socket of [client, upstream]) socket.on('close', hangUp).on('error', hangUp);
  });

  async function relay(
    pair: { client: WebSocket; upstream: WebSocket; silent: boolean; lost(): void },
    to: WebSocket,
    text: string,
  ): Promise<void> {
    const strikes = (share: number): boolean => !healed && random() < share;
    if (pair.silent) return pair.lost();
    if (strikes(faults.drop)) {
      pair.lost();
      return void struck.dropped++;
    }
    if (strikes(faults.halfOpen)) {
      pair.lost();
      pair.silent = true;
      return void struck.halfOpened++;
    }
    if (strikes(faults.cut)) {
      pair.lost();
      struck.cut++;
      pair.client.terminate();
      return pair.upstream.terminate();
    }
    if (strikes(faults.delay)) {
      struck.delayed++;
      await new Promise((resolve) => setTimeout(resolve, random() * faults.delayMilliseconds));
    }
    if (to.readyState !== WebSocket.OPEN) return;
    to.send(text);
    if (strikes(faults.duplicate)) {
      struck.duplicated++;
      to.send(text);
    }
  }

  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}/chat`,
    struck,
    losses: (name) => losses.get(name) ?? 0,
    heal: () => (healed = true),
    close: async () => {
      for (const socket of server.clients) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** A small seeded generator (mulberry32), so that a failing run can be had again. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A text message's bytes as a string; `ws` hands over one buffer by default. */
function textOf(data: RawData): string {
  return (data as Buffer).toString('utf8');
}
