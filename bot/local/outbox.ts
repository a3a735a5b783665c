import { join } from 'node:path';
import { createOutboxFolder, type OutboxFolder } from '../notify/outbox-folder.ts';

/** The outbox of one machine: mails that wait to be read on a page or picked up. */
export interface LocalOutbox {
  folder: OutboxFolder;
  /** For erasing: removes a conversation's mails. @returns how many. */
  eraseMore: (storeId: string, conversationId: string) => Promise<Record<string, number>>;
}

export function outboxIn(dataFolder: string): LocalOutbox {
  const folder = createOutboxFolder(join(dataFolder, 'outbox'));
  return {
    folder,
    async eraseMore(storeId, conversationId) {
      const mails = await folder.forget(storeId, conversationId);
      return { mails };
    },
  };
}
