import type { ProductCard } from '../../wire/parts.ts';
import { shownOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { say } from '../say.ts';
import { slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { fold } from '../words.ts';
import { chooseVariant } from './choosing-variant.ts';
import { optionsNamed } from './option-words.ts';

/** A version asked for that a product does not come in: "in +3.50", "the 400 W one". */

/** A value asked for in vain, and what there is in its place. */
export interface MissedValue {
  asked: string;
  option: string;
  values: string[];
}

/**
 * A figure of the message that is written as all values of an option are, with a sign or the same unit, and is none of
 * them; undefined where a value of that option is named.
 */
export function valueMissed(scene: Scene, product: ShownProduct): MissedValue | undefined {
  const named = optionsNamed(scene, product);
  for (const { name, values } of product.options) {
    const form = name in named || values.length < 2 ? undefined : formOf(values);
    const [asked] = form?.exec(scene.turn.text) ?? [];
    if (asked === undefined) continue;
    return { asked: asked.trim(), option: name, values: inStock(product, name, values) };
  }
  return undefined;
}

/** Said of the one product that a message finds but for its size; undefined when it comes in what was asked. */
export function sayMissed(scene: Scene, card: ProductCard, bySize: boolean): Scene | undefined {
  const product = shownOf(card);
  const missed = valueMissed(scene, product);
  const { size } = slotsOf(scene);
  const choice = missed || size === undefined || !bySize ? undefined : chooseVariant(product, optionsNamed(scene, product), { size }); // prettier-ignore
  const none = missed ?? (choice?.kind === 'no-such-option' ? choice : undefined);
  if (!none || none.values.length === 0) return undefined;
  const parts = [{ kind: 'products' as const, products: [card], total: 1 }];
  const { asked, option, values } = none;
  return say(scene, 'no-such-option', { title: card.title, asked, option, values }, { parts });
}

const FIGURE = /^([+-]?)(\d+(?:[.,]\d+)?) ?([^\d\s+-]*)$/;

/** How all values are written, when it is one way that tells them from counts and prices. */
function formOf(values: readonly string[]): RegExp | undefined {
  const read = values.map((value) => FIGURE.exec(fold(value)));
  const [first] = read;
  const unit = first?.[3] ?? '';
  const isSigned = first?.[1] !== '';
  if (!read.every((figure) => figure?.[3] === unit && (figure[1] !== '') === isSigned)) return undefined;
  if (isSigned) return /(?<![\p{L}\d.,])[+-]\d+(?:[.,]\d+)?(?![\p{L}\d])/u;
  return /^\p{L}+$/u.test(unit)
    ? new RegExp(`(?<![\\p{L}\\d.,/])\\d+(?:[.,]\\d+)? ?${unit}(?!\\p{L})`, 'iu')
    : undefined;
}

function inStock({ variants }: ShownProduct, option: string, values: readonly string[]): string[] {
  return values.filter((value) => variants.some(({ available, options }) => available && options[option] === value)); // prettier-ignore
}
