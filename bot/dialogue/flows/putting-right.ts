import type { Slots } from '../../understanding/understanding.ts';
import { numberOf } from '../cart-counts.ts';
import { changeWords } from '../replies/change-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { inTurn } from '../scene.ts';
import type { Scene, Turn } from '../scene.ts';
import { fold, wordsOf } from '../words.ts';
import { SIZE_WORDS } from './measured-values.ts';

/** "…in teal, no sorry, cream": of one message that puts itself right, what is said last counts. */

/** What was said before the message put itself right, and what is meant instead, each as a turn of its own. */
interface PutRight {
  before: Scene;
  after: Scene;
  /** The words between them. */
  marker: string;
  /** How many are meant instead, when that is what was put right. */
  count?: number;
}

/** What is put right is short; a longer one begins something else. */
const MOST_AFTER = 8;
const FEWEST_BEFORE = 2;
/** "Ah non, plutôt le grand" puts right what was said before it. */
const TALK =
  /^(?:no|nope|nah|oh|ah|ach|h+m+|u+m+|ok|okay|wait|sorry|actually|oops|well|nein|nee?|no|moment|warte|doch|halt|uy|ay|perdona?|perdon|espera|bueno|pues|non|nan|pardon|attends|bon|euh|enfin|en|fait)$/;
const SIGNS = /[,.;:!–-]|\s(?:no|nein|non|i)\s/iu;
const sidesOf = new WeakMap<Turn, PutRight | 'none'>();

/** Both sides of a message that puts itself right; undefined when it does not. */
export function putRightIn(scene: Scene): PutRight | undefined {
  const known = sidesOf.get(scene.turn);
  if (known) return known === 'none' ? undefined : known;
  const found = read(scene);
  sidesOf.set(scene.turn, found ?? 'none');
  return found;
}

function read(scene: Scene): PutRight | undefined {
  const { text } = scene.turn;
  if (!SIGNS.test(text)) return undefined;
  const match = changeWords(scene.memory.language).putsRight.exec(text);
  if (!match) return undefined;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  const words = wordsOf(after).length;
  const told = wordsOf(before).filter((word) => !TALK.test(word));
  if (told.length === 0 || wordsOf(before).length < FEWEST_BEFORE || words === 0 || words > MOST_AFTER)
    return undefined;
  if (catalogueOf(scene.memory.language).words.asks.test(after.trim())) return undefined;
  const { numbers } = orderWords(scene.memory.language);
  const [first = ''] = wordsOf(after);
  const count = numberOf(numbers, first);
  return {
    before: side(scene, before),
    after: side(scene, after),
    marker: match[0],
    ...(count === undefined ? {} : { count }),
  };
}

/** The turn as if only this side had been said: the understanding read both. */
function side(scene: Scene, text: string): Scene {
  const { understanding } = scene.turn;
  if (!understanding) return inTurn(scene, { text });
  return inTurn(scene, { text, understanding: { ...understanding, slots: slotsIn(scene, text) } });
}

function slotsIn(scene: Scene, text: string): Slots {
  const { color, colors = [], size, material, ...others } = scene.turn.understanding?.slots ?? {};
  const spoken = ` ${wordsOf(text).join(' ')} `;
  const holds = (value: string | undefined): boolean =>
    value !== undefined && spoken.includes(` ${wordsOf(value).join(' ')} `);
  const shade = [color, ...colors].find(holds);
  const measure = sizeSaid(text) ?? (holds(size) ? size : undefined);
  return {
    ...others,
    ...(shade === undefined ? {} : { color: shade }),
    ...(measure === undefined ? {} : { size: measure }),
    ...(holds(material) ? { material } : {}),
  };
}

/** A size by its letter or word; the m of "25 m" and the l of "l'autre" are none. */
export function sizeSaid(text: string): string | undefined {
  return LETTER.exec(text)?.[0] ?? wordsOf(text).find((word) => word in SIZE_WORDS);
}

const LETTER = /(?<![\p{L}\p{N}'’]|\p{N} )(?:x{0,5}l|x{0,3}s|m|[2-6]x[ls])(?![\p{L}\p{N}'’])/iu;

/** The turn with the colour, size and count that are meant in the end. */
export function withPutRight(scene: Scene): Scene {
  const { understanding } = scene.turn;
  const right = understanding && putRightIn(scene);
  if (!understanding || !right) return scene;
  const { color, size } = right.after.turn.understanding?.slots ?? {};
  const { color: said, colors: _, size: measured, ...kept } = understanding.slots;
  // A colour that nobody knows was meant in place of the one before: that one is not.
  const stays = right.count !== undefined || (color ?? size) !== undefined;
  const shade = color ?? (stays ? said : undefined);
  // "In 10, make that 11": the product tells whether a figure is its size.
  const isFigure = /^\d+$/.test(measured ?? '') && right.count !== undefined;
  const measure = size ?? (stays && !isFigure ? measured : undefined);
  const isCounted = right.count !== undefined && understanding.slots.quantity !== undefined;
  const slots: Slots = {
    ...kept,
    ...(shade === undefined ? {} : { color: shade }),
    ...(measure === undefined ? {} : { size: measure }),
    ...(isCounted ? { quantity: right.count } : {}),
  };
  const between = wordsOf(right.marker);
  const query = understanding.query
    .split(' ')
    .filter((word) => !between.includes(fold(word)))
    .join(' ');
  return inTurn(scene, { understanding: { ...understanding, slots, query } });
}
