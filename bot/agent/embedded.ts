import type { Agent, AgentEvent, AgentRequest } from './agent.ts';
import { EMBEDDED_MODEL } from './embedded-model.ts';
import { nextCalls } from './embedded/plan.ts';
import { writeReply } from './embedded/answer.ts';

/**
 * The agent that needs no model: it reads what was understood, calls the same tools and quotes what they bring.
 * It is also the fallback when a model does not answer. Deterministic; nothing leaves the process.
 */
export function createEmbeddedAgent(): Agent {
  return {
    remote: false,
    model: EMBEDDED_MODEL,
    async *respond(request: AgentRequest, signal: AbortSignal): AsyncIterable<AgentEvent> {
      signal.throwIfAborted();
      const calls = nextCalls(request);
      if (calls.length > 0) {
        yield { kind: 'calls', calls };
        return;
      }
      const { sentences, show } = writeReply(request);
      for (const sentence of sentences) yield { kind: 'text', text: `${sentence} ` };
      yield { kind: 'done', show };
    },
  };
}
