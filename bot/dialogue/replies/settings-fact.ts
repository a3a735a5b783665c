import type { StaffFact } from './staff-fact.ts';

/** What replies say of a rule that stands in the store's settings, where its pages say nothing. */
export interface SettingsFacts {
  /** `missing`: what was asked for by name and is not among them. */
  'ways-to-pay': { ways: string[]; missing?: string[] };
  /** Whether prices hold the tax, and what the store calls it. */
  'tax-rule': { included: boolean; label: string };
  /** Who pays the parcel back. */
  'return-cost': { free: boolean; days: number };
  'warranty-basic': { years: number };
  /** How many days what is written in the chat is kept. */
  'chat-kept': { days: number };
  /** A way to fetch goods oneself; ready within so many working days. */
  'pickup-way': { name: string; days: number };
  /** When people answer a message that was left. */
  'answered-when': { staff: StaffFact };
  /** Who brings an order. */
  'order-carrier': { number: string; carrier: string; tracking?: string };
}
