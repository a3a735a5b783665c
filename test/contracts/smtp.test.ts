import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotifyFailed, type Message } from '../../bot/notify/notify.ts';
import { isAddress } from '../../bot/notify/plain-mail.ts';
import type { MailServer } from '../../bot/notify/smtp-delivery.ts';
import { createSmtp } from '../../bot/notify/smtp.ts';
import { headersOf } from './mail/read-mail.ts';
import { account, believeCertificate, startMailServer, type MailServerOnLoopback } from './mail/server.ts';

/** What handing mail to a server of the owner's promises beyond the notify port. */

const message: Message = {
  id: 'demo_abc-7',
  storeId: 'demo',
  conversationId: 'demo_abc',
  to: 'ann@example.com',
  replyTo: 'hello@shop.example',
  subject: 'Fernhill, H-7Q4K2',
  text: 'Maya: Your parcel is found.',
  language: 'en',
  at: Date.UTC(2026, 10, 21, 12),
};

let server: MailServerOnLoopback;
let disbelieve: () => void;
beforeEach(async () => {
  server = await startMailServer();
  disbelieve = believeCertificate();
});
afterEach(async () => {
  disbelieve();
  await server.stop();
});

const smtp = (change: Partial<MailServer> = {}, deadline = 5_000) =>
  createSmtp({
    server: { host: 'localhost', port: server.port, security: 'starttls', account, ...change },
    from: 'chat@aisle.example',
    deadline,
  });

async function failureOf(sending: Promise<void>): Promise<NotifyFailed> {
  const error: unknown = await sending.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof NotifyFailed)) throw new Error(`It did not fail as it should: ${String(error)}`);
  return error;
}

describe('the way to the server', () => {
  it('is encrypted by STARTTLS, and the account signs in', async () => {
    await smtp().send(message);
    expect(server.steps).toEqual(['mail', 'secure', 'rcpt', 'data']);
    expect(server.envelopes).toEqual([{ from: 'chat@aisle.example', to: ['ann@example.com'] }]);
  });

  it('is encrypted from the start where the setting says so', async () => {
    const tls = await startMailServer({ secure: true });
    await smtp({ port: tls.port, security: 'tls' }).send(message);
    expect(tls.steps).toContain('secure');
    await tls.stop();
  });

  it('is not taken where the server offers no encryption', async () => {
    const plain = await startMailServer({ hideSTARTTLS: true, disabledCommands: ['STARTTLS'] });
    expect(await failureOf(smtp({ port: plain.port }).send(message))).toMatchObject({ outcome: 'passing' });
    expect(plain.steps).toEqual([]);
    await plain.stop();
  });

  it.each(['starttls', 'tls'] as const)(
    'is not taken with a certificate nobody vouches for, by %s',
    async (security) => {
      disbelieve();
      const other = await startMailServer({ secure: security === 'tls' });
      await failureOf(smtp({ port: other.port, security }).send(message));
      expect(other.steps).toEqual([]);
      await other.stop();
    },
  );

  it('sends nothing unsigned when the account is refused, and does not try a wrong password twice', async () => {
    const failed = await failureOf(smtp({ account: { ...account, password: 'wrong-one' } }).send(message));
    expect(failed.outcome).toBe('passing');
    expect([server.steps, server.connections]).toEqual([[], 1]);
  });

  it('sends nothing where the server lets nobody sign in', async () => {
    const open = await startMailServer({ disabledCommands: ['AUTH'], authOptional: true });
    await failureOf(smtp({ port: open.port }).send(message));
    expect(open.taken).toEqual([]);
    await open.stop();
  });
});

