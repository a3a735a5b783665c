import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Message } from '../../../bot/notify/notify.ts';
import { openSqliteRecords, type SqliteRecords } from '../../../bot/records/sqlite.ts';
import type { ClientFrameOf } from '../../../bot/wire/messages.ts';
import { openStage, StageClock, Tab, type Stage } from './support/stage.ts';

let folder: string;
let records: SqliteRecords;
let stage: Stage;
let tab: Tab;
let mails: Message[];
let mailFails: boolean;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aisle-remarks-'));
  const clock = new StageClock();
  records = await openSqliteRecords({ folder, now: () => clock.now() });
  mails = [];
  mailFails = false;
  const send = async (mail: Message): Promise<void> => {
    if (mailFails) throw new Error('No outbox.');
    mails.push(mail);
  };
  stage = openStage({
    records,
    clock,
    change: (plain) => ({ ...plain, notify: { send, forget: async () => 0 } }),
  });
  tab = await new Tab(stage).hello();
});

afterEach(async () => {
  await records.close();
  rmSync(folder, { recursive: true, force: true });
});

const rate = (messageId: string, more: Partial<ClientFrameOf<'rate'>> = {}): Promise<void> =>
  tab.send({ type: 'rate', conversationId: tab.conversationId, messageId, stars: 4, ...more });
const flag = (messageId: string, replyId: string, reason?: string): Promise<void> =>
  tab.send({
    type: 'flag',
    conversationId: tab.conversationId,
    messageId,
    replyId,
    ...(reason === undefined ? {} : { reason }),
  });
const mail = (messageId: string): Promise<void> =>
  tab.send({
    type: 'email-transcript',
    conversationId: tab.conversationId,
    messageId,
    email: 'ada@example.com',
  });

describe('an id that another message has', () => {
  it('gives the answer of that message, and nothing waits behind it', async () => {
    await tab.say('message-1', 'hello');
    const [reply] = tab.log().filter(({ replyId }) => replyId !== undefined);
    for (const remark of [() => rate('message-1'), () => flag('message-1', reply?.replyId ?? '')]) {
      tab.frames.length = 0;
      await remark();
      expect(tab.frames).toEqual([
        { type: 'ack', conversationId: tab.conversationId, messageId: 'message-1', seq: 1 },
      ]);
    }
    await tab.say('message-2', 'are you there');
    expect(tab.frames.some((frame) => frame.type === 'ack' && frame.messageId === 'message-2')).toBe(true);
  });
});

describe('a rating', () => {
  it('is taken once a conversation, from whatever tab', async () => {
    await tab.say('message-1', 'hello');
    await rate('rating-1');
    const other = await tab.another();
    await other.send({ type: 'rate', conversationId: tab.conversationId, messageId: 'rating-2', stars: 1 });
    expect(tab.log().filter(({ kind }) => kind === 'rating')).toMatchObject([{ seq: 3, text: '4/5' }]);
    expect(other.framesOf('ack')).toMatchObject([{ messageId: 'rating-2', seq: 3 }]);
  });

  it('needs something to be rated, and stores nothing before', async () => {
    await rate('rating-1');
    expect(tab.framesOf('error')).toMatchObject([{ code: 'invalid-frame', messageId: 'rating-1' }]);
    expect((await stage.store.conversations.load(tab.conversationId)).head).toBeUndefined();
  });

  it('writes nothing into a conversation that was forgotten', async () => {
    await tab.say('message-1', 'hello');
    const { conversationId } = tab;
    const other = await tab.another();
    await tab.send({ type: 'forget', conversationId });
    await other.send({ type: 'rate', conversationId, messageId: 'rating-1', stars: 1, reason: 'a secret' });
    expect(other.framesOf('error')).toMatchObject([{ code: 'unknown-conversation' }]);
    const left = await records.forStore('stage').list(`conversation/${conversationId}`);
    expect(JSON.stringify(left)).not.toContain('secret');
  });
});

describe('a flag', () => {
  it('names the reply it is about, masked, to every tab, and once', async () => {
    await tab.say('message-1', 'hello');
    const replyId = tab.log()[1]?.replyId ?? '';
    const other = await tab.another();
    await flag('flag-0001', replyId, 'not true, ask kim@example.com');
    await flag('flag-0001', replyId);
    await flag('flag-0002', replyId);
    expect(other.log().filter(({ kind }) => kind === 'flag')).toMatchObject([
      { seq: 3, author: 'shopper', about: replyId, text: 'Marked as wrong: not true, ask [email]' },
    ]);
    expect(tab.framesOf('ack').map(({ seq }) => seq)).toEqual([1, 3, 3, 3]);
  });

  it('is refused for a reply the conversation does not have', async () => {
    await tab.say('message-1', 'hello');
    await flag('flag-0001', 'message-9.1');
    await flag('flag-0002', 'message-1.7');
    expect(tab.framesOf('error').map(({ code }) => code)).toEqual(['invalid-frame', 'invalid-frame']);
    expect(tab.log()).toHaveLength(2);
  });
});

