import type { LoadPart } from '../parts.ts';
import { useChat } from '../chat-context.ts';
import { translation, useTranslation } from '../translated.ts';
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
  products(count: number): string;
  moreExist(shown: number, total: number): string;
  variant: string;
  add: string;
  added(title: string, options: string): string;
  more: string;
  moreLabel(title: string): string;
  price: string;
  before: string;
  rating(stars: string, count: string): string;
  inStock: string;
  fewLeft(count: number): string;
  soldOut: string;
  notMade: string;
  comparison: string;
  product: string;
  notStated: string;
  cart: string;
  cartEmpty: string;
  pieces(count: number): string;
  times(count: number, price: string): string;
  priceChanged(before: string): string;
  stockChanged(available: number): string;
  gone: string;
  checkout: string;
  order(number: string): string;
  orders: string;
  noOrders: string;
  placed(date: string): string;
  expected(date: string): string;
  tracking: string;
  progress: string;
  contents: string;
  orderDetails: string;
  done: string;
  ahead: string;
}

/** The file's name, before its language. */
const PART = 'more-words';

let loadPart: LoadPart;

/** Call before anything is drawn. */
export function loadWordsWith(load: LoadPart): void {
  loadPart = load;
}

/** The words for a BCP 47 tag; undefined while they are on their way, English where they cannot be had. */
export function useOwnWords(locale: string, load: LoadPart = loadPart): MoreWords | undefined {
  return useTranslation(english, PART, locale, load);
}

/** The same, English while they are on their way. */
export function useMoreWords(locale: string): MoreWords {
  return useOwnWords(locale) ?? english;
}

/** The words of a card, which is drawn when they are here. */
export function useCardWords(): MoreWords {
  return translation(english, PART, useChat().locale) ?? english;
}
