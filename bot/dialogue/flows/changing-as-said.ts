import { readAgainstCart } from '../cart-message.ts';
import type { CartMessage } from '../cart-message.ts';
import type { CartLineSeen } from '../line-references.ts';
import type { Pending } from '../memory.ts';
import { inTurn, openQuestion, useTool } from '../scene.ts';
import type { Scene, Turn } from '../scene.ts';
import { namingCompared } from './compared-goods.ts';
import { deedMeant } from './change-meant.ts';
import type { Deed } from './count-meant.ts';
import { namesPlaces } from './by-number.ts';
import { removeThese, setQuantity } from './changing-cart.ts';
import { lineOf, SHOWS } from './correcting.ts';
import { isPlainlySo } from './plainly-so.ts';
import { anotherNamed, swapLine } from './swapping.ts';
import { draftOf } from './request-draft.ts';
import { isJustAdded, putsBack } from './rereading-lines.ts';
import { heardFigure } from './reading-back.ts';

/**
 * A change of the cart of which every word is understood: which line, what becomes of it, how many. Whatever leaves a
 * word over or may mean two things is left to the other readings.
 */

const read = new WeakMap<Turn, Deed | 'none'>();

export function changesAsSaid(scene: Scene): boolean {
  return deedOf(scene) !== undefined;
}

export function changeAsSaid(scene: Scene): Scene {
  const deed = deedOf(scene);
  if (!deed) throw new Error('nothing is to be changed');
  const asked = inTurn(scene, {
    ...(deed.kind === 'remove'
      ? { intent: 'remove-from-cart' }
      : deed.kind === 'count'
        ? { intent: 'change-quantity' }
        : {}),
    asked: [...new Set([...scene.turn.asked, ...(['add-to-cart', 'remove-from-cart', 'change-quantity'] as const)])], // prettier-ignore
  });
  if (deed.kind === 'remove') return removeThese(asked, deed.lines, deed.asks ?? heardFigure(scene));
  const { line } = deed;
  if (deed.kind === 'exchange') return swapLine(asked, line, deed.wanted);
  if (deed.kind === 'count') return setQuantity(asked, line, deed.quantity, scene.turn.surroundings.spoken);
  const { options, quantity, gone } = deed;
  return useTool(asked, 'lookingUpProduct', 'get-product', { productId: line.productId }, 'product-to-swap', {
    line,
    wanted: Object.values(options).join(' '),
    settled: options,
    some: gone,
    quantity,
  });
}

function deedOf(scene: Scene): Deed | undefined {
  const known = read.get(scene.turn);
  if (known) return known === 'none' ? undefined : known;
  const deed = decide(scene);
  read.set(scene.turn, deed ?? 'none');
  return deed;
}

function decide(scene: Scene): Deed | undefined {
  const question = openQuestion(scene);
  const asked = question?.data?.['offer'] === undefined ? question : undefined;
  if (scene.turn.surroundings.directPath === 'off' || scene.turn.choiceId !== undefined) return undefined;
  if (asked && !OF_GOODS.includes(asked.kind)) return undefined;
  if (isPlainlySo(scene) || putsBack(scene) || namesPlaces(scene)) return undefined;
  // "Instead of pots show me planters" changes nothing.
  if (SHOWS.test(scene.turn.text)) return undefined;
  const to = {
    cartLines: scene.turn.surroundings.cartLines,
    isLatest: isJustAdded(scene),
    isNamed: (line: CartLineSeen, words: string) => anotherNamed(scene, line, words) !== undefined,
  };
  const named = namingCompared(scene);
  if (!named) return undefined;
  for (const message of readAgainstCart(named, pointedAt(scene))) {
    const deed = deedMeant(message, to);
    if (asked && !(deed && turnsAway(deed, message, asked))) continue;
    if (ordersOther(scene, message) || emptiesAll(scene, message)) continue;
    if (deed && !(deed.kind === 'swap' && liesThere(scene, deed))) return deed;
  }
  return undefined;
}

/** Questions that a change of something else may pass over. */
const OF_GOODS: readonly Pending['kind'][] = ['variant', 'which-product', 'confirmation'];

/**
 * What answers a question is its flow's to hear, and an offer may be passed over. "No, take the jeans out again", while
 * something else is asked about, names what it takes out; so does "take one chocolate out" of two.
 */
function turnsAway(deed: Deed, { named, said, pattern }: CartMessage, asked: Pending): boolean {
  const lines = deed.kind === 'remove' ? deed.lines : deed.kind === 'count' ? [deed.line] : undefined;
  if (!lines || !named || !said.out.test(pattern) || draftOf(asked)) return false;
  const about = [asked.data?.['productId'], asked.args?.['variantId'], asked.args?.['lineId']];
  return lines.every((line) => !about.some((id) => id === line.productId || id === line.variantId || id === line.lineId));
} // prettier-ignore

/** "Y una goma de borrar": what is ordered is no line of the cart, and none is named. */
const ordersOther = ({ turn: { ordered } }: Scene, { named, values, lines }: CartMessage): boolean =>
  ordered !== undefined && !named && values.length === 0 &&
  ordered.every(({ productId }) => lines.every((line) => line.productId !== productId)); // prettier-ignore

const SURE = 0.9;

/** "Take it all out" names no line: what is surely said of the whole cart is asked first, be it of one line. */
function emptiesAll({ turn: { understanding } }: Scene, { named, values, counts }: CartMessage): boolean {
  const [top] = understanding?.intents ?? [];
  if (named || values.length > 0 || counts.length > 0) return false;
  return top?.intent === 'empty-cart' && top.confidence >= SURE;
}

/** The version wanted lies in the cart beside the other: then the words may mean either. */
function liesThere({ turn }: Scene, { line, options }: Extract<Deed, { kind: 'swap' }>): boolean {
  return turn.surroundings.cartLines.some(
    (other) =>
      other.productId === line.productId &&
      Object.entries(options).every(([name, value]) => other.options[name] === value),
  );
}

/** What was put in last, while nothing else is talked about; the only line there is. */
function pointedAt(scene: Scene): CartLineSeen | undefined {
  const { cartLines } = scene.turn.surroundings;
  const { lastAdded, focus } = scene.memory;
  const [only, another] = cartLines;
  if (another && scene.memory.lastReply?.template === 'added-several') return undefined;
  const line = (lastAdded && lineOf(scene, lastAdded)) ?? (another ? undefined : only);
  return line && (!focus || focus.productId === line.productId) ? line : undefined;
}
