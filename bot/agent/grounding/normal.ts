/** One spelling for everything that is compared: accents, case, quotes, markup and odd spaces make no difference. */
export function normalise(text: string): string {
  const known = lately.get(text);
  if (known !== undefined) return known;
  const normal = normaliseAnew(text);
  if (lately.size >= MOST_KEPT) lately.clear();
  lately.set(text, normal);
  return normal;
}

/** A turn's facts and the parts of a sentence are read many times over. */
const lately = new Map<string, string>();
const MOST_KEPT = 4_000;

function normaliseAnew(text: string): string {
  return tidy(text)
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/œ/g, 'oe')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/** The same text without what only hides words: zero-width signs, emphasis, full-width digits, typographic quotes. */
export function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[*_`~]/g, '')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐‑–—−]/g, '-')
    .replace(/\s+/g, ' ');
}

/** The words of a normalised text, with figures. */
export function wordsOf(normalised: string): string[] {
  return normalised.match(/[a-z0-9]+/g) ?? [];
}

/** Whether two normalised words are forms of one: the same beginning, and not much after it. */
export function sameStem(word: string, known: string): boolean {
  if (word === known) return true;
  return (
    isSameBeginning(word, known) ||
    (PARTICIPLE.test(word) !== PARTICIPLE.test(known) &&
      isSameBeginning(word.replace(PARTICIPLE, '$1'), known.replace(PARTICIPLE, '$1')))
  );
}

/** "Getestet" of "testen", "abgenommen" of "abnehmen". */
const PARTICIPLE = /^(ab|an|auf|aus|ein|mit|nach|um|vor|zu)?ge(?=\w{3,}(?:t|te[mnrs]?|en|ene[mnrs]?)$)/;

function isSameBeginning(word: string, known: string): boolean {
  // "Dry" and "dried", "nettoyage" and "nettoie".
  const one = word.replaceAll('y', 'i');
  const other = known.replaceAll('y', 'i');
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  if (shorter < 3 || longer - shorter > 4) return false;
  const needed = Math.max(Math.min(shorter, 4), shorter - 2);
  return one.slice(0, needed) === other.slice(0, needed);
}
