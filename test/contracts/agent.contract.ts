import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Agent, AgentCall, AgentEvent, AgentRequest, AgentStep } from '../../bot/agent/agent.ts';
import { agentTools } from '../../bot/tools/list.ts';
import { readArguments } from '../../bot/agent/tool-arguments.ts';
import { embeddedReading } from '../aws/bedrock/polite.ts';
import { readStores } from '../../bot/local/hosted-stores.ts';
import { join } from 'node:path';

/** What an agent must be told of to be tested. */
export interface AgentExample {
  /** A new adapter each time, with nothing kept from the others. */
  create(): Agent;
  close(): Promise<void>;
}

const { settings } = readStores(join(import.meta.dirname, '../../stores')).get('demo')!;
const words = { colors: ['Blue'], sizes: ['M'], brands: ['Northpeak'], categories: ['Jackets', 'Kettles'], materials: [], things: ['jacket', 'kettle'] }; // prettier-ignore
export const exampleStore = { settings, words };
const read = embeddedReading([exampleStore]);

const allowed = [
  'search-products', 'get-product', 'compare-products', 'find-similar', 'recommend-products', 'view-cart', 'add-to-cart',
  'list-promotions', 'find-policy',
]; // prettier-ignore

/** A request as chat makes it. */
export async function agentRequest(text: string, changes: Partial<AgentRequest> = {}): Promise<AgentRequest> {
  const understanding = await read(text, 'en', settings.name);
  const tools = agentTools(allowed);
  return {
    text,
    language: 'en',
    storeName: settings.name,
    history: [],
    tools,
    steps: [],
    understanding,
    shown: [],
    ...changes,
  };
}

export async function hear(
  agent: Agent,
  request: AgentRequest,
  signal: AbortSignal = AbortSignal.timeout(30_000),
): Promise<AgentEvent[]> {
  const events: AgentEvent[] = [];
  for await (const event of agent.respond(request, signal)) events.push(event);
  return events;
}

export const callsIn = (events: AgentEvent[]): AgentCall[] =>
  events.flatMap((event) => (event.kind === 'calls' ? event.calls : []));
export const textIn = (events: AgentEvent[]): string =>
  events.flatMap((event) => (event.kind === 'text' ? event.text : [])).join('');

const money = { amount: 12_900, currency: 'USD', exponent: 2 };
const variant = { id: 'v-1', sku: 'S1', options: { Size: 'M' }, price: money, available: true };
const card = {
  id: 'p-1',
  title: 'Norrland Rain Jacket',
  url: '/p-1',
  price: money,
  available: true,
  options: [],
  variants: [variant],
};

/** What the shop gives for the tools the example messages lead to. */
const shop: Record<string, unknown> = {
  'search-products': { products: [{ card }], total: 1, facets: [] },
  'find-policy': {
    passages: [
      {
        policyId: 'returns',
        title: 'Returns',
        heading: 'Returns',
        text: 'Within 30 days – naïve “quotes” included.',
        score: 0.9,
      },
    ],
  },
};

const served = (calls: AgentCall[], failed: readonly string[] = []): AgentStep => ({
  calls,
  results: calls.map(({ callId, tool }) => {
    const ok = tool in shop && !failed.includes(tool);
    return { callId, ok, data: ok ? shop[tool] : { failed: 'unavailable' } };
  }),
});

/** Asks until the reply is whole, each time another adapter, and gives all that was heard. */
async function converse(
  create: () => Agent,
  text: string,
  options: { failed?: string[]; changes?: Partial<AgentRequest> } = {},
) {
  const steps: AgentStep[] = [];
  const heard: AgentEvent[][] = [];
  while (heard.length < 6) {
    const events = await hear(create(), await agentRequest(text, { ...options.changes, steps: [...steps] }));
    heard.push(events);
    const calls = callsIn(events);
    if (calls.length === 0) break;
    steps.push(served(calls, options.failed));
  }
  return { heard, steps, last: heard.at(-1)! };
}

const SEARCH = 'show me rain jackets under $150';
const POLICY = 'what is your returns policy?';

