import type { Slots } from '../../understanding/understanding.ts';
import { everyKnown } from '../known-products.ts';
import { linesNamed } from '../line-references.ts';
import type { CartLineSeen } from '../line-references.ts';
import { inTurn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, fold, wordsOf } from '../words.ts';
import { optionsNamed } from './option-words.ts';
import { sizeSaid } from './putting-right.ts';

/** Which line of the cart makes way, of what the words name, what was just put in and what is talked about. */

/** The words for what is in the cart and for what is wanted in its place. */
export interface Swap {
  old: string;
  wanted: string;
}

/** The lines the old words name; without any, what was just put in or is talked about. */
export function linesMeant(scene: Scene, { old, wanted }: Swap): CartLineSeen[] {
  const { cartLines } = scene.turn.surroundings;
  const { lastAdded, focus } = scene.memory;
  const named = linesNamed(scene, cartLines, old);
  if (named.length > 0) return named;
  if (contentOf(scene, old).length > 0)
    return cartLines.filter((line) => isCalled(scene, line, { old, wanted }));
  const latest = cartLines.filter(({ productId, options }) =>
    lastAdded?.productId === productId
      ? Object.entries(lastAdded.options).every(([name, value]) => options[name] === value)
      : false,
  );
  if (latest.length > 0) return latest;
  const focused = cartLines.filter(({ productId }) => productId === focus?.productId);
  return focused.length > 0 ? focused : cartLines;
}

/** "The dragon book to hardcover", of two books: the one that is a hardcover already is not meant. */
export function notYetSo(scene: Scene, lines: CartLineSeen[], wanted: string): CartLineSeen[] {
  if (lines.length < 2) return lines;
  const heard = hearingOnly(scene, wanted);
  const others = lines.filter(({ productId, options }) => {
    const product = everyKnown(scene).find((each) => each.productId === productId);
    const said = product ? optionsNamed(heard, product) : optionsOf(wanted, options);
    const named = Object.entries(said);
    return named.length === 0 || named.some(([name, value]) => options[name] !== value);
  });
  return others.length > 0 ? others : lines;
}

/** Those of a line's own values that the words hold. */
function optionsOf(wanted: string, options: CartLineSeen['options']): CartLineSeen['options'] {
  const said = ` ${wordsOf(wanted).join(' ')} `;
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => said.includes(` ${wordsOf(value).join(' ')} `)),
  );
}

/** "The pots" that were just put in, by no word of their name: what is wanted is a version of them. */
function isCalled(scene: Scene, { productId }: CartLineSeen, { old, wanted }: Swap): boolean {
  if (productId !== scene.memory.lastAdded?.productId || contentOf(scene, old).length > 1) return false;
  const product = everyKnown(scene).find((each) => each.productId === productId);
  return product !== undefined && Object.keys(optionsNamed(hearingOnly(scene, wanted), product)).length > 0;
}

/** The turn as if only these words had been said; slots keep what these words hold. */
export function hearingOnly(scene: Scene, text: string): Scene {
  const { understanding } = scene.turn;
  if (!understanding) return inTurn(scene, { text });
  const { slots, sought: _, ...rest } = understanding;
  const within = ` ${wordsOf(text).join(' ')} `;
  const holds = (value: string): boolean => within.includes(` ${wordsOf(value).join(' ')} `);
  const { color, colors = [], size, material, category, brand, things } = slots;
  const measure = size && (holds(size) || fold(text).includes(fold(size))) ? size : sizeSaid(text);
  const wantedColor = [color, ...colors].find((each) => each !== undefined && holds(each));
  const kept: Slots = {
    ...(wantedColor ? { color: wantedColor } : {}),
    ...(measure ? { size: measure } : {}),
    ...(material && holds(material) ? { material } : {}),
    ...(category && contentOf(scene, category).some((word) => contentOf(scene, text).includes(word))
      ? { category }
      : {}),
    ...(brand && holds(brand) ? { brand } : {}),
    ...(things ? { things: things.filter(holds) } : {}),
  };
  const query = wordsOf(text)
    .filter((word) => contentOf(scene, word).length > 0)
    .join(' ');
  return inTurn(scene, { text, understanding: { ...rest, slots: kept, query, wishes: [] } });
}
