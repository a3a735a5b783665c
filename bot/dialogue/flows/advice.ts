import type { ProductDetails, ToolData } from '../../tools/results.ts';
import type { Intent } from '../../understanding/understanding.ts';
import type { Part } from '../../wire/parts.ts';
import { shownOf } from '../known-products.ts';
import { courseWords } from '../replies/course-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { MOST_PRODUCTS, say, sentencesOf } from '../say.ts';
import { slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf } from '../words.ts';
import { focusOn } from './adding-version.ts';
import { comparisonOf } from './comparing.ts';

/** "Which would you pick for winter": the bot has no taste; what the store writes of those shown may speak for one. */

const READINGS: readonly Intent[] = ['recommend-products', 'compare-products', 'search-products', 'product-question', 'out-of-scope', 'refine-results', 'product-details']; // prettier-ignore

export function asksAdviceOnShown(scene: Scene): boolean {
  const { category, brand, sort } = slotsOf(scene);
  const { asksAdvice } = catalogueOf(scene.memory.language).words;
  if (scene.memory.shown.length < 2) return false;
  // "Which of these would you take for three hives" looks for no hives.
  const ofThese = courseWords(scene.memory.language).amongThese.test(scene.turn.text);
  if (!ofThese && (category ?? brand ?? sort) !== undefined) return false;
  return READINGS.includes(scene.turn.intent ?? 'out-of-scope') && asksAdvice.test(scene.turn.text);
}

export function adviseOnShown(scene: Scene): Scene {
  const { shown } = scene.memory;
  const { ordinals = [] } = slotsOf(scene);
  const two = ordinals.length > 1 ? ordinals.flatMap((place) => shown.at(place < 0 ? place : place - 1) ?? []) : []; // prettier-ignore
  const productIds = (two.length > 1 ? two : shown).slice(0, MOST_PRODUCTS).map(({ productId }) => productId);
  return useTool(scene, 'comparing', 'compare-products', { productIds }, 'advised');
}

export function advised(scene: Scene, { products }: ToolData<'compare-products'>): Scene {
  const { asksAdvice, instructs } = catalogueOf(scene.memory.language).words;
  const wanted = contentOf(scene, scene.turn.text.replace(asksAdvice, ' '));
  const fits = products.flatMap((product) => {
    const facts = product.facts.map(({ label, value }) => `${label}: ${value}`);
    const said = [...sentencesOf(product.description), ...facts, ...(product.tags ?? [])];
    const text = said.find((each) => !instructs.test(each) && contentOf(scene, each).some((word) => wanted.includes(word)));
    return text === undefined ? [] : [{ product, text }];
  }); // prettier-ignore
  const [only, ...others] = fits;
  if (!only || others.length > 0) return sayUndecided(scene, products);
  const { card } = only.product;
  const quote = { text: only.text, title: card.title, url: card.url };
  const parts: Part[] = [{ kind: 'products', products: [card], total: 1 }];
  return say(focusOn(scene, shownOf(card)), 'advice-quote', { title: card.title }, { quote, parts });
}

function sayUndecided(scene: Scene, products: ProductDetails[]): Scene {
  const titles = products.map(({ card: { title } }) => title);
  const rated = products.flatMap(({ card: { title, rating } }) =>
    rating ? [{ title, stars: rating.stars }] : [],
  );
  const [best, next] = rated.toSorted((a, b) => b.stars - a.stars);
  const clear = best && next && best.stars > next.stars ? { best } : {};
  const favoured = products.find(({ card: { title } }) => title === clear.best?.title);
  // "OK, that one" means the one that was named.
  const seen = favoured ? focusOn(scene, shownOf(favoured.card)) : scene;
  return say(seen, 'advice-none', { titles, ...clear }, { parts: [comparisonOf(scene, products)] });
}
