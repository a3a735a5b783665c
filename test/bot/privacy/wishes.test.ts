import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BusinessEvent } from '../../../bot/chat/events.ts';
import { wishesOf } from '../../../bot/conversations/wishes.ts';
import { initialSnapshot, step } from '../../../bot/dialogue/stepper.ts';
import { createLambdaLog, logEvents } from '../../../bot/lambda/log.ts';
import { findPersonalData } from '../../../bot/understanding/embedded/personal-data.ts';
import type { UnderstandingPort } from '../../../bot/understanding/understanding.ts';
import { adapters, type OpenedRecords } from '../chat/support/adapters.ts';
import { openStage, StageClock, Tab, type Stage } from '../chat/support/stage.ts';

/** What shoppers look for in vain, where events are lines of a log: kept in the records, and gone with the conversation. */

const understanding: UnderstandingPort = {
  understand: async ({ text, language }) => ({
    language,
    intents: [{ intent: 'search-products', confidence: 0.95 }],
    slots: {},
    query: text.replace('search ', ''),
    personalData: findPersonalData(text),
    wishes: [],
    model: 'written',
  }),
};

describe.each(adapters)('on $name', ({ open }) => {
  let opened: OpenedRecords;
  let stage: Stage;
  let clock: StageClock;
  let told: BusinessEvent[];

  beforeEach(async () => {
    clock = new StageClock();
    opened = await open(() => clock.now());
    told = [];
    const nothing = { data: { products: [], total: 0, facets: [] } };
    stage = openStage({
      records: opened.records,
      clock,
      change: (plain) => ({
        ...plain,
        dialogue: () => ({ step, initialSnapshot }),
        understanding,
        wishesInRecords: true,
        events: { take: (events) => void told.push(...events) },
        runTool: (name, args, context) =>
          name === 'search-products' ? Promise.resolve(nothing) : plain.runTool(name, args, context),
      }),
    });
  });
  afterEach(() => opened.remove());

  const look = async (messageId: string, text: string): Promise<Tab> => {
    const tab = await new Tab(stage).hello();
    await tab.say(messageId, text);
    await stage.chat.idle();
    return tab;
  };
  const wishes = (days = 7) => wishesOf(opened.records, 'stage', { now: clock.now(), days });
  const whole = async (): Promise<string> => {
    const day = new Date(clock.now()).toISOString().slice(0, 10);
    return JSON.stringify(await opened.records.forStore('stage').list(`wishes/${day}`));
  };

  it('counts the same words, newest days only, masked, and no store sees another’s', async () => {
    await look('message-1', 'search inflatable sauna');
    clock.advance(24 * 3_600_000);
    await look('message-2', 'search Inflatable Sauna');
    await look('message-3', 'search kayak kim@example.com');
    expect(await wishes()).toEqual([
      { wish: 'inflatable sauna', times: 2 },
      { wish: 'kayak [email]', times: 1 },
    ]);
    expect(await wishes(1)).toMatchObject([{ times: 1 }, { times: 1 }]);
    expect(await wishesOf(opened.records, 'other', { now: clock.now(), days: 7 })).toEqual([]);
    expect(await whole()).not.toContain('kim@');
  });

  it('goes with its conversation, and the receipt counts it', async () => {
    const tab = await look('message-1', 'search plumbagine tent');
    await look('message-2', 'search quagmirish boots');
    const receipt = await stage.store.conversations.erase(tab.conversationId);
    expect(receipt?.counts).toMatchObject({ wishes: 1 });
    expect(await whole()).not.toContain('plumbagine');
    expect(await wishes()).toEqual([{ wish: 'quagmirish boots', times: 1 }]);
  });

  it('is in no line of the log', async () => {
    await look('message-1', 'search plumbagine tent');
    const lines: string[] = [];
    const log = createLambdaLog('info');
    logEvents({ ...log, event: (name, fields) => void lines.push(JSON.stringify([name, fields])) }).take(
      told,
    );
    expect(lines.join()).toContain('searched-nothing');
    expect(lines.join()).not.toContain('plumbagine');
  });
});
