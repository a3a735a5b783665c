import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adapters, type OpenedRecords } from './support/adapters.ts';
import { ScriptedAgent } from './support/scripted-agent.ts';
import { openStage, StageClock, Tab, type Stage } from './support/stage.ts';

const HOUR = 60 * 60_000;

/** A clock that is put to another time, while timers, which do not ask it, run on. */
class JumpingClock extends StageClock {
  offset = 0;

  override now(): number {
    return super.now() + this.offset;
  }
}

/** Lets the agent speak to its end, whenever it comes to wait. */
async function finish(stage: Stage, agent: ScriptedAgent): Promise<void> {
  const turn = { done: false };
  const idle = stage.chat.idle().then(() => (turn.done = true));
  while (!turn.done) {
    agent.release();
    await new Promise((resolve) => setImmediate(resolve));
  }
  await idle;
}

const jumps = [
  { name: 'back an hour', by: -HOUR },
  { name: 'forward a day', by: 24 * HOUR },
];

describe.each(adapters)('when the clock jumps, a shopper served from $name', ({ open }) => {
  let opened: OpenedRecords;
  let clock: JumpingClock;

  beforeEach(async () => {
    clock = new JumpingClock();
    opened = await open(() => clock.now());
  });

  afterEach(() => opened.remove());

  it.each(jumps)('goes on talking: $name', async ({ by }) => {
    const stage = openStage({ records: opened.records, clock });
    const tab = await new Tab(stage).hello();
    await tab.say('message-1', 'add mug');
    clock.offset = by;
    await tab.say('message-2', 'add mug');
    const other = await tab.another();
    clock.offset = 0;
    await other.say('message-3', 'hello again');
    expect(tab.log().map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6]);
    const { cart } = await stage.store.conversations.load(tab.conversationId);
    expect(cart.lines).toMatchObject([{ quantity: 2 }]);
  });

  it.each(jumps)('is answered once although it happened in the middle of a turn: $name', async ({ by }) => {
    const agent = new ScriptedAgent(true);
    const stage = openStage({ records: opened.records, clock, agent });
    const tab = await new Tab(stage).hello();
    await tab.say('message-1', 'agent, help me choose');
    await agent.asked(1);
    clock.offset = by;
    await finish(stage, agent);
    expect(tab.log().map(({ author }) => author)).toEqual(['shopper', 'assistant']);
    expect((await stage.store.conversations.load(tab.conversationId)).head?.lease).toBeUndefined();
  });

  it.each(jumps)('gets the answer a dead host left owing: $name', async ({ by }) => {
    const dead = openStage({ records: opened.records, clock, agent: new ScriptedAgent(true) });
    const tab = await new Tab(dead).hello();
    await tab.say('message-1', 'agent, help me choose');
    clock.offset = by;
    const { connections, secrets } = dead;
    const alive = openStage({
      records: opened.records,
      clock,
      connections,
      secrets,
      agent: new ScriptedAgent(),
    });
    expect(await alive.chat.sweep()).toBe(1);
    await alive.chat.idle();
    expect(tab.log().map(({ author }) => author)).toEqual(['shopper', 'assistant']);
    expect(await alive.chat.sweep()).toBe(0);
  });

  it('is not answered twice by a host whose clock is a minute behind', async () => {
    const agent = new ScriptedAgent(true);
    const stage = openStage({ records: opened.records, clock, agent });
    const tab = await new Tab(stage).hello();
    await tab.say('message-1', 'agent, help me choose');
    clock.offset = -HOUR / 60;
    expect(await stage.chat.sweep()).toBe(0);
    clock.offset = 0;
    await finish(stage, agent);
    expect(tab.log()).toHaveLength(2);
  });
});
