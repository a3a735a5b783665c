import type { Hearing, Said } from './cart-counts.ts';
import { SIZE_WORDS } from './flows/measured-values.ts';
import { crossingOf } from './in-shoppers-words.ts';
import { keptReading } from './kept-readings.ts';
import type { CartLineSeen } from './line-references.ts';
import { valueIn } from './replies/store-terms.ts';
import { fold, shortUnit, stem, wordsOf } from './words.ts';

/** Which values of a line's product a message says: in full, by letter or word of a size, by a word only one of them has. */

const SMALL = 2;

/** Whether a word is part of how the product's versions are called. */
export const isOfVersion = ([line]: CartLineSeen[], word: string): boolean =>
  word.length > SMALL &&
  (line?.comesIn ?? []).some(({ values }) => values.some((value) => wordsOf(value).includes(word)));

interface Spoken {
  text: string;
  option: string;
  words: readonly string[];
}

/** Marks and returns the values said; the longest first: "Dark Blue" before "Blue". Words of a name are no value. */
export function valuesSaid(
  hearing: Hearing,
  marks: string[],
  lines: CartLineSeen[],
  names: ReadonlySet<number>,
): Said[] {
  const crossing = crossingOf(hearing.scene);
  const options = lines[0]?.comesIn ?? [];
  const all = options.flatMap(({ name, values }) =>
    values.flatMap((text) =>
      [...new Set([text, valueIn(crossing, text), ...sizeWordsOf(text)])].map((spoken) => ({ text, option: name, words: wordsOf(spoken) })),
    ),
  ); // prettier-ignore
  const found: Said[] = [];
  for (const { text, option, words } of all.toSorted((a, b) => b.words.length - a.words.length))
    for (let at = 0; words.length > 0 && at + words.length <= marks.length; at++) {
      if (!words.every((word, index) => isSaid(marks[at + index] ?? '', word, words[index - 1]))) continue;
      if (words.every((_, index) => names.has(at + index))) continue;
      // "Make it 2 boxes" of what comes in strengths 2 and 3 counts.
      if (/^\d+$/.test(words.join(' ')) && hearing.isPiece(marks[at + 1] ?? '')) continue;
      marks.splice(at, words.length, ...words.map(() => 'V'));
      found.push({ text, option, refused: false, at });
    }
  for (const [at, word] of marks.entries()) {
    const part =
      names.has(at) || hearing.isKnown(word) || hearing.isPiece(word) ? undefined : partOf(options, word);
    if (!part) continue;
    marks[at] = 'V';
    found.push({ ...part, refused: false, at });
  }
  return found.toSorted((a, b) => a.at - b.at);
}

/** "12 inches" is "12 in". */
function isSaid(mark: string, word: string, before = ''): boolean {
  if (mark === word) return true;
  return /^\d/.test(before) && shortUnit(mark) === (word === 'in' ? 'inch' : shortUnit(word));
}

/** "Large" where the store writes L; "L" and "large" of "L (59-63 cm)". */
const sizeWordsOf = keptReading((value: string): string[] => {
  const [letter = ''] = fold(value).split(/\s*[/|(]/);
  const said = Object.keys(SIZE_WORDS).filter((word) => SIZE_WORDS[word] === letter);
  return said.length > 0 ? [letter, ...said] : said;
});

/** "Presta" of "Presta 48mm" and "Schrader 40mm", "roja" of "Rojo": a word that one value has and no other. */
function partOf(options: NonNullable<CartLineSeen['comesIn']>, word: string): Pick<Spoken, 'text' | 'option'> | undefined {
  if (word.length <= SMALL || !/^\p{L}+$/u.test(word)) return undefined;
  const stemmed = stem(word);
  const having = options.flatMap(({ name, values }) =>
    values.filter((value) => wordsOf(value).some((each) => each.length > SMALL && stem(each) === stemmed)).map((text) => ({ text, option: name })),
  );
  return having.length === 1 ? having[0] : undefined;
} // prettier-ignore
