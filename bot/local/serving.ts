import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { Logger } from 'pino';
import { newConnection, type Chat, type ConnectionState } from '../chat.ts';
import type { WebSocketConnections } from '../connections/websocket.ts';
import type { HostedStores } from './hosted-stores.ts';
import type { HttpHandler } from './http.ts';
import { describe } from './log.ts';

/** How often conversations whose holder died are looked for, in milliseconds. */
const SWEEP_EVERY = 5_000;
/** GET /health: that it serves, which version, which stores, and how many connections are open. */
export function health(
  version: string,
  stores: HostedStores,
  connections: WebSocketConnections,
): HttpHandler {
  return (request) => {
    if (new URL(request.url).pathname !== '/health') return undefined;
    const body = {
      status: 'ok',
      version,
      stores: stores.all().map(({ settings }) => settings.id),
      connections: connections.count(),
    };
    return Response.json(body, { headers: { 'cache-control': 'no-store' } });
  };
}

/** Gives chat the frames of every socket; what is known of a connection lives in `states`, in memory. */
export function serveSockets(
  server: Server,
  {
    connections,
    states,
    chat,
    log,
  }: { connections: WebSocketConnections; states: Map<string, ConnectionState>; chat: Chat; log: Logger },
): void {
  connections.listen(server, {
    opened({ id, address, origin }) {
      states.set(id, newConnection(id, hashSource(address), origin));
      log.debug({ connection: id }, 'connection opened');
    },
    frame(id, text) {
      const state = states.get(id);
      return state ? chat.receive(state, text) : Promise.resolve();
    },
    closed(id) {
      const state = states.get(id);
      states.delete(id);
      log.debug({ connection: id }, 'connection closed');
      if (state) {
        chat.left(state).catch((error: unknown) => log.error(describe(error), 'leaving failed'));
      }
    },
    failed: (error, connection) => log.error({ connection, ...describe(error) }, 'connection failed'),
  });
}

const hashSource = (address: string): string =>
  createHash('sha256').update(address).digest('base64url').slice(0, 22);

/** Looks for conversations whose holder died; the returned function ends it. */
export function sweepNowAndThen(chat: Chat, log: Logger): () => void {
  const timer = setInterval(() => {
    chat
      .sweep()
      .then((taken) => {
        if (taken > 0) log.info({ conversations: taken }, 'took over unanswered conversations');
      })
      .catch((error: unknown) => log.error(describe(error), 'sweep failed'));
  }, SWEEP_EVERY);
  timer.unref();
  return () => clearInterval(timer);
}
