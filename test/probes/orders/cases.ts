import { fold, stem, wordsOf } from '../../../bot/dialogue/words.ts';
import type { Part, ProductCard } from '../../../bot/wire/parts.ts';
import type { Dice } from '../../dice.ts';
import { frames } from './frames.ts';
import type { Tongue } from './frames.ts';

/** Things a shopper asks for, with what must be in the cart after it. */
export interface Case {
  store: string;
  tongue: Tongue;
  /** What the frame is said in: what went before it, or the act it is of. */
  circumstance: string;
  frame: string;
  /** How the thing is called: whole title, without its maker, its last words, or with a typo. */
  naming: 'whole' | 'shortened' | 'typo';
  before: readonly string[];
  /** How many lines are in the cart by then. */
  put: number;
  /** @returns undefined where what was shown leaves nothing fair to ask */
  ask: (shown: readonly ProductCard[], parts: readonly Part[]) => Asked | undefined;
}

export interface Asked {
  say: string;
  /** The lines to come into the cart. */
  want: readonly Line[];
  /** Goods of which a version has to be asked. */
  open?: ProductCard | undefined;
  isSoldOut?: boolean;
}

export interface Line {
  title: string;
  quantity: number;
  options: Record<string, string>;
}

export type Variant = ProductCard['variants'][number];
export interface Stocked {
  store: string;
  /** Its own first. */
  languages: readonly Tongue[];
  cards: readonly ProductCard[];
}

const MOST_COUNTED = 4;

export function tongueOf({ languages }: Stocked, drawn: Dice): Tongue {
  return languages.length > 1 && drawn.roll() < 0.25 ? drawn.pick(languages) : (languages[0] ?? 'en');
}

/** From the frames of this probe. */
export function drawCase(stocked: Stocked, drawn: Dice): Case | undefined {
  const { store, cards } = stocked;
  const tongue = tongueOf(stocked, drawn);
  const said = frames[tongue];
  const card = drawn.pick(cards);
  const same = cards.filter(({ title }) => fold(title) === fold(card.title));
  const isEmpty = drawn.roll() < 0.12;
  const variants = card.variants.filter(({ available }) => available !== isEmpty);
  if (same.length > 1 || variants.length === 0) return undefined;
  const variant = drawn.pick(variants);
  const version = versionOf(card, variant, drawn);
  if (isEmpty && version === '') return undefined;
  const circumstance = isEmpty
    ? 'sold-out'
    : drawn.pick(['first', 'first', 'shown', 'after', 'answer'] as const);
  if (circumstance === 'answer' && version === '') return undefined;
  const quantity = drawn.roll() < 0.5 ? 1 : 2 + Math.floor(drawn.roll() * (MOST_COUNTED - 1));
  if (variant.stock !== undefined && variant.stock < quantity) return undefined;
  if (!isEmpty && drawn.roll() < 0.12) return notTaken({ store, tongue, card, version }, drawn);
  const { name, naming } = namedAs(card, cards, drawn);
  const counted = drawn.pick(said.counts[quantity] ?? ['1']);
  const filled = (frame: string, v: string): string =>
    fill(frame, { n: countIn(frame, counted, quantity), name, v });
  const want = isEmpty ? [] : [{ title: card.title, quantity, options: variant.options }];
  const shared = { store, tongue, circumstance, naming };
  if (circumstance === 'answer') {
    const frame = drawn.pick(said.answers.filter((each) => quantity === 1 || !each.startsWith('one ')));
    const ask = filled(drawn.pick(said.whole), '');
    const say = fill(frame, { n: '', name: '', v: version });
    return { ...shared, frame, before: [ask], put: 0, ask: () => ({ say, want }) };
  }
  const plain = cards.filter((each) => isPlain(each) && each.id !== card.id);
  const other = plain.length > 0 ? drawn.pick(plain) : undefined;
  const before = {
    first: [],
    'sold-out': [],
    shown: [fill(said.show, { n: '', name: card.title, v: '' })],
    after: other ? [fill(said.first, { n: '', name: other.title, v: '' })] : [],
  }[circumstance];
  const frame = drawn.pick(circumstance === 'after' ? [...said.whole, ...said.more] : said.whole);
  const say = filled(frame, version);
  return { ...shared, frame, before, put: circumstance === 'after' ? before.length : 0, ask: () => ({ say, want, isSoldOut: isEmpty }) }; // prettier-ignore
}

