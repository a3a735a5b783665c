import type { Intent } from '../../understanding/understanding.ts';
import { candidatesOf } from '../goods-said.ts';
import { nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { remember, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stem, wordsOf } from '../words.ts';
import { isQuestion } from './chances.ts';
import { lastSentence } from './name-places.ts';
import { noteWanted, wantedBefore } from './choosing-variant.ts';
import { optionsNamed, UNITS } from './option-words.ts';

/** "And the Glide?", "what about the second one": what was asked of one product is asked of the next. */

/** Replies to a question about a product: right after one of them it may be asked on. */
const ANSWERS: readonly string[] = [
  'fact-quote', 'description-quote', 'description-all', 'not-said', 'not-said-of-any', 'facts-of-several', 'in-stock', 'in-stock-simple',
  'sold-out', 'stock-by-option', 'no-such-option', 'policy',
]; // prettier-ignore
/** Longer questions are told anew. */
const LONGEST = 160;
const MOST_WORDS = 9;

const LINKS = /^(?:de|del|du|des|la|le|les|el|los|las|aux?|[àa]|con|avec|of|with|and|in|mit|von|und|y|et)$/iu;

/** Keeps what was asked of a product, so that it can be asked of another. */
export function noteAsked(scene: Scene, product: ShownProduct, intent: Intent): Scene {
  const { text, understanding, served = [] } = scene.turn;
  // "Is there lanolin in it? My son reacts to it": what is asked on is the question.
  if (served.includes(intent) && !text.includes('?') && !isQuestion(scene)) return scene;
  if (text.length > LONGEST || (understanding?.personalData.length ?? 0) > 0) return scene;
  const seen = withVersionAsked(scene, product);
  const name = nameOf(product);
  const words = text.split(/\s+/);
  const isName = (word: string): boolean => wordsOf(word).some((part) => name.includes(stem(part)));
  const from = words.findIndex(isName);
  // "Le morbier, c'est du lait cru" asks after milk, though its name ends in it.
  const behind = words.findIndex((word, at) => at > from && !isName(word) && !LINKS.test(word));
  const rest = from < 0 ? words : [...words.slice(0, from), ...(behind < 0 ? [] : words.slice(behind))];
  return remember(seen, { asked: { intent, text: rest.join(' ') } });
}

/** "How much is it in 5 x 8", however it is answered: "I'll have that" is one of that size. */
function withVersionAsked(scene: Scene, product: ShownProduct): Scene {
  const { focus } = scene.memory;
  if (focus?.productId !== product.productId) return scene;
  const said = new Set(wordsOf(scene.turn.text));
  const named = Object.entries(optionsNamed(scene, product)).filter(([, value]) => {
    const words = wordsOf(value).filter((word) => !UNITS.has(word));
    // One figure of it may be any: the 30 of "at 30 degrees" is no 30 ml.
    const isFigure = words.length === 1 && /^\d+$/.test(words[0] ?? '') && wordsOf(value).length > 1;
    return !isFigure && words.every((word) => said.has(word));
  });
  return noteWanted(scene, product, { ...wantedBefore(scene, product), ...Object.fromEntries(named) });
}

/** The question that is still in the air, when the message only names the next thing it is asked of. */
export function askedOn(scene: Scene, product: ShownProduct): { intent: Intent; text: string } | undefined {
  const { asked, lastReply } = scene.memory;
  if (!asked || !ANSWERS.includes(lastReply?.template ?? '')) return undefined;
  return namesOnly(scene, product, 'calls') ? asked : undefined;
}

/**
 * "And the Glide?": what it is called, where it stands, and no word of what is wanted of it. By `says`, also what is
 * only told of it: "the nettle one".
 */
export function namesOnly(scene: Scene, product: ShownProduct, by: 'says' | 'calls'): boolean {
  const text = lastSentence(scene.turn.text);
  const said = wordsOf(text);
  if (said.length > MOST_WORDS) return false;
  const { turnsTo, goesOn } = catalogueOf(scene.memory.language).words;
  if (!turnsTo.test(text) && !goesOn.test(text) && !/\?\s*$/.test(text)) return false;
  return saysOnly(scene, product, by);
}

/** "The nettle one": what it is called or told by, where it stands, and nothing else. */
export function saysOnly(scene: Scene, product: ShownProduct, by: 'says' | 'calls'): boolean {
  const text = lastSentence(scene.turn.text);
  const { turnsTo, goesOn, stopWords } = catalogueOf(scene.memory.language).words;
  const { beside, places } = orderWords(scene.memory.language);
  const own = candidatesOf(scene).find((each) => each.product.productId === product.productId)?.[by];
  const placed = slotsOf(scene).ordinal !== undefined;
  const rest = wordsOf(text.replace(turnsTo, ' ').replace(goesOn, ' '));
  return rest.every(
    (word) =>
      own?.has(stem(word)) === true ||
      beside.has(word) ||
      stopWords.has(word) ||
      (placed && places.some((pattern) => pattern.test(word))),
  );
}
