import type { CartView, ProductCard } from '../../../bot/wire/parts.ts';
import { atHand, plain, siblingOf } from '../changes/goods.ts';
import type { Version } from '../changes/goods.ts';
import { isOfList } from './finding-acts.ts';
import { canBeCounted, ofBrand } from './goods-acts.ts';
import { counted, fill, nameOf, place, sentence, versionSaid } from './sentences.ts';
import { turnAway, turnTo } from './walk.ts';
import type { Act, Fault, Held, Seen, Step, Walk } from './walk.ts';

/** Putting goods into the cart. */

interface Order {
  act: string;
  card: ProductCard;
  rests: readonly number[];
  places?: Record<string, string>;
  fits?: (sentence: string) => boolean;
}

export function withLine(
  cart: readonly Held[],
  card: ProductCard,
  version: Version,
  quantity: number,
): Held[] {
  // prettier-ignore
  const twin = cart.find((line) => line.version.id === version.id);
  if (!twin) return [...cart, { card, version, quantity }];
  return cart.map((line) => (line === twin ? { ...line, quantity: line.quantity + quantity } : line));
}

/** What is known once something was put in or changed. */
export function learnChange(
  walk: Walk,
  cart: Held[],
  latest: Held | undefined,
  turns: readonly number[],
): void {
  // prettier-ignore
  walk.before.push(walk.cart);
  walk.cart = cart;
  turnAway(walk);
  walk.latest = latest;
  walk.rests.latest = [...turns];
  if (latest) turnTo(walk, latest.card, turns);
}

/** Asks which version of it, with some of them to choose from or in so many words. */
const asksWhich =
  ({ title, options }: ProductCard): ((seen: Seen) => Fault) =>
  ({ parts, words }) => {
    const values = options.flatMap((option) => option.values);
    const labels = parts.flatMap((part) => (part.kind === 'choices' ? part.choices : [])).map(({ label }) => label); // prettier-ignore
    const offers = labels.some((label) => values.some((value) => label.includes(value) || value.includes(label))); // prettier-ignore
    const isAsked = offers || (words.includes('?') && words.includes(title));
    return isAsked ? undefined : { kind: 'missed', why: 'does not ask which version' };
  };

function ordering(walk: Walk, { act, card, rests, places = {}, fits = () => true }: Order): Step | undefined {
  const { dice, language, shop } = walk;
  const frame = sentence(walk, act, fits);
  const versions = atHand(walk.shop.goods.find(({ product }) => product.id === card.id) ?? { product: card, words: [] }); // prettier-ignore
  if (frame === undefined || versions.length === 0) return undefined;
  const version = dice.pick(versions);
  const saysVersion = frame.includes('{v}') && language === shop.own && dice.roll() < 0.6;
  const v = saysVersion ? versionSaid(walk, card, version) : undefined;
  const quantity = frame.includes('{n}') && dice.roll() < 0.4 ? 2 + Math.floor(dice.roll() * 2) : 1;
  const say = fill(frame, { ...places, ...place(language, frame, Number(places['at'] ?? 1)), n: counted(walk, quantity), v }); // prettier-ignore
  const isOpen = v === undefined && card.variants.length > 1;
  // What is left of several versions may be taken without asking.
  if (isOpen && versions.length < card.variants.length) return undefined;
  if (!isOpen) {
    const cart = withLine(walk.cart, card, version, quantity);
    const latest = { card, version, quantity };
    return { act, frame, say, rests, cart, learn: (_, turn) => learnChange(walk, cart, latest, [...rests, turn]) }; // prettier-ignore
  }
  return {
    act: `${act}-open`,
    frame,
    say,
    rests,
    judge: asksWhich(card),
    mayLeave: versionAsSought(walk, card, quantity),
    learn(_, turn) {
      turnAway(walk);
      walk.latest = undefined;
      walk.open = { card, quantity };
      walk.rests.open = [...rests, turn];
      turnTo(walk, card, [...rests, turn]);
    },
  };
}

/** A look that was searched for may tell which version is meant. */
function versionAsSought(
  { search, cart }: Walk,
  card: ProductCard,
  quantity: number,
): ((lines: CartView['lines']) => boolean) | undefined {
  // prettier-ignore
  const { color, size } = search?.limits ?? {};
  if ((color ?? size) === undefined) return undefined;
  const known = new Set(cart.map(({ version }) => version.id));
  return (lines) => {
    const added = lines.filter(({ variantId }) => !known.has(variantId));
    const [line] = added;
    if (added.length !== 1 || !line || line.productId !== card.id || line.quantity !== quantity) return false;
    const values = Object.values(line.options).map((value) => value.toLowerCase());
    return [color, size].every((look) => look === undefined || values.some((value) => value.includes(look)));
  };
}