/** Speaks of so many and orders nothing. */
function notTaken(
  { store, tongue, card, version }: { store: string; tongue: Tongue; card: ProductCard; version: string },
  drawn: Dice,
): Case {
  const said = frames[tongue];
  const frame = drawn.pick(said.notTaken);
  const name = drawn.roll() < 0.5 ? card.title.toLowerCase() : card.title;
  const counted = drawn.pick(said.counts[2 + Math.floor(drawn.roll() * 2)] ?? ['2']);
  const before = drawn.roll() < 0.4 ? [fill(said.show, { n: '', name: card.title, v: '' })] : [];
  const say = fill(frame, { n: counted, name, v: version });
  return { store, tongue, circumstance: 'not-taken', frame, naming: 'whole', before, put: 0, ask: () => ({ say, want: [] }) }; // prettier-ignore
}

/** "A" stands right before its noun; "x" and "mal" stand beside figures. */
export function countIn(frame: string, counted: string, quantity: number): string {
  if (/x\{n\}|\{n\}x/.test(frame)) return String(quantity);
  return counted === 'a' && !/^.+\{n\} \{name\}/.test(frame) ? 'one' : counted;
}

export const isPlain = ({ variants, available }: ProductCard): boolean => variants.length === 1 && available;

export function fill(frame: string, { n, name, v }: { n: string; name: string; v: string }): string {
  const bare = v === '' ? frame.replaceAll(/\[[^\]]*\]/g, '') : frame.replaceAll(/[[\]]/g, '');
  return bare.replace('{n}', () => n).replace('{name}', () => name).replace('{v}', () => v); // prettier-ignore
}

/** The values that a shopper has to say, in their own order or the other way round, in small letters or as written. */
export function versionOf({ options }: ProductCard, variant: Variant, drawn: Dice): string {
  const open = options.filter(({ values }) => values.length > 1);
  const values = open.flatMap(({ name }) => variant.options[name] ?? []);
  const inOrder = drawn.roll() < 0.7 ? values : values.toReversed();
  const joined = inOrder.join(drawn.roll() < 0.6 ? ' ' : ', ');
  return drawn.roll() < 0.6 ? joined.toLowerCase() : joined;
}

/** A name by which a clerk knows that only this can be meant. */
export function namedAs(
  card: ProductCard,
  cards: readonly ProductCard[],
  drawn: Dice,
): { name: string; naming: Case['naming'] } {
  const written = drawn.roll() < 0.5 ? card.title.toLowerCase() : card.title;
  const chance = drawn.roll();
  const words = written.split(/\s+/);
  if (chance < 0.4) return { name: written, naming: 'whole' };
  if (chance < 0.5) return { name: misspelt(written), naming: 'typo' };
  const parts = [words.slice(1), words.slice(-2), words.slice(0, 2), words.slice(-3)];
  const fair = parts.filter((part) => part.length > 1 && part.length < words.length && isFair(part, card, cards)); // prettier-ignore
  const part = fair[Math.floor(drawn.roll() * fair.length)];
  return part ? { name: part.join(' '), naming: 'shortened' } : { name: written, naming: 'whole' };
}

const LINK = /^(?:and|of|for|the|with|in|to|de|del|la|el|le|les|des|du|en|y|et|und|mit|für|aus|im|für|con|sin|para|pour|avec|au|aux|&|à|-|–|\+)$/iu; // prettier-ignore

function isFair(part: readonly string[], card: ProductCard, cards: readonly ProductCard[]): boolean {
  const [first = '', last = ''] = [part[0], part.at(-1)];
  if (LINK.test(first) || LINK.test(last) || !/\p{L}{3}/u.test(first) || !/\p{L}{3}/u.test(last))
    return false;
  const said = wordsOf(part.join(' ')).map(stem);
  const others = cards.filter(({ id }) => id !== card.id);
  return !others.some(({ title, options }) => {
    const own = wordsOf(`${title} ${options.flatMap(({ values }) => values).join(' ')}`).map(stem);
    return said.every((word) => own.some((each) => each === word || each.includes(word)));
  });
}

/** Two letters in the middle of the longest word change places. */
function misspelt(name: string): string {
  const longest = name.split(/[^\p{L}]+/u).toSorted((one, other) => other.length - one.length)[0] ?? '';
  if (longest.length < 7) return name;
  const at = Math.floor(longest.length / 2);
  const wrong = `${longest.slice(0, at)}${longest[at + 1]}${longest[at]}${longest.slice(at + 2)}`;
  return name.replace(longest, wrong);
}

/** One of its values at least is on a button. */
export function asksVersion(parts: readonly Part[], { options, shown = {} }: ProductCard): boolean {
  const values = options.flatMap((option) =>
    option.values.flatMap((value) => [value, shown[value] ?? value]),
  );
  return parts.some((part) => part.kind === 'choices' && part.choices.some(({ label }) => values.some((value) => label.includes(value)))); // prettier-ignore
}