describe('the transcript', () => {
  it('comes as text with who said what, and hides what the log hides', async () => {
    await tab.say('message-1', 'I am kim@example.com');
    await tab.say('message-2', 'add mug');
    await tab.send({ type: 'save-transcript', conversationId: tab.conversationId });
    const text = tab
      .framesOf('transcript')
      .map((frame) => frame.text)
      .join('');
    expect(tab.framesOf('transcript').at(-1)?.more).toBe(false);
    expect(text).toMatch(/^Conversation with Stage \(UTC\)/);
    expect(text).toMatch(/You, Nov 21, 2026, 12:00.PM\nI am \[email\]/);
    expect(text).toMatch(/\nAssistant, /);
    expect(text).not.toContain('kim@');
  });

  it('is whole, in pieces that fit a frame, however long the conversation is', async () => {
    for (let count = 0; count < 12; count += 1) {
      await tab.say(`message-${count}-x`, `${count}: ${'wörds "quoted" '.repeat(250)}`);
    }
    await tab.send({ type: 'save-transcript', conversationId: tab.conversationId });
    const pieces = tab.framesOf('transcript');
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.map(({ more }) => more)).toEqual(pieces.map((_, index) => index < pieces.length - 1));
    for (const piece of pieces) expect(Buffer.byteLength(JSON.stringify(piece))).toBeLessThan(128_000);
    const text = pieces.map((piece) => piece.text).join('');
    for (let count = 0; count < 12; count += 1) expect(text).toContain(`${count}: wörds`);
  });

  it('goes out by e-mail once a frame, and three times a conversation', async () => {
    await tab.say('message-1', 'hello');
    await mail('mail-0001');
    await mail('mail-0001');
    expect(mails).toMatchObject([{ to: 'ada@example.com', conversationId: tab.conversationId }]);
    expect(tab.framesOf('notice')).toMatchObject([
      { code: 'transcript-sent', messageId: 'mail-0001' },
      { code: 'transcript-sent', messageId: 'mail-0001' },
    ]);
    await mail('mail-0002');
    await mail('mail-0003');
    await mail('mail-0004');
    expect(mails).toHaveLength(3);
    expect(tab.framesOf('error')).toMatchObject([{ code: 'too-many', messageId: 'mail-0004' }]);
    expect(
      JSON.stringify(await records.forStore('stage').list(`conversation/${tab.conversationId}`)),
    ).not.toContain('ada@');
  });

  it('fills nobody’s mailbox from however many conversations, and keeps no address', async () => {
    const another = async (email: string, locale = 'en-US'): Promise<Tab> => {
      const other = await new Tab(stage).hello({ locale });
      await other.say(`message-of-${other.conversationId.slice(-6)}`, 'hello');
      const { conversationId } = other;
      await other.send({
        type: 'email-transcript',
        conversationId,
        messageId: `mail-${conversationId.slice(-8)}`,
        email,
      });
      return other;
    };
    for (let count = 0; count < 5; count += 1) await another('Ada@example.com');
    expect(mails).toHaveLength(5);
    const sixth = await another('ada@example.com');
    expect(sixth.framesOf('error')).toMatchObject([
      { code: 'too-many', text: expect.stringMatching(/sent there today/) as string },
    ]);
    Object.assign(stage.store.settings, { languages: ['en', 'de'] });
    const german = await another('ada@example.com', 'de-DE');
    expect(german.framesOf('error')).toMatchObject([
      { code: 'too-many', text: expect.stringMatching(/heute schon genug Gespräche/) as string },
    ]);
    expect(mails).toHaveLength(5);
    mailFails = true;
    for (let count = 0; count < 9; count += 1) await another('bob@example.com');
    mailFails = false;
    await another('bob@example.com');
    expect(mails.at(-1)).toMatchObject({ to: 'bob@example.com' });
    const kept = JSON.stringify(await records.forStore('stage').list('mail-counts'));
    expect(kept).not.toMatch(/ada@|bob@|example/i);
    stage.clock.advance(24 * 3_600_000);
    await another('ada@example.com');
    expect(mails).toHaveLength(7);
    for (let count = 0; count < 40; count += 1) await another(`somebody-${count}@example.com`);
    expect(mails.length).toBeLessThanOrEqual(7 + 30);
  });

  it('may be asked for again when it could not be handed on', async () => {
    await tab.say('message-1', 'hello');
    mailFails = true;
    await mail('mail-0001');
    expect(tab.framesOf('error')).toMatchObject([{ code: 'unavailable', messageId: 'mail-0001' }]);
    mailFails = false;
    await mail('mail-0001');
    expect(mails).toHaveLength(1);
  });

  it('goes to nobody who does not hold the conversation', async () => {
    await tab.say('message-1', 'hello');
    const stranger = await new Tab(stage).hello();
    const { conversationId } = tab;
    await stranger.send({ type: 'save-transcript', conversationId });
    await stranger.send({
      type: 'email-transcript',
      conversationId,
      messageId: 'mail-0001',
      email: 'a@b.example',
    });
    expect(stranger.framesOf('error').map(({ code }) => code)).toEqual([
      'not-your-conversation',
      'not-your-conversation',
    ]);
    expect(stranger.framesOf('transcript')).toEqual([]);
    expect(mails).toEqual([]);
  });
});

it('tells at the first use what is kept, for how long and who reads it', () => {
  const [welcome] = tab.framesOf('welcome');
  expect(welcome?.store.keeping).toEqual({ days: 180, readBy: 'the shop’s support staff' });
  expect(welcome?.store.privacy).toContain('180 days');
  expect(welcome?.store.privacy).toContain('the shop’s support staff');
  expect(welcome?.features).toContain('email-transcript');
});
