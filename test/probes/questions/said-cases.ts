import { fewLeft } from '../../../bot/shop/search/cards.ts';
import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import type { Dice } from '../../dice.ts';
import { filled, said } from '../said.ts';
import type { Part } from '../said.ts';
import { byAct } from './acts.ts';
import type { Asked } from './acts.ts';
import { folded, nameOf, optionsOf, sentencesOf, toBeHad } from './cases.ts';
import type { Case, Stock, Want } from './cases.ts';

/** Questions in strangers' words, of goods by name, of the one on the screen, in the cart, or the second of a list. */

export const acts = ['ask-price', 'ask-stock', 'ask-version', 'ask-options', 'ask-material', 'ask-care', 'ask-weight', 'ask-size', 'ask-contents', 'ask-origin', 'ask-use', 'ask-allergy', 'ask-reviews', 'ask-delivery'] as const; // prettier-ignore
type Act = (typeof acts)[number];

/** Not fair for the act. */
const leftOut = new Set([
  // No one thing that the store could tell of a product.
  'so my husband is quite big and i wanted to know what all the sizes are for the {x}',
  'entre les différentes versions de celui-là c\'est quoi la différence, et il y en a combien en tout',
  'à quoi ça sert exactement ce modèle',
  'need to know if there\'s enough {x} for a group of ten',
  // An order as much as a question.
  'can i get {x} in {v}',
  // Asks for more than the goods: the sum with postage or tax.
  'what would I pay for the {x} all in',
  'et pour {x} je dois compter quelle somme, toutes taxes comprises ?',
  'il vaut combien une fois les taxes rajoutées, ce machin-là',
  // Asks for another figure than any field has: a parcel's weight.
  'so how heavy would it be with the packaging and everything',
  'gross weight {x}?',
  '{x} wiegt wie viel mit verpackung',
]); // prettier-ignore

const shows: Readonly<Record<Language, readonly string[]>> = { en: ['show me the %', '%'], de: ['zeig mir %', '%'], es: ['enséñame %', '%'], fr: ['montrez-moi %', '%'] }; // prettier-ignore
const puts: Readonly<Record<Language, string>> = { en: 'add % to the cart', de: '% in den warenkorb', es: 'añade % al carrito', fr: 'ajoutez % au panier' }; // prettier-ignore
const second: Readonly<Record<Language, string>> = { en: 'second one', de: 'zweite', es: 'segundo', fr: 'deuxième' }; // prettier-ignore

/** Products that are shown for a message, in their order. */
export interface Shown {
  say: string;
  products: readonly CatalogueProduct[];
}

/** @param lists of the store, in the language of its catalogue */
export function saidCase(stock: Stock, part: Part, lists: readonly Shown[], dice: Dice): Case | undefined {
  const act = dice.pick(acts);
  const language = stock.own !== 'en' && stock.languages.includes('en') && dice.roll() < 0.25 ? 'en' : stock.own; // prettier-ignore
  const sentences = said(part, language, act).filter((each) => !leftOut.has(each));
  const sentence = dice.pick(sentences);
  const isNamed = sentence.includes('{x}');
  const list = isNamed && language === stock.own && dice.roll() < 0.15 && lists.length > 0 ? dice.pick(lists) : undefined; // prettier-ignore
  const product = list?.products[1] ?? dice.pick(stock.products);
  if (stock.products.some((each) => each !== product && folded(each.title) === folded(product.title)))
    return undefined;
  // Values of another language than the catalogue's are said back in the shopper's.
  if (act === 'ask-version' && language !== stock.own) return undefined;
  const value = act === 'ask-version' ? valueFor(stock, product, dice) : undefined;
  if (act === 'ask-version' && value === undefined) return undefined;
  const want = wanted(act, product, folded(sentence.replaceAll(/\{x\}/g, ' ')), value);
  if (!want) return undefined;
  const place = list ? 'second' : isNamed ? dice.pick(['named', 'named', 'beside', 'cart'] as const) : dice.pick(['shown', 'shown', 'page', 'put'] as const); // prettier-ignore
  const placed = placedIn(stock, product, { place, language, list }, dice);
  if (!placed) return undefined;
  const say = filled(bare(sentence, placed.name), { x: placed.name, v: value });
  return { store: stock.store, language, frame: `${act} ${place}`, before: placed.before, ...(placed.page ? { page: placed.page } : {}), say, sentence, product, want }; // prettier-ignore
} // prettier-ignore

