/** Whole numbers in words, up to the thousands, in English, Spanish, French and German: patterns, and what they mean. */
import { joined } from '../small-patterns.ts';

const low = (words: string, from = 1): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, from + index]));

const en = {
  units: low(
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
  tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
};
/** "Once" is English too: eleven things in Spanish are written in figures or not read. */
const es = {
  units: {
    ...low('uno dos tres cuatro cinco seis siete ocho nueve diez'), una: 1, ...low('doce trece catorce quince', 12),
    ...low('dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve', 16),
    dieciseis: 16, veintidos: 22, veintitres: 23, veintiseis: 26, veintiún: 21,
  },
  tens: { treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, setenta: 70, ochenta: 80, noventa: 90 },
  hundreds: {
    cien: 100, ciento: 100, doscientos: 200, doscientas: 200, trescientos: 300, trescientas: 300, cuatrocientos: 400, cuatrocientas: 400,
    quinientos: 500, quinientas: 500, seiscientos: 600, seiscientas: 600, setecientos: 700, ochocientos: 800, novecientos: 900,
  },
}; // prettier-ignore
const fr = {
  units: {
    ...low('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze', 2),
    seize: 16,
  },
  tens: { vingt: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60, septante: 70, nonante: 90 },
};
const de = {
  units: {
    ...low('zwei drei vier fünf sechs sieben acht neun zehn', 2), zwo: 2,
    ...low('zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn', 12),
  },
  tens: {
    zwanzig: 20, dreißig: 30, dreissig: 30, vierzig: 40, fünfzig: 50, fuffzig: 50, fuffzich: 50, sechzig: 60, siebzig: 70, achtzig: 80, neunzig: 90,
  },
}; // prettier-ignore

/** Numbers of one word that may count things; "un" and "eine" are articles, "seize" and "elf" English words. */
export const units: Record<string, number> = { ...en.units, ...es.units, ...fr.units, ...de.units };
delete units['seize'];

/** Words that stand in numbers of several words, or alone only in amounts. */
const parts: Record<string, number> = {
  ...units, ...en.tens, ...es.tens, ...es.hundreds, ...fr.tens, ...de.tens, un: 1, une: 1, seize: 16, vingts: 20, elf: 11,
}; // prettier-ignore
const hundreds = new Set(['hundred', 'cent', 'cents', 'hundert']);
const thousands = new Set(['thousand', 'grand', 'mil', 'mille', 'tausend']);

const any = (words: object): string =>
  Object.keys(words)
    .sort((one, other) => other.length - one.length)
    .join('|');
const deUnit = '(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)';
/** Runs of the pieces of German numbers; "und" and "ein" alone are none. */
const german = `(?!(?:und|ein)(?!\\p{L}))(?:(?:${any({ ...de.units, ...de.tens, ein: 1, elf: 11, und: 0, hundert: 100, tausend: 1_000 })})${joined})+`;
const word = `(?:quatre[- ]vingts?|(?!quatre[- ]vingt)(?:${any({ ...en.units, ...en.tens, ...es.units, ...es.tens, ...es.hundreds, ...fr.units, ...fr.tens, hundred: 100, thousand: 1_000, grand: 1_000, cent: 100, cents: 100, mil: 1_000, mille: 1_000 })}|${german}))${joined}(?!\\p{L})`;

/**
 * Source of a number in words, of one language or another: one pattern for all, since every pattern for prices holds it
 * twice and is compiled when first used.
 */
export const numberWordSource =
  `(?:a (?=hundred|thousand|grand))?${word}` +
  `(?:(?:[ -]|(?<=hundred|thousand|grand) and |(?<=nta) y (?=(?:un[oa]?|dos|tres|cuatro|cinco|seis|siete|ocho|nueve)(?!\\p{L}))|[ -]et[ -](?=une?(?!\\p{L})|onze))${joined}(?:${word}|une?(?!\\p{L})))*`;

const ones = (words: Record<string, number>): string =>
  any(Object.fromEntries(Object.entries(words).filter(([, value]) => value < 10)));

/** Source of a count from twenty to ninety-nine in words; French ones above sixty are left to prices. */
export const tensSource =
  `(?:(?:${any(en.tens)})${joined}(?:[ -](?:${ones(en.units)}))?|(?:${any(es.tens)})${joined}(?: y (?:${ones(es.units)}))?` +
  `|(?:vingt|trente|quarante|cinquante)${joined}(?:-(?:${ones(fr.units)})|[ -]et[ -]une?)?|(?:${deUnit}${joined}und)?${joined}(?:${any(de.tens)}))`;

/** Source of a number of one word that may count things. */
export const unitSource = any(units);

const germanUnits = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ');
/** Days of the month as they are counted off; German ones without their endings. */
const days = low(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first twenty-second twenty-third twenty-fourth twenty-fifth twenty-sixth twenty-seventh twenty-eighth twenty-ninth thirtieth thirty-first',
);
const germanDays = low(
  `erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst ${germanUnits.map((unit) => `${unit}undzwanzigst`).join(' ')} dreißigst einunddreißigst`,
);

/** Source of a day of the month as it is counted off: "twenty-eighth", "dritten", "premier". */
export const dayWords = `(?:${any(days).replaceAll('-', '[ -]')}|premier|primero|(?:${any(germanDays)})e[nmr]?)`;

/** Numbers of one word that hold a half. */
const halved: Record<string, number> = {
  anderthalb: 1.5,
  eineinhalb: 1.5,
  ...Object.fromEntries(germanUnits.map((unit, at) => [`${unit}einhalb`, at + 1.5])),
  ...Object.fromEntries(
    germanUnits.flatMap((unit, at) =>
      Object.entries(de.tens).map(([ten, value]) => [`${unit}und${ten}einhalb`, value + at + 1.5]),
    ),
  ),
};
export const halfWords = any(halved);

/** Every run of letters that tells of a day or a half. */
export const dayNames: readonly string[] = [
  'premier', 'primero', ...Object.keys(days), ...Object.keys(germanDays).flatMap((day) => ['e', 'en', 'em', 'er'].map((ending) => day + ending)),
]; // prettier-ignore
export const halfNames: readonly string[] = [
  ...Object.keys(halved),
  ...'sixes sevens eights nines tens elevens twelves thirteens fourteens'.split(' '),
];

/** What one of `dayWords`, `halfWords` or `unitSource` says. */
export function wordOf(said: string): number | undefined {
  const word = said.toLowerCase().replace(/^(twenty|thirty) /, '$1-');
  if (/^(?:null|zero|cero)$/.test(word)) return 0;
  if (/^(?:premier|primero)$/.test(word)) return 1;
  return days[word] ?? germanDays[word.replace(/e[nmr]?$/, '')] ?? halved[word] ?? units[word];
}

/** German writes a number as one word. */
function ofGerman(word: string): number {
  const [before, after, size] = word.includes('tausend')
    ? [...split(word, 'tausend'), 1_000]
    : word.includes('hundert')
      ? [...split(word, 'hundert'), 100]
      : [undefined, undefined, 1];
  if (before !== undefined && after !== undefined) {
    const times = before === '' || before === 'ein' ? 1 : ofGerman(before);
    const rest = after.replace(/^und/, '');
    return times * size + (rest === '' ? 0 : ofGerman(rest));
  }
  const joined = new RegExp(`^(${deUnit})und(.+)$`, 'u').exec(word);
  if (!joined) return parts[word] ?? Number.NaN;
  return (joined[1] === 'ein' ? 1 : (parts[joined[1]!] ?? Number.NaN)) + (parts[joined[2]!] ?? Number.NaN);
}

function split(word: string, by: string): [string, string] {
  const at = word.indexOf(by);
  return [word.slice(0, at), word.slice(at + by.length)];
}

/** The number that `numberWordSource` matched. NaN when it is none. */
export function parseNumberWords(text: string): number {
  let [total, current] = [0, 0];
  let before = '';
  for (const word of text.split(/[ -]/)) {
    if (hundreds.has(word)) current = (current || 1) * 100;
    else if (thousands.has(word)) {
      total += (current || 1) * 1_000;
      current = 0;
    } else if (/^vingts?$/.test(word) && before === 'quatre') current += 76;
    else if (word === 'a') current = 1;
    else if (!/^(?:and|y|et)$/.test(word)) current += parts[word] ?? ofGerman(word);
    before = word;
  }
  return total + current;
}

const germanBelow = (): string[] => {
  const ones = ['ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'];
  return Object.keys(de.tens).flatMap((ten) => ones.map((one) => `${one}und${ten}`));
};

/** Every word a number may begin with; German ones above the hundreds begin with one of `germanBeginnings`. */
export const numberWords: readonly string[] = [
  ...Object.keys(parts).filter((word) => word !== 'un' && word !== 'une'),
  ...hundreds,
  ...thousands,
  ...germanBelow(),
];

/** A run of letters that holds one of these may be a German number. */
export const inGermanNumber = /hundert|tausend/;
