/** What replies say of a rule that stands in the store's settings, where its pages say nothing. */
export interface SettingsFacts {
  'ways-to-pay': { ways: string[] };
  /** Whether prices hold the tax, and what the store calls it. */
  'tax-rule': { included: boolean; label: string };
  /** Who pays the parcel back. */
  'return-cost': { free: boolean; days: number };
  'warranty-basic': { years: number };
  /** How many days what is written in the chat is kept. */
  'chat-kept': { days: number };
  /** A way to fetch goods oneself; ready within so many working days. */
  'pickup-way': { name: string; days: number };
}
