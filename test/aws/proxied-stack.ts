import { headKey, partitionOf } from '../../bot/conversations/keys.ts';
import type { StoredHead } from '../../bot/conversations/head.ts';
import type { Json } from '../../bot/records/records.ts';
import { WireClient } from '../wire-client.ts';
import { startBedrockEndpoint, type BedrockEndpoint } from './bedrock/endpoint.ts';
import type { Model } from './bedrock/model.ts';
import { call } from './bedrock/scripted.ts';
import { openDatabaseProxy, type DatabaseProxy } from './database-proxy.ts';
import { startAwsStack, type AwsStack, type AwsStackOptions } from './stack.ts';

/** The stack with something between the Lambda and its table. */
export interface ProxiedStack {
  stack: AwsStack;
  proxy: DatabaseProxy;
  stop(): Promise<void>;
}

export async function startProxiedStack(options: AwsStackOptions = {}): Promise<ProxiedStack> {
  let proxy: DatabaseProxy | undefined;
  const stack = await startAwsStack({
    ...options,
    environment: { LOG_LEVEL: 'error', FRAMES_AT_ONCE: '1000', ...options.environment },
    async between(endpoint) {
      proxy = await openDatabaseProxy(endpoint);
      return proxy.endpoint;
    },
  });
  const opened = proxy!;
  return {
    stack,
    proxy: opened,
    async stop() {
      await stack.stop();
      await opened.close();
    },
  };
}

/** What an agent of Bedrock's is asked in these tests, for it has two wishes. */
export const forTheAgent = 'can you recommend something for a friend who likes fishing?';

/** Looks once for what is sold and then says something. */
const lookingModel: Model = {
  async *answer({ steps }) {
    await Promise.resolve();
    if (steps.length === 0) yield call('search-products', { query: 'rain jacket' });
    else yield { text: 'Here is what I found.' };
  },
};

/** The same with an agent of Bedrock's, which answers what is open talk. */
export async function startStackWithAgent(
  agent: 'converse' | 'bedrock-agent',
  options: AwsStackOptions = {},
): Promise<ProxiedStack & Pick<BedrockEndpoint, 'calls'>> {
  const bedrock = await startBedrockEndpoint({ model: lookingModel });
  const names = { CONVERSE_MODEL_ID: 'model', BEDROCK_AGENT_ID: 'AGENT', BEDROCK_AGENT_ALIAS_ID: 'ALIAS' };
  const { CONVERSE_MODEL_ID, ...agentIds } = names;
  const own = agent === 'converse' ? { CONVERSE_MODEL_ID } : agentIds;
  const proxied = await startProxiedStack({
    ...options,
    environment: { AGENT: agent, ...own, ...bedrock.environment, ...options.environment },
  });
  return {
    ...proxied,
    calls: bedrock.calls,
    async stop() {
      await proxied.stop();
      await bedrock.stop();
    },
  };
}

export async function shopperOn({ gateway }: AwsStack, storeId = 'demo'): Promise<WireClient> {
  const client = new WireClient(gateway.url, storeId);
  await client.connect();
  return client;
}

/** Resolves when no event is being handled. */
export async function quiet({ gateway }: AwsStack): Promise<void> {
  for (let calm = 0; calm < 3; calm = gateway.busy() === 0 ? calm + 1 : 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** As if the time of a lease had passed. @returns whether there was one. */
export async function endLease({ records }: AwsStack, conversationId: string): Promise<boolean> {
  const store = records.forStore(conversationId.split('_')[0] ?? '');
  const partition = partitionOf(conversationId);
  const item = await store.get(partition, headKey);
  const head = item?.value as unknown as StoredHead | undefined;
  if (!item || !head?.lease) return false;
  const until = Date.now() - 1;
  await store.commit([
    {
      kind: 'put',
      partition,
      key: headKey,
      value: { ...head, lease: { ...head.lease, until } } as unknown as Json,
      wakeAt: until,
      expect: { revision: item.revision },
    },
  ]);
  return true;
}

/** Numbers as they came, each once and in order. */
export const numbersOf = ({ received }: WireClient): number[] =>
  [...new Set(received.map(({ seq }) => seq))].toSorted((a, b) => a - b);

/** 1 to `last`. */
export const upTo = (last: number): number[] => Array.from({ length: last }, (_, index) => index + 1);
