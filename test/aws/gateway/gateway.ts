import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { FrameSizes } from './frame-sizes.ts';

/**
 * An API Gateway WebSocket API on loopback: real event shapes in, the service's limits kept, `@connections` beside it.
 * Frames are handed over without waiting for the ones before, as the service does.
 */
export interface Gateway {
  /** What clients open: `ws://127.0.0.1:<port>/<stage>`. */
  url: string;
  /** Where frames are posted: `http://127.0.0.1:<port>/<stage>`. */
  endpoint: string;
  connections(): number;
  /** Events in the making. */
  busy(): number;
  stop(): Promise<void>;
}

export interface GatewayLimits {
  /** Bytes. */
  frame: number;
  message: number;
  /** Milliseconds. */
  idle: number;
  age: number;
  integration: number;
  /** Connects at once, and a second after that. */
  connectBurst: number;
  connectsPerSecond: number;
}

/** As AWS documents them. */
export const serviceLimits: GatewayLimits = {
  frame: 32 * 1024,
  message: 128 * 1024,
  idle: 10 * 60_000,
  age: 2 * 60 * 60_000,
  integration: 29_000,
  connectBurst: 500,
  connectsPerSecond: 500,
};

export interface GatewayOptions {
  invoke: (event: unknown) => Promise<unknown>;
  stage?: string;
  limits?: Partial<GatewayLimits>;
  port?: number;
}

interface Connection {
  id: string;
  socket: WebSocket;
  connectedAt: number;
  lastActiveAt: number;
  sourceIp: string;
  timers: NodeJS.Timeout[];
}

export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const gateway = new LocalGateway(options);
  await gateway.listen(options.port ?? 0);
  return gateway;
}

class LocalGateway implements Gateway {
  readonly #stage: string;
  readonly #limits: GatewayLimits;
  readonly #invoke: GatewayOptions['invoke'];
  readonly #server: Server = createServer((request, response) => void this.#manage(request, response));
  readonly #sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  readonly #open = new Map<string, Connection>();
  /** Kept, for clients may leave after the server has stopped. */
  #port = 0;
  #busy = 0;
  #stopped = false;
  #allowance: number;
  #allowanceAt = Date.now();

  constructor({ invoke, stage = 'chat', limits }: GatewayOptions) {
    this.#invoke = invoke;
    this.#stage = stage;
    this.#limits = { ...serviceLimits, ...limits };
    this.#allowance = this.#limits.connectBurst;
    this.#server.on('upgrade', (request, socket, head) => void this.#upgrade(request, socket, head));
  }

  async listen(port: number): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  get url(): string {
    return `ws://127.0.0.1:${this.#port}/${this.#stage}`;
  }

  get endpoint(): string {
    return `http://127.0.0.1:${this.#port}/${this.#stage}`;
  }

  connections(): number {
    return this.#open.size;
  }

