/** Words that share what they mean by their form. */

export function has(words: readonly string[], word: string): boolean {
  return words.some((each) => related(each, word));
}

const LEAST_SHARED = 4;
const MOST_LEFT_OVER = 3;
const LEAST_COMPOUND = 5;

const LEAST_OF_FORMS = 8;
const MOST_OF_ENDING = 2;

/** "Alourdit" and "alourdir": long words that only end in other letters. */
function areForms(short: string, long: string): boolean {
  return long.length - short.length <= 1 && long.startsWith(short.slice(0, -MOST_OF_ENDING));
}

/** "Un" before "lined", "non" before "stick": what is not so is told by the word for what is. */
const isNegated = (short: string, long: string): boolean => long === `un${short}` || long === `non${short}`;

/** "Bügeln" and "Bügeleisen", "füttern" and "Futter": the stem leaves the ending of such verbs alone. */
const bare = (word: string): string =>
  word.length >= SHORTEST_VERB && (word.endsWith('eln') || word.endsWith('ern')) ? word.slice(0, -1) : word;

const SHORTEST_VERB = 5;

/** "Flower" and "flowering", "Bremse" and "Scheibenbremse", "Spülmaschine" and "spülmaschinengeeignet". */
export function related(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [bare(one), other] : [bare(other), one];
  if (isNegated(short, long)) return true;
  if (short.length < LEAST_SHARED) return false;
  if (long.length - short.length <= MOST_LEFT_OVER && long.startsWith(short)) return true;
  if (long.length >= LEAST_OF_FORMS && areForms(short, long)) return true;
  if (short.length >= LEAST_COMPOUND && (long.endsWith(short) || long.startsWith(short))) return true;
  return long.length >= LEAST_OF_FORMS && long.startsWith(short) && JOINED.test(long.slice(short.length));
}

/** What the stem lost before the second half of a compound: "Winter", of "winterfest". */
const JOINED = /^(?:er|en|e|n|s).{4}/u;
