import type { Intent, Slots } from '../../understanding/understanding.ts';
import { linesNamed } from '../line-references.ts';
import { changeWords } from '../replies/change-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, same, wordsOf } from '../words.ts';
import { isOtherQuantity } from './offered-quantity.ts';
import type { Reading } from './rereading.ts';

/** What takes something back or out in one clause of a message that tells more: a reason, a story. */

/** Readings that a story beside "take it out" is mistaken for; sure ones of the cart's own changes are kept. */
const BESIDE_A_REASON: readonly Intent[] = [
  'add-to-cart', 'search-products', 'recommend-products', 'refine-results', 'out-of-scope', 'complain', 'repeat', 'cancel-order', 'cancel-that', 'change-order',
  'return-item', 'exchange-item', 'product-details', 'change-quantity', 'help', 'thank', 'deny', 'check-availability', 'product-question', 'returns-policy',
]; // prettier-ignore
const SURE = 0.95;
const MOST_OF_REFUSAL = 12;

const sureOf = ({ turn: { understanding } }: Scene): number => understanding?.intents[0]?.confidence ?? 0;

/** "No, leave it, I've thought better of it", "no, my husband wants it": what is open is refused, with a reason. */
function givesUpOpen(scene: Scene): boolean {
  const question = openQuestion(scene);
  const { text, intent } = scene.turn;
  const { givesUp, refuses } = changeWords(scene.memory.language);
  if (!question || question.kind === 'message-for-staff' || question.kind === 'request-words') return false;
  if (intent === 'deny' || !mayRefuse(scene) || isOtherQuantity(scene)) return false;
  if (givesUp.test(text) && (question.kind === 'confirmation' || namesNothing(scene))) return true;
  return (
    question.kind === 'confirmation' && refuses.test(text) && namesNothing(scene) && sureOf(scene) < SURE
  );
}

function mayRefuse(scene: Scene): boolean {
  const { text, choiceId } = scene.turn;
  const { asks, undo } = catalogueOf(scene.memory.language).words;
  const { orderId, email } = slotsOf(scene);
  if (choiceId !== undefined || (orderId ?? email) !== undefined || undo.test(text)) return false;
  return !/[?¿]/.test(text) && !asks.test(text.trim()) && wordsOf(text).length <= MOST_OF_REFUSAL;
}

/** Nothing that could be wanted instead. */
function namesNothing(scene: Scene): boolean {
  const { color, size, material, quantity, ordinal, things, category, brand, coupon } = slotsOf(scene);
  return (color ?? size ?? material ?? quantity ?? ordinal ?? things ?? category ?? brand ?? coupon) === undefined;
} // prettier-ignore

/** "You know what, empty it, I'll order from work". */
function emptiesInPassing(scene: Scene): boolean {
  return !isQuestion(scene) && changeWords(scene.memory.language).empties.test(scene.turn.text);
}

/** "He is only two, then take it out again please": what was put in last, or what the clause names. */
function takesItOutAfterAll(scene: Scene): boolean {
  const { takesItOut } = changeWords(scene.memory.language);
  const { adds } = catalogueOf(scene.memory.language).words;
  const clause = takesItOut.exec(scene.turn.text);
  if (!clause || isQuestion(scene)) return false;
  // What is named is taken out only where it lies in the cart.
  const { thing } = clause.groups ?? {};
  if (thing !== undefined && linesNamed(scene, scene.turn.surroundings.cartLines, thing).length === 0)
    return false;
  // "Take those two lamps out" says which and how many.
  const { surroundings, text, intent } = scene.turn;
  const says =
    slotsOf(scene).quantity !== undefined || linesNamed(scene, surroundings.cartLines, text).length > 0;
  if (intent === 'remove-from-cart' && says) return false;
  // "The yellow one, take it out": none there is yellow.
  const { color } = slotsOf(scene);
  const isThere = surroundings.cartLines.some(({ options }) => Object.values(options).some((value) => same(value, color))); // prettier-ignore
  if (color !== undefined && !isThere) return false;
  // "Take it out and give me the blue one" swaps.
  return !adds.test(scene.turn.text.slice(clause.index + clause[0].length));
}

const withoutCount = ({ quantity: _quantity, quantityChange: _change, ...others }: Slots): Slots => others;

/** Only the clause says what is meant; the reason may name anything. */
function fromClause(slots: Slots, scene: Scene): Slots {
  const [line, another] = linesNamed(scene, scene.turn.surroundings.cartLines, clauseOf(scene));
  return line && !another ? withoutCount(slots) : { reference: 'it' };
}

/** The words of the clause that name something in the cart. */
function clauseQuery(scene: Scene): string {
  const clause = clauseOf(scene);
  return linesNamed(scene, scene.turn.surroundings.cartLines, clause).length > 0
    ? contentOf(scene, clause).join(' ')
    : '';
}

function clauseOf(scene: Scene): string {
  return changeWords(scene.memory.language).takesItOut.exec(scene.turn.text)?.[0] ?? '';
}

function isQuestion(scene: Scene): boolean {
  const { asks } = catalogueOf(scene.memory.language).words;
  return asks.test(scene.turn.text.trim());
}

/** Readings by which something is taken back or out; in this order, before those of goods. */
export const takingBack: readonly Reading[] = [
  { intent: 'deny', when: ['asked'], applies: givesUpOpen },
  { intent: 'empty-cart', when: ['cart-filled'], applies: emptiesInPassing, query: '' },
  { intent: 'remove-from-cart', readAs: [...BESIDE_A_REASON, 'remove-from-cart'], when: ['cart-filled'], applies: takesItOutAfterAll, slots: fromClause, query: clauseQuery },
]; // prettier-ignore
