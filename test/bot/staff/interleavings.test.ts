import { afterAll, describe, expect, it } from 'vitest';
import { adapters, type OpenedRecords } from '../chat/support/adapters.ts';
import { StageClock, StageConnections, Tab } from '../chat/support/stage.ts';
import type { Entry } from '../../../bot/wire/messages.ts';
import { count, recordEvidence, seed as firstSeed } from '../../long.ts';
import { DeskTab, openDeskStage, type DeskStage } from './desk-stage.ts';
import { Dice, SteppingAgent } from './stepping.ts';

/**
 * The bot is silent from the join on, whatever else happens at the same time: turns, an agent's sentences, two hosts,
 * a colleague, leaving and joining again. Each walk draws its order of events from its seed.
 */

/** A walk over the engine costs five of SQLite. */
const walksOn = (name: string): number => (name === 'SQLite' ? count(60, 1_200) : count(20, 400));
const STEPS = 14;

/** What one walk did and saw. */
interface Tally {
  joins: number;
  turns: number;
  sentencesInFlight: number;
}

class Walk {
  readonly #dice: Dice;
  readonly #hosts: DeskStage[];
  readonly #agent: SteppingAgent;
  readonly #running = new Set<Promise<unknown>>();
  readonly tally: Tally = { joins: 0, turns: 0, sentencesInFlight: 0 };
  tab!: Tab;
  desks: DeskTab[] = [];
  #messages = 0;

  constructor(seed: number, hosts: DeskStage[], agent: SteppingAgent) {
    this.#dice = new Dice(seed);
    this.#hosts = hosts;
    this.#agent = agent;
  }

  async begin(): Promise<void> {
    const [one, two] = this.#hosts as [DeskStage, DeskStage];
    this.tab = await new Tab(one).hello();
    await this.tab.say('shopper-message-first', 'hello');
    this.desks = [await new DeskTab(two).sit('agent-Maya'), await new DeskTab(one).sit('lead-Ines')];
  }

