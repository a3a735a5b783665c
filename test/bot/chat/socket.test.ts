import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqliteRecords, type SqliteRecords } from '../../../bot/records/sqlite.ts';
import { SocketClient } from './support/socket-client.ts';
import { openSocketStage, type SocketStage } from './support/socket-stage.ts';

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

it('answers a shopper over a real socket: ack, then both entries', async () => {
  stage = await openSocketStage(records);
  const client = await SocketClient.connect(stage.url, 'http://stage.example');
  const { conversationId } = await client.hello('stage');
  client.send({ type: 'say', conversationId, messageId: 'message-1', text: 'hello' });
  await client.until(() => (client.frames.length >= 4 ? true : undefined));
  expect(client.frames.map((frame) => frame.type)).toEqual(['welcome', 'ack', 'entry', 'entry']);
  client.socket.close();
});
