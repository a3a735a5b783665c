import type { VoiceChange } from '../../wire/voice-frames.ts';
import type { Reach } from '../../tools/results.ts';
import type { Money } from '../../wire/money.ts';
import type { StaffFact, NoFacts } from './staff-fact.ts';

/** What replies about requests to the store's people have to say. */

/** A thing of an order: "2 × Camp Mug, Blue". */
export interface ItemFact {
  title: string;
  options: string[];
  quantity: number;
}

/** What is asked of the store, for questions that are the same for all of them. */
export type RequestPurpose = 'cancel' | 'change' | 'return' | 'exchange' | 'problem' | 'invoice' | 'refund';

export interface RequestFacts {
  /** `days` is how long goods may come back, told before a return or an exchange. */
  'request-number': { purpose: RequestPurpose; days: number };
  'request-no-number': { offerPerson: boolean };
  'request-which-order': { purpose: RequestPurpose; numbers: string[] };
  'request-which-item': { purpose: RequestPurpose; number: string; items: ItemFact[] };
  'request-words': { purpose: RequestPurpose; number: string };
  'confirm-cancel': { number: string; state: string; items: ItemFact[]; total?: Money };
  /** `words` are the shopper's own. */
  'confirm-change': { number: string; state: string; words: string; total?: Money };
  /** `until` is the last day for returning, ISO; absent while it has not been delivered. */
  'confirm-return': { number: string; items: ItemFact[]; amount: Money; days: number; until?: string };
  'confirm-exchange': {
    number: string;
    item: ItemFact;
    wanted: string;
    price: Money;
    days: number;
    until?: string;
  };
  'confirm-problem': { number: string; items: ItemFact[]; words: string; amount: Money };
  'confirm-invoice': { number: string; total?: Money };
  'cancel-too-late': { number: string; state: string };
  'change-too-late': { number: string; state: string };
  'order-ended': { number: string; state: string };
  'not-sent-yet': { number: string; state: string; offerCancel: boolean };
  /** `delivered` and `last` are ISO days. */
  'return-too-late': { number: string; delivered: string; last: string; days: number; offerPerson: boolean };
  'exchange-which': { item: string; values: string[] };
  'exchange-sold-out': { item: string; wanted: string; values: string[] };
  'exchange-unknown': { item: string };
  'request-made': {
    purpose: RequestPurpose;
    number: string;
    reference: string;
    staff: StaffFact;
    reach: Reach;
  };
  /** The same was asked before and is still open. */
  'request-known': {
    purpose: RequestPurpose;
    number: string;
    reference: string;
    staff: StaffFact;
    reach: Reach;
  };
  'refund-done': { number: string; on?: string; total?: Money };
  'refund-open': { number: string; state: string; on?: string; offerPerson: boolean };
  'refund-none': { number: string; state: string; offerPerson: boolean };
  'again-request': { purpose: RequestPurpose; number: string };
  'again-version': { purpose: RequestPurpose; number: string };
  'again-confirm': { purpose: RequestPurpose; number: string };
}

/** What replies about the shopper's account, data, usual order and this chat have to say. */
export interface PersonalFacts {
  'usual-unknown': NoFacts;
  'usual-none': { title: string };
  'usual-gone': { title: string };
  /** `times`: in how many orders it is. */
  usual: { title: string; options: string[]; price: Money; times: number };
  'ask-site-problem': { reach: Reach };
  'ask-account': { offered: boolean };
  'ask-complaint': { reach: Reach };
  'ask-delete-data': NoFacts;
  /** `number` is the order that proved who asks. */
  'confirm-delete-data': { number?: string };
  'forget-what': NoFacts;
  'confirm-forget': NoFacts;
  forgotten: NoFacts;
  'voice-how': NoFacts;
  /** How the voice is from here on. */
  'voice-changed': { change: VoiceChange };
  /** What was asked to be spelled, sign by sign. */
  spelled: { letters: string };
  'language-same': { language: string };
  'language-changed': { language: string };
  'language-not-offered': { asked?: string; served: string[] };
  'request-passed-on': { reference: string; staff: StaffFact; reach: Reach };
  'again-request-words': NoFacts;
  'again-forget': NoFacts;
}
