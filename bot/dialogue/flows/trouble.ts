import { say } from '../say.ts';
import { inTurn, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { DialogueEvent } from '../dialogue.ts';

/** What is said when something failed: what went wrong and what can be done. */

export function toolFailed(scene: Scene, event: Extract<DialogueEvent, { type: 'TOOL_FAILED' }>): Scene {
  const { move } = scene.turn;
  if (event.reason === 'unknown-outcome') {
    return useTool(scene, 'reviewingCart', 'view-cart', {}, 'cart-after-doubt');
  }
  if (move?.then === 'cart-after-doubt') return say(scene, 'cart-unknown-unseen', {});
  return say(scene, event.reason === 'unavailable' ? 'unavailable' : 'apology', {});
}

export function outOfTime(scene: Scene): Scene {
  return say(inTurn(scene, { inFlight: [] }), 'out-of-time', {});
}
