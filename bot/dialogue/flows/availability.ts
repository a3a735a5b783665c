import type { ProductCard } from '../../wire/parts.ts';
import { shownOf } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { labelsOf, MOST_CHOICES, say } from '../say.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import type { ShownProduct } from '../memory.ts';
import { chooseVariant, noteWanted, optionAsked, optionValues, wantedBefore } from './choosing-variant.ts';
import { valueMissed } from './missed-values.ts';
import { optionsNamed } from './option-words.ts';
import type { KnownVariant, Options } from './choosing-variant.ts';
import { personQuestion } from './person-question.ts';
import { isJustAdded } from './rereading-lines.ts';

/** Whether a product can be had, in the size and colour asked for. Scarcity is told only when the data shows it. */
export function answerAvailability(before: Scene, card: ProductCard): Scene {
  const product = { ...shownOf(card), variants: card.variants.map((v) => ({ ...v, price: v.price.amount })) };
  const { title } = card;
  if (!card.available && awaitsRestock(before)) return sayRestockUnknown(before, title);
  const named = optionsNamed(before, product);
  if (awaitsRestock(before) && !canBeHad(product, { ...wantedBefore(before, product), ...named }))
    return sayRestockUnknown(before, title);
  // What was said before is kept for "add it"; the question itself is about what it names.
  const scene = noteWanted(before, product, { ...wantedBefore(before, product), ...named });
  const parts = [{ kind: 'products' as const, products: [card], total: 1 }];
  const asked = optionAsked(scene, product);
  const missed = valueMissed(scene, product);
  if (missed) return say(scene, 'no-such-option', { title, ...missed }, { parts });
  // "Is it in stock", of the version that was just told: of that one.
  const isOfIt = Object.keys(named).length === 0 && asked === undefined;
  const wanted = isOfIt ? versionNow(before, product) : named;
  const choice = chooseVariant(product, wanted, slotsOf(scene));
  if (asked && !(asked in wanted) && choice.kind !== 'no-such-option' && card.available) {
    return say(
      scene,
      'stock-by-option',
      { title, options: optionValues(product, wanted), option: asked, ...stockOf(product, asked, wanted) },
      { parts },
    );
  }
  if (choice.kind === 'no-such-option') {
    const { asked, option, values } = choice;
    return say(scene, 'no-such-option', { title, asked, option, values }, { parts });
  }
  if (choice.kind === 'sold-out') {
    const others = choice.others
      .slice(0, MOST_CHOICES)
      .map((variant) => optionValues(product, variant.options).join(' '));
    const choices = [{ id: `similar:${card.id}`.slice(0, 200), label: labelsOf(scene).similarOnes }];
    return say(
      scene,
      'sold-out',
      { title, options: optionValues(product, wanted), others },
      { parts, choices },
    );
  }
  if (choice.kind === 'chosen') return sayInStock(scene, card, product, choice.variant);
  if (choice.kind === 'open') {
    const { option } = choice;
    return say(
      scene,
      'stock-by-option',
      { title, options: optionValues(product, wanted), option, ...stockOf(product, option, wanted) },
      { parts },
    );
  }
  return card.available
    ? say(scene, 'in-stock-simple', { title }, { parts })
    : say(scene, 'sold-out', { title, options: [], others: [] }, { parts });
}

/** The version that was just put in, or else the one that was named last. */
export function versionNow(scene: Scene, product: ShownProduct): Options {
  const { lastAdded } = scene.memory;
  const isIn = isJustAdded(scene) && lastAdded?.productId === product.productId;
  return isIn ? lastAdded.options : wantedBefore(scene, product);
}

function canBeHad({ variants }: ShownProduct, wanted: Options): boolean {
  const named = Object.entries(wanted);
  return variants.some(
    ({ options, available }) => available && named.every(([name, value]) => options[name] === value),
  );
}

/** "When will it be back": the store gives no date, and none is guessed. */
export function awaitsRestock(scene: Scene): boolean {
  return catalogueOf(scene.memory.language).words.restock.test(scene.turn.text);
}

export function sayRestockUnknown(scene: Scene, title: string): Scene {
  if (scene.memory.declined.includes('person'))
    return say(scene, 'restock-unknown', { title, offerPerson: false });
  const question = personQuestion(scene);
  return say(scene, 'restock-unknown', { title, offerPerson: true }, { question });
}

function sayInStock(scene: Scene, card: ProductCard, product: ShownProduct, variant: KnownVariant): Scene {
  const { title } = card;
  const parts = [{ kind: 'products' as const, products: [card], total: 1 }];
  const left = card.variants.find(({ id }) => id === variant.id)?.stock;
  const options = optionValues(product, variant.options);
  if (options.length === 0) return say(scene, 'in-stock-simple', { title, left }, { parts });
  return say(scene, 'in-stock', { title, options, left }, { parts });
}

/** The values of an option that can be had and those sold out, among the versions wanted. */
function stockOf(
  product: ShownProduct,
  option: string,
  wanted: Options,
): { values: string[]; soldOut: string[] } {
  const fitting = product.variants.filter((variant) =>
    Object.entries(wanted).every(([name, value]) => variant.options[name] === value),
  );
  const all = product.options.find(({ name }) => name === option)?.values ?? [];
  const made = all.filter((value) => fitting.some(({ options }) => options[option] === value));
  const values = made.filter((value) =>
    fitting.some(({ options, available }) => available && options[option] === value),
  );
  return { values, soldOut: made.filter((value) => !values.includes(value)) };
}
