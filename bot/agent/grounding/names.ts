import type { Language } from '../../understanding/understanding.ts';
import type { Ledger } from './ledger.ts';
import { concepts } from './lexicon.ts';
import { normalise, wordsOf } from './normal.ts';
import { meansSame } from './same-words.ts';
import { writeFigures } from './number-words.ts';
import { plainWords } from './plain-words.ts';

/** What a sentence names: products, carriers, order numbers. A name that no result of the turn holds is made up. */

const CODE = /\b(?=[A-Z0-9-]*\d)(?=[A-Z0-9-]*[A-Z])(?:[A-Z0-9]{1,8}(?:-[A-Z0-9]{2,12})+|[A-Z]{3,}\d{2,})\b/g;

/** Things in a sentence that look like an order number, reference or coupon code. */
export function codesIn(sentence: string): string[] {
  return sentence.match(CODE) ?? [];
}

const QUOTED = /["“„«]\s?([^"”“»]{3,80}?)\s?["”“»]/g;
const CAPITAL = /^\p{Lu}/u;

/** Words with a capital that are no names. Normalised. */
const NO_NAMES = new Set(
  `i i'm i'll i've i'd ok pdf faq eu us usa uk vat stvzo sie ihr ihnen ihre ihren ihrem ihrer ihres usted ustedes
  january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  jan feb mar apr jun jul aug sep sept oct nov dec
  euro euros dollar dollars cent prozent gramm kilo liter meter stuck tage wochen
  english german french spanish xs s m l xl xxl`.split(/\s+/),
);

/** @returns the first name in `sentence` that nothing of the turn holds. */
export function unknownName(sentence: string, ledger: Ledger, storeName: string): string | undefined {
  const store = new Set(wordsOf(normalise(storeName)));
  const isKnown = (word: string): boolean => {
    const parts = wordsOf(normalise(word));
    return parts.every(
      (part) =>
        NO_NAMES.has(part) || store.has(part) || ledger.shopperWords.has(part) || /^\d+$/.test(part) || /^\d/.test(writeFigures(part, ledger.language)) || isRead(part, ledger),
    );
  }; // prettier-ignore
  for (const [, quoted] of sentence.matchAll(QUOTED)) if (!isKnown(quoted!)) return quoted;
  return (
    carrierIn(sentence).find((name) => !isKnown(name)) ??
    runsOf(sentence, ledger.language, isKnown).find((run) => !isKnown(run)) ??
    openingName(sentence, isKnown)
  );
}

/** A word of the results, in any of its forms: "Scarves" of "Scarf". */
export function isRead(word: string, ledger: Ledger): boolean {
  if (ledger.words.has(word)) return true;
  if (word.length < 4) return false;
  for (const known of ledger.words) if (meansSame(word, known)) return true;
  return false;
}

const carriers = concepts.find(({ id }) => id === 'carrierName')!.pattern;

function carrierIn(sentence: string): string[] {
  return normalise(sentence).match(carriers) ?? [];
}

/**
 * Capitalised words that do not open a sentence. German gives every noun a capital: there only two in a row are a
 * name, and words of nothing but capitals.
 */
function runsOf(sentence: string, language: Language, isKnown: (word: string) => boolean): string[] {
  const runs: string[][] = [];
  let run: string[] = [];
  sentence.split(/\s+/).forEach((raw, index) => {
    const word = raw.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '').replace(/^(?:[dlDL]|qu)['’]/u, '');
    const opens = index === 0 || /^[¿¡"«„“(]/.test(raw);
    if (CAPITAL.test(word) && !/^\d/.test(word) && !isPlainCapital(word)) {
      // The first word has a capital anyway: it counts when the next has one too.
      run.push(opens ? `^${word}` : word);
    } else if (run.length > 0) runs.push(run.splice(0));
    if (/[,;:.!?]$/.test(raw) && run.length > 0) runs.push(run.splice(0));
  });
  if (run.length > 0) runs.push(run);
  return runs
    .filter((words) => isName(words, language, isKnown))
    .map(([first = '', ...others]) => {
      const isPlainOpening = first.startsWith('^') && plainWords.has(normalise(first.slice(1)));
      return (isPlainOpening ? others : [first.replace('^', ''), ...others]).join(' ');
    });
}

const isPlainCapital = (word: string): boolean => NO_NAMES.has(normalise(word));

function isName(run: string[], language: Language, isKnown: (word: string) => boolean): boolean {
  const [first = ''] = run;
  const inner = first.startsWith('^') ? run.slice(1) : run;
  if (inner.length === 0) return false;
  if (language !== 'de') return true;
  const strange = inner.map((word) => !isKnown(word));
  return strange.some(
    (isStrange, index) => isStrange && (strange[index - 1] || /^\p{Lu}{2,}$/u.test(inner[index]!)),
  );
}

const SAYS =
  /^(?:is|has|costs|comes|would|offers|weighs|ist|hat|kostet|wiegt|kommt|es|tiene|cuesta|pesa|est|a|coute|pese)$/;

/** "Stormfall is a good one": an opening word that is neither known nor any word of the product's own. */
function openingName(sentence: string, isKnown: (word: string) => boolean): string | undefined {
  const [first = '', second = ''] = wordsOf(normalise(sentence));
  if (!SAYS.test(second) || plainWords.has(first) || first.length < 4 || isKnown(first)) return undefined;
  const isConcept = concepts.some(({ pattern }) => first.replace(pattern, '') !== first);
  return isConcept ? undefined : first;
}
