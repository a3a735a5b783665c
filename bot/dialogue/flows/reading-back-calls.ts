import type { AgentCall } from '../../agent/agent.ts';
import { everyKnown } from '../known-products.ts';
import { say } from '../say.ts';
import { useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { Adding } from './adding.ts';
import { removeThese, setQuantity } from './changing-cart.ts';
import { heardFigure, readBackVersion } from './reading-back.ts';

/**
 * An agent hears no better than the machine: what it would do to the cart on heard numbers is read back instead, and
 * its turn ends with the question.
 */
export function readBackCalls(scene: Scene, calls: readonly AgentCall[]): Scene | undefined {
  if (!heardFigure(scene)) return undefined;
  const call = calls.find(({ tool }) => CHANGES.includes(tool));
  return call && readBackCall(scene, call);
}

const CHANGES: readonly string[] = ['add-to-cart', 'change-quantity', 'remove-from-cart'];

/** Undefined for arguments that the tool itself refuses. */
function readBackCall(scene: Scene, { tool, arguments: args }: AgentCall): Scene | undefined {
  if (tool === 'remove-from-cart') {
    const ids = Array.isArray(args['lineIds']) ? args['lineIds'] : [];
    const lines = scene.turn.surroundings.cartLines.filter(({ lineId }) => ids.includes(lineId));
    return lines.length > 0 ? removeThese(scene, lines, true) : say(scene, 'line-gone', {});
  }
  const quantity = args['quantity'] ?? 1;
  if (typeof quantity !== 'number' || !Number.isSafeInteger(quantity) || quantity < 0) return undefined;
  if (tool === 'add-to-cart') return readBackAddition(scene, String(args['variantId']), quantity);
  const line = scene.turn.surroundings.cartLines.find(({ lineId }) => lineId === args['lineId']);
  return line ? setQuantity(scene, line, quantity, true) : say(scene, 'line-gone', {});
}

function readBackAddition(scene: Scene, variantId: string, quantity: number): Scene {
  const adding: Adding = { quantity, options: {}, rest: [], added: [], heard: true };
  for (const { productId, title, variants } of everyKnown(scene)) {
    const variant = variants.find(({ id }) => id === variantId);
    if (!variant) continue;
    return readBackVersion(
      scene,
      variantId,
      { productId, title, options: variant.options, quantity },
      adding,
    );
  }
  // The agent has just found it; the store knows its name and versions.
  const noted = { variantId, adding };
  return useTool(scene, 'lookingUpProduct', 'get-product', { productId: variantId }, 'variant-to-add', noted);
}
