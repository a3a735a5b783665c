import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adapters, type OpenedRecords } from '../chat/support/adapters.ts';
import { ScriptedAgent } from '../chat/support/scripted-agent.ts';
import { StageClock, Tab } from '../chat/support/stage.ts';
import { closeTab, DeskTab, openDeskStage, type DeskStage } from './desk-stage.ts';

/** What the store's people can do, from frame to records, with real records. */

describe.each(adapters)('the staff room on $name', ({ open }) => {
  let opened: OpenedRecords;
  let stage: DeskStage;
  let clock: StageClock;

  beforeEach(async () => {
    clock = new StageClock();
    opened = await open(() => clock.now());
    stage = openDeskStage({ records: opened.records, clock, storeIds: ['stage', 'other'] });
  });

  afterEach(() => opened.remove());

  const sit = (credential = 'agent-Maya', storeId?: string): Promise<DeskTab> =>
    new DeskTab(stage).sit(credential, storeId);

  async function shopper(...words: string[]): Promise<Tab> {
    const tab = await new Tab(stage).hello();
    for (const [index, text] of words.entries()) await tab.say(`shopper-message-${index}`, text);
    return tab;
  }

  const kinds = (tab: Tab): string[] => tab.log().map(({ kind, author }) => `${author} ${kind}`);

  describe('signing in', () => {
    it('welcomes with the role and begins no conversation', async () => {
      const lead = await sit('lead-Ines');
      expect(lead.framesOf('welcome')).toMatchObject([
        { role: 'lead', conversationId: '', features: ['staff'] },
      ]);
      expect(lead.desk).toEqual({
        type: 'desk',
        open: false,
        waiting: [],
        joined: [],
        requests: [],
        recent: [],
      });
    });

    it('turns a wrong credential away', async () => {
      const tab = await new DeskTab(stage).hello({ credential: 'agent' });
      expect(tab.errors).toEqual(['identity-refused']);
      expect(stage.connections.closed.get(tab.state.id)).toBe(4403);
      expect(tab.desk).toBeUndefined();
    });

    it('refuses every frame of the staff to a shopper', async () => {
      const tab = await shopper('hello');
      const { conversationId } = tab;
      const messageId = 'shopper-message-0';
      for (const frame of [
        { type: 'watch' }, { type: 'attach', conversationId }, { type: 'join', conversationId }, { type: 'leave', conversationId },
        { type: 'detach', conversationId }, { type: 'evidence', conversationId, messageId },
        { type: 'note', conversationId, messageId, text: 'x' },
        { type: 'settle', conversationId, reference: 'M-1', outcome: 'done' },
      ] as const) await tab.send(frame); // prettier-ignore
      expect(tab.framesOf('error').map(({ code }) => code)).toEqual(Array(8).fill('not-allowed'));
      expect(kinds(tab)).toEqual(['shopper message', 'assistant message']);
    });

    it('ends with the sign-out, also for a connection that is open', async () => {
      const desk = await sit();
      const tab = await shopper('hello');
      stage.out.add('agent-Maya');
      await desk.attach(tab.conversationId);
      expect(desk.errors).toEqual(['identity-refused']);
      expect(stage.connections.closed.get(desk.state.id)).toBe(4403);
      expect(desk.log()).toEqual([]);
    });

    it('ends with its time, also for what is only listened to', async () => {
      const desk = await sit();
      const tab = await shopper('hello');
      await desk.attach(tab.conversationId);
      clock.advance(9 * 3_600_000);
      await tab.say('shopper-message-late', 'later');
      expect(desk.log()).toHaveLength(2);
      await desk.send({ type: 'watch' });
      expect(desk.errors).toEqual(['identity-refused']);
    });
  });

  describe('calling a person', () => {
    it('makes the conversation wait when somebody is at the desk, who sees it at once', async () => {
      const desk = await sit();
      const tab = await shopper('where is my parcel', 'person ann@example.com');
      await stage.chat.idle();
      expect(kinds(tab)).toEqual([
        'shopper message', 'assistant message', 'shopper message', 'assistant message', 'store hand-over',
      ]); // prettier-ignore
      const handOver = tab.log().at(-1)?.handOver;
      expect(handOver).toMatchObject({ state: 'waiting', place: 1 });
      expect(desk.desk?.waiting).toMatchObject([
        {
          conversationId: tab.conversationId,
          place: 1,
          reason: 'talk-to-human',
          reference: handOver?.reference,
          lastWords: 'person [email]',
          answerBy: new Date(clock.now() + 600_000).toISOString(),
        },
      ]);
    });

    it('makes nobody wait when nobody is at the desk, or not any more', async () => {
      const alone = await shopper('person');
      expect(alone.log().at(-1)?.text).toMatch(/Done: person/);
      expect(kinds(alone)).not.toContain('store hand-over');
      const desk = await sit();
      clock.advance(151_000);
      expect(kinds(await shopper('person'))).not.toContain('store hand-over');
      await desk.send({ type: 'watch' });
      expect(kinds(await shopper('person'))).toContain('store hand-over');
      await stage.chat.left(desk.state);
      expect(kinds(await shopper('person'))).not.toContain('store hand-over');
    });

    it('gives places in the order of asking, and moves up', async () => {
      const desk = await sit();
      const first = await shopper('person');
      clock.advance(10);
      const second = await shopper('person');
      expect(second.log().at(-1)?.handOver?.place).toBe(2);
      await desk.join(first.conversationId);
      await stage.chat.idle();
      expect(desk.desk?.waiting.map(({ conversationId, place }) => [conversationId, place])).toEqual([
        [second.conversationId, 1],
      ]);
      expect(desk.desk?.joined).toMatchObject([
        { conversationId: first.conversationId, by: 'Maya', mine: true },
      ]);
    });

    it('lets the bot answer on while it waits', async () => {
      await sit();
      const tab = await shopper('person', 'add mug');
      expect(tab.log().at(-1)).toMatchObject({ author: 'assistant' });
      expect(tab.log().filter(({ kind }) => kind === 'hand-over')).toHaveLength(1);
    });

    it('says after the store’s own time that nobody came, and takes a message; once', async () => {
      const desk = await sit();
      const tab = await shopper('person');
      clock.advance(599_000);
      await stage.chat.sweep();
      expect(tab.log().at(-1)?.handOver?.state).toBe('waiting');
      clock.advance(2_000);
      await Promise.all([stage.chat.sweep(), stage.chat.sweep()]);
      await stage.chat.sweep();
      expect(tab.log().slice(-2)).toMatchObject([
        { kind: 'hand-over', handOver: { state: 'unanswered' } },
        { author: 'assistant', text: expect.stringMatching(/Nobody came/) as string },
      ]);
      await stage.chat.idle();
      await desk.send({ type: 'watch' });
      expect(desk.desk?.waiting).toEqual([]);
      const { head } = await stage.store.conversations.load(tab.conversationId);
      expect(head).toMatchObject({ owner: 'bot' });
      expect(head).not.toHaveProperty('handOver');
    });
  });

  describe('a conversation that a person has', () => {
    it('is silent of the bot, told once, and answered by the person under their name', async () => {
      const desk = await sit();
      const tab = await shopper('person');
      await desk.join(tab.conversationId);
      await desk.join(tab.conversationId);
      await tab.say('shopper-message-while', 'are you there?');
      await desk.tell(tab.conversationId, 'Yes. What can I do?');
      expect(tab.log().slice(3)).toMatchObject([
        { kind: 'hand-over', by: 'Maya', handOver: { state: 'joined' }, text: 'Maya of Stage has joined: a person answers from here on.' },
        { author: 'shopper', text: 'are you there?' },
        { author: 'staff', by: 'Maya', text: 'Yes. What can I do?' },
      ]); // prettier-ignore
      expect(tab.framesOf('ack').map(({ messageId }) => messageId)).toContain('shopper-message-while');
      expect(desk.log()).toEqual(tab.log());
    });

    it('stops the bot in the middle of an agent’s answer and takes back what was said of it', async () => {
      const agent = new ScriptedAgent(true);
      stage = openDeskStage({ records: opened.records, clock, agent });
      const desk = await sit();
      const tab = await shopper('hello', 'agent please');
      await agent.asked(1);
      await tab.sent('delta');
      await desk.join(tab.conversationId);
      agent.release();
      await stage.chat.idle();
      expect(kinds(tab).slice(-2)).toEqual(['shopper message', 'store hand-over']);
      expect(tab.framesOf('delta').at(-1)).toMatchObject({ cancelled: true });
      const { head } = await stage.store.conversations.load(tab.conversationId);
      expect(head?.lease).toBeUndefined();
    });

    it('goes back to the bot, which says so and goes on', async () => {
      const desk = await sit();
      const tab = await shopper('hello');
      await desk.join(tab.conversationId);
      await desk.leave(tab.conversationId);
      await desk.leave(tab.conversationId);
      await tab.say('shopper-message-after', 'a mug');
      expect(tab.log().slice(3)).toMatchObject([
        { kind: 'hand-over', handOver: { state: 'left' } },
        { author: 'assistant', text: expect.stringMatching(/assistant again/) as string },
        { author: 'shopper' },
        { author: 'assistant' },
      ]);
    });

    it('belongs to the one who joined: another agent may not join, write or end it, a lead may', async () => {
      const maya = await sit();
      const tab = await shopper('hello');
      const { conversationId } = tab;
      await maya.join(conversationId);
      const noah = await sit('agent-Noah');
      await noah.join(conversationId);
      await noah.tell(conversationId, 'it is me');
      await noah.leave(conversationId);
      expect(noah.errors).toEqual(['not-allowed', 'not-allowed', 'not-allowed']);
      expect(noah.framesOf('error')[0]).toMatchObject({
        conversationId,
        text: 'Maya has this conversation.',
      });
      const ines = await sit('lead-Ines');
      await ines.join(conversationId);
      await ines.tell(conversationId, 'I take over.');
      await maya.tell(conversationId, 'still me?');
      expect(maya.errors).toEqual(['not-allowed']);
      expect(tab.log().slice(2).map(({ by }) => by)).toEqual(['Maya', 'Ines', 'Ines']); // prettier-ignore
      await noah.leave(conversationId);
      await (await sit('lead-Olga')).leave(conversationId);
      expect(tab.log().at(-1)?.author).toBe('assistant');
    });

    it('takes no words of who has not joined', async () => {
      const desk = await sit();
      const tab = await shopper('hello');
      await desk.tell(tab.conversationId, 'hello from nowhere');
      expect(desk.errors).toEqual(['not-allowed']);
      expect(tab.log()).toHaveLength(2);
    });

    it('stores the same message once, however often it is sent', async () => {
      const desk = await sit();
      const tab = await shopper('hello');
      await desk.join(tab.conversationId);
      await Promise.all([1, 2, 3].map(() => desk.tell(tab.conversationId, 'once', 'staff-message-same')));
      expect(tab.log().filter(({ author }) => author === 'staff')).toHaveLength(1);
      expect(desk.framesOf('ack').map(({ seq }) => seq)).toEqual([4, 4, 4]);
    });

    it('masks what is personal in a person’s words, but not the store’s own address', async () => {
      const desk = await sit();
      const tab = await shopper('hello');
      await desk.join(tab.conversationId);
      await desk.tell(tab.conversationId, 'Write to hello@stage.example, not to ann@example.com');
      expect(tab.log().at(-1)?.text).toBe('Write to hello@stage.example, not to [email]');
    });
  });

  describe('notes', () => {
    it('reach the store’s people alone; a shopper keeps the number and nothing else, live and later', async () => {
      const desk = await sit();
      const tab = await shopper('hello');
      await desk.attach(tab.conversationId);
      await desk.note(tab.conversationId, 'an old friend of the house');
      expect(desk.log().at(-1)).toMatchObject({
        kind: 'note',
        author: 'staff',
        by: 'Maya',
        text: 'an old friend of the house',
      });
      const later = await tab.another();
      await tab.send({ type: 'history', conversationId: tab.conversationId });
      for (const each of [tab, later]) {
        expect(each.log()[2]).toMatchObject({ seq: 3, kind: 'hidden', author: 'store', text: '', parts: [] });
        expect(JSON.stringify(each.frames)).not.toMatch(/old friend|Maya/);
      }
      const again = await sit();
      await again.attach(tab.conversationId);
      expect(again.log()[2]?.text).toBe('an old friend of the house');
    });
  });

  describe('looking', () => {
    it('gives the masked log, then what is said, until detached', async () => {
      const desk = await sit();
      const tab = await shopper('I am ann@example.com');
      await desk.attach(tab.conversationId);
      expect(desk.log()[0]?.text).toBe('I am [email]');
      await tab.say('shopper-message-live', 'live');
      expect(desk.log()).toHaveLength(4);
      await desk.send({ type: 'history', conversationId: tab.conversationId, before: 3 });
      expect(desk.framesOf('entries').at(-1)?.entries).toHaveLength(2);
      await desk.send({ type: 'detach', conversationId: tab.conversationId });
      await tab.say('shopper-message-gone', 'gone');
      expect(desk.log()).toHaveLength(4);
      await desk.send({ type: 'history', conversationId: tab.conversationId });
      expect(desk.errors).toEqual(['not-your-conversation']);
    });

    it('gives evidence to a lead always, to an agent of what waits or is in hand', async () => {
      const agent = await sit();
      const lead = await sit('lead-Ines');
      const tab = await shopper('hello');
      const ask = {
        type: 'evidence',
        conversationId: tab.conversationId,
        messageId: 'shopper-message-0',
      } as const;
      await agent.send(ask);
      expect(agent.errors).toEqual(['not-allowed']);
      await lead.send(ask);
      expect(lead.framesOf('evidence')[0]?.evidence).toMatchObject({
        version: 1,
        messageId: 'shopper-message-0',
      });
      await agent.join(tab.conversationId);
      await agent.send(ask);
      expect(agent.framesOf('evidence')[0]?.evidence).toMatchObject({ version: 1 });
      await lead.send({ ...ask, messageId: 'shopper-message-none' });
      expect(lead.framesOf('evidence').at(-1)?.evidence).toBeNull();
    });

    it('does not let many who look push the shopper out', async () => {
      const tab = await shopper('hello');
      for (let count = 0; count < 30; count += 1)
        await (await sit(`agent-A${count}`)).attach(tab.conversationId);
      const { head } = await stage.store.conversations.load(tab.conversationId);
      expect(head?.connections.filter(({ staffUntil }) => staffUntil !== undefined)).toHaveLength(5);
      expect(head?.connections.map(({ id }) => id)).toContain(tab.state.id);
    });
  });

  describe('requests', () => {
    it('are listed, settled once, and the shopper is told', async () => {
      const desk = await sit();
      const tab = await shopper('tell staff my lamp is broken');
      await stage.chat.idle();
      const request = desk.desk?.requests[0];
      expect(request).toMatchObject({
        kind: 'message',
        conversationId: tab.conversationId,
        text: 'tell staff my lamp is broken',
      });
      const settle = {
        type: 'settle', conversationId: tab.conversationId, reference: request?.reference ?? '', outcome: 'done', text: 'A new one is on its way.',
      } as const; // prettier-ignore
      await Promise.all([desk.send(settle), desk.send(settle)]);
      await desk.send({ ...settle, outcome: 'refused' });
      await stage.chat.idle();
      expect(desk.desk?.requests).toEqual([]);
      expect(tab.log().filter(({ author }) => author === 'staff')).toMatchObject([
        { text: 'A new one is on its way.', by: 'Maya' },
      ]);
      const read = await stage.store.people.requests.read(settle.reference);
      expect(read?.request).toMatchObject({
        state: 'settled',
        outcome: 'done',
        answer: 'A new one is on its way.',
      });
    });

    it('are not another’s to settle while that one has the conversation, but a lead’s', async () => {
      const maya = await sit();
      const tab = await shopper('tell staff my lamp is broken');
      await maya.join(tab.conversationId);
      await stage.chat.idle();
      const reference = maya.desk?.requests[0]?.reference ?? '';
      const settle = {
        type: 'settle',
        conversationId: tab.conversationId,
        reference,
        outcome: 'refused',
      } as const;
      const noah = await sit('agent-Noah');
      await noah.send(settle);
      expect(noah.errors).toEqual(['not-allowed']);
      const lead = await sit('lead-Ines');
      await lead.send({ ...settle, reference: 'M-OTHER' });
      expect(lead.errors).toEqual(['unknown-conversation']);
      await lead.send(settle);
      expect(tab.log().at(-1)?.text).toBe(`Ines of Stage: your request ${reference} could not be met.`);
    });
  });

  describe('a shopper who has left', () => {
    it('is reached by e-mail at the address given, once a message, and not while connected', async () => {
      const desk = await sit();
      const tab = await shopper('person ann@example.com');
      await desk.join(tab.conversationId);
      await desk.tell(tab.conversationId, 'Are you still there?');
      expect(stage.sent).toEqual([]);
      closeTab(tab);
      await desk.tell(tab.conversationId, 'Your parcel is found.', 'staff-message-mail');
      await desk.tell(tab.conversationId, 'Your parcel is found.', 'staff-message-mail');
      expect(desk.notices).toEqual(['sent-by-email']);
      expect(stage.sent).toMatchObject([
        {
          to: 'ann@example.com',
          replyTo: 'hello@stage.example',
          text: 'Maya: Your parcel is found.',
          storeId: 'stage',
        },
      ]);
      clock.advance(3_600_000);
      await stage.chat.sweep();
      expect(stage.sent).toHaveLength(1);
    });

    it('is not reached without an address, and the writer is told', async () => {
      const desk = await sit();
      const tab = await shopper('hello');
      await desk.join(tab.conversationId);
      closeTab(tab);
      await desk.tell(tab.conversationId, 'Hello?');
      expect(desk.notices).toEqual(['not-reached']);
      expect(stage.sent).toEqual([]);
      const back = await tab.another();
      expect(back.log().at(-1)?.text).toBe('Hello?');
    });

    it('is reached later when the mail cannot be handed over now', async () => {
      const desk = await sit();
      const tab = await shopper('person ann@example.com');
      await desk.join(tab.conversationId);
      closeTab(tab);
      stage.failing.now = true;
      await desk.tell(tab.conversationId, 'Found it.');
      expect(desk.notices).toEqual(['email-failed']);
      clock.advance(61_000);
      await stage.chat.sweep();
      stage.failing.now = false;
      await stage.chat.sweep();
      expect(stage.sent).toEqual([]);
      clock.advance(600_000);
      await stage.chat.sweep();
      await stage.chat.sweep();
      expect(stage.sent.map(({ text }) => text)).toEqual(['Maya: Found it.']);
    });

    it('keeps the address sealed, and erasing takes it along with the places at the desk', async () => {
      const desk = await sit();
      const tab = await shopper('person ann@example.com');
      const items = await opened.records.forStore('stage').list(`conversation/${tab.conversationId}`);
      expect(JSON.stringify(items)).not.toContain('ann@example.com');
      await tab.send({ type: 'forget', conversationId: tab.conversationId });
      await stage.chat.idle();
      expect(desk.desk).toMatchObject({ waiting: [], joined: [], recent: [] });
      await desk.attach(tab.conversationId);
      expect(desk.errors).toEqual(['unknown-conversation']);
    });
  });

  it('gives nothing of one store to the people of another', async () => {
    const own = await sit();
    const tab = await shopper('person', 'tell staff the secret word is swordfish');
    await stage.chat.idle();
    const reference = own.desk?.requests[0]?.reference ?? '';
    const { conversationId } = tab;
    const messageId = 'shopper-message-0';
    const other = await sit('lead-Ines-other', 'other');
    for (const frame of [
      { type: 'attach', conversationId }, { type: 'join', conversationId }, { type: 'evidence', conversationId, messageId },
      { type: 'say', conversationId, messageId: 'staff-foreign-1', text: 'x' }, { type: 'leave', conversationId },
      { type: 'note', conversationId, messageId: 'staff-foreign-2', text: 'x' }, { type: 'history', conversationId },
      { type: 'settle', conversationId, reference, outcome: 'done' }, { type: 'detach', conversationId },
    ] as const) await other.send(frame); // prettier-ignore
    expect(other.desk).toMatchObject({ waiting: [], joined: [], requests: [], recent: [] });
    expect(new Set(other.errors)).toEqual(new Set(['unknown-conversation', 'not-your-conversation']));
    expect(other.errors).toHaveLength(8);
    expect(JSON.stringify(other.frames)).not.toMatch(/swordfish|talk-to-human|Maya/);
    expect(other.log()).toEqual([]);
    const refused = await new DeskTab(stage).hello({ credential: 'lead-Ines-other', storeId: 'stage' });
    expect(refused.errors).toEqual(['identity-refused']);
    expect((await stage.store.conversations.load(conversationId)).head?.owner).toBe('waiting');
  });

  it('shows a desk at most four times a second, and the last state always', async () => {
    const desk = await sit();
    clock.advance(1_000);
    const before = desk.framesOf('desk').length;
    const tabs = [];
    for (let count = 0; count < 12; count += 1) tabs.push(await shopper('person'));
    // The first at once; the others wait for the quarter of a second to pass.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(desk.framesOf('desk').length - before).toBeLessThanOrEqual(1);
    clock.advance(250);
    await stage.chat.idle();
    expect(desk.framesOf('desk').length - before).toBeLessThanOrEqual(3);
    expect(desk.desk?.waiting).toHaveLength(12);
  });
});
