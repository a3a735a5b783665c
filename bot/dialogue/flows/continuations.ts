import type { Scene } from '../scene.ts';
import { addDone, foundToAdd, productToAdd } from './adding.ts';
import { cartAfterDoubt, cartSeen } from './cart.ts';
import { searchDone } from './finding.ts';

/** Which flow takes a tool's result. The tool decides the shape of the data (`ToolTable`), `Move.then` the flow. */
type Continuation = (scene: Scene, data: never) => Scene;

const continuations: Record<string, Continuation> = {
  'search-done': searchDone,
  'found-to-add': foundToAdd,
  'product-to-add': productToAdd,
  added: addDone,
  'cart-seen': cartSeen,
  'cart-after-doubt': cartAfterDoubt,
};

/** @throws Error when nothing waits for a result. */
export function takeResult(scene: Scene, data: unknown): Scene {
  const { move } = scene.turn;
  const flow = move?.then ? continuations[move.then] : undefined;
  if (!flow) throw new Error(`no flow takes the result of ${move?.then ?? 'nothing'}`);
  return flow(scene, data as never);
}
