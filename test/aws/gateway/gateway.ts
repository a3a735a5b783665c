import { randomBytes, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { ConnectAllowance } from './connect-allowance.ts';
import { FrameSizes } from './frame-sizes.ts';
import { Management, type PostFaults } from './management.ts';

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
  /** What goes wrong with posts from now on; their count begins anew. */
  setPostFaults(faults: PostFaults): void;
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
  readonly #allowance: ConnectAllowance;
  readonly #management: Management;
  readonly #server: Server;
  readonly #sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false });
  readonly #open = new Map<string, Connection>();
  /** Kept, for clients may leave after the server has stopped. */
  #port = 0;
  #busy = 0;
  #stopped = false;

  constructor({ invoke, stage = 'chat', limits }: GatewayOptions) {
    this.#invoke = invoke;
    this.#stage = stage;
    this.#limits = { ...serviceLimits, ...limits };
    const { connectBurst, connectsPerSecond, message } = this.#limits;
    this.#allowance = new ConnectAllowance(connectBurst, connectsPerSecond);
    this.#management = new Management({ stage, mostBytes: message, find: (id) => this.#open.get(id) });
    this.#server = createServer((request, response) => void this.#management.handle(request, response));
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

  setPostFaults(faults: PostFaults): void {
    this.#management.setFaults(faults);
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
    if (!this.#allowance.take()) return refuse(socket, 429);
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
}

function refuse(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} Refused\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
