/**
 * Endings of German, Spanish and French nouns and adjectives, so that one form of a word finds another: "Handtücher" and
 * "Handtuch", "cinturones" and "cinturón", "rideaux" and "rideau". Words are folded: without accents and umlauts.
 */

/** Languages whose endings are known. */
export const inflected = ['de', 'es', 'fr'] as const;
export type Inflected = (typeof inflected)[number];

export function isInflected(language: string): language is Inflected {
  return (inflected as readonly string[]).includes(language);
}

/** Singulars and plurals that no ending tells: "Kakteen", "yeux". Folded, the singular first. */
const irregular: Readonly<Record<Inflected, readonly (readonly [string, string])[]>> = {
  de: [
    ['kaktus', 'kakteen'], ['album', 'alben'], ['globus', 'globen'], ['atlas', 'atlanten'], ['zirkus', 'zirkusse'], ['museum', 'museen'],
    ['lexikon', 'lexika'], ['radius', 'radien'], ['visum', 'visa'], ['rhythmus', 'rhythmen'],
  ],
  es: [['jersey', 'jerseis'], ['pony', 'ponis'], ['regimen', 'regimenes'], ['album', 'albumes'], ['buey', 'bueyes']],
  fr: [
    ['oeil', 'yeux'], ['ciel', 'cieux'], ['vitrail', 'vitraux'], ['email', 'emaux'], ['corail', 'coraux'], ['travail', 'travaux'],
    ['soupirail', 'soupiraux'], ['bail', 'baux'], ['ail', 'aulx'],
  ],
}; // prettier-ignore

const irregularForms = new Map(
  inflected.flatMap((language) =>
    irregular[language].flatMap(([one, many]) => [
      [`${language} ${one}`, many] as const,
      [`${language} ${many}`, one] as const,
    ]),
  ),
);

/** The plural of a singular, or the other way round, where endings do not tell it: "yeux" of "oeil". */
export function irregularForm(word: string, language: Inflected): string | undefined {
  return irregularForms.get(`${language} ${word}`);
}

/** What is left of a word without its endings; the same for all its forms, and no word itself. */
export function root(word: string, language: Inflected): string {
  if (!/^\p{L}{4,}$/u.test(word)) return word;
  return roots[language](word);
}

const roots: Readonly<Record<Inflected, (word: string) => string>> = {
  // The s of "Glas" and "Haus" is no ending: "Gläser", "Häuser".
  de: (word) =>
    /(?:[lr]as|aus|eis|ais|oos)$/.test(word)
      ? word
      : withoutEnding(word, /(?:ern|nen|em|en|er|es|e|n|s)$/, 3),
  es: (word) => {
    const single = /[^aeiou]es$/.test(word) ? word.slice(0, -2) : withoutEnding(word, /s$/, 3);
    // "Luces" are "luz".
    const sounded = single.endsWith('c') && single.length < word.length ? `${single.slice(0, -1)}z` : single;
    return withoutEnding(sounded, /[aeo]$/, 3);
  },
  fr: (word) => {
    const single = word
      .replace(/(?<=\p{L}{2})eaux$/u, 'eau')
      .replace(/(?<=\p{L}y)aux$/u, 'au')
      .replace(/(?<=\p{L}{2})aux$/u, 'al')
      .replace(/[sx]$/, '');
    const masculine = single
      .replace(/(?<=\p{L}{2})euse$/u, 'eu')
      .replace(/(?<=\p{L}{2})ive$/u, 'if')
      .replace(/(?<=\p{L}{3})che$/u, 'c')
      .replace(/(?<=\p{L}{3})e$/u, '');
    return masculine.replace(/([nlt])\1$/, '$1').replace(/(?<=\p{L}{3})s$/u, '');
  },
};

function withoutEnding(word: string, ending: RegExp, least: number): string {
  const left = word.replace(ending, '');
  return left.length < least ? word : left;
}
