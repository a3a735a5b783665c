import type { ToolArguments } from '../../tools/results.ts';
import type { CartLineSeen } from '../line-references.ts';
import { everyKnown } from '../known-products.ts';
import type { Pending, ShownProduct } from '../memory.ts';
import { say, yesOrNo } from '../say.ts';
import { inTurn, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { addNext } from './adding-several.ts';
import type { Adding, Wanted } from './adding.ts';
import type { Added } from './added.ts';
import { continueAdding } from './answering-version.ts';
import { optionNames, optionValues } from './choosing-variant.ts';
import { countedIn } from './counting.ts';
import { optionsNamed } from './option-words.ts';

/**
 * A recogniser may mishear: numbers, sizes and quantities that were heard are read back before they change the cart,
 * and count with a yes. What was typed or tapped needs none.
 */

/** Whether this turn's words were heard and hold a number or a size. */
export function heardFigure(scene: Scene): boolean {
  const { surroundings, text, choiceId } = scene.turn;
  if (surroundings.spoken !== true || choiceId !== undefined) return false;
  const { quantity, quantityChange, ordinal, size } = slotsOf(scene);
  const figures = [quantity, quantityChange, ordinal, size, countedIn(scene)];
  return /\d/.test(text) || figures.some((figure) => figure !== undefined);
}

/** Or one that only the product's own options show: "the litre one" of what comes in 0.5 l and 1 l. */
export function heardVersion(scene: Scene, product: ShownProduct): boolean {
  if (scene.turn.surroundings.spoken !== true) return false;
  return heardFigure(scene) || Object.entries(optionsNamed(scene, product)).some(isFigure);
}

/** Or one that the part of an order holds: "two camp mugs", "the litre one". */
export function heardInOrder(scene: Scene, { quantity, options = {} }: Wanted): boolean {
  if (scene.turn.surroundings.spoken !== true) return false;
  return quantity > 1 || Object.entries(options).some(isFigure);
}

const isFigure = ([name, value]: [string, string]): boolean =>
  /\d/.test(value) || optionNames.size.test(name);

/** Asks whether this version, so many of it, is what was said. */
export function readBackVersion(scene: Scene, variantId: string, added: Added, asked: Adding): Scene {
  const { heard: _, ...adding } = asked;
  const { productId, title, options, quantity } = added;
  const product = everyKnown(scene).find((each) => each.productId === productId);
  const facts = {
    title,
    quantity,
    options: product ? optionValues(product, options) : Object.values(options),
    ...(adding.replaces ? { from: adding.replaces.title } : {}),
  };
  const question = {
    kind: 'confirmation' as const,
    again: 'heard-add' as const,
    facts,
    choices: yesOrNo(scene),
    tool: 'add-to-cart' as const,
    args: { variantId, quantity },
    data: { added, adding },
  };
  return say(scene, 'heard-add', facts, { question });
}

export function readBackQuantity(
  scene: Scene,
  { lineId, title, quantity }: CartLineSeen,
  wanted: number,
): Scene {
  const facts = { title, quantity: wanted, before: quantity };
  const question = {
    kind: 'confirmation' as const,
    again: 'heard-quantity' as const,
    facts,
    choices: yesOrNo(scene),
    tool: 'change-quantity' as const,
    args: { lineId, quantity: wanted },
    data: { title, quantity: wanted, lineId },
  };
  return say(scene, 'heard-quantity', facts, { question });
}

export function readBackRemoval(scene: Scene, lines: CartLineSeen[]): Scene {
  const facts = { titles: lines.map(({ title }) => title) };
  const question = {
    kind: 'confirmation' as const,
    again: 'heard-remove' as const,
    facts,
    choices: yesOrNo(scene),
    tool: 'remove-from-cart' as const,
    args: { lineIds: lines.map(({ lineId }) => lineId) },
    data: facts,
  };
  return say(scene, 'heard-remove', facts, { question });
}

/** "Yes" to what is to leave the cart. */
export function removeHeard(scene: Scene, { args = {}, data = {} }: Pick<Pending, 'args' | 'data'>): Scene {
  const wanted = args as ToolArguments<'remove-from-cart'>;
  return useTool(scene, 'changingCart', 'remove-from-cart', wanted, 'removed', { titles: data['titles'] });
}

/** Whether the open question reads back what was heard. */
export const readsBack = ({ again }: Pending): boolean => again?.template.startsWith('heard-') ?? false;

/** "No, three": another number than the one offered, which may be misheard as well. */
export function readBackAgain(scene: Scene, { tool, args = {}, data = {} }: Pending): Scene | undefined {
  if (tool === 'change-quantity') {
    const line = scene.turn.surroundings.cartLines.find(({ lineId }) => lineId === args['lineId']);
    return line && readBackQuantity(scene, line, Number(args['quantity']));
  }
  const { added, adding } = data as { added?: Added; adding?: Adding };
  return added && adding && readBackVersion(scene, String(args['variantId']), added, adding);
}

/** "No, in L": the version read back, put right; it is read back as well. */
export function versionPutRight(scene: Scene, closed: Scene, question: Pending): (() => Scene) | undefined {
  if (!readsBack(question) || question.tool !== 'add-to-cart') return undefined;
  const { added, adding } = question.data as { added: Added; adding: Adding };
  const product = everyKnown(scene).find(({ productId }) => productId === added.productId);
  const { size, color, quantity } = slotsOf(scene);
  const named = product ? optionsNamed(scene, product) : {};
  const differs = Object.entries(named).some(([name, value]) => added.options[name] !== value);
  if (!differs && size === undefined && color === undefined) return undefined;
  const right = { ...adding, options: added.options, quantity: quantity ?? adding.quantity };
  return () => continueAdding(closed, added.productId, right);
}

/** "No": nothing changes; what else was asked for goes on. */
export function heardWrong(scene: Scene, { data = {} }: Pending): Scene {
  const adding = data['adding'] as Adding | undefined;
  if (adding && adding.rest.length > 0) return addNext(inTurn(scene, { answered: true }), adding);
  return say(scene, 'heard-wrong', {});
}
