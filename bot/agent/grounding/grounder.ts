import { deniedIn } from './denials.ts';
import { ownDoing, undoneDeed, withoutDone } from './deeds.ts';
import type { Ledger } from './ledger.ts';
import { codesIn, unknownName } from './names.ts';
import { tidy } from './normal.ts';
import { createSentenceStream } from './sentences.ts';
import { subjectsIn, type Subjects } from './subjects.ts';
import { unsupported } from './unsupported.ts';

/** Why a sentence was kept from the shopper; goes into the evidence. */
export interface Refusal {
  sentence: string;
  reason: 'figure' | 'promise' | 'code' | 'name' | 'script' | 'deed';
  /** What was not in the ledger. */
  claim: string;
}

export interface Grounder {
  /** Takes model text as it streams. @returns the sentences now complete and true to the ledger. */
  push(text: string): string[];
  finish(): string[];
  /** Sentences refused so far. */
  readonly refusals: Refusal[];
}

/**
 * Releases model text sentence by sentence, and only sentences whose every amount, figure, code, product name and
 * promise stands in the ledger. Add tool results to the ledger before pushing the text that may use them.
 */
export function createGrounder(options: { ledger: Ledger; storeName: string }): Grounder {
  const { ledger, storeName } = options;
  const stream = createSentenceStream();
  const refusals: Refusal[] = [];
  // What "it" means: the products of the last sentence that named one.
  let subjects: Subjects = new Set();
  const release = (sentences: string[]): string[] =>
    sentences.filter((sentence) => {
      const refusal = checkSentence(sentence, ledger, storeName, subjects);
      if (refusal) refusals.push(refusal);
      const named = subjectsIn(sentence, ledger);
      if (named.size > 0) subjects = named;
      return !refusal;
    });
  return {
    push: (text) => release(stream.push(text)),
    finish: () => release(stream.finish()),
    refusals,
  };
}

/** @returns why `sentence` may not be said, or undefined when it may. `subjects`: what was spoken of just before. */
export function checkSentence(
  sentence: string,
  ledger: Ledger,
  storeName: string,
  subjects: Subjects = new Set(),
): Refusal | undefined {
  if (isForeignScript(sentence)) return { sentence, reason: 'script', claim: sentence };
  const plain = tidy(sentence);
  const codes = codesIn(plain);
  const code = codes.find((found) => !ledger.codes.has(found) && !ledger.words.has(found.toLowerCase()) && !isInTitle(found, ledger));
  if (code) return { sentence, reason: 'code', claim: code };
  const denied = deniedIn(plain, ledger);
  if (denied === 'undone') return undefined;
  if (denied === 'done') return { sentence, reason: 'deed', claim: 'denied' };
  const deed = undoneDeed(plain, ledger) ?? ownDoing(plain, ledger);
  if (deed !== undefined) return { sentence, reason: 'deed', claim: deed };
  const name = unknownName(codes.reduce((rest, found) => rest.replace(found, ''), plain), ledger, storeName);
  if (name) return { sentence, reason: 'name', claim: name };
  // A code stands for what it is: an order, or an offer whose limits hold.
  const rest = codes.reduce((text, found) => (isInTitle(found, ledger) ? text : text.replace(found, ledger.offers.has(found) ? 'coupon' : ' ')), plain);
  const problem = unsupported(withoutDone(storeName === '' ? rest : rest.replaceAll(storeName, ' '), ledger), ledger, subjects);
  return problem && { sentence, reason: problem.reason, claim: problem.claim };
} // prettier-ignore

/** "P-20" of a piano that is called so. */
const isInTitle = (code: string, ledger: Ledger): boolean =>
  [...ledger.titles.values()].some((title) => title.toUpperCase().includes(code));

/** Mostly letters that no language of the product is written in: nothing in such a sentence can be checked. */
function isForeignScript(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu) ?? [];
  const latin = sentence.match(/\p{Script=Latin}/gu) ?? [];
  return letters.length > 1 && latin.length * 2 < letters.length;
}
