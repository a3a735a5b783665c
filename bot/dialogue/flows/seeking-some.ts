import { candidatesOf, namesSaid } from '../goods-said.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import type { Intent } from '../../understanding/understanding.ts';
import { catalogueOf } from '../replies/index.ts';
import { insideAsked } from '../replies/inside-words.ts';
import { someWords } from '../replies/some-words.ts';
import { questionOfGoods, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stem, wordsOf, wordsWithStems } from '../words.ts';
import { riskOf } from './at-risk.ts';
import { namesOtherKind } from './other-kind.ts';

/**
 * Goods are looked for, whichever of a kind will do: "any rugs I can wash", "wireless chargers for my phone?", "looking
 * for a hoodie to run in", "anything in mustard?". No single thing is meant, so none is asked of, whatever it is called.
 */

/** Questions of one thing, as such a wish is often read. */
export const SOME_AS: readonly Intent[] = ['product-question', 'product-details', 'check-availability', 'compare-products']; // prettier-ignore

/** "Welche Gartenscheren haben Sie im Angebot": what the store carries, and no offer. */
export function asksWhatIsCarried(scene: Scene): boolean {
  return scene.memory.language === 'de' && CARRIES.test(scene.turn.text) && seeksSome(scene);
}

const CARRIES =
  /(?<!\p{L})(?:welche[nrs]?|was für) .{3,60}(?<!\p{L})im (?:angebot|sortiment|programm)(?!\p{L})/iu;

/** Words like adjectives that may stand between a kind and what stands before it. */
const FARTHEST = 3;

const known = new WeakMap<Scene, boolean>();

export function seeksSome(scene: Scene): boolean {
  const read =
    known.get(scene) ??
    (mayLook(scene) &&
      (seeksNoKind(scene) || (asksNothingOfIt(scene) && (seeksWhatever(scene) || seeksKind(scene)))));
  known.set(scene, read);
  return read;
}

function mayLook(scene: Scene): boolean {
  const { choiceId, understanding } = scene.turn;
  const { ordinal, ordinals, orderId, email, coupon, reference } = slotsOf(scene);
  if (!understanding || choiceId !== undefined || questionOfGoods(scene)) return false;
  if ((ordinal ?? ordinals ?? orderId ?? email ?? coupon) !== undefined) return false;
  if (reference !== undefined && reference !== 'other') return false;
  return true;
}

/** What is in it, and whether it is safe, is asked of one thing. */
const asksNothingOfIt = (scene: Scene): boolean =>
  riskOf(scene) === undefined && insideAsked(scene.turn.text, scene.memory.language) === '';

/** "Looking for gluten free things for a friend". */
function seeksNoKind({ memory: { language }, turn: { text } }: Scene): boolean {
  const { seeksGoods } = catalogueOf(language).words;
  return seeksGoods.test(text) && wordsOf(text).some((word) => someWords(language).goods.has(word));
}

/** "Anything in mustard?" of what is on the screen; a kind that is none of it is looked for anew. */
export function limitsToSome(scene: Scene): boolean {
  return seeksSome(scene) && seeksWhatever(scene) && !namesOtherKind(scene);
}

/** "Anything in mustard?", "dann was aus Leinen": some look or word of goods is all that is said of it. */
function seeksWhatever(scene: Scene): boolean {
  const { color, size, material, brand } = slotsOf(scene);
  const isTold = (color ?? size ?? material ?? brand) !== undefined || namesSaid(scene).length > 0;
  return isTold && someWords(scene.memory.language).whatever.test(scene.turn.text);
}

function seeksKind(scene: Scene): boolean {
  const { text } = scene.turn;
  const { stopWords, seeksGoods } = catalogueOf(scene.memory.language).words;
  const words = wordsOf(text);
  const names = new Set(namesSaid(scene));
  const places = words.flatMap((word, at) => (names.has(word) ? [at] : []));
  const [first] = places;
  if (first === undefined) return false;
  if (opensWithOther(scene, words, first)) return true;
  const before = places.map((at) => determiner(scene, words, at));
  if (before.includes('certain')) return false;
  if (before[0] === 'some') return true;
  const seeks = seeksGoods.test(text);
  if (before[0] === 'one') return seeks;
  const opens = !words.slice(0, first).some((word) => stopWords.has(word));
  return (opens || seeks) && places.some((at) => saysSeveral(scene, words[at] ?? ''));
}

/** "Anchor for a small dinghy?", of none that were shown: it begins with what is looked for, and goes on with what for. */
function opensWithOther(scene: Scene, words: readonly string[], first: number): boolean {
  const { stopWords } = catalogueOf(scene.memory.language).words;
  const { purpose } = someWords(scene.memory.language);
  const things = (slotsOf(scene).things ?? []).flatMap(wordsOf).map(stem);
  const isThing = (at: number): boolean => things.includes(stem(words[at] ?? ''));
  const last = words.findIndex((_, at) => at >= first && isThing(at));
  if (last < 0 || words.slice(0, last).some((word) => stopWords.has(word))) return false;
  const isKnown = everyKnown(scene)
    .flatMap(nameOf)
    .includes(stem(words[last] ?? ''));
  return !isKnown && purpose.has(words[last + 1] ?? '');
}

/** What stands before the goods; nothing behind "for my" and the like, which tells what they are for. */
function determiner(
  scene: Scene,
  words: readonly string[],
  place: number,
): 'some' | 'one' | 'certain' | undefined {
  const { some, one, certain, purpose } = someWords(scene.memory.language);
  for (let at = place - 1; at >= Math.max(0, place - FARTHEST); at -= 1) {
    const word = words[at] ?? '';
    if (purpose.has(word)) return undefined;
    if (certain.has(word)) return purpose.has(words[at - 1] ?? '') ? undefined : 'certain';
    if (some.has(word)) return 'some';
    if (one.has(word)) return 'one';
    if (catalogueOf(scene.memory.language).words.stopWords.has(word)) return undefined;
  }
  return undefined;
}

/** "Chargers", where each is called a charger: several are asked for, and none of them by its name. */
export function saysSeveral(scene: Scene, said: string): boolean {
  const stemmed = stem(said);
  let isOne = false;
  for (const { product } of candidatesOf(scene))
    for (const own of wordsWithStems(product.title)) {
      if (own.word === said) return false;
      isOne ||= own.word.length < said.length && own.stemmed === stemmed;
    }
  return isOne;
}
