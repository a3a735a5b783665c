import { frameShapes, type Shape } from '../connection/shapes.ts';

const is = (fields: { readonly [name: string]: Shape }): Shape => ({ fields });
const conversationId = 'string';

/** What arrives on a staff connection, by type. */
export const staffShapes: Readonly<Record<string, Shape>> = {
  ...frameShapes,
  desk: is({
    open: 'boolean',
    waiting: [
      is({
        conversationId,
        since: 'string',
        place: 'number',
        language: 'string',
        reason: 'string',
        reference: 'string',
        answerBy: 'string',
        lastWords: 'string',
      }),
    ],
    joined: [is({ conversationId, by: 'string', mine: 'boolean', since: 'string', lastWords: 'string' })],
    requests: [
      is({
        reference: 'string',
        kind: 'string',
        conversationId,
        at: 'string',
        'orderNumber?': 'string',
        text: 'string',
        'email?': 'string',
      }),
    ],
    recent: [is({ conversationId, at: 'string', lastWords: 'string' })],
  }),
  evidence: is({ conversationId, messageId: 'string' }),
};
