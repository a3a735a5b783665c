import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { AgentUnavailable, type Agent, type AgentEvent, type AgentStep } from '../../bot/agent/agent.ts';
import { createBedrockAgent } from '../../bot/agent/bedrock-agent.ts';
import { createConverseAgent } from '../../bot/agent/bedrock-converse.ts';
import { instructions } from '../../bot/agent/instructions.ts';
import { agentRequest, callsIn, hear, textIn } from '../contracts/agent.contract.ts';
import { createCarelessModel, misdeeds } from './bedrock/careless.ts';
import { useBedrock } from './bedrock/client-environment.ts';
import { startBedrockEndpoint, type BedrockEndpoint } from './bedrock/endpoint.ts';
import type { ModelPiece } from './bedrock/model.ts';
import { call, scripted, stepOf, tracesIn } from './bedrock/scripted.ts';

/** What both adapters tell a model and how they take what it writes, over the SDK's own clients. */

let endpoint: BedrockEndpoint;
let restore: () => void;
beforeAll(async () => {
  endpoint = await startBedrockEndpoint({ model: scripted() });
  restore = useBedrock(endpoint);
});
afterAll(async () => {
  restore();
  await endpoint.stop();
});
beforeEach(() => endpoint.setModel(scripted()));

const history = [
  { author: 'shopper' as const, text: 'hello' },
  { author: 'assistant' as const, text: 'Hi.' },
];

const agents: [string, () => Agent][] = [
  ['Bedrock Agents', () => createBedrockAgent({ agentId: 'AGENT', aliasId: 'ALIAS' })],
  ['Bedrock Converse', () => createConverseAgent({ modelId: 'some.model' })],
];

