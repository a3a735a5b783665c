/** Grounding (no invented facts): the ledger of what may be said, and the check each sentence passes. */
export { addShopperWords, addToolResult, emptyLedger } from './grounding/ledger.ts';
export type { Ledger } from './grounding/ledger.ts';
export { createGrounder } from './grounding/grounder.ts';
export type { Grounder, Refusal } from './grounding/grounder.ts';
