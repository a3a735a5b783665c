/** The sizes of a catalogue, ready to be looked for however a shopper writes them. */
import { joined } from '../small-patterns.ts';

/** What sizes written as letters are called in words. */
export const letterOf: Record<string, string> = {
  'extra small': 'XS', 'x-small': 'XS', xsmall: 'XS', 'x small': 'XS', small: 'S', medium: 'M', large: 'L', 'extra large': 'XL',
  mediums: 'M', larges: 'L', smalls: 'S', medianas: 'M', medianos: 'M', pequeñas: 'S', grandes: 'L', moyennes: 'M', 'equis ele': 'XL', ele: 'L', eme: 'M',
  'x-large': 'XL', 'x large': 'XL', xlarge: 'XL', 'extra extra large': 'XXL', 'double xl': 'XXL', 'triple xl': 'XXXL', '2 xl': 'XXL', '3 xl': 'XXXL', '2xl': 'XXL', '3xl': 'XXXL', klein: 'S', mittel: 'M', groß: 'L',
  pequeña: 'S', mediana: 'M', petite: 'S', moyenne: 'M', mediano: 'M', 'extra grande': 'XL', 'extra pequeña': 'XS', 'extra groß': 'XL', 'extra klein': 'XS', 'très petite': 'XS',
  'talla chica': 'S', 'talla grande': 'L', 'extra chica': 'XS',
}; // prettier-ignore

/** The letters of shops in Latin America ("CH, M, G, XG") and Québec ("TP, P, M, G, TG"), by those of all others. */
const regionalLetters: Readonly<Record<string, readonly string[]>> = {
  xs: ['xch', 'xp', 'tp', 'pp'], s: ['ch', 'p'], l: ['g'], xl: ['xg', 'tg', 'gg', 'eg'], xxl: ['xxg', 'ttg', 'xgg'],
}; // prettier-ignore

/** How a catalogue's sizes are looked up. */
export interface Sizes {
  byKey: Map<string, string>;
  /** Sizes of several characters that are no plain letters or numbers: "500 ml", "One size", "King". */
  special: { pattern: RegExp; size: string }[];
  /** Matches wherever one of the special ones does: most messages hold none, and need not be tried for each. */
  anySpecial: RegExp | undefined;
  /** How its sizes of letters are written. */
  letters: Letters;
}

/** Several letters; one behind a word for sizes; one written large. */
export interface Letters {
  several: RegExp;
  one: RegExp;
  large: RegExp;
}

function lettersOf(several: readonly string[], one: string): Letters {
  return {
    several: new RegExp(`(?<![\\p{L}\\d'])(${several.join('|')})(?![\\p{L}\\d'])`, 'u'),
    one: new RegExp(
      `(?<![\\p{L}\\d'])(?:size|sized|in|in an?|größe|grösse|groesse|grosse|gr\\.?|taille|talla|en|the|an?) ([${one}])(?![\\p{L}\\d'])`,
      'u',
    ),
    large: new RegExp(`(?<![\\p{L}\\d'’&])([${one.toUpperCase()}])(?![\\p{L}\\d'’&])`, 'u'),
  };
}

const ofAll = ['x{1,5}[sl]', '[2-9]xl'];
const plainLetters = lettersOf(ofAll, 'sml');

/** A catalogue that has an M and a G and no L writes the letters of its region: what others call them finds those. */
function regionalOf(byKey: Map<string, string>): Letters {
  if (!byKey.has('g') || !byKey.has('m') || byKey.has('l')) return plainLetters;
  const own: string[] = [];
  for (const [letter, names] of Object.entries(regionalLetters)) {
    const name = names.find((each) => byKey.has(each));
    if (name === undefined) continue;
    own.push(name);
    if (!byKey.has(letter)) byKey.set(letter, byKey.get(name)!);
  }
  const single = own.filter((name) => name.length === 1).join('');
  return lettersOf([...ofAll, ...own.filter((name) => name.length > 1)], `sml${single}`);
}

const caches = new WeakMap<readonly string[], Sizes>();

/** No letter or figure before it, nor the whole part of a decimal. */
const wordStart = '(?<![\\p{L}\\d])(?<!\\d[.,])';

/** What units are called in the languages served, however the catalogue writes them. */
const unitNames: readonly (readonly string[])[] = [
  ['l', 'ltr', 'liter', 'liters', 'litern', 'litre', 'litres', 'litro', 'litros'],
  ['ml', 'mils?', 'millilitres?', 'milliliters?', 'mililitros'],
  ['gb', 'go', 'gigas?', 'gigs?', 'gigabytes?', 'gigaoctets?'],
  ['tb', 'to', 'teras?', 'terabytes?', 'téraoctets?'],
  ['kg', 'kilos?', 'kgs'],
  ['g', 'gr', 'grams?', 'gramm', 'grammes?', 'gramos'],
];