  busy(): number {
    return this.#busy;
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    for (const { socket, timers } of this.#open.values()) {
      timers.forEach((timer) => clearTimeout(timer));
      socket.terminate();
    }
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  async #upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    socket.on('error', () => {});
    if (request.url?.split('?')[0] !== `/${this.#stage}`) return refuse(socket, 403);
    if (!this.#mayConnect()) return refuse(socket, 429);
    const id = `${randomBytes(11).toString('base64url')}=`;
    const connectedAt = Date.now();
    const sourceIp = request.socket.remoteAddress ?? '127.0.0.1';
    const context = { id, connectedAt, sourceIp };
    const status = await this.#call({
      headers: request.headers,
      requestContext: this.#context(context, '$connect', 'CONNECT'),
      isBase64Encoded: false,
    }).catch(() => 500);
    if (status < 200 || status > 299) return refuse(socket, status);
    this.#sockets.handleUpgrade(request, socket, head, (webSocket) => {
      this.#accept({ ...context, socket: webSocket, lastActiveAt: connectedAt, timers: [] }, socket);
    });
  }

  #mayConnect(): boolean {
    const now = Date.now();
    const { connectBurst, connectsPerSecond } = this.#limits;
    const gained = ((now - this.#allowanceAt) / 1_000) * connectsPerSecond;
    this.#allowance = Math.min(connectBurst, this.#allowance + gained);
    this.#allowanceAt = now;
    if (this.#allowance < 1) return false;
    this.#allowance -= 1;
    return true;
  }

  #accept(connection: Connection, stream: Duplex): void {
    const { socket, id } = connection;
    const { idle, age, frame, message } = this.#limits;
    this.#open.set(id, connection);
    const sizes = new FrameSizes({ frame, message });
    stream.prependListener('data', (bytes: Buffer) => {
      if (sizes.take(bytes)) socket.close(1009, 'Message too big');
    });
    const idleTimer = setTimeout(() => socket.close(1001, 'Going away'), idle);
    connection.timers.push(idleTimer);
    connection.timers.push(setTimeout(() => socket.close(1001, 'Going away'), age));
    const active = (): void => {
      connection.lastActiveAt = Date.now();
      idleTimer.refresh();
    };
    socket.on('error', () => {});
    socket.on('ping', active);
    socket.on('message', (data, isBinary) => {
      active();
      if (socket.readyState === socket.OPEN) void this.#message(connection, data, isBinary);
    });
    socket.on('close', (code) => void this.#gone(connection, code));
  }

  async #message(connection: Connection, data: RawData, isBinary: boolean): Promise<void> {
    const bytes = Buffer.isBuffer(data) ? data : Buffer.from(data as ArrayBuffer);
    const requestContext = {
      ...this.#context(connection, '$default', 'MESSAGE'),
      messageId: randomBytes(11).toString('base64'),
    };
    const body = isBinary ? bytes.toString('base64') : bytes.toString('utf8');
    const { requestId } = requestContext;
    const tell = (text: string): void => {
      if (connection.socket.readyState !== connection.socket.OPEN) return;
      connection.socket.send(JSON.stringify({ message: text, connectionId: connection.id, requestId }));
    };
    // The integration's time runs out for the client; what the function does goes on.
    const impatience = setTimeout(() => tell('Endpoint request timed out'), this.#limits.integration);
    try {
      const status = await this.#call({ requestContext, body, isBase64Encoded: isBinary });
      if (status > 299) tell('Internal server error');
    } catch {
      tell('Internal server error');
    } finally {
      clearTimeout(impatience);
    }
  }

  async #gone(connection: Connection, code: number): Promise<void> {
    this.#open.delete(connection.id);
    connection.timers.forEach((timer) => clearTimeout(timer));
    if (this.#stopped) return;
    const requestContext = {
      ...this.#context(connection, '$disconnect', 'DISCONNECT'),
      disconnectStatusCode: code,
      disconnectReason: '',
    };
    // The service tries; nobody hears how it went.
    await this.#call({ requestContext, isBase64Encoded: false }).catch(() => {});
  }

  async #call(event: unknown): Promise<number> {
    this.#busy += 1;
    try {
      const answer = (await this.#invoke(event)) as { statusCode?: number };
      return answer.statusCode ?? 500;
    } finally {
      this.#busy -= 1;
    }
  }

  #context(
    { id, connectedAt, sourceIp }: Pick<Connection, 'id' | 'connectedAt' | 'sourceIp'>,
    routeKey: string,
    eventType: string,
  ) {
    const requestId = randomUUID();
    return {
      routeKey,
      eventType,
      extendedRequestId: requestId,
      requestId,
      requestTime: new Date().toUTCString(),
      requestTimeEpoch: Date.now(),
      messageDirection: 'IN',
      stage: this.#stage,
      connectedAt,
      identity: { sourceIp },
      domainName: `127.0.0.1:${this.#port}`,
      connectionId: id,
      apiId: 'local',
    };
  }

  /** POST, GET and DELETE of `/<stage>/@connections/<id>`. */
  async #manage(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, stage, kind, id = ''] = (request.url ?? '').split('/');
    if (stage !== this.#stage || kind !== '@connections')
      return answer(response, 403, { message: 'Forbidden' });
    const body = await bodyOf(request);
    const connection = this.#open.get(decodeURIComponent(id));
    const { socket } = connection ?? {};
    if (!connection || socket?.readyState !== socket?.OPEN) return answer(response, 410);
    if (request.method === 'POST') return this.#post(connection, body, response);
    if (request.method === 'DELETE') {
      connection.socket.close(1000, 'Connection Closed Normally');
      return answer(response, 204);
    }
    const { connectedAt, lastActiveAt, sourceIp } = connection;
    return answer(response, 200, {
      connectedAt: new Date(connectedAt).toISOString(),
      lastActiveAt: new Date(lastActiveAt).toISOString(),
      identity: { sourceIp },
    });
  }

  #post({ socket }: Connection, body: Buffer, response: ServerResponse): void {
    if (body.length > this.#limits.message) {
      response.setHeader('x-amzn-errortype', 'PayloadTooLargeException');
      return answer(response, 413, { message: 'Payload too large' });
    }
    socket.send(body.toString('utf8'), () => {});
    return answer(response, 200);
  }
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function answer(response: ServerResponse, status: number, body?: unknown): void {
  if (status === 410) response.setHeader('x-amzn-errortype', 'GoneException');
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === undefined ? '' : JSON.stringify(body));
}
