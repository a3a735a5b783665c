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
    es: 'Algo ha fallado por mi parte y no he podido responder. Su carrito sigue igual. Pregunte de nuevo, por favor.',
    fr: 'Quelque chose s’est mal passé de mon côté et je n’ai pas pu répondre. Votre panier est inchangé. Veuillez reposer la question.',
  },
  'marked-wrong': {
    en: 'Marked as wrong',
    de: 'Als falsch gekennzeichnet',
    es: 'Marcado como incorrecto',
    fr: 'Signalé comme incorrect',
  },
} satisfies Record<string, Record<Language, string>>;

export const fallbackSentence = (which: keyof typeof sentences, language: Language): string =>
  sentences[which][language];

/** What a flag's entry reads. @param reason masked */
export const markedWrong = (language: Language, reason: string | undefined): string => {
  const words = sentences['marked-wrong'][language];
  return reason === undefined || reason.trim() === '' ? `${words}.` : `${words}: ${reason}`;
};
