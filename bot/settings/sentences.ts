/** Where sentences end. */

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
