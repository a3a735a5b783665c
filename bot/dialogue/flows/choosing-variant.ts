import { nameOf } from '../known-products.ts';
import type { ShownProduct } from '../memory.ts';
import { remember, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, same, stem, wordsOf } from '../words.ts';
import { sameSize } from './option-words.ts';

/** Which version of a product is meant, and what must still be asked. */

export type Options = Record<string, string>;
export type KnownVariant = ShownProduct['variants'][number];

export type VariantChoice =
  | { kind: 'chosen'; variant: KnownVariant }
  | { kind: 'sold-out'; options: Options; others: KnownVariant[] }
  /** `option` must be asked; `values` can be had. */
  | { kind: 'open'; option: string; values: string[] }
  | { kind: 'no-such-option'; asked: string; option: string; values: string[] }
  | { kind: 'none' };

export function chooseVariant(
  product: ShownProduct,
  wanted: Options,
  asked?: { size?: string; color?: string },
): VariantChoice {
  const missing = notOffered(product, wanted, asked);
  if (missing) return missing;
  const fitting = product.variants.filter((variant) => fits(variant, wanted));
  if (fitting.length === 0)
    return product.variants.length === 0 ? { kind: 'none' } : soldOut(product, wanted);
  const inStock = fitting.filter(({ available }) => available);
  const [first] = inStock;
  if (!first) return soldOut(product, wanted);
  if (fitting.length === 1) return { kind: 'chosen', variant: first };
  const open = product.options.find(({ name }) => distinct(fitting, name).length > 1 && !(name in wanted));
  if (!open) return { kind: 'chosen', variant: first };
  const values = open.values.filter((value) => distinct(inStock, open.name).includes(value));
  const [value] = values;
  // Only one value is left in stock, but the shopper has not said it: it is still theirs to choose.
  return value === undefined ? { kind: 'none' } : { kind: 'open', option: open.name, values };
}

/**
 * As `chooseVariant`, but with the size said the color may be taken: the first, which a list shows, where one of a list
 * is pointed at, else only the last that can be had. A size is never taken for the shopper, nor a color when nothing at all was said.
 */
export function chooseOrTakeColor(
  product: ShownProduct,
  wanted: Options,
  asked: { size?: string; color?: string },
  isSeen: boolean,
): VariantChoice {
  const choice = chooseVariant(product, wanted, asked);
  if (choice.kind !== 'open' || Object.keys(wanted).length === 0) return choice;
  const [color, another] = choice.values;
  const isTaken = optionNames.color.test(choice.option) && (isSeen || another === undefined);
  if (!isTaken || color === undefined) return choice;
  return chooseVariant(product, { ...wanted, [choice.option]: color }, asked);
}

function soldOut(product: ShownProduct, wanted: Options): VariantChoice {
  const others = product.variants.filter(({ available }) => available);
  const nearest = others.toSorted((a, b) => closeness(b, wanted) - closeness(a, wanted));
  return { kind: 'sold-out', options: wanted, others: nearest };
}

function closeness(variant: KnownVariant, wanted: Options): number {
  return Object.entries(wanted).filter(([name, value]) => same(variant.options[name], value)).length;
}

/** "in XXS" of a product that has no XXS. */
function notOffered(
  product: ShownProduct,
  wanted: Options,
  asked?: { size?: string; color?: string },
): VariantChoice | undefined {
  const named = Object.values(wanted);
  const called = nameOf(product);
  for (const look of [asked?.size, asked?.color]) {
    // The linen of "Washed Linen Sheet Set" is no color that it lacks.
    if (look && wordsOf(look).every((word) => called.includes(stem(word)))) continue;
    if (!look || named.some((value) => means(value, look)) || isInParts(named, look)) continue;
    const option = optionLike(product, look === asked?.size ? 'size' : 'color');
    if (!option) continue;
    const values = option.values.filter((value) =>
      product.variants.some((variant) => variant.available && variant.options[option.name] === value),
    );
    return { kind: 'no-such-option', asked: look, option: option.name, values };
  }
  return undefined;
}

