import { newConversationId } from '../conversations/secrets.ts';
import { PROTOCOL_VERSION, type ServerFrameOf } from '../wire/messages.ts';
import type { ConnectionState } from './connection.ts';
import type { ChatDependencies, ChatStore } from './dependencies.ts';

/** What this server can do beyond the frames every client knows. */
const features = ['cart', 'history', 'identify'];

/** A conversation that is only a name until the shopper says something: nothing is stored. */
export async function beginConversation(
  dependencies: ChatDependencies,
  store: ChatStore,
  connection: ConnectionState,
): Promise<void> {
  const conversationId = newConversationId(store.settings.id);
  connection.conversationId = conversationId;
  const token = store.conversations.tokenOf(conversationId);
  await dependencies.connections.send(connection.id, [welcome(store, connection, { token, seq: 0 })]);
}

/** The frame that names the conversation this connection is in from now on. */
export function welcome(
  { settings }: ChatStore,
  connection: ConnectionState,
  { token, seq }: { token?: string; seq: number },
): ServerFrameOf<'welcome'> {
  const language = languageOf(settings, connection.locale);
  return {
    type: 'welcome',
    version: PROTOCOL_VERSION,
    features,
    conversationId: connection.conversationId ?? '',
    ...(token === undefined ? {} : { token }),
    seq,
    store: {
      id: settings.id,
      name: settings.name,
      greeting: settings.greeting[language] ?? Object.values(settings.greeting)[0] ?? '',
      locale: connection.locale,
      suggestions: settings.suggestions[language] ?? [],
      privacy: privacy[language],
    },
  };
}

type StoreLanguage = ChatStore['settings']['languages'][number];

function languageOf(settings: ChatStore['settings'], locale: string): StoreLanguage {
  const wanted = locale.split('-')[0];
  return settings.languages.find((language) => language === wanted) ?? settings.languages[0] ?? 'en';
}

const privacy: Record<StoreLanguage, string> = {
  en: 'Nothing is sent or stored before your first message. Please do not send card numbers or passwords.',
  de: 'Vor Ihrer ersten Nachricht wird nichts gesendet oder gespeichert. Bitte senden Sie keine Kartennummern oder Passwörter.',
  es: 'No se envía ni se guarda nada antes de su primer mensaje. No envíe números de tarjeta ni contraseñas.',
  fr: 'Rien n’est envoyé ni conservé avant votre premier message. N’envoyez ni numéro de carte ni mot de passe.',
};
