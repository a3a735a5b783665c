import type { ToolData } from '../../tools/results.ts';
import { asksWhatIsSold } from '../replies/range-words.ts';
import { MOST_CHOICES, say } from '../say.ts';
import { useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';

/** "What do you sell?": the kinds of goods that the store has most of, with the largest to tap. */

/** Kinds that are told; the rest is said to be there. */
const MOST_TOLD = 8;

export function asksRange({ memory: { language }, turn: { text, choiceId } }: Scene): boolean {
  return choiceId === undefined && asksWhatIsSold(text, language);
}

export function tellRange(scene: Scene): Scene {
  return useTool(scene, 'searching', 'search-products', { query: '', facets: true, limit: 1 }, 'range-found', {}); // prettier-ignore
}

/** A catalogue without categories has nothing to tell them by: then it is asked what is looked for. */
export function rangeFound(scene: Scene, { facets }: ToolData<'search-products'>): Scene {
  const kinds = facets.find(({ name }) => name === 'category')?.values.map(({ value }) => value) ?? [];
  if (kinds.length < 2) return say(scene, 'ask-what', {});
  const choices = kinds.slice(0, MOST_CHOICES).map((label) => ({ id: `say:${label}`, label }));
  const told = kinds.slice(0, MOST_TOLD);
  return say(scene, 'range', { kinds: told, andMore: kinds.length > told.length }, { parts: [{ kind: 'choices', choices }] }); // prettier-ignore
}
