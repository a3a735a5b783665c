import { once } from 'node:events';

/** How a driver reaches a server: over the network, or in this very process. */
export interface Transport {
  /** Opens a connection to `/chat`; resolves when frames can be sent. */
  connect(listener: Listener): Promise<Line>;
  /** The store page's own addresses and the control channel: "/shop/demo/cart". */
  request(path: string, init?: RequestInit): Promise<Response>;
}

export interface Listener {
  frame(text: string): void;
  closed(): void;
}

export interface Line {
  send(text: string): void;
  close(): void;
}

/** @param url `ws://host:port/chat` */
export function overNetwork(url: string): Transport {
  const base = url.replace(/^ws/, 'http').replace(/\/chat$/, '');
  return {
    async connect(listener) {
      const socket = new WebSocket(url);
      socket.addEventListener('message', (event) => listener.frame(String(event.data)));
      socket.addEventListener('close', () => listener.closed());
      const closed = once(socket, 'close').then(() => {
        throw new Error(`The server at ${url} closed the connection.`);
      });
      // One of the two comes first; what the other says later is nobody's concern.
      closed.catch(() => {});
      await Promise.race([once(socket, 'open'), closed]);
      return { send: (text) => socket.send(text), close: () => socket.close() };
    },
    request: (path, init) => fetch(base + path, init),
  };
}

/** @throws Error naming address, status and answer of a refusal. */
export async function postJson(
  transport: Transport,
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<unknown> {
  const response = await transport.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
