import { goodsInEnglish } from '../../understanding/goods/goods.ts';
import { colorInEnglish } from './colors.ts';
import type { ProductFilters } from './search.ts';
import { isVague } from './small-words.ts';
import { propertiesInEnglish } from './words-abroad.ts';
import { fold } from './words.ts';

/** What a shopper's sentence asks for, once what it rules out is taken from it. */
export interface Wish {
  text: string;
  exclude?: ProductFilters['exclude'];
}

/**
 * What stands before a thing that is not wanted. English "no" is left out: "no show socks" and "No. 4" are names. What
 * follows is one word; "too", "so" and the like speak of degree.
 */
const refusals: Readonly<Record<string, RegExp>> = {
  en: /(?<![\p{L}-])(?:but |and )?(?:(?:that|which) (?:is |are )?|is |are )?(?:not|isn't|aren't|without|except|excluding|anything but)\s+(?:in |of |any |an? |the |made (?:of|from|with) )*(?!too|so|very|just|only|sure|for|be|that|this)(\p{L}[\p{L}-]+)/giu,
  es: /(?<!\p{L})(?:que no (?:sean?|tengan?|lleven?|esté) (?:de |en )?|pero no (?:en |de )?|sin |excepto |no (?=\p{L}+$))(?:el |la |un |una )?(?!muy)(\p{L}{3,})/giu,
  fr: /(?<!\p{L})(?:mais )?(?:qui n['’]est pas |qui ne soit pas |pas |sans |sauf )(?:en |de |du |d['’])?(?!trop|très)(\p{L}{3,})/giu,
  de: /(?<!\p{L})(?:aber )?(?:nicht |ohne |außer |keine?[nrs]? )(?:in |aus |das |die )?(?!zu\b|so\b|nur\b)(\p{L}{3,})/giu,
};

/** "Nur für Erwachsene": nothing made for children. */
const grownUp =
  /(?<!\p{L})(?:(?:nur )?(?:für )?erwachsene[nr]?|(?:solo )?para adult[oa]s?|(?:seulement )?pour adultes?)(?!\p{L})/giu;

/** "For a 5 year old": how old a child is, in each language. */
const ages: Readonly<Record<string, RegExp>> = {
  en: /(?<=\bfor\s(?:\p{L}+\s){0,2})(\d{1,2})[\s-]*(?:years?|yrs?|months?)[\s-]*olds?\b/giu,
  es: /(?<=\bpara\s(?:\p{L}+\s){0,3})(?:de\s+)?(\d{1,2})\s+(?:años?|meses)(?!\p{L})/giu,
  fr: /(?<=\bpour\s(?:\p{L}+\s){0,3})(?:de\s+)?(\d{1,2})\s+(?:ans|mois)\b/giu,
  de: /(?<=\b(?:für|fuer)\s(?:\p{L}+\s){0,2})(?:von\s+)?(\d{1,2})[\s-]*(?:jährige[nrs]?|jahren?(?:\s+alte?[nrs]?)?|monate[n]?)(?!\p{L})/giu,
};
/** Older ones are not given what is made for children. */
const oldestChild = 12;
const gifts = /(?<!\p{L})(?:gifts?|presents?|regalos?|cadeaux?|geschenke?|geburtstagsgeschenk)(?!\p{L})/giu;

/** @param language of the sentence; English is understood beside it */
export function readWish(text: string, language: string): Wish {
  const aged = withChildren(text, language);
  const exclude: NonNullable<ProductFilters['exclude']> = {};
  let left = aged.replace(grownUp, ' ');
  if (left !== aged) exclude.words = ['kids', 'kinder', 'infantil', 'enfant'];
  for (const each of new Set([language, 'en'])) {
    const refusal = refusals[each];
    if (!refusal) continue;
    left = left.replace(refusal, (whole: string, word: string) => {
      const name = fold(word);
      // "Pas cher" praises, "sans fil" is a name.
      if (isVague(name, each) || goodsInEnglish.has(fold(whole).trim())) return whole;
      const color = colorInEnglish(name);
      if (color === undefined) exclude.words = [...(exclude.words ?? []), ...inEnglish(name)];
      else exclude.color = [...(exclude.color ?? []), color];
      return ' ';
    });
  }
  return Object.keys(exclude).length > 0 && left.trim() !== '' ? { text: left, exclude } : { text: aged };
}

/** A child's age says whom a thing is for; that it is a gift then says nothing more. */
function withChildren(text: string, language: string): string {
  const age = ages[language] ?? ages.en!;
  const told = text.replace(age, (whole: string, years: string) =>
    Number(years) <= oldestChild ? ' kids' : whole,
  );
  return told === text ? text : told.replace(gifts, ' ');
}

/** What is ruled out is looked for by what an English catalogue calls it, too. Takes a folded word. */
export function inEnglish(name: string): string[] {
  const [english] = goodsInEnglish.get(name) ?? propertiesInEnglish.get(name) ?? [];
  return english === undefined ? [name] : [name, english];
}
