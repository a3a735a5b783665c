import { join } from 'node:path';
import type { Notify } from '../notify/notify.ts';
import { createOutboxFolder, type OutboxFolder } from '../notify/outbox-folder.ts';
import { createWebhook } from '../notify/webhook.ts';
import type { NotifyMode } from '../settings/notify-mode.ts';

/** How this host reaches shoppers who have left, as its settings say. */
export interface HostNotify {
  notify?: Notify;
  /** Set where messages only lie in a folder, for the page that shows them. */
  outbox?: OutboxFolder;
}

export function openNotify(mode: NotifyMode, dataFolder: string, now: () => number): HostNotify {
  if (mode.kind === 'none') return {};
  if (mode.kind === 'webhook') return { notify: createWebhook({ ...mode, now }) };
  const outbox = createOutboxFolder(join(dataFolder, 'outbox'));
  return { notify: outbox, outbox };
}

/** What erasing a conversation of a store erases besides its records. */
export const eraseMails =
  ({ notify }: HostNotify, storeId: string) =>
  async (conversationId: string): Promise<Record<string, number>> => ({
    mails: (await notify?.forget(storeId, conversationId)) ?? 0,
  });
