import { fold, stem } from '../../../bot/dialogue/words.ts';
import type { ProductCard } from '../../../bot/wire/parts.ts';
import type { Dice } from '../../dice.ts';
import { filled, said } from '../said.ts';
import type { Part } from '../said.ts';
import { asksVersion, countIn, fill, isPlain, namedAs, tongueOf, versionOf } from './cases.ts';
import type { Asked, Case, Stocked, Variant } from './cases.ts';
import { frames } from './frames.ts';
import type { Tongue } from './frames.ts';

/** What people say when they order, by act, with goods, versions and counts drawn from the catalogues. */

export const acts = [
  'order', 'order-more', 'order-two', 'not-order', 'order-this', 'order-listed', 'order-last', 'order-both', 'order-cheapest', 'version-answer', 'count-answer',
] as const; // prettier-ignore
export type Act = (typeof acts)[number];

/** Fair for none: what they say means two things as well as each other, or asks for goods that stand for nothing. */
const leftOut: ReadonlySet<string> = new Set([
  // A number alone is a count as well as a place.
  '{i} please, to the cart',
  '{i} kaufen',
  // To be shown what stands there is as good an answer.
  '{th}',
]);

interface Drawn {
  act: Act;
  stocked: Stocked;
  tongue: Tongue;
  sentence: string;
  dice: Dice;
}

/** @returns undefined where these draws make no fair case */
export function drawSaid(part: Part, act: Act, stocked: Stocked, dice: Dice): Case | undefined {
  const tongue = tongueOf(stocked, dice);
  const sentences = said(part, tongue, act).filter((each) => !leftOut.has(each));
  if (sentences.length === 0) return undefined;
  const drawn = { act, stocked, tongue, sentence: dice.pick(sentences), dice };
  return draws[act](drawn);
}

const draws: Record<Act, (drawn: Drawn) => Case | undefined> = {
  order: byName,
  'order-more': byName,
  'not-order': byName,
  'order-two': twoByName,
  'order-this': ofShown,
  'count-answer': ofShown,
  'version-answer': answered,
  'order-listed': ofList,
  'order-last': ofList,
  'order-cheapest': ofList,
  'order-both': ofTwo,
};

function caseOf({ act, stocked, tongue, sentence }: Drawn, rest: Pick<Case, 'before' | 'ask'> & Partial<Case>): Case {
  return { store: stocked.store, tongue, circumstance: act, frame: sentence, naming: 'whole', put: 0, ...rest };
} // prettier-ignore

interface Wish {
  card: ProductCard;
  variant: Variant;
  version: string;
  quantity: number;
}

const MOST_COUNTED = 4;

/** Some goods in a version and number that can be had, called by a title that nothing else bears. */
function wishOf({ stocked: { cards }, dice }: Drawn, isCounted: boolean, of = cards): Wish | undefined {
  if (of.length === 0) return undefined;
  const card = dice.pick(of);
  if (cards.some(({ id, title }) => id !== card.id && fold(title) === fold(card.title))) return undefined;
  const there = card.variants.filter(({ available }) => available);
  if (there.length === 0) return undefined;
  const variant = dice.pick(there);
  const quantity = isCounted && dice.roll() < 0.8 ? 2 + Math.floor(dice.roll() * (MOST_COUNTED - 1)) : 1;
  if (variant.stock !== undefined && variant.stock < quantity) return undefined;
  return { card, variant, version: versionOf(card, variant, dice), quantity };
}

const lineOf = ({ card, variant, quantity }: Wish): Asked['want'][number] => ({
  title: card.title,
  quantity,
  options: variant.options,
});

/** As a word or a figure; beside "x" as a figure. */
function countOf({ tongue, sentence, dice }: Drawn, quantity: number, place = 'n'): string {
  if (new RegExp(`x\\{${place}\\}|\\{${place}\\} ?x`).test(sentence)) return String(quantity);
  const words = frames[tongue].counts[quantity]?.filter((each) => each !== 'a') ?? [];
  return dice.roll() < 0.5 && words.length > 0 ? dice.pick(words) : String(quantity);
}

const placeOf = (version: string): string | undefined => (version === '' ? undefined : version);

/** A plain thing of another name, put in before. */
function otherOf({ stocked: { cards }, dice }: Drawn, card: ProductCard): ProductCard | undefined {
  const plain = cards.filter((each) => isPlain(each) && each.id !== card.id && each.available);
  return plain.length > 0 ? dice.pick(plain) : undefined;
}

const shows = ({ tongue }: Drawn, name: string): string => frames[tongue].show.replace('{name}', () => name);

