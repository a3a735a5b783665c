import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AgentUnavailable, type Agent, type AgentEvent } from '../../bot/agent/agent.ts';
import { createBedrockAgent } from '../../bot/agent/bedrock-agent.ts';
import { createConverseAgent } from '../../bot/agent/bedrock-converse.ts';
import { agentRequest, textIn } from '../contracts/agent.contract.ts';
import { useBedrock } from './bedrock/client-environment.ts';
import { startBedrockEndpoint, type BedrockEndpoint } from './bedrock/endpoint.ts';
import type { Fault } from './bedrock/faults.ts';
import type { Model } from './bedrock/model.ts';

/** Every way the service can fail: always an AgentUnavailable or a whole answer, and never a wait without end. */

const ANSWER = 'The first sentence – naïve “quotes” and all. The second one follows it. ';
/** Frames of the answer's beginning that hold some of its words, by either API. */
const IN_THE_WORDS = 3;

const talker: Model = {
  async *answer() {
    yield { text: ANSWER };
  },
};

let endpoint: BedrockEndpoint;
let restore: () => void;
beforeAll(async () => {
  endpoint = await startBedrockEndpoint({ model: talker });
  restore = useBedrock(endpoint);
});
afterAll(async () => {
  restore();
  await endpoint.stop();
});
beforeEach(() => {
  endpoint.setModel(talker);
  endpoint.setFaults(() => undefined);
});

const PATIENCE = 400;

const agents: [string, (patience?: number) => Agent][] = [
  ['Bedrock Agents', (patience = PATIENCE) => createBedrockAgent({ agentId: 'A', aliasId: 'B', patience })],
  ['Bedrock Converse', (patience = PATIENCE) => createConverseAgent({ modelId: 'm', patience })],
];

interface Outcome {
  events: AgentEvent[];
  error: unknown;
  /** Calls that reached the service. */
  calls: number;
}

async function ask(agent: Agent, signal: AbortSignal = AbortSignal.timeout(20_000)): Promise<Outcome> {
  const before = endpoint.calls.length;
  const events: AgentEvent[] = [];
  let error: unknown;
  try {
    for await (const event of agent.respond(await agentRequest('hello'), signal)) events.push(event);
  } catch (thrown) {
    error = thrown;
  }
  return { events, error, calls: endpoint.calls.length - before };
}

const isWhole = ({ events }: Outcome): boolean => events.at(-1)?.kind === 'done' && textIn(events) === ANSWER;

