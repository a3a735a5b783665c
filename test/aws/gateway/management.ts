import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebSocket } from 'ws';

/** `@connections` of the gateway: POST, GET and DELETE of `/<stage>/@connections/<id>`. */

/** A connection as its address tells of it. */
export interface Managed {
  socket: WebSocket;
  connectedAt: number;
  lastActiveAt: number;
  sourceIp: string;
}

/** What goes wrong with one post. */
export type PostFault =
  | 'throttle'
  | 'server-error'
  /** Neither done nor answered. */
  | 'time-out'
  /** Done, and not answered. */
  | 'answer-lost'
  | 'cut'
  /** The connection is there and the service says that it is not. */
  | 'gone';

/** The fault of one post, by its number from 1. Counted anew by each `setPostFaults`. */
export type PostFaults = (post: { number: number; frame: string }) => PostFault | undefined;

export interface ManagementOptions {
  stage: string;
  /** Bytes of one post. */
  mostBytes: number;
  find: (connectionId: string) => Managed | undefined;
}

export class Management {
  readonly #options: ManagementOptions;
  #faults: PostFaults = () => undefined;
  #posts = 0;

  constructor(options: ManagementOptions) {
    this.#options = options;
  }

  setFaults(faults: PostFaults): void {
    this.#faults = faults;
    this.#posts = 0;
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, stage, kind, id = ''] = (request.url ?? '').split('/');
    if (stage !== this.#options.stage || kind !== '@connections') {
      return answer(response, 403, { message: 'Forbidden' });
    }
    const body = await bodyOf(request);
    const connection = this.#options.find(decodeURIComponent(id));
    if (!connection || connection.socket.readyState !== connection.socket.OPEN) return gone(response);
    if (request.method === 'POST') return this.#post(connection, body.toString('utf8'), response);
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

  #post({ socket }: Managed, frame: string, response: ServerResponse): void {
    if (Buffer.byteLength(frame) > this.#options.mostBytes) {
      return answer(response, 413, { message: 'Payload too large' }, 'PayloadTooLargeException');
    }
    this.#posts += 1;
    const fault = this.#faults({ number: this.#posts, frame });
    if (fault === undefined || fault === 'answer-lost') socket.send(frame, () => {});
    switch (fault) {
      case 'throttle':
        return answer(response, 429, { message: 'Rate exceeded' }, 'LimitExceededException');
      case 'server-error':
        return answer(response, 500, { message: 'Internal server error' });
      case 'gone':
        return gone(response);
      case 'cut':
        return void response.destroy();
      case 'time-out':
      case 'answer-lost':
        return undefined;
      case undefined:
        return answer(response, 200);
    }
  }
}

const gone = (response: ServerResponse): void => answer(response, 410, undefined, 'GoneException');

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

function answer(response: ServerResponse, status: number, body?: unknown, errorType?: string): void {
  if (errorType !== undefined) response.setHeader('x-amzn-errortype', errorType);
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(body === undefined ? '' : JSON.stringify(body));
}
