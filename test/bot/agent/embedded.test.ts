import { describe, expect, test } from 'vitest';
import type { AgentCall, AgentEvent, AgentRequest } from '../../../bot/agent/agent.ts';
import { createEmbeddedAgent } from '../../../bot/agent/embedded.ts';
import type { ToolName } from '../../../bot/tools/results.ts';
import type { Intent, Slots, Understanding } from '../../../bot/understanding/understanding.ts';

const everyTool: ToolName[] = [
  'search-products', 'get-product', 'compare-products', 'find-similar', 'recommend-products', 'view-cart', 'add-to-cart',
  'remove-from-cart', 'apply-coupon', 'start-checkout', 'list-promotions', 'list-orders', 'find-policy',
]; // prettier-ignore

function understood(
  intent: Intent,
  slots: Slots = {},
  query = '',
  wishes: Understanding[] = [],
): Understanding {
  return {
    language: 'en',
    intents: [{ intent, confidence: 0.9 }],
    slots,
    query,
    personalData: [],
    wishes,
    model: 'test',
  };
}

function request(understanding: Understanding, changes: Partial<AgentRequest> = {}): AgentRequest {
  return {
    text: 'the message',
    language: 'en',
    storeName: 'Fernhill',
    history: [],
    tools: everyTool.map((name) => ({ name, description: '', parameters: {} })),
    steps: [],
    understanding,
    shown: [
      { id: 'norrland', title: 'Norrland Rain Jacket' },
      { id: 'skog', title: 'Skog Fleece' },
    ],
    ...changes,
  };
}

async function respond(asked: AgentRequest): Promise<AgentEvent[]> {
  const events: AgentEvent[] = [];
  for await (const event of createEmbeddedAgent().respond(asked, AbortSignal.timeout(1_000)))
    events.push(event);
  return events;
}

async function calls(asked: AgentRequest): Promise<AgentCall[]> {
  const [event] = await respond(asked);
  return event?.kind === 'calls' ? event.calls : [];
}

describe('the embedded agent', () => {
  const card = { id: 'norrland', title: 'Norrland Rain Jacket', price: { amount: 8900, currency: 'USD', exponent: 2 }, variants: [] }; // prettier-ignore

  test('takes "this" for the product of the page the shopper is on, and tells its price', async () => {
    const page = { page: 'product', product: 'skog' };
    const asked = request(understood('ask-price', { reference: 'this' }), { shown: [], page });
    const [call] = await calls(asked);
    expect(call).toMatchObject({ tool: 'get-product', arguments: { productId: 'skog' } });
    const data = { product: { card } };
    const steps = [{ calls: [call!], results: [{ callId: call!.callId, ok: true, data }] }];
    expect((await respond({ ...asked, steps }))[0]).toMatchObject({
      text: 'The Norrland Rain Jacket is $89.00. ',
    });
  });

  test('changes how many of the one line there is, and nothing in an empty cart', async () => {
    const tools = [...everyTool, 'change-quantity'].map((name) => ({
      name,
      description: '',
      parameters: {},
    }));
    const asked = request(understood('change-quantity', { quantity: 3 }), { tools });
    const [view] = await calls(asked);
    const seen = (lines: object[]) => ({
      ...asked,
      steps: [{ calls: [view!], results: [{ callId: view!.callId, ok: true, data: { cart: { lines } } }] }],
    });
    expect(await calls(seen([{ lineId: 'l-1', title: 'Mug', quantity: 1 }]))).toMatchObject([
      { tool: 'change-quantity', arguments: { lineId: 'l-1', quantity: 3 } },
    ]);
    expect((await respond(seen([])))[0]).toMatchObject({ text: 'Your cart is empty. ' });
  });

  test('looks a named order up', async () => {
    const tools = [{ name: 'track-order', description: '', parameters: {} }];
    expect(await calls(request(understood('track-order', { orderId: 'D-10072' }), { tools }))).toMatchObject([
      { tool: 'track-order', arguments: { number: 'D-10072' } },
    ]);
  });

  test('serves two wishes of one message side by side', async () => {
    const both = understood('search-products', {}, '', [
      understood('search-products', { priceMax: 3000 }, 'mug'),
      understood('returns-policy', {}, 'returns'),
    ]);
    expect(await calls(request(both))).toMatchObject([
      { tool: 'search-products', arguments: { query: 'mug', filters: { priceMax: 3000 } } },
      { tool: 'find-policy', arguments: { topic: 'returns-policy' } },
    ]);
  });

  test('looks at "the second one" before it goes in the cart, then adds the size that was named', async () => {
    const wish = understood('add-to-cart', { ordinal: 2, size: 'M' });
    const [look] = await calls(request(wish));
    expect(look).toMatchObject({ tool: 'get-product', arguments: { productId: 'skog' } });
    const card = {
      variants: [
        { id: 'skog-s', options: { Size: 'S' }, available: true },
        { id: 'skog-m', options: { Size: 'M' }, available: true },
      ],
    };
    const steps = [
      {
        calls: [look!],
        results: [{ callId: look!.callId, ok: true, data: { found: true, product: { card } } }],
      },
    ];
    expect(await calls(request(wish, { steps }))).toMatchObject([
      { tool: 'add-to-cart', arguments: { variantId: 'skog-m', quantity: 1 } },
    ]);
  });

  test('asks instead of guessing when two variants fit', async () => {
    const wish = understood('add-to-cart', { ordinal: 1 });
    const [look] = await calls(request(wish));
    const card = {
      variants: [
        { id: 'a', options: { Size: 'S' }, available: true },
        { id: 'b', options: { Size: 'M' }, available: true },
      ],
    };
    const steps = [
      {
        calls: [look!],
        results: [{ callId: look!.callId, ok: true, data: { found: true, product: { card } } }],
      },
    ];
    const events = await respond(request(wish, { steps }));
    expect(events).toMatchObject(
      [
        { kind: 'text', text: /Which one/ },
        { kind: 'done', show: [look!.callId] },
      ].map((event) =>
        'text' in event ? { ...event, text: expect.stringMatching(event.text as unknown as RegExp) } : event,
      ),
    );
  });

  test('never calls a tool that is not allowed now', async () => {
    const asked = request(understood('apply-coupon', { coupon: 'SAVE10' }), { tools: [] });
    expect(await calls(asked)).toEqual([]);
  });

  test('quotes the policy it found and shows it as data', async () => {
    const wish = understood('returns-policy', {}, 'send back');
    const [look] = await calls(request(wish));
    const passages = [
      { policyId: 'returns', title: 'Returns', heading: 'How long', text: 'Thirty days.', score: 0.9 },
    ];
    const steps = [{ calls: [look!], results: [{ callId: look!.callId, ok: true, data: { passages } }] }];
    const events = await respond(request(wish, { steps }));
    expect(events.at(-1)).toEqual({ kind: 'done', show: [look!.callId] });
  });

  test('says it has nothing rather than inventing a product', async () => {
    const wish = understood('search-products', {}, 'unicorn');
    const [look] = await calls(request(wish));
    const steps = [
      {
        calls: [look!],
        results: [{ callId: look!.callId, ok: true, data: { products: [], total: 0, facets: [] } }],
      },
    ];
    const events = await respond(request(wish, { steps }));
    expect(events).toEqual([
      { kind: 'text', text: 'I found nothing in the store for that. ' },
      { kind: 'done', show: [] },
    ]);
  });
});
