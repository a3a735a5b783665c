import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A mail server on loopback, with a certificate of its own and one account. */
export interface MailServerOnLoopback {
  port: number;
  /** What was taken, as it came. */
  taken: string[];
  /** Who it was from and for, of each that was taken. */
  envelopes: { from: string; to: string[] }[];
  /** Steps as they came: `mail`, `rcpt`, `data`, and `secure` or `plain` for how. */
  steps: string[];
  /** How many connections there were. */
  connections: number;
  /** Answers to come at a step instead of yes; `drop` cuts the connection, `silence` never answers. */
  faults: { step: 'connect' | 'mail' | 'rcpt' | 'data'; answer: number | 'drop' | 'silence' }[];
  stop(): Promise<void>;
}

export const account = { user: 'aisle', password: 'a-password-nobody-may-read' };

const own = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** Believes the server's certificate, in this process. @returns what undoes it. */
export function believeCertificate(): () => void {
  const before = tls.getCACertificates('default');
  tls.setDefaultCACertificates([...before, own('certificate.pem')]);
  return () => tls.setDefaultCACertificates(before);
}

export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServerOnLoopback> {
  const server: MailServerOnLoopback = {
    port: 0,
    taken: [],
    envelopes: [],
    steps: [],
    connections: 0,
    faults: [],
    stop: () => new Promise((resolve) => smtp.close(() => resolve())),
  };
  const sockets = new Set<{ destroy(): void }>();
  /** Does what a step's fault says. @returns whether there was one. */
  const fails = (
    step: MailServerOnLoopback['faults'][number]['step'],
    answer: (error: Error) => void,
  ): boolean => {
    const at = server.faults.findIndex((each) => each.step === step);
    const [fault] = at === -1 ? [] : server.faults.splice(at, 1);
    if (!fault) return false;
    if (fault.answer === 'drop') for (const socket of sockets) socket.destroy();
    else if (fault.answer !== 'silence') {
      answer(Object.assign(new Error(`no to <${step}> for ann@example.com`), { responseCode: fault.answer }));
    }
    return true;
  };
  const smtp = new SMTPServer({
    key: own('key.pem'),
    cert: own('certificate.pem'),
    authMethods: ['PLAIN', 'LOGIN'],
    // Nobody here waits for a peer that never comes.
    closeTimeout: 100,
    disableReverseLookup: true,
    onConnect(_session, done) {
      server.connections += 1;
      if (!fails('connect', done)) done();
    },
    onAuth({ username, password }, _session, done) {
      const right = username === account.user && password === account.password;
      if (right) done(null, { user: username });
      else done(Object.assign(new Error('Invalid username or password'), { responseCode: 535 }));
    },
    onMailFrom(_address, { secure }, done) {
      server.steps.push('mail', secure ? 'secure' : 'plain');
      if (!fails('mail', done)) done();
    },
    onRcptTo(_address, _session, done) {
      server.steps.push('rcpt');
      if (!fails('rcpt', done)) done();
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        server.steps.push('data');
        if (fails('data', done)) return;
        server.taken.push(Buffer.concat(chunks).toString());
        const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
        server.envelopes.push({ from, to: envelope.rcptTo.map(({ address }) => address) });
        done();
      });
    },
    ...options,
  });
  // Of broken connections the server tells here; the tests break them.
  smtp.on('error', () => {});
  smtp.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', () => resolve()));
  server.port = (smtp.server.address() as AddressInfo).port;
  return server;
}
