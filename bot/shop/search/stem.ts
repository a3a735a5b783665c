/**
 * English stemming after Martin Porter's published algorithm (1980), so that "jackets" finds "jacket" and "hiking"
 * finds "hike". The index and the queries are stemmed by this one function; what a stem looks like is nobody's
 * concern as long as both sides agree.
 */
export function stem(word: string): string {
  const own = exceptions.get(word);
  if (own !== undefined) return own;
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let result = plural(word);
  result = pastAndProgressive(result);
  if (result.endsWith('y') && hasVowel(result.slice(0, -1))) result = `${result.slice(0, -1)}i`;
  result = replaceLongest(result, doubleSuffixes, 0);
  result = replaceLongest(result, fullSuffixes, 0);
  result = dropLongest(result);
  return tidy(result);
}

/** Words the rules would run together with others: leggings are not legs. */
const exceptions = new Map([
  ['leggings', 'leggings'],
  ['legging', 'leggings'],
  ['glasses', 'glasses'],
  ['news', 'news'],
  // French for a jacket and a cooler.
  ['veste', 'veste'],
  ['vestes', 'veste'],
  ['glaciere', 'glaciere'],
  ['glacieres', 'glaciere'],
]);

const doubleSuffixes: readonly (readonly [string, string])[] = [
  ['ational', 'ate'], ['ization', 'ize'], ['iveness', 'ive'], ['fulness', 'ful'], ['ousness', 'ous'],
  ['tional', 'tion'], ['biliti', 'ble'], ['entli', 'ent'], ['ousli', 'ous'], ['ation', 'ate'], ['alism', 'al'],
  ['aliti', 'al'], ['iviti', 'ive'], ['enci', 'ence'], ['anci', 'ance'], ['izer', 'ize'], ['abli', 'able'],
  ['alli', 'al'], ['ator', 'ate'], ['eli', 'e'],
]; // prettier-ignore
const fullSuffixes: readonly (readonly [string, string])[] = [
  ['icate', 'ic'], ['ative', ''], ['alize', 'al'], ['iciti', 'ic'], ['ical', 'ic'], ['ness', ''], ['ful', ''],
]; // prettier-ignore
const lastSuffixes = [
  'ement', 'ance', 'ence', 'able', 'ible', 'ment', 'ant', 'ent', 'ion', 'ism', 'ate', 'iti', 'ous', 'ive', 'ize',
  'al', 'er', 'ic', 'ou',
] as const; // prettier-ignore

function plural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (word.endsWith('ies')) return word.slice(0, -2);
  if (word.endsWith('ss')) return word;
  return word.endsWith('s') ? word.slice(0, -1) : word;
}

function pastAndProgressive(word: string): string {
  if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
  const ending = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0;
  if (ending === 0) return word;
  const base = word.slice(0, -ending);
  if (!hasVowel(base)) return word;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (/([^aeiou])\1$/.test(base) && !/[lsz]$/.test(base)) return base.slice(0, -1);
  return measure(base) === 1 && endsShort(base) ? `${base}e` : base;
}

function replaceLongest(
  word: string,
  suffixes: readonly (readonly [string, string])[],
  least: number,
): string {
  for (const [suffix, replacement] of suffixes) {
    if (!word.endsWith(suffix)) continue;
    const base = word.slice(0, -suffix.length);
    return measure(base) > least ? base + replacement : word;
  }
  return word;
}

function dropLongest(word: string): string {
  for (const suffix of lastSuffixes) {
    if (!word.endsWith(suffix)) continue;
    const base = word.slice(0, -suffix.length);
    if (suffix === 'ion' && !/[st]$/.test(base)) return word;
    return measure(base) > 1 ? base : word;
  }
  return word;
}

function tidy(word: string): string {
  let result = word;
  if (result.endsWith('e')) {
    const base = result.slice(0, -1);
    const size = measure(base);
    if (size > 1 || (size === 1 && !endsShort(base))) result = base;
  }
  return result.endsWith('ll') && measure(result) > 1 ? result.slice(0, -1) : result;
}

/** "y" is a vowel after a consonant. */
function shape(word: string): string {
  let result = '';
  for (let index = 0; index < word.length; index += 1) {
    const letter = word.charAt(index);
    const vowel =
      'aeiou'.includes(letter) || (letter === 'y' && index > 0 && result.charAt(index - 1) === 'c');
    result += vowel ? 'v' : 'c';
  }
  return result;
}

/** How many times a vowel run is followed by a consonant run. */
function measure(word: string): number {
  return shape(word).match(/v+c+/g)?.length ?? 0;
}

function hasVowel(word: string): boolean {
  return shape(word).includes('v');
}

/** Consonant, vowel, consonant that is not w, x or y: "hop" but not "snow". */
function endsShort(word: string): boolean {
  return shape(word).endsWith('cvc') && !/[wxy]$/.test(word);
}
