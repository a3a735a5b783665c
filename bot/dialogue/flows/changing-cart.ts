import type { CartResult } from '../../tools/results.ts';
import type { Slots } from '../../understanding/understanding.ts';
import type { CartLine, CartView } from '../../wire/parts.ts';
import { resolveLines } from '../line-references.ts';
import type { CartLineSeen } from '../line-references.ts';
import { MOST_CHOICES, say, yesOrNo } from '../say.ts';
import { inTurn, notedData, remember, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { add } from './adding.ts';
import { catalogueOf } from '../replies/index.ts';
import { sayNotStated } from './policies.ts';
import { quantityMeant } from './counting.ts';
import { heardFigure, readBackQuantity, readBackRemoval } from './reading-back.ts';
import { lookUpOne } from './products.ts';
import { SHOWED_ONE } from './rereading-offers.ts';
import { swapLine } from './swapping.ts';
import { namesOnlyVersion } from './versions.ts';
import { cartParts, rememberCart } from './cart.ts';

/** Taking lines out of the cart, changing how many, and emptying it. */

export function removeLines(scene: Scene): Scene {
  if (scene.turn.surroundings.cartLines.length === 0) return say(scene, 'cart-empty', {});
  const referent = resolveLines(scene);
  if (referent.kind === 'absent') return useTool(scene, 'reviewingCart', 'view-cart', {}, 'line-missing');
  if (referent.kind === 'ambiguous') return askWhichLine(scene, referent.candidates, 'remove-from-cart');
  const [line] = referent.lines;
  const { quantity } = slotsOf(scene);
  // "Take one blue out" of three leaves two.
  if (line && referent.lines.length === 1 && quantity !== undefined && quantity < line.quantity)
    return setQuantity(scene, line, line.quantity - quantity);
  return removeThese(scene, referent.lines, heardFigure(scene));
}

/** @param heard the words that say which were heard, and hold a number. */
export function removeThese(scene: Scene, lines: CartLineSeen[], heard: boolean): Scene {
  if (heard) return readBackRemoval(scene, lines);
  const titles = lines.map(({ title }) => title);
  const args = { lineIds: lines.map(({ lineId }) => lineId) };
  return useTool(scene, 'changingCart', 'remove-from-cart', args, 'removed', { titles });
}

export function removeDone(scene: Scene, result: CartResult): Scene {
  const { titles } = notedData(scene) as { titles: string[] };
  if (result.refusal) return say(scene, 'line-gone', {}, { parts: cartParts(result.cart) });
  const changed = rememberCart(scene, result, titles.join(', '));
  return say(changed, 'removed', { titles }, { parts: cartParts(result.cart) });
}

export function changeQuantity(scene: Scene): Scene {
  const { quantityChange } = slotsOf(scene);
  const quantity =
    slotsOf(scene).quantity ?? (quantityChange === undefined ? quantityMeant(scene) : undefined);
  const referent = resolveLines(scene);
  // "Two of them", said of something not yet in the cart, is a wish to have two.
  if (referent.kind === 'absent') {
    // "Could I drop by at half six" counts nothing, and is no wish to have drops.
    const { asks, wonders } = catalogueOf(scene.memory.language).words;
    const { text } = scene.turn;
    if (slotsOf(scene).quantity === undefined && (asks.test(text.trim()) || wonders.test(text)))
      return sayNotStated(scene);
    // "Make it L instead" of a version that was told, and not put in: that one is told.
    const { focus, lastReply } = scene.memory;
    const isTold = SHOWED_ONE.includes(lastReply?.template ?? '');
    if (isTold && quantity === undefined && focus && namesOnlyVersion(scene, focus))
      return lookUpOne(scene, focus.productId, 'product-details');
    return quantity === 0 ? say(scene, 'line-gone', {}) : add(scene);
  }
  if (referent.kind === 'ambiguous') return askWhichLine(scene, referent.candidates, 'change-quantity');
  const [line] = referent.lines;
  if (!line) return say(scene, 'line-gone', {});
  const wanted = quantity ?? (quantityChange === undefined ? undefined : line.quantity + quantityChange);
  if (wanted === undefined) return askQuantity(scene, line);
  return setQuantity(scene, line, wanted);
}

/** @param heard the number was heard, and nobody has said yes to it. */
export function setQuantity(
  scene: Scene,
  line: CartLineSeen,
  quantity: number,
  heard: boolean = heardFigure(scene),
): Scene {
  if (quantity <= 0) return removeThese(scene, [line], heard);
  if (heard) return readBackQuantity(scene, line, quantity);
  const { lineId, title } = line;
  return useTool(scene, 'changingCart', 'change-quantity', { lineId, quantity }, 'quantity-done', {
    title,
    quantity,
    lineId,
  });
}

export function quantityDone(scene: Scene, result: CartResult): Scene {
  const { title, quantity, lineId } = notedData(scene) as { title: string; quantity: number; lineId: string };
  const parts = cartParts(result.cart);
  const { refusal } = result;
  if (!refusal) {
    const counted = recount(rememberCart(scene, result, title), lineId, quantity);
    return say(counted, 'quantity-changed', { title, quantity }, { parts });
  }
  if (refusal.reason === 'unknown-line') return say(scene, 'line-gone', {}, { parts });
  const possible = mostOf(refusal);
  const line = result.cart.lines.find((each) => each.lineId === lineId);
  if (possible === 0 || !line) return say(scene, 'sold-out', { title, options: [], others: [] }, { parts });
  return offerTotal(
    scene,
    line,
    refusal.reason === 'too-many' ? 'too-many' : 'not-enough',
    possible,
    result.cart,
  );
}

/** How many a refusal leaves. */
export function mostOf(refusal: NonNullable<CartResult['refusal']>): number {
  return 'maximum' in refusal ? refusal.maximum : 'available' in refusal ? refusal.available : 0;
}

/** "Only three can be had: shall I take three?", of a line that is there: as many in all, not as many more. */
export function offerTotal(
  scene: Scene,
  { lineId, title, quantity: held }: CartLine,
  key: 'not-enough' | 'too-many',
  possible: number,
  cart: CartView,
): Scene {
  if (possible === held) return say(scene, 'all-in-cart', { title, held }, { parts: cartParts(cart) });
  const question = {
    kind: 'confirmation' as const,
    again: 'again-offer' as const,
    choices: yesOrNo(scene),
    tool: 'change-quantity' as const,
    args: { lineId, quantity: possible },
    data: { title, quantity: possible, lineId },
  };
  if (key === 'too-many') return say(scene, key, { maximum: possible }, { question });
  return say(scene, key, { title, available: possible }, { question });
}

/** What was counted last is talked about: "no, six" is meant of it, and who changes its version means all of them. */
function recount(scene: Scene, lineId: string, quantity: number): Scene {
  const line = scene.turn.surroundings.cartLines.find((each) => each.lineId === lineId);
  if (!line) return scene;
  const { productId, title, options } = line;
  const { focus } = scene.memory;
  const talkedAbout = focus && focus.productId !== productId ? { focus: undefined } : {};
  return remember(scene, { lastAdded: { productId, title, options, quantity }, ...talkedAbout });
}

function askQuantity(scene: Scene, line: CartLineSeen): Scene {
  const choices = [1, 2, 3, 4]
    .filter((quantity) => quantity !== line.quantity)
    .map((quantity) => ({ id: `quantity:${quantity}`, label: String(quantity) }));
  const question = {
    kind: 'clarification' as const,
    again: 'again-quantity' as const,
    facts: { title: line.title },
    choices,
    data: { wants: 'quantity', lineId: line.lineId },
  };
  return say(scene, 'ask-quantity', { title: line.title }, { question });
}

export function askWhichLine(
  scene: Scene,
  candidates: CartLineSeen[],
  intent: 'remove-from-cart' | 'change-quantity' | 'swap',
  more: Record<string, unknown> = {},
): Scene {
  const lines = candidates.slice(0, MOST_CHOICES);
  const name = (line: CartLineSeen): string => [line.title, ...Object.values(line.options)].join(', ');
  const question = {
    kind: 'which-line' as const,
    again: 'again-which' as const,
    choices: lines.map((line) => ({ id: `line:${line.lineId}`.slice(0, 200), label: name(line) })),
    data: {
      intent,
      lineIds: lines.map(({ lineId }) => lineId),
      quantity: slotsOf(scene).quantity,
      change: slotsOf(scene).quantityChange,
      ...(heardFigure(scene) ? { heard: true } : {}),
      ...more,
    },
  };
  return say(scene, 'which-line', { titles: lines.map(name) }, { question });
}

/** The answer to "which one in your cart". */
export function takeLine(
  scene: Scene,
  lineId: string,
  data: Partial<Record<'intent' | 'quantity' | 'change' | 'wanted' | 'said' | 'heard', unknown>>,
): Scene {
  const line = scene.turn.surroundings.cartLines.find((each) => each.lineId === lineId);
  if (!line) return say(scene, 'line-gone', {});
  if (data.intent === 'swap')
    return swapLine(withSlots(scene, data.said as Slots), line, String(data.wanted));
  const heard = data.heard === true || heardFigure(scene);
  if (data.intent === 'remove-from-cart') return removeThese(scene, [line], heard);
  if (typeof data.change === 'number') return setQuantity(scene, line, line.quantity + data.change, heard);
  return typeof data.quantity === 'number'
    ? setQuantity(scene, line, data.quantity, heard)
    : askQuantity(scene, line);
}

/** What was said with the wish still counts when the answer has come. */
function withSlots(scene: Scene, slots: Slots): Scene {
  const { understanding } = scene.turn;
  return understanding ? inTurn(scene, { understanding: { ...understanding, slots } }) : scene;
}

export function askToEmpty(scene: Scene): Scene {
  const lines = scene.turn.surroundings.cartLines;
  if (lines.length === 0) return say(scene, 'cart-empty', {});
  const items = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const question = {
    kind: 'confirmation' as const,
    again: 'again-confirm-empty' as const,
    choices: yesOrNo(scene),
    tool: 'empty-cart' as const,
    args: {},
  };
  return say(scene, 'ask-empty', { items }, { question });
}

export function emptyDone(scene: Scene, result: CartResult): Scene {
  return say(rememberCart(scene, result, ''), 'emptied', {}, { parts: cartParts(result.cart) });
}
