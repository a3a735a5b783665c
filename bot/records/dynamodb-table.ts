import { CreateTableCommand, UpdateTimeToLiveCommand, waitUntilTableExists } from '@aws-sdk/client-dynamodb';
import { dynamoClient } from './dynamodb-client.ts';
import type { DynamoOptions } from './dynamodb-client.ts';
import { attributes, dueIndex } from './dynamodb-items.ts';

/**
 * Makes the table, on a local engine or for tests; on AWS the stack makes it.
 * @throws the SDK's ResourceInUseException when it is there already.
 */
export async function createRecordsTable(options: DynamoOptions): Promise<void> {
  const client = dynamoClient(options);
  const { partition, key, store, wakeAt, timeToLive } = attributes;
  try {
    await client.send(
      new CreateTableCommand({
        TableName: options.table,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [
          { AttributeName: partition, AttributeType: 'S' },
          { AttributeName: key, AttributeType: 'S' },
          { AttributeName: store, AttributeType: 'S' },
          { AttributeName: wakeAt, AttributeType: 'N' },
        ],
        KeySchema: keySchema(partition, key),
        GlobalSecondaryIndexes: [
          {
            IndexName: dueIndex,
            KeySchema: keySchema(store, wakeAt),
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        ],
      }),
    );
    await waitUntilTableExists({ client, minDelay: 1, maxWaitTime: 60 }, { TableName: options.table });
    await client.send(
      new UpdateTimeToLiveCommand({
        TableName: options.table,
        TimeToLiveSpecification: { AttributeName: timeToLive, Enabled: true },
      }),
    );
  } finally {
    client.destroy();
  }
}

function keySchema(hash: string, range: string) {
  return [
    { AttributeName: hash, KeyType: 'HASH' as const },
    { AttributeName: range, KeyType: 'RANGE' as const },
  ];
}
