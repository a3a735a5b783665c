import type { ProductFilters } from '../../shop/search/search.ts';
import type { ToolArguments, ToolData, ToolName } from '../../tools/results.ts';
import type { Intent, Slots, Understanding } from '../../understanding/understanding.ts';
import type { AgentCall, AgentStep } from '../agent.ts';

/** The calls the embedded agent makes for a wish, and how it finds their results again. */

/** One wish of the message and what has been found out for it so far. */
export interface Wish {
  index: number;
  intent: Intent;
  understanding: Understanding;
  text: string;
}

/** A call's id tells which wish it serves and at which step, so that a stateless agent can read its own history. */
export function callId(wish: Wish, tool: ToolName, again = false): string {
  return `wish-${wish.index}-${tool}${again ? '-again' : ''}`;
}

/** The id of the newest call of `tool` for this wish. */
export function newestId(steps: AgentStep[], wish: Wish, tool: ToolName): string {
  const again = callId(wish, tool, true);
  const isMade = steps.some(({ calls }) => calls.some((made) => made.callId === again));
  return isMade ? again : callId(wish, tool);
}

/** What a wish's newest call of `tool` brought, if it was made and done. */
export function resultOf<Name extends ToolName>(
  steps: AgentStep[],
  wish: Wish,
  tool: Name,
): { ok: boolean; data: ToolData<Name> } | undefined {
  const id = newestId(steps, wish, tool);
  const result = steps.flatMap((step) => step.results).find((candidate) => candidate.callId === id);
  return result && { ok: result.ok, data: result.data as ToolData<Name> };
}

export function filtersOf(slots: Slots): ProductFilters {
  const { priceMin, priceMax, color, colors, size, brand, category, material, ratingMin, measures, inStock, exclude } = slots; // prettier-ignore
  const all = {
    priceMin,
    priceMax,
    color,
    colors,
    size,
    brand,
    category,
    material,
    ratingMin,
    measures,
    inStock,
    exclude,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}

export function call<Name extends ToolName>(wish: Wish, tool: Name, args: ToolArguments<Name>): AgentCall {
  return { callId: callId(wish, tool), tool, arguments: { ...args } };
}
