import { describe, expect, it } from 'vitest';
import type { Agent, AgentEvent } from '../../../bot/agent/agent.ts';
import type { BusinessEvent } from '../../../bot/chat/events.ts';
import type { ChatDependencies } from '../../../bot/chat/dependencies.ts';
import type { Evidence } from '../../../bot/conversations/evidence.ts';
import type { UnderstandingPort, UnderstandRequest } from '../../../bot/understanding/understanding.ts';
import { adapters } from './support/adapters.ts';
import { findPersonalData, openStage, Tab, type StageOptions } from './support/stage.ts';

/** Turns whose understanding or agent is outside this process, or was meant to be. */

const [sqlite] = adapters;

async function withStage(
  options: Omit<StageOptions, 'records'>,
  work: (tab: Tab, evidenceOf: (messageId: string) => Promise<Evidence>) => Promise<void>,
): Promise<void> {
  const opened = await sqlite!.open(() => Date.UTC(2026, 10, 21, 12));
  try {
    const stage = openStage({ records: opened.records, ...options });
    const tab = await new Tab(stage).hello();
    await work(tab, async (messageId) => {
      const rows = await opened.records
        .forStore('stage')
        .list(`conversation/${tab.conversationId}`, { limit: 1_000 });
      return rows.find(({ key }) => key === `turn/${messageId}`)?.value as unknown as Evidence;
    });
    await stage.chat.idle();
  } finally {
    await opened.remove();
  }
}

interface Outside extends UnderstandingPort {
  requests: UnderstandRequest[];
}

/** Understands outside, but for what it is sure of here; its service finds one word more that is personal. */
function outside({ here = false }: { here?: boolean } = {}): Outside {
  const requests: UnderstandRequest[] = [];
  const answer = ({ text, language }: UnderstandRequest) => {
    const at = text.indexOf('Rumpelstilz');
    const found = at < 0 ? [] : [{ kind: 'address' as const, start: at, end: at + 'Rumpelstilz'.length }];
    return {
      language,
      intents: [{ intent: 'help' as const, confidence: 1 }],
      slots: {},
      query: text,
      personalData: [...findPersonalData(text), ...found],
      wishes: [],
      model: 'stand-in',
      ...(text.includes('fails') ? { fallback: { of: 'far-away', because: 'deadline' as const } } : {}),
    };
  };
  return {
    remote: true,
    requests,
    understand: async (request) => {
      requests.push(request);
      return answer(request);
    },
    understandHere: async (request) => (here ? answer(request) : undefined),
  };
}

const understoodBy = (understanding: UnderstandingPort) => ({
  change: (dependencies: ChatDependencies): ChatDependencies => ({ ...dependencies, understanding }),
});

describe('understanding outside', () => {
  it('is given the words as they are and as they may leave, after they are stored', async () => {
    const port = outside();
    await withStage(understoodBy(port), async (tab) => {
      await tab.say('message-1', 'write to sam@example.com');
      await tab.stage.chat.idle();
      expect(port.requests).toMatchObject([{ text: 'write to sam@example.com', masked: 'write to [email]' }]);
      expect(tab.frames.map(({ type }) => type)).toEqual([
        'welcome',
        'ack',
        'entry',
        'typing',
        'entry',
        'typing',
      ]);
    });
  });

  it('costs no second commit when nothing outside has to be asked', async () => {
    const port = outside({ here: true });
    await withStage(understoodBy(port), async (tab) => {
      await tab.say('message-1', 'hello there');
      expect(tab.frames.map(({ type }) => type)).toEqual(['welcome', 'ack', 'entry', 'entry']);
      expect(port.requests).toEqual([]);
    });
  });

  it('keeps what only it found personal out of the evidence', async () => {
    await withStage(understoodBy(outside()), async (tab, evidenceOf) => {
      await tab.say('message-1', 'I live in Rumpelstilz');
      await tab.stage.chat.idle();
      expect(JSON.stringify(await evidenceOf('message-1'))).not.toContain('Rumpelstilz');
    });
  });

  it('says in the evidence who stood in, and tells the charts', async () => {
    const told: BusinessEvent[] = [];
    const change = (plain: ChatDependencies): ChatDependencies => ({
      ...plain,
      understanding: outside(),
      events: { take: (events) => void told.push(...events) },
    });
    await withStage({ change }, async (tab, evidenceOf) => {
      await tab.say('message-1', 'it fails');
      await tab.stage.chat.idle();
      expect((await evidenceOf('message-1')).fallbacks).toEqual([
        { effect: 'understand', of: 'far-away', to: 'stand-in', because: 'deadline' },
      ]);
      expect(told.filter(({ type }) => type === 'fell-back')).toMatchObject([
        { v: 1, store: 'stage', of: 'far-away', because: 'deadline' },
      ]);
    });
  });
});

describe('an agent that another takes over from', () => {
  const agent: Agent = {
    remote: true,
    model: 'outside-1',
    async *respond(): AsyncIterable<AgentEvent> {
      yield { kind: 'text', text: 'Half of it. And then ' };
      yield { kind: 'fallback', fallback: { of: 'outside', because: 'failed' }, model: 'embedded-agent-1' };
      yield { kind: 'text', text: 'The other says this. And that.' };
      yield { kind: 'done', show: [] };
    },
  };

  it('takes back what was released, and only the other one is in the log', async () => {
    await withStage({ agent }, async (tab, evidenceOf) => {
      await tab.say('message-1', 'agent please');
      await tab.stage.chat.idle();
      expect(tab.framesOf('delta').map(({ text, cancelled }) => text ?? cancelled)).toEqual([
        'Half of it.',
        true,
      ]);
      const said = tab.log().at(-1)?.text ?? '';
      expect(said).toContain('The other says this.');
      expect(said).not.toContain('Half');
      expect((await evidenceOf('message-1')).fallbacks).toEqual([
        { effect: 'ask-agent', of: 'outside', to: 'embedded-agent-1', because: 'failed' },
      ]);
    });
  });
});
