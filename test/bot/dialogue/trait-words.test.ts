import { describe, expect, it } from 'vitest';
import { pricePlaceIn } from '../../../bot/dialogue/replies/price-place-words.ts';
import type { PricePlace } from '../../../bot/dialogue/replies/price-place-words.ts';
import { tellsTrait } from '../../../bot/dialogue/replies/trait-words.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';

const each = (texts: Record<Language, string[]>): [Language, string][] =>
  (Object.entries(texts) as [Language, string[]][]).flatMap(([language, all]) =>
    all.map((text): [Language, string] => [language, text]),
  );

const traits: Record<Language, string[]> = {
  en: ['oval', 'um quiet ones please', 'waterproof and lightweight', 'sugar free', 'non slip', 'it has to be machine-washable', 'cordless'],
  de: ['oval', 'möglichst leise', 'rutschfest', 'eine kabellose', 'zuckerfrei bitte', 'leicht und faltbar'],
  es: ['redonda', 'que sean impermeables', 'plegable', 'muy silencioso', 'antideslizantes'],
  fr: ['ronde', 'sans fil', 'plutôt silencieuse', 'imperméable et légère', 'antidérapant'],
}; // prettier-ignore

/** Goods, questions, counts and answers. */
const others: Record<Language, string[]> = {
  en: ['table', 'is it quiet', 'round trip', 'two', 'cheaper', 'free', 'red', 'ok', 'soft drinks please', 'able'],
  de: ['Tisch', 'ist der leise', 'zwei', 'frei', 'rot', 'danke'],
  es: ['mesa', 'dos', 'rojo', 'gracias', 'amable'],
  fr: ['table', 'deux', 'rouge', 'merci'],
}; // prettier-ignore

describe('what goods are like', () => {
  it.each(each(traits))('%s: is told by "%s"', (language, text) => {
    expect(tellsTrait(language, text)).toBe(true);
  });

  it.each(each(others))('%s: is not told by "%s"', (language, text) => {
    expect(tellsTrait(language, text)).toBe(false);
  });
});

const places: [Language, string, PricePlace | undefined][] = [
  ['en', 'the third cheapest one', { from: 'cheapest', place: 3 }],
  ['en', 'and the next most expensive', { from: 'dearest', place: 'next' }],
  ['en', 'next cheaper one', { from: 'dearest', place: 'next' }],
  ['en', 'the next one up in price', { from: 'cheapest', place: 'next' }],
  ['en', 'the next one down', { from: 'dearest', place: 'next' }],
  ['en', 'the second one', undefined],
  ['en', 'the cheapest', undefined],
  ['de', 'die zweitbilligste bitte', { from: 'cheapest', place: 2 }],
  ['de', 'der drittteuerste', { from: 'dearest', place: 3 }],
  ['de', 'die nächstgünstigere', { from: 'dearest', place: 'next' }],
  ['de', 'die nächstteurere', { from: 'cheapest', place: 'next' }],
  ['de', 'der zweite', undefined],
  ['es', 'la tercera más cara', { from: 'dearest', place: 3 }],
  ['es', 'el siguiente más económico', { from: 'cheapest', place: 'next' }],
  ['es', 'el segundo', undefined],
  ['fr', 'la troisième moins chère', { from: 'cheapest', place: 3 }],
  ['fr', 'le deuxième plus cher', { from: 'dearest', place: 2 }],
  ['fr', 'le deuxième', undefined],
]; // prettier-ignore

describe('a place in the order of prices', () => {
  it.each(places)('%s: "%s"', (language, text, place) => {
    expect(pricePlaceIn(language, text)).toEqual(place);
  });
});
