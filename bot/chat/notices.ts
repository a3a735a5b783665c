import type { ConversationState } from '../conversations/head.ts';
import type { StoreLanguage } from '../settings/texts.ts';
import { MAXIMUM_TEXT_LENGTH } from '../wire/limits.ts';
import type { ConnectionState } from './connection.ts';
import type { ChatStore } from './dependencies.ts';
import { languageOf } from './first-use.ts';

/** What a shopper is told beside the conversation: that something cannot be done, or was. */
type Notices = Record<
  | 'failed' | 'deleted' | 'deleted-begin' | 'sign-in-over' | 'nothing-to-rate' | 'no-such-reply' | 'enough-marked' | 'no-mail' | 'mailed-often' | 'nothing-to-send'
  | 'mailed' | 'mailed-today' | 'too-long',
  string
>; // prettier-ignore
export type Notice = keyof Notices;

/** Where the figure goes; it is written when it is said, for making a format of Intl's takes milliseconds. */
const CHARACTERS = '{characters}';

const notices: Record<StoreLanguage, Notices> = {
  en: {
    failed: 'This could not be handled right now. Please try again.',
    deleted: 'This conversation was deleted.',
    'deleted-begin': 'This conversation was deleted. Please begin a new one.',
    'sign-in-over': 'This sign-in is not valid or has run out.',
    'nothing-to-rate': 'There is nothing to rate yet.',
    'no-such-reply': 'This conversation has no such reply.',
    'enough-marked': 'Enough replies of this conversation were marked.',
    'no-mail': 'This shop cannot send e-mail from here. You can save the conversation instead.',
    'mailed-often': 'This conversation was sent by e-mail three times already.',
    'nothing-to-send': 'There is nothing to send yet.',
    mailed: 'The conversation was sent to your e-mail address.',
    'mailed-today': 'Enough conversations were sent there today. You can save this one instead.',
    'too-long': `A message has at most ${CHARACTERS} characters.`,
  },
  de: {
    failed: 'Das ließ sich gerade nicht bearbeiten. Bitte versuchen Sie es noch einmal.',
    deleted: 'Dieses Gespräch wurde gelöscht.',
    'deleted-begin': 'Dieses Gespräch wurde gelöscht. Bitte beginnen Sie ein neues.',
    'sign-in-over': 'Diese Anmeldung ist ungültig oder abgelaufen.',
    'nothing-to-rate': 'Es gibt noch nichts zu bewerten.',
    'no-such-reply': 'Diese Antwort gibt es in diesem Gespräch nicht.',
    'enough-marked': 'In diesem Gespräch wurden schon genug Antworten markiert.',
    'no-mail': 'Von hier aus kann dieses Geschäft keine E-Mail senden. Sie können das Gespräch stattdessen speichern.',
    'mailed-often': 'Dieses Gespräch wurde schon dreimal per E-Mail gesendet.',
    'nothing-to-send': 'Es gibt noch nichts zu senden.',
    mailed: 'Das Gespräch wurde an Ihre E-Mail-Adresse gesendet.',
    'mailed-today': 'Dorthin wurden heute schon genug Gespräche gesendet. Sie können dieses stattdessen speichern.',
    'too-long': `Eine Nachricht hat höchstens ${CHARACTERS} Zeichen.`,
  },
  es: {
    failed: 'Esto no se ha podido atender ahora. Inténtalo de nuevo, por favor.',
    deleted: 'Esta conversación se ha eliminado.',
    'deleted-begin': 'Esta conversación se ha eliminado. Empieza una nueva, por favor.',
    'sign-in-over': 'Esta sesión no es válida o ha caducado.',
    'nothing-to-rate': 'Todavía no hay nada que valorar.',
    'no-such-reply': 'Esa respuesta no está en esta conversación.',
    'enough-marked': 'Ya se han marcado bastantes respuestas de esta conversación.',
    'no-mail': 'Esta tienda no puede enviar correos desde aquí. Puedes guardar la conversación.',
    'mailed-often': 'Esta conversación ya se ha enviado tres veces por correo.',
    'nothing-to-send': 'Todavía no hay nada que enviar.',
    mailed: 'La conversación se ha enviado a tu correo electrónico.',
    'mailed-today': 'Hoy ya se han enviado bastantes conversaciones a ese correo. Puedes guardar esta.',
    'too-long': `Un mensaje tiene como máximo ${CHARACTERS} caracteres.`,
  },
  fr: {
    failed: 'Cela n’a pas pu être traité pour le moment. Veuillez réessayer.',
    deleted: 'Cette conversation a été supprimée.',
    'deleted-begin': 'Cette conversation a été supprimée. Veuillez en commencer une nouvelle.',
    'sign-in-over': 'Cette connexion n’est pas valable ou a expiré.',
    'nothing-to-rate': 'Il n’y a encore rien à noter.',
    'no-such-reply': 'Cette réponse ne figure pas dans cette conversation.',
    'enough-marked': 'Assez de réponses de cette conversation ont déjà été signalées.',
    'no-mail': 'Cette boutique ne peut pas envoyer d’e-mail d’ici. Vous pouvez enregistrer la conversation.',
    'mailed-often': 'Cette conversation a déjà été envoyée trois fois par e-mail.',
    'nothing-to-send': 'Il n’y a encore rien à envoyer.',
    mailed: 'La conversation a été envoyée à votre adresse e-mail.',
    'mailed-today': 'Assez de conversations y ont été envoyées aujourd’hui. Vous pouvez enregistrer celle-ci.',
    'too-long': `Un message compte au plus ${CHARACTERS} caractères.`,
  },
}; // prettier-ignore

/** @param store absent before the connection has named one. @param state of the conversation, where it is at hand. */
export function noticeOf(
  notice: Notice,
  store: Pick<ChatStore, 'settings'> | undefined,
  connection: Pick<ConnectionState, 'locale'>,
  state?: Pick<ConversationState, 'snapshot'>,
): string {
  const language = store
    ? (state?.snapshot?.memory.language ?? languageOf(store.settings, connection.locale))
    : 'en';
  const text = notices[language][notice];
  if (!text.includes(CHARACTERS)) return text;
  return text.replace(CHARACTERS, new Intl.NumberFormat(language).format(MAXIMUM_TEXT_LENGTH));
}
