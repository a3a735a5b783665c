import * as v from 'valibot';
import { defineTool } from './define-tool.ts';
import { referenceFrom } from './references.ts';

/** The same operation always gives the same one. */
export const messageReference = (operationId: string): string => referenceFrom('M', operationId);

export const leaveMessage = defineTool({
  name: 'leave-message',
  kind: 'service',
  description:
    'Leaves a message for the people of the store and gives the reference to quote. Only when the shopper wants a person.',
  schema: v.object({
    text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4_000)),
    topic: v.pipe(v.string(), v.trim(), v.maxLength(60)),
    email: v.optional(
      v.pipe(v.string(), v.trim(), v.maxLength(200), v.email('an e-mail address reads name@host')),
    ),
  }),
  run({ text, topic, email }, { operationId }) {
    const reference = messageReference(operationId());
    const request = {
      reference,
      kind: 'message' as const,
      text,
      topic,
      ...(email === undefined ? {} : { email }),
    };
    return Promise.resolve({ data: { reference }, requests: [request] });
  },
});
