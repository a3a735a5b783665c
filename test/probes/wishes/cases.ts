import type { ProductCard } from '../../../bot/wire/parts.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import type { Dice } from '../../dice.ts';
import type { Stocked } from '../orders/cases.ts';
import { filled, said } from '../said.ts';
import type { Part } from '../said.ts';
import { joined } from './joining.ts';
import { withTalk } from './talk.ts';

/** Wishes in one message, alone with talk or with the answer to what is open: what each comes to alone is what all must come to together. */

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

export type Shape = 'two' | 'three' | 'talk' | 'answer';

export interface Case {
  shape: Shape;
  store: string;
  language: Language;
  before: string[];
  /** What lies in the cart before. */
  held: Line[];
  wishes: readonly Wish[];
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
  /** Of which the version is asked. */
  open: ProductCard | undefined;
}

type Kind = 'order' | 'remove' | 'count' | 'rule' | 'ask' | 'answer';
type Maker = (drawing: Drawing) => Wish | undefined;

const makers: Readonly<Record<Kind, Maker>> = {
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
  answer(drawing) {
    const { open, dice } = drawing;
    const variant = open && dice.pick(open.variants.filter(({ available }) => available));
    const sentence = open && pick(drawing, 'version-answer', () => true);
    if (!variant || sentence === undefined) return undefined;
    const v = open.options.filter(({ values }) => values.length > 1).map(({ name }) => variant.options[name] ?? '').join(' / ');
    return { act: 'answer', say: filled(sentence, { v }), asks: false, changes: (lines) => [...lines, { title: open.title, quantity: 1, options: variant.options }] };
  },
}; // prettier-ignore

/** Goods that are not the ones in the cart. */
function unlike(
  { cards, held, open, dice }: Drawing,
  fits: (card: ProductCard) => boolean,
): ProductCard | undefined {
  const others = cards.filter((card) => card.id !== (held ?? open)?.id && fits(card));
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

const THREES = [
  ['order', 'rule', 'rule'], ['remove', 'order', 'rule'], ['rule', 'ask', 'order'], ['order', 'ask', 'rule'], ['count', 'order', 'rule'], ['rule', 'rule', 'order'],
] as const; // prettier-ignore
const ALONE = ['order', 'order', 'rule', 'rule', 'remove', 'count', 'ask'] as const;
const BESIDE_ANSWER = ['rule', 'rule', 'ask', 'order'] as const;

function kindsOf(shape: Shape, dice: Dice): readonly Kind[] {
  if (shape === 'two') return dice.pick(PAIRS);
  if (shape === 'three') return dice.pick(THREES);
  return shape === 'talk' ? [dice.pick(ALONE)] : ['answer', dice.pick(BESIDE_ANSWER)];
}

export function drawWishes({ store, languages, cards }: Stocked, part: Part, dice: Dice, shape: Shape): Case | undefined {
  const language = languages.length > 1 && dice.roll() < 0.25 ? dice.pick(languages) : (languages[0] ?? 'en');
  const kinds = kindsOf(shape, dice);
  const plain = cards.filter(({ variants, available }) => variants.length === 1 && available);
  const needsHeld = kinds.some((kind) => kind === 'remove' || kind === 'count');
  const held = shape !== 'answer' && plain.length > 0 && (needsHeld || dice.roll() < 0.3) ? dice.pick(plain) : undefined;
  const choices = shape === 'answer' ? cards.filter(({ variants, available }) => variants.length > 1 && available) : [];
  const open = choices.length > 0 ? dice.pick(choices) : undefined;
  const drawing = { part, language, dice, cards, held, open };
  const wishes = kinds.map((kind) => makers[kind](drawing)).filter((wish) => wish !== undefined);
  if (wishes.length < kinds.length || new Set(wishes.map(({ act }) => act)).size < wishes.length) return undefined;
  const named = held ?? open;
  return {
    shape,
    store,
    language,
    before: named ? [filled(PUTS_IN[language], { name: named.title })] : [],
    held: held ? [{ title: held.title, quantity: 1, options: held.variants[0]?.options ?? {} }] : [],
    wishes,
    ...(shape === 'talk' ? withTalk(drawing, wishes[0]!) : joined(drawing, wishes)),
  };
} // prettier-ignore
