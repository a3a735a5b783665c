import type { Voice } from '../speech/speech.ts';
import { newConversationId } from '../conversations/secrets.ts';
import { PROTOCOL_VERSION, type ServerFrameOf } from '../wire/messages.ts';
import type { ConnectionState } from './connection.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';
import { firstUse, languageOf, localeFor } from './first-use.ts';

/** What this server can do beyond the frames every client knows. */
const features = ['cart', 'history', 'identify', 'flag', 'transcript'];
const featuresOf = (notify: boolean, speech: boolean): string[] => [
  ...features,
  ...(notify ? ['email-transcript'] : []),
  ...(speech ? ['speech'] : []),
];

const speaks = (languages: readonly string[], { language }: Voice): boolean => languages.includes(language);

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
  { notify, speech }: Pick<ChatDependencies, 'notify' | 'speech'>,
  { settings }: ChatStore,
  connection: ConnectionState,
  { token, seq }: { token?: string; seq: number },
): ServerFrameOf<'welcome'> {
  const language = languageOf(settings, connection.locale);
  const { languages, catalogueLanguage = languages[0] } = settings;
  const voices = (speech?.voices ?? []).filter((voice) => speaks(languages, voice));
  return {
    type: 'welcome',
    version: PROTOCOL_VERSION,
    features: featuresOf(notify !== undefined, voices.length > 0),
    conversationId: connection.conversationId ?? '',
    ...(token === undefined ? {} : { token }),
    seq,
    ...(voices.length > 0 ? { speech: { voices } } : {}),
    store: {
      id: settings.id,
      name: settings.name,
      greeting: settings.greeting[language] ?? Object.values(settings.greeting)[0] ?? '',
      locale: localeFor(settings, connection.locale),
      ...(catalogueLanguage === undefined ? {} : { catalogueLanguage }),
      suggestions: settings.suggestions[language] ?? [],
      ...firstUse(settings, language),
    },
  };
}
