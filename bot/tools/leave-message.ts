import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { defineTool } from './define-tool.ts';

/** Letters and digits nobody mistakes for each other, on a screen or on the telephone. */
const clearCharacters = '234679ACDEFHJKMNPQRTWXY';

/** `M-7Q4K2`: short enough to be read aloud. The same operation always gives the same one. */
export function messageReference(operationId: string): string {
  const digest = createHash('sha256').update(operationId).digest();
  let left = digest.readUIntBE(0, 6);
  let reference = '';
  for (let count = 0; count < 5; count += 1) {
    reference += clearCharacters.charAt(left % clearCharacters.length);
    left = Math.floor(left / clearCharacters.length);
  }
  return `M-${reference}`;
}

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
    const reference = messageReference(operationId);
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
