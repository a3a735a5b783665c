import type { InvokeAgentCommand } from '@aws-sdk/client-bedrock-agent-runtime';

/**
 * Watches the response of one command. Over HTTP/2 Node ends a stream quietly when its connection breaks, and so does
 * the SDK; only the stream's own code tells that it did not come to its end. An answer of InvokeAgent has no last
 * event, so without this half an answer would pass for a whole one.
 * @returns whether the response was cut off, once it is read.
 */
export function watchForCut(command: InvokeAgentCommand): () => boolean {
  let body: unknown;
  command.middlewareStack.add(
    (next) => async (given) => {
      const result = await next(given);
      if (typeof result.response === 'object' && result.response !== null && 'body' in result.response) {
        ({ body } = result.response);
      }
      return result;
    },
    { step: 'deserialize', name: 'watchForCut' },
  );
  return () => typeof body === 'object' && body !== null && 'rstCode' in body && Boolean(body.rstCode);
}
