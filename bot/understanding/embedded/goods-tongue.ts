/** The language of a few words that name goods and say hardly anything else: "wanderschuhe gr 42", "un pull", "mochila". */
import { isGoodsIn } from '../goods/goods.ts';
import type { Language, UnderstandRequest } from '../understanding.ts';
import type { LanguageModel } from './language-model.ts';
import { isSmallWordOf } from './language.ts';
import { inFewestBytes } from './small-patterns.ts';

/** Longer messages are told by their small words and by how they are spelled. */
const MOST_WORDS = 5;

/** What stands before goods one asks for; no title begins with one of them. */
const asked: Record<Language, RegExp> = {
  en: /^(?:some|any)$/,
  de: /^(?:eine?[nmrs]?|nen?)$/,
  es: /^(?:unas?|unos|un|alg[uú]n|alguna)$/,
  fr: /^(?:une?|des|quelques)$/,
};

/** By how much the words must look more like their language than like the one they leave, in natural logarithms. */
const marginOfGoods = 3;
/** One word alone may be a name that travelled: "jersey", "poncho". */
const marginOfOne = 10;
/** Nobody else asks with these small words; of what follows it is hardly seen: "des baskets". */
const marginOfAsked = -5;
/** And where only some of them are goods of their language. */
const marginOfSome = 15;

/**
 * Another language than the conversation's that the words are surely in: goods are called so there and neither in this one
 * nor in the store's catalogue, or they begin as one asks for goods. Undefined for anything else.
 */
export function goodsTongue(
  { text, language: stays, languages, words }: UnderstandRequest,
  model: LanguageModel,
): Language | undefined {
  const said = text.toLowerCase().replaceAll('’', "'").match(/[\p{L}'-]+/gu) ?? []; // prettier-ignore
  if (languages.length <= 1 || said.length === 0 || said.length > MOST_WORDS) return undefined;
  // Tags may be in any language; what titles end in and brands are what a product is called.
  const ours = [...(words.things ?? []), ...words.brands].map((name) => plain(name.toLowerCase()));
  const isHome = (word: string): boolean => ours.includes(plain(word)) || isGoodsIn(stays, plain(word));
  const weights = model.weigh(text);
  const louder = (language: Language): number => (weights.get(language) ?? 0) - (weights.get(stays) ?? 0);
  const fitting = languages.filter((language) => {
    if (language === stays) return false;
    if (said.length === 2 && asksIn(language, stays, said[0])) return louder(language) > marginOfAsked;
    const goods = said.filter((word) => isGoodsIn(language, plain(word)) && !isHome(word));
    const others = said.filter((word) => !goods.includes(word) && !isSmallWordOf(language, word));
    if (goods.length === 0 || others.some((word) => isSmallWordOf(stays, word))) return false;
    // English words of goods stand in every language: "coffee becher".
    if (others.length > 0) return language !== 'en' && louder(language) > marginOfSome;
    return louder(language) > (said.length === 1 ? marginOfOne : marginOfGoods);
  });
  return fitting.toSorted((one, other) => louder(other) - louder(one))[0];
}

const asksIn = (language: Language, stays: Language, first: string): boolean =>
  asked[language].test(first) && !asked[stays].test(first) && !isSmallWordOf(stays, first);

function plain(word: string): string {
  return inFewestBytes(word.normalize('NFD').replace(/\p{M}/gu, ''));
}
