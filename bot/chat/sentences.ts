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
} satisfies Record<string, Record<Language, string>>;

export const fallbackSentence = (which: keyof typeof sentences, language: Language): string =>
  sentences[which][language];
