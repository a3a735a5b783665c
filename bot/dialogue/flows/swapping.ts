import type { ToolData } from '../../tools/results.ts';
import type { ProductCard } from '../../wire/parts.ts';
import { numberOf } from '../cart-counts.ts';
import { everyKnown, shownOf } from '../known-products.ts';
import { linesNamed } from '../line-references.ts';
import type { CartLineSeen } from '../line-references.ts';
import type { ShownProduct } from '../memory.ts';
import { changeWords } from '../replies/change-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { say } from '../say.ts';
import { notedData, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, fold, isOtherMeasure, same, wordsOf } from '../words.ts';
import { findToAdd } from './finding-to-add.ts';
import { lookUpToAdd } from './adding.ts';
import type { Adding, Replaced } from './adding.ts';
import { addProduct, addVariantNow, askOption } from './adding-version.ts';
import { askWhichLine } from './changing-cart.ts';
import type { Options } from './choosing-variant.ts';
import { quantityMeant } from './counting.ts';
import { optionsNamed } from './option-words.ts';
import { sameVersionIn, withoutSameVersion } from './same-version.ts';
import { hearingOnly, linesMeant, notYetSo } from './swapped-lines.ts';
import type { Swap } from './swapped-lines.ts';
import { bestPart } from './order-parts.ts';
import type { OrderPart } from './order-parts.ts';

/**
 * "Swap it for the blue one", "change the desk to oak", "make it the large": a line of the cart makes way for another
 * version or product. The new one is put in first, so that nothing is lost when it cannot be had.
 */

export function asksToSwap(scene: Scene): boolean {
  return swapMeant(scene) !== undefined;
}

/** Both that go and come are named, or the verb means nothing else: no word of it orders or corrects. */
export function swapsPlainly(scene: Scene): boolean {
  const meant = swapMeant(scene);
  if (!meant || meant.clear === true) return meant !== undefined;
  const { swap, lines } = meant;
  const isVersion = lines.some(({ options }) =>
    Object.values(options).some((value) => same(value, swap.old.trim())),
  );
  return isVersion || contentOf(scene, swap.old).length > 0;
}

function swapMeant(scene: Scene): { swap: Swap; lines: CartLineSeen[]; clear?: boolean } | undefined {
  const { asks, swaps } = catalogueOf(scene.memory.language).words;
  const { cartLines } = scene.turn.surroundings;
  const text = withoutSameVersion(scene.turn.text);
  if (cartLines.length === 0 || asks.test(text)) return undefined;
  const talked = versionTalkedAbout(scene) ?? productTalkedAbout(scene) ?? valueOfLine(scene, text);
  if (talked) return talked;
  for (const [index, pattern] of swaps.entries()) {
    const match = pattern.exec(text);
    if (!match) continue;
    const swap = { old: match[1] ?? '', wanted: (match[2] ?? '').replace(/[.!?]+$/, '') };
    // "Put the green one in the cart" puts nothing in its place.
    if (CART.test(swap.wanted)) continue;
    const lines = notYetSo(scene, linesMeant(scene, swap), swap.wanted);
    // The first pattern holds verbs that mean nothing else; the others also stand in other wishes.
    if (lines.length > 0 && namesSomething(scene, swap, lines, index === 0))
      return { swap, lines, clear: index === 0 };
  }
  return undefined;
}

const CART =
  /^\P{L}*(?:(?:the|my|den|meinen|el|la|mi|le|mon)\s+)*(?:cart|basket|bag|trolley|(?:waren|einkaufs)?(?:korb|wagen)|carr(?:o|ito)|cest[ao]|panier)(?!\p{L})/iu;

/** "Swap it", right after another version of it was talked about. */
function versionTalkedAbout(scene: Scene): { swap: Swap; lines: CartLineSeen[] } | undefined {
  const { focus, lastReply } = scene.memory;
  const { swapsIt, swapsToThat } = catalogueOf(scene.memory.language).words;
  const text = scene.turn.text.trim();
  const meant = swapsIt.test(text) || swapsToThat.test(text);
  if (!focus?.wanted || lastReply?.template !== 'version' || !meant) return undefined;
  const lines = scene.turn.surroundings.cartLines.filter(({ productId }) => productId === focus.productId);
  return lines.length > 0
    ? { swap: { old: '', wanted: Object.values(focus.wanted).join(' ') }, lines }
    : undefined;
}

