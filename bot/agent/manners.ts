import type { Language } from '../understanding/understanding.ts';
import { normalise } from './grounding/normal.ts';
import { english } from './manners/english.ts';
import { french } from './manners/french.ts';
import { german } from './manners/german.ts';
import type { Breach, MannersOf } from './manners/manners-of.ts';
import { plainSentence } from './manners/plain-sentence.ts';
import { spanish } from './manners/spanish.ts';
import { isInAnother } from './manners/tongue.ts';

/** Rule 11 for a model's words: what no sentence may do, whatever the facts are. */

interface Compiled {
  self: RegExp;
  before: RegExp | undefined;
  allowed: RegExp;
  denies: RegExp;
  machine: RegExp;
  mine: RegExp;
  never: [Breach, RegExp][];
}

const compiled = new Map<Language, Compiled>();

function patternsOf(language: Language): Compiled {
  const known = compiled.get(language);
  if (known) return known;
  const of: MannersOf = { en: english, de: german, fr: french, es: spanish }[language];
  const made = {
    self: new RegExp(of.self, 'g'),
    before: of.before === undefined ? undefined : new RegExp(of.before),
    allowed: new RegExp(of.allowed.join('|'), 'g'),
    denies: new RegExp(of.denies),
    machine: new RegExp(of.machine),
    mine: new RegExp(of.mine),
    never: Object.entries(of.never).map(([what, pattern]): [Breach, RegExp] => [what as Breach, new RegExp(pattern)]),
  };
  compiled.set(language, made);
  return made;
} // prettier-ignore

/** What somebody else is quoted with: a review may be written by a person. */
const QUOTED = /["„“”«»][^"„“”«»]*["„“”«»]/g;
const CLAUSES = /[;:,.!?…]+(?:\s|$)|\s-+\s| (?:but|and|so|because|aber|und|denn|mais|et|pero|asi que) /;

/** What of a model's sentence may be said, as plain words in the shopper's language, or what it breaks. */
export function inManners(
  sentence: string,
  language: Language,
): { said?: string; breach?: Breach | 'markup' | 'language' } {
  const said = plainSentence(sentence);
  if (said === undefined) return { breach: 'markup' };
  const breach = isInAnother(said, language) ? 'language' : breachIn(said, language);
  return breach ? { breach } : { said };
}

/** @returns which rule of manners `sentence` breaks, or undefined when it may be said. */
export function breachIn(sentence: string, language: Language): Breach | undefined {
  const patterns = patternsOf(language);
  const plain = normalise(sentence.replace(QUOTED, ' ')).trim();
  const found = patterns.never.find(([, pattern]) => pattern.test(plain));
  if (found) return found[0];
  return plain.split(CLAUSES).some((clause) => hasOwnLife(clause, patterns)) ? 'person' : undefined;
}

/** Whether the assistant says more of itself than that it is one, what it sees and what it can do. */
function hasOwnLife(clause: string, { self, before, allowed, denies, machine, mine }: Compiled): boolean {
  if (!self.test(clause) && !mine.test(clause)) return false;
  self.lastIndex = 0;
  if (machine.test(clause)) return true;
  if (denies.test(clause)) return false;
  if (mine.test(clause)) return true;
  const spans = [...clause.matchAll(allowed)].map(({ index, 0: text }) => [index, index + text.length] as const);
  return [...clause.matchAll(self)].some(({ index }) => {
    const isAllowed = spans.some(([from, to]) => from <= index && index < to);
    return !isAllowed && !before?.test(clause.slice(0, index));
  });
} // prettier-ignore
