import type { ToolData } from '../../tools/results.ts';
import type { Slots } from '../../understanding/understanding.ts';
import { everyKnown, shownOf } from '../known-products.ts';
import { linesNamed } from '../line-references.ts';
import type { CartLineSeen } from '../line-references.ts';
import type { ShownProduct } from '../memory.ts';
import { changeWords } from '../replies/change-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { orderWords } from '../replies/order-words.ts';
import { say } from '../say.ts';
import { inTurn, notedData, slotsOf, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, fold, same, wordsOf } from '../words.ts';
import { findToAdd } from './finding-to-add.ts';
import { lookUpToAdd } from './adding.ts';
import type { Adding, Replaced } from './adding.ts';
import { sizeSaid } from './putting-right.ts';
import { addProduct, askOption } from './adding-version.ts';
import { askWhichLine } from './changing-cart.ts';
import { quantityMeant } from './counting.ts';
import { optionsNamed } from './option-words.ts';
import { bestPart } from './order-parts.ts';
import type { OrderPart } from './order-parts.ts';

/**
 * "Swap it for the blue one", "change the desk to oak", "make it the large": a line of the cart makes way for another
 * version or product. The new one is put in first, so that nothing is lost when it cannot be had.
 */

/** The words for what is in the cart and for what is wanted in its place. */
interface Swap {
  old: string;
  wanted: string;
}

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
  const text = scene.turn.text.trim();
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
  const lines = linesNamed(scene, scene.turn.surroundings.cartLines, old).filter(({ productId }) => {
    const product = everyKnown(scene).find((each) => each.productId === productId);
    return product !== undefined && Object.keys(optionsNamed(heard, product)).length > 0;
  });
  return lines.length > 0 ? { swap: { old, wanted }, lines } : undefined;
}

/** The lines the old words name; without any, what was just put in or is talked about. */
function linesMeant(scene: Scene, { old, wanted }: Swap): CartLineSeen[] {
  const { cartLines } = scene.turn.surroundings;
  const { lastAdded, focus } = scene.memory;
  const named = linesNamed(scene, cartLines, old);
  if (named.length > 0) return named;
  if (contentOf(scene, old).length > 0)
    return cartLines.filter((line) => isCalled(scene, line, { old, wanted }));
  const latest = cartLines.filter(({ productId, options }) =>
    lastAdded?.productId === productId
      ? Object.entries(lastAdded.options).every(([name, value]) => options[name] === value)
      : false,
  );
  if (latest.length > 0) return latest;
  const focused = cartLines.filter(({ productId }) => productId === focus?.productId);
  return focused.length > 0 ? focused : cartLines;
}

/** "The dragon book to hardcover", of two books: the one that is a hardcover already is not meant. */
function notYetSo(scene: Scene, lines: CartLineSeen[], wanted: string): CartLineSeen[] {
  if (lines.length < 2) return lines;
  const heard = hearingOnly(scene, wanted);
  const others = lines.filter(({ productId, options }) => {
    const product = everyKnown(scene).find((each) => each.productId === productId);
    const said = product ? optionsNamed(heard, product) : optionsOf(wanted, options);
    const named = Object.entries(said);
    return named.length === 0 || named.some(([name, value]) => options[name] !== value);
  });
  return others.length > 0 ? others : lines;
}

/** Those of a line's own values that the words hold. */
function optionsOf(wanted: string, options: CartLineSeen['options']): CartLineSeen['options'] {
  const said = ` ${wordsOf(wanted).join(' ')} `;
  return Object.fromEntries(
    Object.entries(options).filter(([, value]) => said.includes(` ${wordsOf(value).join(' ')} `)),
  );
}

