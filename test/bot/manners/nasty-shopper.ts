import type { Dice } from '../../dice.ts';
import type { Choice } from '../../../bot/wire/parts.ts';
import { nastyWords, type NastyLanguage } from './nasty-words.ts';

/** A shopper who does anything: what he says next is drawn from the dice and from what has been said. */

const useful = [
  'I need a waterproof jacket under $120', 'show me mugs', 'add the second one in M', 'add it', 'what is your return policy?', 'where is my order?',
  'show my cart', 'checkout', 'undo', 'empty my cart', 'cheaper', 'in blue', 'D-10001', 'ann@example.com', 'the first one', 'do you have it in large?',
  'how long does shipping take?', 'any coupons?', 'compare them', 'something for my father who likes fishing', 'remove it', 'make it 3', 'is it vegan?',
  'when are you open?', 'apply code WELCOME10', 'recommend me something', 'what was that again?', 'can I cancel my order?', 'gift for a coffee lover',
]; // prettier-ignore
const refusals = [
  'no',
  'nope',
  'no thanks',
  'stop',
  'just looking',
  'not that one',
  'never mind',
  'no no no',
  'leave me alone',
];
const agreements = ['yes', 'ok', 'sure', 'yes please', 'yeah whatever'];
const persons = ['human', 'I want to talk to a person', 'agent!!', 'get me a real person', 'operator'];
const insults = [
  'you stupid bot',
  'this is ridiculous',
  'you are useless',
  'f*** off',
  'worst shop ever',
  'are you kidding me',
  'idiot',
];
const silences = ['...', '?', '.', '-', '🤷', '!!!'];
const gibberish = [
  'asdkjh qwe',
  'blorp fnord zibble',
  'lkjsdf lksjdf',
  'hhhhhhhhhhhh',
  '12345 67',
  'qwertz',
  'x',
  '$&\\([',
  'the of and to',
];
const foreign = [
  'busco zapatos',
  'wo ist meine Bestellung?',
  'je cherche une lampe',
  'привет, где мой заказ',
  '靴が欲しい',
  'quiero hablar con una persona',
  'ich will ein Rad kaufen',
  'non merci',
];
const personal = [
  'are you a real person?',
  "what's your name?",
  'do you love me?',
  'are you sad?',
  'who made you?',
  'hello',
  'hi again',
  'thanks',
  'bye',
  'help',
];
const contradictions = [
  'yes no',
  'add it and remove it',
  'no, the other one',
  'I want it but I do not want it',
  'actually no, the black one',
  'forget that, show me shoes',
  'no wait, yes',
];
const secrets = ['my card is 4111 1111 1111 1111', 'my password is hunter2'];

type Moods = [weight: number, lines: readonly string[]][];

const english = { useful, refusals, agreements, persons, insults, personal, contradictions, secrets };

function moodsOf(words: typeof english | (typeof nastyWords)[NastyLanguage]): Moods {
  return [
    [30, words.useful], [12, words.refusals], [8, words.agreements], [4, words.persons], [7, words.insults], [5, silences], [9, gibberish], [6, foreign],
    [7, words.personal], [6, words.contradictions], [1, words.secrets],
  ]; // prettier-ignore
}

export type ShopperLanguage = 'en' | NastyLanguage;
const moods: Record<ShopperLanguage, Moods> = {
  en: moodsOf(english),
  de: moodsOf(nastyWords.de),
  es: moodsOf(nastyWords.es),
  fr: moodsOf(nastyWords.fr),
};

export type Act = { kind: 'say'; text: string } | { kind: 'choose'; choice: Choice };

/** @param choices every button seen so far, newest last; old ones are pressed too. */
export function nextAct(
  dice: Dice,
  language: ShopperLanguage,
  said: readonly string[],
  choices: readonly Choice[],
): Act {
  const roll = dice.roll();
  if (choices.length > 0 && roll < 0.12) return { kind: 'choose', choice: dice.pick(choices) };
  if (choices.length > 0 && roll < 0.2) return { kind: 'choose', choice: dice.pick(choices.slice(-3)) };
  // The same again, as people do who think they were not heard.
  if (said.length > 0 && roll < 0.28) return { kind: 'say', text: said.at(-1)! };
  if (roll < 0.29)
    return { kind: 'say', text: `${dice.pick(moods[language][0]![1])} `.repeat(120).slice(0, 3_900) };
  const own = moods[language];
  const all = own.reduce((sum, [weight]) => sum + weight, 0);
  let left = dice.roll() * all;
  const mood = own.find(([weight]) => (left -= weight) < 0) ?? own[0]!;
  return { kind: 'say', text: dice.pick(mood[1]) };
}
