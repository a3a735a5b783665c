import { createHmac } from 'node:crypto';
import { NotifyFailed, type Notify } from './notify.ts';

/**
 * The notify port over HTTP: each message is posted as JSON to an address of the owner's, such as a mail service.
 * `x-aisle-signature` is `t=<seconds>,v1=<hex>`: HMAC-SHA-256 of "<seconds>.<body>" under the shared secret, so that the
 * receiver can tell who sent it and when; `idempotency-key` is the same for the same message.
 */

export interface WebhookOptions {
  url: URL;
  secret: string;
  now: () => number;
  /** Milliseconds for one try. */
  timeout?: number;
}

const TRIES = 3;

export function createWebhook({ url, secret, now, timeout = 5_000 }: WebhookOptions): Notify {
  const post = async (kind: 'message' | 'forget', key: string, content: object): Promise<void> => {
    const body = JSON.stringify({ version: 1, kind, ...content });
    let cause: unknown;
    let refused = false;
    for (let attempt = 1; attempt <= TRIES; attempt += 1) {
      try {
        const seconds = Math.floor(now() / 1_000);
        const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
        const answer = await fetch(url, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'idempotency-key': key,
            'x-aisle-signature': `t=${seconds},v1=${signature}`,
          },
          body,
          redirect: 'error',
          signal: AbortSignal.timeout(timeout),
        });
        await answer.body?.cancel();
        if (answer.ok) return;
        cause = new Error(`The receiver answered ${answer.status}.`);
        // It was understood and refused: the same again is refused again.
        refused = answer.status >= 400 && answer.status < 500 && answer.status !== 429;
        if (refused) break;
      } catch (error) {
        cause = error;
      }
    }
    const outcome = refused ? 'refused' : 'passing';
    throw new NotifyFailed('The message could not be handed over.', { cause, outcome });
  };
  return {
    send: (message) => post('message', message.id, { message }),
    async forget(storeId, conversationId) {
      await post('forget', `forget-${conversationId}`, { storeId, conversationId });
      // Only who took them knows how many.
      return 0;
    },
  };
}
