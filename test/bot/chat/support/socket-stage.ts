import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createChat, newConnection, type Chat, type ConnectionState } from '../../../../bot/chat.ts';
import type { ChatDependencies } from '../../../../bot/chat/dependencies.ts';
import {
  createWebSocketConnections,
  type WebSocketConnections,
} from '../../../../bot/connections/websocket.ts';
import type { WebSocketLimits } from '../../../../bot/connections/websocket-limits.ts';
import { operatingClock } from '../../../../bot/hosting/operating-clock.ts';
import type { Records } from '../../../../bot/records/records.ts';
import { openStage } from './stage.ts';

export interface SocketStage {
  url: string;
  chat: Chat;
  connections: WebSocketConnections;
  dependencies: ChatDependencies;
  failures: unknown[];
  close(): Promise<void>;
}

/** Chat behind a real HTTP server and real sockets, with the system's own clock. */
export async function openSocketStage(
  records: Records,
  limits: Partial<WebSocketLimits> = {},
  change: (dependencies: ChatDependencies) => ChatDependencies = (same) => same,
): Promise<SocketStage> {
  const server = createServer((_request, response) => response.writeHead(404).end());
  const connections = createWebSocketConnections({
    path: '/chat',
    mayConnect: (origin) => origin === 'http://stage.example' || origin === 'http://other-store.example',
    newId: randomUUID,
    limits,
  });
  const { dependencies } = openStage({ records });
  const whole = change({ ...dependencies, connections, clock: operatingClock });
  const chat = createChat(whole);
  const states = new Map<string, ConnectionState>();
  const failures: unknown[] = [];
  connections.listen(server, {
    opened: ({ id, address, origin }) => states.set(id, newConnection(id, address, origin)),
    async frame(id, text) {
      const state = states.get(id);
      if (state) await chat.receive(state, text);
    },
    closed: (id) => states.delete(id),
    failed: (error) => failures.push(error),
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}/chat`,
    chat,
    connections,
    dependencies: whole,
    failures,
    async close() {
      if (!server.listening) return;
      await connections.shutDown(() => chat.idle());
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
