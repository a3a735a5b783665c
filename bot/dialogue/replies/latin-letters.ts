/**
 * Letters and figures of languages in Latin letters, for inside square brackets. In patterns without regard to case they
 * take the place of `\p{L}` and `\p{N}`: for those every class looks up the case of all letters there are, which made
 * the patterns of one language cost a hundred milliseconds at start.
 */
export const LETTERS = 'A-Za-zªµºÀ-ÖØ-öø-ɏḀ-ỿ';
export const FIGURES = '0-9²³¹¼-¾';

/** A pattern with these in the place of `\p{L}` and `\p{N}`, inside square brackets and outside. */
export function inLatin(source: string): string {
  return source.replace(CLASSES, (piece) => {
    if (piece.startsWith('[')) return piece.replaceAll('\\p{L}', LETTERS).replaceAll('\\p{N}', FIGURES);
    if (piece === '\\p{L}') return `[${LETTERS}]`;
    return piece === '\\p{N}' ? `[${FIGURES}]` : piece;
  });
}

const CLASSES = /\[(?:\\.|[^\]\\])*\]|\\p\{[LN]\}|\\./g;
