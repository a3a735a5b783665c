import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import type { Dice } from '../../dice.ts';
import { filled, said } from '../said.ts';
import type { Part } from '../said.ts';
import { goingOn, lands, money, openings, plain, shows } from './frames.ts';
import type { Settings } from './settings.ts';
import { acts, topicOf } from './topics.ts';
import type { Act, Topic } from './topics.ts';

/** A question of a store's rules, and what was said and held before it. */
export interface Case {
  store: string;
  language: Language;
  act: Act;
  topic: Topic;
  place: 'first' | 'shopping' | 'after' | 'going on';
  /** A variant in the cart. */
  cart?: string;
  before: string[];
  say: string;
  /** Of `shipping-abroad`, a country's sign; of `pay-by`, a way to pay; of `coupon`, a code. */
  named?: string;
}

export interface Stock {
  store: string;
  settings: Settings;
  products: readonly CatalogueProduct[];
  part: Part;
}

/** No sentence of its act, whoever reads it. */
const leftOut: readonly string[] = [
  // Of a parcel's way, not of a rule.
  'can my husband pick the parcel up for me',
];

function namedFor(act: Act, { settings, store }: Stock, language: Language, dice: Dice): string | undefined {
  if (act === 'coupon') return settings.codes.length > 0 && dice.roll() < 0.8 ? dice.pick(settings.codes) : 'SAVE20';
  if (act === 'pay-by') return dice.pick(money[language]);
  if (act !== 'shipping-abroad') return undefined;
  const [home] = settings.shipping.methods.flatMap(({ regions }) => regions);
  const served = Object.keys(lands).filter((land) => land !== home && settings.shipping.methods.some(({ regions }) => regions.includes(land)));
  // The one store whose page tells of lands that its settings do not know.
  const others = Object.keys(lands).filter((land) => land !== home && !served.includes(land) && store !== 'ferrule');
  return dice.pick(served.length > 0 && (dice.roll() < 0.5 || others.length === 0) ? served : others.length > 0 ? others : ['CA']);
} // prettier-ignore

function placesOf(
  act: Act,
  language: Language,
  named: string | undefined,
): Record<string, string | undefined> {
  return { c: act === 'shipping-abroad' ? lands[named!]?.[language] : undefined, m: named, code: named };
}

/** Prices of all versions are one, and the goods are there. */
function goodsOf({ products }: Stock, dice: Dice): CatalogueProduct {
  const there = products.filter(({ variants }) => variants.some(({ stock = 1 }) => stock > 0));
  return dice.pick(there.length > 0 ? there : products);
}

function setting(stock: Stock, language: Language, dice: Dice): Pick<Case, 'place' | 'before' | 'cart'> {
  const roll = dice.roll();
  if (roll < 0.45) return { place: 'first', before: [] };
  if (roll < 0.75) {
    const goods = goodsOf(stock, dice);
    const held = goods.variants.find(({ stock: left = 1 }) => left > 0);
    return { place: 'shopping', ...(held ? { cart: held.id } : {}), before: [shows[language].replace('%', goods.title)] };
  }
  return { place: 'after', before: [dice.pick(dice.pick(Object.values(openings))[language])] };
} // prettier-ignore

function ofSaid(stock: Stock, act: Act, language: Language, dice: Dice): Case | undefined {
  const own = Object.entries(plain).flatMap(([topic, each]) => (topic.startsWith(act) ? each[language] : []));
  const sentences = said(stock.part, language, act).filter((each) => !leftOut.includes(each));
  if (sentences.length + own.length === 0) return undefined;
  const list = own.length > 0 && (dice.roll() < 0.12 || sentences.length === 0) ? own : sentences;
  const sentence = dice.pick(list);
  const named = namedFor(act, stock, language, dice);
  const say = filled(sentence, placesOf(act, language, named));
  return { store: stock.store, language, act, topic: topicOf(act, sentence), ...setting(stock, language, dice), say, named };
} // prettier-ignore

function ofGoingOn(stock: Stock, language: Language, dice: Dice): Case {
  const { after, asks, said: frames } = dice.pick(goingOn);
  const act = asks as Act;
  const named = namedFor(act, stock, language, dice);
  const say = filled(dice.pick(frames[language]), placesOf(act, language, named));
  return { store: stock.store, language, act, topic: asks, place: 'going on', before: [dice.pick(openings[after]![language])], say, named };
} // prettier-ignore

/** @returns so many cases, drawn in turn from every act and language the store has. */
export function casesOf(stock: Stock, total: number, dice: Dice): Case[] {
  const cases: Case[] = [];
  const start = Math.floor(dice.roll() * acts.length);
  for (let tries = 0; cases.length < total && tries < total * 20; tries += 1) {
    const language = dice.pick(stock.settings.languages);
    const act = acts[(start + tries) % acts.length]!;
    const made = dice.roll() < 0.2 ? ofGoingOn(stock, language, dice) : ofSaid(stock, act, language, dice);
    if (made) cases.push(made);
  }
  return cases;
}
