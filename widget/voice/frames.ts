import type { ServerFrame } from '../../bot/wire/messages.ts';
import { decode } from '../connection/decode.ts';
import type { Shape } from '../connection/shapes.ts';

const is = (fields: { readonly [name: string]: Shape }): Shape => ({ fields });
const conversationId = 'string';
const replyId = 'string';

/** What the voice listens to; everything else is the conversation's. */
const shapes: Readonly<Record<string, Shape>> = {
  audio: is({
    conversationId,
    replyId,
    sentence: 'number',
    url: 'string',
    'text?': 'string',
    'shown?': 'string',
    'speed?': 'number',
    'expiresIn?': 'number',
    'marks?': [is({ at: 'number', start: 'number', end: 'number', 'from?': 'number', 'to?': 'number' })],
  }),
  'audio-end': is({ conversationId, replyId, sentences: 'number', 'rest?': 'string' }),
  voice: is({ conversationId, change: /^(on|off|slower|faster|normal)$/ }),
  delta: is({ conversationId, replyId, n: 'number', 'cancelled?': 'boolean' }),
};

/** A frame that concerns the voice; undefined for any other. @param server that addresses without a host belong to */
export function voiceFrame(text: string, server: string): ServerFrame | undefined {
  return decode(text, server, shapes);
}

const speechShape = is({ voices: [is({ id: 'string', language: 'string', name: 'string' })] });
export { speechShape };
