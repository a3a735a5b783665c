import * as v from 'valibot';
import { defineTool } from './define-tool.ts';
import { ToolRefused } from './errors.ts';
import { reachWith } from './reach.ts';
import { referenceFrom } from './references.ts';

/** The same operation always gives the same one. */
export const messageReference = (operationId: string): string => referenceFrom('M', operationId);

export const leaveMessage = defineTool({
  name: 'leave-message',
  kind: 'service',
  description:
    'Leaves a message for the people of the store and gives the reference to quote. Only when the shopper wants a person.',
  schema: v.object({
    text: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(4_000))),
    topic: v.pipe(v.string(), v.trim(), v.maxLength(60)),
    email: v.optional(
      v.pipe(v.string(), v.trim(), v.maxLength(200), v.email('an e-mail address reads name@host')),
    ),
    leftAs: v.optional(
      v.pipe(
        v.string(),
        v.maxLength(40),
        v.description('the reference of what was left before, when only the address is given for it'),
      ),
    ),
  }),
  async run({ text, topic, email, leftAs }, { operationId, reach: before }) {
    const given = email !== undefined;
    const answerTo = given ? { answerTo: email } : {};
    const reach = reachWith(email, before);
    if (leftAs !== undefined && given) return { data: { reference: leftAs, reach }, ...answerTo };
    if (text === undefined) throw new ToolRefused('A message has words.');
    const reference = messageReference(operationId());
    const request = { reference, kind: 'message' as const, text, topic, ...(given ? { email } : {}) };
    return { data: { reference, reach }, requests: [request], ...answerTo };
  },
});
