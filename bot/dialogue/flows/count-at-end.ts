import type { Intent } from '../../understanding/understanding.ts';
import type { Scene } from '../scene.ts';

/** "Just the brayer, 4 of em": a thing, and how many of it as the last words. */

const numbers: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, deux: 2, trois: 3, quatre: 4, cinq: 5, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6,
}; // prettier-ignore
const last = new RegExp(
  `[,;:.]?\\s(\\d{1,3}|${Object.keys(numbers).join('|')}) (?:of (?:'?em|them|those|these)|davon|stück|de (?:ell|es|est)[oa]s|unidades)(?: please| pls| then| bitte| por favor)?[\\s.!]*$`,
  'iu',
);
const only =
  /^(?:(?:no|ok|okay|so|well|then|and|actually|right|fine|nein|gut|dann|vale|bueno|entonces|bon|alors)[.,!\s]+)*(?:just|only|nur|solo|sólo|solamente|juste|seulement)(?!\p{L})/iu;
export const LOOKING: readonly Intent[] = ['search-products', 'refine-results', 'product-details'];

/** The count that stands as the last words of the message. */
export function countAtEnd(scene: Scene): number | undefined {
  const said = last.exec(scene.turn.text)?.[1]?.toLowerCase();
  const count = said === undefined ? undefined : (numbers[said] ?? Number(said));
  return count === 0 ? undefined : count;
}

/** Who names a thing, only that and how many of it, wants to have it. */
export function asksForJustSoMany(scene: Scene): boolean {
  return only.test(scene.turn.text) && countAtEnd(scene) !== undefined;
}
