import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { WebSocketLimits } from '../../../bot/connections/websocket-limits.ts';
import { openSqliteRecords, type SqliteRecords } from '../../../bot/records/sqlite.ts';
import { ScriptedAgent } from './support/scripted-agent.ts';
import { SocketClient } from './support/socket-client.ts';
import { openSocketStage, type SocketStage } from './support/socket-stage.ts';
import { openStage } from './support/stage.ts';

let folder: string;
let records: SqliteRecords;
let stage: SocketStage;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aisle-socket-'));
  records = await openSqliteRecords({ folder });
});

afterEach(async () => {
  await stage.close();
  await records.close();
  await rm(folder, { recursive: true, force: true });
});

const open = async (limits: Partial<WebSocketLimits> = {}): Promise<void> => {
  stage = await openSocketStage(records, limits);
};

const hello = (more: object = {}): string =>
  JSON.stringify({ type: 'hello', protocol: { minimum: 1, maximum: 1 }, storeId: 'stage', ...more });

/** Another shopper who must notice nothing of what somebody else sends. */
async function undisturbed(): Promise<() => Promise<void>> {
  const neighbour = await SocketClient.connect(stage.url, 'http://stage.example');
  const { conversationId } = await neighbour.hello('stage');
  let count = 0;
  const talk = async (): Promise<void> => {
    count += 1;
    const before = neighbour.frames.length;
    neighbour.send({ type: 'say', conversationId, messageId: `neighbour-${count}`, text: 'still here' });
    await neighbour.until(() => (neighbour.frames.length >= before + 3 ? true : undefined));
    expect(neighbour.frames.slice(before).map((frame) => frame.type)).toEqual(['ack', 'entry', 'entry']);
  };
  await talk();
  return async () => {
    await talk();
    expect(stage.failures).toEqual([]);
    neighbour.socket.close();
  };
}

it('answers a shopper over a real socket: ack, then both entries', async () => {
  await open();
  const client = await SocketClient.connect(stage.url, 'http://stage.example');
  const { conversationId } = await client.hello('stage');
  client.send({ type: 'say', conversationId, messageId: 'message-1', text: 'hello' });
  await client.until(() => (client.frames.length >= 4 ? true : undefined));
  expect(client.frames.map((frame) => frame.type)).toEqual(['welcome', 'ack', 'entry', 'entry']);
  client.socket.close();
});

