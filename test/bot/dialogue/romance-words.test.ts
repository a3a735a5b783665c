import { describe, expect, it } from 'vitest';
import { figuresOfMeasure } from '../../../bot/dialogue/flows/order-figures.ts';
import { figuresOfTitle } from '../../../bot/dialogue/flows/order-parts.ts';
import { aroundOrder } from '../../../bot/dialogue/replies/around-order-words.ts';
import { asksInIt, insideAsked } from '../../../bot/dialogue/replies/inside-words.ts';
import { orderWords } from '../../../bot/dialogue/replies/order-words.ts';
import { partsWords } from '../../../bot/dialogue/replies/parts-words.ts';
import { risks } from '../../../bot/dialogue/replies/risk-words.ts';
import { speaksOfMatters } from '../../../bot/dialogue/replies/store-matters.ts';
import { wordsOf } from '../../../bot/dialogue/words.ts';
import { mattersIn } from '../../../bot/tools/policy-matters.ts';
import { connector } from '../../../bot/understanding/embedded/wish-words.ts';

/** What shoppers in Spanish and French order, point at and ask with, and what only looks like it. */

const spanish = orderWords('es');
const french = orderWords('fr');

const heard: readonly (readonly [what: string, pattern: RegExp, yes: readonly string[], no: readonly string[]])[] = [
  ['taking, in Spanish', spanish.takes, ['métemela', 'pónmelo', 'échame dos', 'apúntame tres', 'me cojo ese: cojo ese', 'nos llevamos las dos', 'ponedme una', 'quiero comprar dos'], ['quiero pintar el salón', 'quisiera saber', 'el cojín']],
  ['taking, in French', french.takes, ['je prendrais bien un carton', 'on en prend deux', 'nous en prenons trois', 'il m’en faut six', 'j’en prendrai une', 'rajoutez-en', 'je voudrais prendre le rouge'], ['je voudrais savoir', 'je veux peindre le salon', 'il me faut une idée']],
  ['pointing, in French', french.pointing, ['votre cahors', 'vos lampes', 'celui-là'], ['je voudrais']],
  ['asking, in Spanish', spanish.asks, ['si lo compro hoy llega', 'cuánto mide'], ['si ponme dos', 'si', 'si gracias']],
  ['so many and no more, in Spanish', spanish.enough, ['con dos me vale', 'una basta', 'con tres llegan'], ['ponme dos']],
  ['one more, in French', aroundOrder('fr').another, ['rajoute une bouteille', 'remets-m’en une', 'encore une'], ['rajoute deux bouteilles']],
  ['the cheaper of two, in Spanish', partsWords('es').cheaperOf, ['cual de los dos es mas barato', 'el más barato de los dos'], ['el más barato']],
  ['the cheaper of two, in French', partsWords('fr').cheaperOf, ['laquelle des deux est la moins chère', 'le moins cher des deux'], ['le moins cher']],
  ['acknowledging', connector, ['je comprends', 'Entiendo', 'i see', 'verstehe', 'bien noté'], ['je comprends pas', 'show me lamps']],
]; // prettier-ignore

describe('Spanish and French orders and questions', () => {
  it.each(heard)('%s', (_, pattern, yes, no) => {
    for (const text of yes) expect(pattern.test(text), text).toBe(true);
    for (const text of no) expect(pattern.test(text), text).toBe(false);
  });

  it('ask for the shop’s dealings in the words of either', () => {
    for (const text of ['vous acceptez la cb', 'les tickets resto ?', 'un coffret sur mesure', 'vous faites des retouches'])
      expect(speaksOfMatters('fr', text), text).toBe(true); // prettier-ignore
    for (const text of ['haceis copias de llaves', 'pago contra reembolso', 'se puede pagar con bizum'])
      expect(speaksOfMatters('es', text), text).toBe(true);
    expect(speaksOfMatters('fr', 'un meuble en bois')).toBe(false);
    expect(speaksOfMatters('es', 'una lámpara de pie')).toBe(false);
  });

  it('ask what is in it', () => {
    expect(insideAsked("y'a du sésame dedans?", 'fr')).toBe('sésame');
    expect(insideAsked('¿lleva gluten dentro?', 'es')).toBe('gluten');
    expect(asksInIt('il y a des noix là-dedans ?', 'fr')).toBe(true);
    expect(asksInIt('il y a des noix ?', 'fr')).toBe(false);
    expect(asksInIt('is there sesame in it', 'en')).toBe(false);
  });

  it('tell a child in months from a cheese in months', () => {
    const baby = risks.find(({ told }) => told.test('ne convient pas aux enfants de moins d’un an'));
    expect(baby?.said.fr.test('pour mon fils de 8 mois')).toBe(true);
    expect(baby?.said.fr.test('le comté de 30 mois')).toBe(false);
  });

  it('count neither months nor what a title counts', () => {
    expect(figuresOfMeasure(wordsOf('500g du 30 mois'), true)).toContain('30');
    expect(figuresOfTitle(wordsOf('el juego de 5 aislado'), 'Destornillador aislado juego de 5')).toEqual([
      '5',
    ]);
    expect(figuresOfTitle(wordsOf('dame 5 juegos'), 'Destornillador aislado juego de 5')).toEqual([]);
    expect(wordsOf('10 pulgadas')).toEqual(wordsOf('10 inches'));
    expect(wordsOf('12 pouces')).toEqual(wordsOf('12 Zoll'));
  });

  it('hear no dislike in a payment that was refused', () => {
    const terms = (text: string): string[] => mattersIn(text).map(({ term }) => term);
    expect(terms('mon paiement a ete refuse')).not.toContain('#dislike');
    expect(terms('elle ne me plait pas')).toContain('#dislike');
    expect(terms('my cat refuses it')).toContain('#dislike');
  });
});
