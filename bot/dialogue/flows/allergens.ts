import type { ProductFilters } from '../../shop/search/search.ts';
import { catalogueOf } from '../replies/index.ts';
import { inTurn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';

/** "Without nuts", "gluten free": what goes by another name is ruled out too, and nothing is promised. */

interface Wanted {
  query: string;
  filters: ProductFilters;
}

/** Adds what the words ruled out cover; "nut free" is read as "without nuts". */
export function ruleOutFamilies(scene: Scene, { query, filters }: Wanted): Wanted {
  const { freeOf } = catalogueOf(scene.memory.language).words;
  const free = [...query.matchAll(freeOf)].filter(([, word = '']) => membersOf(scene, word) !== undefined);
  const fromQuery = free.flatMap(([, word = '']) => orItself(membersOf(scene, word) ?? [], word));
  const said = filters.exclude?.words ?? [];
  const words = [...said.flatMap((word) => [word, ...(membersOf(scene, word) ?? [])]), ...fromQuery];
  if (words.length === said.length) return { query, filters };
  const rest = free.reduce((text, [whole]) => text.replace(whole, ' '), query);
  return {
    query: rest.replace(/\s+/g, ' ').trim(),
    filters: { ...filters, exclude: { ...filters.exclude, words: [...new Set(words)] } },
  };
}

function orItself(members: readonly string[], word: string): readonly string[] {
  return members.length > 0 ? members : [word];
}

/** What a word covers; undefined when it is none that people are allergic to. */
function membersOf(scene: Scene, word: string): readonly string[] | undefined {
  const { families } = catalogueOf(scene.memory.language).words;
  const [own] = contentOf(scene, word);
  return Object.entries(families).find(([name]) => contentOf(scene, name)[0] === own)?.[1];
}

/** The allergens, and what covers them: who asks after hazelnuts is told of nuts. */
export function withFamilies(scene: Scene, allergens: readonly string[]): readonly string[] {
  if (allergens.length === 0) return allergens;
  const { families } = catalogueOf(scene.memory.language).words;
  const covering = Object.entries(families).filter(([, members]) =>
    members.some((member) => allergens.includes(contentOf(scene, member)[0] ?? '')),
  );
  return [...new Set([...allergens, ...covering.flatMap(([name]) => contentOf(scene, name))])];
}

/** What a page does not say is unknown: whoever rules out an allergen is told so. */
export function cautionOf(scene: Scene, filters: ProductFilters): Scene {
  return rulesOutAllergen(scene, filters)
    ? inTurn(scene, { lead: { template: 'allergen-caution', facts: {} } })
    : scene;
}

export function rulesOutAllergen(scene: Scene, filters: ProductFilters): boolean {
  const words = filters.exclude?.words ?? [];
  return words.some((word) => membersOf(scene, word) !== undefined || isMember(scene, word));
}

function isMember(scene: Scene, word: string): boolean {
  return Object.values(catalogueOf(scene.memory.language).words.families).some((list) => list.includes(word));
}
