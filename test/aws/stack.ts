import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDynamoRecords } from '../../bot/records/dynamodb.ts';
import { createRecordsTable } from '../../bot/records/dynamodb-table.ts';
import type { Records } from '../../bot/records/records.ts';
import { buildLambda } from '../../scripts/build-lambda.ts';
import { builtLambda } from '../built.ts';
import { startDynamoEngine } from '../dynamodb-engine.ts';
import { startGateway, type Gateway, type GatewayLimits } from './gateway/gateway.ts';
import { startLambdaFunction, type LambdaFunction } from './gateway/lambda-function.ts';
import { localCredentials } from './local-credentials.ts';

/** Aisle on AWS-shaped services of this machine: a gateway that invokes the built bundle, and a DynamoDB engine. */
export interface AwsStack {
  gateway: Gateway;
  lambda: LambdaFunction;
  /** The table the Lambda writes to. */
  records: Records;
  table: { table: string; endpoint: string };
  /** Where the bundle was built. */
  folder: string;
  /** What instances have written so far. */
  output(): string;
  /** The scheduled sweep, once. */
  sweep(): Promise<{ taken: number }>;
  stop(): Promise<void>;
}

export interface AwsStackOptions {
  /** Settings of the Lambda besides those of the stack's own. */
  environment?: Record<string, string>;
  limits?: Partial<GatewayLimits>;
  /** Instances at once. */
  concurrency?: number;
  /** A bundle built before; else the one that all tests of a process share or, with a `storesFolder`, one built for it and removed with the stack. */
  folder?: string;
  storesFolder?: string;
  gatewayPort?: number;
  /** Hears what instances write; it is kept for `output` too. */
  onOutput?: (text: string) => void;
  /** Stands something between the Lambda and its table. @returns the address the Lambda is told. */
  between?: (endpoint: string) => Promise<string>;
}

const TABLE = 'aisle';

export async function startAwsStack(options: AwsStackOptions = {}): Promise<AwsStack> {
  const { storesFolder } = options;
  const own = storesFolder === undefined ? undefined : mkdtempSync(join(tmpdir(), 'aisle-lambda-'));
  if (own !== undefined) await buildLambda({ folder: own, storesFolder });
  const folder = options.folder ?? own ?? (await builtLambda());
  const engine = await startDynamoEngine();
  const table = { table: TABLE, endpoint: engine.endpoint };
  await createRecordsTable(table);
  const records = await openDynamoRecords(table);
  let output = '';
  let lambda: LambdaFunction | undefined;
  const gateway = await startGateway({
    invoke: (event) => lambda!.invoke('handler', event),
    ...(options.limits ? { limits: options.limits } : {}),
    ...(options.gatewayPort === undefined ? {} : { port: options.gatewayPort }),
  });
  const endpoint = (await options.between?.(engine.endpoint)) ?? engine.endpoint;
  lambda = startLambdaFunction({
    bundle: join(folder, 'index.mjs'),
    concurrency: options.concurrency ?? 2,
    environment: {
      ...localCredentials,
      DYNAMODB_TABLE: TABLE,
      DYNAMODB_ENDPOINT: endpoint,
      CONNECTIONS_ENDPOINT: gateway.endpoint,
      AISLE_HOST_KEY: randomBytes(32).toString('base64'),
      CONNECTS_PER_MINUTE: '100000',
      ...options.environment,
    },
    onOutput(text) {
      output += text;
      options.onOutput?.(text);
    },
  });
  const started = lambda;
  return {
    gateway,
    lambda: started,
    records,
    table,
    folder,
    output: () => output,
    sweep: () => started.invoke('sweep', {}) as Promise<{ taken: number }>,
    async stop() {
      await gateway.stop();
      started.stop();
      await records.close();
      await engine.stop();
      if (own !== undefined) rmSync(own, { recursive: true, force: true });
    },
  };
}
