import { afterEach, expect, it } from 'vitest';
import { LONG_ENTRY, settledFrames } from '../../../bot/chat/words-ahead.ts';
import type { StoredEntry } from '../../../bot/conversations/entries.ts';
import { keepEntryText } from '../../../bot/wire/encode.ts';
import { startServer, type RunningServer } from '../../server.ts';
import { SocketClient } from './support/socket-client.ts';

/** Words of a long reply ahead of its entry, so that they are read while the cards are still on the line. */

const reply = (text: string, source?: { title: string }): StoredEntry => {
  const entry: StoredEntry = {
    seq: 2,
    kind: 'message',
    author: 'assistant',
    at: '2026-11-21T12:00:00.000Z',
    messageId: 'message-1',
    replyId: 'message-1.1',
    text,
    parts: [{ kind: 'text', text, ...(source ? { source } : {}) }],
    speech: 'x'.repeat(LONG_ENTRY),
  };
  keepEntryText(entry, JSON.stringify(entry));
  return entry;
};
const typesOf = (entry: StoredEntry, releasedOf?: string): string[] =>
  settledFrames('conversation-1', [entry], releasedOf).map(({ type }) => type);

it('is for long replies that begin with words of their own and were not released already', () => {
  expect(typesOf(reply('Here are five.'))).toEqual(['delta', 'entry']);
  expect(typesOf(reply('Here are five.'), 'message-1.1')).toEqual(['entry']);
  expect(typesOf(reply('As the page says.', { title: 'Returns' }))).toEqual(['entry']);
  expect(typesOf({ ...reply('Never written as JSON.') })).toEqual(['entry']);
});

let server: RunningServer | undefined;

afterEach(async () => {
  await server?.stop();
  server?.clean();
});

it('sends the words of many cards first, once, as they stand in the entry; short replies have none', async () => {
  server = await startServer();
  const client = await SocketClient.connect(server.url, server.http);
  const { conversationId } = await client.hello('demo');
  const say = async (messageId: string, text: string): Promise<typeof client.frames> => {
    const before = client.frames.length;
    client.send({ type: 'say', conversationId, messageId, text });
    const isReply = (frame: (typeof client.frames)[number]): boolean =>
      frame.type === 'entry' && frame.entry.author === 'assistant' && frame.entry.messageId === messageId;
    await client.until(() => client.frames.slice(before).find(isReply));
    return client.frames.slice(before);
  };
  const found = await say('message-1', 'show me rain jackets');
  expect(found.map(({ type }) => type)).toEqual(['ack', 'entry', 'delta', 'entry']);
  const [, , ahead, whole] = found;
  expect(whole).toMatchObject({
    entry: { replyId: 'message-1.1', parts: [{ kind: 'text' }, { kind: 'products' }] },
  });
  const [words] = whole?.type === 'entry' ? whole.entry.parts : [];
  expect(ahead).toEqual({
    type: 'delta',
    conversationId,
    replyId: 'message-1.1',
    n: 0,
    text: words?.kind === 'text' ? words.text : undefined,
  });
  expect((await say('message-2', 'thank you')).map(({ type }) => type)).toEqual(['ack', 'entry', 'entry']);
  client.socket.close();
});
