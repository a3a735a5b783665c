import { EACH, withoutAddress, withoutCountedGoods } from './addressed.ts';
import { budgetIn, keepsBound } from './bounds.ts';
import { isAssistantSpeaking, isClaim, isStoreSpeaking, readClause, sized, type Clause } from './clause.ts';
import { comparedIn, type Comparison } from './comparing.ts';
import { isApart, isCounted, isSide, isTurned } from './counting.ts';
import { isContrary, isForbidden } from './contrary.ts';
import { isCovered, isToldBySomebody, soleHolder } from './covered.ts';
import { isDerived } from './derived.ts';
import { excuseOf } from './excuses.ts';
import { isOfFullPrice } from './full-price.ts';
import type { Fact, Ledger } from './ledger.ts';
import { mentionsIn, withoutNames } from './mentions.ts';
import { normalise, wordsOf } from './normal.ts';
import type { Quantity } from './quantity.ts';
import { isShoppersOwn } from './shopper-figures.ts';
import { withoutTitles, type Subjects } from './subjects.ts';
import { isRead } from './names.ts';
import { isCommon, meansSame } from './same-words.ts';
import { isKnown, supports } from './support.ts';

/** One saying about what it speaks of: its figures, what it compares, and every word of it. */

/** What of a sentence nothing supports: a figure, or what it says. */
export interface Unsupported {
  reason: 'figure' | 'promise';
  claim: string;
  /** Known to be false: its parts are not asked. */
  isFalse?: boolean;
}

/** What is judged, and the sentence it stands in. */
export interface Saying {
  sentence: string;
  ledger: Ledger;
}

const refused = (claim: string): Unsupported => ({ reason: 'promise', claim });

/** A saying as it was read: what it compares is judged, and what only gives back the shopper's words left out. */
interface Read {
  said: string;
  about: Subjects;
  compared: Comparison | undefined;
  /** Without the names of what it is about, and with them. */
  clause: Clause;
  named: Clause;
  facts: Fact[];
}

/** @returns what of `said` is not known of `about`. */
export function clauseProblem(told: string, about: Subjects, { sentence, ledger }: Saying): Unsupported | undefined {
  // Sizes are capitals, which what follows does not keep.
  const budget = budgetIn(told, about, ledger);
  if (budget?.holds === false) return refused(told);
  const said = sized(budget?.rest ?? told);
  const compared = comparedIn(said, about, ledger);
  if (compared?.verdict === 'false') return refused(said);
  const rest = withoutTitles(withoutAddress(withoutCountedGoods(compared?.rest ?? said, ledger), ledger), ledger);
  const clause = readClause(withoutNames(rest, about, ledger), ledger.language);
  const isTheirs = isToldBySomebody(clause.text);
  const isAbout = (of: string | undefined): boolean => of === undefined || about.size === 0 || about.has(of);
  const facts = ledger.facts.filter(({ about: of, source }) => isAbout(of) && (isTheirs || source !== 'review'));
  const read = { said, about, compared, clause, named: readClause(rest, ledger.language), facts };
  const states: Quantity[] = [];
  for (const quantity of clause.quantities) {
    const figure = figureTold(quantity, read, sentence, ledger);
    if (figure === 'unknown' || figure === 'turned')
      return { reason: 'figure', claim: [quantity.value, quantity.unit].filter(Boolean).join(' '), isFalse: figure === 'turned' };
    if (figure === 'told') states.push(quantity);
  }
  return wordsProblem({ ...read, clause: { ...clause, quantities: states }, named: { ...read.named, quantities: states } }, ledger);
} // prettier-ignore

/** - `told`: a fact holds it. - `reckoned`: it follows, or is the shopper's own. - `turned`: it is another product's. */
type Figure = 'told' | 'reckoned' | 'turned' | 'unknown';

function figureTold(quantity: Quantity, read: Read, sentence: string, ledger: Ledger): Figure {
  const { clause, about, compared, facts, said } = read;
  const isKept = keepsBound(quantity, clause.text, about, ledger);
  if (isKept || isShoppersOwn(quantity, clause, ledger, about)) return 'reckoned';
  if (compared && (isApart(quantity, compared.apart) || isSide(quantity, clause.quantities, compared.sides)))
    return 'reckoned';
  if (compared && isTurned(quantity, clause.quantities, compared.sides)) return 'turned';
  const isAgainst = compared !== undefined || (quantity.kind !== 'money' && VERSUS.test(normalise(said)));
  if (isCounted(quantity, clause, isAgainst ? ledger.facts : facts, said, ledger)) return 'told';
  return isKept === undefined && isDerived(quantity, sentence, about, ledger) ? 'reckoned' : 'unknown';
}

/** "20,000 mm versus 15,000": the other figure is another product's. */
const VERSUS = /\b(?:versus|vs|against|compared (?:to|with)|instead of|gegenuber|statt|verglichen mit|frente a|en vez de|contre|statt|au lieu d)\b/; // prettier-ignore

