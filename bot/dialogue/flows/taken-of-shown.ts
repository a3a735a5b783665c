import type { ShownProduct } from '../memory.ts';
import { pickWords } from '../replies/pick-words.ts';
import { isFresh, openQuestion } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { wordsOf } from '../words.ts';
import type { Wanted } from './adding.ts';
import { align, NAME_STANDS } from './alignment.ts';
import { isChosen } from './order-wish.ts';

/** "The cheapest of those please", "number 2 it is", "the one at the bottom, sold": one of a list on the screen, taken. */

const MOST_WORDS = 25;
const MOST_PIECES = 99;

export function takenOfShown(scene: Scene): Wanted[] | undefined {
  const { shown } = scene.memory;
  const { text, choiceId, understanding } = scene.turn;
  if (shown.length < 2 || !understanding || choiceId !== undefined || understanding.personalData.length > 0)
    return undefined;
  if (!isFresh(scene) || openQuestion(scene) || wordsOf(text).length > MOST_WORDS) return undefined;
  const picked = pickedIn(scene, text);
  if (!picked) return undefined;
  const aligned = align(scene, picked.rest, picked.product);
  const { options, count = 1 } = aligned;
  if (count < 1 || count > MOST_PIECES || !isChosen(scene, aligned)) return undefined;
  return [
    {
      productId: picked.product.productId,
      quantity: count,
      options,
      said: { text: '', slots: { reference: 'it' }, query: '' },
    },
  ];
}

interface Picked {
  product: ShownProduct;
  /** The message with `NAME_STANDS` in place of the words that point at it. */
  rest: string;
}

/** What the one on the screen is pointed at by; undefined where nothing or more than one thing does. */
function pickedIn(scene: Scene, text: string): Picked | undefined {
  const { shown } = scene.memory;
  const { cheapest, last, numbered, places } = pickWords(scene.memory.language);
  const number = numbered.exec(text);
  const place = places.findIndex((each) => each.test(text));
  const at = number ? Number(number.slice(1).find((group) => group !== undefined)) - 1 : place;
  const found = [
    ...(cheapest.test(text) ? [{ words: cheapest, product: leastOf(shown) }] : []),
    ...(last.test(text) ? [{ words: last, product: shown.at(-1) }] : []),
    ...(at >= 0 ? [{ words: number ? numbered : places[place]!, product: shown[at] }] : []),
  ];
  const [only, another] = found;
  if (!only?.product || (another && another.product !== only.product)) return undefined;
  const rest = found.reduce((left, { words }) => left.replace(words, ` ${NAME_STANDS} `), text);
  return { product: only.product, rest };
}

/** The only one of its price. */
function leastOf(shown: readonly ShownProduct[]): ShownProduct | undefined {
  const least = Math.min(...shown.map(({ price }) => price));
  const [only, another] = shown.filter(({ price }) => price === least);
  return another ? undefined : only;
}
