import type { Language } from '../../understanding/understanding.ts';

/**
 * Numbers written as words, so that "ninety-nine dollars" is checked like "$99". The word "one" (ein, un, uno) is
 * left out: it is an article far more often than a figure.
 */
const english = tens(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  'twenty thirty forty fifty sixty seventy eighty ninety',
);
const german = tens(
  'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
  'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig',
);
const spanish = tens(
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
  'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
);
const french = tens(
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  'vingt trente quarante cinquante soixante soixante-dix quatre-vingts quatre-vingt-dix',
);

const tables: Record<Language, Map<string, number>> = { en: english, de: german, es: spanish, fr: french };

const hundreds: Record<Language, RegExp> = {
  en: /^hundreds?$/,
  de: /^(?:ein)?hundert$/,
  es: /^(?:cien|ciento|cientos)$/,
  fr: /^cents?$/,
};
const thousands: Record<Language, RegExp> = {
  en: /^thousand$/,
  de: /^(?:ein)?tausend$/,
  es: /^mil$/,
  fr: /^mille$/,
};

function tens(small: string, large: string): Map<string, number> {
  const table = new Map<string, number>();
  small.split(' ').forEach((word, index) => table.set(word, index + 2));
  large.split(' ').forEach((word, index) => table.set(word, (index + 2) * 10));
  return table;
}

/** Every number that `text` spells out: "a hundred and nineteen" gives 119. */
export function spelledNumbers(text: string, language: Language): number[] {
  const found: number[] = [];
  let value = 0;
  let open = false;
  const close = (): void => {
    if (open) found.push(value);
    value = 0;
    open = false;
  };
  for (const word of text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []) {
    const next = combine(value, word, language);
    if (next !== undefined) {
      value = next;
      open = true;
    } else if (!(open && joiners.has(word))) close();
  }
  close();
  return found;
}

const joiners = new Set(['and', 'y', 'et', 'und']);

function combine(value: number, word: string, language: Language): number | undefined {
  if (hundreds[language].test(word)) return (value || 1) * 100;
  if (thousands[language].test(word)) return (value || 1) * 1000;
  const plain = tables[language].get(word);
  if (plain !== undefined) return value + plain;
  if (language === 'de') return compoundGerman(value, word);
  const pieces = word.split('-');
  if (pieces.length < 2) return undefined;
  return pieces.reduce<number | undefined>((sum, piece) => {
    const part = tables[language].get(piece) ?? (['one', 'un', 'une', 'uno'].includes(piece) ? 1 : undefined);
    return sum === undefined || part === undefined ? undefined : sum + part;
  }, value);
}

/** "neunundneunzig" reads units before tens. */
function compoundGerman(value: number, word: string): number | undefined {
  const match = /^(\p{L}+)und(\p{L}+zig|dreißig)$/u.exec(word);
  if (!match) return undefined;
  const units = match[1] === 'ein' ? 1 : german.get(match[1]!);
  const tensPart = german.get(match[2]!);
  return units === undefined || tensPart === undefined ? undefined : value + units + tensPart;
}
