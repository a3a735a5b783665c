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

    it('is for pages of the desk and of the store; from the desk’s nobody talks who has not signed in', async () => {
      const from = (origin: string): DeskTab => new DeskTab(stage, origin);
      const signedIn = await from('https://desk.example').hello({ credential: 'agent-Maya' });
      expect(signedIn.framesOf('welcome')).toHaveLength(1);
      for (const tab of [
        await from('https://desk.example').hello(),
        await from('https://elsewhere.example').hello({ credential: 'agent-Maya' }),
      ]) {
        expect(tab.errors).toEqual(['origin-refused']);
        expect(tab.framesOf('welcome')).toEqual([]);
      }
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

  it('keeps what somebody with an address waited for in vain as a request, under the same reference', async () => {
    const desk = await sit();
    const tab = await shopper('my lamp is broken', 'person ann@example.com');
    const reference = tab.log().at(-1)?.handOver?.reference;
    const other = await shopper('person');
    closeTab(tab);
    clock.advance(601_000);
    await stage.chat.sweep();
    await desk.send({ type: 'watch' });
    expect(desk.desk?.requests).toMatchObject([
      { reference, kind: 'message', email: 'ann@example.com', text: 'my lamp is broken\nperson [email]' },
    ]);
    expect(other.log().at(-2)?.handOver?.state).toBe('unanswered');
    const settle = {
      conversationId: tab.conversationId,
      reference: reference ?? '',
      outcome: 'done',
    } as const;
    await desk.send({ type: 'settle', ...settle, text: 'A new lamp is on its way.' });
    expect(stage.sent).toMatchObject([{ to: 'ann@example.com', text: 'Maya: A new lamp is on its way.' }]);
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

  it('gives nothing of one store to the people of another', async () => {
    await sit();
    const tab = await shopper('person', 'tell staff the secret word is swordfish');
    await stage.chat.idle();
    // The desk is told in its own time; the shopper has been told by now.
    const reference = /\bH-[A-Z\d]{5}\b/.exec(JSON.stringify(tab.frames))?.[0] ?? '';
    expect(reference).not.toBe('');
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
