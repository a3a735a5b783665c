import { createServer as createHttp1, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttp2, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { createServer, type AddressInfo, type Socket } from 'node:net';

/** One request, whatever protocol it came by. */
export interface PlainRequest {
  protocol: 'h2c' | 'http/1.1';
  method: string;
  /** Percent-encoded, as it came. */
  path: string;
  body: Buffer;
}

export interface PlainResponse {
  head(status: number, headers: Record<string, string>): void;
  /** Waits until it is on its way. */
  write(bytes: Buffer): Promise<void>;
  end(bytes?: Buffer | string): void;
  /** Breaks the connection. */
  cut(): void;
  /** Aborts when the client goes before the end. */
  gone: AbortSignal;
}

export interface TwoProtocolServer {
  url: string;
  stop(): Promise<void>;
}

/**
 * One port that takes HTTP/2 without TLS by prior knowledge and HTTP/1.1, as the SDK's clients speak one or the
 * other: the first bytes tell which.
 */
export async function startTwoProtocolServer(
  handle: (request: PlainRequest, response: PlainResponse) => Promise<void>,
): Promise<TwoProtocolServer> {
  const sockets = new Set<Socket>();
  const http1 = createHttp1((request, response) => void answer(handle, 'http/1.1', request, response));
  const http2 = createHttp2((request, response) => void answer(handle, 'h2c', request, response));
  http2.on('sessionError', () => {});
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    socket.once('data', (bytes) => {
      socket.pause();
      socket.unshift(bytes);
      const chosen = bytes.toString('latin1', 0, 4) === 'PRI ' ? http2 : http1;
      chosen.emit('connection', socket);
      if (chosen === http1) socket.resume();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async stop() {
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

async function answer(
  handle: (request: PlainRequest, response: PlainResponse) => Promise<void>,
  protocol: PlainRequest['protocol'],
  request: IncomingMessage | Http2ServerRequest,
  response: ServerResponse | Http2ServerResponse,
): Promise<void> {
  const plain = plainResponse(response);
  try {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const { method = '', url: path = '' } = request;
    await handle({ protocol, method, path, body: Buffer.concat(pieces) }, plain);
  } catch (error) {
    if (plain.gone.aborted) return;
    plain.head(500, { 'x-amzn-errortype': 'InternalServerException' });
    plain.end(JSON.stringify({ message: String(error) }));
  }
}

function plainResponse(response: ServerResponse | Http2ServerResponse): PlainResponse {
  const gone = new AbortController();
  // The two protocols' own flags differ in what they say of a response that was cut.
  let ended = false;
  response.on('close', () => {
    if (!ended) gone.abort();
  });
  response.on('error', () => {});
  return {
    gone: gone.signal,
    head(status, headers) {
      response.statusCode = status;
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    },
    async write(bytes) {
      if (gone.signal.aborted) return;
      await new Promise<void>((resolve) => {
        const sink = response as { write(bytes: Buffer, done: () => void): boolean };
        response.once('close', resolve);
        sink.write(bytes, () => {
          response.off('close', resolve);
          resolve();
        });
      });
    },
    end(bytes) {
      ended = true;
      if (bytes === undefined) response.end();
      else response.end(bytes);
    },
    cut() {
      if ('stream' in response) response.stream.session?.destroy();
      else response.socket?.destroy();
    },
  };
}
