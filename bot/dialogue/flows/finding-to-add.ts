import type { ToolData } from '../../tools/results.ts';
import type { ProductCard } from '../../wire/parts.ts';
import { everyKnown, nameOf, shownOf } from '../known-products.ts';
import { resolveProducts } from '../references.ts';
import type { Referent } from '../pointing.ts';
import { MOST_CHOICES } from '../say.ts';
import { inTurn, notedData, queryOf, remember, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, stem, wordsOf } from '../words.ts';
import type { Adding } from './adding.ts';
import { notFound, orLater } from './adding-several.ts';
import { addProduct } from './adding-version.ts';
import { showProducts, soughtIn } from './finding.ts';
import { optionsNamed, versionWords } from './option-words.ts';
import { toldCorrection } from './telling-search.ts';
import { askWhichProduct } from './which-product.ts';

/** What is asked for and not on the screen is searched for before it is added. */

/** "Add a wool scarf": nothing on the screen is meant, so it is searched for first. */
export function findToAdd(scene: Scene, adding: Adding): Scene {
  const args = { ...soughtIn(scene), limit: MOST_CHOICES };
  return useTool(scene, 'searching', 'search-products', args, 'found-to-add', { adding });
}

export function foundToAdd(scene: Scene, result: ToolData<'search-products'>): Scene {
  const { adding, byThing } = notedData(scene) as { adding: Adding; byThing?: boolean };
  const { relaxation } = result;
  // "Strings for a guitar" are none of the category Strings.
  if (result.products.length === 0 && relaxation?.drop === 'category' && relaxation.total === 1)
    return foundToAdd(scene, { ...result, products: relaxation.nearest.map((card) => ({ card })), total: 1 });
  const [first] = result.products;
  if (!first) return byThing ? notFound(scene, adding) : findByThing(scene, adding);
  const cards = result.products.map(({ card }) => card);
  const search = { ...soughtIn(scene), offset: 0, total: result.total };
  const seen = showProducts(remember(scene, { search }), result.products);
  const meant = cards.length === 1 ? first.card : plainlyMeant(scene, cards);
  if (meant) {
    const product = shownOf(meant);
    // "A doorknob in wallnut": a version named with a slip is named all the same.
    const corrected = toldCorrection(result.corrected, search.query);
    const heard = corrected === undefined ? {} : optionsNamed(inTurn(seen, { text: corrected }), product);
    return addProduct(seen, product, { ...adding, options: { ...heard, ...adding.options } });
  }
  const parts = [{ kind: 'products' as const, products: cards, total: result.total }];
  return orLater(seen, adding, {}, (told, now) =>
    askWhichProduct(
      told,
      cards.map((card) => shownOf(card)),
      'add-to-cart',
      { adding: now },
      parts,
    ),
  );
}

/** "Three bags of compost": the nouns of the store's titles alone, when all the words together find nothing. */
function findByThing(scene: Scene, adding: Adding): Scene {
  const { things, names = [] } = slotsOf(scene);
  const query = (things ?? names).join(' ');
  if (query === '') return notFound(scene, adding);
  const args = { query, limit: MOST_CHOICES };
  return useTool(scene, 'searching', 'search-products', args, 'found-to-add', { adding, byThing: true });
}

/** The one whose name and versions hold every word said; of several, the one whose whole name was said. */
function plainlyMeant(scene: Scene, cards: ProductCard[]): ProductCard | undefined {
  const { category = '', brand = '', color = '', size = '' } = slotsOf(scene);
  const said = contentOf(scene, `${queryOf(scene)} ${category} ${brand} ${color} ${size}`);
  const fitting = cards.filter((card) => {
    const product = shownOf(card);
    const explained = [...nameOf(product), ...versionWords(scene, product), ...contentOf(scene, category)];
    return said.every((word) => explained.includes(word));
  });
  const whole = fitting.filter((card) => isNamedInFull(scene, card, said));
  if (fitting.length === 1) return fitting[0];
  if (whole.length === 1) return whole[0];
  // A word of the name may say nothing elsewhere: the saw of "the pruning saw".
  const text = wordsOf(scene.turn.text).map(stem);
  const scores = fitting.map((card) => nameOf(card).filter((word) => text.includes(word)).length);
  const best = Math.max(0, ...scores);
  const closest = fitting.filter((_, index) => scores[index] === best);
  return closest.length === 1 ? closest[0] : undefined;
}

/** Every word of the title was said, but for its maker's name. */
function isNamedInFull(scene: Scene, { title, brand = '' }: ProductCard, said: readonly string[]): boolean {
  const own = contentOf(scene, title).filter((word) => !contentOf(scene, brand).includes(word));
  return own.length > 0 && own.every((word) => said.includes(word));
}

/** A part of "a hose and a hose nozzle" is on the screen only when a name there holds all of its words. */
export function oneOfSeveral(scene: Scene): Referent {
  const { ordinal, reference, things = [], names = [], category = '', brand = '' } = slotsOf(scene);
  // "2 papers": a word of goods that was taken for a material is none of what is on the screen.
  const ofGoods = things.length > 0 ? things : names;
  const said = contentOf(scene, `${queryOf(scene)} ${ofGoods.join(' ')} ${category} ${brand}`);
  if (ordinal !== undefined || reference !== undefined || said.length === 0) return resolveProducts(scene);
  const named = everyKnown(scene).filter((product) => {
    const explained = [...nameOf(product), ...versionWords(scene, product)];
    return said.every((word) => explained.includes(word));
  });
  const [only] = named;
  if (!only || named.length > 1) return { kind: 'described' };
  return { kind: 'products', targets: [{ productId: only.productId, known: only }] };
}
