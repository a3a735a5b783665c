/** Days that go by a name: "by Christmas", "Karfreitag", "le lundi de Pâques". */

/** Months from 1, days of the month; a lone number counts the days from Easter Sunday. Such as nothing is called by come last. */
const named: readonly (readonly [names: string, day: readonly [month: number, day: number] | number])[] = [
  ["new year'?s(?: day)?|año nuevo|(?:le )?(?:jour de l'an|nouvel an)|neujahr", [1, 1]],
  ['epiphany|(?:el )?reyes|[ée]piphanie|dreikönig', [1, 6]],
  ["valentine'?s(?: day)?|san valent[ií]n|(?:la )?saint[- ]valentin|valentinstag", [2, 14]],
  ["st\\.? patrick'?s(?: day)?", [3, 17]],
  ['halloween', [10, 31]],
  ['all saints|todos los santos|(?:la )?toussaint|allerheiligen', [11, 1]],
  ['st\\.? nicholas|nikolaus', [12, 6]],
  ['christmas(?: day)?|xmas|navidad(?:es)?|noël|noel|weihnachten', [12, 25]],
  ['easter(?: sunday)?|(?:domingo de )?pascua|(?:dimanche de )?p[âa]ques|oster(?:sonntag|n)', 0],
]; // prettier-ignore
const sure: typeof named = [
  ["new year'?s eve|nochevieja|(?:la )?saint[- ]sylvestre|silvester", [12, 31]],
  ['christmas eve|nochebuena|(?:la veille de|le réveillon de) noël|heilig(?:en )?abend', [12, 24]],
  ['boxing day', [12, 26]],
  ['d[ií]a de reyes', [1, 6]],
  ['maundy thursday|jueves santo|jeudi saint|gründonnerstag', -3],
  ['good friday|viernes santo|vendredi saint|karfreitag', -2],
  ['easter monday|lunes de pascua|lundi de p[âa]ques|ostermontag', 1],
  ["ascension day|jeudi de l'ascension|(?:christi )?himmelfahrt", 39],
  ['whit monday|lundi de pentecôte|pfingstmontag', 50],
]; // prettier-ignore

/** Led up to as days are: "Christmas jumpers" and "something for Christmas" are goods. */
const leading =
  '(?<=(?<!\\p{L})(?:by|before|until|till|on|since|over|el|antes de(?: la)?|hasta(?: la)?|en|avant|à|pour la|depuis|bis(?: zu)?|vor|an|am|zu|seit|after) )';
const alone =
  '(?!-?\\p{L})(?! (?!and|but|so|or|if|we|i|it|they|you|please|open|then|at|y|me|pero|abr|et|mais|und|aber|da|offen|noch|geöffnet|ist|habt|haben)\\p{L})';
const any = (days: typeof named): string => days.map(([names]) => `(${names})`).join('|');

/** A named day; the groups are those of `holidayOf`. */
export const holiday = new RegExp(`(?<!\\p{L})(?:${any(sure)}|${leading}(?:${any(named)}))${alone}`, 'u');

/** The day a match of `holiday` names in a year, as milliseconds. */
export function holidayOf(match: RegExpExecArray, year: number): number {
  const [, day] = [...sure, ...named][match.slice(1).findIndex(Boolean)]!;
  return typeof day === 'number' ? easter(year) + day * 86_400_000 : Date.UTC(year, day[0] - 1, day[1]);
}

/** Easter Sunday of the Gregorian calendar, by Butcher's rule. */
function easter(year: number): number {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leaps = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const moon = (19 * golden + century - Math.floor(century / 4) - leaps + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - moon - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * late + 114;
  return Date.UTC(year, Math.floor(days / 31) - 1, (days % 31) + 1);
}
