import { createServer as createHttp1, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttp2 } from 'node:http2';
import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface H2cServer {
  url: string;
  stop(): Promise<void>;
}

/**
 * One port that takes HTTP/2 by prior knowledge without TLS, and HTTP/1.1: some of the SDK's clients speak the one, some
 * the other. The first bytes tell which.
 */
export async function startH2cServer(
  handle: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<H2cServer> {
  const http1 = createHttp1(handle);
  // Node's HTTP/2 server has the same requests and responses for those who do not ask for more.
  const http2 = createHttp2(handle as never);
  http2.on('sessionError', () => {});
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => {});
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      const isHttp2 = first.subarray(0, 4).toString('latin1') === 'PRI ';
      (isHttp2 ? http2 : http1).emit('connection', socket);
      if (!isHttp2) socket.resume();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