/** "Switch to that", while another product is talked about than the one in the cart. */
function productTalkedAbout(scene: Scene): { swap: Swap; lines: CartLineSeen[] } | undefined {
  const { focus } = scene.memory;
  const { swapsToThat } = catalogueOf(scene.memory.language).words;
  if (!focus || !swapsToThat.test(scene.turn.text.trim())) return undefined;
  const { cartLines } = scene.turn.surroundings;
  if (cartLines.some(({ productId }) => productId === focus.productId)) return undefined;
  const swap = { old: '', wanted: focus.title };
  return { swap, lines: linesMeant(scene, swap) };
}

/** "Make the sneakers 13": a version of what stands in the cart, where it comes in 13. */
function valueOfLine(scene: Scene, text: string): { swap: Swap; lines: CartLineSeen[] } | undefined {
  const { setsValue } = catalogueOf(scene.memory.language).words;
  const [, old = '', wanted = ''] = setsValue.exec(text) ?? [];
  if (old === '' || contentOf(scene, old).length === 0) return undefined;
  const heard = hearingOnly(scene, wanted);
  const lines = linesNamed(scene, scene.turn.surroundings.cartLines, old).filter(({ productId, options }) => {
    const product = everyKnown(scene).find((each) => each.productId === productId);
    return product ? Object.keys(optionsNamed(heard, product)).length > 0 : isMeasuredSo(options, wanted);
  });
  return lines.length > 0 ? { swap: { old, wanted }, lines } : undefined;
}

/** "Three person", of a line that comes in "2-Person": another figure of the same unit. */
function isMeasuredSo(options: CartLineSeen['options'], wanted: string): boolean {
  const units = Object.values(options).flatMap((value) => /^\d+\P{L}*(\p{L}{3,})$/u.exec(value)?.[1] ?? []);
  return units.some((unit) => wordsOf(wanted).includes(fold(unit)));
}

/** "Make it three" and "change my order" swap nothing: a version must be named, or with a clear verb anything. */
function namesSomething(scene: Scene, swap: Swap, lines: CartLineSeen[], clear: boolean): boolean {
  const heard = hearingOnly(scene, swap.wanted);
  const known = lines.map(({ productId }) => everyKnown(scene).find((each) => each.productId === productId));
  if (known.some((product) => product && Object.keys(optionsNamed(heard, product)).length > 0)) return true;
  const words = contentOf(scene, swap.wanted).filter((word) => !/^\d+$/.test(word));
  if (quantityMeant(scene) !== undefined && words.length === 0) return false;
  if (clear) return words.length > 0;
  return contentOf(scene, swap.old).length > 0 && words.length > 0 && words.length <= 3;
}

export function swap(scene: Scene): Scene {
  const meant = swapMeant(scene);
  if (!meant) throw new Error('nothing is to be swapped');
  const [line, ...others] = meant.lines;
  if (!line || others.length > 0) {
    return askWhichLine(scene, meant.lines, 'swap', { wanted: meant.swap.wanted, said: slotsOf(scene) });
  }
  return swapLine(scene, line, meant.swap.wanted, soManyOf(scene, meant.swap.old));
}

/** What stands in the line is read from the store: the cart knows no other versions of it. */
/** @param some how many of the line make way; all of them where nothing is said. */
export function swapLine(scene: Scene, line: CartLineSeen, wanted: string, some?: number): Scene {
  const { productId } = line;
  return useTool(scene, 'lookingUpProduct', 'get-product', { productId }, 'product-to-swap', {
    line,
    wanted,
    ...(some !== undefined && some < line.quantity ? { some } : {}),
  });
}

interface Noted {
  line: CartLineSeen;
  wanted: string;
  /** How many of the line make way. */
  some?: number;
  settled?: Options;
  /** How many come in their place. */
  quantity?: number;
}

