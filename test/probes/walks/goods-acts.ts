import type { ProductCard } from '../../../bot/wire/parts.ts';
import { isOfList } from './finding-acts.ts';
import { fill, nameOf, place, sentence, versionSaid } from './sentences.ts';
import { turnTo } from './walk.ts';
import type { Act, Fault, Seen, Step, Walk } from './walk.ts';

/** Asking about one of the goods, by place, by trait, by name or as "it". */

/** Whether the reply is of this product and of no other. */
function judgeOf(card: ProductCard, wanted?: (seen: Seen) => boolean): (seen: Seen) => Fault {
  return (seen) => {
    const { cards, words, tools } = seen;
    const of = tools.flatMap(({ args }) =>
      typeof args['productId'] === 'string' ? [args['productId']] : [],
    );
    const others = cards.filter(({ id }) => id !== card.id);
    const isOfIt = cards.some(({ id }) => id === card.id) || words.includes(card.title) || of.includes(card.id); // prettier-ignore
    const isOther = (others.length > 0 && !isOfIt) || (of.length > 0 && !of.includes(card.id) && !isOfIt);
    if (isOther) return { kind: 'wrong', why: `is of ${others.map(({ title }) => title).join(', ') || of.join(', ')}, not of ${card.title}` }; // prettier-ignore
    if (!isOfIt) return { kind: 'missed', why: `is not of ${card.title}` };
    return wanted && !wanted(seen) ? { kind: 'missed', why: 'lacks what was asked' } : undefined;
  };
}

interface Told {
  act: string;
  frame: string;
  say: string;
  card: ProductCard;
  rests: readonly number[];
  wanted?: ((seen: Seen) => boolean) | undefined;
}

/** A message after which the talk is of this product. */
function telling(walk: Walk, { act, frame, say, card, rests, wanted }: Told): Step {
  return {
    act,
    frame,
    say,
    rests,
    judge: judgeOf(card, wanted),
    learn(_, turn) {
      walk.open = undefined;
      turnTo(walk, card, [...rests, turn]);
    },
  };
}

const ordinals = 5;

/** Whether places in the list can be counted: it is the last thing shown, or what is talked about came from it. */
export const canBeCounted = (walk: Walk): boolean =>
  walk.shown.length > 1 && !walk.open && (!walk.focus || walk.shown.some(({ id }) => id === walk.focus?.id));

export const detailsListed: Act = (walk) => {
  if (!canBeCounted(walk)) return undefined;
  const frame = sentence(walk, 'details-listed');
  const at = Math.floor(walk.dice.roll() * Math.min(walk.shown.length, ordinals));
  const card = walk.shown[at];
  if (frame === undefined || !card) return undefined;
  const say = fill(frame, place(walk.language, frame, at + 1));
  return telling(walk, { act: 'details-listed', frame, say, card, rests: walk.rests.shown ?? [] });
};

/** The one of this maker, where only one of those shown is. */
export function ofBrand(walk: Walk): { card: ProductCard; b: string } | undefined {
  const { shown, dice } = walk;
  const fair = shown.filter(
    ({ brand }) =>
      brand !== undefined &&
      /^\p{L}[\p{L} ]{2,}$/u.test(brand) &&
      shown.filter((other) => `${other.brand} ${other.title}`.toLowerCase().includes(brand.toLowerCase())).length === 1,
  ); // prettier-ignore
  if (shown.length < 2 || fair.length === 0) return undefined;
  const card = dice.pick(fair);
  return { card, b: dice.roll() < 0.5 ? card.brand!.toLowerCase() : card.brand! };
}

export const detailsBrand: Act = (walk) => {
  const found = isOfList(walk) ? ofBrand(walk) : undefined;
  const frame = found && sentence(walk, 'details-brand');
  if (!found || frame === undefined) return undefined;
  const say = fill(frame, { b: found.b });
  return telling(walk, { act: 'details-brand', frame, say, card: found.card, rests: walk.rests.shown ?? [] });
};

const asked = ['ask-price', 'ask-price', 'ask-material', 'ask-weight', 'ask-options', 'ask-version', 'ask-stock', 'ask-size', 'ask-care', 'ask-use']; // prettier-ignore

function priceIn(card: ProductCard): (seen: Seen) => boolean {
  const digits = (text: string): string => text.replaceAll(/\D/g, '');
  const amounts = [card.price, ...card.variants.map(({ price }) => price)].map(({ amount }) =>
    String(amount),
  );
  return ({ words, cards }) =>
    cards.some(({ id }) => id === card.id) ||
    (words.match(/\d[\d.,\s]*\d|\d/g) ?? []).some((each) => amounts.includes(digits(each)) || amounts.includes(`${digits(each)}00`)); // prettier-ignore
}

function question(
  walk: Walk,
  card: ProductCard,
  name: string | undefined,
  rests: readonly number[],
): Step | undefined {
  // prettier-ignore
  const act = walk.dice.pick(asked);
  const frame = sentence(walk, act, (each) => each.includes('{x}') === (name !== undefined));
  const version = walk.dice.pick(card.variants);
  const v = walk.language === walk.shop.own ? versionSaid(walk, card, version) : undefined;
  if (frame === undefined || (frame.includes('{v}') && v === undefined)) return undefined;
  const say = fill(frame, { x: name, v });
  const wanted = act === 'ask-price' ? priceIn(card) : undefined;
  return telling(walk, {
    act: `${act}-${name === undefined ? 'it' : 'named'}`,
    frame,
    say,
    card,
    rests,
    wanted,
  });
}

/** Of the product talked about. */
export const askOfIt: Act = (walk) =>
  walk.focus && question(walk, walk.focus, undefined, walk.rests.focus ?? []);

/** By name: one of those shown, or another that the store sells. */
export const askOfNamed: Act = (walk) => {
  const { shown, shop, dice } = walk;
  const card = shown.length > 0 && dice.roll() < 0.6 ? dice.pick(shown) : dice.pick(shop.goods).product;
  const name = nameOf(walk, card);
  return name === undefined ? undefined : question(walk, card, name, []);
};

export const compareTwo: Act = (walk) => {
  if (!isOfList(walk)) return undefined;
  const byPlace = /\b(?:1|2|first|second|ersten?|zweiten?|eins|zwei|primeros?|segundo|premiers?|deuxième|second|haut)\b/iu; // prettier-ignore
  const frame = sentence(walk, 'compare-two', (each) => walk.shown.length === 2 || byPlace.test(each));
  const [first, second] = walk.shown;
  if (frame === undefined || !first || !second) return undefined;
  const rests = walk.rests.shown ?? [];
  return {
    act: 'compare-two',
    frame,
    say: frame,
    rests,
    judge({ cards, words }) {
      const told = (card: ProductCard): boolean => cards.some(({ id }) => id === card.id) || words.includes(card.title); // prettier-ignore
      const others = cards.filter(({ id }) => id !== first.id && id !== second.id);
      if (others.length > 0) return { kind: 'wrong', why: `compares ${others.map(({ title }) => title).join(', ')}` }; // prettier-ignore
      return told(first) && told(second) ? undefined : { kind: 'missed', why: 'compares not the two' };
    },
    learn(seen, turn) {
      if (seen.cards.length !== 2) return;
      walk.shown = seen.cards;
      walk.rests.shown = [...rests, turn];
    },
  };
};
