import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { WebSocket } from 'ws';
import { createApiGatewayConnections } from '../../bot/connections/api-gateway.ts';
import { createWebSocketConnections } from '../../bot/connections/websocket.ts';
import { startGateway } from '../aws/gateway/gateway.ts';
import { withLocalCredentials } from '../aws/local-credentials.ts';
import { connectionsContract, type ClientEnd } from './connections.contract.ts';

// Any credentials will do here; the SDK only refuses to go without.
withLocalCredentials();

/** Opens one connection after the other, so that the id told last is this one's. */
async function openAt(url: string, lastId: () => string): Promise<ClientEnd> {
  const socket = new WebSocket(url);
  const received: unknown[] = [];
  socket.on('message', (data) => received.push(JSON.parse((data as Buffer).toString('utf8'))));
  await once(socket, 'open');
  return {
    connectionId: lastId(),
    received,
    closed: () => socket.readyState === WebSocket.CLOSED,
    close: () => socket.close(),
  };
}

connectionsContract('sockets of this process', async () => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const connections = createWebSocketConnections({
    path: '/chat',
    mayConnect: () => true,
    newId: randomUUID,
  });
  let last = '';
  connections.listen(server, {
    opened: ({ id }) => void (last = id),
    frame: () => Promise.resolve(),
    closed: () => {},
    failed: () => {},
  });
  const url = `ws://127.0.0.1:${(server.address() as AddressInfo).port}/chat`;
  return {
    connections,
    open: () => openAt(url, () => last),
    async stop() {
      await connections.shutDown(() => Promise.resolve());
      server.close();
    },
  };
});

connectionsContract('API Gateway', async () => {
  let last = '';
  const gateway = await startGateway({
    invoke(event) {
      const { eventType, connectionId } = (event as { requestContext: Record<string, string> })
        .requestContext;
      if (eventType === 'CONNECT') last = connectionId ?? '';
      return Promise.resolve({ statusCode: 200 });
    },
  });
  const connections = createApiGatewayConnections({
    endpoint: gateway.endpoint,
    failed: (error) => {
      throw error;
    },
  });
  return { connections, open: () => openAt(gateway.url, () => last), stop: () => gateway.stop() };
});
