/** Grounding (no invented facts): the ledger of what may be said, and the check each sentence passes. */
import type { Language } from '../understanding/understanding.ts';
import type { CreateGrounder } from './grounder.ts';
import { deedsOf } from './grounding/deeds.ts';
import { createGrounder } from './grounding/grounder.ts';
import { addShopperWords, addShownTitle, emptyLedger } from './grounding/ledger.ts';
import { addToolResult } from './grounding/tool-facts.ts';
import { inManners } from './manners.ts';

/** Grounds one turn and holds its words to our manners: its ledger is what the tools gave back in it and the shopper's own words. */
export const groundTurn: CreateGrounder = ({ facts }) => {
  const { language, currency, today, shown = [] } = facts;
  const ledger = emptyLedger({
    language: language.slice(0, 2) as Language,
    currency,
    ...(today === undefined ? {} : { today }),
  });
  addShopperWords(ledger, facts.shopperText);
  for (const { tool, data } of facts.results) {
    addToolResult(ledger, data);
    ledger.done.push(...deedsOf(tool, data));
  }
  for (const title of shown) if (!ledger.titles.has(title)) addShownTitle(ledger, title);
  const rude: { sentence: string; reason: string }[] = [];
  const mannered = (sentences: string[]): string[] =>
    sentences.flatMap((sentence) => {
      const { said, breach } = inManners(sentence, ledger);
      if (breach) rude.push({ sentence, reason: `manners: ${breach}` });
      return said === undefined ? [] : [said];
    });
  const grounder = createGrounder({ ledger, storeName: facts.storeName ?? '' });
  return {
    push: (text) => mannered(grounder.push(text)),
    finish() {
      const released = mannered(grounder.finish());
      const refused = grounder.refusals.map(({ sentence, reason, claim }) => ({
        sentence,
        reason: `${reason}: ${claim}`,
      }));
      return { released, refused: [...refused, ...rude] };
    },
  };
};