/** "The {x}" of what is called "The Field Guide", or "{x}" of a name that needs an article, said as people say it. */
function bare(sentence: string, name: string): string {
  return /^(?:the|der|die|das|el|la|los|las|le|les) /iu.test(name)
    ? sentence.replace(/(?<!\p{L})(?:the|der|die|das|den|dem|el|la|le) \{x\}/iu, '{x}')
    : sentence;
}

type Placing = { place: 'named' | 'beside' | 'cart' | 'shown' | 'page' | 'put' | 'second'; language: Language; list: Shown | undefined }; // prettier-ignore

function placedIn(
  stock: Stock,
  product: CatalogueProduct,
  { place, language, list }: Placing,
  dice: Dice,
): { name: string; before: string[]; page?: string } | undefined {
  const name = nameOf(product, stock, dice);
  const shown = dice.pick(shows[language]);
  const other = dice.pick(stock.products);
  const isPlain = (each: CatalogueProduct): boolean => optionsOf(each).length === 0 && each.variants.some(toBeHad);
  if (place === 'second') return list && { name: secondOf(language), before: [list.say] };
  if (place === 'named') return { name, before: [] };
  if (place === 'page') return { name, before: [], page: product.id };
  if (place === 'shown') return { name, before: [shown.replace('%', product.title)] };
  if (place === 'put')
    return isPlain(product) ? { name, before: [puts[language].replace('%', product.title)] } : undefined;
  if (other === product) return undefined;
  if (place === 'beside') return { name, before: [shown.replace('%', other.title)] };
  const added = [product, other].map((each) => puts[language].replace('%', each.title));
  return isPlain(product) && isPlain(other) ? { name, before: added } : undefined;
} // prettier-ignore

const secondOf = (language: Language): string =>
  ({ en: 'the', de: 'das', es: 'el', fr: 'le' })[language] + ` ${second[language]}`;

/** One that it comes in, or one that others of the store come in and it does not. */
function valueFor(stock: Stock, product: CatalogueProduct, dice: Dice): string | undefined {
  const options = optionsOf(product);
  if (options.length === 0) return undefined;
  const { name, values } = dice.pick(options);
  if (dice.roll() < 0.7) return dice.pick(values).toLowerCase();
  const elsewhere = stock.products.flatMap((each) => optionsOf(each).filter((one) => one.name === name).flatMap((one) => one.values)); // prettier-ignore
  const own = new Set(values.flatMap((value) => folded(value).split(/[^\p{L}\p{N}]+/u)));
  const all = folded(everything(product));
  const missing = elsewhere.filter((value) => !folded(value).split(/[^\p{L}\p{N}]+/u).some((word) => own.has(word) || all.includes(word))); // prettier-ignore
  return missing.length > 0 ? dice.pick(missing).toLowerCase() : undefined;
}

export const everything = (product: CatalogueProduct): string =>
  [product.title, product.category, product.description, ...product.tags, ...product.facts.flatMap(({ label, value }) => [label, value]), ...product.variants.flatMap(({ options }) => Object.entries(options).flat())].join(' | '); // prettier-ignore

function wanted(act: Act, product: CatalogueProduct, sentence: string, value?: string): Want | undefined {
  if (act === 'ask-price') return wantPrice(product);
  if (act === 'ask-stock') return wantStock(product, sentence);
  if (act === 'ask-version') return wantVersion(product, value ?? '');
  if (act === 'ask-options') return wantOptions(product, sentence);
  if (act === 'ask-reviews')
    return product.rating
      ? { kind: 'any', of: [String(product.rating.stars), product.rating.stars.toFixed(1)] }
      : { kind: 'unknown' };
  if (act === 'ask-delivery') return product.variants.some(toBeHad) ? { kind: 'delivery' } : undefined;
  return wantTold(act, product, sentence);
}

function wantPrice({ variants }: CatalogueProduct): Want {
  const prices = variants.map(({ price }) => price).toSorted((one, other) => one - other);
  const ends = [...new Set([prices[0]!, prices.at(-1)!])];
  return { kind: 'says', all: ends.map((price) => (price / 100).toFixed(2)) };
}

