import { fold, stem, wordsOf } from '../../../bot/dialogue/words.ts';
import type { CatalogueProduct } from '../../../bot/shop/search/catalogue-product.ts';
import type { Language } from '../../../bot/understanding/understanding.ts';
import type { Dice } from '../../dice.ts';
import { nameOf, optionsOf, toBeHad } from '../questions/cases.ts';
import type { Stock } from '../questions/cases.ts';
import { frames } from './frames.ts';

/** How one of the products that are talked about is called, so that a clerk knows which and which version is meant. */

export interface Reference {
  kind: 'full' | 'partial' | 'partial version' | 'kind' | 'telling' | 'version' | 'telling version';
  words: string;
  /** The value of its only option. */
  version?: string;
}

/** @param among all that is talked about, the one meant included */
export interface Meant {
  stock: Stock;
  language: Language;
  product: CatalogueProduct;
  among: readonly CatalogueProduct[];
}

export const references: Readonly<Record<Reference['kind'], (meant: Meant, dice: Dice) => Reference | undefined>> = {
  full: ({ product, language }) => ({ kind: 'full', words: `${language === 'en' ? 'the ' : ''}${bare(product.title).toLowerCase()}` }),
  partial: ({ product, stock, language }, dice) => {
    const name = nameOf(product, stock, dice);
    return name === bare(product.title) ? undefined : { kind: 'partial', words: `${language === 'en' ? 'the ' : ''}${name.toLowerCase()}` };
  },
  kind: byKind,
  telling: (meant, dice) => {
    const word = tellingWord(meant, dice);
    return word === undefined ? undefined : { kind: 'telling', words: dice.pick(frames[meant.language].telling).replace('%', word).replace('@', articleOf(meant, word) ?? 'das') };
  },
  version: (meant, dice) => {
    const version = versionOf(meant, dice);
    if (version === undefined) return undefined;
    const { version: plain, packs } = frames[meant.language];
    const frame = /^\d+(?:[.,]\d+)? ?(?:lb|oz|g|kg|ml|cl|l)$/i.test(version) && dice.roll() < 0.5 ? dice.pick(packs) : dice.pick(plain);
    return { kind: 'version', words: frame.replace('%', spoken(version, meant.language)), version };
  },
  'partial version': (meant, dice) => {
    const [version, word] = [versionOf(meant, dice), shortName(meant, dice)];
    if (version === undefined || word === undefined) return undefined;
    return { kind: 'partial version', words: dice.pick(frames[meant.language].tellingInVersion).replace('%', word).replace('^', spoken(version, meant.language)), version };
  },
  'telling version': (meant, dice) => {
    const [word, version] = [tellingWord(meant, dice), versionOf(meant, dice)];
    if (word === undefined || version === undefined) return undefined;
    const words = dice.pick(frames[meant.language].tellingInVersion).replace('%', word).replace('^', spoken(version, meant.language));
    return { kind: 'telling version', words, version };
  },
}; // prettier-ignore

/** A word of the title that no other product of the store has, or the shortest name. */
function shortName({ product, stock }: Meant, dice: Dice): string | undefined {
  const others = stock.products.filter((each) => each !== product);
  const alone = bare(product.title).split(/[\s,()]+/).filter((word) => isWord(word) && !LINKS.test(word) && !others.some((each) => says(each, word)));
  return alone.length > 0 ? dice.pick(alone).toLowerCase() : nameOf(product, stock, dice).toLowerCase();
} // prettier-ignore

const bare = (title: string): string => title.replace(/ [–-] .*$/u, '');
const spoken = (value: string, language: Language): string =>
  language === 'de' ? value : value.toLowerCase();

/** "That bowl": the word for what it is, that no other of those talked about has, with its article. */
function byKind(meant: Meant, dice: Dice): Reference | undefined {
  const { product, among, language } = meant;
  const head = bare(product.title).split(/,| (?:for|with|in|of|und|and|für|mit|aus|con|de|para|en|y|avec|pour|à|au|et) /u)[0]!.split(/\s+/); // prettier-ignore
  const word = language === 'es' || language === 'fr' ? head[0]! : head.at(-1)!;
  const article = articleOf(meant, word);
  if (!isWord(word) || article === undefined) return undefined;
  const others = among.filter((each) => each !== product);
  if (others.some((each) => says(each, word))) return undefined;
  return { kind: 'kind', words: dice.pick(frames[language].kind).replace('%', word.toLowerCase()).replace('@', article) }; // prettier-ignore
}

