import type { Language } from '../../understanding/understanding.ts';

/** What a shopper is told, each in the own language, who writes in one that the store does not serve. */

/** Languages by their names in one of them: "inglés". */
export function languagesNamed(language: Language, served: Language[]): string {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return new Intl.ListFormat(language, { type: 'disjunction' }).format(
    served.map((each) => names.of(each) ?? each),
  );
}

export function inTheirs(asked: Language, served: Language[]): string {
  const languages = languagesNamed(asked, served);
  return {
    en: `I can only answer in ${languages} here; could you write it in that language?`,
    es: `Aquí solo puedo responder en ${languages}. ¿Puedes escribirlo así?`,
    fr: `Ici, je ne peux répondre qu'en ${languages}. Pouvez-vous l'écrire ainsi ?`,
    de: `Ich kann hier nur auf ${languages} antworten. Könnten Sie es so schreiben?`,
  }[asked];
}

export function againInTheirs(asked: Language, served: Language[]): string {
  const languages = languagesNamed(asked, served);
  return {
    en: `Sorry, only ${languages} works here.`,
    es: `Solo entiendo bien ${languages}. También puedes pedir que te atienda una persona.`,
    fr: `Désolé, écrivez-moi plutôt en ${languages}. Vous pouvez aussi demander une personne.`,
    de: `Hier verstehe ich nur ${languages} gut. Sie können auch nach einem Menschen fragen.`,
  }[asked];
}
