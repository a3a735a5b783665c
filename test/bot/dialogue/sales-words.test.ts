import { beforeAll, describe, expect, it } from 'vitest';
import { catalogueOf } from '../../../bot/dialogue/replies/index.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import { fold } from '../../../bot/dialogue/words.ts';
import { loadLanguages } from '../../../bot/hosting/languages.ts';

/** How shoppers ask what others buy and what is new, in four languages, and what only looks like it. */

beforeAll(() => loadLanguages(['en', 'de', 'es', 'fr']));

type Kind = 'goesTogether' | 'isNew' | 'sellsBest';
const kinds: readonly Kind[] = ['goesTogether', 'isNew', 'sellsBest'];

function kindOf(language: Language, text: string): Kind | undefined {
  const { words } = catalogueOf(language);
  return kinds.find((kind) => words[kind].test(fold(text)));
}

const asked: readonly [Language, Kind, string][] = [
  ...each('en', 'goesTogether', 'what goes with this?', 'what would go with the second one', 'What do people buy with it?', 'what do others usually get with that', 'often bought together with this', 'anything that goes with that?', 'something to go with it', 'goes with it?', 'what matches this?', 'what would you pair with it?', 'what can I wear it with?'),
  ...each('en', 'isNew', "what's new?", 'what is new', 'anything new in the store?', 'new arrivals', 'show me your latest products'),
  ...each('en', 'sellsBest', 'bestsellers', 'What are your best sellers?', 'what do people buy most?', 'most popular products', 'what sells best?', 'whats your best seller', "what's popular"),
  ...each('de', 'goesTogether', 'Was passt dazu?', 'was passt zu dem zweiten', 'Was kaufen andere dazu?', 'Was wird oft zusammen gekauft?', 'was kaufen andere zum ersten dazu?'),
  ...each('de', 'isNew', 'Was gibt es Neues?', 'Was ist neu?', 'Neuheiten', 'zeig mir die Neuheiten', 'Habt ihr was Neues?'),
  ...each('de', 'sellsBest', 'Bestseller', 'Was sind eure Bestseller?', 'Was wird am meisten gekauft?', 'was läuft am besten', 'was kaufen die Leute am meisten?'),
  ...each('es', 'goesTogether', '¿Qué va con esto?', '¿qué combina bien con el segundo?', '¿Qué compra la gente con esto?', '¿qué se suele comprar con eso?'),
  ...each('es', 'isNew', '¿Qué hay de nuevo?', 'novedades', 'muéstrame las novedades', '¿tenéis algo nuevo?'),
  ...each('es', 'sellsBest', 'los más vendidos', '¿Cuáles son los productos más vendidos?', '¿qué compra más la gente?', '¿cuál es el más vendido?', 'superventas'),
  ...each('fr', 'goesTogether', "Qu'est-ce qui va avec ?", "qu'est-ce qui va bien avec le deuxième", "Qu'achètent les gens avec ?", 'souvent achetés ensemble'),
  ...each('fr', 'isNew', 'Quoi de neuf ?', 'nouveautés', 'y a des nouveautés ?', "t'as quoi de nouveau", 'montrez-moi vos nouveautés', 'vous avez du nouveau ?'),
  ...each('fr', 'sellsBest', 'meilleures ventes', "c'est quoi le plus vendu", "c'est quoi vos produits phares", 'Quelles sont vos meilleures ventes ?', 'les plus vendus', "qu'est-ce qui se vend le mieux ?"),
]; // prettier-ignore

function each(language: Language, kind: Kind, ...texts: string[]): [Language, Kind, string][] {
  return texts.map((text) => [language, kind, text]);
}

describe('what others buy, and what is new', () => {
  it.each(asked)('%s: %s is asked by "%s"', (language, kind, text) => {
    expect(kindOf(language, text)).toBe(kind);
  });

  it.each<[Language, string]>([
    ['en', 'will they go with a navy suit'],
    ['en', 'new balance shoes'],
    ['en', 'something to go with brown shoes'],
    ['en', 'what should I wear with a navy suit?'],
    ['en', 'a belt to go with brown shoes'],
    ['en', 'best selling mugs under $20'],
    ['en', 'is this new or used?'],
    ['en', 'I want to buy it with a coupon'],
    ['de', 'passt das zu meiner Größe?'],
    ['de', 'neue Wanderschuhe'],
    ['de', 'ich kaufe das mit Gutschein'],
    ['es', 'zapatos nuevos'],
    ['es', '¿puedo pagar con tarjeta?'],
    ['fr', 'une nouvelle veste'],
    ['fr', 'je paie avec une carte'],
  ])('%s: "%s" asks something else', (language, text) => {
    expect(kindOf(language, text)).toBeUndefined();
  });
});