/** What every agent adapter must do, wherever its model is. The model behind it keeps to its instructions. */
export function agentContract(name: string, open: () => Promise<AgentExample>): void {
  describe(`an agent: ${name}`, () => {
    let example: AgentExample;
    beforeAll(async () => {
      example = await open();
    });
    afterAll(() => example.close());

    it('ends each answer with calls or with its reply, once and last', async () => {
      const { heard } = await converse(() => example.create(), SEARCH);
      expect(heard.length).toBeGreaterThan(1);
      for (const events of heard) {
        const ends = events.filter(({ kind }) => kind === 'calls' || kind === 'done');
        expect(ends).toHaveLength(1);
        expect(events.at(-1)).toBe(ends[0]);
      }
      expect(heard[0]!.at(-1)!.kind).toBe('calls');
      expect(heard.at(-1)!.at(-1)!.kind).toBe('done');
    });

    it('calls tools it was given, one to five, each with an id of its own and arguments as the schema says', async () => {
      const { steps } = await converse(() => example.create(), SEARCH);
      for (const { calls } of steps) {
        expect(calls.length).toBeLessThanOrEqual(5);
        for (const { tool, arguments: given } of calls) {
          const [known] = agentTools([tool]);
          const plain = JSON.parse(JSON.stringify(given)) as Record<string, unknown>;
          expect(readArguments(known!.parameters, plain)).toEqual({ ok: true, arguments: plain });
        }
      }
      const ids = steps.flatMap(({ calls }) => calls.map(({ callId }) => callId));
      expect(new Set(ids).size).toBe(ids.length);
      expect(steps[0]!.calls[0]).toMatchObject({
        tool: 'search-products',
        arguments: { filters: { priceMax: 15_000 } },
      });
    });

    it('replies with words, and shows data of its own calls only', async () => {
      const { steps, last } = await converse(() => example.create(), SEARCH);
      expect(textIn(last).trim()).toMatch(/^This one fits\.$/);
      const search = steps[0]!.calls[0]!.callId;
      expect(last.at(-1)).toEqual({ kind: 'done', show: [search] });
    });

    it('serves two wishes of one message', async () => {
      const { steps, last } = await converse(() => example.create(), `${SEARCH} and ${POLICY}`);
      const tools = steps.flatMap(({ calls }) => calls.map(({ tool }) => tool));
      expect(tools.toSorted()).toEqual(['find-policy', 'search-products']);
      expect(last.at(-1)).toMatchObject({ kind: 'done', show: [expect.any(String), expect.any(String)] });
    });

    it('goes on when a tool fails, and shows nothing of it', async () => {
      const { last } = await converse(() => example.create(), POLICY, { failed: ['find-policy'] });
      expect(last.at(-1)).toEqual({ kind: 'done', show: [] });
      expect(textIn(last).trim()).not.toBe('');
    });

    it('takes any history: the bot’s greeting first, words of people, the same side twice, nothing at all', async () => {
      const history: AgentRequest['history'] = [
        { author: 'assistant', text: 'Hello, I am the assistant.' },
        { author: 'shopper', text: 'hi' },
        { author: 'shopper', text: 'are you there?' },
        { author: 'staff', text: 'Someone is here.' },
        { author: 'assistant', text: ' ' },
        { author: 'shopper', text: 'thanks' },
      ];
      const shown = [{ id: 'p-9', title: 'Kessel „Wasserfall“ 1,5 l' }];
      const { last } = await converse(() => example.create(), SEARCH, { changes: { history, shown } });
      expect(last.at(-1)!.kind).toBe('done');
    });

    it('answers several at once without mixing them up', async () => {
      const agent = example.create();
      const [goods, policy, more] = await Promise.all(
        [SEARCH, POLICY, SEARCH].map(async (text) => hear(agent, await agentRequest(text))),
      );
      expect(callsIn(goods!)[0]!.tool).toBe('search-products');
      expect(callsIn(policy!)[0]!.tool).toBe('find-policy');
      expect(callsIn(more!)[0]!.tool).toBe('search-products');
    });

    it('rejects at once when it is no longer wanted', async () => {
      const request = await agentRequest(SEARCH);
      await expect(
        hear(example.create(), request, AbortSignal.abort(new Error('stopped'))),
      ).rejects.toThrow();
    });
  });
}
