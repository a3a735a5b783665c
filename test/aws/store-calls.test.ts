import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasDynamoEngine } from '../dynamodb-engine.ts';
import { forTheAgent, quiet, shopperOn, startProxiedStack, startStackWithAgent } from './proxied-stack.ts';
import type { ProxiedStack } from './proxied-stack.ts';

/** How often a turn on a warm Lambda asks its table: two calls direct, three with an agent outside. */

const READ = 'Query';
const WRITE = 'TransactWriteItems';

async function callsOf({ stack, proxy }: ProxiedStack, text: string): Promise<string[]> {
  const client = await shopperOn(stack);
  await client.ask('show me rain jackets under $150');
  await client.ask('add the first one in M');
  await quiet(stack);
  proxy.watch();
  await client.ask(text);
  await quiet(stack);
  client.close();
  return [...proxy.seen()];
}

describe.runIf(hasDynamoEngine)('a turn on a warm Lambda', () => {
  let proxied: ProxiedStack;
  beforeAll(async () => {
    proxied = await startProxiedStack({ concurrency: 1 });
  }, 60_000);
  afterAll(() => proxied?.stop());

  test.each([
    ['that only talks', 'hello'],
    ['that searches', 'show me rain jackets under $150'],
    ['that fills the cart', 'add the first one in M'],
    ['that shows the cart', 'what is in my cart?'],
    ['that the embedded agent answers', 'show me rain jackets and compare the first two'],
  ])('%s asks its table twice', async (_what, text) => {
    expect(await callsOf(proxied, text)).toEqual([READ, WRITE]);
  });
});

describe.runIf(hasDynamoEngine)('what is due', () => {
  let proxied: ProxiedStack;
  beforeAll(async () => {
    proxied = await startProxiedStack({ concurrency: 1 });
  }, 60_000);
  afterAll(() => proxied?.stop());

  test('is asked by the sweep and never by a frame, which has no right to', async () => {
    const { stack, proxy } = proxied;
    const asked: string[] = [];
    proxy.watch(({ operation, body }) => void asked.push(`${operation} ${body}`));
    const ofDue = (): string[] => asked.filter((call) => /^BatchGetItem|"IndexName"/.test(call));
    const client = await shopperOn(stack);
    for (const text of ['add the first one in M', 'I want to talk to a person', 'forget what I said', 'yes'])
      await client.ask(text);
    await quiet(stack);
    client.close();
    expect(asked.length).toBeGreaterThan(8);
    expect(ofDue()).toEqual([]);
    await stack.sweep();
    expect(ofDue()).not.toEqual([]);
  });
});

describe.runIf(hasDynamoEngine).each(['converse', 'bedrock-agent'] as const)('with AGENT=%s', (agent) => {
  let proxied: Awaited<ReturnType<typeof startStackWithAgent>>;
  beforeAll(async () => {
    proxied = await startStackWithAgent(agent, { concurrency: 1 });
  }, 60_000);
  afterAll(() => proxied?.stop());

  test('a turn of the agent, tools and all, asks its table three times', async () => {
    // The first one loads the client; one that a busy machine holds up keeps its lease with a write more.
    await expect.poll(() => callsOf(proxied, forTheAgent)).toEqual([READ, WRITE, WRITE]);
  });

  test('only a turn that is for the agent reads what was said before, and the model is given it', async () => {
    const client = await shopperOn(proxied.stack);
    await client.ask('show me rain jackets under $150');
    await quiet(proxied.stack);
    const reads: string[] = [];
    proxied.proxy.watch(({ operation, body }) => void (operation === READ && reads.push(body)));
    await client.ask('what is in my cart?');
    await quiet(proxied.stack);
    expect(reads).toHaveLength(1);
    expect(reads[0]).toContain('"link/"');
    expect(reads[0]).not.toContain('"entry/"');
    const before = proxied.calls.length;
    await client.ask(forTheAgent);
    await quiet(proxied.stack);
    client.close();
    expect(reads).toHaveLength(2);
    expect(reads[1]).toContain('"entry/"');
    const told = JSON.stringify(proxied.calls.slice(before).map(({ input }) => input));
    expect(told).toContain('show me rain jackets under $150');
  });

  test('a direct turn asks its table twice', async () => {
    expect(await callsOf(proxied, 'what is in my cart?')).toEqual([READ, WRITE]);
  });
});
