import { join } from 'node:path';
import type { Logger } from 'pino';
import { createApiGatewayConnections } from '../../bot/connections/api-gateway.ts';
import { createLog } from '../../bot/local/log.ts';
import { startHost, type Host, type HostParts } from '../../bot/local/host.ts';
import type { HttpHandler } from '../../bot/local/http.ts';
import { readSettings } from '../../bot/settings/settings.ts';
import { trainIfNeeded } from '../../intents/train.ts';
import { withLocalCredentials } from './local-credentials.ts';
import type { AwsStack } from './stack.ts';

/**
 * The store pages on one machine over the table that the Lambda writes to. Their chat is the gateway's: a cart changed
 * on a page is told to the connections there, and conversations are answered by the Lambda alone.
 */
export interface StoreHostOptions {
  stack: AwsStack;
  /** Settings as `npm start` reads them; those of the stack go before. */
  environment: Record<string, string>;
  flags?: string[];
  /** More routes, such as fixtures need. */
  handlers?: (parts: HostParts) => Promise<HttpHandler[]>;
  tell?: (line: string) => void;
  log?: Logger;
}

const root = join(import.meta.dirname, '../..');

/** @throws what `startHost` and `readSettings` throw. */
export async function startStoreHost({
  stack,
  environment,
  flags,
  ...options
}: StoreHostOptions): Promise<Host> {
  // The SDK looks for them in the environment of its process.
  withLocalCredentials();
  const { table, endpoint } = stack.table;
  const own = { RECORDS: 'dynamodb', DYNAMODB_TABLE: table, DYNAMODB_ENDPOINT: endpoint };
  const log = options.log ?? createLog('silent');
  const gateway = createApiGatewayConnections({
    endpoint: stack.gateway.endpoint,
    failed: (error, connection) => log.error({ connection, error: (error as Error).name }, 'not posted'),
  });
  return startHost({
    settings: readSettings({ ...environment, ...own }, flags ?? []),
    log,
    buildFolder: join(root, 'build'),
    modelFile: trainIfNeeded(),
    demoFolder: join(root, 'widget/store'),
    version: 'aws-shaped',
    chatEndpoint: stack.gateway.url,
    tell: options.tell ?? (() => {}),
    extend: async (parts) => ({
      handlers: (await options.handlers?.(parts)) ?? [],
      // Without stores its sweep takes nothing over: that is the Lambda's to do.
      dependencies: { ...parts.dependencies, connections: gateway, stores: () => [] },
    }),
  });
}