function byName(drawn: Drawn): Case | undefined {
  const { act, sentence, stocked, tongue, dice } = drawn;
  const wish = wishOf(drawn, sentence.includes('{n}'));
  if (!wish) return undefined;
  const { card, version, quantity } = wish;
  if (version !== '' && !sentence.includes('{v}') && act !== 'not-order') return undefined;
  const { name, naming } = namedAs(card, stocked.cards, dice);
  const say = filled(sentence, { n: countOf(drawn, quantity), name, v: placeOf(version) });
  if (act === 'not-order') {
    const before = dice.roll() < 0.4 ? [shows(drawn, card.title)] : [];
    return caseOf(drawn, { naming, before, ask: () => ({ say, want: [] }) });
  }
  const other = act === 'order-more' ? otherOf(drawn, card) : undefined;
  if (act === 'order-more' && !other) return undefined;
  const before = other ? [frames[tongue].first.replace('{name}', () => other.title)] : [];
  return caseOf(drawn, { naming, before, put: before.length, ask: () => ({ say, want: [lineOf(wish)] }) });
}

function twoByName(drawn: Drawn): Case | undefined {
  const { sentence, stocked, dice } = drawn;
  const one = wishOf(drawn, sentence.includes('{n}'));
  const two = wishOf(drawn, sentence.includes('{m}'));
  if (!one || !two || one.card.id === two.card.id) return undefined;
  const first = namedAs(one.card, stocked.cards, dice);
  const second = namedAs(two.card, stocked.cards, dice);
  const say = filled(sentence, {
    n: countOf(drawn, one.quantity), name: first.name, v: placeOf(one.version),
    m: countOf(drawn, two.quantity, 'm'), other: second.name, w: placeOf(two.version),
  }); // prettier-ignore
  const naming = first.naming === 'whole' ? second.naming : first.naming;
  return caseOf(drawn, { naming, before: [], ask: () => ({ say, want: [lineOf(one), lineOf(two)] }) });
}

/** One thing on the screen. */
function ofShown(drawn: Drawn): Case | undefined {
  const { act, sentence } = drawn;
  const isCounted = sentence.includes('{n}');
  const wish = wishOf(drawn, isCounted);
  if (!wish || (act === 'count-answer' && wish.quantity === 1 && drawn.dice.roll() < 0.5)) return undefined;
  const { card, version, quantity } = wish;
  const says = version === '' || sentence.includes('{v}');
  if (act === 'count-answer' && !says) return undefined;
  const say = filled(sentence, { n: countOf(drawn, quantity), v: placeOf(version) });
  return caseOf(drawn, {
    before: [shows(drawn, card.title)],
    ask: (shown) => {
      const [only, another] = shown;
      if (only?.id !== card.id || another) return undefined;
      return says ? { say, want: [lineOf(wish)] } : { say, want: [], open: card };
    },
  });
}

/** Which version was asked. */
function answered(drawn: Drawn): Case | undefined {
  const { sentence, tongue, dice, stocked } = drawn;
  const wish = wishOf(drawn, true, stocked.cards.filter((card) => !isPlain(card))); // prettier-ignore
  if (!wish || wish.version === '') return undefined;
  const frame = dice.pick(frames[tongue].whole);
  const asked = fill(frame, { n: countIn(frame, String(wish.quantity), wish.quantity), name: wish.card.title, v: '' });
  const say = filled(sentence, { v: wish.version });
  const ask: Case['ask'] = (_, parts) => (asksVersion(parts, wish.card) ? { say, want: [lineOf(wish)] } : undefined);
  return caseOf(drawn, { before: [asked], ask });
} // prettier-ignore

