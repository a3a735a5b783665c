import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  AgentUnavailable,
  type Agent,
  type AgentEvent,
  type AgentRequest,
} from '../../../bot/agent/agent.ts';
import { createEmbeddedAgent } from '../../../bot/agent/embedded.ts';
import { resilientAgent } from '../../../bot/hosting/resilience/agent.ts';
import { reading } from '../dialogue/talk.ts';

/** What one answer of the agent outside does: these events, then an end, a throw, or nothing ever again. */
type Script = { events?: AgentEvent[]; finally?: 'throw' | 'hang' };

class Outside implements Agent {
  readonly remote = true;
  readonly model = 'outside-1';
  asked = 0;
  scripts: Script[] = [];
  async *respond(): AsyncIterable<AgentEvent> {
    this.asked += 1;
    const { events = [], finally: end } = this.scripts.shift() ?? { events: [whole] };
    yield* events;
    if (end === 'throw') throw new AgentUnavailable('down');
    if (end === 'hang') await new Promise(() => {});
  }
}

const whole: AgentEvent = { kind: 'done', show: [] };
const text = (words: string): AgentEvent => ({ kind: 'text', text: words });

const request = (steps: AgentRequest['steps'] = []): AgentRequest => ({
  text: 'what is your return policy, and what is in my cart',
  language: 'en',
  storeName: 'Test',
  history: [],
  tools: ['find-policy', 'view-cart'].map((name) => ({ name, description: '', parameters: {} })),
  steps,
  understanding: reading('returns-policy', {}, '', {
    wishes: [reading('returns-policy'), reading('view-cart')],
  }),
  shown: [],
});

function open(deadline = 5_000) {
  const outside = new Outside();
  const agent = resilientAgent(outside, {
    name: 'outside',
    deadline,
    breakAfter: 2,
    halfOpenAfter: 1_000,
    fallback: createEmbeddedAgent(),
    isRead: (tool) => tool === 'find-policy' || tool === 'view-cart',
  });
  const ask = async (steps?: AgentRequest['steps'], signal = new AbortController().signal) => {
    const events: AgentEvent[] = [];
    for await (const event of agent.respond(request(steps), signal)) events.push(event);
    return events;
  };
  return { outside, agent, ask };
}

const because = (events: AgentEvent[]): string | undefined =>
  events.flatMap((event) => (event.kind === 'fallback' ? [event.fallback.because] : []))[0];

afterEach(() => void vi.useRealTimers());

describe('an agent outside with another in its place', () => {
  it('lets everything through while it answers', async () => {
    const { outside, ask } = open();
    outside.scripts = [{ events: [text('It is '), text('thirty days.'), whole] }];
    expect(await ask()).toEqual([text('It is '), text('thirty days.'), whole]);
  });

  it.each<[how: string, script: Script, reason: string]>([
    ['fails at once', { finally: 'throw' }, 'failed'],
    ['fails in mid-stream', { events: [text('It is ')], finally: 'throw' }, 'failed'],
    ['never begins', { finally: 'hang' }, 'deadline'],
    ['falls silent in mid-stream', { events: [text('It is ')], finally: 'hang' }, 'deadline'],
  ])('begins again with the other when it %s', async (_how, script, reason) => {
    const { outside, ask } = open(100);
    outside.scripts = [script];
    const events = await ask();
    const at = events.findIndex(({ kind }) => kind === 'fallback');
    expect(events[at]).toEqual({
      kind: 'fallback',
      fallback: { of: 'outside', because: reason },
      model: 'embedded-agent-1',
    });
    expect(events.slice(at + 1).map(({ kind }) => kind)).toEqual(['calls']);
  });

  it('leaves the rest of the turn to the one that took over', async () => {
    const { outside, ask } = open();
    outside.scripts = [{ finally: 'throw' }];
    const called = (await ask()).find((event) => event.kind === 'calls');
    const calls = called?.kind === 'calls' ? called.calls : [];
    expect(calls.map(({ tool }) => tool)).toEqual(['find-policy', 'view-cart']);
    const passage = {
      policyId: 'returns',
      title: 'Returns',
      heading: '',
      text: 'Within 30 days.',
      url: '/r',
      score: 1,
    };
    const cart = { revision: 1, lines: [], totals: [], coupons: [] };
    const results = calls.map(({ callId, tool }) => ({
      callId,
      ok: true,
      data: tool === 'find-policy' ? { passages: [passage] } : { cart },
    }));
    const events = await ask([{ calls, results }]);
    expect(outside.asked).toBe(1);
    expect(events.map(({ kind }) => kind)).toEqual(['text', 'text', 'done']);
    expect(events.at(-1)).toEqual({ kind: 'done', show: calls.map(({ callId }) => callId) });
  });

  it('does nothing a second time: after a change in this turn its failure goes on', async () => {
    const { outside, ask } = open();
    outside.scripts = [{ finally: 'throw' }];
    const added = { callId: 'call-1', tool: 'add-to-cart', arguments: {} };
    const step = { calls: [added], results: [{ callId: 'call-1', ok: true, data: {} }] };
    await expect(ask([step])).rejects.toThrow(AgentUnavailable);
  });

  it('is not asked while it is down, is tried out, and comes back by itself', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2026, 0, 1) });
    const { outside, ask } = open();
    outside.scripts = [
      { finally: 'throw' },
      { events: [text('It ')], finally: 'throw' },
      { finally: 'throw' },
    ];
    const reasons = [because(await ask()), because(await ask()), because(await ask())];
    expect(reasons).toEqual(['failed', 'failed', 'circuit-open']);
    vi.setSystemTime(Date.now() + 1_000);
    expect([because(await ask()), because(await ask())]).toEqual(['failed', 'circuit-open']);
    expect(outside.asked).toBe(3);
    vi.setSystemTime(Date.now() + 1_000);
    expect([because(await ask()), because(await ask())]).toEqual([undefined, undefined]);
    expect(outside.asked).toBe(5);
  });

  it('does not count it against the agent when the shopper stops it', async () => {
    const { outside, ask } = open();
    for (let times = 0; times < 3; times++) {
      outside.scripts = [{ finally: 'hang' }];
      const stop = new AbortController();
      const stopped = ask([], stop.signal);
      setTimeout(() => stop.abort(new Error('stopped')), 5);
      await expect(stopped).rejects.toThrow();
    }
    expect(because(await ask())).toBeUndefined();
  });
});
