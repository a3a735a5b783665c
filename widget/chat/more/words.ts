import type { LoadPart } from '../parts.ts';
import { useTranslated } from '../translated.ts';
import { english } from './words/en.ts';

/** Every word of the part that is loaded when it is wanted; other languages than English have a file of their own. */
export interface MoreWords {
  readAloud: string;
  newConversation: string;
  save: string;
  saved: string;
  print: string;
  email: string;
  rate: string;
  forget: string;
  forgetQuestion: string;
  forgetConsequence: string;
  forgetConfirm: string;
  keep: string;
  emailQuestion: string;
  emailHint: string;
  emailField: string;
  emailConfirm: string;
  flag: string;
  flagLabel(start: string): string;
  flagged: string;
  flagQuestion: string;
  flagHint: string;
  flagField: string;
  flagConfirm: string;
  cancel: string;
  rateQuestion: string;
  stars(count: number): string;
  reason: string;
  sendRating: string;
  notNow: string;
  keyHelp: string;
  /** Keys, and what they do. */
  keys: readonly (readonly [string, string])[];
  closeHelp: string;
}

let loadPart: LoadPart;

/** Call before anything is drawn. */
export function loadWordsWith(load: LoadPart): void {
  loadPart = load;
}

/** The words for a BCP 47 tag; English until those of its language are here. */
export function useMoreWords(locale: string): MoreWords {
  return useTranslated(english, 'more-words', locale, loadPart);
}