/** "The pots" that were just put in, by no word of their name: what is wanted is a version of them. */
function isCalled(scene: Scene, { productId }: CartLineSeen, { old, wanted }: Swap): boolean {
  if (productId !== scene.memory.lastAdded?.productId || contentOf(scene, old).length > 1) return false;
  const product = everyKnown(scene).find((each) => each.productId === productId);
  return product !== undefined && Object.keys(optionsNamed(hearingOnly(scene, wanted), product)).length > 0;
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
  return swapLine(scene, line, meant.swap.wanted);
}

/** What stands in the line is read from the store: the cart knows no other versions of it. */
export function swapLine(scene: Scene, line: CartLineSeen, wanted: string): Scene {
  const { productId } = line;
  return useTool(scene, 'lookingUpProduct', 'get-product', { productId }, 'product-to-swap', {
    line,
    wanted,
  });
}

export function productToSwap(scene: Scene, { product }: ToolData<'get-product'>): Scene {
  const { line, wanted } = notedData(scene) as { line: CartLineSeen; wanted: string };
  const heard = hearingOnly(scene, wanted);
  const adding = recounted(scene, replacing(line, line.quantity));
  const another = anotherNamed(scene, line, wanted);
  if (another) return lookUpToAdd(heard, another.product.productId, { ...adding, options: another.options });
  const known: ShownProduct | undefined = product && {
    ...shownOf(product.card),
    wanted: line.options,
    variants: product.card.variants.map((variant) => ({ ...variant, price: variant.price.amount })),
  };
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

/** "The women's squall in black" for another jacket: what is named, and no black version of the one that goes. */
function anotherNamed(scene: Scene, { productId }: CartLineSeen, wanted: string): OrderPart | undefined {
  const part = bestPart(scene, wanted, undefined);
  const isPlaced = orderWords(scene.memory.language).places.some((place) => place.test(wanted));
  const called = part !== undefined && (part.called > 0 || (part.named && isPlaced));
  const isNamed = called && part.unexplained <= MOST_UNEXPLAINED;
  return isNamed && part.product.productId !== productId ? part : undefined;
}

const MOST_UNEXPLAINED = 1.5;

/** As many as there were, unless the words say how many: "make it one of the large instead". */
export function recounted<Each extends Adding>(scene: Scene, adding: Each): Each {
  const { text } = scene.turn;
  const { language } = scene.memory;
  const { numbers, ones } = orderWords(language);
  const [, word = ''] = SO_MANY_OF.exec(text) ?? [];
  const said = fold(word);
  const isOne = ones.has(said) || changeWords(language).onlyOne.test(text);
  const quantity = isOne ? 1 : (numbers[said] ?? (/^\d{1,2}$/.test(said) ? Number(said) : undefined));
  return quantity === undefined || quantity === 0 ? adding : { ...adding, quantity };
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

/** The turn as if only these words had been said; slots keep what these words hold. */
function hearingOnly(scene: Scene, text: string): Scene {
  const { understanding } = scene.turn;
  if (!understanding) return inTurn(scene, { text });
  const { slots, sought: _, ...rest } = understanding;
  const within = ` ${wordsOf(text).join(' ')} `;
  const holds = (value: string): boolean => within.includes(` ${wordsOf(value).join(' ')} `);
  const { color, colors = [], size, material, category, brand, things } = slots;
  const measure = size && (holds(size) || fold(text).includes(fold(size))) ? size : sizeSaid(text);
  const wantedColor = [color, ...colors].find((each) => each !== undefined && holds(each));
  const kept: Slots = {
    ...(wantedColor ? { color: wantedColor } : {}),
    ...(measure ? { size: measure } : {}),
    ...(material && holds(material) ? { material } : {}),
    ...(category && contentOf(scene, category).some((word) => contentOf(scene, text).includes(word))
      ? { category }
      : {}),
    ...(brand && holds(brand) ? { brand } : {}),
    ...(things ? { things: things.filter(holds) } : {}),
  };
  const query = wordsOf(text)
    .filter((word) => contentOf(scene, word).length > 0)
    .join(' ');
  return inTurn(scene, { text, understanding: { ...rest, slots: kept, query, wishes: [] } });
}
