import type { Intent, Slots } from '../../understanding/understanding.ts';
import { everyKnown, nameOf } from '../known-products.ts';
import { linesNamed } from '../line-references.ts';
import { catalogueOf } from '../replies/index.ts';
import { queryOf, slotsOf } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { contentOf, wordsOf } from '../words.ts';
import { ADDED } from './rereading-lines.ts';
import { saysNoMore } from './rereading-names.ts';
import { SHOWED_ONE } from './rereading-offers.ts';
import { kindsAsked } from './question-kind.ts';

/** Counts, and words that stand for a thing named before, where they read like a search. */

/** What "2 mats" may be taken for. */
export const COUNTS_AS: readonly Intent[] = ['search-products', 'refine-results', 'change-language', 'out-of-scope', 'product-details', 'add-to-cart', 'change-quantity']; // prettier-ignore
const MOST_OF_A_COUNT = 6;

/** "2 mats" with one kind of mats in the cart, right after it was put in: so many of them. */
export function countsLine(scene: Scene): boolean {
  const { text, surroundings } = scene.turn;
  const count = firstFigure(scene);
  // "Add 1 blue salt pig" is one more of it, however many there are.
  if (catalogueOf(scene.memory.language).words.adds.test(text)) return false;
  if (count === undefined || !mayCountAgain(scene)) return false;
  const said = contentOf(scene, queryOf(scene)).filter((word) => word !== String(count));
  const [line, another] = linesNamed(scene, surroundings.cartLines, text);
  if (!line || another || said.length === 0) return false;
  const known = everyKnown(scene).find(({ productId }) => productId === line.productId);
  const called = contentOf(scene, `${line.title} ${Object.values(line.options).join(' ')}`);
  const explained = [...(known ? nameOf(known) : []), ...called];
  return said.every((word) => explained.includes(word));
}

/** "Actually 7 to be safe" right after 6 were put in: no goods are named, so it counts those. */
export function correctsCount(scene: Scene): boolean {
  const { correction } = catalogueOf(scene.memory.language).words;
  const { names, things, category, brand, color, size } = slotsOf(scene);
  if ((names ?? things ?? category ?? brand ?? color ?? size) !== undefined) return false;
  return mayCountAgain(scene) && firstFigure(scene) !== undefined && correction.test(scene.turn.text.trim());
}

function mayCountAgain(scene: Scene): boolean {
  const { adds, asks, goesOn, seeks } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  // "Add one blue mug" with two in the cart makes three.
  if (slotsOf(scene).quantityChange !== undefined || adds.test(text)) return false;
  if ([asks, goesOn, seeks].some((words) => words.test(text))) return false;
  return wordsOf(text).length <= MOST_OF_A_COUNT;
}

/** The count as it was read, or the figure the message begins with. */
function firstFigure(scene: Scene): number | undefined {
  const { quantity } = slotsOf(scene);
  if (AS_VERSION.test(scene.turn.text)) return undefined;
  const figures = wordsOf(scene.turn.text).filter((word) => /^\d{1,2}$/.test(word));
  const [figure, another] = figures;
  return (
    quantity ??
    (figure === undefined || another !== undefined || Number(figure) === 0 ? undefined : Number(figure))
  );
}

/** "Finalement en 43", "mejor en la 38": the figure names a version. */
const AS_VERSION = /(?<!\p{L})(?:en|in|size|talla|taille|pointure|größe|groesse|gr)\.? (?:la |el |le )?\d/iu;

export function withFirstFigure(slots: Slots, scene: Scene): Slots {
  const quantity = firstFigure(scene);
  return { ...slots, ...(quantity === undefined ? {} : { quantity }) };
}

/** "40 of them", "no, just one": a number and nothing else, said of what was just put in. */
export function countsWhatWasAdded(scene: Scene): boolean {
  // "20 please": a figure that names no version of it.
  return countsOnly(scene) && ['', String(slotsOf(scene).quantity)].includes(queryOf(scene));
}

/** The same, said of the one thing that was just shown. */
export function countsWhatWasShown(scene: Scene): boolean {
  const { template = '' } = scene.memory.lastReply ?? {};
  return SHOWED_ONE.includes(template) && queryOf(scene) === '' && countsOnly(scene);
}

