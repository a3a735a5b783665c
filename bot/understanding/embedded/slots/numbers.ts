/** Numbers in figures and words, as sources to build patterns from and a parser for what they match. */

const units: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
  uno: 1, una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10,
  deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10,
  zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10,
}; // prettier-ignore

const tens: Record<string, number> = {
  twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  veinte: 20, treinta: 30, cuarenta: 40, cincuenta: 50, cien: 100, vingt: 20, trente: 30, quarante: 40, cinquante: 50,
  cent: 100, zwanzig: 20, dreißig: 30, vierzig: 40, fünfzig: 50, hundert: 100,
}; // prettier-ignore

/** Every word that may stand in a number. */
export const numberWords: readonly string[] = [
  ...Object.keys(units),
  ...Object.keys(tens),
  'hundred',
  'thousand',
  'grand',
];

const unit = Object.keys(units).join('|');
const ten = Object.keys(tens).join('|');

/** Source of a small whole number in figures or one word: "2", "three". */
export const countSource = `(?:\\d{1,3}|(?<!\\p{L})(?:${unit}))(?![\\p{L}\\d])`;

/** Source of an amount: "120", "1,200.50", "49,99", "fifty", "two hundred and fifty", "a hundred". */
export const amountSource =
  `(?:\\d{1,3}(?:[.,]\\d)?k(?!\\p{L})|\\d{1,3}(?:[.,]\\d{3}){1,3}(?:[.,]\\d{1,2})?(?!\\d)|\\d{1,8}(?:[.,]\\d{1,2})?(?!\\d)` +
  `|(?<!\\p{L})(?:(?:(?:a|${unit}) )?(?:hundred|thousand|grand)(?: (?:and )?(?:${ten})(?:[ -](?:${unit}))?)?(?!\\p{L})` +
  `|(?:${ten})(?:[ -](?:${unit}))?(?!\\p{L})|(?:${unit})(?!\\p{L})))`;

/** The number that `countSource` or `amountSource` matched. NaN when it is none. */
export function parseNumber(matched: string): number {
  const text = matched.trim();
  if (/^\d.*k$/.test(text)) return parseFigures(text.slice(0, -1)) * 1_000;
  if (/^\d/.test(text)) return parseFigures(text);
  let total = 0;
  let current = 0;
  for (const word of text.split(/[ -]/)) {
    if (word === 'and') continue;
    if (word === 'a') current = 1;
    else if (word === 'hundred') current = (current || 1) * 100;
    else if (word === 'thousand' || word === 'grand') {
      total += (current || 1) * 1_000;
      current = 0;
    } else current += units[word] ?? tens[word] ?? Number.NaN;
  }
  return total + current;
}

/** The last separator with one or two digits behind it is the decimal one, whatever it looks like. */
function parseFigures(text: string): number {
  const decimal = /^(.*\d)[.,](\d{1,2})$/.exec(text);
  const whole = (decimal?.[1] ?? text).replace(/[.,]/g, '');
  return Number(decimal ? `${whole}.${decimal[2]}` : whole);
}
