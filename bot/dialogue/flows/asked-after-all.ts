import type { ProductDetails } from '../../tools/results.ts';
import { crossingOf } from '../in-shoppers-words.ts';
import { candidatesOf } from '../goods-said.ts';
import { nameOf, shownOf } from '../known-products.ts';
import { aspectsIn, dealtWith } from '../ranking/aspects-asked.ts';
import { catalogueOf } from '../replies/index.ts';
import { amountAsked } from '../replies/inside-words.ts';
import { valueIn } from '../replies/store-terms.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, stem, wordsOf } from '../words.ts';
import { awaitsRestock } from './availability.ts';
import { isQuestion } from './chances.ts';
import { optionAsked } from './choosing-variant.ts';
import { CLEAR_ASPECT } from './clear-question.ts';
import { optionsNamed, versionWords } from './option-words.ts';

/** What was read as a question for the price or the stock, and asks for something the product is or holds. */

/** "La tabla esa para casa, ¿hay?", "the folding one, do you have it?": named first, and then only whether there is one. */
export const asksWhetherHad = ({ turn: { text } }: Scene): boolean =>
  HAD_LAST.test(text) && !ASKS_MORE.test(text);

const HAD_LAST =
  /(?<!\p{L})(?:hay|ten[eé]is|tienen|tienes|quedan?|(?:do|have) you (?:still )?(?:have|got|stock) (?:it|them|one|any)|(?:habt ihr|haben sie|gibt es|gibt'?s) (?:die|den|das|sie|ihn|es|eine?n?|welche)(?: noch)?|(?:il y en a|vous (?:l[’']|les |en )avez)(?: encore)?)\s*\?*\s*$/iu;
const ASKS_MORE =
  /(?<!\p{L})(?:qué|cu[aá]l|cu[aá]nt|cómo|dónde|what|which|how|welch|wie|quel|combien|comment)/iu;

/**
 * "Is it warm enough for minus 20", "what colours of wax are in it", read as asking for the stock: something that it is
 * or holds is asked for, and no version of it.
 */
export function asksBesideStock(scene: Scene, product: ProductDetails): boolean {
  const known = shownOf(product.card);
  if (asksWhetherHad(scene) || awaitsRestock(scene) || Object.keys(optionsNamed(scene, known)).length > 0)
    return false;
  const { color, size, material, things = [] } = slotsOf(scene);
  if ((color ?? size ?? material ?? optionAsked(scene, known)) !== undefined) return false;
  if (dealtWith(scene.turn.text, scene.memory.language) === 'stock') return false;
  const name = [...nameOf(known), ...things.flatMap(wordsOf).map(stem)];
  const beside = scene.turn.text.split(/\s+/).filter((said) => !wordsOf(said).some((word) => name.includes(stem(word)))); // prettier-ignore
  const clear = [...aspectsIn(beside.join(' '), scene.memory.language)].some(([{ general, weak }, sure]) => !general && !weak && sure >= CLEAR_ASPECT); // prettier-ignore
  return clear && isQuestion(scene);
}

/** "Is there a paperback of it", where others come so: the version asked for, and what this one comes in. */
export function versionOfOthers(
  scene: Scene,
  { card }: ProductDetails,
): { asked: string; option: string; values: string[] } | undefined {
  const known = shownOf(card);
  const left = contentOf(scene, scene.turn.text).filter((word) => !nameOf(known).includes(word));
  if (left.length === 0 || Object.keys(optionsNamed(scene, known)).length > 0) return undefined;
  const others = candidatesOf(scene).flatMap(({ product }) => (product.productId === card.id ? [] : product.options)); // prettier-ignore
  for (const { name, values } of known.options) {
    const alike = others.filter((option) => option.name === name).flatMap((option) => option.values);
    const asked = alike.find((value) => {
      const words = contentOf(scene, value);
      return !values.includes(value) && words.length > 0 && words.every((word) => left.includes(word));
    });
    const inStock = values.filter((value) => known.variants.some(({ available, options }) => available && options[name] === value)); // prettier-ignore
    if (asked !== undefined && inStock.length > 0) return { asked, option: name, values: inStock };
  }
  return undefined;
}

/** "Do you have it in green", where the store names no green: it cannot be said to be there. */
export function asksForUnknownVersion(scene: Scene, { card, category }: ProductDetails): boolean {
  const { inWhat } = catalogueOf(scene.memory.language).words;
  const [, asked = ''] = inWhat.exec(scene.turn.text) ?? [];
  const product = shownOf(card);
  const { size = '', color = '', material = '' } = slotsOf(scene);
  // Slots are in the catalogue's words, the question in the shopper's: "Red" is what "in rot" asks for.
  const named = [size, color, material]
    .map((look) => `${look} ${valueIn(crossingOf(scene), look)}`)
    .join(' ');
  // Where there are versions, the one asked for is missing among them; where there are none, nothing is said of it.
  const looks = product.options.some(({ values }) => values.length > 1) ? named : '';
  const explained = [
    ...nameOf(product),
    ...versionWords(scene, product),
    ...contentOf(scene, `${category} ${looks}`),
  ];
  const left = contentOf(scene, asked);
  return left.length > 0 && left.every((word) => !explained.includes(word));
}

/** "How much caffeine does it have" asks for no price: something is named that is neither the product nor a cost. */
export function asksForMeasure(scene: Scene, { card, category }: ProductDetails): boolean {
  const { costs } = catalogueOf(scene.memory.language).words;
  const product = shownOf(card);
  const explained = [...nameOf(product), ...versionWords(scene, product), ...contentOf(scene, category)];
  const { text } = scene.turn;
  const { language } = scene.memory;
  if (dealtWith(text, language) === 'price' && aspectsIn(text, language).size === 0) return false;
  if (contentOf(scene, amountAsked(scene.turn.text, scene.memory.language)).length > 0) return true;
  const left = contentOf(scene, queryOf(scene)).filter((word) => !explained.includes(word));
  // "How many players is it for" asks for no price, though "for" may.
  return left.length > 0 && (HOW_MANY.test(scene.turn.text) || !costs.test(scene.turn.text));
}

/** Things are counted so, and money is not. */
const HOW_MANY =
  /(?<!\p{L})(?:how many|wie ?viele|cu[aá]nt[oa]s|combien d(?:e|['’]))\s+(?!euros?|dollars?|pounds?|quid|bucks?|franken|cash)\p{L}/iu;