describe('what went wrong', () => {
  it.each([
    ['mail', 550, 'refused'],
    ['rcpt', 550, 'refused'],
    ['data', 554, 'refused'],
    ['mail', 451, 'passing'],
    ['rcpt', 450, 'passing'],
    ['data', 452, 'passing'],
    ['connect', 554, 'passing'],
  ] as const)('at %s with %i is %s, and not tried again at once', async (step, answer, outcome) => {
    server.faults.push({ step, answer });
    expect((await failureOf(smtp().send(message))).outcome).toBe(outcome);
    expect([server.taken, server.connections]).toEqual([[], 1]);
  });

  it.each(['mail', 'rcpt'] as const)('is tried again when the line broke at %s', async (step) => {
    server.faults.push({ step, answer: 'drop' });
    await smtp().send(message);
    expect([server.taken.length, server.connections]).toEqual([1, 2]);
  });

  it.each(['drop', 'silence'] as const)(
    'is not known when the server had the mail and then came %s: it is never sent twice',
    async (answer) => {
      server.faults.push({ step: 'data', answer });
      const own = smtp({}, 700);
      expect((await failureOf(own.send(message))).outcome).toBe('unknown');
      expect((await failureOf(own.send(message))).outcome).toBe('unknown');
      expect(server.connections).toBe(1);
    },
  );

  it('may be sent again when it was not taken, with the same id for the shopper’s mail program', async () => {
    const own = smtp();
    server.faults.push({ step: 'rcpt', answer: 451 });
    await failureOf(own.send(message));
    await own.send(message);
    await smtp().send(message);
    const ids = server.taken.map((raw) => headersOf(raw).find(([name]) => name === 'message-id')?.[1]);
    expect(ids).toEqual(['<demo_abc-7.demo@aisle.example>', '<demo_abc-7.demo@aisle.example>']);
  });

  it('ends at the deadline when the server says nothing, and leaves no connection', async () => {
    server.faults.push({ step: 'mail', answer: 'silence' });
    const began = performance.now();
    expect((await failureOf(smtp({}, 400).send(message))).outcome).toBe('passing');
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  it('is passing when nobody listens', async () => {
    await server.stop();
    expect((await failureOf(smtp().send(message))).outcome).toBe('passing');
    server = await startMailServer();
  });

  it('is told without the password, the address or the server’s words', async () => {
    server.faults.push({ step: 'rcpt', answer: 550 });
    const failures = [
      await failureOf(smtp().send(message)),
      await failureOf(smtp({ account: { ...account, password: 'wrong-one' } }).send(message)),
    ];
    for (const failed of failures) {
      const told = JSON.stringify([failed.message, failed.stack, String(failed.cause)]);
      expect(told).not.toMatch(/a-password|wrong-one|ann@example|Invalid username|no to/);
    }
    expect(failures[0]!.message).toBe('The mail server answered 550 to RCPT TO.');
  });
});

describe('what goes out', () => {
  it.each([
    ['subject', { subject: 'Hi\r\nBcc: eve@example.com\r\n\r\nBuy' }],
    ['subject with other line ends', { subject: 'Hi\u2028Bcc: eve@example.com\u0085\n\tX: y' }],
    ['answer address', { replyTo: 'hello@shop.example\r\nBcc: eve@example.com' }],
    ['language', { language: 'en\r\nBcc: eve@example.com' }],
    ['id', { id: 'a>\r\nBcc: eve@example.com' }],
    ['text', { text: 'Hi\r\n.\r\nMAIL FROM:<eve@example.com>\r\nBcc: eve@example.com' }],
  ])('has no header and no recipient of a forged %s', async (_of, change) => {
    await smtp().send({ ...message, ...change });
    expect(server.envelopes).toEqual([{ from: 'chat@aisle.example', to: ['ann@example.com'] }]);
    const names = headersOf(server.taken[0]!).map(([name]) => name);
    expect(names).not.toContain('bcc');
    expect(names).not.toContain('x');
    expect(server.taken).toHaveLength(1);
  });

  it.each([
    'ann@example.com\r\nBcc: eve@example.com',
    'ann@example.com, eve@example.com',
    'Ann <ann@example.com>',
    '"a b"@example.com',
    'ann@example',
    'ann@-example.com',
    'ann@[127.0.0.1]',
    '@example.com',
    'ann',
    '',
    `${'a'.repeat(65)}@example.com`,
    `ann@${'a.'.repeat(130)}com`,
  ])('goes to one plain address only, not to %j', async (to) => {
    expect((await failureOf(smtp().send({ ...message, to }))).outcome).toBe('refused');
    expect(server.connections).toBe(0);
  });

  it('goes to the plain addresses people have', () => {
    for (const to of ['ann@example.com', "o'neil+shop@mail.example.co.uk", 'a.b_c@xn--bcher-kva.example']) {
      expect(isAddress(to), to).toBe(true);
    }
  });

  it('is plain text, whatever letters it has', async () => {
    await smtp().send({ ...message, subject: 'Größe für Zoë, 5 €', text: '<b>ß</b>\n.\nñ €' });
    const headers = new Map(headersOf(server.taken[0]!));
    expect(headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8$/i);
    expect(headers.get('auto-submitted')).toBe('auto-generated');
    expect(server.taken[0]).toMatch(/^[\x20-\x7E\r\n\t]*$/);
  });
});

it('the server of these tests is real: it answers anybody', async () => {
  const socket = connect(server.port, '127.0.0.1');
  const greeting = await new Promise<string>((resolve) =>
    socket.once('data', (data) => resolve(data.toString())),
  );
  socket.destroy();
  expect(greeting).toMatch(/^220 .*ESMTP/);
});
