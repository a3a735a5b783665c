import type { ToolData } from '../../tools/results.ts';
import type { Intent } from '../../understanding/understanding.ts';
import { everyKnown } from '../known-products.ts';
import { MOST_PRODUCTS, say } from '../say.ts';
import { inTurn, notedData, openQuestion, queryOf, remember, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { offerReadings } from './clarifying.ts';
import { filtersOf, MOST_SAID, showProducts } from './finding.ts';
import { sayNothingFound } from './last-resort.ts';
import { sayNearest } from './nothing-found.ts';
import { sayLanguages } from './other-language.ts';
import { makeSmallTalk } from './small-talk.ts';

/**
 * A message nobody could read may still name goods: before that is said, the goods are asked by the whole of it. What
 * it says by its words alone decides, not how it is worded.
 */

const otherwise = {
  'other-language': sayLanguages,
  unclear: offerReadings,
  'out-of-scope': makeSmallTalk,
  'nothing-found': (scene: Scene) => sayNothingFound(scene, queryOf(scene)),
  'ask-what': (scene: Scene) => say(scene, 'ask-what', {}),
} as const;
type Otherwise = keyof typeof otherwise;

/** Readings that may be for goods. */
const OF_GOODS: readonly Intent[] = [
  'search-products', 'recommend-products', 'refine-results', 'product-question', 'product-details', 'find-similar', 'check-availability',
]; // prettier-ignore
/** How sure the readings for goods, or for nothing here, must be together for goods to be asked: else it is a parcel or a rule. */
const LEAST_FOR_GOODS = 0.15;
/** And for those that only come close to be shown, or goods said in a language that is not served. */
const LEAST_FOR_CLOSE = 0.3;
/** Surer than this, a message lies outside the shop. */
const SURELY_OUTSIDE = 0.7;

/** @returns undefined when goods cannot be meant, or were asked already. */
export function askGoods(scene: Scene, instead: Otherwise): Scene | undefined {
  const { text, understanding } = scene.turn;
  const atHand = everyKnown(scene).length > 0 || openQuestion(scene) !== undefined;
  if (scene.turn['goodsAsked'] === true || (instead !== 'other-language' && atHand)) return undefined;
  const least = instead === 'other-language' ? LEAST_FOR_CLOSE : LEAST_FOR_GOODS;
  if (shareOf(scene, [...OF_GOODS, 'out-of-scope']) < least) return undefined;
  const { priceMin, priceMax } = filtersOf(scene, slotsOf(scene));
  const args = {
    query: '',
    said: text.slice(0, MOST_SAID),
    filters: {
      ...(priceMin === undefined ? {} : { priceMin }),
      ...(priceMax === undefined ? {} : { priceMax }),
    },
    limit: MOST_PRODUCTS,
    ...(understanding?.foreign === undefined ? {} : { language: understanding.foreign }),
  };
  return useTool(inTurn(scene, { goodsAsked: true }), 'searching', 'search-products', args, 'goods-asked', { instead }); // prettier-ignore
}

function shareOf(scene: Scene, meant: readonly Intent[]): number {
  const readings = scene.turn.understanding?.intents ?? [];
  return readings.reduce((sum, { intent, confidence }) => sum + (meant.includes(intent) ? confidence : 0), 0); // prettier-ignore
}

export function goodsAsked(scene: Scene, { products, closest = [] }: ToolData<'search-products'>): Scene {
  const { instead } = notedData(scene) as { instead: Otherwise };
  const isForeign = instead === 'other-language';
  const isOutside = shareOf(scene, ['out-of-scope']) >= SURELY_OUTSIDE;
  const ofGoods = [...OF_GOODS, ...(isOutside ? [] : (['out-of-scope'] as const))];
  const close = isForeign || shareOf(scene, ofGoods) >= LEAST_FOR_CLOSE ? closest : [];
  const fitting = products.map(({ card }) => card);
  const cards = (fitting.length > 0 ? fitting : close).slice(0, MOST_PRODUCTS);
  if (cards.length === 0) return otherwise[instead](scene);
  const titles = cards.map(({ title }) => title);
  const said = scene.turn.text.slice(0, MOST_SAID);
  const search = { query: '', filters: {}, offset: 0, total: cards.length, said };
  const seen = showProducts(remember(scene, { search }), cards.map((card) => ({ card }))); // prettier-ignore
  const parts = [{ kind: 'products' as const, products: cards, total: cards.length }];
  if (isForeign) return say(seen, 'other-language', languagesIn(scene), { parts });
  return fitting.length > 0
    ? say(seen, 'found', { shown: cards.length, total: cards.length, titles }, { parts })
    : sayNearest(seen, 'text', cards, cards.length);
}

function languagesIn(scene: Scene) {
  const asked = scene.turn.understanding?.foreign ?? scene.memory.language;
  return { asked, served: scene.store.languages };
}
