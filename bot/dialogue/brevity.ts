import { sentencesOf } from '../settings/sentences.ts';

/** How long a reply may be. */

/** Most sentences of a reply; quotes are the store's and do not count. */
export const MOST_SENTENCES = 3;

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
