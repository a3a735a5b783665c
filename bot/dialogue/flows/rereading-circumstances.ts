import type { Intent } from '../../understanding/understanding.ts';
import { openQuestion, questionOfGoods, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { ADDED } from './rereading-lines.ts';

const ANSWERS: readonly Intent[] = ['affirm', 'deny', 'cancel-that', 'talk-to-human', 'thank', 'repeat'];

/** What is told of a conversation and of what was understood, before any word is looked at. */
const CIRCUMSTANCES = {
  /** Where a person is offered beside, that is asked of who says yes or no. */
  'nothing-asked': (scene) =>
    openQuestion(scene) === undefined || (questionOfGoods(scene) === undefined && !ANSWERS.includes(scene.turn.intent ?? 'affirm')),
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

type Circumstance = keyof typeof CIRCUMSTANCES;

/** When a reading is tried at all. */
export interface Condition {
  /** What the words were read as; anything where it is not given. */
  readAs?: readonly Intent[];
  /** All of these hold. */
  when?: readonly Circumstance[];
}

const names: readonly string[] = Object.keys(CIRCUMSTANCES);
const each: readonly ((scene: Scene) => boolean)[] = Object.values(CIRCUMSTANCES);

/** Circumstances as the bits of a number, so that a reading is passed over by one comparison. */
function circumstancesOf(scene: Scene): number {
  let found = 0;
  for (let bit = 0; bit < each.length; bit += 1) if (each[bit]!(scene)) found |= 1 << bit;
  return found;
}

const bitsOf = (when: readonly Circumstance[] = []): number =>
  when.reduce((bits, name) => bits | (1 << names.indexOf(name)), 0);

/** Whoever asks for a person or complains is heard, however sure another reading is. */
const ALWAYS_HEARD: readonly Intent[] = ['talk-to-human', 'complain', 'repeat'];
const isAlwaysHeard = ({ intent }: { intent?: Intent }): boolean =>
  intent !== undefined && ALWAYS_HEARD.includes(intent);
const OF_STORE: readonly Intent[] = ['delivery-estimate', 'shipping-info', 'returns-policy', 'payment-info', 'warranty-info', 'store-info']; // prettier-ignore
/** "Nah mate I need a human" names no mat. */
const SETTLED: readonly Intent[] = ['talk-to-human', 'thank', 'delete-my-data'];
const SURE = 0.9;

/** A question of the store that names no goods: "what delivery times have you got" looks for none "for" anything. */
function isSurelyOfStore(scene: Scene): boolean {
  const { intent = 'out-of-scope', understanding } = scene.turn;
  const [top] = understanding?.intents ?? [];
  const { names, things, category, reference } = slotsOf(scene);
  if (top?.intent !== intent || top.confidence < SURE) return false;
  if (SETTLED.includes(intent)) return true;
  return OF_STORE.includes(intent) && (names ?? things ?? category ?? reference) === undefined;
}

/**
 * Sorts readings by what the words were read as, once for all messages. Gives a function that finds the first, in
 * their order, whose condition holds and that applies to the words.
 */
export function sortReadings<
  Reading extends Condition & { intent?: Intent; applies: (scene: Scene) => boolean },
>(readings: readonly Reading[]): (scene: Scene) => Reading | undefined {
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
    const isSettled = isSurelyOfStore(scene);
    for (const { reading, needs } of possible) {
      if (isSettled && reading.readAs === undefined && !isAlwaysHeard(reading)) continue;
      if ((found & needs) === needs && reading.applies(scene)) return reading;
    }
    return undefined;
  };
}