  /** Begins something and does not wait for it, but for as many moments as the dice say. */
  async step(): Promise<void> {
    const { conversationId } = this.tab;
    const desk = this.#dice.pick(this.desks);
    const chat = this.#dice.pick(this.#hosts).chat;
    const deeds: (() => Promise<unknown>)[] = [
      () => this.#say('agent tell me more', chat),
      () => this.#say('agent buys it', chat),
      () => this.#say('a mug', chat),
      () => this.#say('person', chat),
      () => this.#join(desk),
      () => this.#join(desk),
      () => desk.tell(conversationId, 'from a person'),
      () => desk.leave(conversationId),
      async () => this.#agent.next(this.#dice.below(3) + 1),
      async () => this.#agent.next(this.#dice.below(3) + 1),
      () => this.tab.send({ type: 'stop', conversationId }, chat),
      () => chat.sweep(),
      async () => this.#hosts[0]?.clock.advance(this.#dice.below(400)),
    ];
    const deed: Promise<unknown> = this.#dice
      .pick(deeds)()
      .finally(() => this.#running.delete(deed));
    this.#running.add(deed);
    for (let moments = this.#dice.below(12); moments > 0; moments -= 1) {
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #say(text: string, chat: DeskStage['chat']): Promise<void> {
    this.tally.turns += 1;
    return this.tab.say(`shopper-message-${(this.#messages += 1)}`, text, chat);
  }

  async #join(desk: DeskTab): Promise<void> {
    this.tally.joins += 1;
    this.tally.sentencesInFlight += this.#agent.inFlight;
    await desk.join(this.tab.conversationId);
  }

  async end(): Promise<void> {
    for (let rounds = 0; rounds < 40; rounds += 1) {
      this.#agent.next(100);
      await new Promise((resolve) => setImmediate(resolve));
    }
    // A frame that came while an agent of this process answers waits for it.
    this.#agent.finish();
    await Promise.all(this.#running);
    for (const { chat } of this.#hosts) await chat.idle();
  }
}

/** Entries of the bot while a person had the conversation. */
function botWhileStaff(log: Entry[]): Entry[] {
  let hasIt = false;
  return log.filter(({ author, handOver }) => {
    if (handOver?.state === 'joined') hasIt = true;
    if (handOver?.state === 'left') hasIt = false;
    return hasIt && author === 'assistant';
  });
}

/** Replies of which a sentence stands on the shopper's screen though neither an entry nor a cancellation came. */
function danglingReplies(tab: Tab): string[] {
  const open = new Set<string>();
  for (const frame of tab.frames) {
    if (frame.type === 'delta') {
      if (frame.cancelled) open.delete(frame.replyId);
      else open.add(frame.replyId);
    }
    if (frame.type === 'entry' && frame.entry.replyId !== undefined) open.delete(frame.entry.replyId);
  }
  return [...open];
}

/** The same after a person joined: no sentence may stay. */
function expectSilence(walk: Walk, log: Entry[], where: string): void {
  expect(botWhileStaff(log), where).toEqual([]);
  expect(danglingReplies(walk.tab), where).toEqual([]);
  expect(
    log.map(({ seq }) => seq),
    where,
  ).toEqual(log.map((_entry, index) => index + 1));
  const acks = new Set(walk.tab.framesOf('ack').map(({ messageId }) => messageId));
  expect(acks.size, where).toBe(walk.tally.turns + 1);
}

/** One walk after the other in a table and a time of their own. */
class Lane {
  readonly clock = new StageClock();
  readonly total: Tally = { joins: 0, turns: 0, sentencesInFlight: 0 };
  readonly #open: (now: () => number) => Promise<OpenedRecords>;
  #opened: Promise<OpenedRecords> | undefined;

  constructor(open: (now: () => number) => Promise<OpenedRecords>) {
    this.#open = open;
  }

  async walk(seed: number): Promise<void> {
    const { clock, total } = this;
    const { records } = await (this.#opened ??= this.#open(() => clock.now()));
    const agent = new SteppingAgent(seed % 4 !== 0);
    const connections = new StageConnections();
    const first = openDeskStage({ records, connections, clock, agent });
    const { secrets } = first;
    const second = openDeskStage({ records, connections, clock, agent, secrets });
    const walk = new Walk(seed, [first, second], agent);
    await walk.begin();
    for (let step = 0; step < STEPS; step += 1) await walk.step();
    await walk.end();
    expectSilence(walk, (await walk.tab.another()).log(), `seed ${seed}`);
    total.joins += walk.tally.joins;
    total.turns += walk.tally.turns;
    total.sentencesInFlight += walk.tally.sentencesInFlight;
    for (const desk of walk.desks) await first.chat.left(desk.state);
    // Whoever still waits would stand on the desk of every later walk, and be read with each of its pushes.
    await walk.tab.send({ type: 'forget', conversationId: walk.tab.conversationId });
    for (const { chat } of [first, second]) await chat.idle();
  }

  async remove(): Promise<void> {
    await (await this.#opened)?.remove();
  }
}

describe.each(adapters)('taking over on $name', ({ name, open }) => {
  const WALKS = walksOn(name);
  // A walk over the engine waits for answers nine tenths of its time; SQLite answers at once, and alone a seed repeats.
  const lanes = Array.from({ length: name === 'SQLite' ? 1 : 6 }, () => new Lane(open));
  afterAll(() => Promise.all(lanes.map((lane) => lane.remove())));

  it(`leaves no word of the bot after a join (${WALKS} walks)`, { timeout: 1_800_000 }, async () => {
    let walked = 0;
    await Promise.all(
      lanes.map(async (lane) => {
        while (walked < WALKS) await lane.walk(firstSeed + walked++);
      }),
    );
    const sum = (what: keyof Tally): number => lanes.reduce((total, lane) => total + lane.total[what], 0);
    const total: Tally = {
      joins: sum('joins'),
      turns: sum('turns'),
      sentencesInFlight: sum('sentencesInFlight'),
    };
    expect(walked).toBe(WALKS);
    // The walks are worth something only if people join while the bot is at work.
    expect(total.joins).toBeGreaterThan(WALKS);
    expect(total.sentencesInFlight).toBeGreaterThan(WALKS / 10);
    recordEvidence(`taking-over-${name === 'SQLite' ? 'sqlite' : 'dynamodb'}`, {
      walks: WALKS,
      ...total,
      botWordsAfterJoin: 0,
    });
  });
});
