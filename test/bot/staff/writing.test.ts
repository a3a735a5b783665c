import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { adapters, type OpenedRecords } from '../chat/support/adapters.ts';
import { StageClock, Tab } from '../chat/support/stage.ts';
import { closeTab, DeskTab, openDeskStage, type DeskStage } from './desk-stage.ts';

/** Notes, logs, evidence, requests and e-mails, from frame to records, with real records. */

describe.each(adapters)('what people of the store see and write, on $name', ({ open }) => {
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

    it.each(['done', 'refused'] as const)(
      'about an order are told by their reference and how they ended, %s, before the words of the person',
      async (outcome) => {
        const desk = await sit();
        const tab = await shopper('hello');
        const state = await stage.store.conversations.load(tab.conversationId);
        const asked = {
          reference: 'R-7Q4K2',
          kind: 'cancel-order',
          text: 'cancel it',
          masked: 'cancel it',
        } as const;
        await stage.store.conversations.commit(state, { entries: [], head: state.head!, requests: [asked] });
        await desk.send({
          type: 'settle', conversationId: tab.conversationId, reference: asked.reference, outcome, text: 'The money is on its way.',
        }); // prettier-ignore
        const [told, words] = tab.log().at(-1)?.text.split('\n') ?? [];
        expect(told).toMatch(outcome === 'done' ? /R-7Q4K2 is done/ : /R-7Q4K2 could not be met/);
        expect(words).toBe('The money is on its way.');
      },
    );

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

    it('is reached at the address that was given after the message, which the desk shows', async () => {
      const desk = await sit();
      const tab = await shopper('tell staff my lamp is broken');
      await stage.chat.idle();
      const [request] = desk.desk?.requests ?? [];
      const { conversationId } = tab;
      const reference = request?.reference ?? '';
      await tab.say('shopper-message-address', `address ann@example.com ${reference}`);
      await stage.chat.idle();
      expect(desk.desk?.requests).toMatchObject([{ reference, email: 'ann@example.com' }]);
      closeTab(tab);
      await desk.send({
        type: 'settle',
        conversationId,
        reference,
        outcome: 'done',
        text: 'A new one comes.',
      });
      expect(desk.notices).toEqual(['sent-by-email']);
      expect(stage.sent).toMatchObject([{ to: 'ann@example.com', text: 'Maya: A new one comes.' }]);
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

    it.each([
      ['refused', 'email-refused'],
      ['unknown', 'email-unknown'],
    ] as const)('is not written to again when the mail was %s', async (outcome, notice) => {
      const desk = await sit();
      const tab = await shopper('person ann@example.com');
      await desk.join(tab.conversationId);
      closeTab(tab);
      Object.assign(stage.failing, { now: true, outcome });
      await desk.tell(tab.conversationId, 'Found it.');
      expect(desk.notices).toEqual([notice]);
      Object.assign(stage.failing, { now: false });
      clock.advance(700_000);
      await stage.chat.sweep();
      await stage.chat.sweep();
      expect(stage.sent).toEqual([]);
    });

    it('keeps the address sealed, and erasing takes it along with the places at the desk', async () => {
      const desk = await sit();
      const tab = await shopper('person ann@example.com');
      const items = await opened.records.forStore('stage').list(`conversation/${tab.conversationId}`);
      expect(JSON.stringify(items)).not.toContain('ann@example.com');
      await tab.send({ type: 'forget', conversationId: tab.conversationId });
      await stage.chat.idle();
      await expect.poll(() => desk.desk).toMatchObject({ waiting: [], joined: [], recent: [] });
      await desk.attach(tab.conversationId);
      expect(desk.errors).toEqual(['unknown-conversation']);
    });
  });
});
