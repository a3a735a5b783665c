import type { Entry, ServerFrameOf } from '../../../bot/wire/messages.ts';
import { replies } from '../sample-parts.ts';

/** What lies on the scripted desk. */

export const ada = 'demo_adaAsksForAPerson';
export const bo = 'demo_boCancelsAnOrder1';

/** @returns the moment so many minutes ago; of a negative number, to come. */
export const at = (minutesAgo: number): string => new Date(Date.now() - minutesAgo * 60_000).toISOString();

export function firstDesk(): ServerFrameOf<'desk'> {
  return {
    type: 'desk',
    open: true,
    waiting: [
      {
        conversationId: ada,
        since: at(4),
        place: 1,
        language: 'en',
        reason: 'talk-to-human',
        reference: 'DEMO-7KQ2',
        answerBy: at(-6),
        lastWords: 'I want to talk to a person about my parka',
      },
    ],
    joined: [
      {
        conversationId: 'demo_somebodyElses',
        by: 'Kim',
        mine: false,
        since: at(12),
        language: 'en',
        lastWords: 'thanks, that helps',
      },
    ],
    requests: [
      {
        reference: 'DEMO-3FX9',
        kind: 'cancel-order',
        conversationId: bo,
        at: at(90),
        orderNumber: 'D10023',
        text: 'cancel my order please',
        email: 'bo@example.com',
      },
      {
        reference: 'DEMO-5TT1',
        kind: 'message',
        conversationId: bo,
        at: at(1_500),
        text: 'Do you engrave the mugs?',
      },
    ],
    recent: [{ conversationId: 'demo_lookingForATeapot', at: at(2), lastWords: 'a teapot for two' }],
  };
}

/** Somebody who looked for a jacket and now wants a person. */
export function waitingLog(): Entry[] {
  const line = (
    seq: number,
    rest: Omit<Entry, 'seq' | 'at' | 'parts'> & { parts?: Entry['parts'] },
  ): Entry => ({
    parts: [{ kind: 'text', text: rest.text }],
    ...rest,
    seq,
    at: at(10 - seq),
    language: 'en',
  });
  const ask = (seq: number, messageId: string, text: string, reply: keyof typeof replies): Entry[] => {
    const { text: answer, parts } = replies[reply]!;
    return [
      line(seq, { author: 'shopper', kind: 'message', messageId, text }),
      line(seq + 1, {
        author: 'assistant',
        kind: 'message',
        messageId,
        replyId: `${messageId}.1`,
        text: answer,
        parts: [{ kind: 'text', text: answer }, ...parts],
      }),
    ];
  };
  return [
    ...ask(1, 'message-1', 'I need a waterproof jacket under $120', 'cards'),
    ...ask(3, 'message-2', 'put the second one in my cart', 'cart'),
    line(5, {
      author: 'shopper',
      kind: 'message',
      messageId: 'message-3',
      text: 'I want to talk to a person about my parka',
    }),
    line(6, {
      author: 'store',
      kind: 'hand-over',
      text: 'A person was asked for. You are number 1 in the queue.',
      handOver: { state: 'waiting', place: 1, reference: 'DEMO-7KQ2' },
    }),
  ];
}

/** Somebody who wants an order cancelled. */
export function cancellingLog(): Entry[] {
  return [
    {
      seq: 1,
      author: 'shopper',
      kind: 'message',
      messageId: 'message-9',
      text: 'cancel my order D10023 please, [email]',
      parts: [],
      at: at(90),
    },
    {
      seq: 2,
      author: 'assistant',
      kind: 'message',
      messageId: 'message-9',
      replyId: 'message-9.1',
      text: 'I passed it on as DEMO-3FX9.',
      parts: [],
      at: at(90),
    },
    {
      seq: 3,
      author: 'staff',
      kind: 'note',
      by: 'Kim',
      text: 'Warehouse says it is packed already.',
      parts: [],
      at: at(60),
    },
  ];
}

/** What is kept of a turn, as the server keeps it. */
export function evidenceOf(messageId: string): Record<string, unknown> | null {
  if (messageId !== 'message-1') return null;
  return {
    version: 1,
    messageId,
    took: 198,
    attempt: 1,
    intent: 'search-products',
    model: 'embedded-1fa316743e0a',
    states: ['understanding', 'interpreting', 'deciding', 'searching', 'deciding', 'replying', 'listening'],
    steps: [
      {
        effect: 'understand',
        result: {
          language: 'en',
          intents: [
            { intent: 'search-products', confidence: 0.913 },
            { intent: 'refine-results', confidence: 0.064 },
            { intent: 'change-quantity', confidence: 0.0001 },
          ],
          slots: { currency: 'USD', priceMax: 12_000, category: 'Jackets' },
          query: 'waterproof',
        },
        took: 167,
      },
      {
        effect: 'tool',
        name: 'search-products',
        args: {
          query: 'waterproof',
          filters: { currency: 'USD', priceMax: 12_000, category: 'Jackets' },
          limit: 5,
        },
        result: {
          products: [
            {
              card: {
                id: 'a',
                title: 'Fjord Rain Shell',
                price: { amount: 11_900, currency: 'USD', exponent: 2 },
              },
            },
          ],
          total: 11,
          facets: [],
        },
        took: 15,
      },
      {
        effect: 'tool',
        name: 'track-order',
        args: { number: 'D10023' },
        result: { type: 'TOOL_FAILED', reason: 'not-verified' },
        took: 1,
      },
    ],
    refused: [{ sentence: 'It keeps out any rain.', reason: 'not-in-facts' }],
    trouble: ['deadline-near'],
    fallbacks: [{ effect: 'understand', of: 'comprehend', to: 'embedded', because: 'circuit-open' }],
  };
}
