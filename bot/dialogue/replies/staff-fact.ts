import type { Reach } from '../../tools/results.ts';

/** Words that ask for an address, said only where none is known and one would help. */
export const whereAsked = (reach: Reach, words: string): string => (reach === 'ask' ? words : '');

/** Nothing but the sentence. */
export interface NoFacts {
  readonly [name: string]: never;
}

/** When a person answers: within minutes at this hour, within hours, from a day and hour on, or nobody says. */
export type StaffFact =
  | { kind: 'now'; minutes: number }
  | { kind: 'within'; hours: number }
  | { kind: 'later'; day: string; time: string }
  | { kind: 'unknown' };
