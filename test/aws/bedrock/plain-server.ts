import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Http2ServerResponse } from 'node:http2';
import { bodyOf, startH2cServer, type H2cServer } from '../h2c-server.ts';

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

/** The same for answers that are written piece by piece and may be cut or left by the client. */
export function startPlainServer(
  handle: (request: PlainRequest, response: PlainResponse) => Promise<void>,
): Promise<H2cServer> {
  return startH2cServer((request, response) => void answer(handle, request, response));
}

async function answer(
  handle: (request: PlainRequest, response: PlainResponse) => Promise<void>,
  request: IncomingMessage,
  response: ServerResponse | Http2ServerResponse,
): Promise<void> {
  const plain = plainResponse(response);
  try {
    const body = await bodyOf(request);
    const { method = '', url: path = '', httpVersionMajor } = request;
    await handle({ protocol: httpVersionMajor === 2 ? 'h2c' : 'http/1.1', method, path, body }, plain);
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