/** Words for a kind that several titles end with, or begin with where the language puts it there. */
function kindIn({ stocked: { cards }, tongue, dice }: Drawn, most: number): string | undefined {
  const isLast = tongue === 'en' || tongue === 'de';
  const heads = cards.flatMap(({ title }) => {
    const words =
      title
        .split(/[,(–—:/|]/u)[0]
        ?.trim()
        .split(/\s+/) ?? [];
    const head = (isLast ? words.at(-1) : words[0]) ?? '';
    return words.length > 1 && /^\p{L}{4,}$/u.test(head) ? [head.toLowerCase()] : [];
  });
  const groups = Object.values(Object.groupBy(heads, (head) => stem(fold(head))));
  const fair = groups.flatMap((group = []) => (group.length > 1 && group.length <= most ? [group[0]!] : []));
  return fair.length > 0 ? dice.pick(fair) : undefined;
}

/** Several on the screen: one of them by its place or its price. */
function ofList(drawn: Drawn): Case | undefined {
  const { act, sentence, dice } = drawn;
  const kind = kindIn(drawn, 8);
  if (kind === undefined) return undefined;
  const roll = dice.roll();
  const quantity = sentence.includes('{n}') ? 2 + Math.floor(dice.roll() * 3) : 1;
  const n = countOf(drawn, quantity);
  const picked = dice.roll();
  return caseOf(drawn, {
    before: [shows(drawn, kind)],
    ask: (shown) => {
      if (shown.length < 2) return undefined;
      const at = placeMeant(act, shown, roll);
      const card = at === undefined ? undefined : shown[at];
      if (!card || at === undefined) return undefined;
      const there = card.variants.filter(({ available, stock }) => available && (stock ?? quantity) >= quantity);
      const variant = there[Math.floor(picked * there.length)];
      if (!variant) return undefined;
      const version = versionOf(card, variant, { ...dice, roll: () => 0 });
      const say = filled(sentence, { n, i: at + 1, ...placeWord(drawn, at), v: placeOf(version) });
      const isOpen = version !== '' && !sentence.includes('{v}');
      const want = isOpen ? [] : [lineOf({ card, variant, version, quantity })];
      return { say, want, ...(isOpen ? { open: card } : {}) };
    },
  }); // prettier-ignore
}

const MOST_PLACES = 4;

function placeMeant(act: Act, shown: readonly ProductCard[], roll: number): number | undefined {
  if (act === 'order-listed') return Math.floor(roll * Math.min(MOST_PLACES, shown.length));
  if (act === 'order-last') return shown.length - 1;
  const least = Math.min(...shown.map(({ price }) => price.amount));
  const cheapest = shown.filter(({ price }) => price.amount === least);
  return cheapest.length === 1 ? shown.indexOf(cheapest[0]!) : undefined;
}

const ordinals: Readonly<Record<Tongue, readonly (readonly [string, string])[]>> = {
  en: [['first', 'first'], ['second', 'second'], ['third', 'third'], ['fourth', 'fourth']],
  de: [['erste', 'ersten'], ['zweite', 'zweiten'], ['dritte', 'dritten'], ['vierte', 'vierten']],
  es: [['primero', 'primera'], ['segundo', 'segunda'], ['tercero', 'tercera'], ['cuarto', 'cuarta']],
  fr: [['premier', 'première'], ['deuxième', 'deuxième'], ['troisième', 'troisième'], ['quatrième', 'quatrième']],
}; // prettier-ignore

/** Bent as the word before it wants it. */
function placeWord({ tongue, sentence }: Drawn, at: number): { th: string } {
  const [plain = '', bent = ''] = ordinals[tongue][at] ?? [];
  if (/(?<!\p{L})(?:la|den|dem) \{th\}/iu.test(sentence)) return { th: bent };
  const isShort = tongue === 'es' && /\{th\} \p{L}/u.test(sentence) && /r[oa]$/.test(plain) && at !== 3;
  return { th: isShort ? plain.replace(/o$/, '').replace(/^segund$/, 'segundo') : plain };
}

/** Two on the screen, compared or found. */
function ofTwo(drawn: Drawn): Case | undefined {
  const { stocked: { cards }, sentence, dice } = drawn; // prettier-ignore
  const isCompared = dice.roll() < 0.5;
  const plain = cards.filter((each) => isPlain(each));
  if (plain.length < 2) return undefined;
  const [one, two] = [dice.pick(plain), dice.pick(plain)];
  const kind = kindIn(drawn, 3);
  if (isCompared ? one.id === two.id : kind === undefined) return undefined;
  const before = isCompared ? compares[drawn.tongue](one.title, two.title) : shows(drawn, kind ?? '');
  const say = filled(sentence, {});
  return caseOf(drawn, {
    before: [before],
    ask: (shown) => {
      if (shown.length !== 2 || !shown.every(isPlain)) return undefined;
      return { say, want: shown.map((card) => ({ title: card.title, quantity: 1, options: card.variants[0]!.options })) };
    },
  }); // prettier-ignore
}

const compares: Readonly<Record<Tongue, (one: string, two: string) => string>> = {
  en: (one, two) => `compare the ${one} and the ${two}`,
  de: (one, two) => `vergleich ${one} mit ${two}`,
  es: (one, two) => `compara ${one} con ${two}`,
  fr: (one, two) => `comparez ${one} et ${two}`,
};
