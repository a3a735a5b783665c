import { join } from 'node:path';
import { createOutboxFolder, type OutboxFolder } from '../notify/outbox-folder.ts';
import { openEventFiles, type EventFiles, type EventFilesOptions } from './event-files.ts';

/** What one machine keeps of conversations in files beside the records. */
export interface KeptBeside {
  /** Mails that wait to be read on a page or picked up. */
  outbox: OutboxFolder;
  events: EventFiles;
  /** For erasing: removes what is kept of a conversation. @returns how many of each. */
  eraseMore: (storeId: string, conversationId: string) => Promise<Record<string, number>>;
}

export function openKeptBeside(options: EventFilesOptions): KeptBeside {
  const outbox = createOutboxFolder(join(options.dataFolder, 'outbox'));
  const events = openEventFiles(options);
  return {
    outbox,
    events,
    async eraseMore(storeId, conversationId) {
      const mails = await outbox.forget(storeId, conversationId);
      return { mails, wishes: events.forget(conversationId) };
    },
  };
}
