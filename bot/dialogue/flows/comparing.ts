import type { ProductDetails, ToolData } from '../../tools/results.ts';
import { formatMoney } from '../../wire/money.ts';
import type { Part } from '../../wire/parts.ts';
import { resolveProducts } from '../references.ts';
import { speakable } from '../replies/speaker.ts';
import { labelsOf, say } from '../say.ts';
import { useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { showProducts } from './finding.ts';

/** Two to four products side by side, in the store's own words; what the store does not say stays empty. */

const MOST_COMPARED = 4;
const MOST_ROWS = 14;

export function compare(scene: Scene): Scene {
  const referent = resolveProducts(scene, true);
  const { shown } = scene.memory;
  if (referent.kind === 'out-of-range' && shown.length > 1)
    return say(scene, 'out-of-range', { count: referent.count });
  const named = referent.kind === 'products' ? referent.targets.map(({ productId }) => productId) : [];
  const all = shown.map(({ productId }) => productId);
  // "Compare it with the second" names one; the one being talked about is the other.
  const focus = scene.memory.focus?.productId;
  const withFocus = named.length === 1 && focus && !named.includes(focus) ? [focus, ...named] : named;
  const productIds = [...new Set(withFocus.length >= 2 ? withFocus : all)].slice(0, MOST_COMPARED);
  if (productIds.length < 2) return say(scene, 'compare-needs-two', {});
  return useTool(scene, 'comparing', 'compare-products', { productIds }, 'compared');
}

export function compared(scene: Scene, { products }: ToolData<'compare-products'>): Scene {
  if (products.length < 2) return say(scene, 'compare-needs-two', {});
  const few = products.slice(0, MOST_COMPARED);
  const cards = few.map(({ card }) => card);
  const part: Part = { kind: 'comparison', products: cards, rows: rowsOf(scene, few) };
  const seen = showProducts(
    scene,
    cards.map((card) => ({ card })),
  );
  return say(seen, 'comparison', { titles: cards.map(({ title }) => title) }, { parts: [part] });
}

function rowsOf(scene: Scene, products: ProductDetails[]) {
  const labels = labelsOf(scene);
  const locale = speakable(scene.turn.surroundings.locale, labels.language);
  const price = products.map(({ card }) => formatMoney(card.price, locale));
  const rating = products.map(({ card }) =>
    card.rating ? labels.stars(card.rating.stars, card.rating.count) : null,
  );
  const stock = products.map(({ card }) => (card.available ? labels.inStock : labels.soldOut));
  const names = [...new Set(products.flatMap(({ facts }) => facts.map(({ label }) => label)))];
  const facts = names.map((label) => ({
    label,
    values: products.map((product) => product.facts.find((fact) => fact.label === label)?.value ?? null),
  }));
  return [
    { label: labels.price, values: price },
    { label: labels.rating, values: rating },
    { label: labels.stock, values: stock },
    ...facts,
  ].slice(0, MOST_ROWS);
}
