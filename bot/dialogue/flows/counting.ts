import { courseWords } from '../replies/course-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { countAtEnd } from './count-at-end.ts';
import { asksForThousands } from './impossible-counts.ts';

/** How many the shopper means, also where the figure was read as something else. */

/** An order may hold fewer; the cart says how many. More than this is no order. */
const MOST = 999;

/** "Up to 5" said of a quantity is no price, and the 12 of "12 of them" no size. At least 1. */
export function quantityMeant(scene: Scene): number | undefined {
  if (asksForThousands(scene)) return MOST;
  const { quantity, quantityChange } = slotsOf(scene);
  const meant = quantity ?? countedIn(scene) ?? countAtEnd(scene) ?? quantityChange;
  return meant === undefined ? undefined : Math.min(MOST, Math.max(1, meant));
}

/** The figure that the words around it make a count. */
export function countedIn(scene: Scene): number | undefined {
  const groups = catalogueOf(scene.memory.language).words.counted.exec(scene.turn.text)?.groups;
  const figure = Object.values(groups ?? {}).find((group) => group !== undefined);
  if (figure !== undefined) return Number(figure);
  const { soManyOf, counts } = courseWords(scene.memory.language);
  return counts[soManyOf.exec(scene.turn.text)?.[1]?.toLowerCase() ?? ''];
}
