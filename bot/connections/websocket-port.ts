import type { IncomingMessage, Server } from 'node:http';
import type { Connections } from './connections.ts';
import type { WebSocketLimits } from './websocket-limits.ts';

/** What the WebSockets of one machine take and give. */

/** Who connected. The address stays on this machine: only its hash goes further. */
export interface Arrival {
  id: string;
  address: string;
  origin?: string;
}

export interface WebSocketHandlers {
  opened(arrival: Arrival): void;
  /** One text message. The next one of the same connection waits until this is done. */
  frame(connectionId: string, text: string): Promise<void>;
  closed(connectionId: string): void;
  /** Something went wrong that no handler caught. */
  failed(error: unknown, connectionId: string): void;
}

export interface WebSocketConnections extends Connections {
  /** Starts taking connections. */
  listen(server: Server, handlers: WebSocketHandlers): void;
  /** Connections open now. */
  count(): number;
  /** Refuses new connections and frames, lets those in progress and `finish` end, and closes every socket with 1001. */
  shutDown(finish: () => Promise<void>): Promise<void>;
}

export interface WebSocketOptions {
  path: string;
  /** Whether some store takes pages of this origin; clients without one are no browsers and pass. */
  mayConnect(origin: string, request: IncomingMessage): boolean;
  newId(): string;
  /** Proxies of the owner's in front, whose X-Forwarded-For is believed; none when absent. */
  trustedProxies?: number;
  limits?: Partial<WebSocketLimits>;
}