describe.each(agents)('%s', (_name, create) => {
  const failWith = (fault: Fault, times = Infinity): void => {
    const first = endpoint.calls.length;
    endpoint.setFaults(({ index }) => (index - first < times ? fault : undefined));
  };

  test('gives the whole answer, characters unharmed, by HTTP/2', async () => {
    const outcome = await ask(create());
    expect(outcome.error).toBeUndefined();
    expect(isWhole(outcome)).toBe(true);
    expect(endpoint.calls.at(-1)).toMatchObject({ protocol: 'h2c', state: 'ended' });
  });

  test.each<Fault>([{ kind: 'throttle' }, { kind: 'server-error' }, { kind: 'unavailable' }])(
    'a refusal is tried once more: $kind',
    async (fault) => {
      failWith(fault, 1);
      // The SDK waits up to a second before it tries again.
      const outcome = await ask(create(5_000));
      expect(isWhole(outcome)).toBe(true);
      expect(outcome.calls).toBe(2);
    },
  );

  test.each<Fault>([
    { kind: 'throttle' },
    { kind: 'server-error' },
    { kind: 'unavailable' },
    { kind: 'time-out' },
    { kind: 'stalled-stream', after: 0 },
  ])('is unavailable when that goes on: $kind', async (fault) => {
    failWith(fault);
    const outcome = await ask(create());
    expect(outcome.error).toBeInstanceOf(AgentUnavailable);
    expect(outcome.events.filter(({ kind }) => kind !== 'trace')).toEqual([]);
    expect(outcome.calls).toBeLessThanOrEqual(2);
  });

  test.each<Fault>([
    { kind: 'stalled-stream', after: IN_THE_WORDS },
    { kind: 'cut-stream', after: IN_THE_WORDS },
    { kind: 'malformed-frame', after: IN_THE_WORDS },
    { kind: 'exception', after: IN_THE_WORDS, type: 'throttlingException' },
    { kind: 'exception', after: IN_THE_WORDS, type: 'internalServerException' },
    { kind: 'exception', after: IN_THE_WORDS, type: 'validationException' },
    { kind: 'exception', after: IN_THE_WORDS, type: 'modelStreamErrorException' },
    { kind: 'exception', after: IN_THE_WORDS, type: 'dependencyFailedException' },
    { kind: 'exception', after: IN_THE_WORDS, type: 'neverHeardOfException' },
  ])('is unavailable in the middle of its words, and is not asked again: $kind $type', async (fault) => {
    failWith(fault);
    const outcome = await ask(create());
    expect(outcome.error).toBeInstanceOf(AgentUnavailable);
    expect(outcome.events.some(({ kind }) => kind === 'done' || kind === 'calls')).toBe(false);
    expect(textIn(outcome.events)).not.toBe('');
    expect(ANSWER.startsWith(textIn(outcome.events).replace(/\uFFFD$/, ''))).toBe(true);
    expect(outcome.calls).toBe(1);
  });

  test('is unavailable when the stream ends with nothing in it', async () => {
    failWith({ kind: 'ended-stream', after: 0 });
    expect((await ask(create())).error).toBeInstanceOf(AgentUnavailable);
  });

  test('waits for a slow stream as long as something comes', async () => {
    failWith({ kind: 'slow-stream', pause: 60 });
    expect(isWhole(await ask(create()))).toBe(true);
  });

  test('recovers by itself', async () => {
    const agent = create();
    failWith({ kind: 'cut-stream', after: IN_THE_WORDS }, 1);
    expect((await ask(agent)).error).toBeInstanceOf(AgentUnavailable);
    expect(isWhole(await ask(agent))).toBe(true);
  });

  test.each<Fault | undefined>([
    { kind: 'time-out' },
    { kind: 'stalled-stream', after: IN_THE_WORDS },
    undefined,
  ])('ends at once when stopped, and hangs up: %o', async (fault) => {
    if (fault) failWith(fault);
    endpoint.setModel({
      async *answer(_request, signal) {
        while (!signal.aborted) {
          yield { text: 'more ' };
          await sleep(20);
        }
      },
    });
    const stopped = new AbortController();
    setTimeout(() => stopped.abort(new Error('the shopper said stop')), 120);
    // Far more patience than any machine needs: one that waited for its end would not say who stopped it.
    const { error } = await ask(create(20_000), stopped.signal);
    expect(error).toBeInstanceOf(AgentUnavailable);
    expect((error as Error).message).toContain('the shopper said stop');
    await expect.poll(() => endpoint.calls.at(-1)!.state).toBe('gone');
  });

  test('hangs up when its reader leaves', async () => {
    endpoint.setModel({
      async *answer(_request, signal) {
        while (!signal.aborted) {
          yield { text: 'more ' };
          await sleep(5);
        }
      },
    });
    for await (const event of create().respond(await agentRequest('hello'), AbortSignal.timeout(20_000))) {
      if (event.kind === 'text') break;
    }
    await expect.poll(() => endpoint.calls.at(-1)!.state).toBe('gone');
  });

  test('stops a model that finds no end', async () => {
    endpoint.setModel({
      async *answer() {
        for (;;) yield { text: 'and so on and so forth, for ever and ever ' };
      },
    });
    expect((await ask(create())).error).toBeInstanceOf(AgentUnavailable);
    await expect.poll(() => endpoint.calls.at(-1)!.state).not.toBe('open');
  });

  test('tells of a guardrail that blocked, and gives no reply', async () => {
    failWith({ kind: 'guardrail', action: 'BLOCKED' });
    const { error, events } = await ask(create());
    expect(error).toBeInstanceOf(AgentUnavailable);
    expect((error as Error).message).toMatch(/guardrail/i);
    expect(events).toContainEqual({
      kind: 'trace',
      trace: { kind: 'guardrail', blocked: true, by: ['PASSWORD'] },
    });
    expect(events.some(({ kind }) => kind === 'done')).toBe(false);
  });

  test('lets pass what a guardrail only masked', async () => {
    failWith({ kind: 'guardrail', action: 'ANONYMIZED' });
    const { error, events } = await ask(create());
    expect(error).toBeUndefined();
    expect(events).toContainEqual({
      kind: 'trace',
      trace: { kind: 'guardrail', blocked: false, by: ['PASSWORD'] },
    });
    expect(textIn(events)).toBe('Your card is {CARD}.');
  });

  test('tells the tokens', async () => {
    const { events } = await ask(create());
    const call = endpoint.calls.at(-1)!;
    const { inputTokens, outputTokens } = call;
    expect(inputTokens).toBeGreaterThan(500);
    expect(events).toContainEqual({
      kind: 'trace',
      trace: { kind: 'usage', inputTokens, outputTokens, took: 1 },
    });
  });
});

test('Converse: a stream that ends properly in the middle of the words is no answer', async () => {
  endpoint.setFaults(() => ({ kind: 'ended-stream', after: IN_THE_WORDS }));
  const { error, calls } = await ask(createConverseAgent({ modelId: 'm' }));
  expect(error).toBeInstanceOf(AgentUnavailable);
  expect(calls).toBe(1);
});

test('is unavailable when nobody listens', async () => {
  const lost = await startBedrockEndpoint({ model: talker });
  await lost.stop();
  const back = useBedrock(lost);
  try {
    for (const [, create] of agents) {
      expect((await ask(create())).error).toBeInstanceOf(AgentUnavailable);
    }
  } finally {
    back();
  }
});
