import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../bot/dialogue/dialogue.ts';
import { openRequests } from '../../../bot/conversations/settle-requests.ts';
import { initialSnapshot, migrateMemory, step } from '../../../bot/dialogue/stepper.ts';
import type { BusinessEvent } from '../../../bot/chat/events.ts';
import type { Records } from '../../../bot/records/records.ts';
import { runTool } from '../../../bot/tools/list.ts';
import type { Intent, UnderstandingPort } from '../../../bot/understanding/understanding.ts';
import type { OrderView } from '../../../bot/wire/parts.ts';
import { adapters } from './support/adapters.ts';
import { findPersonalData, openStage, StageClock, Tab, type Stage } from './support/stage.ts';

const restoreSnapshot = (stored: Snapshot): Snapshot => ({
  ...stored,
  memory: migrateMemory(stored.memory, 'en'),
});

/** Requests and erasing with the real machine and the real tools, in one commit or two. */

const order: OrderView = {
  number: 'S-10001',
  placedAt: '2026-11-20T09:00:00Z',
  state: 'paid',
  stateLabel: 'Paid',
  lines: [
    { title: 'Enamel Mug', options: {}, quantity: 1, total: { amount: 900, currency: 'USD', exponent: 2 } },
  ],
  totals: [],
  timeline: [],
};

const readings: [RegExp, Intent][] = [
  [/^change/, 'change-order'],
  [/^cancel/, 'cancel-order'],
  [/complain/, 'complain'],
  [/^erase/, 'delete-my-data'],
  [/^yes/, 'affirm'],
];

const understanding = (remote: boolean): UnderstandingPort => ({
  remote,
  understand: async ({ text, language }) => ({
    language,
    intents: [
      { intent: readings.find(([said]) => said.test(text))?.[1] ?? 'talk-to-human', confidence: 0.95 },
    ],
    slots: /S-\d{5}/.test(text) ? { orderId: 'S-10001' } : {},
    query: '',
    personalData: findPersonalData(text),
    wishes: [],
    model: 'written',
  }),
});

