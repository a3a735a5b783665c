/** What keeps the code small that an engine makes of patterns: text of one byte a character, and alternatives that end together. */

/**
 * Behind alternatives: whatever follows is one piece of code then, where without it the engine writes it anew for up to ten of
 * them. It is always there and takes nothing. A count in words was 62 KB of code by itself, and is 24.
 */
export const joined = '(?=)';

/*
 * A single character beyond Latin-1 makes the engine keep a string in two bytes
 * each, and compile every pattern that meets it once more, where `\p{L}` is eight times the code: more
 * than half of what patterns took in memory was for what had been claimed, and for a phone's apostrophe, "€" or a picture.
 */

/** What stands for "€" in such a text. */
export const euro = '¤';
/** What stands for a sign that no pattern looks for. */
const anySign = '¬';

const beyond = /[^\0-\xFF]/;
const signs = /[^\0-\xFF\p{L}\p{N}\p{M}]/gu;
const siblings: Readonly<Record<string, string>> = {
  '€': euro, '’': "'", '‘': "'", '–': '-', '—': '-', '−': '-', '…': '·', '≤': '<', '≥': '>',
}; // prettier-ignore

/** `text` with signs beyond Latin-1 as their siblings in it, each at its place. Other letters stay, and two bytes with them. */
export function inOneByte(text: string): string {
  return beyond.test(text) ? inFewestBytes(text.replace(signs, siblingOf)) : text;
}

function siblingOf(sign: string): string {
  return siblings[sign] ?? (/\s/.test(sign) ? '\u00A0' : anySign.repeat(sign.length));
}

/** `text` without what `pattern` finds of it in one byte a letter. */
export function without(pattern: RegExp, text: string): string {
  let [kept, from] = ['', 0];
  inOneByte(text).replace(pattern, (found: string, ...groups: unknown[]) => {
    const at = groups.find((group) => typeof group === 'number') ?? 0;
    kept += text.slice(from, at);
    from = at + found.length;
    return '';
  });
  return kept + text.slice(from);
}

/** The same text: a part of a string of two bytes, or what `replace` makes of one, keeps two for each letter. */
export function inFewestBytes(text: string): string {
  return beyond.test(text) ? text : Buffer.from(text, 'latin1').toString('latin1');
}
