import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { randomBytes } from 'node:crypto';
import { openConversations, type Conversations } from '../../../bot/conversations/conversations.ts';
import { createSecrets, newConversationId } from '../../../bot/conversations/secrets.ts';
import { adapters, type OpenedRecords } from '../chat/support/adapters.ts';

/** What is kept of a conversation outside the records goes with it, or the sweep comes back for it. */
describe.each(adapters)('an erased conversation kept on $name', ({ open }) => {
  let opened: OpenedRecords;
  let conversations: Conversations;
  let answers: boolean[];
  let asked: string[];
  const now = () => Date.UTC(2026, 10, 21, 12);

  beforeEach(async () => {
    answers = [];
    asked = [];
    opened = await open(now);
    conversations = openConversations({
      records: opened.records,
      storeId: 'stage',
      retentionDays: { logDays: 10, sealedDays: 5, evidenceDays: 5 },
      secrets: createSecrets(randomBytes(32)),
      now,
      pause: () => Promise.resolve(),
      readAhead: 0,
      eraseMore: async (conversationId) => {
        asked.push(conversationId);
        return { counts: { mails: 1 }, isLeft: answers.shift() === false };
      },
    });
  });
  afterEach(() => opened.remove());

  const begun = async (): Promise<string> => {
    const conversationId = newConversationId('stage');
    const state = await conversations.load(conversationId);
    const draft = { kind: 'message', author: 'shopper' as const, at: '', text: 'my secret', parts: [] };
    await conversations.commit(state, {
      entries: [{ draft }],
      head: conversations.freshHead(conversationId),
    });
    return conversationId;
  };

  it('is done with when nothing is left', async () => {
    const conversationId = await begun();
    expect((await conversations.erase(conversationId))?.counts).toMatchObject({ mails: 1 });
    expect(asked).toEqual([conversationId]);
    expect(await conversations.due(10)).toEqual([]);
  });

  it('stays due until what is kept elsewhere is gone, with its words destroyed at once', async () => {
    const conversationId = await begun();
    answers = [false, false];
    await conversations.erase(conversationId);
    expect((await conversations.history(conversationId, { limit: 10 })).entries[0]?.text).toBe('');
    expect(await conversations.due(10)).toEqual([conversationId]);
    await conversations.erase(conversationId);
    expect(await conversations.due(10)).toEqual([conversationId]);
    await conversations.erase(conversationId);
    expect(asked).toHaveLength(3);
    expect(await conversations.due(10)).toEqual([]);
  });
});
