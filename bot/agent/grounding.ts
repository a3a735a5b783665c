/** Grounding (no invented facts): the ledger of what may be said, and the check each sentence passes. */
import type { Language } from '../understanding/understanding.ts';
import type { CreateGrounder } from './grounder.ts';
import { createGrounder } from './grounding/grounder.ts';
import { addShopperWords, addToolResult, emptyLedger } from './grounding/ledger.ts';

export { addShopperWords, addToolResult, emptyLedger } from './grounding/ledger.ts';
export type { Ledger } from './grounding/ledger.ts';
export { createGrounder } from './grounding/grounder.ts';
export type { Grounder, Refusal } from './grounding/grounder.ts';

/** Grounds one turn: its ledger is what the tools gave back in it and the shopper's own words. */
export const groundTurn: CreateGrounder = ({ facts }) => {
  const ledger = emptyLedger();
  addShopperWords(ledger, facts.shopperText);
  for (const result of facts.results) addToolResult(ledger, result.data);
  const language = facts.language.slice(0, 2) as Language;
  const grounder = createGrounder({ ledger, language, storeName: facts.storeName ?? '' });
  return {
    push: (text) => grounder.push(text),
    finish() {
      const released = grounder.finish();
      const refused = grounder.refusals.map(({ sentence, reason, claim }) => ({
        sentence,
        reason: `${reason}: ${claim}`,
      }));
      return { released, refused };
    },
  };
};