describe.each(adapters)('on $name', ({ open }) => {
  describe.each([false, true])('understanding asked outside: %s', (remote) => {
    let records: Records;
    let told: BusinessEvent[];
    let remove: () => Promise<void>;
    let stage: Stage;
    let tab: Tab;

    beforeEach(async () => {
      told = [];
      const clock = new StageClock();
      const opened = await open(() => clock.now());
      records = opened.records;
      remove = () => opened.remove();
      stage = openStage({
        records,
        clock,
        change: (plain) => ({
          ...plain,
          dialogue: () => ({ step, initialSnapshot, restoreSnapshot }),
          events: { take: (events) => void told.push(...events) },
          understanding: understanding(remote),
          runTool: (name, args, context) => {
            const shop = { ...context.shop, order: () => Promise.resolve({ kind: 'found' as const, order }) };
            return runTool(name, args, { ...context, shop });
          },
        }),
      });
      tab = new Tab(stage);
      await tab.hello();
    });

    afterEach(() => remove());

    const say = async (messageId: string, text: string): Promise<string> => {
      await tab.say(messageId, text);
      await stage.chat.idle();
      return tab.log().at(-1)?.text ?? '';
    };
    const everything = async (): Promise<string> => {
      const store = records.forStore('stage');
      const partitions = [`conversation/${tab.conversationId}`, 'requests', 'open-requests'];
      return JSON.stringify(await Promise.all(partitions.map((partition) => store.list(partition))));
    };
    const requestsOf = () =>
      openRequests({ records, storeId: 'stage', secrets: stage.secrets, now: () => stage.clock.now() });

    it('seals what an earlier message said, which is only remembered masked', async () => {
      const asked = await say(
        'message-1',
        'change order S-10001: the courier should write to kim@example.com',
      );
      expect(asked).toMatch(/"change order S-10001: the courier should write to \[email\]"/);
      const made = await say('message-2', 'yes');
      const reference = /R-[A-Z0-9]{5}/.exec(made)?.[0] ?? '';
      const read = await requestsOf().read(reference);
      expect(read?.request).toMatchObject({
        kind: 'change-order',
        orderNumber: 'S-10001',
        state: 'open',
        lines: [{ title: 'Enamel Mug', quantity: 1 }],
      });
      expect(read?.original?.text).toMatch(/write to kim@example\.com$/);
      expect(await everything()).not.toContain('kim@');
    });

    it('takes one of two same requests made at the same moment, and tells both its reference', async () => {
      const { requests } = stage.store.people;
      const other = await new Tab(stage).hello();
      for (const each of [tab, other]) {
        await each.say(`message-1-${each.conversationId}`, 'cancel order S-10001');
      }
      await stage.chat.idle();
      // Both look before either has asked.
      const sameOpen = requests.sameOpen.bind(requests);
      let looked = 0;
      let release = (): void => undefined;
      const bothLooked = new Promise<void>((resolve) => (release = resolve));
      requests.sameOpen = async (asked) => {
        const found = await sameOpen(asked);
        looked += 1;
        if (looked === 2) release();
        await bothLooked;
        return found;
      };
      await Promise.all([tab, other].map((each) => each.say(`message-2-${each.conversationId}`, 'yes')));
      await stage.chat.idle();
      const open = (await requestsOf().open()).requests;
      expect(open).toMatchObject([{ kind: 'cancel-order', orderNumber: 'S-10001' }]);
      const answers = [tab, other].map((each) => each.log().at(-1)?.text ?? '');
      for (const answer of answers) expect(answer).toContain(open[0]!.reference);
      expect(answers[0]).not.toBe(answers[1]);
      for (const each of [tab, other]) expect(each.log()).toHaveLength(4);
    });

    it('tells who asked for a person, and not the words written for one', async () => {
      const turns = () => told.flatMap((event) => (event.type === 'turn-settled' ? [event] : []));
      await say('message-1', 'i want to complain');
      await say('message-2', 'the parcel lay in the rain');
      expect(turns().at(-1)).toMatchObject({ intent: 'talk-to-human', path: 'person' });
      expect(turns().at(-1)).not.toHaveProperty('asksForPerson');
      await say('message-3', 'i want to complain');
      await say('message-4', 'can i talk to a person');
      expect(turns().at(-1)).toMatchObject({ asksForPerson: true, path: 'person' });
      await say('message-5', 'the parcel lay in the rain');
      expect(turns().at(-1)).toMatchObject({ path: 'person' });
      expect(turns().filter(({ asksForPerson }) => asksForPerson)).toHaveLength(1);
    });

    it('keeps where to answer a complaint sealed', async () => {
      await say('message-1', 'i want to complain');
      const made = await say('message-2', 'the parcel lay in the rain, kim@example.com');
      const reference = /R-[A-Z0-9]{5}/.exec(made)?.[0] ?? '';
      const read = await requestsOf().read(reference);
      expect(read).toMatchObject({ request: { kind: 'complaint' }, original: { email: 'kim@example.com' } });
      expect(await everything()).not.toContain('kim@');
    });

    it('erases the conversation after a yes, the words of its requests with it, and tells every tab', async () => {
      await say('message-1', 'i want to complain');
      await say('message-2', 'the parcel lay in the rain, kim@example.com');
      const other = await tab.another(stage, 0);
      await say('message-3', 'erase this chat');
      expect(tab.framesOf('notice')).toEqual([]);
      await say('message-4', 'yes');
      for (const each of [tab, other]) expect(each.framesOf('notice')).toMatchObject([{ code: 'forgotten' }]);
      // That there was a complaint may be kept; its words may not.
      const left = (await requestsOf().open()).requests;
      expect(left.filter(({ text }) => text !== '')).toEqual([]);
      expect(await everything()).not.toMatch(/parcel|rain|i want to|Nobody|kim/);
      await tab.say('message-5', 'hello');
      expect(await stage.store.conversations.due(10)).toEqual([]);
      expect(tab.framesOf('error')).toMatchObject([{ code: 'unknown-conversation' }]);
    });

    it('finishes an erasure that a host left undone when it died', async () => {
      await say('message-1', 'erase this chat');
      const { conversations } = stage.store;
      const erase = conversations.erase.bind(conversations);
      conversations.erase = () => Promise.reject(new Error('the host dies here'));
      await say('message-2', 'yes');
      expect(await everything()).toContain('erase this chat');
      conversations.erase = erase;
      expect(await conversations.due(10)).toEqual([tab.conversationId]);
      await stage.chat.sweep();
      await stage.chat.idle();
      expect(await everything()).not.toContain('erase this chat');
      expect(await conversations.due(10)).toEqual([]);
    });
  });
});
