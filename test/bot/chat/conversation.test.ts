import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { eraseConversation } from '../../../bot/conversations/erase.ts';
import { entriesOf } from '../../../bot/conversations/log.ts';
import type { Json, StoreRecords } from '../../../bot/records/records.ts';
import { RecordsThrottled } from '../../../bot/records/errors.ts';
import { adapters, type OpenedRecords } from './support/adapters.ts';
import { ScriptedAgent } from './support/scripted-agent.ts';
import { openStage, StageClock, Tab, type Stage } from './support/stage.ts';

describe.each(adapters)('a conversation kept on $name', ({ open }) => {
  let opened: OpenedRecords;
  let clock: StageClock;
  let stage: Stage;
  let tab: Tab;

  beforeEach(async () => {
    clock = new StageClock();
    opened = await open(() => clock.now());
    stage = openStage({ records: opened.records, clock, agent: new ScriptedAgent() });
    tab = await new Tab(stage).hello();
  });

  afterEach(() => opened.remove());

  const kept = async (
    partition = `conversation/${tab.conversationId}`,
  ): Promise<{ key: string; value: Json }[]> =>
    opened.records.forStore('stage').list(partition, { limit: 1000 });

  it('stores nothing before the shopper’s first message', async () => {
    expect(await kept()).toEqual([]);
  });

  it('acks a message and shows it and its answer', async () => {
    await tab.say('message-1', 'hello there');
    expect(tab.frames.map((frame) => frame.type)).toEqual(['welcome', 'ack', 'entry', 'entry']);
    expect(tab.log()).toMatchObject([
      { seq: 1, author: 'shopper', text: 'hello there' },
      { seq: 2, author: 'assistant', messageId: 'message-1', text: 'You said: hello there (#1)' },
    ]);
  });

  it('acks a message that is there already with its first number, and shows it and its answer once more', async () => {
    await tab.say('message-1', 'hello there');
    const [, ...first] = tab.frames;
    const other = await tab.another(stage, 2);
    await tab.say('message-1', 'other words');
    expect(tab.frames.slice(4)).toEqual(first);
    expect(other.frames.map((frame) => frame.type)).toEqual(['welcome']);
    expect(tab.log()).toHaveLength(2);
  });

  it('resumes where a hello names a cart to carry too', async () => {
    await tab.say('message-1', 'hello there');
    const { conversationId, token } = tab;
    const other = new Tab(stage);
    await other.hello({ resume: { conversationId, token, after: 0 }, carry: { conversationId, token } });
    expect(other.conversationId).toBe(conversationId);
  });

  it('gives a returning shopper exactly what is new, in batches of at most 200', async () => {
    const { conversations } = stage.store;
    await tab.say('message-0', 'hello');
    for (let round = 0; round < 6; round += 1) {
      const state = await conversations.load(tab.conversationId);
      if (!state.head) throw new Error('There is no head.');
      const entries = Array.from({ length: 75 }, (_, index) => ({
        draft: {
          kind: 'message',
          author: 'staff' as const,
          at: '',
          text: `note ${round} ${index}`,
          parts: [],
        },
      }));
      await conversations.commit(state, { entries, head: state.head });
    }
    const returning = await tab.another(stage, 3);
    const batches = returning.framesOf('entries');
    expect(batches.every((batch) => batch.entries.length <= 200)).toBe(true);
    expect(batches.map((batch) => batch.more)).toEqual([true, true, false]);
    expect(batches.flatMap((batch) => batch.entries.map((entry) => entry.seq))).toEqual(
      Array.from({ length: 449 }, (_, index) => index + 4),
    );
    const back = await tab.another(stage, 452);
    expect(back.framesOf('entries')).toEqual([]);
    const { conversationId } = tab;
    await back.send({ type: 'history', conversationId, before: 100, limit: 10 });
    expect(back.log().map((entry) => entry.seq)).toEqual([90, 91, 92, 93, 94, 95, 96, 97, 98, 99]);
    expect(back.framesOf('entries').at(-1)?.more).toBe(true);
    await back.send({ type: 'history', conversationId, after: 450, limit: 10 });
    expect(back.framesOf('entries').at(-1)).toMatchObject({
      entries: [{ seq: 451 }, { seq: 452 }],
      more: false,
    });
  });

  it('keeps an e-mail address only sealed, and a card number not at all', async () => {
    await tab.say('message-1', 'I am Kim.Lee@example.com, card 4111 1111 1111 1111');
    await tab.send({ type: 'context', page: { page: 'product', product: 'card-4111111111111111' } });
    await tab.say('message-2', 'agent, write to kim.lee@example.com');
    await stage.chat.idle();
    await tab.say('message-3', 'tell staff kim.lee@example.com wants a call');
    const everything = JSON.stringify([await kept(), await kept('requests')]).toLowerCase();
    expect(everything).not.toContain('kim.lee');
    expect(everything).not.toContain('4111');
    expect(tab.log()[0]?.text).toBe('I am [email], card [card]');
    const state = await stage.store.conversations.load(tab.conversationId);
    expect(await stage.store.conversations.original(state, 1)).toBe('I am Kim.Lee@example.com, card [card]');
    clock.advance(31 * 86_400_000);
    expect(await stage.store.conversations.original(state, 1)).toBeUndefined();
  });

  it('leaves numbered shells when the shopper has the conversation forgotten', async () => {
    await tab.say('message-1', 'I am kim@example.com');
    await tab.say('message-2', 'add mug');
    await tab.say('message-3', 'tell staff the mug is chipped');
    expect(await kept('requests')).toHaveLength(1);
    const { conversationId, token } = tab;
    await tab.send({ type: 'forget', conversationId });
    expect(await kept('requests')).toEqual([]);
    expect(tab.framesOf('notice')).toMatchObject([{ code: 'forgotten', conversationId }]);
    tab.follow();
    expect(tab.conversationId).not.toBe(conversationId);
    const left = await kept(`conversation/${conversationId}`);
    expect(left.map(({ key }) => key.replace(/\d+$/, 'n'))).toEqual([
      ...Array.from({ length: 3 }, () => 'entry/n'),
      'now/head',
    ]);
    const shells = left.slice(0, 3).flatMap(entriesOf);
    expect(shells.map(({ seq, kind, text }) => [seq, kind, text])).toEqual(
      Array.from({ length: 6 }, (_, index) => [index + 1, 'erased', '']),
    );
    expect(JSON.stringify(left)).not.toMatch(/mug|kim|dataKey/);
    const stale = new Tab(stage);
    stale.conversationId = conversationId;
    stale.token = token;
    await stale.resume();
    expect(stale.conversationId).not.toBe(conversationId);
    expect(await stage.chat.carts.view('stage', { conversationId, token })).toBeUndefined();
  });

  it('finishes an erasure that a host began and did not live to end', async () => {
    await tab.say('message-1', 'my secret');
    const records = opened.records.forStore('stage');
    let commits = 0;
    const dying: StoreRecords = {
      list: (...request) => records.list(...request),
      get: (...request) => records.get(...request),
      due: (...request) => records.due(...request),
      async commit(operations) {
        commits += 1;
        if (commits > 1) throw new Error('The host died.');
        await records.commit(operations);
      },
    };
    await expect(eraseConversation(dying, tab.conversationId, { now: clock.now() })).rejects.toThrow('died');
    expect(JSON.stringify(await kept())).toContain('secret');
    await stage.chat.sweep();
    expect(JSON.stringify(await kept())).not.toContain('secret');
    expect(await stage.store.conversations.due(10)).toEqual([]);
  });

  it('closes the door to a conversation id without its token', async () => {
    await tab.say('message-1', 'hello');
    const thief = new Tab(stage);
    thief.conversationId = tab.conversationId;
    thief.token = 'x'.repeat(43);
    await thief.resume();
    expect(thief.frames).toMatchObject([{ type: 'error', code: 'not-your-conversation' }]);
    expect(stage.connections.closed.get(thief.state.id)).toBe(4403);
    const other = await new Tab(stage).hello();
    await other.send({ type: 'history', conversationId: tab.conversationId });
    await other.say('message-2', 'hi').then(() => {
      other.conversationId = tab.conversationId;
      return other.say('message-3', 'let me in');
    });
    expect(other.framesOf('error').map((frame) => frame.code)).toEqual([
      'not-your-conversation',
      'not-your-conversation',
    ]);
    const head = JSON.stringify((await kept()).find(({ key }) => key === 'now/head')?.value);
    expect(head).not.toContain(tab.token);
  });

  it('resumes a conversation nobody has spoken in yet under the same id', async () => {
    const { conversationId } = tab;
    await tab.another();
    const other = await tab.another();
    expect(other.conversationId).toBe(conversationId);
    const answer = await stage.chat.carts.change('stage', { conversationId, token: tab.token }, [
      { kind: 'add', variantId: 'mug', quantity: 1 },
    ]);
    expect(answer).toMatchObject({ conversationId, revision: 1 });
    await other.say('message-1', 'add mug');
    const { cart } = await stage.store.conversations.load(conversationId);
    expect(cart.lines).toMatchObject([{ quantity: 2 }]);
  });

  it('begins a conversation with the cart when a page has none to name', async () => {
    const answer = await stage.chat.carts.change('stage', undefined, [
      { kind: 'add', variantId: 'mug', quantity: 1 },
    ]);
    expect(answer?.token).toMatch(/^[\w-]{43}$/);
    tab.conversationId = answer?.conversationId ?? '';
    tab.token = answer?.token ?? '';
    const chatting = await tab.another();
    await chatting.say('message-1', 'add mug');
    expect(chatting.framesOf('cart').at(-1)?.revision).toBe(2);
  });

  it('starts a new conversation at sign-in with the cart, and at log-out without it', async () => {
    await tab.say('message-1', 'add mug');
    const anonymous = tab.conversationId;
    await tab.send({ type: 'identify', conversationId: anonymous, jwt: 'signed-ada' });
    tab.follow();
    const signedIn = tab.conversationId;
    expect(signedIn).not.toBe(anonymous);
    const { conversations } = stage.store;
    expect(await conversations.load(signedIn)).toMatchObject({
      head: { subject: 'ada' },
      cart: { lines: [{ variantId: 'mug' }] },
    });
    await tab.say('message-2', 'hello again');
    await tab.send({ type: 'logout', conversationId: signedIn });
    tab.follow();
    expect((await stage.store.conversations.load(signedIn)).head?.connections).toEqual([]);
    expect([anonymous, signedIn]).not.toContain(tab.conversationId);
    expect((await conversations.load(tab.conversationId)).cart.lines).toEqual([]);
    const stranger = new Tab(stage);
    stranger.conversationId = signedIn;
    stranger.token = stage.store.conversations.tokenOf(signedIn);
    await stranger.resume();
    expect(stranger.conversationId).not.toBe(signedIn);
    await tab.send({ type: 'identify', conversationId: tab.conversationId, jwt: 'forged' });
    expect(tab.framesOf('error').at(-1)?.code).toBe('identity-refused');
  });

  const newConversation = (
    from: { conversationId: string; token: string },
    identity?: string,
  ): Promise<Tab> => new Tab(stage).hello({ carry: from, ...(identity ? { identity } : {}) });

  it('takes the cart along when the shopper leaves a conversation for a new one', async () => {
    await tab.say('message-1', 'add mug');
    const { conversationId, token } = tab;
    const fresh = await newConversation({ conversationId, token });
    expect(fresh.conversationId).not.toBe(conversationId);
    expect(fresh.token).not.toBe('');
    expect(fresh.frames).toMatchObject([
      { type: 'welcome', seq: 0 },
      { type: 'cart', revision: 1 },
    ]);
    const view = await stage.chat.carts.view('stage', fresh);
    expect(view?.revision).toBe(1);
    await fresh.say('message-2', 'add mug');
    const { conversations } = stage.store;
    expect((await conversations.load(fresh.conversationId)).cart.lines).toMatchObject([{ quantity: 2 }]);
    expect((await conversations.load(conversationId)).cart.lines).toMatchObject([{ quantity: 1 }]);
    expect(fresh.log().map(({ text }) => text)).not.toContain('hello');
  });

  it.each(['a wrong token', 'a forgotten conversation', 'another shopper’s', 'nothing in it', 'no such'])(
    'takes no cart along from a conversation with %s',
    async (why) => {
      let identity: string | undefined;
      if (why !== 'nothing in it') await tab.say('message-1', 'add mug');
      if (why === 'another shopper’s') {
        await tab.send({ type: 'identify', conversationId: tab.conversationId, jwt: 'signed-ada' });
        tab.follow();
        identity = 'signed-ben';
      }
      const { conversationId, token } = tab;
      if (why === 'a forgotten conversation') await tab.send({ type: 'forget', conversationId });
      const from = {
        conversationId: why === 'no such' ? 'c-nobody-knows' : conversationId,
        token: why === 'a wrong token' ? 'x'.repeat(43) : token,
      };
      const fresh = await newConversation(from, identity);
      expect(fresh.frames.map(({ type }) => type)).toEqual(['welcome']);
      expect((await stage.store.conversations.load(fresh.conversationId)).head).toBeUndefined();
    },
  );

  it('takes a signed-in shopper’s cart along to another conversation of the same shopper', async () => {
    await tab.send({ type: 'identify', conversationId: tab.conversationId, jwt: 'signed-ada' });
    await tab.say('message-1', 'add mug');
    const fresh = await newConversation(tab, 'signed-ada');
    expect(await stage.store.conversations.load(fresh.conversationId)).toMatchObject({
      head: { subject: 'ada' },
      cart: { lines: [{ variantId: 'mug' }] },
    });
  });

  it('stores a rating once, however often it is sent', async () => {
    await tab.say('message-1', 'hello');
    const { conversationId } = tab;
    await tab.send({
      type: 'rate',
      conversationId,
      messageId: 'rating-1',
      stars: 4,
      reason: 'mail a@b.example',
    });
    await tab.send({ type: 'rate', conversationId, messageId: 'rating-1', stars: 4 });
    expect(tab.log().filter((entry) => entry.kind === 'rating')).toMatchObject([
      { text: '4/5: mail [email]' },
    ]);
    expect(tab.framesOf('ack').map((frame) => frame.seq)).toEqual([1, 3, 3]);
  });

  it('commits the same turn again when the records are busy', async () => {
    let busy = 3;
    const commits: unknown[] = [];
    const slow = (store: StoreRecords): StoreRecords => ({
      ...store,
      list: (...request) => store.list(...request),
      get: (...request) => store.get(...request),
      due: (...request) => store.due(...request),
      async commit(operations) {
        commits.push(operations);
        busy -= 1;
        if (busy >= 0) throw new RecordsThrottled('Busy.');
        await store.commit(operations);
      },
    });
    const { records } = opened;
    const busyStage = openStage({
      records: { forStore: (id) => slow(records.forStore(id)), close: () => records.close() },
      clock,
    });
    const shopper = await new Tab(busyStage).hello();
    await shopper.say('message-1', 'add mug');
    expect(shopper.log()).toHaveLength(2);
    expect(commits).toHaveLength(4);
    expect(new Set(commits).size).toBe(1);
  });

  it('says after two seconds that it is still looking, and honestly when the agent does not answer', async () => {
    const slow = openStage({ records: opened.records, clock, agent: new ScriptedAgent(true) });
    const shopper = await new Tab(slow).hello();
    await shopper.say('message-1', 'agent, take your time');
    await shopper.sent('delta');
    expect(shopper.framesOf('typing')).toMatchObject([{ on: true }]);
    clock.advance(2_000);
    await new Promise((resolve) => setImmediate(resolve));
    expect(shopper.framesOf('typing').at(-1)).toMatchObject({ on: true, note: 'Still looking…' });
    clock.advance(20_000);
    await slow.chat.idle();
    expect(shopper.framesOf('delta').at(-1)).toMatchObject({ cancelled: true });
    expect(shopper.log().at(-1)?.text).toContain('The agent does not answer just now.');
    expect(shopper.framesOf('typing').at(-1)).toMatchObject({ on: false });
  });

  it('answers with an apology when understanding fails, and never with silence', async () => {
    const broken = openStage({
      records: opened.records,
      clock,
      change: (plain) => ({
        ...plain,
        understanding: { understand: () => Promise.reject(new Error('Down.')) },
      }),
    });
    const shopper = await new Tab(broken).hello();
    await shopper.say('message-1', 'hello?');
    expect(shopper.log().map(({ author }) => author)).toEqual(['shopper', 'assistant']);
  });

  it('keeps evidence of a turn, masked and within its limit', async () => {
    await tab.say('message-1', 'verify S-12345 kim@example.com');
    await stage.chat.idle();
    const evidence = (await kept()).find(({ key }) => key === 'turn/message-1')?.value;
    expect(evidence).toMatchObject({
      messageId: 'message-1',
      versions: { machine: 'rehearsal-machine', model: 'rehearsal', catalogue: 'rehearsal-catalogue' },
      states: ['SAID', 'UNDERSTOOD', 'TOOL_DONE'],
      steps: [{ effect: 'understand' }, { effect: 'tool', name: 'verify-order', args: { email: '[email]' } }],
    });
  });
});
