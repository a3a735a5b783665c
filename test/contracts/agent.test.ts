import { createBedrockAgent } from '../../bot/agent/bedrock-agent.ts';
import { createConverseAgent } from '../../bot/agent/bedrock-converse.ts';
import { createEmbeddedAgent } from '../../bot/agent/embedded.ts';
import type { Agent } from '../../bot/agent/agent.ts';
import { useBedrock } from '../aws/bedrock/client-environment.ts';
import { startBedrockEndpoint } from '../aws/bedrock/endpoint.ts';
import { createPoliteModel, embeddedReading } from '../aws/bedrock/polite.ts';
import { agentContract, exampleStore, type AgentExample } from './agent.contract.ts';

/** The SDK's real clients over real sockets, with a model behind them that keeps to its instructions. */
async function overBedrock(create: () => Agent): Promise<AgentExample> {
  const endpoint = await startBedrockEndpoint({
    model: createPoliteModel({ understand: embeddedReading([exampleStore]) }),
  });
  const restore = useBedrock(endpoint);
  return {
    create,
    async close() {
      restore();
      await endpoint.stop();
    },
  };
}

agentContract('embedded', () =>
  Promise.resolve({ create: createEmbeddedAgent, close: () => Promise.resolve() }),
);
agentContract('Bedrock Agents', () =>
  overBedrock(() => createBedrockAgent({ agentId: 'AGENT', aliasId: 'ALIAS' })),
);
agentContract('Bedrock Converse', () =>
  overBedrock(() => createConverseAgent({ modelId: 'any.small-model-v1:0' })),
);
