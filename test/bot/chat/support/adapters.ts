import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRecordsTable } from '../../../../bot/records/dynamodb-table.ts';
import { openDynamoRecords } from '../../../../bot/records/dynamodb.ts';
import type { Records } from '../../../../bot/records/records.ts';
import { openSqliteRecords } from '../../../../bot/records/sqlite.ts';
import { hasDynamoEngine, startDynamoEngine } from '../../../dynamodb-engine.ts';

export interface OpenedRecords {
  records: Records;
  /** Closes them and removes what they kept. */
  remove(): Promise<void>;
}

interface Adapter {
  name: string;
  open: (now: () => number) => Promise<OpenedRecords>;
}

const dynamo: Adapter = {
  name: 'the DynamoDB engine',
  async open(now) {
    const engine = await startDynamoEngine();
    const options = { table: 'records', endpoint: engine.endpoint, now };
    await createRecordsTable(options);
    const records = await openDynamoRecords(options);
    return {
      records,
      async remove() {
        await records.close();
        await engine.stop();
      },
    };
  },
};

/** The records adapters a suite about records runs over; the engine is an optional package for x64 Linux. */
export const adapters: Adapter[] = [
  {
    name: 'SQLite',
    async open(now) {
      const folder = await mkdtemp(join(tmpdir(), 'aisle-chat-'));
      const records = await openSqliteRecords({ folder, now });
      return {
        records,
        async remove() {
          await records.close();
          await rm(folder, { recursive: true, force: true });
        },
      };
    },
  },
  ...(hasDynamoEngine ? [dynamo] : []),
];
