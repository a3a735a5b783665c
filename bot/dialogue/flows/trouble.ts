import type { DialogueEvent } from '../dialogue.ts';
import { say } from '../say.ts';
import { inTurn, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { askForMessage, messageNotLeft } from './handover.ts';
import { agentToolFailed } from './open-talk.ts';

/** What is said when something failed: what went wrong and what can be done. */

export function toolFailed(scene: Scene, event: Extract<DialogueEvent, { type: 'TOOL_FAILED' }>): Scene {
  const { move } = scene.turn;
  if (move?.takenBy === 'cart-after-doubt') return say(scene, 'cart-unknown-unseen', {});
  if (move?.state === 'leavingMessage') return messageNotLeft(scene);
  if (move?.state === 'callingPerson') return askForMessage(scene);
  // Whether the cart changed is not known: the real one is looked at, and nothing is tried again.
  if (event.reason === 'unknown-outcome' || move?.takenBy === 'replaced') {
    return useTool(scene, 'reviewingCart', 'view-cart', {}, 'cart-after-doubt');
  }
  if (move?.state === 'runningAgentTool') return agentToolFailed(scene, event.reason);
  return say(scene, event.reason === 'unavailable' ? 'unavailable' : 'apology', {});
}

type OutOfTime = Extract<DialogueEvent, { type: 'OUT_OF_TIME' }>;

/** The turn is over before its end. A cart change still under way may or may not have happened. */
export function outOfTime(scene: Scene, { reason }: OutOfTime): Scene {
  const { move } = scene.turn;
  const inDoubt = scene.turn.inFlight.length > 0 && move?.state === 'changingCart';
  // What came of the wishes before is told; those that waited are not taken up.
  const stopped = inTurn(scene, { inFlight: [], waiting: [] });
  if (inDoubt) return say(stopped, 'cart-unknown-unseen', {});
  // Only what really took too long is said to have done so.
  if (reason === 'unavailable') return say(stopped, 'unavailable', {});
  return say(stopped, reason === 'failed' ? 'apology' : 'out-of-time', {});
}

/** The turn asked for too much; what it wanted next was not done. */
export function stopShort(scene: Scene): Scene {
  return say(inTurn(scene, { inFlight: [], waiting: [] }), 'agent-failed', {});
}