/** A pattern for one word of a size: a unit by any of its names, a decimal with either sign. */
function sourceOf(word: string, isAfterFigure: boolean): string {
  const unit = isAfterFigure
    ? unitNames.find((names) => names.some((name) => new RegExp(`^${name}$`).test(word)))
    : undefined;
  if (unit) return `(?:${unit.join('|')})`;
  return word.replace(/(?<=\d)[.,](?=\d)/g, '[.,]').replaceAll(/(?<!\[)\.(?!,)/g, '\\.');
}

/** What halves of the great units are called: "half a kilo" where the catalogue has "500 g". */
const halves: readonly (readonly [RegExp, string])[] = [
  [/^1[.,]5 ?l$/i, "(?:(?:une? |d'un )?litre et demi|(?:un )?litro y medio|(?:a |one )?lit(?:re|er) and a half)"],
  [/^(?:500 ?g|0[.,]5 ?kg)$/i, '(?:half an? (?:kilo(?:gram)?|kg)|medio kilo|(?:un )?demi[- ]kilo|(?:ein )?halbes kilo|(?:ein )?pfund|une livre(?= de))'],
  [/^(?:500 ?ml|50 ?cl|0[.,]5 ?l)$/i, '(?:half an? lit(?:re|er)|medio litro|(?:un )?demi[- ]litre|(?:ein(?:en)? )?halbe[rn] liter)'],
]; // prettier-ignore

function halvesOf(size: string): string[] {
  return halves.filter(([pattern]) => pattern.test(size)).map(([, said]) => said);
}

/** "5Y", "A5"; what "2x" is, a size or a count, the words around it tell. */
const OF_FIGURE_AND_LETTER = /^(?:\d[a-wyz]|a\d)$/i;

/** The sizes of a catalogue made ready, once a list. */
export function catalogueSizes(sizes: readonly string[]): Sizes {
  const cached = caches.get(sizes);
  if (cached) return cached;
  const byKey = new Map<string, string>();
  const special: Sizes['special'] = [];
  const said: string[] = [];
  for (const size of sizes) {
    byKey.set(keyOf(size), size);
    // "500ml" is said "500 ml" too.
    const apart = size.toLowerCase().replace(/(?<=^\d[\d.,]*)(?=\p{L}+$)/u, ' ');
    const words = apart.match(/[\p{L}\p{N}.,]+/gu) ?? [];
    if (
      (size.length < 3 && !OF_FIGURE_AND_LETTER.test(size)) ||
      /^(?:(?:eu|uk|us)? ?[\d.,]+|x+[sl]|\d+ ?[x/] ?\d+)$/i.test(size) ||
      size.length > 60
    )
      continue;
    if (letterOf[size.toLowerCase()] !== undefined) continue;
    // "90x90" is "90 x 90 cm": of a pair of figures nobody says the unit.
    const isPair = /^\d+ ?x ?\d+ ?(?:cm|mm|m|in|inch)$/i.test(size);
    const source = words
      .map((word, at) => sourceOf(word, at > 0 && /^\d/.test(words[at - 1]!)))
      .map((word, at) => (isPair && at === words.length - 1 ? `(?:${word})?` : word))
      .map((word) => (isPair && word === 'x' ? '(?:x|×|by|por|sur|par|mal|auf)' : word))
      .join('[ -]?');
    // "Long sleeves" and "how long" name no size; "in long" and "the long one" do.
    const plain = words.length === 1 && /^\p{L}+$/u.test(size);
    const before = plain ? '(?<!(?:how|too|so|very|as|for) )' : '';
    const after = plain
      ? '(?! (?!one|ones|length|fit|leg|size|version|please|pls|then|and|or|in|for|to|too)\\p{L})'
      : '';
    const ways = [source, ...halvesOf(size)].join('|');
    said.push(ways);
    special.push({
      pattern: new RegExp(`${wordStart}${before}(?:${ways})(?![\\p{L}\\d])${after}`, 'u'),
      size,
    });
  }
  special.sort((one, other) => other.size.length - one.size.length);
  const anySpecial =
    said.length > 0
      ? new RegExp(`${wordStart}(?:${said.join('|')})${joined}(?![\\p{L}\\d])`, 'u')
      : undefined;
  const result = { byKey, special, anySpecial, letters: regionalOf(byKey) };
  caches.set(sizes, result);
  return result;
}

/** "EU 42" and "eu42" are one key; so are "32x34" and "32/34", "Medium" and "M". */
function keyOf(size: string): string {
  const lower = size.toLowerCase().trim();
  return (letterOf[lower] ?? lower)
    .toLowerCase()
    .replace(/^size /, '')
    .replace(/[\s-]/g, '')
    .replace('/', 'x')
    .replace(',', '.');
}

/** The catalogue's spelling of a size: "42" is "EU 42" where there is no other. */
export function find(known: Sizes, key: string): string | undefined {
  for (const candidate of [key, `eu${key}`, `us${key}`, `uk${key}`]) {
    const size = known.byKey.get(candidate);
    if (size !== undefined) return size;
  }
  return undefined;
}
