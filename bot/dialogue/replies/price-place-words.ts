import { fold } from '../words.ts';
import type { Language } from '../../understanding/understanding.ts';

/** "The second cheapest", "the next one up": a place in the order of prices. Looked for in folded text. */
export interface PricePlace {
  from: 'cheapest' | 'dearest';
  /** Counted from 1; `next` is the one after what is talked about. */
  place: number | 'next';
}

interface PlaceWords {
  /** Its groups: the place, and what it is a place of. */
  placed: RegExp[];
  second: RegExp;
  third: RegExp;
  /** Low prices, and a comparison that leads on to lower ones. */
  low: RegExp;
  compared: RegExp;
}

const whole = (words: string): RegExp => new RegExp(String.raw`(?<!\p{L})(?:${words})(?!\p{L})`, 'u');

const words: Readonly<Record<Language, PlaceWords>> = {
  en: {
    placed: [
      whole('(next|second|2nd|third|3rd)[ -](?:most )?((?:cheap|low|dear|price?y?i|expensive|least expensive)(?:est|er)?)(?: priced?| price| in price)?'),
      whole('(next) (?:one )?(up|down)(?: in price| from (?:that|there|it))?'),
    ],
    second: /^(?:second|2nd)/u,
    third: /^(?:third|3rd)/u,
    low: /^(?:cheap|low|least|up)/u,
    compared: /er$/u,
  },
  de: {
    placed: [
      /(?<!\p{L})(nachst|zweit|dritt)[- ]?((?:gunstig|billig|preiswert|teuer|teur)(?:e[nrsm]?|ste[nrsm]?|ere[nrsm]?)?)(?!\p{L})/u,
    ],
    second: /^zweit/u,
    third: /^dritt/u,
    low: /^(?:gunstig|billig|preiswert)/u,
    compared: /(?:gunstig|billig|preiswert|teur)er/u,
  },
  es: {
    placed: [
      whole('(siguiente|proxim[oa]|segund[oa]|tercer[oa]?)(?: \\p{L}+)?? mas (barat[oa]s?|economic[oa]s?|car[oa]s?)'),
      whole('(segund[oa]|tercer[oa]?) (?:de )?(menor|mayor) precio'),
    ],
    second: /^segund/u,
    third: /^tercer/u,
    low: /^(?:barat|economic|menor)/u,
    compared: /^$/u,
  },
  fr: {
    placed: [
      whole('(suivante?|prochaine?|deuxieme|seconde?|2e|troisieme|3e)(?: \\p{L}+)?? (?:l[ea] )?((?:moins|plus) ch(?:er|ere))s?'),
    ],
    second: /^(?:deux|second|2)/u,
    third: /^(?:trois|3)/u,
    low: /^moins/u,
    compared: /^$/u,
  },
}; // prettier-ignore

/** The place that a message names, if any. */
export function pricePlaceIn(language: Language, text: string): PricePlace | undefined {
  const { placed, second, third, low, compared } = words[language];
  const said = fold(text);
  for (const pattern of placed) {
    const [, place = '', of = ''] = pattern.exec(said) ?? [];
    if (place === '') continue;
    // "The next cheaper one" lies below, "the next cheapest" above.
    const from = low.test(of) === compared.test(of) ? 'dearest' : 'cheapest';
    if (second.test(place)) return { from, place: 2 };
    return { from, place: third.test(place) ? 3 : 'next' };
  }
  return undefined;
}
