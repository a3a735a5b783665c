import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Records } from '../../../bot/records/records.ts';
import { count, seed } from '../../long.ts';
import { adapters, type OpenedRecords } from './support/adapters.ts';
import { DyingHost } from './support/dying-host.ts';
import { ScriptedAgent } from './support/scripted-agent.ts';
import {
  openStage,
  StageClock,
  StageConnections,
  Tab,
  type Stage,
  type StageOptions,
} from './support/stage.ts';

describe.each(adapters)('a conversation on $name', ({ name, open }) => {
  /** A call of the engine costs twenty of SQLite: there `npm test` goes through some of the cases, the long run through all. */
  const isDear = name !== 'SQLite';

  let opened: OpenedRecords;
  let clock: StageClock;

  beforeEach(async () => {
    clock = new StageClock();
    opened = await open(() => clock.now());
  });

  afterEach(() => opened.remove());

  /** Two hosts on the same records and the same sockets. */
  function twoHosts(options: Partial<StageOptions> = {}, other: Partial<StageOptions> = {}): [Stage, Stage] {
    const connections = new StageConnections();
    const first = openStage({ records: opened.records, connections, clock, ...options });
    const { secrets } = first;
    return [first, openStage({ records: opened.records, connections, clock, secrets, ...options, ...other })];
  }

  it('answers every message of two tabs on two hosts once, in one log without holes', async () => {
    const [one, two] = twoHosts();
    const left = await new Tab(one).hello();
    await left.say('message-first', 'hello');
    const right = await left.another(two);
    const messages = Array.from({ length: 12 }, (_, index) => `message-${index}-id`);
    await Promise.all(messages.map((id, index) => (index % 2 === 0 ? left : right).say(id, `word ${index}`)));
    const log = (await left.another(two)).log();
    expect(log.map((entry) => entry.seq)).toEqual(Array.from({ length: 26 }, (_, index) => index + 1));
    expectEachAnsweredOnce(log, ['message-first', ...messages]);
    // The dialogue went through the turns one after the other: no turn was lost from its memory.
    const counts = log.flatMap((entry) => /#(\d+)/.exec(entry.text)?.[1] ?? []).map(Number);
    expect(counts.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 13 }, (_, index) => index + 1));
    expect(left.log()).toEqual(log);
    expect(right.log()).toEqual(log);
  });

  it('gives the same result for the same message, sent at once to both hosts and again later', async () => {
    const [one, two] = twoHosts();
    const tab = await new Tab(one).hello();
    await tab.say('message-first', 'hello');
    await Promise.all([
      tab.say('message-twice', 'add mug'),
      tab.say('message-twice', 'add mug', two.chat),
      tab.say('message-twice', 'add mug'),
    ]);
    await tab.say('message-twice', 'add mug', two.chat);
    const acks = tab.framesOf('ack').filter((frame) => frame.messageId === 'message-twice');
    expect(acks.map((frame) => frame.seq)).toEqual([3, 3, 3, 3]);
    expect(tab.log()).toHaveLength(4);
    const state = await one.store.conversations.load(tab.conversationId);
    expect(state.cart.lines).toMatchObject([{ variantId: 'mug', quantity: 1 }]);
  });

  it('keeps what the page and the shopper’s words put in the cart at the same time', async () => {
    const [one, two] = twoHosts();
    const tab = await new Tab(one).hello();
    const { conversationId, token } = tab;
    await tab.say('message-first', 'add mug');
    const page = (chat: Stage['chat']) =>
      chat.carts.change('stage', { conversationId, token }, [{ kind: 'add', variantId: 'mug', quantity: 1 }]);
    await Promise.all([
      tab.say('message-second', 'add mug'),
      page(one.chat),
      page(two.chat),
      tab.say('message-third', 'add mug', two.chat),
      page(two.chat),
    ]);
    const view = await one.chat.carts.view('stage', { conversationId, token });
    expect(view?.cart.lines).toMatchObject([{ variantId: 'mug', quantity: 6 }]);
    expect(view?.revision).toBe(6);
    expect(tab.framesOf('cart').at(-1)).toBeDefined();
  });

  it('acks a message that comes while the agent is busy, and answers it next', async () => {
    const agent = new ScriptedAgent(true);
    const [one, two] = twoHosts({ agent });
    const tab = await new Tab(one).hello();
    await tab.say('message-agent', 'agent, what suits me?');
    await agent.asked(1);
    const other = await tab.another(two);
    await other.say('message-second', 'are you there?');
    expect(other.framesOf('ack')).toMatchObject([{ messageId: 'message-second', seq: 2 }]);
    agent.release();
    await one.chat.idle();
    expect(tab.log().map(({ author, text }) => [author, text])).toEqual([
      ['shopper', 'agent, what suits me?'],
      ['shopper', 'are you there?'],
      ['assistant', 'First sentence. Second sentence. (#1)'],
      ['assistant', 'You said: are you there? (#2)'],
    ]);
    expect(other.log()).toEqual(tab.log());
    expect(tab.framesOf('delta').map(({ n, text }) => [n, text])).toEqual([
      [0, 'First sentence.'],
      [1, 'Second sentence.'],
    ]);
    expect(agent.requests).toHaveLength(1);
  });

  it('folds an agent turn’s cart change over what the page did meanwhile, without asking the agent again', async () => {
    const agent = new ScriptedAgent(true);
    const [one, two] = twoHosts({ agent });
    const tab = await new Tab(one).hello();
    const { conversationId, token } = tab;
    await tab.say('message-agent', 'agent buys it');
    await agent.asked(1);
    await two.chat.carts.change('stage', { conversationId, token }, [
      { kind: 'add', variantId: 'mug', quantity: 2 },
    ]);
    agent.release();
    await one.chat.idle();
    const state = await one.store.conversations.load(conversationId);
    expect(state.cart.lines).toMatchObject([
      { variantId: 'mug', quantity: 2 },
      { variantId: 'v-agent', quantity: 1 },
    ]);
    const shown = tab
      .log()
      .at(-1)
      ?.parts.find((part) => part.kind === 'cart');
    expect(shown?.cart.lines).toHaveLength(2);
    expect(shown?.cart.revision).toBe(state.cartRevision);
    expect(agent.requests).toHaveLength(1);
  });

  it('writes no bot entry once a person of the store has taken over', async () => {
    const agent = new ScriptedAgent(true);
    const [one] = twoHosts({ agent });
    const tab = await new Tab(one).hello();
    await tab.say('message-agent', 'agent, help me');
    await tab.sent('delta');
    const { conversations } = one.store;
    const state = await conversations.load(tab.conversationId);
    if (!state.head) throw new Error('There is no head.');
    await conversations.commit(state, { entries: [], head: { ...state.head, owner: 'staff' } });
    agent.release();
    await one.chat.idle();
    expect(tab.log()).toMatchObject([{ author: 'shopper' }]);
    expect(tab.framesOf('delta').at(-1)).toMatchObject({ cancelled: true });
    await tab.say('message-second', 'hello, person');
    expect(tab.log().map((entry) => entry.author)).toEqual(['shopper', 'shopper']);
    expect((await conversations.load(tab.conversationId)).head?.lease).toBeUndefined();
  });

  it.each(['this host', 'another host'])(
    'stops the answer in the making when the shopper asks %s',
    async (where) => {
      const agent = new ScriptedAgent(true);
      const [one, two] = twoHosts({ agent });
      const tab = await new Tab(one).hello();
      await tab.say('message-agent', 'agent, tell me everything');
      await agent.asked(1);
      const { conversationId } = tab;
      await tab.sent('delta');
      await tab.send({ type: 'stop', conversationId }, where === 'this host' ? one.chat : two.chat);
      agent.release();
      await one.chat.idle();
      expect(tab.framesOf('delta').at(-1)).toMatchObject({ cancelled: true });
      expect(tab.log()).toMatchObject([{ author: 'shopper' }]);
      await tab.say('message-next', 'thanks');
      expect(tab.log().at(-1)?.text).toContain('You said: thanks');
    },
  );

  it.each(['hello', 'a new message', 'the sweep', 'the same message again'])(
    'takes up what a dead host left, at %s',
    async (touch) => {
      const host = new DyingHost(Number.POSITIVE_INFINITY);
      const agent = new ScriptedAgent(true);
      const connections = new StageConnections();
      const dying = openStage({
        records: host.records(opened.records),
        connections,
        clock,
        agent,
        change: (dependencies) => host.dependencies(dependencies),
      });
      const { secrets } = dying;
      const alive = openStage({
        records: opened.records,
        connections,
        clock,
        secrets,
        agent: new ScriptedAgent(),
      });
      const tab = await new Tab(dying).hello();
      await tab.say('message-agent', 'agent, are you well?');
      await agent.asked(1);
      host.dead = true;
      agent.release();
      await dying.chat.idle();
      clock.advance(60_000);
      if (touch === 'hello') await tab.another(alive);
      if (touch === 'a new message') await tab.say('message-new', 'anyone?', alive.chat);
      if (touch === 'the sweep') expect(await alive.chat.sweep()).toBe(1);
      if (touch === 'the same message again')
        await tab.say('message-agent', 'agent, are you well?', alive.chat);
      await alive.chat.idle();
      const log = (await tab.another(alive)).log();
      const expected = touch === 'a new message' ? ['message-agent', 'message-new'] : ['message-agent'];
      expectEachAnsweredOnce(log, expected);
      expect(log.find((entry) => entry.replyId === 'message-agent.1')?.text).toContain('Second sentence.');
      expect(await alive.chat.sweep()).toBe(0);
    },
  );

  it('leaves the answer to whoever took over when a holder was too slow', async () => {
    const slow = new ScriptedAgent(true);
    const [one, two] = twoHosts({ agent: slow }, { agent: new ScriptedAgent() });
    const tab = await new Tab(one).hello();
    await tab.say('message-agent', 'agent buys it');
    await slow.asked(1);
    // Only the clock of the lease moves: the holder has not noticed that it was slow.
    clock.time += 60_000;
    expect(await two.chat.sweep()).toBe(1);
    await two.chat.idle();
    slow.release();
    await one.chat.idle();
    expectEachAnsweredOnce(tab.log(), ['message-agent']);
    const { cart } = await one.store.conversations.load(tab.conversationId);
    expect(cart.lines).toMatchObject([{ variantId: 'v-agent', quantity: 1 }]);
  });

  it('answers every acked message once, wherever in a turn a host dies', async () => {
    const script = ['hello', 'add mug', 'agent buys it', 'verify S-12345 a@b.example', 'agent, and now?'];
    const stride = isDear ? count(5, 1) : 1;
    for (let deathAt = 1 + (seed % stride); ; deathAt += stride) {
      const died = await liveThroughDeath(deathAt, script);
      if (!died) {
        expect(deathAt).toBeGreaterThan(40);
        return;
      }
    }
  });

  /** Says the script to a host that dies at a call, and what was not acked again to another host. */
  async function liveThroughDeath(deathAt: number, script: string[]): Promise<boolean> {
    const host = new DyingHost(deathAt);
    const connections = new StageConnections();
    const dying = openStage({
      records: host.records(opened.records),
      connections,
      clock,
      agent: new ScriptedAgent(),
      change: (dependencies) => host.dependencies(dependencies),
    });
    const { secrets } = dying;
    const alive = openStage({
      records: opened.records,
      connections,
      clock,
      secrets,
      agent: new ScriptedAgent(),
    });
    let tab = new Tab(dying);
    await tab.hello().catch(() => {});
    if (tab.conversationId === '') return true;
    const acked = new Set<string>();
    for (const [index, text] of script.entries()) {
      const messageId = `message-${deathAt}-${index}`;
      await tab.say(messageId, text).catch(() => {});
      if (index % 2 === 0) await dying.chat.idle();
      for (const ack of tab.framesOf('ack')) acked.add(ack.messageId);
      if (!host.dead) continue;
      await dying.chat.idle();
      clock.advance(60_000);
      tab = await tab.another(alive, 0);
      if (!acked.has(messageId)) await tab.say(messageId, text, alive.chat);
      await alive.chat.idle();
      break;
    }
    const { died, said } = { died: host.dead, said: tab };
    await dying.chat.idle();
    clock.advance(60_000);
    await alive.chat.sweep();
    await alive.chat.idle();
    const log = (await said.another(alive)).log();
    const ids = [...new Set([...acked, ...log.flatMap((entry) => entry.messageId ?? [])])];
    expectEachAnsweredOnce(log, ids);
    expect(log.map((entry) => entry.seq)).toEqual(log.map((_, index) => index + 1));
    await expectCartMatches(
      alive,
      said.conversationId,
      log.map((entry) => entry.text),
    );
    return died;
  }

  async function expectCartMatches(stage: Stage, conversationId: string, said: string[]): Promise<void> {
    const { cart } = await stage.store.conversations.load(conversationId);
    const quantity = (variantId: string) =>
      cart.lines.find((line) => line.variantId === variantId)?.quantity ?? 0;
    expect(quantity('mug')).toBe(said.includes('add mug') ? 1 : 0);
    expect(quantity('v-agent')).toBe(said.includes('agent buys it') ? 1 : 0);
  }

  it('ends in one log whatever order messages, repeats and page changes arrive in', async () => {
    const step = fc.record({
      tab: fc.nat(2),
      host: fc.nat(1),
      what: fc.constantFrom('hello', 'add mug', 'agent, well?', 'agent buys it'),
      again: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 10 }), async (steps) => {
        await playAtOnce(opened.records, steps);
      }),
      { numRuns: isDear ? count(4, 30) : count(12, 100), seed },
    );
  });

  async function playAtOnce(
    records: Records,
    steps: { tab: number; host: number; what: string; again: boolean }[],
  ): Promise<void> {
    const connections = new StageConnections();
    const one = openStage({ records, connections, clock, agent: new ScriptedAgent() });
    const { secrets } = one;
    const two = openStage({ records, connections, clock, secrets, agent: new ScriptedAgent() });
    const hosts = [one, two];
    const first = await new Tab(one).hello();
    await first.say('message-start', 'hello');
    const tabs = [first, await first.another(two), await first.another(one)];
    await Promise.all(
      steps.flatMap(({ tab, host, what, again }, index) => {
        const send = async (at: number) => tabs[tab]?.say(`message-${index}-step`, what, hosts[at]?.chat);
        return again ? [send(host), send(1 - host)] : [send(host)];
      }),
    );
    await Promise.all(hosts.map((host) => host.chat.idle()));
    const log = (await first.another(two)).log();
    expectEachAnsweredOnce(log, ['message-start', ...steps.map((_, index) => `message-${index}-step`)]);
    for (const tab of tabs) expect(tab.log()).toEqual(log);
    const { cart } = await one.store.conversations.load(first.conversationId);
    const mugs = steps.filter((step) => step.what === 'add mug').length;
    expect(cart.lines.find((line) => line.variantId === 'mug')?.quantity ?? 0).toBe(mugs);
  }
});

function expectEachAnsweredOnce(log: ReturnType<Tab['log']>, messageIds: string[]): void {
  expect(log.map((entry) => entry.seq)).toEqual(log.map((_, index) => index + 1));
  const idsOf = (author: string) =>
    log.filter((entry) => entry.author === author).map((entry) => entry.messageId ?? '');
  expect(idsOf('shopper').toSorted()).toEqual(messageIds.toSorted());
  expect(idsOf('assistant').toSorted()).toEqual(messageIds.toSorted());
}
