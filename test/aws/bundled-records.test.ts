import { describe, it, vi } from 'vitest';
import { openDynamoRecords } from '../../bot/records/dynamodb.ts';
import { createRecordsTable } from '../../bot/records/dynamodb-table.ts';
import { describeRecords } from '../contracts/records.contract.ts';
import { hasDynamoEngine, startDynamoEngine } from '../dynamodb-engine.ts';

/** The records port as the bundle has it: the same adapter over the client that stands for the SDK's there. */

vi.mock('@aws-sdk/client-dynamodb', async () => {
  const bundled = await import('../../bot/lambda/services/dynamodb.ts');
  const { jsonCommands } = await import('../../bot/lambda/services/service-client.ts');
  const command = jsonCommands('DynamoDB_20120810', '1.0');
  return {
    ...bundled,
    // A Lambda makes no tables; this test must.
    CreateTableCommand: command('CreateTable'),
    UpdateTimeToLiveCommand: command('UpdateTimeToLive'),
    waitUntilTableExists: () => Promise.resolve(),
  };
});

if (hasDynamoEngine) {
  describeRecords('DynamoDB by the bundle’s client', async (now) => {
    const engine = await startDynamoEngine();
    const options = { table: 'records', endpoint: engine.endpoint, now };
    await createRecordsTable(options);
    return { records: await openDynamoRecords(options), stop: () => engine.stop() };
  });
} else {
  describe('the records port by the bundle’s client', () => {
    it.skip('needs the optional package @dynoxide/linux-x64, which is not installed here');
  });
}
