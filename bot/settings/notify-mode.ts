import { WrongSetting } from './wrong-setting.ts';

/** How shoppers who have left are reached. docs/settings.md says what each does. */
export type NotifyMode =
  { kind: 'none' } | { kind: 'outbox' } | { kind: 'webhook'; url: URL; secret: string };

const LEAST_SECRET_BYTES = 32;

/**
 * @param standard what counts when NOTIFY is not set.
 * @throws WrongSetting
 */
export function notifyModeOf(
  environment: Record<string, string | undefined>,
  standard: 'outbox' | 'none',
): NotifyMode {
  const { NOTIFY: kind = standard, NOTIFY_WEBHOOK_URL: url, NOTIFY_WEBHOOK_SECRET: secret } = environment;
  const kinds = standard === 'outbox' ? ['none', 'outbox', 'webhook'] : ['none', 'webhook'];
  if (!kinds.includes(kind)) throw new WrongSetting(`NOTIFY must be one of ${kinds.join(', ')}.`);
  if (kind === 'none' || kind === 'outbox') return { kind };
  if (url === undefined || !/^https?:/.test(url) || !URL.canParse(url)) {
    throw new WrongSetting('NOTIFY=webhook needs NOTIFY_WEBHOOK_URL, an address.');
  }
  if (secret === undefined || Buffer.byteLength(secret) < LEAST_SECRET_BYTES) {
    throw new WrongSetting(
      `NOTIFY=webhook needs NOTIFY_WEBHOOK_SECRET, at least ${LEAST_SECRET_BYTES} bytes.`,
    );
  }
  return { kind: 'webhook', url: new URL(url), secret };
}
