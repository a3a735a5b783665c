import { newConversationId } from '../conversations/secrets.ts';
import { PROTOCOL_VERSION, type ServerFrameOf } from '../wire/messages.ts';
import type { ConnectionState } from './connection.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';
import { firstUse, languageOf, localeFor } from './first-use.ts';

/** What this server can do beyond the frames every client knows. */
const features = ['cart', 'history', 'identify', 'flag', 'transcript'];
const featuresOf = ({ notify }: Pick<ChatDependencies, 'notify'>): string[] =>
  notify ? [...features, 'email-transcript'] : features;

/** A conversation that is only a name until the shopper says something: nothing is stored. */
export async function beginConversation(
  dependencies: ChatDependencies,
  store: ChatStore,
  connection: ConnectionState,
): Promise<void> {
  const conversationId = newConversationId(store.settings.id);
  connection.conversationId = conversationId;
  const token = store.conversations.tokenOf(conversationId);
  await dependencies.connections.send(connection.id, [
    welcome(dependencies, store, connection, { token, seq: 0 }),
  ]);
}

/** The frame that names the conversation this connection is in from now on. */
export function welcome(
  dependencies: Pick<ChatDependencies, 'notify'>,
  { settings }: ChatStore,
  connection: ConnectionState,
  { token, seq }: { token?: string; seq: number },
): ServerFrameOf<'welcome'> {
  const language = languageOf(settings, connection.locale);
  return {
    type: 'welcome',
    version: PROTOCOL_VERSION,
    features: featuresOf(dependencies),
    conversationId: connection.conversationId ?? '',
    ...(token === undefined ? {} : { token }),
    seq,
    store: {
      id: settings.id,
      name: settings.name,
      greeting: settings.greeting[language] ?? Object.values(settings.greeting)[0] ?? '',
      locale: localeFor(settings, connection.locale),
      suggestions: settings.suggestions[language] ?? [],
      ...firstUse(settings, language),
    },
  };
}
