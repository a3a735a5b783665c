import type { Language } from '../../../bot/understanding/understanding.ts';
import { fold, wordsOf } from '../../../bot/dialogue/words.ts';
import type { ProductCard } from '../../../bot/wire/parts.ts';
import type { Dice } from '../../dice.ts';
import { filled, said } from '../said.ts';
import type { Part } from '../said.ts';
import type { TalkStore } from './playing.ts';
import { wants } from './wants.ts';

/** One thing said to the bot, and what went before it. */
export interface Case {
  store: string;
  language: Language;
  act: string;
  when: When;
  before: readonly string[];
  say: string;
}

/** Nothing was said before; goods are on the screen; the bot asked which version; it asked whether to empty the cart. */
type When = 'beginning' | 'shopping' | 'version' | 'emptying';

const anyTime: readonly When[] = ['beginning', 'shopping', 'version'];
const alone: readonly When[] = ['beginning', 'shopping'];

/** Where an act is said naturally; at the beginning and among goods unless told. */
const when: Readonly<Record<string, readonly When[]>> = {
  // With goods on the screen these may be about them, or about the cart.
  'order-arrives': ['beginning'],
  exchange: ['beginning'],
  'change-order': ['beginning'],
  cancel: ['beginning'],
  human: anyTime,
  bot: anyTime,
  help: anyTime,
  language: anyTime,
  voice: anyTime,
  outside: anyTime,
  complain: anyTime,
  thanks: anyTime,
  yes: ['emptying'],
  no: ['beginning', 'shopping', 'emptying'],
  repeat: ['shopping', 'version', 'emptying'],
};

/** What is no fair case, with why. */
const leftOut: Readonly<Record<string, string>> = {
  return: 'alone it may ask for the rule',
  'pls cancel': 'may mean what was just said',
  'necesito un cambio': 'may be small money',
  alone: 'no act',
};

const shows: Readonly<Record<Language, string>> = { en: 'show me the {x}', de: 'zeig mir {x}', es: 'enséñame {x}', fr: 'montre-moi {x}' }; // prettier-ignore
const orders: Readonly<Record<Language, string>> = { en: 'add the {x} to my cart', de: 'leg {x} in den Warenkorb', es: 'añade {x} al carrito', fr: 'ajoute {x} au panier' }; // prettier-ignore
const empties: Readonly<Record<Language, string>> = { en: 'empty my cart', de: 'leere den Warenkorb', es: 'vacía el carrito', fr: 'vide le panier' }; // prettier-ignore

/** Every sentence of the part at every fair moment, in one of the stores of its language, in an order drawn by lot. */
export function casesOf(part: Part, opened: readonly TalkStore[], drawn: Dice): Case[] {
  const cases: { made: Case; place: number }[] = [];
  for (const language of ['en', 'de', 'es', 'fr'] as const) {
    const stores = opened.filter(({ languages }) => languages.includes(language));
    if (stores.length === 0) continue;
    for (const act of Object.keys(wants)) {
      for (const sentence of said(part, language, act)) {
        if (leftOut[sentence.toLowerCase()] !== undefined) continue;
        for (const moment of when[act] ?? alone) {
          const made = caseOf({ store: drawn.pick(stores), language, act, sentence, moment }, drawn);
          if (made) cases.push({ made, place: drawn.roll() });
        }
      }
    }
  }
  return cases.toSorted((one, other) => one.place - other.place).map(({ made }) => made);
}

function caseOf(
  { store, language, act, sentence, moment }: { store: TalkStore; language: Language; act: string; sentence: string; moment: When },
  drawn: Dice,
): Case | undefined {
  const fair = store.cards.filter((card) => isNamedAlone(card, store.cards) && isOf(moment, card));
  if (fair.length === 0) return undefined;
  const { title } = drawn.pick(fair);
  const put = (frame: string): string => filled(frame, { x: title });
  const before = {
    beginning: [],
    shopping: [put(shows[language])],
    version: [put(orders[language])],
    emptying: [put(orders[language]), empties[language]],
  }[moment];
  const say = filled(sentence, { o: store.orderNumber });
  return { store: store.store, language, act, when: moment, before, say };
} // prettier-ignore

const isOpen = ({ options }: ProductCard): boolean => options.some(({ values }) => values.length > 1);

function isOf(moment: When, card: ProductCard): boolean {
  if (moment === 'version') return isOpen(card) && card.available;
  return moment === 'emptying' ? !isOpen(card) && card.available : true;
}

/** No other product is called by all of its words. */
function isNamedAlone(card: ProductCard, cards: readonly ProductCard[]): boolean {
  const words = wordsOf(fold(card.title));
  const called = cards.filter(({ title }) => words.every((word) => fold(title).includes(word)));
  return called.length === 1 && words.length > 1;
}