export function productToSwap(scene: Scene, { product }: ToolData<'get-product'>): Scene {
  const { line, wanted, settled, ...noted } = notedData(scene) as Noted;
  const { some = line.quantity } = noted;
  const { quantity = some } = noted;
  const heard = hearingOnly(scene, `${wanted} ${sameVersionIn(scene.turn.text)}`.trim());
  if (settled && product)
    return putInPlace(heard, product.card, settled, { ...replacing(line, some), quantity });
  // "Swap one of them for sage" leaves the others.
  const counted = recounted(scene, replacing(line, some));
  const said = bestPart(scene, wanted, product && shownOf(product.card))?.quantity ?? 1;
  // "The" and "a" count nothing.
  const adding = said > 1 ? { ...counted, quantity: said } : counted;
  const another = anotherNamed(scene, line, wanted);
  if (another) return lookUpToAdd(heard, another.product.productId, { ...adding, options: another.options });
  if (isOtherMeasure(line.title, wanted)) return findToAdd(heard, adding);
  const known = product && knownWith(product.card, line.options);
  const named = known ? optionsNamed(heard, known) : {};
  const { size, color } = slotsOf(heard);
  const onlyLooks = contentOf(heard, wanted).every((word) =>
    wordsOf(`${size ?? ''} ${color ?? ''}`).includes(word),
  );
  if (known && (Object.keys(named).length > 0 || (onlyLooks && (size ?? color) !== undefined)))
    return addProduct(heard, known, { ...adding, options: { ...line.options, ...named } });
  if (contentOf(heard, wanted).length > 0) return findToAdd(heard, adding);
  const open = known?.options.find(({ values }) => values.length > 1);
  if (!known || !open) return say(scene, 'name-product', {});
  const options = Object.fromEntries(Object.entries(line.options).filter(([name]) => name !== open.name));
  return askOption(heard, known, { ...adding, options }, { option: open.name, values: open.values });
}

/** The version is settled: only where it cannot be had, or was only heard, something is asked. */
function putInPlace(scene: Scene, card: ProductCard, options: Options, adding: Adding): Scene {
  const known = knownWith(card, options);
  const variant = known.variants.find((each) => Object.entries(options).every(([name, value]) => each.options[name] === value)); // prettier-ignore
  const isSettled = variant?.available === true && scene.turn.surroundings.spoken !== true;
  return isSettled
    ? addVariantNow(scene, known, variant, adding)
    : addProduct(scene, known, { ...adding, options });
}

/** All versions there are, whatever many. */
function knownWith(card: ProductCard, wanted: Options): ShownProduct {
  const variants = card.variants.map((variant) => ({ ...variant, price: variant.price.amount }));
  return { ...shownOf(card), wanted, variants };
}

/** "The women's squall in black" for another jacket: what is named, and no black version of the one that goes. */
export function anotherNamed(
  scene: Scene,
  { productId }: CartLineSeen,
  wanted: string,
): OrderPart | undefined {
  const part = bestPart(scene, wanted, undefined);
  const isPlaced = orderWords(scene.memory.language).places.some((place) => place.test(wanted));
  const called = part !== undefined && (part.called > 0 || (part.named && isPlaced));
  const isNamed = called && part.unexplained <= MOST_UNEXPLAINED;
  return isNamed && part.product.productId !== productId ? part : undefined;
}

const MOST_UNEXPLAINED = 1.5;

/** As many as there were, unless the words say how many: "make it one of the large instead". */
export function recounted<Each extends Adding>(scene: Scene, adding: Each): Each {
  const isOne = changeWords(scene.memory.language).onlyOne.test(scene.turn.text);
  const quantity = isOne ? 1 : soManyOf(scene, scene.turn.text);
  return quantity === undefined ? adding : { ...adding, quantity };
}

/** "One of them", "two pairs of the large": how many; undefined where the words do not say. */
function soManyOf(scene: Scene, text: string): number | undefined {
  const { numbers, ones } = orderWords(scene.memory.language);
  const said = fold(SO_MANY_OF.exec(text)?.[1] ?? '');
  const quantity = ones.has(said) ? 1 : numberOf(numbers, said);
  return quantity === 0 ? undefined : quantity;
}

/** A bare figure may be of the version: the 250 of "no, I meant 250". */
const SO_MANY_OF =
  /(?<![\p{L}\p{N}])(\p{L}+|\d{1,2})(?: pairs?| packs?)? (?:of|von|de(?:r|n|l)?|des)(?!\p{L})/iu;

/** Adding in place of `quantity` pieces of a line. */
export function replacing(line: CartLineSeen, quantity: number): Adding & { replaces: Replaced } {
  const { lineId, variantId, title } = line;
  const keep = Math.max(0, line.quantity - quantity);
  return { quantity, options: {}, rest: [], added: [], replaces: { lineId, variantId, title, keep } };
}
