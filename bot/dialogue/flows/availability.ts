import type { ProductCard } from '../../wire/parts.ts';
import { shownOf } from '../references.ts';
import { labelsOf, MOST_CHOICES, say } from '../say.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { chooseVariant, optionsNamed, optionValues } from './choosing-variant.ts';

/** Whether a product can be had, in the size and colour asked for. Scarcity is told only when the data shows it. */
export function answerAvailability(scene: Scene, card: ProductCard): Scene {
  const product = { ...shownOf(card), variants: card.variants.map((v) => ({ ...v, price: v.price.amount })) };
  const { title } = card;
  const wanted = optionsNamed(scene, product);
  const choice = chooseVariant(product, wanted, slotsOf(scene));
  const parts = [{ kind: 'products' as const, products: [card], total: 1 }];
  if (choice.kind === 'no-such-option') {
    const { asked, option, values } = choice;
    return say(scene, 'no-such-option', { title, asked, option, values }, { parts });
  }
  if (choice.kind === 'sold-out') {
    const others = choice.others
      .slice(0, MOST_CHOICES)
      .map((variant) => optionValues(product, variant.options).join(', '));
    const choices = [{ id: `similar:${card.id}`.slice(0, 200), label: labelsOf(scene).similarOnes }];
    return say(
      scene,
      'sold-out',
      { title, options: optionValues(product, wanted), others },
      { parts, choices },
    );
  }
  if (choice.kind === 'chosen') {
    const left = card.variants.find(({ id }) => id === choice.variant.id)?.stock;
    const options = optionValues(product, choice.variant.options);
    return options.length > 0
      ? say(scene, 'in-stock', { title, options, left }, { parts })
      : say(scene, 'in-stock-simple', { title, left }, { parts });
  }
  if (choice.kind === 'open') {
    const all = card.options.find(({ name }) => name === choice.option)?.values ?? [];
    const fitting = product.variants.filter((variant) =>
      Object.entries(wanted).every(([name, value]) => variant.options[name] === value),
    );
    const made = all.filter((value) => fitting.some(({ options }) => options[choice.option] === value));
    const soldOut = made.filter((value) => !choice.values.includes(value));
    return say(
      scene,
      'stock-by-option',
      { title, option: choice.option, values: choice.values, soldOut },
      { parts },
    );
  }
  return card.available
    ? say(scene, 'in-stock-simple', { title }, { parts })
    : say(scene, 'sold-out', { title, options: [], others: [] }, { parts });
}
