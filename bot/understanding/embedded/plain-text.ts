/** A text as it is read, whatever it is typed with, and where each character of it stands in what was typed. */

export interface PlainText {
  text: string;
  /** The UTF-16 offset in the original where the character at `index` of `text` begins. */
  startOf: (index: number) => number;
  /** The offset right behind what the character before `index` stands for. */
  endOf: (index: number) => number;
}

// Combining marks stand in these as ranges of code points, not as letters with marks.
/* oxlint-disable no-misleading-character-class */
/** Characters nobody sees: soft hyphens, joiners, marks of direction, byte order marks. */
const unseen =
  /^[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]$/u;
/** Below these everything is as it is read; most messages have nothing else. */
const needsReading =
  /[\u00AA\u00AD\u00B2\u00B3\u00B9\u00BA\u034F\u0600-\u06FF\u0900-\u0DFF\u0E00-\uD7FF\uD800-\uDFFF\uF900-\uFFFF]/;
/** First figures of scripts whose figures are not those of the compatibility forms. */
const zeros = [
  0x0660, 0x06f0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0e50, 0x0ed0,
  0x1040, 0x17e0,
];

/** Full-width letters and figures become plain ones, figures of every script 0 to 9; what nobody sees is left out. */
export function plainText(typed: string): PlainText {
  if (!needsReading.test(typed)) return { text: typed, startOf: (index) => index, endOf: (index) => index };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let at = 0;
  for (const character of typed) {
    const end = at + character.length;
    const plain = plainCharacter(character);
    for (let each = 0; each < plain.length; each++) {
      starts.push(at);
      ends.push(end);
    }
    text += plain;
    at = end;
  }
  return {
    text,
    startOf: (index) => starts[index] ?? typed.length,
    endOf: (index) => (index === 0 ? 0 : (ends[index - 1] ?? typed.length)),
  };
}

function plainCharacter(character: string): string {
  if (unseen.test(character)) return '';
  const code = character.codePointAt(0) ?? 0;
  if (code < 0xaa) return character;
  const zero = zeros.find((first) => code >= first && code <= first + 9);
  return zero === undefined ? character.normalize('NFKC') : String(code - zero);
}
