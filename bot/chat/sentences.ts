import type { Language } from '../understanding/understanding.ts';

/** The few sentences chat itself must be able to say, when the machine cannot or has not yet spoken. */
const sentences = {
  'still-looking': {
    en: 'Still looking…',
    de: 'Ich suche noch …',
    es: 'Sigo buscando…',
    fr: 'Je cherche encore…',
  },
  'went-wrong': {
    en: 'Something went wrong on my side, and I could not answer that. Your cart is as it was. Please ask again.',
    de: 'Bei mir ist etwas schiefgegangen, deshalb konnte ich nicht antworten. Ihr Warenkorb ist unverändert. Bitte fragen Sie noch einmal.',
    es: 'Algo ha fallado por mi parte y no he podido responder. Tu carrito sigue igual. Pregunta de nuevo, por favor.',
    fr: 'Quelque chose s’est mal passé de mon côté et je n’ai pas pu répondre. Votre panier est inchangé. Veuillez reposer la question.',
  },
  'marked-wrong': {
    en: 'Marked as wrong',
    de: 'Als falsch gekennzeichnet',
    es: 'Marcado como incorrecto',
    fr: 'Signalé comme incorrect',
  },
} satisfies Record<string, Record<Language, string>>;

/** What is written of a hand-over, for clients that show words alone. */
const handOvers = {
  waiting: {
    en: 'Waiting for a person of {store}.',
    de: 'Wartet auf jemanden von {store}.',
    es: 'A la espera de una persona de {store}.',
    fr: 'En attente d’une personne de {store}.',
  },
  joined: {
    en: '{name} of {store} has joined: a person answers from here on.',
    de: '{name} von {store} ist da: Ab hier antwortet ein Mensch.',
    es: '{name} de {store} está aquí: desde ahora responde una persona.',
    fr: '{name} de {store} est là : désormais, une personne vous répond.',
  },
  left: {
    en: '{name} of {store} has left.',
    de: '{name} von {store} ist gegangen.',
    es: '{name} de {store} ha salido.',
    fr: '{name} de {store} a quitté la conversation.',
  },
  unanswered: {
    en: 'Nobody of {store} was free in time.',
    de: 'Bei {store} war niemand rechtzeitig frei.',
    es: 'Nadie de {store} ha podido atender a tiempo.',
    fr: 'Personne chez {store} n’a pu répondre à temps.',
  },
  done: {
    en: '{name} of {store}: your request {reference} is done.',
    de: '{name} von {store}: Ihr Anliegen {reference} ist erledigt.',
    es: '{name} de {store}: tu solicitud {reference} está resuelta.',
    fr: '{name} de {store} : votre demande {reference} est traitée.',
  },
  refused: {
    en: '{name} of {store}: your request {reference} could not be met.',
    de: '{name} von {store}: Ihr Anliegen {reference} konnte nicht erfüllt werden.',
    es: '{name} de {store}: no se ha podido atender tu solicitud {reference}.',
    fr: '{name} de {store} : votre demande {reference} n’a pas pu être satisfaite.',
  },
} satisfies Record<string, Record<Language, string>>;

/** @param language one the bot does not write in counts as English. */
export function handOverSentence(
  which: keyof typeof handOvers,
  language: string,
  words: { store: string; name?: string; reference?: string },
): string {
  const wordings: Record<string, string> = handOvers[which];
  const wording = wordings[language] ?? handOvers[which].en;
  return wording.replaceAll(/\{(store|name|reference)\}/g, (_whole, key: 'store') => words[key] ?? '');
}

export const fallbackSentence = (which: keyof typeof sentences, language: Language): string =>
  sentences[which][language];

/** What a flag's entry reads. @param reason masked */
export const markedWrong = (language: Language, reason: string | undefined): string => {
  const words = sentences['marked-wrong'][language];
  return reason === undefined || reason.trim() === '' ? `${words}.` : `${words}: ${reason}`;
};
