import { goodsLists } from '../../understanding/goods/goods.ts';
import { isInflected } from './inflection.ts';
import type { Inflected } from './inflection.ts';
import { propertiesInEnglish } from './words-abroad.ts';

/**
 * What shops call goods that are not written in English, beside what English speaking shoppers call them, and beside
 * their other names: "lampe, leuchte, lamp". In the form of a store's own synonyms.
 * @param language of the catalogue, a BCP 47 primary subtag; English and unknown ones have none
 */
export function namesAtHome(language: string): readonly string[] {
  return isInflected(language) ? [...namesOf(language), ...propertyNames] : [];
}

/** A line of a list is `name, name: English, English`; all of them say the same. */
function namesOf(language: Inflected): string[] {
  return goodsLists[language]
    .trim()
    .split('\n')
    .map((line) => line.replace(':', ','));
}

const propertyNames = [...propertiesInEnglish].flatMap(([name, english]) =>
  english.map((each) => `${each} > ${name}`),
);
