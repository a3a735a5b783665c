import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { hasDynamoEngine } from '../dynamodb-engine.ts';
import { WireClient } from '../wire-client.ts';
import { startAwsStack, type AwsStack } from './stack.ts';

/** The built bundle behind the local gateway, driven by a client written from PROTOCOL.md. */

let stack: AwsStack;
beforeAll(async () => {
  if (hasDynamoEngine) stack = await startAwsStack({ environment: { LOG_LEVEL: 'error' } });
}, 60_000);
afterAll(() => stack?.stop());

async function shopper(storeId = 'demo'): Promise<WireClient> {
  const client = new WireClient(stack.gateway.url, storeId);
  await client.connect();
  return client;
}

test.runIf(hasDynamoEngine)('sells: finds, adds and shows the cart', async () => {
  const client = await shopper();
  const [found] = await client.ask('show me rain jackets under $150');
  expect(found!.parts.map(({ kind }) => kind)).toContain('products');
  await client.ask('add the first one in M');
  const [cart] = await client.ask('what is in my cart?');
  expect(cart!.parts.map(({ kind }) => kind)).toContain('cart');
  client.close();
});

test.runIf(hasDynamoEngine)(
  'goes on with a conversation over another connection and another instance',
  async () => {
    const client = await shopper();
    await client.ask('hello');
    client.close();
    stack.lambda.kill('all');
    await client.connect();
    await client.ask('show me kettles');
    expect(client.received.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    client.close();
  },
);

test.runIf(hasDynamoEngine)(
  'answers a message whose instance was killed when the client sends it again',
  async () => {
    const client = await shopper();
    await client.ask('hello');
    for (let round = 0; round < 5; round++) {
      const messageId = client.say(`show me kettles under $${40 + round}`);
      await new Promise((resolve) => setTimeout(resolve, round * 8));
      stack.lambda.kill('busy');
      client.say(`show me kettles under $${40 + round}`, messageId);
      await client.until(() => client.answersTo(messageId).length > 0, 'the answer');
    }
    const numbers = [...new Set(client.received.map(({ seq }) => seq))].toSorted((a, b) => a - b);
    expect(numbers).toEqual(Array.from({ length: 12 }, (_, index) => index + 1));
    client.close();
  },
);

test.runIf(hasDynamoEngine)(
  'believes a conversation only from a connection that said hello to it',
  async () => {
    const owner = await shopper();
    await owner.ask('hello');
    const thief = await shopper();
    thief.send({
      type: 'say',
      conversationId: owner.conversationId,
      messageId: 'stolen-0001',
      text: 'hello',
    });
    await thief.until(() => thief.frames.some(({ type }) => type === 'error'), 'the refusal');
    expect(thief.frames.find(({ type }) => type === 'error')).toMatchObject({
      code: 'not-your-conversation',
    });
    owner.close();
    thief.close();
  },
);

test.runIf(hasDynamoEngine)('refuses pages of origins no store knows', async () => {
  const socket = new WebSocket(stack.gateway.url, { origin: 'https://evil.example' });
  const error = await new Promise<Error>((resolve) => socket.once('error', resolve));
  expect(error.message).toContain('403');
});
