import {
  ApiGatewayManagementApiClient,
  DeleteConnectionCommand,
  GoneException,
  PostToConnectionCommand,
} from '@aws-sdk/client-apigatewaymanagementapi';
import type { ServerFrame } from '../wire/messages.ts';
import type { Connections } from './connections.ts';

/** The connections port on AWS: frames go out by PostToConnection of an API Gateway WebSocket API. */
export interface ApiGatewayConnections extends Connections {
  /** Resolves when nothing is on its way any more; the process may then be frozen. */
  idle(): Promise<void>;
}

export interface ApiGatewayOptions {
  /** `https://<api id>.execute-api.<region>.amazonaws.com/<stage>`, or a local gateway's. */
  endpoint: string;
  region?: string;
  /** A frame could not be posted though the connection may be there; the log still has what it said. */
  failed: (error: unknown, connectionId: string) => void;
}

/** Milliseconds for one try of one post; the SDK tries three times. */
const requestTimeout = 3_000;
const connectionTimeout = 1_000;

export function createApiGatewayConnections(options: ApiGatewayOptions): ApiGatewayConnections {
  return new GatewayConnections(options);
}

class GatewayConnections implements ApiGatewayConnections {
  readonly #client: ApiGatewayManagementApiClient;
  readonly #failed: ApiGatewayOptions['failed'];
  /** What is on its way, by connection: two posts at once may overtake each other. */
  readonly #queues = new Map<string, Promise<boolean>>();

  constructor({ endpoint, region, failed }: ApiGatewayOptions) {
    this.#client = new ApiGatewayManagementApiClient({
      endpoint,
      ...(region === undefined ? {} : { region }),
      maxAttempts: 3,
      requestHandler: { requestTimeout, connectionTimeout, throwOnRequestTimeout: true },
    });
    this.#failed = failed;
  }

  send(connectionId: string, frames: ServerFrame[]): Promise<boolean> {
    const before = this.#queues.get(connectionId) ?? Promise.resolve(true);
    const queue: Promise<boolean> = before
      .then((there) => there && this.#post(connectionId, frames))
      .finally(() => {
        if (this.#queues.get(connectionId) === queue) this.#queues.delete(connectionId);
      });
    this.#queues.set(connectionId, queue);
    return queue;
  }

  /** API Gateway chooses the close code itself: the reason is in the error frame sent before. */
  async close(connectionId: string): Promise<void> {
    await this.#queues.get(connectionId);
    try {
      await this.#client.send(new DeleteConnectionCommand({ ConnectionId: connectionId }));
    } catch (error) {
      if (!(error instanceof GoneException)) this.#failed(error, connectionId);
    }
  }

  async idle(): Promise<void> {
    while (this.#queues.size > 0) await Promise.all(this.#queues.values());
  }

  /** After a frame that could not be posted none follows: the client notices the gap and asks for the rest. */
  async #post(connectionId: string, frames: ServerFrame[]): Promise<boolean> {
    try {
      for (const frame of frames) {
        const Data = JSON.stringify(frame);
        await this.#client.send(new PostToConnectionCommand({ ConnectionId: connectionId, Data }));
      }
      return true;
    } catch (error) {
      // The class tells: the message of a 410 without a body is "UnknownError".
      if (error instanceof GoneException) return false;
      this.#failed(error, connectionId);
      return true;
    }
  }
}