/** By name, as one of those shown or as any other. */
const orderNamed =
  (act: string): Act =>
  (walk) => {
    const { shown, shop, dice } = walk;
    const card = shown.length > 0 && dice.roll() < 0.4 ? dice.pick(shown) : dice.pick(shop.goods).product;
    const name = nameOf(walk, card);
    if (name === undefined) return undefined;
    return ordering(walk, { act, card, rests: [], places: { name } });
  };
export const order = orderNamed('order');
export const orderMore: Act = (walk) => (walk.cart.length > 0 ? orderNamed('order-more')(walk) : undefined);

/** "I'll take it": what is talked about and is not in the cart yet. */
export const orderThis: Act = (walk) => {
  const { focus, cart, open } = walk;
  if (!focus || open || cart.some(({ card }) => card.id === focus.id)) return undefined;
  return ordering(walk, { act: 'order-this', card: focus, rests: walk.rests.focus ?? [] });
};

function listed(walk: Walk, act: string): Step | undefined {
  const at = Math.floor(walk.dice.roll() * Math.min(5, walk.shown.length));
  const card = walk.shown[at];
  if (!card || walk.cart.some((line) => line.card.id === card.id)) return undefined;
  return ordering(walk, { act, card, rests: walk.rests.shown ?? [], places: { at: String(at + 1) } });
}
export const orderListed: Act = (walk) =>
  canBeCounted(walk) && !walk.latest ? listed(walk, 'order-listed') : undefined;
export const orderListedToo: Act = (walk) =>
  canBeCounted(walk) && walk.latest ? listed(walk, 'listed-too') : undefined;
export const orderLast: Act = (walk) => {
  const card = walk.shown.at(-1);
  return isOfList(walk) && card && walk.shown.length > 1
    ? ordering(walk, { act: 'order-last', card, rests: walk.rests.shown ?? [] })
    : undefined;
};

/** The one that costs least, in all its versions. */
function cheapestOf(shown: readonly ProductCard[]): ProductCard | undefined {
  const [first, second] = shown.toSorted((one, other) => one.price.amount - other.price.amount);
  return first && second && (first.priceMax ?? first.price).amount < second.price.amount ? first : undefined;
}
export const orderCheapest: Act = (walk) => {
  const card = isOfList(walk) ? cheapestOf(walk.shown) : undefined;
  return card && ordering(walk, { act: 'order-cheapest', card, rests: walk.rests.shown ?? [] });
};
export const orderCheaper: Act = (walk) => {
  const card = isOfList(walk) && walk.shown.length === 2 ? cheapestOf(walk.shown) : undefined;
  return card && ordering(walk, { act: 'order-cheaper', card, rests: walk.rests.shown ?? [] });
};
export const orderBrand: Act = (walk) => {
  const found = isOfList(walk) ? ofBrand(walk) : undefined;
  return found && ordering(walk, { act: 'order-brand', card: found.card, rests: walk.rests.shown ?? [], places: { b: found.b } }); // prettier-ignore
};

/** "Which size?": answered at once, or after something else was asked between. */
export const answerVersion: Act = (walk) => {
  const { open, language, shop } = walk;
  const frame = sentence(walk, 'version-answer');
  const goods = shop.goods.find(({ product }) => product.id === open?.card.id);
  if (!open || !goods || frame === undefined || language !== shop.own) return undefined;
  const version = walk.dice.pick(atHand(goods));
  const v = versionSaid(walk, open.card, version);
  const rests = walk.rests.open ?? [];
  const cart = withLine(walk.cart, open.card, version, open.quantity);
  const latest = { ...open, version };
  return { act: 'version-answer', frame, say: fill(frame, { v }), rests, cart, learn: (_, turn) => learnChange(walk, cart, latest, [...rests, turn]) }; // prettier-ignore
};

/** "The same in blue": one more of what was just put in, in another version. */
export const sameIn: Act = (walk) => {
  const { latest, shop, cart, language, dice, focus, acts } = walk;
  // Another thing or another version may be what is meant by "the same" then.
  if (latest?.card.id !== focus?.id || acts.at(-1)?.startsWith('ask-version')) return undefined;
  const goods = shop.goods.find(({ product }) => product.id === latest?.card.id);
  const sibling = latest && goods && siblingOf(dice, goods, latest.version);
  const frame = sentence(walk, 'same-in');
  if (!latest || !sibling || latest.quantity > 1 || frame === undefined || language !== shop.own) return undefined; // prettier-ignore
  if (cart.some(({ version }) => version.id === sibling.to.id) || plain(sibling.value).length === 0) return undefined; // prettier-ignore
  const made = { card: latest.card, version: sibling.to, quantity: 1 };
  const after = withLine(cart, made.card, made.version, 1);
  const rests = walk.rests.latest ?? [];
  return { act: 'same-in', frame, say: fill(frame, { v: sibling.value.toLowerCase() }), rests, cart: after, learn: (_, turn) => learnChange(walk, after, made, [...rests, turn]) }; // prettier-ignore
};
