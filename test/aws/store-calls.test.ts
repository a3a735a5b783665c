import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasDynamoEngine } from '../dynamodb-engine.ts';
import { quiet, shopperOn, startProxiedStack, type ProxiedStack } from './proxied-stack.ts';

/** How often a turn on a warm Lambda asks its table, when all it needs is in the process. */

let proxied: ProxiedStack;
beforeAll(async () => {
  if (hasDynamoEngine) proxied = await startProxiedStack({ concurrency: 1 });
}, 60_000);
afterAll(() => proxied?.stop());

const READ = 'Query';
const WRITE = 'TransactWriteItems';

describe.runIf(hasDynamoEngine)('a turn on a warm Lambda', () => {
  test.each([
    ['that only talks', 'hello', [READ, WRITE]],
    ['that searches', 'show me rain jackets under $150', [READ, WRITE]],
    ['that fills the cart', 'add the first one in M', [READ, WRITE]],
    ['that shows the cart', 'what is in my cart?', [READ, WRITE]],
    ['that the embedded agent answers', 'a gift for my father who likes fishing', [READ, WRITE]],
  ])('%s asks its table so often', async (_what, text, calls) => {
    const { stack, proxy } = proxied;
    const client = await shopperOn(stack);
    await client.ask('show me rain jackets under $150');
    await client.ask('add the first one in M');
    await quiet(stack);
    proxy.watch();
    await client.ask(text);
    await quiet(stack);
    expect(proxy.seen()).toEqual(calls);
    client.close();
  });
});
