import type { ProductCard } from '../../../bot/wire/parts.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import type { Dice } from '../../dice.ts';
import type { Stocked } from '../orders/cases.ts';
import { filled, said } from '../said.ts';
import type { Part } from '../said.ts';
import { joined } from './joining.ts';

/** Two wishes in one message: what each comes to alone is what both must come to together. */

export interface Line {
  title: string;
  quantity: number;
  options: Record<string, string>;
}

export interface Wish {
  act: string;
  say: string;
  asks: boolean;
  /** What it does to the lines; nothing for a question. */
  changes: (lines: readonly Line[]) => Line[];
}

export interface Case {
  store: string;
  language: Language;
  before: string[];
  /** What lies in the cart before. */
  held: Line[];
  wishes: [Wish, Wish];
  joint: string;
  say: string;
}

const RULES = ['returns-time', 'shipping-cost', 'shipping-time', 'shipping-free', 'pay-how', 'warranty', 'hours', 'returns-cost'] as const; // prettier-ignore
const QUESTIONS = ['ask-price', 'ask-material', 'ask-care', 'ask-options', 'ask-weight'] as const;
const same = (lines: readonly Line[]): Line[] => [...lines];

interface Drawing {
  part: Part;
  language: Language;
  dice: Dice;
  cards: readonly ProductCard[];
  held: ProductCard | undefined;
}

type Maker = (drawing: Drawing) => Wish | undefined;

const makers: Readonly<Record<'order' | 'remove' | 'count' | 'rule' | 'ask', Maker>> = {
  order(drawing) {
    const card = unlike(drawing, ({ available }) => available);
    const variant = card && drawing.dice.pick(card.variants.filter(({ available }) => available));
    if (!card || !variant) return undefined;
    const quantity = drawing.dice.roll() < 0.6 ? 1 : 2;
    if (variant.stock !== undefined && variant.stock < quantity) return undefined;
    const open = card.options.filter(({ values }) => values.length > 1);
    const v = open.flatMap(({ name }) => variant.options[name] ?? []).join(' / ') || undefined;
    const sentence = pick(drawing, 'order', (each) => (quantity > 1 ? each.includes('{n}') : true));
    if (sentence === undefined) return undefined;
    const say = filled(sentence, { name: card.title, v, n: quantity });
    return { act: 'order', say, asks: false, changes: (lines) => [...lines, { title: card.title, quantity, options: variant.options }] };
  },
  remove(drawing) {
    const { held } = drawing;
    const sentence = held && pick(drawing, 'remove', (each) => each.includes('{x}'));
    if (!held || sentence === undefined) return undefined;
    const say = filled(sentence, { x: held.title });
    return { act: 'remove', say, asks: false, changes: (lines) => lines.filter(({ title }) => title !== held.title) };
  },
  count(drawing) {
    const { held, dice } = drawing;
    const sentence = held && pick(drawing, 'count', (each) => each.includes('{x}') && each.includes('{n}'));
    const quantity = 2 + Math.floor(dice.roll() * 2);
    if (!held || sentence === undefined || (held.variants[0]?.stock ?? 9) < quantity) return undefined;
    const say = filled(sentence, { x: held.title, n: quantity, o: 1 });
    return { act: 'count', say, asks: false, changes: (lines) => lines.map((line) => (line.title === held.title ? { ...line, quantity } : line)) };
  },
  rule(drawing) {
    const act = drawing.dice.pick(RULES);
    const say = pick(drawing, act, (each) => !each.includes('{'));
    return say === undefined ? undefined : { act, say, asks: true, changes: same };
  },
  ask(drawing) {
    const act = drawing.dice.pick(QUESTIONS);
    const card = unlike(drawing, () => true);
    const sentence = card && pick(drawing, act, (each) => each.includes('{x}'));
    return sentence === undefined ? undefined : { act, say: filled(sentence, { x: card!.title }), asks: true, changes: same };
  },
}; // prettier-ignore

/** Goods that are not the ones in the cart. */
function unlike(
  { cards, held, dice }: Drawing,
  fits: (card: ProductCard) => boolean,
): ProductCard | undefined {
  const others = cards.filter((card) => card.id !== held?.id && fits(card));
  return others.length > 0 ? dice.pick(others) : undefined;
}

function pick(
  { part, language, dice }: Drawing,
  act: string,
  fits: (sentence: string) => boolean,
): string | undefined {
  const fitting = said(part, language, act).filter(fits);
  return fitting.length > 0 ? dice.pick(fitting) : undefined;
}

const PAIRS = [
  ['order', 'rule'], ['order', 'rule'], ['rule', 'order'], ['remove', 'rule'], ['rule', 'remove'], ['count', 'rule'], ['order', 'ask'],
  ['ask', 'order'], ['remove', 'order'], ['count', 'order'], ['remove', 'ask'], ['rule', 'rule'], ['ask', 'rule'], ['rule', 'ask'],
] as const; // prettier-ignore

const PUTS_IN: Readonly<Record<Language, string>> = {
  en: 'add the {name} to my cart',
  de: 'leg {name} in den Warenkorb',
  es: 'añade {name} al carrito',
  fr: 'ajoute {name} au panier',
};

export function drawWishes({ store, languages, cards }: Stocked, part: Part, dice: Dice): Case | undefined {
  const language = languages.length > 1 && dice.roll() < 0.25 ? dice.pick(languages) : (languages[0] ?? 'en');
  const [one, other] = dice.pick(PAIRS);
  const plain = cards.filter(({ variants, available }) => variants.length === 1 && available);
  const needsHeld = [one, other].some((kind) => kind === 'remove' || kind === 'count');
  const held = plain.length > 0 && (needsHeld || dice.roll() < 0.3) ? dice.pick(plain) : undefined;
  const drawing = { part, language, dice, cards, held };
  const [first, then] = [makers[one](drawing), makers[other](drawing)];
  if (!first || !then || first.act === then.act) return undefined;
  return {
    store,
    language,
    before: held ? [filled(PUTS_IN[language], { name: held.title })] : [],
    held: held ? [{ title: held.title, quantity: 1, options: held.variants[0]?.options ?? {} }] : [],
    wishes: [first, then],
    ...joined(drawing, first, then),
  };
}
