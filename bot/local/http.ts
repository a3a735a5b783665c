import { readFile, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import { addressOf, sourceOf } from '../connections/source.ts';
import { errorResponse, StorefrontError } from '../storefront/responses.ts';

/** Answers a request, or undefined when its address is not the handler's own. */
export type HttpHandler = (
  request: Request,
  /** The network source it comes from, when it came over a network. */
  source?: string,
) => Promise<Response | undefined> | Response | undefined;

/** Largest request body in bytes. */
const MAXIMUM_BODY_BYTES = 256 * 1024;

export interface HttpServerOptions {
  /** Told about a handler that threw; the client gets a plain 500. */
  failed: (error: unknown) => void;
  /** Proxies of the owner's in front, whose X-Forwarded-For is believed. */
  trustedProxies: number;
}

/** An HTTP server that asks each handler in turn; while there are none yet, it is starting. A request whose head or body comes too slowly is ended. */
export function createHttpServer(
  handlers: HttpHandler[],
  { failed, trustedProxies }: HttpServerOptions,
): Server {
  const server = createServer({ connectionsCheckingInterval: 2_000 }, (incoming, outgoing) => {
    const source = sourceOf(addressOf(incoming, trustedProxies));
    answer(handlers, incoming, outgoing, source).catch((error: unknown) => {
      failed(error);
      if (!outgoing.headersSent) outgoing.writeHead(500, plain);
      outgoing.end('Something went wrong on our side.');
    });
  });
  server.requestTimeout = 30_000;
  server.headersTimeout = 10_000;
  return server;
}

const plain = { 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff' };

async function answer(
  handlers: HttpHandler[],
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  source: string,
): Promise<void> {
  const request = await requestOf(incoming);
  if (request instanceof StorefrontError) {
    const refusal = errorResponse(request);
    refusal.headers.set('connection', 'close');
    await send(refusal, incoming, outgoing);
    return;
  }
  for (const handler of handlers) {
    const response = await handler(request, source);
    if (response) {
      await send(response, incoming, outgoing);
      return;
    }
  }
  if (handlers.length === 0) {
    outgoing.writeHead(503, { ...plain, 'retry-after': '1' }).end('This server is starting.');
    return;
  }
  outgoing.writeHead(404, plain).end('There is nothing at this address.');
}

const unreadable = new StorefrontError('malformed-request', 'This request cannot be read.');
const notTaken = new StorefrontError('method-not-allowed', 'This server takes no requests of this kind.');
const tooLarge = new StorefrontError('too-large', 'This request is too large.');

/** A web Request, or why there is none. */
async function requestOf(incoming: IncomingMessage): Promise<Request | StorefrontError> {
  const base = `http://${incoming.headers.host ?? 'localhost'}`;
  const url = incoming.url ?? '/';
  if (!url.startsWith('/') || !URL.canParse(url, base)) return unreadable;
  const method = incoming.method ?? 'GET';
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  if (method === 'GET' || method === 'HEAD') return new Request(new URL(url, base), { method, headers });
  if (method === 'TRACE' || method === 'CONNECT') return notTaken;
  const body = await bodyOf(incoming);
  return body === undefined ? tooLarge : new Request(new URL(url, base), { method, headers, body });
}

async function bodyOf(incoming: IncomingMessage): Promise<Uint8Array<ArrayBuffer> | undefined> {
  if (Number(incoming.headers['content-length'] ?? 0) > MAXIMUM_BODY_BYTES) return undefined;
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MAXIMUM_BODY_BYTES) return undefined;
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

async function send(response: Response, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  if (!response.body || incoming.method === 'HEAD') {
    outgoing.end();
    return;
  }
  try {
    await pipeline(response.body, outgoing);
  } catch (error) {
    // A reader that goes away in the middle is no failure of ours.
    if (!outgoing.destroyed) throw error;
  }
}

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const contentTypes: Record<string, string> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml; charset=utf-8',
};

/** Files below a folder, under an address prefix such as "/widget/", which is the folder's index.html. Any page may load them: that is what a script tag does. */
export function staticFiles(prefix: string, folder: string): HttpHandler {
  return async (request) => {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(prefix) || (request.method !== 'GET' && request.method !== 'HEAD'))
      return undefined;
    const name = pathname.slice(prefix.length) || 'index.html';
    const file = normalize(join(folder, name));
    const type = contentTypes[extname(file)];
    // Built files have plain names, so an address with escapes in it is none of them.
    if (!file.startsWith(normalize(folder) + sep) || type === undefined || name.includes('%'))
      return undefined;
    const stats = await stat(file).catch(() => undefined);
    if (!stats?.isFile()) return undefined;
    const etag = `"${stats.size.toString(36)}-${Math.trunc(stats.mtimeMs).toString(36)}"`;
    const headers = {
      'content-type': type,
      'cache-control': 'public, max-age=300',
      'access-control-allow-origin': '*',
      'cross-origin-resource-policy': 'cross-origin',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      etag,
    };
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
    const encoding = encodingFor(request);
    const body = await packed(file, etag, encoding);
    return new Response(body, {
      headers: { ...headers, ...(encoding ? { 'content-encoding': encoding } : {}) },
    });
  };
}

type Encoding = 'br' | 'gzip';

/** The smallest form the reader takes. */
function encodingFor(request: Request): Encoding | undefined {
  const accepted = request.headers.get('accept-encoding') ?? '';
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
}

const packedFiles = new Map<string, { etag: string; body: Uint8Array<ArrayBuffer> }>();

/** A file's content, packed once a version: packing well takes longer than sending. */
async function packed(
  file: string,
  etag: string,
  encoding: Encoding | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${encoding ?? 'plain'} ${file}`;
  const known = packedFiles.get(key);
  if (known?.etag === etag) return known.body;
  const plain = await readFile(file);
  const body = new Uint8Array(
    encoding === 'br' ? await brotli(plain) : encoding === 'gzip' ? await zip(plain, { level: 9 }) : plain,
  );
  packedFiles.set(key, { etag, body });
  return body;
}
