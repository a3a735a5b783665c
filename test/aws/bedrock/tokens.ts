/**
 * About how many tokens a text has. No vendor's tokeniser: words count one token for every six letters begun, figures
 * one for every three digits begun, signs one for every two side by side. For costs this is an estimate and must be
 * called one.
 */
export function countTokens(text: string): number {
  let tokens = 0;
  for (const [piece] of text.matchAll(/\p{L}+|\p{N}+|[^\s\p{L}\p{N}]+/gu)) {
    const perToken = /^\p{L}/u.test(piece) ? 6 : /^\p{N}/u.test(piece) ? 3 : 2;
    tokens += Math.ceil(piece.length / perToken);
  }
  return tokens;
}
