import { storeOfConversation } from '../conversations/secrets.ts';
import type { ClientFrame, ServerFrame } from '../wire/messages.ts';
import type { ConnectionState } from './connection.ts';
import type { ChatDependencies } from './dependencies.ts';
import { languageOf } from './first-use.ts';
import type { Holder } from './holder.ts';
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
 * @returns what ends it; when it told and `over`, it also tells that nothing is being worked on any more, which is done when
 * what it returns resolves.
 */
export function keepPosted(
  dependencies: ChatDependencies,
  { connectionId, locale = '', conversationId, since }: Waiting,
): (over: boolean) => Promise<void> | undefined {
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
  return (over) => {
    stop();
    return told && over ? send({ type: 'typing', conversationId, on: false }) : undefined;
  };
}

/** Whoever waits for an answer to a frame hears after two seconds that it takes longer. @returns what ends that. */
export function postedFor(
  dependencies: ChatDependencies,
  holder: Holder,
  connection: ConnectionState,
  frame: ClientFrame,
  since: number,
): (() => Promise<void> | undefined) | undefined {
  if (frame.type !== 'say' && frame.type !== 'choose') return undefined;
  const { conversationId } = frame;
  const { id: connectionId, locale } = connection;
  const end = keepPosted(dependencies, { connectionId, locale, conversationId, since });
  return () => end(!holder.isAnswering(conversationId));
}
