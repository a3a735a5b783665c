import { setTimeout as sleep } from 'node:timers/promises';
import type { Notify } from './notify.ts';
import { plainMail, type PlainMail } from './plain-mail.ts';
import { deliver, DeliveryFailed, type MailServer } from './smtp-delivery.ts';

/**
 * The notify port over a mail server of the owner's. SMTP knows no key that makes sending twice safe: what this process
 * has sent, or may have, it does not send again, and the same message always has the same Message-ID.
 */

export interface SmtpOptions {
  server: MailServer;
  /** The address mails come from; an answer goes to the store's own. */
  from: string;
  /** Milliseconds for all tries at one mail. */
  deadline?: number;
}

const DEADLINE = 15_000;
const TRIES = 2;
const PAUSE = 250;
/** Ids that are remembered; far more than what one process sends while a message could come again. */
const REMEMBERED = 10_000;

export function createSmtp({ server, from, deadline = DEADLINE }: SmtpOptions): Notify {
  const sent = new Map<string, Promise<void>>();
  const remember = (id: string, sending: Promise<void>): void => {
    sent.set(id, sending);
    const [oldest] = sent.keys();
    if (sent.size > REMEMBERED && oldest !== undefined) sent.delete(oldest);
  };
  return {
    async send(message) {
      const known = sent.get(message.id);
      if (known) return known;
      const sending = plainMail(from, message).then((mail) => withTries(server, mail, deadline));
      remember(message.id, sending);
      try {
        await sending;
      } catch (error) {
        if (!(error instanceof DeliveryFailed && error.outcome === 'unknown')) sent.delete(message.id);
        throw error;
      }
    },
    // Nothing is kept here: what was handed over lies with the mail server and the shopper.
    forget: () => Promise.resolve(0),
  };
}

async function withTries(server: MailServer, mail: PlainMail, deadline: number): Promise<void> {
  const signal = AbortSignal.timeout(deadline);
  for (let attempt = 1; ; attempt += 1) {
    try {
      await deliver(server, mail, signal);
      return;
    } catch (error) {
      const again = error instanceof DeliveryFailed && error.mayTryAtOnce;
      if (!again || attempt === TRIES || signal.aborted) throw error;
      await sleep(PAUSE);
    }
  }
}