describe.each(agents)('%s', (_name, create) => {
  test('tells the model who it is, what was said, what is on the screen and which tools there are', async () => {
    const model = scripted();
    endpoint.setModel(model);
    const shown = [{ id: 'p-1', title: 'Jacket' }];
    await hear(create(), await agentRequest('and this one?', { history, shown, language: 'de' }));
    const [asked] = model.asked;
    expect(asked).toMatchObject({
      instructions,
      text: 'and this one?',
      history: [
        { author: 'shopper', text: 'hello' },
        { author: 'assistant', text: 'Hi.' },
      ],
      surroundings: { language: 'German', shownProducts: JSON.stringify(shown) },
    });
    expect(asked!.surroundings.store).not.toBe('');
    expect(asked!.tools.map((tool) => tool.name)).toContain('search-products');
  });

  test('reads strings as the tool’s schema says, and up to five calls an answer', async () => {
    endpoint.setModel(
      scripted([
        call('search-products', { query: 'rain', filters: '{"priceMax":"9900"}', limit: '3' }),
        call('compare-products', { productIds: '["a","b"]' }),
        call('view-cart', {}),
        call('get-product', { productId: 'p-1' }),
        call('find-policy', { question: 'returns?' }),
      ]),
    );
    const calls = callsIn(await hear(create(), await agentRequest('many things')));
    expect(calls.map(({ tool, arguments: given }) => [tool, given])).toEqual([
      ['search-products', { query: 'rain', filters: { priceMax: 9_900 }, limit: 3 }],
      ['compare-products', { productIds: ['a', 'b'] }],
      ['view-cart', {}],
      ['get-product', { productId: 'p-1' }],
      ['find-policy', { question: 'returns?' }],
    ]);
    expect(new Set(calls.map(({ callId }) => callId)).size).toBe(5);
  });

  test('asks again for arguments that cannot be read, and says what is wrong with them', async () => {
    const model = scripted(
      [call('add-to-cart', { variantId: 'v-1', quantity: 'two' })],
      [call('add-to-cart', { variantId: 'v-1', quantity: '2' })],
    );
    endpoint.setModel(model);
    const events = await hear(create(), await agentRequest('add two'));
    expect(callsIn(events)).toMatchObject([
      { tool: 'add-to-cart', arguments: { variantId: 'v-1', quantity: 2 } },
    ]);
    expect(tracesIn(events)).toContainEqual({
      kind: 'reprompt',
      tool: 'add-to-cart',
      problem: 'quantity must be a number',
    });
    expect(model.asked[1]!.steps).toMatchObject([
      { results: [{ ok: false, text: expect.stringContaining('quantity must be a number') as unknown }] },
    ]);
  });

  test('gives up on a model that never learns', async () => {
    endpoint.setModel(scripted([call('add-to-cart', { quantity: 'two' })]));
    const before = endpoint.calls.length;
    await expect(hear(create(), await agentRequest('add two'))).rejects.toThrow(AgentUnavailable);
    expect(endpoint.calls.length - before).toBe(3);
  });

  test('hands on a wrong call beside a right one, and the model hears that the tool refused it', async () => {
    const model = scripted(
      [call('view-cart', {}), call('get-product', { wrong: 'x' })],
      [{ text: 'So be it. ' }],
    );
    endpoint.setModel(model);
    const first = await hear(create(), await agentRequest('look'));
    const step = stepOf(first, (tool) =>
      tool === 'view-cart' ? { ok: true, data: { cart: {} } } : { ok: false, data: { failed: 'invalid' } },
    );
    expect(step.calls.map(({ tool }) => tool)).toEqual(['view-cart', 'get-product']);
    const last = await hear(create(), await agentRequest('look', { steps: [step] }));
    expect(textIn(last)).toBe('So be it. ');
    expect(model.asked[1]!.steps[0]!.results.map(({ ok }) => ok)).toEqual([true, false]);
  });

  test('the same call twice in a turn has two ids and two results', async () => {
    const twice: ModelPiece = { call: { id: 'same', tool: 'view-cart', arguments: {} } };
    endpoint.setModel(scripted([twice, twice], [twice], [{ text: 'Seen. ' }]));
    const steps: AgentStep[] = [];
    // A model that uses one id twice within an answer is refused by Converse itself, not by this endpoint.
    for (let round = 0; round < 2; round += 1) {
      const events = await hear(create(), await agentRequest('look', { steps: [...steps] }));
      steps.push(stepOf(events, () => ({ ok: true, data: { cart: {} } })));
    }
    const ids = steps.flatMap(({ calls }) => calls.map(({ callId }) => callId));
    expect(new Set(ids).size).toBe(3);
    const last = await hear(create(), await agentRequest('look', { steps }));
    expect(last.at(-1)).toEqual({ kind: 'done', show: [ids[2]] });
  });

  test('a tool nobody offered goes to the machine, which refuses it', async () => {
    const model = scripted([call('empty-cart', {})], [{ text: 'Then not. ' }]);
    endpoint.setModel(model);
    const events = await hear(create(), await agentRequest('look'));
    expect(callsIn(events)).toMatchObject([{ tool: 'empty-cart' }]);
    const step = stepOf(events, () => ({ ok: false, data: { refused: 'not in this turn' } }));
    expect(textIn(await hear(create(), await agentRequest('look', { steps: [step] })))).toBe('Then not. ');
    expect(model.asked[1]!.steps[0]!.results[0]!.text).toContain('not in this turn');
  });

  test.each(misdeeds.filter((misdeed) => misdeed !== 'endless'))(
    'holds out against a careless model: %s',
    async (misdeed) => {
      endpoint.setModel(createCarelessModel({ seed: 7, only: [misdeed] }));
      const steps: AgentStep[] = [];
      let events: AgentEvent[] = [];
      for (let round = 0; round < 8; round += 1) {
        const request = await agentRequest('show me jackets', { steps: [...steps] });
        // A whole answer, or said to be none: nothing else may come out.
        events = await hear(create(), request).catch((error: unknown): AgentEvent[] => {
          expect(error).toBeInstanceOf(AgentUnavailable);
          return [];
        });
        if (callsIn(events).length === 0) break;
        expect(callsIn(events).length).toBeLessThanOrEqual(5);
        steps.push(stepOf(events, () => ({ ok: false, data: { refused: 'no' } })));
      }
      expect(events.at(-1)?.kind ?? 'done').toBe('done');
      if (misdeed === 'repeats') expect(steps.flatMap(({ calls }) => calls)).toHaveLength(20);
    },
  );
});
