import type { Intent } from '../../understanding/understanding.ts';
import { openQuestion, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { ADDED } from './rereading-lines.ts';

/** What is told of a conversation and of what was understood, before any word is looked at. */
const CIRCUMSTANCES = {
  'nothing-asked': (scene) => openQuestion(scene) === undefined,
  asked: (scene) => openQuestion(scene) !== undefined,
  /** One product is talked about. */
  'in-focus': ({ memory }) => memory.focus !== undefined,
  /** Several are on the screen, or one. */
  shown: ({ memory }) => memory.shown.length > 0,
  /** Something was shown or talked about. */
  known: ({ memory: { shown, focus, previousFocus } }) => shown.length > 0 || (focus ?? previousFocus) !== undefined,
  /** Goods were looked for. */
  searched: ({ memory }) => memory.search !== undefined,
  /** The last reply told that something was put in, swapped or counted anew. */
  'just-added': ({ memory }) => ADDED.includes(memory.lastReply?.template ?? ''),
  'can-undo': ({ memory }) => memory.undo.length > 0,
  'cart-filled': ({ turn }) => turn.surroundings.cartLines.length > 0,
  'reads-aloud': ({ turn }) => turn.surroundings.voice === true,
  /** The message has words that goods are called by. */
  'goods-named': (scene) => (slotsOf(scene).names ?? slotsOf(scene).things) !== undefined,
  'price-limited': (scene) => (slotsOf(scene).priceMax ?? slotsOf(scene).priceMin) !== undefined,
  counted: (scene) => slotsOf(scene).quantity !== undefined,
  /** "It", "those", "the same". */
  'pointed-at': (scene) => slotsOf(scene).reference !== undefined,
} satisfies Record<string, (scene: Scene) => boolean>; // prettier-ignore

export type Circumstance = keyof typeof CIRCUMSTANCES;

/** When a reading is tried at all. */
export interface Condition {
  /** What the words were read as; anything where it is not given. */
  readAs?: readonly Intent[];
  /** All of these hold. */
  when?: readonly Circumstance[];
}

const each = Object.entries(CIRCUMSTANCES);

/** Circumstances as the bits of a number, so that a reading is passed over by one comparison. */
export const circumstancesOf = (scene: Scene): number =>
  each.reduce((found, [, holds], bit) => (holds(scene) ? found | (1 << bit) : found), 0);

const bitsOf = (when: readonly Circumstance[] = []): number =>
  each.reduce(
    (found, [name], bit) => (when.some((needed) => needed === name) ? found | (1 << bit) : found),
    0,
  );

/**
 * Sorts readings by what the words were read as, once for all messages. Gives a function that finds the first, in
 * their order, whose condition holds and that applies to the words.
 */
export function sortReadings<Reading extends Condition & { applies: (scene: Scene) => boolean }>(
  readings: readonly Reading[],
): (scene: Scene) => Reading | undefined {
  const sorted = new Map<Intent, readonly { reading: Reading; needs: number }[]>();
  const readingsOf = (intent: Intent): readonly { reading: Reading; needs: number }[] =>
    readings
      .filter(({ readAs }) => readAs === undefined || readAs.includes(intent))
      .map((reading) => ({ reading, needs: bitsOf(reading.when) }));
  return (scene) => {
    const { intent = 'out-of-scope' } = scene.turn;
    const possible = sorted.get(intent) ?? readingsOf(intent);
    sorted.set(intent, possible);
    const found = circumstancesOf(scene);
    return possible.find(({ reading, needs }) => (found & needs) === needs && reading.applies(scene))
      ?.reading;
  };
}