const isWord = (word: string): boolean => /^\p{L}{4,}$/u.test(word);

/** Whether any text of a product has the word, or one that begins or ends so. */
function says(product: CatalogueProduct, word: string): boolean {
  const own = stem(fold(word));
  const { title, category, tags, variants } = product;
  const all = wordsOf([title, category, ...tags, ...variants.flatMap(({ options }) => Object.values(options))].join(' ')); // prettier-ignore
  return all.some((each) => stem(each) === own || each.startsWith(own) || each.endsWith(own));
}

function tellingWord({ product, among, stock }: Meant, dice: Dice): string | undefined {
  const others = among.filter((each) => each !== product);
  const head = wordsOf(product.category).map(stem);
  const words = bare(product.title).split(/[\s,()/]+/).filter(isWord).filter((word) => !LINKS.test(word)); // prettier-ignore
  const fair = words.filter((word) => {
    if (head.includes(stem(fold(word))) || others.some((each) => says(each, word))) return false;
    return stock.products.filter((each) => wordsOf(each.title).some((one) => stem(one) === stem(fold(word)))).length <= 3; // prettier-ignore
  });
  return fair.length > 0 ? dice.pick(fair).toLowerCase() : undefined;
}

const LINKS = /^(?:with|from|over|para|avec|pour|ohne|unter|über|dans|sans|sobre|desde|your|ihre?|mini)$/iu;

/** A value that others of the store are called by comes first: "5 lb". */
function versionOf({ product, among, stock }: Meant, dice: Dice): string | undefined {
  const [option, second] = optionsOf(product);
  if (!option || second) return undefined;
  const others = among.filter((each) => each !== product);
  const free = option.values.filter((value) => !others.some((each) => optionsOf(each).some(({ values }) => values.some((one) => fold(one) === fold(value)))) && /^[\p{L}\p{N}][\p{L}\p{N} .,"'-]*$/u.test(value)); // prettier-ignore
  if (free.length === 0) return undefined;
  const rivals = free.filter((value) => stock.products.some((each) => each !== product && ` ${wordsOf(each.title).join(' ')} `.includes(` ${wordsOf(value).join(' ')} `))); // prettier-ignore
  // "Large" beside "X-Large".
  const alike = free.filter((value) => option.values.some((other) => other !== value && ` ${wordsOf(other).join(' ')} `.includes(` ${wordsOf(value).at(-1)} `))); // prettier-ignore
  const hard = [...rivals, ...alike];
  return dice.pick(hard.length > 0 && dice.roll() < 0.7 ? hard : free);
}

export const variantOf = (product: CatalogueProduct, version: string): CatalogueProduct['variants'][number] | undefined =>
  product.variants.find((each) => Object.values(each.options).includes(version)); // prettier-ignore

export const canBeHad = (product: CatalogueProduct, version: string): boolean => {
  const variant = variantOf(product, version);
  return variant !== undefined && toBeHad(variant);
};

/** The article that the store's own texts give the word; in German, French and Spanish one must be known. */
function articleOf({ stock, language }: Meant, word: string): string | undefined {
  if (language === 'en') return '';
  if (language !== stock.own) return undefined;
  const pattern = new RegExp(`(?<!\\p{L})(${ARTICLES[language]})\\s?${word}(?!\\p{L})`, 'giu');
  const texts = stock.products.map(({ description, facts }) => [description, ...facts.map(({ value }) => value)].join(' ')); // prettier-ignore
  const found = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, article = '']) => article.toLowerCase()));
  if (language !== 'de') {
    const [article] = found;
    if (article === undefined) return undefined;
    if (language === 'es') return /a/.test(article) ? 'esa' : 'ese';
    return /une|la/.test(article) ? 'cette' : 'ce';
  }
  if (found.some((each) => /^(?:das)$/.test(each))) return 'das';
  if (found.some((each) => /^(?:den|einen)$/.test(each))) return 'der';
  return found.some((each) => /^(?:die|eine|einer)$/.test(each)) ? 'die' : undefined;
} // prettier-ignore

const ARTICLES = { en: 'the', de: 'der|die|das|den|einen?|einer', es: 'el|la|un|una', fr: 'le|la|une?' };
