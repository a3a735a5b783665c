/** How long a reply may be, and where its sentences end. */

/** Most sentences of a reply; quotes are the store's and do not count. */
export const MOST_SENTENCES = 3;

/** "27. November", "bis zum 30. Tag": the point makes the figure a place in a row. */
const DAY_OF_MONTH =
  '(?<!\\d\\.(?=\\s+(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Werk|Kalender|Arbeits)?[Tt]ag|Woche|Monat|Jahr|Lebens|Bestellung|Stock|Etage)))';
/** "mer. 10:00–19:00": so French shortens the days. */
const SHORT_DAY = '(?<!(?<!\\p{L})(?:lun|mar|mer|jeu|ven|sam|dim)\\.(?=\\s+\\d))';
const SENTENCE_END = new RegExp(`(?<=[.!?])${DAY_OF_MONTH}${SHORT_DAY}\\s+(?=["“„¿¡(]?[\\p{Lu}\\d])`, 'u');

/** Splits at sentence ends; "$1.50", "e.g. this", "27. November" and "mer. 10:00" stay whole. */
export function sentencesOf(text: string): string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** The sentences of a text, and of each that leads to something ("From the page:") its lead alone. */
export function sentencesAndLeads(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) => {
    const lead = /^.+?:(?=\s)/u.exec(sentence)?.[0];
    return lead === undefined ? [sentence] : [sentence, lead];
  });
}

/** One sentence or more, for the eye and for the ear. */
export interface Words {
  text: string;
  speech: string;
  /** The template they are of. */
  of?: string;
}

/** What is said, cut to so many sentences that what must come after it has its place. */
export function makeRoom(said: Words[], after: Words[]): Words[] {
  let left = MOST_SENTENCES - after.reduce((sum, { text }) => sum + sentencesOf(text).length, 0);
  return said.flatMap((words) => {
    const sentences = sentencesOf(words.text);
    if (sentences.length <= left) {
      left -= sentences.length;
      return [words];
    }
    const text = sentences.slice(0, Math.max(0, left)).join(' ');
    const speech = sentencesOf(words.speech).slice(0, Math.max(0, left)).join(' ');
    left = 0;
    return text === '' ? [] : [{ ...words, text, speech }];
  });
}
