import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'vitest';
import { createRecordsTable } from '../../bot/records/dynamodb-table.ts';
import { openDynamoRecords } from '../../bot/records/dynamodb.ts';
import { openSqliteRecords } from '../../bot/records/sqlite.ts';
import { hasDynamoEngine, startDynamoEngine } from '../dynamodb-engine.ts';
import { describeRecords } from './records.contract.ts';

describeRecords('SQLite', async (now) => {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-records-'));
  const records = await openSqliteRecords({ folder, now });
  return { records, stop: async () => rmSync(folder, { recursive: true, force: true }) };
});

if (hasDynamoEngine) {
  describeRecords('DynamoDB', async (now) => {
    const engine = await startDynamoEngine();
    const options = { table: 'records', endpoint: engine.endpoint, now };
    await createRecordsTable(options);
    return { records: await openDynamoRecords(options), stop: () => engine.stop() };
  });
} else {
  describe('the records port on DynamoDB', () => {
    it.skip('needs the optional package @dynoxide/linux-x64, which is not installed here');
  });
}
