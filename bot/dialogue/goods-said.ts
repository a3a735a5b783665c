import { everyKnown, headOf, nameOf, shownOf } from './known-products.ts';
import type { Memory, ShownProduct } from './memory.ts';
import { slotsOf } from './scene.ts';
import type { Scene } from './scene.ts';
import { contentOf, fold, stem, wordsOf } from './words.ts';

/** How plainly the words of a message name each product that may be meant, shown or not, weighed by the catalogue. */

/** What a product may be because the message names it, the dialogue shows it, or both. */
export interface Candidate {
  product: ShownProduct;
  /** By word, folded and stemmed: the weight of what the product is called by it. */
  says: ReadonlyMap<string, number>;
  /** Those of them that it is called by. */
  calls: ReadonlySet<string>;
  /** Those of these that stand in its name, and not only on its shelf. */
  titles: ReadonlySet<string>;
  known: boolean;
}

/** Where the shop weighs no words, all that tell products apart weigh so much. */
const UNWEIGHED = 4;
/** A word that the search does not find in the name, but that has the form of one of its words. */
const BY_FORM = 1.5;
/** From here on a product is called by the word; below, the word is only told of it. */
const CALLED = 0.7;
/** From here on the word, or another for it, stands in the title or is the maker. */
const TITLED = 0.805;

/** The words of the message that goods are called by, folded as `wordsOf` gives them: "comté" is typed so by few. */
export function namesSaid(scene: Scene): readonly string[] {
  return (slotsOf(scene).names ?? []).flatMap(wordsOf);
}

/** By what is remembered: a turn is read as this and as that, and what may be meant stays the same. */
const candidates = new WeakMap<Memory, Pick<Scene, 'store'> & Pick<Scene['turn'], 'weighed'> & { found: readonly Candidate[] }>(); // prettier-ignore
interface Words {
  says: Map<string, number>;
  calls: Set<string>;
  titles: Set<string>;
}

/** Whatever may be meant by the words of this turn, known products first. */
export function candidatesOf(scene: Scene): readonly Candidate[] {
  const { memory, store, turn } = scene;
  const kept = candidates.get(memory);
  if (kept?.store === store && kept.weighed === turn.weighed) return kept.found;
  const found = candidatesAmong(scene, everyKnown(scene));
  candidates.set(memory, { store, weighed: turn.weighed, found });
  return found;
}

/** The same of these products and what was not shown. */
export function candidatesAmong(scene: Scene, known: readonly ShownProduct[]): readonly Candidate[] {
  const { weighed } = scene.turn;
  if (!weighed)
    return known.map((product) => ({
      product,
      says: unweighed(product),
      calls: new Set(nameOf(product)),
      titles: new Set(nameOf(product)),
      known: true,
    }));
  const asked = weighed.words.map(({ word, weight }) => ({ parts: partsOf(word), weight }));
  const weigh = (says: readonly number[]): Words => {
    const found: Words = { says: new Map(), calls: new Set(), titles: new Set() };
    asked.forEach(({ parts, weight }, at) => {
      const share = says[at] ?? 0;
      if (share <= 0) return;
      for (const part of parts) {
        found.says.set(part, Math.max(found.says.get(part) ?? 0, share * weight));
        if (share >= CALLED) found.calls.add(part);
        if (share >= TITLED) found.titles.add(part);
      }
    });
    return found;
  };
  const shown = known.map((product) => {
    const says = weighed.known.find(({ productId }) => productId === product.productId)?.says ?? [];
    const all = weigh(says);
    // A name that was said in full is one, whatever the search makes of the word.
    for (const word of nameOf(product)) {
      if (!all.says.has(word)) all.says.set(word, BY_FORM);
      all.calls.add(word);
      all.titles.add(word);
    }
    for (const { word, weight } of headsOfCompounds(scene, nameOf(product))) {
      all.says.set(word, Math.max(all.says.get(word) ?? 0, weight));
      all.calls.add(word);
      all.titles.add(word);
    }
    return { product, ...all, known: true };
  });
  const inFront = shown.find(({ product }) => product.productId === scene.memory.focus?.productId);
  const others = weighed.best
    .filter(({ productId }) => !known.some((product) => product.productId === productId))
    .flatMap(({ card, says }) => {
      if (!card) return [];
      const product = shownOf(card);
      return [{ product, ...besideFront(scene, product, inFront, weigh(says.map(asName))), known: false }];
    });
  return [...shown, ...others];
}

/** "Three nets", of bulbs that come in nets, are no fat balls without one: what they are told by hardly calls others. */
function besideFront(
  scene: Scene,
  product: ShownProduct,
  inFront: Candidate | undefined,
  { says, calls, titles }: Words,
): Words {
  const head = stem(headOf(scene, product));
  const isShared = (word: string): boolean => inFront?.says.has(word) === true && word !== head;
  const shared = [...calls].filter(isShared);
  if (shared.length === 0 || shared.length < calls.size) return { says, calls, titles };
  return {
    says: new Map([...says].map(([word, weight]) => [word, isShared(word) ? weight / 2 : weight])),
    calls: new Set(),
    titles: new Set(),
  };
}

/** "Die Kanne" is the "Teekanne" that was shown: German compounds are called by their end. */
function headsOfCompounds(
  { memory, turn: { weighed } }: Scene,
  name: readonly string[],
): { word: string; weight: number }[] {
  if (memory.language !== 'de') return [];
  return (weighed?.words ?? []).flatMap(({ word: said, weight }) =>
    partsOf(said)
      .filter(
        (word) =>
          word.length >= SHORTEST_HEAD &&
          name.some(
            (own) =>
              own.length > word.length + 1 &&
              (own.endsWith(word) || (word.length >= LONG && own.startsWith(word))),
          ),
      )
      .map((word) => ({ word, weight: Math.max(BY_FORM, weight * OF_HEAD) })),
  );
}

/** "Frottier" of the "Frottierserie". */
const LONG = 6;
const SHORTEST_HEAD = 4;
const OF_HEAD = 0.9;

/** What is not on the screen is meant by what it is called, and hardly by what is told of it. */
const asName = (share: number): number => (share >= CALLED ? share : share / 2);

const partsOf = (word: string): string[] => wordsOf(fold(word)).map(stem);

function unweighed(product: ShownProduct): Map<string, number> {
  return new Map(nameOf(product).map((word) => [word, UNWEIGHED]));
}

/** How much a word that goods are called by weighs here; 0 for one that names nothing. */
export function namingWeight({ turn: { weighed } }: Scene, stemmed: string): number {
  if (!weighed) return 0;
  const weights = namingWeights.get(weighed) ?? weightsOf(weighed.words);
  namingWeights.set(weighed, weights);
  return weights.get(stemmed) ?? 0;
}

const namingWeights = new WeakMap<object, ReadonlyMap<string, number>>();

/** By word, folded and stemmed; of two that become the same the first. */
function weightsOf(words: NonNullable<Scene['turn']['weighed']>['words']): Map<string, number> {
  const weights = new Map<string, number>();
  for (const { word, weight, names } of words)
    for (const part of partsOf(word)) if (!weights.has(part)) weights.set(part, names ? weight : 0);
  return weights;
}

/** "Two washed linen pillowcases", while the talk is of a washed linen duvet cover: another has all those words. */
export function isOtherCalled(scene: Scene, product: ShownProduct): boolean {
  const spoken = contentOf(scene, scene.turn.text);
  const saidOf = (each: ShownProduct): number => nameOf(each).filter((word) => spoken.includes(word)).length;
  const own = saidOf(product);
  return candidatesOf(scene).some((each) => saidOf(each.product) > own);
}
