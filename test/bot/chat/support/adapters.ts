import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Records } from '../../../../bot/records/records.ts';
import { openSqliteRecords } from '../../../../bot/records/sqlite.ts';

export interface OpenedRecords {
  records: Records;
  /** Closes them and removes what they kept. */
  remove(): Promise<void>;
}

/** The records adapters a suite about records runs over. */
export const adapters: { name: string; open(now: () => number): Promise<OpenedRecords> }[] = [
  {
    name: 'sqlite',
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
];
