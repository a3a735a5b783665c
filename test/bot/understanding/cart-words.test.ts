import { describe, expect, it } from 'vitest';
import { withCartNamed } from '../../../bot/understanding/embedded/cart-words.ts';
import { tellsOfHarm } from '../../../bot/understanding/embedded/harm-told.ts';
import { givesUp, refusesInWords } from '../../../bot/understanding/embedded/refusing.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';

const all: readonly Language[] = ['en', 'es', 'fr', 'de'];

describe('what a shop calls its cart', () => {
  it.each([
    ['pon el verde en el carro', 'pon el verde en el carrito'],
    ['los bloques a la cesta por favor', 'los bloques al carrito por favor'],
    ['añade dos al carito', 'añade dos al carrito'],
    ['Dann bitte einen in den Warenkob, den größeren', 'Dann bitte einen in den warenkorb, den größeren'],
    ['ab in den Korb', 'ab in den Warenkorb'],
    ['die Decke in den Einkaufswagen bitte', 'die Decke in den Warenkorb bitte'],
    ['celle-ci dans le caddie svp', 'celle-ci dans le panier svp'],
    ['lovely, into my basket please', 'lovely, into my cart please'],
    ['take it out of my trolley', 'take it out of my cart'],
  ])('%s', (said, named) => {
    expect(withCartNamed(said, all)).toBe(named);
  });

  it.each([
    'will it fit in my bag?',
    'does that go in the basket',
    'busco un carro de juguete',
    'ein Korb aus Weide',
    'passt das in den Korb',
    'was ist in meinem Warenkorb',
    'un panier à linge',
    'a bread basket',
  ])('%s says nothing of it', (said) => {
    expect(withCartNamed(said, all)).toBe(said);
  });

  it('is only called so in a language the store serves', () => {
    expect(withCartNamed('ponlo en el carro', ['en'])).toBe('ponlo en el carro');
  });
});

describe('a no in many words', () => {
  it.each([
    'no, dejalo, ya me lo he pensado mejor',
    'non en fait ne touchez à rien, mon mari la veut',
    'ach nein, lass mal. ich behalt die doch',
    'no leave it, i changed my mind',
    'no, he cambiado de idea, déjelo',
  ])('%s', (said) => {
    expect(refusesInWords(said, {})).toBe(true);
  });

  it.each([
    'no, but leave the mug and take the lamp',
    'nein, lieber das andere, lass das erste',
    'never mind that, do you have lamps?',
    'no quiero el azul',
    'keep it',
  ])('%s is something else', (said) => {
    expect(refusesInWords(said, {})).toBe(false);
  });

  it('names nothing that is wanted', () => {
    expect(refusesInWords('no, leave it, show me lamps', { things: ['lamps'] })).toBe(false);
  });

  it('gives up what was asked for', () => {
    for (const said of [
      'dont have it here, never mind',
      'no lo tengo aquí, da igual',
      'je ne l’ai pas, tant pis',
    ])
      expect(givesUp(said)).toBe(true);
    expect(givesUp('never mind the number, here is my e-mail')).toBe(false);
  });
});

it.each([
  ['i used your hand cream and now i have a rash', true],
  ['ich hab eure handcreme benutzt und jetzt brennt die haut', true],
  ['usé vuestra crema de manos y me ha salido un sarpullido', true],
  ["j'ai utilisé votre gel hier et j'ai tout le visage rouge qui me brûle", true],
  ['i used another cream and got a rash, do you have something gentle', false],
  ['candles that burn long', false],
  ['my skin itches, i need a lotion', false],
])('%s tells of harm: %s', (said, tells) => {
  expect(tellsOfHarm(said)).toBe(tells);
});
