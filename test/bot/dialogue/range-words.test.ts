import { describe, expect, it } from 'vitest';
import { asksWhatIsSold } from '../../../bot/dialogue/replies/range-words.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';

const asking: Record<Language, string[]> = {
  en: ['what do you sell?', 'Hi! What do you guys sell here', 'what kind of stuff do you have', 'whats in the shop', 'what can I buy here?', 'show me everything', 'what products do you have?'],
  de: ['was verkauft ihr?', 'Hallo, was habt ihr denn so alles', 'was gibt es hier?', 'Welche Produkte führen Sie?', 'was kann man hier kaufen', 'zeigt mir euer sortiment'],
  es: ['¿qué vendéis?', 'hola, qué tienen en la tienda', '¿Qué tipo de cosas vendes?', 'qué puedo comprar aquí', 'enséñame el catálogo'],
  fr: ["qu'est-ce que vous vendez ?", 'Bonjour, que vendez-vous ici ?', 'vous vendez quoi', 'quels produits avez-vous ?', "qu'est-ce qu'on peut acheter ici ?"],
}; // prettier-ignore

/** Something is named, or it is asked of what is on the screen, of data or of offers. */
const asksOther: Record<Language, string[]> = {
  en: ['do you sell my data?', 'what do you have in blue', 'what do you have for a toddler', 'what do you have on offer', 'what is in the box', 'what do you recommend', 'what can I do about it'],
  de: ['was habt ihr in blau', 'was gibt es Neues', 'was kann man damit machen', 'was verkauft sich am besten', 'welche Produkte sind reduziert'],
  es: ['¿qué tenéis en azul?', '¿qué vendéis para perros?', '¿qué hay en la caja?', 'qué puedo hacer'],
  fr: ['vous avez quoi en bleu', "qu'est-ce que vous avez comme chaussures", "qu'est-ce qu'il y a dedans", 'que proposez-vous pour un enfant'],
}; // prettier-ignore

const each = (texts: Record<Language, string[]>): [Language, string][] =>
  (Object.entries(texts) as [Language, string[]][]).flatMap(([language, all]) =>
    all.map((text): [Language, string] => [language, text]),
  );

describe('what a store sells at all', () => {
  it.each(each(asking))('%s: is asked by "%s"', (language, text) => {
    expect(asksWhatIsSold(text, language)).toBe(true);
  });

  it.each(each(asksOther))('%s: is not asked by "%s"', (language, text) => {
    expect(asksWhatIsSold(text, language)).toBe(false);
  });
});
