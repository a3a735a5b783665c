/** What models answer that are plausible and too long, in the wrong form or the wrong language; written by hand. */

export interface Scene {
  name: string;
  locale: 'en-US' | 'de-DE' | 'fr-FR' | 'es-ES';
  /** What the shopper says, each time to an agent. */
  says: string[];
  /** What the model finds before it speaks. */
  query: string;
  limit?: number;
  /** Its words, in the pieces in which they come. */
  writes: string[];
  /** What the shopper must still be told, as a pattern of the words; without it the data alone may do. */
  tells?: RegExp;
  /** What must not be said. */
  never: RegExp;
}

const wishes = {
  'en-US': 'something for my father who likes fishing',
  'de-DE': 'etwas für meinen Vater, der gern angelt',
  'fr-FR': 'quelque chose pour mon père qui aime pêcher',
  'es-ES': 'algo para mi padre, al que le gusta pescar',
};
const of = (locale: Scene['locale']): Pick<Scene, 'locale' | 'says' | 'query'> => ({
  locale,
  says: [wishes[locale]],
  query: 'rain jacket',
});

export const scenes: Scene[] = [
  {
    name: 'seven sentences', never: /Which of them should/,
    ...of('en-US'),
    writes: ['I looked through the store. These could suit your father. ', 'I found them for rain. They are shown below. ', 'You can open each of them. You can also compare them. Which of them should I show you?'],
  },
  {
    name: 'nine products in a numbered list', never: /nine/,
    ...of('en-US'),
    limit: 9,
    writes: ['Here are nine ideas for your father:\n', ...Array.from({ length: 9 }, (_, at) => `${at + 1}. The jacket below\n`)],
  },
  {
    name: 'a table in markdown', never: /Preis|Vorschläge/,
    ...of('de-DE'),
    writes: ['## Vorschläge\n\n| Produkt | Preis |\n', '| --- | --- |\n| **Jacke** | 10 € |\n\n', 'Diese passen zu Ihrer Beschreibung.'],
    tells: /Diese passen/,
  },
  {
    name: 'links', never: /example|fiche/,
    ...of('fr-FR'),
    writes: ['Voici ce qui correspond à votre demande. ', 'Voir [la fiche](https://example.com/veste) ou https://example.com/liste pour la suite.'],
    tells: /Voici/,
  },
  {
    name: 'emoji', never: /🎣/,
    ...of('es-ES'),
    writes: ['Estos encajan con lo que describes 🎣🔥. ', '🎉🎉🎉 ', '¿Cuál quieres ver? 😊'],
    tells: /Estos encajan/,
  },
  {
    name: 'another language than the shopper', never: /These|more/,
    ...of('de-DE'),
    writes: ['These fit what you describe. ', 'I can show you more of each. '],
  },
  {
    name: 'a question at each end', never: /anything else|Great question/,
    ...of('en-US'),
    writes: ['Great question, who would not like that? ', 'These fit what you describe. ', 'Which one do you like? ', 'Is there anything else I can help you with today?'],
    tells: /These fit/,
  },
  {
    name: 'as an AI language model', never: /AI language model/,
    ...of('en-US'),
    writes: ['As an AI language model, I do not have personal preferences. ', 'However, these fit what you describe. ', 'Please note that I cannot taste or touch anything.'],
  },
  {
    name: 'JSON', never: /json|confidence/,
    ...of('fr-FR'),
    writes: ['```json\n{"reply": "Voici ce qui correspond", ', '"products": ["a", "b"], "confidence": 0.9}\n```'],
  },
  {
    name: 'the same sentence twice, and again in the next turn', never: /describes\.\s*Estos/,
    ...of('es-ES'),
    says: [wishes['es-ES'], 'algo para mi hermano, al que le gusta acampar'],
    writes: ['Estos encajan con lo que describes. ', 'Estos encajan con lo que describes.'],
    tells: /Estos encajan/,
  },
  { name: 'nothing', never: /\S\s\S/, ...of('de-DE'), writes: ['   \n\n '] },
  {
    name: 'rude and pushing', never: /Moment|Zögern|jederzeit/,
    ...of('de-DE'),
    writes: ['Einen Moment, ich tippe noch … ', 'Diese passen zu Ihrer Beschreibung. ', 'Zögern Sie nicht, sonst sind sie weg! ', 'Bei weiteren Fragen bin ich jederzeit gern für Sie da!'],
    tells: /Diese passen/,
  },
]; // prettier-ignore
