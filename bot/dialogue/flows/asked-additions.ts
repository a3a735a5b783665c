import type { AgentCall } from '../../agent/agent.ts';
import { everyKnown } from '../known-products.ts';
import type { Scene } from '../scene.ts';
import { queryOf, slotsOf } from '../scene.ts';
import { contentOf } from '../words.ts';

/**
 * An agent may put into the cart only what the shopper's words in this turn ask for: a thing they name or point at, and
 * as many as they say. A model that adds something else, or more of it, is refused.
 */

/** Why this call is not asked for; undefined when it is, or is no addition. */
export function unaskedAddition(scene: Scene, { tool, arguments: args }: AgentCall): string | undefined {
  if (tool !== 'add-to-cart') return undefined;
  const product = productOf(scene, String(args['variantId']));
  if (product === undefined) return 'this version was neither found in this turn nor shown before';
  if (!isMeant(scene, product)) return "the shopper's words do not name this product";
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

interface Named {
  id: string;
  title: string;
}

function isMeant(scene: Scene, { id, title }: Named): boolean {
  const said = new Set(contentOf(scene, scene.turn.text));
  if (contentOf(scene, title).some((word) => said.has(word))) return true;
  const points = wishSlots(scene).some(
    ({ reference, ordinal, ordinals }) => (reference ?? ordinal ?? ordinals) !== undefined,
  );
  const known = everyKnown(scene);
  // "Two of these" names nothing, so it can only mean the one thing that lies before the shopper.
  const meansTheOnlyOne = queryOf(scene) === '' && known.length < 2;
  if (!points && !meansTheOnlyOne) return false;
  const isOnPage = scene.turn.surroundings.page.product === id;
  return isOnPage || known.some((product) => product.title === title);
}

/** The product that has this version, among what this turn's calls found and what was shown. */
function productOf(scene: Scene, variantId: string): Named | undefined {
  const known = everyKnown(scene).find(({ variants }) => variants.some(({ id }) => id === variantId));
  if (known) return { id: known.productId, title: known.title };
  const results = (scene.turn.agent?.steps ?? []).flatMap((step) => step.results);
  for (const { ok, data } of results) {
    const product = ok ? productIn(data, variantId) : undefined;
    if (product !== undefined) return product;
  }
  return undefined;
}

/** Results of tools have many shapes; a product in each has an id, a title and versions with ids. */
function productIn(data: unknown, variantId: string): Named | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { id, title, variants } = data as { id?: unknown; title?: unknown; variants?: unknown };
  const has = Array.isArray(variants) && variants.some((each: { id?: unknown }) => each.id === variantId);
  if (has && typeof id === 'string' && typeof title === 'string') return { id, title };
  for (const inner of Object.values(data)) {
    const found = productIn(inner, variantId);
    if (found !== undefined) return found;
  }
  return undefined;
}
