import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type RawData, type WebSocket } from 'ws';
import { closeCodes } from '../wire/close-codes.ts';
import { encodeFrame } from '../wire/encode.ts';
import { MAXIMUM_FRAME_BYTES, type ServerFrame } from '../wire/messages.ts';
import { Rounds } from './rounds.ts';
import { addressOf, sourceOf } from './source.ts';
import { textFrames, textOf } from './text-frames.ts';
import { TokenBucket } from './token-bucket.ts';
import { standardLimits, type WebSocketLimits } from './websocket-limits.ts';
import type { WebSocketConnections, WebSocketHandlers, WebSocketOptions } from './websocket-port.ts';

export type { Arrival, WebSocketConnections, WebSocketHandlers, WebSocketOptions } from './websocket-port.ts';

/** The connections port on one machine: WebSockets on the host's own HTTP server, with the limits of every host. */

interface Open {
  socket: WebSocket;
  /** What the frames go out on. */
  stream: Duplex;
  bucket: TokenBucket;
  address: string;
  /** Frames of one connection are handled one after the other. */
  queue: Promise<void>;
  waiting: number;
  excess: number;
  welcomed: boolean;
  idle: NodeJS.Timeout;
  timers: NodeJS.Timeout[];
}

/** Frames that may wait behind the one being handled. */
const MAXIMUM_WAITING = 64;

export function createWebSocketConnections(options: WebSocketOptions): WebSocketConnections {
  return new SocketConnections(options);
}

