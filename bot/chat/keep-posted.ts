import { storeOfConversation } from '../conversations/secrets.ts';
import type { ServerFrame } from '../wire/messages.ts';
import type { ChatDependencies } from './dependencies.ts';
import { languageOf } from './first-use.ts';
import { fallbackSentence } from './sentences.ts';

/** A shopper who waits for a conversation, over one connection. */
export interface Waiting {
  connectionId: string;
  /** The shopper's, where it is known yet. */
  locale?: string;
  conversationId: string;
  /** When the message came, in milliseconds since the epoch. */
  since: number;
}

/**
 * Tells a shopper whose message has not even been stored after two seconds that it is being worked on: records may be
 * slow or busy. Ephemeral, and only to the one who asked.
 * @returns what ends it; when it told and `over`, it also tells that nothing is being worked on any more.
 */
export function keepPosted(
  dependencies: ChatDependencies,
  { connectionId, locale = '', conversationId, since }: Waiting,
): (over: boolean) => Promise<void> {
  const { clock, connections, deadlines, log } = dependencies;
  let told = false;
  const send = async (frame: ServerFrame): Promise<void> => {
    await connections.send(connectionId, [frame]).catch((error: unknown) => {
      log.failure('typing not sent', error, { connection: connectionId });
    });
  };
  const left = Math.max(0, since + deadlines.stillLooking - clock.now());
  const stop = clock.after(left, () => {
    told = true;
    const store = dependencies.store(storeOfConversation(conversationId) ?? '');
    const language = store ? languageOf(store.settings, locale) : 'en';
    const note = fallbackSentence('still-looking', language);
    void send({ type: 'typing', conversationId, on: true, note });
  });
  return async (over) => {
    stop();
    if (told && over) await send({ type: 'typing', conversationId, on: false });
  };
}
