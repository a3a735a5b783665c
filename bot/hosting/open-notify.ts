import { join } from 'node:path';
import type { Notify } from '../notify/notify.ts';
import { createOutboxFolder, type OutboxFolder } from '../notify/outbox-folder.ts';
import { createWebhook } from '../notify/webhook.ts';
import type { NotifyMode, SmtpMode } from '../settings/notify-mode.ts';

/** How this host reaches shoppers who have left, as its settings say. */
export interface HostNotify {
  notify?: Notify;
  /** Set where messages only lie in a folder, for the page that shows them. */
  outbox?: OutboxFolder;
}

export interface NotifyOptions {
  mode: NotifyMode;
  dataFolder: string;
  now: () => number;
  /** Reads a secret that a setting names, on hosts that have such. */
  readSecret?: (secretId: string) => Promise<string>;
}

export function openNotify({ mode, dataFolder, now, readSecret }: NotifyOptions): HostNotify {
  if (mode.kind === 'none') return {};
  if (mode.kind === 'webhook') return { notify: createWebhook({ ...mode, now }) };
  if (mode.kind === 'smtp') return { notify: smtpOnDemand(mode, readSecret) };
  const outbox = createOutboxFolder(join(dataFolder, 'outbox'));
  return { notify: outbox, outbox };
}

/** Few conversations send mail: what does, and its password, are loaded with the first; a load that failed is tried again. */
function smtpOnDemand(mode: SmtpMode, readSecret: NotifyOptions['readSecret']): Notify {
  let loading: Promise<Notify> | undefined;
  const load = (): Promise<Notify> => {
    loading ??= loadSmtp(mode, readSecret).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
  return {
    send: async (message) => (await load()).send(message),
    // Nothing is kept of what was sent.
    forget: () => Promise.resolve(0),
  };
}

async function loadSmtp(
  { host, port, security, from, account }: SmtpMode,
  readSecret: NotifyOptions['readSecret'],
): Promise<Notify> {
  const { createSmtp } = await import('../notify/smtp.ts');
  if (!account) return createSmtp({ server: { host, port, security }, from });
  const password =
    'text' in account.password ? account.password.text : await readSecret?.(account.password.secretId);
  if (password === undefined || password === '') throw new Error('The mail server’s password is empty.');
  return createSmtp({
    server: { host, port, security, account: { user: account.user, password } },
    from,
  });
}

/** What erasing a conversation of a store erases besides its records. */
export const eraseMails =
  ({ notify }: HostNotify, storeId: string) =>
  async (conversationId: string): Promise<Record<string, number>> => ({
    mails: (await notify?.forget(storeId, conversationId)) ?? 0,
  });
