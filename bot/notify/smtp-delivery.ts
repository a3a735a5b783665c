import { Readable } from 'node:stream';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import { NotifyFailed, type FailedOutcome } from './notify.ts';
import type { PlainMail } from './plain-mail.ts';

/** Where mail is handed over, and how. */
export interface MailServer {
  host: string;
  port: number;
  /** `starttls` and `tls` go on only with a certificate that holds for `host`; `none` is for a relay on this machine. */
  security: 'starttls' | 'tls' | 'none';
  /** Who signs in; without it nobody does. */
  account?: { user: string; password: string };
}

/** A delivery that failed, and whether trying at once may help and can do no harm. */
export class DeliveryFailed extends NotifyFailed {
  readonly mayTryAtOnce: boolean;

  constructor(message: string, outcome: FailedOutcome, mayTryAtOnce: boolean) {
    super(message, { outcome });
    this.mayTryAtOnce = mayTryAtOnce;
  }
}

/**
 * Hands one mail to the server on a connection of its own.
 * @throws DeliveryFailed, in words of our own: what a server answers may quote an address, and what a client says of
 *   signing in a password.
 */
export async function deliver(server: MailServer, mail: PlainMail, signal: AbortSignal): Promise<void> {
  const connection = new SMTPConnection({
    host: server.host,
    port: server.port,
    secure: server.security === 'tls',
    requireTLS: server.security === 'starttls',
    ignoreTLS: server.security === 'none',
    // Else it would name this machine.
    name: mail.from.slice(mail.from.lastIndexOf('@') + 1),
    tls: { minVersion: 'TLSv1.2' },
    socketCloseTimeout: 0,
  });
  let handedOver = false;
  const bytes = Readable.from(
    (function* () {
      // It is read when the server has taken sender and recipient, no sooner.
      handedOver = true;
      yield mail.bytes;
    })(),
  );
  try {
    await untilOver(connection, signal, async () => {
      await called((done) => connection.connect(done));
      const { account } = server;
      if (account) {
        const credentials = { user: account.user, pass: account.password };
        await called((done) => connection.login({ credentials }, done));
      }
      await called((done) => connection.send({ from: mail.from, to: [mail.to] }, bytes, done));
    });
  } catch (error) {
    throw failureOf(error, handedOver);
  } finally {
    bytes.destroy();
    connection.close();
  }
}

type Done = (error?: Error | null) => void;

const called = (call: (done: Done) => void): Promise<void> =>
  new Promise((resolve, reject) => call((error) => (error ? reject(error) : resolve())));

/** Runs the steps; the connection's own errors and the deadline end them. */
async function untilOver(
  connection: SMTPConnection,
  signal: AbortSignal,
  steps: () => Promise<void>,
): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    connection.on('error', reject);
    signal.addEventListener('abort', () => reject(new Error('deadline')), { once: true });
    if (signal.aborted) reject(new Error('deadline'));
    else steps().then(resolve, reject);
  });
}

const commands = ['EHLO', 'STARTTLS', 'AUTH', 'MAIL FROM', 'RCPT TO', 'DATA'];
/** Steps whose 5xx answer is about this very mail; before them it is about our settings, which somebody may mend. */
const aboutMail = ['MAIL FROM', 'RCPT TO', 'DATA'];

function failureOf(error: unknown, handedOver: boolean): DeliveryFailed {
  const { responseCode: code, command = '', code: kind } = error as ServerError;
  const step = commands.find((name) => command.startsWith(name)) ?? 'the connection';
  if (code === undefined) {
    const words = `The mail server gave no answer to ${handedOver ? 'the mail' : step}.`;
    // Settings that do not fit are no better a moment later.
    const ofSettings = kind === 'ETLS' || kind === 'EAUTH';
    return new DeliveryFailed(words, handedOver ? 'unknown' : 'passing', !handedOver && !ofSettings);
  }
  const refused = code >= 500 && aboutMail.includes(step);
  return new DeliveryFailed(
    `The mail server answered ${code} to ${step}.`,
    refused ? 'refused' : 'passing',
    false,
  );
}

/** What the client tells of an error. */
interface ServerError {
  responseCode?: number;
  command?: string;
  code?: string;
}