/** With no more before it than a word that goes on. */
const SUPPOSES =
  /^\P{L}*(?:(?:and|what|und|was|ist|y|qu[eé]|pasa|et)\P{L}+)*(?:(?:if|wenn|falls)(?!\p{L})|si(?=[ '’]+\p{L}))/iu;

function countsOnly(scene: Scene): boolean {
  const { quantity: _q, reference: _r, ...others } = slotsOf(scene);
  const { text, intent } = scene.turn;
  // "And 10 m?" asks after a version, "et si j'en prends 10" takes none yet.
  if (SUPPOSES.test(text)) return false;
  if (intent === 'add-to-cart' || intent === 'remove-from-cart' || text.includes('?')) return false;
  return Object.keys(others).length === 0 && wordsOf(text).length <= 6;
}

/** "Is there a cheaper one" of what comes in versions at several prices, one of which was just told. */
export function asksForCheaperVersion(scene: Scene): boolean {
  const { focus } = scene.memory;
  const { priceDirection } = slotsOf(scene);
  if (!focus?.wanted || priceDirection !== -1) return false;
  const told = ['version', 'in-stock', 'price'].includes(scene.memory.lastReply?.template ?? '');
  const { wanted } = focus;
  const now = focus.variants.find(({ options }) => Object.entries(wanted).every(([name, value]) => options[name] === value)); // prettier-ignore
  const cheaper = focus.variants.some(
    ({ price, available }) => available && now !== undefined && price < now.price,
  );
  return told && cheaper && saysNoMore(scene, focus);
}

/** Replies that told a rule of the store, or that it has none. */
const OF_RULES: readonly string[] = [
  'policy',
  'policy-unknown',
  'delivery-estimate',
  'shipping-methods',
  'returns-basic',
];

/** "And one for birds": one of what was looked for before. */
export function seeksOneFor(scene: Scene): boolean {
  const { oneFor } = catalogueOf(scene.memory.language).words;
  if (!oneFor.test(scene.turn.text)) return false;
  const { things, size, color, priceMax, priceMin } = slotsOf(scene);
  if (things !== undefined || kindsAsked(scene).length > 0) return false;
  // "And for less than 15 dollars" is for nobody: it limits what was found.
  if ((priceMax ?? priceMin) !== undefined && queryOf(scene) === '') return false;
  // "And for missing pieces?" after a rule was read out asks for another rule.
  if (OF_RULES.includes(scene.memory.lastReply?.template ?? '')) return false;
  // "And one for mittens, adult" right after adding is one more to add.
  return !ADDED.includes(scene.memory.lastReply?.template ?? '') || (size ?? color) === undefined;
}

/** What a thing, how many and a word that asks for it may be taken for; also where it was hardly read as an order. */
export const POLITE_AS: readonly Intent[] = ['add-to-cart', 'search-products', 'refine-results', 'change-quantity']; // prettier-ignore

/** "The mohair in blush please, 2", "notes x5": a thing, how many, and a word that asks for it. */
export function asksPolitely(scene: Scene): boolean {
  const { asks, seeks, anyKind } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const { quantity, priceMax, priceMin } = slotsOf(scene);
  if ((priceMax ?? priceMin) !== undefined) return false;
  if (quantity === undefined && !COUNTED.test(text)) return false;
  if ([asks, seeks, anyKind].some((words) => words.test(text))) return false;
  return POLITE.test(text) || TIMES.test(text);
}

/** "…, 2", "2 …": a figure that can only be a count. */
const COUNTED = /^\W*\d{1,2} (?=\p{L})|,\s*\d{1,2}(?![\p{L}\d.,])/u;
const POLITE =
  /(?<!\p{L})(?:please|pls|plz|bitte|por favor|porfa|svp|stp|s['’ ]?il (?:vous|te) pla[iî]t)(?!\p{L})/iu;
const TIMES = /(?<![\p{L}\d])(?:x ?\d{1,2}|\d{1,2} ?x)(?![\p{L}\d])/iu;
