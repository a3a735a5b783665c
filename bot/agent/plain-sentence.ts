/** Plain text is asked of a model; this is what becomes of its markup. */

const CODE = /^\s*(?:```|~~~|[[{}\]]|#{1,6}\s)|"\s*:\s|\|.*\||https?:\/\/|\bwww\./;
const LINK = /!?\[([^\]]*)\]\([^)]*\)/g;
const EMPHASIS = /\*\*|__|`|(?<!\S)\*(?=\S)|(?<=\S)\*(?!\S)/g;
const BULLET = /^\s*(?:[-*•–>]+|\d{1,2}[.)])\s+/;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u200D|\u20E3|\uFE0F/gu;
/** Signs that are letters of trade, not pictures. */
const KEPT = /[©®™]/;

/** @returns the words of `sentence` as they may be read aloud; undefined where it is code, a table or no words. */
export function plainSentence(sentence: string): string | undefined {
  const words = sentence.replace(LINK, '$1');
  if (CODE.test(words)) return undefined;
  const plain = words
    .replace(PICTURE, (sign) => (KEPT.test(sign) ? sign : ''))
    .replace(EMPHASIS, '')
    .replace(BULLET, '')
    .replace(/[ \t]+/g, ' ')
    .replace(/ (?=[.,](?:\s|$))/g, '')
    .trim();
  if (!/\p{L}{2}/u.test(plain)) return undefined;
  return /[\p{L}\d)]$/u.test(plain) ? `${plain}.` : plain;
}