/** "32x30" of what comes in waist 32 and inseam 30. */
function isInParts(named: readonly string[], look: string): boolean {
  const figures = wordsOf(look).filter((word) => /^\d+$/.test(word));
  return (
    figures.length > 1 && figures.every((figure) => named.some((value) => wordsOf(value).includes(figure)))
  );
}

/** The option a question is about: "which sizes …", "what colours …". */
export function optionAsked(scene: Scene, product: ShownProduct): string | undefined {
  const kind = (['size', 'color'] as const).find((each) => optionNames[each].test(scene.turn.text));
  const words = wordsOf(scene.turn.text).map(stem);
  const byName = product.options.find(({ name }) =>
    wordsOf(name)
      .map(stem)
      .every((word) => words.includes(word)),
  );
  return byName?.name ?? (kind ? optionLike(product, kind)?.name : undefined);
}

/** "Andere Farbe?", "another size?", of what is on the screen: which there are. */
export function asksWhichLooks(scene: Scene): boolean {
  const { focus, shown } = scene.memory;
  const goods = focus ? [focus] : shown;
  if (Object.keys(slotsOf(scene)).length > 0 || !goods.some((each) => optionAsked(scene, each))) return false;
  return contentOf(scene, scene.turn.text.replace(LOOKS_ALONE, ' ')).length === 0;
}

export const optionNames = {
  size: /size|talla|tamaño|taille|pointure|gr(ö|oe)(ß|ss)e/i,
  color: /colou?r|\bshade|farb(?:e|ton)|couleur|coloris|teinte|\btono/i,
};

const LOOKS_ALONE = new RegExp(
  String.raw`\p{L}*(?:${optionNames.size.source}|${optionNames.color.source})\p{L}*|(?<!\p{L})(?:andere?\p{L}*|(?:an)?other|otr[oa]s?|autres?)(?!\p{L})`,
  'giu',
);

function optionLike(
  product: ShownProduct,
  kind: 'size' | 'color',
): ShownProduct['options'][number] | undefined {
  return product.options.find(({ name }) => optionNames[kind].test(name));
}

function fits(variant: KnownVariant, wanted: Options): boolean {
  return Object.entries(wanted).every(([name, value]) => same(variant.options[name], value));
}

function distinct(variants: KnownVariant[], option: string): string[] {
  return [...new Set(variants.map((variant) => variant.options[option] ?? ''))];
}

/** The version talked about stays in mind for "add it". */
export function noteWanted(scene: Scene, product: ShownProduct, wanted: Options): Scene {
  return Object.keys(wanted).length === 0 ? scene : remember(scene, { focus: { ...product, wanted } });
}

/** The options named of it while it was talked about. */
export function wantedBefore(scene: Scene, { productId }: ShownProduct): Options {
  const { focus, shown } = scene.memory;
  if (focus?.productId === productId) return focus.wanted ?? {};
  return shown.find((product) => product.productId === productId)?.wanted ?? {};
}

/** What was said of the product before still counts where a version has both: "in green", then "medium". */
export function withEarlier(scene: Scene, product: ShownProduct, named: Options): Options {
  const earlier = wantedBefore(scene, product);
  if (Object.keys(earlier).length === 0) return named;
  const both = { ...earlier, ...named };
  return product.variants.some((variant) => fits(variant, both)) ? both : named;
}

/** "42" and "EU 42" of "US 9 / EU 42": one of its parts; or a size by letter and by word. */
function means(value: string, look: string): boolean {
  const within = ` ${wordsOf(value).join(' ')} `.includes(` ${wordsOf(look).join(' ')} `);
  return same(value, look) || (look.trim() !== '' && within) || sameSize(value, look);
}

/** The values of a variant in the product's order: ["Blue", "M"]. A product without real options has none. */
export function optionValues(product: Pick<ShownProduct, 'options'>, options: Options): string[] {
  return product.options
    .filter(({ values }) => values.length > 1 || product.options.length > 1)
    .map(({ name }) => options[name])
    .filter((value) => value !== undefined && !/^default/i.test(value))
    .map(String);
}