describe('a client that misbehaves is told, and nobody else notices', () => {
  const beforeHello: [string, string | Buffer, string | undefined, number][] = [
    ['malformed JSON first', '{"type":', 'malformed', 4400],
    ['no object first', '[1,2]', 'malformed', 4400],
    ['an unknown type first', '{"type":"shout"}', 'unknown-type', 4400],
    ['a message before hello', '{"type":"stop","conversationId":"c-12345678"}', 'hello-expected', 4400],
    ['a hello with a hole in it', '{"type":"hello"}', 'invalid-frame', 4400],
    ['a version of the future', hello({ protocol: { minimum: 2, maximum: 9 } }), 'unsupported-version', 4406],
    ['a store that is not there', hello({ storeId: 'nowhere' }), 'unknown-store', 4404],
    ['a binary message', Buffer.from([1, 2, 3]), undefined, 1003],
    ['a message over 32 KB', 'x'.repeat(33_000), undefined, 1009],
  ];
  it.each(beforeHello)('%s', async (_name, sent, code, closeCode) => {
    await open();
    const calm = await undisturbed();
    const client = await SocketClient.connect(stage.url, 'http://stage.example');
    client.send(sent);
    expect(await client.closed()).toBe(closeCode);
    expect(client.frames.map((frame) => (frame.type === 'error' ? frame.code : frame.type))).toEqual(
      code === undefined ? [] : [code],
    );
    await calm();
  });

  const afterHello: [string, string, string][] = [
    ['malformed JSON', '{{{', 'malformed'],
    ['a frame without a type', '{"conversationId":"c-12345678"}', 'malformed'],
    ['an unknown type', '{"type":"shout","messageId":"message-1"}', 'unknown-type'],
    ['a type that every object has', '{"type":"constructor"}', 'unknown-type'],
    [
      'a message without words',
      '{"type":"say","conversationId":"c-12345678","messageId":"message-1","text":""}',
      'invalid-frame',
    ],
    [
      'a message id with blanks',
      '{"type":"say","conversationId":"c-12345678","messageId":"a b","text":"hi"}',
      'invalid-frame',
    ],
    [
      'a text over 4,000 characters',
      JSON.stringify({
        type: 'say',
        conversationId: 'c-12345678',
        messageId: 'message-1',
        text: 'a'.repeat(4_001),
      }),
      'too-large',
    ],
    [
      'another conversation',
      '{"type":"say","conversationId":"c-12345678","messageId":"message-1","text":"hi"}',
      'not-your-conversation',
    ],
    [
      'a rating of six stars',
      '{"type":"rate","conversationId":"c-12345678","messageId":"message-1","stars":6}',
      'invalid-frame',
    ],
  ];
  it.each(afterHello)('%s, and the connection stays', async (_name, sent, code) => {
    await open();
    const calm = await undisturbed();
    const client = await SocketClient.connect(stage.url, 'http://stage.example');
    await client.hello('stage');
    client.send(sent);
    expect((await client.next('error')).code).toBe(code);
    client.send({ type: 'ping' });
    await client.next('pong');
    expect(client.closeCode).toBeUndefined();
    client.socket.close();
    await calm();
  });

  it('a second hello', async () => {
    await open();
    const client = await SocketClient.connect(stage.url, 'http://stage.example');
    await client.hello('stage');
    client.send(hello());
    expect(await client.closed()).toBe(4400);
    expect(client.frames.at(-1)).toMatchObject({ type: 'error', code: 'hello-repeated' });
  });

  it('a stolen conversation id without its token', async () => {
    await open();
    const shopper = await SocketClient.connect(stage.url);
    const { conversationId } = await shopper.hello('stage');
    shopper.send({ type: 'say', conversationId, messageId: 'message-1', text: 'secret' });
    await shopper.next('ack');
    const thief = await SocketClient.connect(stage.url);
    thief.send(hello({ resume: { conversationId, token: 'guess', after: 0 } }));
    expect(await thief.closed()).toBe(4403);
    expect(thief.frames).toMatchObject([{ type: 'error', code: 'not-your-conversation' }]);
    shopper.socket.close();
  });

  it('a page of an origin that no store knows, and one of another store', async () => {
    await open();
    await expect(SocketClient.connect(stage.url, 'http://elsewhere.example')).rejects.toThrow('403');
    const client = await SocketClient.connect(stage.url, 'http://other-store.example');
    client.send(hello());
    expect(await client.closed()).toBe(4404);
    expect(client.frames).toMatchObject([{ type: 'error', code: 'origin-refused' }]);
  });

  it('a thousand frames at once', async () => {
    await open();
    const calm = await undisturbed();
    const client = await SocketClient.connect(stage.url, 'http://stage.example');
    await client.hello('stage');
    for (let count = 0; count < 1_000; count += 1) client.send({ type: 'ping' });
    expect(await client.closed()).toBe(4429);
    expect(client.frames.filter((frame) => frame.type === 'pong').length).toBeLessThanOrEqual(20);
    expect(client.frames).toContainEqual(expect.objectContaining({ type: 'error', code: 'too-many' }));
    await calm();
  });

  it('thirty messages at once: each that was not dropped is answered, and one error stands for the rest', async () => {
    await open();
    const client = await SocketClient.connect(stage.url, 'http://stage.example');
    const { conversationId } = await client.hello('stage');
    const sent = Array.from({ length: 29 }, (_, count) => `message-${count}`);
    for (const messageId of sent) client.send({ type: 'say', conversationId, messageId, text: 'hello' });
    await client.until(() => (client.frames.length >= 1 + 19 * 3 + 1 ? true : undefined));
    const acked = client.frames.flatMap((frame) => (frame.type === 'ack' ? [frame.messageId] : []));
    expect(acked.slice(0, 19)).toEqual(sent.slice(0, 19));
    const errors = client.frames.filter((frame) => frame.type === 'error');
    expect(errors).toEqual([{ type: 'error', code: 'too-many', text: expect.any(String) }]);
  });

  it('a ping before hello has its pong, and is no hello', async () => {
    await open({ hello: 300 });
    const client = await SocketClient.connect(stage.url, 'http://stage.example');
    client.send({ type: 'ping' });
    await client.next('pong');
    expect(await client.closed()).toBe(4408);
  });

  it('more connections from one place than one place needs', async () => {
    await open({ connectionsPerSource: 2 });
    const clients = [await SocketClient.connect(stage.url), await SocketClient.connect(stage.url)];
    await expect(SocketClient.connect(stage.url)).rejects.toThrow('429');
    for (const client of clients) client.socket.close();
  });

  it('no hello in time, nothing said for long, and staying for ever', async () => {
    await open({ hello: 40 });
    const silent = await SocketClient.connect(stage.url);
    expect(await silent.closed()).toBe(4408);
    await stage.close();
    await open({ idle: 40 });
    const idle = await SocketClient.connect(stage.url);
    await idle.hello('stage');
    expect(await idle.closed()).toBe(4408);
    await stage.close();
    await open({ age: 60 });
    const old = await SocketClient.connect(stage.url);
    await old.hello('stage');
    expect(await old.closed()).toBe(4408);
  });

  it('a client that is refused and leaves its own end open', async () => {
    await open();
    const { hostname, port } = new URL(stage.url);
    const refused = createConnection({ host: hostname, port: Number(port), allowHalfOpen: true });
    const upgrade = ['GET /other HTTP/1.1', `Host: ${hostname}`, 'Connection: Upgrade', 'Upgrade: websocket', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==']; // prettier-ignore
    refused.write(`${upgrade.join('\r\n')}\r\n\r\n`);
    refused.resume();
    await once(refused, 'end');
    // Its socket here is gone, so the server can end.
    await stage.close();
    refused.destroy();
  });

  it('another address than /chat', async () => {
    await open();
    await expect(SocketClient.connect(stage.url.replace('/chat', '/other'))).rejects.toThrow('404');
  });
});

it('finishes a turn before it closes the sockets with 1001', async () => {
  const agent = new ScriptedAgent(true);
  const { dependencies } = openStage({ records, agent });
  stage = await openSocketStage(records, {}, (plain) => ({
    ...plain,
    ...(dependencies.agent ? { agent: dependencies.agent } : {}),
  }));
  const client = await SocketClient.connect(stage.url);
  const { conversationId } = await client.hello('stage');
  client.send({ type: 'say', conversationId, messageId: 'message-1', text: 'agent, one moment' });
  await client.next('delta');
  const closing = stage.close();
  agent.release();
  expect(await client.closed()).toBe(1001);
  await closing;
  const entries = client.frames.filter((frame) => frame.type === 'entry');
  expect(entries).toMatchObject([{ entry: { author: 'shopper' } }, { entry: { author: 'assistant' } }]);
  await expect(SocketClient.connect(stage.url)).rejects.toThrow();
  expect(client.socket.readyState).toBe(WebSocket.CLOSED);
});
