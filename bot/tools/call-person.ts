import * as v from 'valibot';
import { defineTool } from './define-tool.ts';
import { reachWith } from './reach.ts';
import { referenceFrom } from './references.ts';

export const callPerson = defineTool({
  name: 'call-person',
  kind: 'service',
  description:
    'Asks a person of the store into the conversation and gives the place in the queue and the reference. Only when the shopper wants a person.',
  schema: v.object({
    reason: v.pipe(v.string(), v.trim(), v.maxLength(60)),
    email: v.optional(
      v.pipe(v.string(), v.trim(), v.maxLength(200), v.email('an e-mail address reads name@host')),
    ),
  }),
  async run({ reason, email }, { operationId, people, store, reach }) {
    if (!people) return { data: { kind: 'nobody' } };
    const { attended, before } = await people.queue();
    const already = people.waitingAs !== undefined;
    // Who waits already keeps the place: whether somebody comes is found out when the time is over.
    if (!attended && !already) return { data: { kind: 'nobody' } };
    const reference = people.waitingAs ?? referenceFrom('H', operationId());
    const place = before + 1;
    const minutes = store.staff.answersWithinMinutes;
    return {
      data: { kind: 'waiting', reference, place, minutes, already, reach: reachWith(email, reach) },
      ...(already ? {} : { handOver: { reference, reason, place } }),
      ...(email === undefined ? {} : { answerTo: email }),
    };
  },
});
