import { Agent as HttpAgent, request as requestHttp, type IncomingMessage } from 'node:http';
import { Agent as HttpsAgent, request as requestHttps } from 'node:https';

/** One HTTP request and its whole answer, over connections that are kept. */

export interface WireRequest {
  method: string;
  url: URL;
  /** With escapes as they are sent; of the URL only host and port are used. */
  path: string;
  headers: Record<string, string>;
  body: string;
}

export interface WireAnswer {
  status: number;
  headers: IncomingMessage['headers'];
  body: Buffer;
}

export interface Patience {
  /** Milliseconds until a connection stands, and for the whole exchange. */
  connectionTimeout: number;
  requestTimeout: number;
  abortSignal?: AbortSignal | undefined;
}

const agents = {
  'http:': new HttpAgent({ keepAlive: true, maxSockets: 50 }),
  'https:': new HttpsAgent({ keepAlive: true, maxSockets: 50 }),
};

/** @throws Error named TimeoutError or AbortError, or node's own with its `code`. */
export function exchange(wire: WireRequest, patience: Patience): Promise<WireAnswer> {
  const { connectionTimeout, requestTimeout, abortSignal } = patience;
  const protocol = wire.url.protocol === 'http:' ? 'http:' : 'https:';
  return new Promise((resolve, reject) => {
    if (abortSignal?.aborted) return reject(named('AbortError', 'The request was given up.'));
    const start = protocol === 'http:' ? requestHttp : requestHttps;
    const { hostname, port } = wire.url;
    const { method, path, headers } = wire;
    const request = start({ hostname, port, method, path, headers, agent: agents[protocol] });
    const giveUp = (): void => void request.destroy(named('AbortError', 'The request was given up.'));
    const late = (what: string, milliseconds: number): NodeJS.Timeout =>
      setTimeout(
        () => request.destroy(named('TimeoutError', `No ${what} in ${milliseconds} ms.`)),
        milliseconds,
      );
    const wholeTimer = late('answer', requestTimeout);
    let connectionTimer: NodeJS.Timeout | undefined;
    const end = (): void => {
      clearTimeout(wholeTimer);
      clearTimeout(connectionTimer);
      abortSignal?.removeEventListener('abort', giveUp);
    };
    abortSignal?.addEventListener('abort', giveUp, { once: true });
    request.once('socket', (socket) => {
      if (!socket.connecting) return;
      connectionTimer = late('connection', connectionTimeout);
      socket.once('connect', () => clearTimeout(connectionTimer));
    });
    request.once('error', (error) => {
      end();
      reject(error);
    });
    request.once('response', (response) => {
      readWhole(response).then(resolve, reject).finally(end);
    });
    request.end(wire.body);
  });
}

async function readWhole(response: IncomingMessage): Promise<WireAnswer> {
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return { status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) };
}

function named(name: string, message: string): Error {
  const error = new Error(message);
  error.name = name;
  return error;
}