function wordsProblem({ said, about, clause, named, facts }: Read, ledger: Ledger): Unsupported | undefined {
  const excuse = excuseOf(clause);
  if (excuse === 'unknown') return isKnown(clause, facts, ledger) ? refused(clause.text) : undefined;
  if (excuse !== undefined) return undefined;
  if (fitsUntold(said, ledger)) return refused(said);
  if (!mustBeKnown(clause)) return undefined;
  const told = withoutSubject(clause, about, ledger);
  if (isContrary(told, named, about, ledger) || isForbidden(named, ledger)) return refused(said);
  const rules = facts.filter((fact) => fact.source !== 'review' && !isOfFullPrice(fact, about, ledger));
  const isRule = rules.some((fact) => supports(fact, named, ledger) || (!isOfOthers(fact, about, ledger) && supports(fact, clause, ledger)));
  if (isRule || isEarned(named, about, facts, ledger) || isCovered(told, spokenOf(said, about, ledger), ledger)) return undefined;
  if (about.size === 0 && soleHolder(told, named, ledger).size > 0) return undefined;
  const plainer = withoutTurns(told, said, ledger);
  const isTold = plainer !== undefined && (isCovered(plainer, spokenOf(said, about, ledger), ledger) || rules.some((fact) => !isOfOthers(fact, about, ledger) && supports(fact, plainer, ledger)));
  return isTold ? undefined : refused(clause.text);
} // prettier-ignore

/**
 * The clause without a turn of speech: a word that is of no goods, names nothing and stands in nothing that was read,
 * beside enough that does.
 */
function withoutTurns(clause: Clause, said: string, ledger: Ledger): Clause | undefined {
  const isStrange = (word: string): boolean =>
    word.length > 3 && !/\d|size$/.test(word) && !isCommon(word) && !isRead(word, ledger) && !new RegExp(`(?<!\\p{L})\\p{Lu}${word.slice(1, 3)}`, 'u').test(said);
  const words = clause.words.filter((word) => !isStrange(word));
  const left = words.length + clause.concepts.size + clause.quantities.length;
  return clause.words.length - words.length === 1 && left > 1 ? { ...clause, words } : undefined;
} // prettier-ignore

/** "Three years on pianos" is said of pianos, where one product is called so and the one that is spoken of is not. */
function isOfOthers({ source, words }: Fact, about: Subjects, ledger: Ledger): boolean {
  if (source !== 'policy' || about.size === 0) return false;
  const isIn = (title: string, word: string): boolean => wordsOf(normalise(title)).some((known) => known.length > 3 && meansSame(known, word));
  const own = [...about].map((key) => ledger.titles.get(key) ?? '');
  const others = [...ledger.titles].filter(([key]) => !about.has(key)).map(([, title]) => title);
  return words.some((word) => word.length > 3 && others.some((title) => isIn(title, word)) && !own.some((title) => isIn(title, word)));
} // prettier-ignore

/** "So it ships free": what is granted from a price on, of something that costs as much. */
function isEarned(clause: Clause, about: Subjects, facts: Fact[], ledger: Ledger): boolean {
  const prices = [...about].map((key) => ledger.prices.get(key)?.lowest).filter((price) => price !== undefined);
  if (prices.length === 0 || clause.negative || !clause.concepts.has('free')) return false;
  return facts.some((fact) => {
    const limits = fact.source === 'policy' && fact.concepts.has('free') ? fact.quantities.filter(({ kind }) => kind === 'money') : [];
    const [limit] = limits;
    return limits.length === 1 && prices.every((price) => price >= Number(limit!.value)) && supports(fact, { ...clause, quantities: [...clause.quantities, limit!] }, ledger);
  });
} // prettier-ignore

/** "The Pebble fits inside the Press" is said of the Pebble. */
function spokenOf(said: string, about: Subjects, ledger: Ledger): Subjects {
  const first = mentionsIn(said, ledger)[0]?.key;
  return first !== undefined && about.size > 1 && about.has(first) ? new Set([first]) : about;
}

const FITS = /\b(?:fits?|works? with|goes? with|passen|passt|funktionier\w+ mit|encajan?|caben?|sirven? (?:para|con)|funcionan? con|van? con|se adaptan?|convien\w+|rentren?t?|tient dans|tiennent dans|marchent? avec|fonctionnent? avec)\b/; // prettier-ignore

/** "The drill bits fit the Flink 18": of two things one must say that it goes with the other. */
function fitsUntold(said: string, ledger: Ledger): boolean {
  const keys = [...new Set(mentionsIn(said, ledger).map(({ key }) => key))];
  const [first = '', second = ''] = keys;
  if (keys.length !== 2 || !FITS.test(normalise(said)) || EACH.test(normalise(said)) || AND.test(said)) return false;
  const titled = (key: string): string[] => wordsOf(normalise(ledger.titles.get(key) ?? ''));
  const tells = (of: string, other: string): boolean =>
    ledger.facts.some(({ about, words, negative }) => about === of && !negative && words.some((word) => word.length > 3 && titled(other).includes(word)));
  return !tells(first, second) && !tells(second, first);
} // prettier-ignore

const AND = /\b(?:and|und|y|et|or|oder|o|ou)\b/i;

/** The words that only name what is spoken of say nothing of it. */
function withoutSubject(clause: Clause, about: Subjects, ledger: Ledger): Clause {
  const titles = [...about].flatMap((key) => wordsOf(normalise(ledger.titles.get(key) ?? '')));
  return {
    ...clause,
    words: clause.words.filter((word) => !titles.includes(word) && !ledger.codes.has(word.toUpperCase())),
  };
}

/** A clause that says anything at all must be known, but for the assistant's own doing. */
function mustBeKnown(clause: Clause): boolean {
  if (isClaim(clause)) return true;
  return clause.words.length > 0 && (!isAssistantSpeaking(clause.text) || isStoreSpeaking(clause.text));
}