class SocketConnections implements WebSocketConnections {
  private readonly options: WebSocketOptions;
  private readonly limits: WebSocketLimits;
  private readonly open = new Map<string, Open>();
  private readonly perSource = new Map<string, number>();
  private readonly sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MAXIMUM_FRAME_BYTES,
    perMessageDeflate: false,
  });
  private readonly rounds = new Rounds();
  private handlers: WebSocketHandlers | undefined;
  private ending = false;

  constructor(options: WebSocketOptions) {
    this.options = options;
    this.limits = { ...standardLimits, ...options.limits };
  }

  listen(server: Server, handlers: WebSocketHandlers): void {
    this.handlers = handlers;
    server.on('upgrade', (request, socket, head) => this.upgrade(request, socket, head));
  }

  count(): number {
    return this.open.size;
  }

  send(connectionId: string, frames: ServerFrame[]): Promise<boolean> {
    return Promise.resolve(this.sendNow(connectionId, frames));
  }

  private sendNow(connectionId: string, frames: ServerFrame[]): boolean {
    const connection = this.open.get(connectionId);
    if (!connection || connection.socket.readyState !== connection.socket.OPEN) return false;
    if (frames.some(({ type }) => type === 'welcome')) connection.welcomed = true;
    // As ws itself writes messages that are not compressed: at once, so they keep their place among its own.
    connection.stream.write(textFrames(frames.map(encodeFrame)));
    if (connection.socket.bufferedAmount > this.limits.unreadBytes) {
      // A reader this far behind comes back and reads the log instead.
      connection.socket.terminate();
      return false;
    }
    return true;
  }

  async close(connectionId: string, code: number, reason: string): Promise<void> {
    this.open.get(connectionId)?.socket.close(code, reason);
  }

  async shutDown(finish: () => Promise<void>): Promise<void> {
    this.ending = true;
    await Promise.all([...this.open.values()].map(({ queue }) => queue));
    await finish();
    for (const { socket } of this.open.values())
      socket.close(closeCodes.goingAway, 'the server is going away');
    await this.allClosed(2_000);
    for (const { socket } of this.open.values()) socket.terminate();
    this.sockets.close();
  }

  private async allClosed(milliseconds: number): Promise<void> {
    const end = Date.now() + milliseconds;
    while (this.open.size > 0 && Date.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }

  private upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    const refusal = this.refusal(request);
    if (refusal !== undefined) {
      socket.on('error', () => {});
      // A client that leaves its own end open would hold this one, and with it the server's own end.
      socket.once('finish', () => socket.destroy());
      socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
      return;
    }
    this.sockets.handleUpgrade(request, socket, head, (webSocket) => this.accept(webSocket, request));
  }

  private refusal(request: IncomingMessage): string | undefined {
    const path = request.url?.split('?')[0];
    if (path !== this.options.path) return '404 Not Found';
    if (this.ending) return '503 Service Unavailable';
    const { origin } = request.headers;
    if (origin !== undefined && !this.options.mayConnect(origin, request)) return '403 Forbidden';
    const here = this.perSource.get(this.sourceOf(request)) ?? 0;
    return here >= this.limits.connectionsPerSource ? '429 Too Many Requests' : undefined;
  }

  private sourceOf(request: IncomingMessage): string {
    return sourceOf(addressOf(request, this.options.trustedProxies ?? 0));
  }

  private accept(socket: WebSocket, request: IncomingMessage): void {
    const id = this.options.newId();
    const address = this.sourceOf(request);
    const { origin } = request.headers;
    const { limits } = this;
    const timeOut = (): void => socket.close(closeCodes.timedOut, 'timed out');
    const connection: Open = {
      socket,
      stream: request.socket,
      bucket: new TokenBucket(limits.burst, limits.perSecond),
      address,
      queue: Promise.resolve(),
      waiting: 0,
      excess: 0,
      welcomed: false,
      idle: setTimeout(timeOut, limits.idle),
      timers: [
        setTimeout(() => {
          if (!connection.welcomed) timeOut();
        }, limits.hello),
        setTimeout(timeOut, limits.age),
      ],
    };
    this.open.set(id, connection);
    this.perSource.set(address, (this.perSource.get(address) ?? 0) + 1);
    // Too large a message: ws itself closes with 1009 and then reports an error, which is no failure of ours.
    socket.on('error', () => {});
    socket.on('close', () => this.gone(id, connection));
    socket.on('message', (data, isBinary) => this.message(id, connection, data, isBinary));
    this.handlers?.opened({ id, address, ...(origin === undefined ? {} : { origin }) });
  }

  private gone(id: string, connection: Open): void {
    for (const timer of [connection.idle, ...connection.timers]) clearTimeout(timer);
    this.open.delete(id);
    const left = (this.perSource.get(connection.address) ?? 1) - 1;
    if (left > 0) this.perSource.set(connection.address, left);
    else this.perSource.delete(connection.address);
    this.handlers?.closed(id);
  }

  private message(id: string, connection: Open, data: RawData, isBinary: boolean): void {
    const { socket } = connection;
    if (socket.readyState !== socket.OPEN || this.ending) return;
    connection.idle.refresh();
    if (isBinary) {
      socket.close(closeCodes.unsupportedData, 'text frames only');
      return;
    }
    if (!connection.bucket.take(Date.now()) || connection.waiting >= MAXIMUM_WAITING) {
      this.tooMany(id, connection);
      return;
    }
    connection.waiting += 1;
    connection.queue = this.handle(id, connection, connection.queue, textOf(data));
  }

  /** Hands on one frame after the one before it. Never rejects. */
  private async handle(id: string, connection: Open, before: Promise<void>, text: string): Promise<void> {
    const round = this.rounds.next();
    const { socket } = connection;
    try {
      // Alone, it has nothing to wait for but its round.
      if (connection.waiting > 1) await before;
      await round;
      if (socket.readyState === socket.OPEN) await this.handlers?.frame(id, text);
    } catch (error) {
      this.handlers?.failed(error, id);
    } finally {
      connection.waiting -= 1;
    }
  }

  /** One error a run of excess frames, then the door. */
  private tooMany(id: string, connection: Open): void {
    connection.excess += 1;
    if (connection.excess > this.limits.patience) {
      connection.socket.close(closeCodes.tooManyFrames, 'too many frames');
      return;
    }
    if (connection.excess % 10 !== 1) return;
    const text = 'Too many messages at once. Please wait a moment.';
    this.send(id, [{ type: 'error', code: 'too-many', text }]).catch((error: unknown) => {
      this.handlers?.failed(error, id);
    });
  }
}
