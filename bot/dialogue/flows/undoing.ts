import type { CartResult, ToolData } from '../../tools/results.ts';
import { catalogueOf } from '../replies/index.ts';
import { say } from '../say.ts';
import { closeAllQuestions, closeQuestion, openQuestion, remember, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { cartParts } from './cart.ts';

/** "Never mind" and "undo". */

/** Replies after which a bare "cancel that" can only mean the change they told of. */
const CHANGES = [
  'added',
  'added-several',
  'added-so-far',
  'swapped',
  'removed',
  'quantity-changed',
  'emptied',
  'coupon-applied',
];

/** Replies to a change that was asked for and not made: "put that back" after one of them means no older change. */
const NO_CHANGES = [
  'line-gone',
  'cart-empty',
  'nothing-found',
  'swap-same',
  'not-enough',
  'all-in-cart',
  'variant-gone',
];

export function cancel(scene: Scene): Scene {
  const { undo, onceMore } = catalogueOf(scene.memory.language).words;
  const justUndone = scene.memory.lastReply?.template === 'undone';
  // "Annule encore" right after a change was undone means the one before it.
  const saysUndo = undo.test(scene.turn.text) || (justUndone && onceMore.test(scene.turn.text));
  if (saysUndo && asksToDo(scene)) return takeQuestionBack(scene);
  if (openQuestion(scene) && !saysUndo) return say(closeQuestion(scene), 'all-right', {});
  const justChanged = CHANGES.includes(scene.memory.lastReply?.template ?? '');
  const isOlder = NO_CHANGES.includes(scene.memory.lastReply?.template ?? '') && scene.memory.undo.length > 0;
  if (saysUndo && isOlder) return say(scene, 'nothing-just-changed', {});
  if (saysUndo || justChanged) return undoLast(scene);
  return say(scene, 'all-right', {});
}

/** "Undo that" right after "shall I empty the cart?" or "which one?": what was about to be done, and no change before it. */
function asksToDo(scene: Scene): boolean {
  const question = openQuestion(scene);
  const { asks, template = '' } = scene.memory.lastReply ?? {};
  if (!question || asks !== true || question.data?.['offer'] !== undefined) return false;
  return BEFORE_A_CHANGE.includes(question.kind) && !CHANGES.includes(template);
}

const BEFORE_A_CHANGE: readonly string[] = ['confirmation', 'which-line'];

/** What is in the cart shows that nothing was done with it. */
function takeQuestionBack(scene: Scene): Scene {
  const question = openQuestion(scene);
  const ofCart = question?.kind === 'which-line' || CART_TOOLS.includes(question?.tool ?? '');
  const closed = closeQuestion(scene);
  return ofCart
    ? useTool(closed, 'reviewingCart', 'view-cart', {}, 'nothing-done')
    : say(closed, 'nothing-done', {});
}

const CART_TOOLS: readonly string[] = ['empty-cart', 'add-to-cart', 'change-quantity', 'remove-from-cart'];

export function nothingDone(scene: Scene, { cart }: ToolData<'view-cart'>): Scene {
  return say(scene, 'nothing-done', {}, cart.lines.length > 0 ? { parts: cartParts(cart) } : {});
}

function undoLast(scene: Scene): Scene {
  const last = scene.memory.undo.at(-1);
  if (!last) return say(scene, 'nothing-to-undo', {});
  const { lines, coupons } = last;
  // What was asked about the change is settled with it.
  return useTool(closeAllQuestions(scene), 'changingCart', 'restore-cart', { lines, coupons }, 'undone');
}

/** The change undone is forgotten, so that "undo" twice goes back two changes. */
export function undoDone(scene: Scene, result: CartResult): Scene {
  const back = remember(scene, { undo: scene.memory.undo.slice(0, -1), lastAdded: undefined });
  if (result.refusal) return say(back, 'nothing-to-undo', {}, { parts: cartParts(result.cart) });
  return say(back, 'undone', {}, { parts: cartParts(result.cart) });
}
