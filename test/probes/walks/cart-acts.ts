import { nameAmong, plain, siblingOf } from '../changes/goods.ts';
import { counted, fill, sentence } from './sentences.ts';
import { learnChange } from './order-acts.ts';
import type { Act, Held, Step, Walk } from './walk.ts';

/** Changing what is in the cart, by name or as what was just put in. */

interface Change {
  act: string;
  cart: Held[];
  places?: Record<string, string | number | undefined>;
  latest?: Held | undefined;
  rests?: readonly number[];
}

function changing(walk: Walk, { act, cart, places = {}, latest, rests = [] }: Change): Step | undefined {
  const frame = sentence(walk, act);
  if (frame === undefined) return undefined;
  return { act, frame, say: fill(frame, places), rests, cart, learn: (_, turn) => learnChange(walk, cart, latest, [...rests, turn]) }; // prettier-ignore
}

const replaced = (cart: Held[], line: Held, ...by: Held[]): Held[] => cart.flatMap((each) => (each === line ? by : [each])); // prettier-ignore

/** A line with a name that fits no other of the cart and nothing on the screen. */
function named(
  { shop, cart, dice, shown }: Walk,
  fits: (line: Held) => boolean = () => true,
): { line: Held; x: string } | undefined {
  // prettier-ignore
  const lines = cart.filter((line) => fits(line) && cart.filter(({ card }) => card.id === line.card.id).length === 1); // prettier-ignore
  if (lines.length === 0) return undefined;
  const line = dice.pick(lines);
  const near = new Set([...cart.map(({ card }) => card.id), ...shown.map(({ id }) => id)]);
  near.delete(line.card.id);
  const goodsOf = (id: string) => shop.goods.find(({ product }) => product.id === id);
  const goods = goodsOf(line.card.id);
  const x =
    goods &&
    nameAmong(
      dice,
      goods,
      [...near].flatMap((id) => goodsOf(id) ?? []),
    );
  return x === undefined ? undefined : { line, x };
}

const withCount = (line: Held, quantity: number): Held => ({ ...line, quantity });
const isSeveral = ({ quantity }: Held): boolean => quantity > 1;

function recounted(
  walk: Walk,
  act: string,
  found: { line: Held; x?: string } | undefined,
  quantity: number,
  rests: readonly number[] = [],
): Step | undefined {
  // prettier-ignore
  if (!found || found.line.quantity === quantity) return undefined;
  const next = withCount(found.line, quantity);
  const places = { x: found.x, n: counted(walk, quantity), o: found.line.quantity };
  return changing(walk, { act, cart: replaced(walk.cart, found.line, next), places, latest: next, rests });
}

export const remove: Act = (walk) => {
  const found = named(walk);
  return found && changing(walk, { act: 'remove', cart: replaced(walk.cart, found.line), places: { x: found.x } }); // prettier-ignore
};
export const removeOne: Act = (walk) => {
  const found = named(walk, isSeveral);
  return found && recounted(walk, 'remove-one', found, found.line.quantity - 1);
};
export const count: Act = (walk) =>
  recounted(walk, 'count', named(walk), 2 + Math.floor(walk.dice.roll() * 3));
export const more: Act = (walk) => {
  const found = named(walk);
  return found && recounted(walk, 'more', found, found.line.quantity + 1);
};
export const less: Act = (walk) => {
  const found = named(walk, isSeveral);
  return found && recounted(walk, 'less', found, found.line.quantity - 1);
};
export const keepOnly: Act = (walk) => {
  const found = walk.cart.length > 1 ? named(walk) : undefined;
  return found && changing(walk, { act: 'keep-only', cart: [found.line], places: { x: found.x } });
};

/** The line just put in, while the talk is still of it. */
function justPut({ latest, cart, focus }: Walk): Held | undefined {
  if (latest?.card.id !== focus?.id) return undefined;
  return cart.find((line) => line.version.id === latest?.version.id);
}
function ofIt(
  walk: Walk,
  make: (line: Held, rests: readonly number[]) => Step | undefined,
): Step | undefined {
  // prettier-ignore
  const line = justPut(walk);
  return line && walk.latest?.quantity === line.quantity ? make(line, walk.rests.latest ?? []) : undefined;
}
const newCount = (walk: Walk): number => 2 + Math.floor(walk.dice.roll() * 3);
export const removeIt: Act = (walk) =>
  ofIt(walk, (line, rests) => changing(walk, { act: 'remove-it', cart: replaced(walk.cart, line), rests }));
export const countIt: Act = (walk) =>
  ofIt(walk, (line, rests) => recounted(walk, 'count-it', { line }, newCount(walk), rests));
export const countSlip: Act = (walk) =>
  ofIt(walk, (line, rests) => recounted(walk, 'count-slip', { line }, newCount(walk), rests));

function swapped(
  walk: Walk,
  act: string,
  line: Held,
  x: string | undefined,
  rests: readonly number[],
): Step | undefined {
  // prettier-ignore
  const goods = walk.shop.goods.find(({ product }) => product.id === line.card.id);
  const sibling = goods && siblingOf(walk.dice, goods, line.version);
  if (!sibling || walk.language !== walk.shop.own) return undefined;
  if (walk.cart.some((each) => each.version.id === sibling.to.id) || plain(sibling.value).length === 0) return undefined; // prettier-ignore
  const next = { ...line, version: sibling.to };
  const places = { x, v: sibling.value.toLowerCase(), w: sibling.was.toLowerCase() };
  return changing(walk, { act, cart: replaced(walk.cart, line, next), places, latest: next, rests });
}
export const swapIt: Act = (walk) =>
  ofIt(walk, (line, rests) => swapped(walk, 'swap-it', line, undefined, rests));
export const swapVersion: Act = (walk) => {
  const found = named(walk);
  return found && swapped(walk, 'swap-version', found.line, found.x, []);
};

/** The cart as it was before the last change, while nothing new was begun. */
export const undo: Act = (walk) => {
  const cart = walk.before.at(-1);
  const frame = sentence(walk, 'undo');
  if (!cart || !walk.rests.latest || frame === undefined) return undefined;
  return {
    act: 'undo',
    frame,
    say: frame,
    rests: walk.rests.latest,
    cart,
    learn() {
      walk.before.pop();
      walk.cart = cart;
      walk.latest = undefined;
      walk.focus = undefined;
      walk.rests.latest = undefined;
    },
  };
};
