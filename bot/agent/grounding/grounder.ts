import type { Language } from '../../understanding/understanding.ts';
import { codesIn, isPromise, namesIn } from './claims.ts';
import { figuresIn, words } from './ledger.ts';
import type { Ledger } from './ledger.ts';
import { spelledNumbers } from './number-words.ts';
import { createSentenceStream } from './sentences.ts';

/** Why a sentence was kept from the shopper; goes into the evidence. */
export interface Refusal {
  sentence: string;
  reason: 'figure' | 'promise' | 'code' | 'name' | 'script';
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
export function createGrounder(options: { ledger: Ledger; language: Language; storeName: string }): Grounder {
  const { ledger, language, storeName } = options;
  const stream = createSentenceStream();
  const refusals: Refusal[] = [];
  const release = (sentences: string[]): string[] =>
    sentences.filter((sentence) => {
      const refusal = checkSentence(sentence, ledger, language, storeName);
      if (refusal) refusals.push(refusal);
      return !refusal;
    });
  return {
    push: (text) => release(stream.push(text)),
    finish: () => release(stream.finish()),
    refusals,
  };
}

/** @returns why `sentence` may not be said, or undefined when it may. */
export function checkSentence(
  sentence: string,
  ledger: Ledger,
  language: Language,
  storeName: string,
): Refusal | undefined {
  if (isForeignScript(sentence)) return { sentence, reason: 'script', claim: sentence };
  const code = codesIn(sentence).find((found) => !ledger.codes.has(found));
  if (code) return { sentence, reason: 'code', claim: code };
  const figure = unknownFigure(sentence, ledger, language);
  if (figure) return { sentence, reason: 'figure', claim: figure };
  const name = namesIn(sentence, language).find((found) => !isKnownName(found, ledger, storeName));
  if (name) return { sentence, reason: 'name', claim: name };
  if (isPromise(sentence, language) && !sentence.trim().endsWith('?') && !standsInPassage(sentence, ledger)) {
    return { sentence, reason: 'promise', claim: sentence };
  }
  return undefined;
}

/** Mostly letters that no language of the product is written in: nothing in such a sentence can be checked. */
function isForeignScript(sentence: string): boolean {
  const letters = sentence.match(/\p{L}/gu) ?? [];
  const latin = sentence.match(/\p{Script=Latin}/gu) ?? [];
  return letters.length > 1 && latin.length * 2 < letters.length;
}

const MONEY = /(?:[$€£]\s?\d|\d\s?(?:[$€£]|USD|EUR|GBP|dollars?|euros?|bucks|pounds?|d[óo]lares))/i;
const ATTRIBUTION = /\b(?:you|your|usted|tu|su|vous|votre|ihr|sie|du|dein)\b/iu;

function unknownFigure(sentence: string, ledger: Ledger, language: Language): string | undefined {
  const isMoney = MONEY.test(sentence);
  const withoutCodes = codesIn(sentence).reduce((rest, code) => rest.replace(code, ' '), sentence);
  const figures = [...figuresIn(withoutCodes), ...spelledNumbers(withoutCodes, language).map(String)];
  return figures.find((figure) => {
    if (ledger.amounts.has(figure) || ledger.figures.has(figure)) return false;
    if (ledger.shopperFigures.has(figure) && ATTRIBUTION.test(sentence)) return false;
    // Small counts ("two of these") state nothing about goods; as money or per cent they do.
    return isMoney || sentence.includes('%') || !isSmallCount(figure) || isPromise(sentence, language);
  });
}

function isSmallCount(figure: string): boolean {
  const value = Number(figure);
  return Number.isInteger(value) && value <= 5;
}

function isKnownName(name: string, ledger: Ledger, storeName: string): boolean {
  const plain = name.toLowerCase();
  const store = storeName.toLowerCase();
  if (store !== '' && (store.includes(plain) || plain.includes(store))) return true;
  if ([...ledger.titles].some((title) => title.includes(plain) || plain.includes(title))) return true;
  const run = words(name);
  return ledger.passages.some((passage) => passage.includes(run));
}

/** A promise stands when nearly all of its words come in runs of four or more from one passage. */
function standsInPassage(sentence: string, ledger: Ledger): boolean {
  const said = words(sentence).trim().split(' ');
  return ledger.passages.some(
    (passage) => covered(said, passage) >= Math.max(0.8 * said.length, said.length - 6),
  );
}

function covered(said: string[], passage: string): number {
  const runLength = Math.min(4, said.length);
  const hit = Array.from({ length: said.length }, () => false);
  for (let start = 0; start + runLength <= said.length; start++) {
    if (passage.includes(` ${said.slice(start, start + runLength).join(' ')} `))
      hit.fill(true, start, start + runLength);
  }
  return hit.filter(Boolean).length;
}