/** Counted out where few are left; back again is no matter of what is there. */
function wantStock({ variants }: CatalogueProduct, sentence: string): Want | undefined {
  const had = variants.filter(toBeHad);
  const [only, other] = variants;
  const left = !other && only?.sellsBeyondStock !== true ? only?.stock : undefined;
  const asksCount = /how many|wie viele|cuant[oa]s|combien/.test(sentence);
  if (had.length === 0) return { kind: 'stock', state: 'none' };
  if (had.length < variants.length) return { kind: 'stock', state: 'some' };
  const count = asksCount && left !== undefined && left <= fewLeft ? String(left) : undefined;
  return { kind: 'stock', state: 'has', ...(count ? { count } : {}) };
}

function wantVersion({ variants }: CatalogueProduct, value: string): Want {
  const of = variants.filter(({ options }) => Object.values(options).some((each) => folded(each) === folded(value)));
  if (of.length === 0) return { kind: 'version', value, state: 'never' };
  return { kind: 'version', value, state: of.some(toBeHad) ? 'has' : 'none' };
} // prettier-ignore

const colours = /colou?r|farb|color|couleur|coloris/;
const sizes = /size|gross|talla|tamano|taille|talle|grandeur|bigger|smallest/;

function wantOptions(product: CatalogueProduct, sentence: string): Want | undefined {
  const options = optionsOf(product);
  const asked = colours.test(sentence) ? colours : sizes.test(sentence) ? sizes : undefined;
  const [option, second] = asked ? options.filter(({ name }) => asked.test(folded(name))) : options;
  if (!option || second) return undefined;
  const sold = option.values.filter((each) => product.variants.some((one) => one.options[option.name] === each && toBeHad(one))); // prettier-ignore
  return sold.length > 0 ? { kind: 'says', all: sold, few: Math.min(4, sold.length) } : undefined;
}

function wantTold(act: Act, product: CatalogueProduct, sentence: string): Want | undefined {
  const asked = byAct[act]?.find(({ when }) => when === undefined || when.test(sentence)) ?? fromWords(sentence);
  if (!asked) return undefined;
  const atRisk = act === 'ask-allergy';
  const { fields, others } = tellings(product, asked);
  const beside = [...(atRisk || act === 'ask-use' ? listed(product) : []), ...(act === 'ask-contents' ? boxed(product) : [])]; // prettier-ignore
  const unknown: Want = { kind: 'unknown', beside: [...others, ...beside], ...(atRisk ? { person: true } : {}) };
  // A word of the matter somewhere in a text may be beside it: that it is not said is no wrong answer then.
  if (atRisk || act === 'ask-use') return fields.length > 0 ? { kind: 'any', of: [...fields, ...others] } : unknown;
  if (fields.length + others.length > 0) return { kind: 'any', of: [...fields, ...others] };
  return asked.touched.test(folded(everything(product))) ? undefined : unknown;
} // prettier-ignore

/** What no act lists is told by what has a longer word of the question. */
function fromWords(sentence: string): Asked | undefined {
  const words = (sentence.match(/\p{L}{6,}/gu) ?? []).map((word) => word.slice(0, 5));
  if (words.length === 0) return undefined;
  const topic = new RegExp(words.join('|'), 'u');
  return { told: topic, touched: topic };
}

/** The fields that tell it, and the sentences and versions that do. */
function tellings(product: CatalogueProduct, { label, told, option }: Asked): { fields: string[]; others: string[] } {
  const fields = product.facts.filter((each) => (label ? label.test(folded(each.label)) : told?.test(folded(`${each.label} ${each.value}`)))).map(({ value }) => value);
  const versions = optionsOf(product).filter(({ name }) => option?.test(folded(name))).flatMap(({ values }) => values);
  const sentences = sentencesOf(product).filter((each) => told?.test(folded(each)));
  return { fields, others: [...versions, ...sentences] };
} // prettier-ignore

const inIt = /^(?:allerg|alerg|ingredient|zutaten|inhaltsstoffe|composition|contains|contient|contiene|suitable|warning|safety|caution|hinweis|advertencia|age|alter|edad|fiber|fibre|material|materia)/; // prettier-ignore
const listed = ({ facts }: CatalogueProduct): string[] =>
  facts.filter(({ label }) => inIt.test(folded(label))).map(({ value }) => value);
const boxed = ({ facts }: CatalogueProduct): string[] =>
  facts.filter(({ label }) => byAct['ask-contents']?.at(-1)?.label?.test(folded(label))).map(({ value }) => value); // prettier-ignore
