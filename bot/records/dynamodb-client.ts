import { DynamoDBClient } from '@aws-sdk/client-dynamodb';

export interface DynamoOptions {
  /** Name of the table; `createRecordsTable` tells its form. */
  table: string;
  /** Another address than the region's, for a local engine. Environment variable DYNAMODB_ENDPOINT when left out. */
  endpoint?: string;
  region?: string;
  /** Milliseconds since the epoch. */
  now?: () => number;
}

/** Milliseconds for one try of one call; a turn has a deadline of its own. */
const requestTimeout = 3000;
const connectionTimeout = 1000;

/** A client for the table's region, or for a local engine, which takes any credentials. */
export function dynamoClient(options: DynamoOptions): DynamoDBClient {
  const endpoint = options.endpoint ?? process.env.DYNAMODB_ENDPOINT;
  const local = endpoint !== undefined && process.env.AWS_ACCESS_KEY_ID === undefined;
  const region = options.region ?? process.env.AWS_REGION ?? (local ? 'local' : undefined);
  return new DynamoDBClient({
    ...(endpoint !== undefined && { endpoint }),
    ...(region !== undefined && { region }),
    ...(local && { credentials: { accessKeyId: 'local', secretAccessKey: 'local' } }),
    maxAttempts: 3,
    requestHandler: { requestTimeout, connectionTimeout, throwOnRequestTimeout: true },
  });
}
