import type { CartResult } from '../../tools/results.ts';
import { linesNamed } from '../line-references.ts';
import type { CartLineSeen } from '../line-references.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { say } from '../say.ts';
import { inTurn, notedData, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import { cartParts, rememberCart } from './cart.ts';
import { quantityDone } from './changing-cart.ts';
import { countIn } from './order-figures.ts';
import { hear } from './order-heard.ts';
import { heardFigure } from './reading-back.ts';

/** "Take the sheet out and make it two of the covers": several lines of the cart changed by one message. */

interface Change {
  line: CartLineSeen;
  /** None takes it out. */
  quantity: number;
}

const MOST_WORDS = 24;

/** The line that goes and the one that is counted anew; undefined when the message is something else. */
function changesMeant(scene: Scene): [gone: Change, counted: Change] | undefined {
  const { text, surroundings, choiceId } = scene.turn;
  const { asks } = catalogueOf(scene.memory.language).words;
  if (surroundings.cartLines.length < 2 || choiceId !== undefined || heardFigure(scene)) return undefined;
  if (asks.test(text.trim()) || text.includes('?') || wordsOf(text).length > MOST_WORDS) return undefined;
  const { between } = orderWords(scene.memory.language);
  const changes: Change[] = [];
  for (const clause of text.split(between).filter((each) => wordsOf(each).length > 0)) {
    const change = changeIn(scene, clause);
    if (change === 'another thing') return undefined;
    if (change) changes.push(change);
  }
  const gone = changes.find(({ quantity }) => quantity === 0);
  const counted = changes.find(({ quantity }) => quantity > 0);
  if (changes.length !== 2 || !gone || !counted || gone.line === counted.line) return undefined;
  return [gone, counted];
}

/** What a clause changes; nothing where it only tells why. */
function changeIn(scene: Scene, clause: string): Change | 'another thing' | undefined {
  const { takesOut, adds, undo } = catalogueOf(scene.memory.language).words;
  const [line, another] = linesNamed(scene, scene.turn.surroundings.cartLines, clause);
  if (another || undo.test(clause)) return 'another thing';
  if (line && takesOut.test(clause)) return { line, quantity: 0 };
  const count = countSaid(scene, clause);
  if (line && count !== undefined && !adds.test(clause)) return { line, quantity: count };
  const { names = [], things = [] } = slotsOf(scene);
  const named = wordsOf(clause).some((word) => names.includes(word) || things.includes(word));
  return line || named || adds.test(clause) || takesOut.test(clause) ? 'another thing' : undefined;
}

/** A figure or a number word; "one" only where it is said to be enough. */
function countSaid(scene: Scene, clause: string): number | undefined {
  const said = orderWords(scene.memory.language);
  const { words } = hear(scene, clause);
  const counts = words.some((word) => /^\d{1,2}$/.test(word) || word in said.numbers);
  return counts || said.enough.test(clause) ? countIn(words, () => false, said) : undefined;
}

export function changesLines(scene: Scene): boolean {
  return changesMeant(scene) !== undefined;
}

export function changeLines(scene: Scene): Scene {
  const changes = changesMeant(scene);
  if (!changes) throw new Error('no lines are to be changed');
  const [gone, counted] = changes;
  const asked = inTurn(scene, {
    asked: [...new Set([...scene.turn.asked, 'remove-from-cart' as const, 'change-quantity' as const])],
  });
  const args = { lineIds: [gone.line.lineId] };
  return useTool(asked, 'changingCart', 'remove-from-cart', args, 'line-left', {
    titles: [gone.line.title],
    counted,
  });
}

/** One line has gone; the other is counted anew. */
export function lineLeft(scene: Scene, result: CartResult): Scene {
  const { titles, counted } = notedData(scene) as { titles: string[]; counted: Change };
  if (result.refusal) return say(scene, 'line-gone', {}, { parts: cartParts(result.cart) });
  const changed = rememberCart(scene, result, titles.join(', '));
  const told = inTurn(changed, { lead: { template: 'removed', facts: { titles } } });
  const { line, quantity } = counted;
  const { lineId, title } = line;
  const noted = { title, quantity, lineId };
  return useTool(told, 'changingCart', 'change-quantity', { lineId, quantity }, 'line-counted', noted);
}

/** Both together are one change for "undo": the cart before the first is what is kept. */
export function lineCounted(scene: Scene, result: CartResult): Scene {
  if (result.refusal) return quantityDone(scene, result);
  const { title, quantity } = notedData(scene) as { title: string; quantity: number };
  return say(scene, 'quantity-changed', { title, quantity }, { parts: cartParts(result.cart) });
}
