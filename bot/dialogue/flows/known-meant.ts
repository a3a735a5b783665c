import { courseWords } from '../replies/course-words.ts';
import { everyKnown, inCart, nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { aspectsIn, beyondDealing } from '../ranking/aspects-asked.ts';
import { candidatesAmong } from '../goods-said.ts';
import { pointsBack } from '../said-of-it.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { stem, wordsOf } from '../words.ts';
import type { Options } from './choosing-variant.ts';
import { placesIn } from './name-places.ts';
import { hear } from './order-heard.ts';
import { versionWords } from './option-words.ts';
import { versionsIn } from './order-parts.ts';

/**
 * Which of what is known is meant by one of its versions, or by a word that is told of it alone: "the 5 lb bag", "the tofu
 * one". It is meant before anything in the catalogue that only shares words or figures with it.
 */

interface KnownMeant {
  product: ShownProduct;
  /** The version named. */
  options: Options;
}

/** What is named must weigh so much to be a thing at all, in nats. */
const LEAST = 0.9;

const versions = new WeakMap<Scene, { found: KnownMeant | undefined }>();

/** The one whose version the words name and which explains all of them that could name something. */
export function versionOfKnown(scene: Scene): KnownMeant | undefined {
  const read = versions.get(scene) ?? { found: findVersion(scene) };
  versions.set(scene, read);
  return read.found;
}

function findVersion(scene: Scene): KnownMeant | undefined {
  const { focus } = scene.memory;
  const others = everyKnown(scene).filter(({ productId }) => productId !== focus?.productId);
  // "How wide is it" is asked of no table that comes in three widths.
  const isOfIt = slotsOf(scene).reference === 'it' || pointsBack(scene);
  // What is talked about comes first.
  for (const group of focus ? [[focus], ...(isOfIt ? [] : [others])] : [others]) {
    const [only, another] = group.flatMap((product) => {
      if (product.options.every(({ values }) => values.length < 2)) return [];
      const options = versionsIn(scene, scene.turn.text, product);
      const isNamed = Object.keys(options).length > 0 && explainsAll(scene, product, options);
      return isNamed ? [{ product, options }] : [];
    });
    if (only) return another ? undefined : only;
  }
  return undefined;
}

/** What is asked, as "wide", names nothing, nor does what stands elsewhere; anything else behind "the" is a thing of its own. */
function explainsAll(scene: Scene, product: ShownProduct, options: Options): boolean {
  const own = new Set([...nameOf(product), ...versionWords(scene, product, options)]);
  const shares = placesIn(scene, own);
  const others = [...everyKnown(scene), ...inCart(scene)].filter((each) => each.productId !== product.productId); // prettier-ignore
  // "The waxed one" names a waxed jacket, though wax is something to ask for.
  const isAspect = (word: string, stemmed: string): boolean =>
    aspectsIn(word, scene.memory.language).size > 0 && !others.some((each) => nameOf(each).includes(stemmed));
  return hear(scene, beyondDealing(scene.turn.text, scene.memory.language)).telling.every(
    ({ word, stemmed, naming }) =>
      naming < LEAST || own.has(stemmed) || (shares.get(stemmed) ?? 0) < 1 || isAspect(word, stemmed),
  );
}

/** "The tofu one" of what is known: the word is a part of one title, or told of one alone. */
export function toldOfOne(scene: Scene): ShownProduct | undefined {
  const [, said = ''] = courseWords(scene.memory.language).namedOne.exec(scene.turn.text) ?? [];
  const [word] = wordsOf(said);
  if (word === undefined) return undefined;
  const known = candidatesAmong(scene, [...everyKnown(scene), ...inCart(scene)]).filter((each) => each.known);
  if (known.length < 2) return undefined;
  const begun = known.filter(({ product: { title } }) => wordsOf(title).some((own) => own.startsWith(word)));
  const told = known.filter(({ says }) => says.has(stem(word)));
  for (const [only, another] of [begun, told]) if (only && !another) return only.product;
  return undefined;
}
