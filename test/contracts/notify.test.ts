import { createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { NotifyFailed, type Message, type Notify } from '../../bot/notify/notify.ts';
import { createOutboxFolder } from '../../bot/notify/outbox-folder.ts';
import { createSmtp } from '../../bot/notify/smtp.ts';
import { createWebhook } from '../../bot/notify/webhook.ts';
import { account, believeCertificate, startMailServer } from './mail/server.ts';
import { readMail } from './mail/read-mail.ts';

/** What every way to reach a shopper promises. */

const message: Message = {
  id: 'demo_abc-7',
  storeId: 'demo',
  conversationId: 'demo_abc',
  to: 'ann@example.com',
  replyTo: 'hello@shop.example',
  subject: 'Fernhill, H-7Q4K2',
  text: 'Maya: Your parcel is found. <b>€5</b>\nBest',
  language: 'en',
  at: Date.UTC(2026, 10, 21, 12),
};

/** What a shopper can tell of a message. */
type Sent = Pick<Message, 'id' | 'to' | 'replyTo' | 'subject' | 'text' | 'language' | 'at'>;

const sentOf = ({ id, to, replyTo, subject, text, language, at }: Message): Sent => ({
  id,
  to,
  replyTo,
  subject,
  text,
  language,
  at,
});

interface Opened {
  notify: Notify;
  /** What would reach shoppers now. */
  reached(): Promise<Sent[]>;
  /** What of it can still be taken back, or all of it. */
  keeps: boolean;
  /** From now on nothing can be handed over. */
  break(): unknown;
  remove(): Promise<void>;
}

const SECRET = 'a-secret-shared-with-the-receiver';

function openOutbox(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-outbox-'));
  const outbox = createOutboxFolder(join(folder, 'outbox'));
  return Promise.resolve({
    notify: outbox,
    keeps: true,
    reached: async () => (await outbox.list('demo', 100)).toReversed().map(sentOf),
    break() {
      rmSync(join(folder, 'outbox'), { recursive: true, force: true });
      writeFileSync(join(folder, 'outbox'), 'in the way');
    },
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  });
}

interface Received {
  headers: Record<string, unknown>;
  body: string;
}

/** A receiver that keeps to the idempotency key, as the docs ask. */
async function openReceiver(): Promise<Opened & { received: Received[]; answers: number[] }> {
  const received: Received[] = [];
  const answers: number[] = [];
  let broken = false;
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      response.writeHead(broken ? 503 : (answers.shift() ?? 204)).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = new URL(`http://127.0.0.1:${port}/hook`);
  return {
    notify: createWebhook({ url, secret: SECRET, now: () => message.at }),
    keeps: true,
    received,
    answers,
    async reached() {
      const bodies = received.map(
        ({ body }) => JSON.parse(body) as { kind: string; message: Message; conversationId?: string },
      );
      const forgotten = bodies
        .filter(({ kind }) => kind === 'forget')
        .map(({ conversationId }) => conversationId);
      const messages = bodies.filter(({ kind }) => kind === 'message').map((body) => body.message);
      const kept = new Map(messages.map((each) => [each.id, each]));
      const left = [...kept.values()].filter(({ conversationId }) => !forgotten.includes(conversationId));
      return left.map(sentOf);
    },
    break: () => void (broken = true),
    remove: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function openSmtp(): Promise<Opened> {
  const server = await startMailServer();
  const { port } = server;
  return {
    notify: createSmtp({
      server: { host: 'localhost', port, security: 'starttls', account },
      from: 'chat@aisle.example',
    }),
    // It lies with the mail server and the shopper.
    keeps: false,
    reached: () => Promise.resolve(server.taken.map(readMail)),
    break: () =>
      server.faults.push(...Array.from({ length: 9 }, () => ({ step: 'mail', answer: 451 }) as const)),
    remove: () => server.stop(),
  };
}

describe.each([
  ['the outbox folder', openOutbox],
  ['the webhook', openReceiver],
  ['the mail server', openSmtp],
])('%s', (_name, open: () => Promise<Opened>) => {
  let opened: Opened;
  let disbelieve: () => void;
  beforeAll(() => void (disbelieve = believeCertificate()));
  afterAll(() => disbelieve());
  beforeEach(async () => void (opened = await open()));
  afterEach(() => opened.remove());

  it('hands a message over whole', async () => {
    await opened.notify.send(message);
    expect(await opened.reached()).toEqual([sentOf(message)]);
  });

  it('reaches the shopper once with the same message', async () => {
    await opened.notify.send(message);
    await opened.notify.send(message);
    await opened.notify.send({ ...message, id: 'demo_abc-8' });
    expect((await opened.reached()).map(({ id }) => id)).toEqual(['demo_abc-7', 'demo_abc-8']);
  });

  it('says that it could not', async () => {
    opened.break();
    await expect(opened.notify.send(message)).rejects.toThrow(NotifyFailed);
  });

  it('forgets what it keeps of one conversation and no other', async () => {
    await opened.notify.send(message);
    await opened.notify.send({ ...message, id: 'demo_abcd-1', conversationId: 'demo_abcd' });
    await opened.notify.forget('demo', 'demo_abc');
    await opened.notify.forget('demo', 'demo_nothing');
    const left = (await opened.reached()).map(({ id }) => id);
    expect(left).toEqual(opened.keeps ? ['demo_abcd-1'] : ['demo_abc-7', 'demo_abcd-1']);
  });
});

describe('the outbox folder', () => {
  it('is readable by its owner alone, holds no half files, and no id leads out of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aisle-outbox-'));
    const outbox = createOutboxFolder(folder);
    await outbox.send({ ...message, id: '../../escaped', storeId: '../demo' });
    const [store = ''] = readdirSync(folder);
    const files = readdirSync(join(folder, store));
    expect(files).toEqual([expect.stringMatching(/^0\d+\.demo_abc\.[\w-]+\.json$/)]);
    expect(statSync(join(folder, store, files[0]!)).mode & 0o077).toBe(0);
    expect(readdirSync(folder)).toEqual(['___demo']);
    rmSync(folder, { recursive: true, force: true });
  });

  it('keeps nothing from before a moment, of one store', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'aisle-outbox-'));
    const outbox = createOutboxFolder(folder);
    for (const storeId of ['demo', 'hafen']) {
      await outbox.send({ ...message, storeId });
      await outbox.send({ ...message, storeId, id: 'demo_abc-9', at: message.at + 1 });
    }
    await outbox.sweep('demo', message.at + 1);
    await outbox.sweep('nowhere', message.at + 1);
    expect((await outbox.list('demo', 9)).map(({ id }) => id)).toEqual(['demo_abc-9']);
    expect(await outbox.list('hafen', 9)).toHaveLength(2);
    rmSync(folder, { recursive: true, force: true });
  });
});

describe('the webhook', () => {
  it('signs time and body, and names the message by its key', async () => {
    const opened = await openReceiver();
    await opened.notify.send(message);
    const [{ headers, body } = { headers: {}, body: '' }] = opened.received;
    const seconds = message.at / 1_000;
    const v1 = createHmac('sha256', SECRET).update(`${seconds}.${body}`).digest('hex');
    expect(headers).toMatchObject({
      'x-aisle-signature': `t=${seconds},v1=${v1}`,
      'idempotency-key': 'demo_abc-7',
    });
    await opened.remove();
  });

  it('tries again what may go right, and not what was refused', async () => {
    const opened = await openReceiver();
    opened.answers.push(500, 429);
    await opened.notify.send(message);
    expect(opened.received).toHaveLength(3);
    opened.answers.push(400);
    await expect(opened.notify.send(message)).rejects.toThrow(NotifyFailed);
    expect(opened.received).toHaveLength(4);
    await opened.remove();
  });
});
