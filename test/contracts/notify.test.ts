import { createHmac } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotifyFailed, type Message, type Notify } from '../../bot/notify/notify.ts';
import { createOutboxFolder } from '../../bot/notify/outbox-folder.ts';
import { createWebhook } from '../../bot/notify/webhook.ts';

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

interface Opened {
  notify: Notify;
  /** What would reach shoppers now. */
  reached(): Promise<Message[]>;
  /** From now on nothing can be handed over. */
  break(): void;
  remove(): Promise<void>;
}

const SECRET = 'a-secret-shared-with-the-receiver';

function openOutbox(): Promise<Opened> {
  const folder = mkdtempSync(join(tmpdir(), 'aisle-outbox-'));
  const outbox = createOutboxFolder(join(folder, 'outbox'));
  return Promise.resolve({
    notify: outbox,
    reached: async () => (await outbox.list('demo', 100)).toReversed(),
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
      return [...kept.values()].filter(({ conversationId }) => !forgotten.includes(conversationId));
    },
    break: () => void (broken = true),
    remove: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

describe.each([
  ['the outbox folder', openOutbox],
  ['the webhook', openReceiver],
])('%s', (_name, open: () => Promise<Opened>) => {
  let opened: Opened;
  beforeEach(async () => void (opened = await open()));
  afterEach(() => opened.remove());

  it('hands a message over whole', async () => {
    await opened.notify.send(message);
    expect(await opened.reached()).toEqual([message]);
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
    expect((await opened.reached()).map(({ conversationId }) => conversationId)).toEqual(['demo_abcd']);
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
