import { nameInStore, plain } from '../changes/goods.ts';
import type { Version } from '../changes/goods.ts';
import { numberWords } from '../changes/frames.ts';
import type { Language } from '../finding/frames.ts';
import type { Kind } from '../finding/goods.ts';
import { filled, said } from '../said.ts';
import type { ProductCard } from '../../../bot/wire/parts.ts';
import { isLeftOut } from './left-out.ts';
import type { Walk } from './walk.ts';

/** Fills what people say with what the walk is about. */

/** A sentence of the act that fits; none where nobody wrote one. */
export function sentence(
  { part, language, dice }: Walk,
  act: string,
  fits: (sentence: string) => boolean = () => true,
): string | undefined {
  const own = frames[act]?.[language] ?? [];
  const fair = [...said(part, language, act), ...own].filter((each) => fits(each) && !isLeftOut(act, each));
  return fair.length === 0 ? undefined : dice.pick(fair);
}

/** Said by nobody who wrote, and said all the time. */
const frames: Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>> = {
  'same-in': {
    en: ['and the same in {v}', 'the same in {v} as well please', 'same again in {v}', 'also one in {v}', 'i also want it in {v}'],
    de: ['und das gleiche in {v}', 'das gleiche nochmal in {v} bitte', 'nochmal dasselbe in {v}', 'und noch eins in {v}'],
    es: ['y lo mismo en {v}', 'otro igual en {v}', 'el mismo también en {v} por favor', 'y uno más en {v}'],
    fr: ['et le même en {v}', 'la même chose en {v} aussi', 'encore un pareil en {v}', 'et un autre en {v}'],
  },
  'listed-too': {
    en: ['and the {th} one too', 'add the {th} as well', 'also the {th} one please', 'and number {i} as well'],
    de: ['und das {th} auch noch', 'nummer {i} auch bitte', 'und noch die nummer {i} dazu', 'leg das {th} auch dazu'],
    es: ['y el {th} también', 'añade también el {th}', 'y el número {i} también'],
    fr: ['et le {th} aussi', 'ajoute aussi le {th}', 'et le numéro {i} également'],
  },
  'details-brand': {
    en: ['tell me more about the {b} one', 'what about the {b} one', 'more on the one from {b}', 'and the {b}?'],
    de: ['erzähl mir mehr über das von {b}', 'was ist mit dem von {b}', 'zeig mir das von {b} genauer'],
    es: ['cuéntame más del de {b}', '¿y el de {b}?', 'más detalles del de {b}'],
    fr: ["dites-m'en plus sur celui de {b}", 'et celui de {b} ?', 'plus de détails sur celui de {b}'],
  },
  'order-brand': {
    en: ["i'll take the {b} one", 'add the {b} one to my cart', 'the one from {b} please, into the basket'],
    de: ['ich nehme das von {b}', 'das von {b} in den warenkorb bitte'],
    es: ['me llevo el de {b}', 'añade al carrito el de {b}'],
    fr: ['je prends celui de {b}', 'ajoutez celui de {b} au panier'],
  },
  'order-cheaper': {
    en: ["i'll take the cheaper one", 'the cheaper one please, add it', 'add the cheaper of the two'],
    de: ['ich nehme das günstigere', 'das billigere bitte in den warenkorb', 'leg das günstigere von beiden rein'],
    es: ['me llevo el más barato de los dos', 'añade el más barato'],
    fr: ['je prends le moins cher des deux', 'ajoutez le moins cher au panier'],
  },
}; // prettier-ignore

export const fill = filled;

/** An ordinal as it stands in the sentence: with the ending its article asks for. */
export function place(language: Language, sentenceSaid: string, position: number): { th: string; i: string } {
  const at = position - 1;
  const before = (/(\S+) \{th\}/u.exec(sentenceSaid)?.[1] ?? '').toLowerCase();
  const th = {
    en: () => ['first', 'second', 'third', 'fourth', 'fifth'][at],
    de: () => `${['erste', 'zweite', 'dritte', 'vierte', 'fünfte'][at]}${/^(?:den|dem|des|vom|zum|beim|am)$/u.test(before) ? 'n' : /^(?:die|das|der|s)$/u.test(before) ? '' : 's'}`, // prettier-ignore
    es: () => `${/^(?:la|una|esa|esta)$/u.test(before) ? ['primera', 'segunda', 'tercera', 'cuarta', 'quinta'][at] : /^en$/u.test(before) ? ['primer', 'segundo', 'tercer', 'cuarto', 'quinto'][at] : ['primero', 'segundo', 'tercero', 'cuarto', 'quinto'][at]}`, // prettier-ignore
    fr: () => (/^(?:la|une|cette|celle)$/u.test(before) ? ['première', 'deuxième', 'troisième', 'quatrième', 'cinquième'] : ['premier', 'deuxième', 'troisième', 'quatrième', 'cinquième'])[at], // prettier-ignore
  }[language]();
  return { th: th ?? '', i: String(position) };
}

export function counted({ dice, language }: Walk, count: number): string {
  if (count === 1 && language !== 'en') return '1';
  return dice.roll() < 0.5 ? String(count) : (numberWords[language][count] ?? String(count));
}

/** The values that tell this version from the others, in small letters more often than not. */
export function versionSaid({ dice }: Walk, card: ProductCard, version: Version): string | undefined {
  const open = card.options.filter(({ values }) => values.length > 1);
  const values = open.flatMap(({ name }) => version.options[name] ?? []);
  if (values.length === 0) return undefined;
  const joined = values.join(dice.roll() < 0.6 ? ' ' : ', ');
  return dice.roll() < 0.6 ? joined.toLowerCase() : joined;
}

/** A name that fits only these goods of the store. */
export function nameOf({ shop, dice }: Walk, card: ProductCard): string | undefined {
  const goods = shop.goods.find(({ product }) => product.id === card.id);
  if (!goods) return undefined;
  if (dice.roll() < 0.4) return dice.roll() < 0.6 ? card.title.toLowerCase() : card.title;
  return nameInStore(dice, goods, shop.goods);
}

/** What a kind of goods is called in the language of the walk; sentences with an article only where one is known. */
export function kindSaid({ language }: Walk, kind: Kind): { k: string; a: string | undefined } | undefined {
  const name = kind.names[language]?.[0];
  if (!name) return undefined;
  return {
    k: name.plural,
    a:
      language === 'en' && name.one !== name.plural
        ? `${/^[aeiou]/iu.test(name.one) ? 'an' : 'a'} ${name.one}`
        : undefined,
  };
}

export const wordsOf = plain;

const amounts: Record<Language, Record<string, string[]>> = {
  en: { USD: ['$#', '# dollars'], EUR: ['# euros', '€#'], GBP: ['£#', '# pounds'] },
  de: { USD: ['# dollar', '$#'], EUR: ['# euro', '# €'], GBP: ['# pfund', '£#'] },
  es: { USD: ['# dólares', '$#'], EUR: ['# euros', '# €'], GBP: ['# libras', '£#'] },
  fr: { USD: ['# dollars', '$#'], EUR: ['# euros', '# €'], GBP: ['# livres', '£#'] },
}; // prettier-ignore

export function amountSaid({ language, shop, dice }: Walk, amount: number): string {
  return dice.pick(amounts[language][shop.currency] ?? ['#']).replace('#', String(amount / 100));
}
