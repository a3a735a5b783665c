import type { AgentCall } from '../../agent/agent.ts';
import { everyKnown } from '../known-products.ts';
import type { Scene } from '../scene.ts';
import { slotsOf } from '../scene.ts';
import { contentOf } from '../words.ts';

/**
 * An agent may put into the cart only what the shopper's words in this turn ask for: a thing they name or point at, and
 * as many as they say. A model that adds something else, or more of it, is refused.
 */

/** Why this call is not asked for; undefined when it is, or is no addition. */
export function unaskedAddition(scene: Scene, { tool, arguments: args }: AgentCall): string | undefined {
  if (tool !== 'add-to-cart') return undefined;
  const title = titleOf(scene, String(args['variantId']));
  if (title === undefined) return 'this version was neither found in this turn nor shown before';
  if (!isMeant(scene, title)) return "the shopper's words do not name this product";
  const quantity = args['quantity'] ?? 1;
  return quantitiesSaid(scene).includes(Number(quantity))
    ? undefined
    : 'the shopper did not say this quantity';
}

const wishSlots = (scene: Scene) => [
  slotsOf(scene),
  ...(scene.turn.understanding?.wishes ?? []).map(({ slots }) => slots),
];

const quantitiesSaid = (scene: Scene): number[] => [
  1,
  ...wishSlots(scene).flatMap(({ quantity }) => quantity ?? []),
];

function isMeant(scene: Scene, title: string): boolean {
  const said = new Set(contentOf(scene, scene.turn.text));
  if (contentOf(scene, title).some((word) => said.has(word))) return true;
  const points = wishSlots(scene).some(
    ({ reference, ordinal, ordinals }) => (reference ?? ordinal ?? ordinals) !== undefined,
  );
  return points && everyKnown(scene).some((product) => product.title === title);
}

/** The title of the product that has this version, among what this turn's calls found and what was shown. */
function titleOf(scene: Scene, variantId: string): string | undefined {
  const known = everyKnown(scene).find(({ variants }) => variants.some(({ id }) => id === variantId));
  if (known) return known.title;
  const results = (scene.turn.agent?.steps ?? []).flatMap((step) => step.results);
  for (const { ok, data } of results) {
    const title = ok ? titleIn(data, variantId) : undefined;
    if (title !== undefined) return title;
  }
  return undefined;
}

/** Results of tools have many shapes; a product in each has a title and versions with ids. */
function titleIn(data: unknown, variantId: string): string | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { title, variants } = data as { title?: unknown; variants?: unknown };
  const has = Array.isArray(variants) && variants.some((each: { id?: unknown }) => each.id === variantId);
  if (has && typeof title === 'string') return title;
  for (const inner of Object.values(data)) {
    const found = titleIn(inner, variantId);
    if (found !== undefined) return found;
  }
  return undefined;
}
