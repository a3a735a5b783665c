import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openSqliteRecords, type SqliteRecords } from '../../../bot/records/sqlite.ts';
import { openStage, Tab } from './support/stage.ts';

let folder: string;
let records: SqliteRecords;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'aisle-chat-'));
  records = await openSqliteRecords({ folder });
});

afterEach(async () => {
  await records.close();
  await rm(folder, { recursive: true, force: true });
});

it('acks a shopper’s message and shows it and its answer as entries 1 and 2', async () => {
  const tab = await new Tab(openStage({ records })).hello();
  await tab.say('message-1', 'hello there');
  expect(tab.frames.map((frame) => frame.type)).toEqual(['welcome', 'ack', 'entry', 'entry']);
  expect(tab.framesOf('ack')[0]).toMatchObject({ messageId: 'message-1', seq: 1 });
  expect(tab.log()).toMatchObject([
    { seq: 1, author: 'shopper', text: 'hello there' },
    { seq: 2, author: 'assistant', messageId: 'message-1', text: 'You said: hello there (#1)' },
  ]);
});

it('stores nothing before the shopper’s first message', async () => {
  const stage = openStage({ records });
  const tab = await new Tab(stage).hello();
  expect((await stage.store.conversations.load(tab.conversationId)).head).toBeUndefined();
});
