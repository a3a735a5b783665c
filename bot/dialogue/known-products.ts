import type { ProductCard } from '../wire/parts.ts';
import { keptReading } from './kept-readings.ts';
import type { ShownProduct } from './memory.ts';
import type { Scene } from './scene.ts';
import { stem, wordsOf } from './words.ts';

/** Products the conversation remembers, and what they are called. */

/** Options beyond this many variants are read from the store again instead of remembered. */
const MOST_VARIANTS_REMEMBERED = 30;

/** What is remembered of cards as they are: a shop gives the same card again and again, and nobody may change it. */
const remembered = new WeakMap<ProductCard, ShownProduct>();

export function shownOf(card: ProductCard, variantId?: string): ShownProduct {
  if (variantId) return { ...shownOf(card), variantId };
  let shown = remembered.get(card);
  if (!shown) remembered.set(card, (shown = rememberedOf(card)));
  return shown;
}

function rememberedOf(card: ProductCard): ShownProduct {
  const few = card.variants.length <= MOST_VARIANTS_REMEMBERED;
  return {
    productId: card.id,
    title: card.title,
    price: card.price.amount,
    ...(card.brand ? { brand: card.brand } : {}),
    ...(card.rating ? { stars: card.rating.stars } : {}),
    options: card.options,
    variants: few
      ? card.variants.map(({ id, options, available, price }) => ({
          id,
          options,
          available,
          price: price.amount,
        }))
      : [],
  };
}

/** What was shown, and what was talked about before. */
export function everyKnown(scene: Scene): ShownProduct[] {
  const { shown, focus, previousFocus } = scene.memory;
  const known = [...shown, focus, previousFocus].filter((product) => product !== undefined);
  return known.filter(
    (product, index) => known.findIndex((other) => other.productId === product.productId) === index,
  );
}

/** What lies in the cart and is not talked about, by its name alone. */
export function inCart(scene: Scene): ShownProduct[] {
  const known = everyKnown(scene).map(({ productId }) => productId);
  const lines = scene.turn.surroundings.cartLines.filter(({ productId }) => !known.includes(productId));
  return [...new Map(lines.map((line) => [line.productId, line])).values()].map(({ productId, title }) => ({ productId, title, price: 0, options: [], variants: [] })); // prettier-ignore
}

/** The words of a product's title and brand, stemmed, each once. */
export function nameOf({ title, brand = '' }: { title: string; brand?: string }): readonly string[] {
  return nameIn(`${title} ${brand}`);
}

/** "The" of "The Bold Biddy" tells it from nothing. */
const articles = new Set('the and der die das den und les des une los las una del'.split(' '));

const nameIn = keptReading((called): readonly string[] => [
  ...new Set(
    wordsOf(called)
      .filter((word) => word.length > 2 && !articles.has(word))
      .map(stem),
  ),
]);

/** What stands behind these says what a thing is for, made of or comes with, and no longer what it is. */
const behindName =
  / (?:for|with|without|in|of|from|by|für|mit|ohne|von|aus|de|du|des|del|pour|para|con|sin|avec|sans|en|à) |[,(–—:/|]/iu;
/** In these the thing comes first: "taladro percutor". */
const headFirst: readonly string[] = ['es', 'fr'];

/** The word of a title that says what the thing is: the protector of "Dry Night Mattress Protector". */
export function headOf({ store }: Scene, { title }: { title: string }): string {
  const language = store.catalogueLanguage ?? store.languages[0] ?? 'en';
  const words = wordsBefore(title);
  return (headFirst.includes(language) ? words[0] : words.at(-1)) ?? '';
}

const wordsBefore = keptReading((title): readonly string[] =>
  wordsOf(title.split(behindName)[0] ?? '').filter((word) => /^\p{L}{3,}$/u.test(word)),
);

/** So many words of a name tell one of several from the others. */
const TELLING = 2;

/**
 * "The Beacon 1600" of three Beacons: the one that is called by every word which any of them is called by. "The Seconde
 * Peau" of two foundations: the one by words of whose name it is told from the others.
 */
export function calledByWords(
  spoken: readonly string[],
  among: readonly ShownProduct[],
): ShownProduct | undefined {
  const names = new Set(among.flatMap(nameOf));
  const naming = spoken.filter((word) => names.has(word));
  const [whole, another] = among.filter((product) => naming.every((word) => nameOf(product).includes(word)));
  if (whole && !another && naming.length >= TELLING) return whole;
  const called = among.filter((product) => {
    const others = new Set(among.flatMap((other) => (other === product ? [] : nameOf(other))));
    return nameOf(product).filter((word) => spoken.includes(word) && !others.has(word)).length >= TELLING;
  });
  return called.length === 1 ? called[0] : undefined;
}

/** So many words are a name of their own. */
export const WHOLE_NAME = 2;

/** "The base game Iron Passes" is not its expansion "Iron Passes: Winter Roads", whatever is talked about. */
export function isSaidWhole({ title, brand = '' }: ShownProduct, words: readonly string[]): boolean {
  const said = words.map(stem);
  const makers = nameOf({ title: brand });
  const own = nameOf({ title }).filter((word) => !makers.includes(word));
  return own.length >= WHOLE_NAME && own.every((word) => said.includes(word));
}

/** Those whose places count: the list on the screen, or the one from which the one on the screen was looked at. */
export function rowOf({ memory: { shown, row } }: Scene): readonly ShownProduct[] {
  return shown.length === 1 && row !== undefined ? row : shown;
}

/** Whether the words said of a title stand side by side in it: "breaker tenor" of "Breaker Tenor", not of "Breaker Electro Tenor". */
export function isSaidUnbroken({ title }: { title: string }, said: (stemmed: string) => boolean): boolean {
  const places = wordsOf(title).flatMap((word, at) => (said(stem(word)) ? [at] : []));
  const [first = 0] = places;
  return (places.at(-1) ?? first) - first < Math.max(1, places.length);
}
