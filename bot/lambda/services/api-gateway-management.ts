import { ServiceClient, ServiceException, type Call, type ClientConfiguration } from './service-client.ts';

/** Stands for @aws-sdk/client-apigatewaymanagementapi in the bundle. */

export class GoneException extends ServiceException {}

const service = {
  host: 'execute-api',
  signsAs: 'execute-api',
  // A 410 may come without a body that names it.
  errors: { GoneException, Status410: GoneException },
  anyError: ServiceException,
};

export class ApiGatewayManagementApiClient extends ServiceClient {
  constructor(configuration: ClientConfiguration) {
    super(service, configuration);
  }
}

/** Connection ids end in "=". */
const pathOf = (connectionId: string): string => `/@connections/${encodeURIComponent(connectionId)}`;

export class PostToConnectionCommand {
  readonly #input: { ConnectionId: string; Data: string };
  constructor(input: { ConnectionId: string; Data: string }) {
    this.#input = input;
  }
  call(): Call {
    const { ConnectionId, Data } = this.#input;
    const headers = { 'content-type': 'application/octet-stream' };
    return { method: 'POST', path: pathOf(ConnectionId), headers, body: Data };
  }
  read(): void {}
}

export class DeleteConnectionCommand {
  readonly #connectionId: string;
  constructor({ ConnectionId }: { ConnectionId: string }) {
    this.#connectionId = ConnectionId;
  }
  call(): Call {
    return { method: 'DELETE', path: pathOf(this.#connectionId), headers: {}, body: '' };
  }
  read(): void {}
}
