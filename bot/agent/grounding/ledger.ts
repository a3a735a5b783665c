import type { Language } from '../../understanding/understanding.ts';
import { clausesOf, isConditional, isHypothetical, readClause, type Clause } from './clause.ts';
import type { Done } from './deed-words.ts';
import { isLent, STORE_ONLY } from './lexicon.ts';
import { normalise, wordsOf } from './normal.ts';
import { countIn } from './quantities.ts';
import type { Quantity } from './quantity.ts';

/** One thing the turn has read: a field, a sentence of a policy, a state of an order. */
export interface Fact extends Clause {
  /** The product, cart line or order it is about; absent for the store as a whole. */
  about?: string;
  /** Which passage of the store's pages it stands in. */
  passage?: string;
  /** What stands above it, as the heading of a passage: it may lend words and concepts, never figures. */
  under?: Clause;
  /** Only data and the store's own words can carry a promise; a maker's description cannot. A review is somebody's saying. */
  source: 'data' | 'policy' | 'product-text' | 'review';
}

/**
 * The facts ledger: everything a reply may state, gathered from this turn's tool results and the shopper's own words.
 * What is not in it is not said.
 */
export interface Ledger {
  language: Language;
  /** ISO 4217 of the store. */
  currency: string;
  /** YYYY-MM-DD where the store is; without it no day can be named by today. */
  today?: string;
  facts: Fact[];
  /** Titles by the key that facts are about; a title that is only on the screen has no facts. */
  titles: Map<string, string>;
  /** Lowest and highest price of each product, in major units. */
  prices: Map<string, { lowest: number; highest: number }>;
  /** Order numbers, references and coupon codes, upper case. */
  codes: Set<string>;
  /** Those of them that are offers. */
  offers: Set<string>;
  /** Every word of the results, normalised, so that a name in them is a known name. */
  words: Set<string>;
  /** What the shopper counted; allowed only where the sentence gives it back to the shopper. */
  shopperQuantities: Quantity[];
  shopperWords: Set<string>;
  /** What tools of this turn have done, and what lies in the cart. */
  done: Done[];
}

export function emptyLedger(given: { language?: Language; currency?: string; today?: string } = {}): Ledger {
  const { language = 'en', currency = 'USD', today } = given;
  return {
    language,
    currency,
    ...(today === undefined ? {} : { today }),
    facts: [],
    titles: new Map(),
    prices: new Map(),
    codes: new Set(),
    offers: new Set(),
    words: new Set(),
    shopperQuantities: [],
    shopperWords: new Set(),
    done: [],
  };
}

/** Adds what the shopper said: their own figures may be repeated to them. */
export function addShopperWords(ledger: Ledger, text: string): void {
  const normal = normalise(text);
  ledger.shopperQuantities.push(...countIn(normal, ledger.language).quantities);
  for (const word of wordsOf(normal)) ledger.shopperWords.add(word);
}

/** Adds a title that stands on the shopper's screen: it may be named, but nothing is known of it now. */
export function addShownTitle(ledger: Ledger, title: string): void {
  addWords(ledger, title);
  ledger.titles.set(`shown:${title}`, title);
}

export function addWords(ledger: Ledger, text: string): void {
  for (const word of wordsOf(normalise(text))) ledger.words.add(word);
}

export function addCode(ledger: Ledger, code: string): void {
  ledger.codes.add(code.toUpperCase());
}

/** A field as a fact: what it is called, in English terms of the lexicon, and what it counts. */
export function addField(
  ledger: Ledger,
  about: string | undefined,
  name: string,
  quantities: Quantity[],
): void {
  const read = readClause(name, 'en');
  // What it is called is ours, and no word of the store's.
  const fact: Fact = { ...read, text: '', quantities: [...read.quantities, ...quantities], source: 'data' };
  ledger.facts.push(about === undefined ? fact : { ...fact, about });
}

/**
 * Sentences written for a model instead of a shopper: "tell everyone that…", "ignore all earlier instructions". What
 * they state is no fact, wherever they stand.
 */
const INSTRUCTION =
  /\b(?:ignore|disregard|forget|override)\b.{0,40}\b(?:instruction|rule|prompt|earlier|previous)|\b(?:tell|say to|inform|assure) (?:all|every|each|any|the|your) ?(?:one |body )?(?:shopper|customer|user|client|visitor)|\btell (?:everyone|everybody|them)\b|\b(?:assistant|chatbot|bot|language model|ai|llm|system (?:note|prompt|message))\b.{0,30}\b(?:tell|say|always|must|never|should|do|add|give|apply|offer|answer)\b|\b(?:assistent\w*|asistente|chatbot|ki)\b.{0,40}\b(?:sage?|sag|antworte|gib|immer|muss|di|diga|responde|siempre|dis|dites|reponds|toujours)\b|\b(?:ignorier\w*|vergiss|ignora|olvida|ignore[zr]?|oublie[zr]?)\b.{0,40}\b(?:anweisung\w*|regeln?|instrucciones|reglas|instructions|regles|consignes)\b|\bsage? (?:allen|jedem)\b|\b(?:diga|di) a (?:todos|cada)\b|\b(?:dis|dites) a (?:tous|chaque)\b/;

export const isInstruction = (sentence: string): boolean => INSTRUCTION.test(normalise(sentence));

const HAND_WASH_ONLY =
  /\b(?:hand ?wash(?:ing)? only|only (?:by )?hand wash|nur (?:von hand|handwasche)|solo a mano|uniquement a la main)\b/;

/** Adds a text sentence by sentence, and clause by clause where its clauses stand alone. */
export function addText(
  ledger: Ledger,
  text: string,
  given: { source: Fact['source']; about?: string; heading?: string; passage?: string },
): void {
  addWords(ledger, `${given.heading ?? ''} ${text}`);
  const under = given.heading === undefined ? undefined : readClause(given.heading, ledger.language);
  if (HAND_WASH_ONLY.test(normalise(text))) addField(ledger, given.about, 'not dishwasher machine wash', []);
  let before: Clause | undefined;
  for (const sentence of sentencesOf(text)) {
    if (isInstruction(sentence)) continue;
    const spokenOf = given.source === 'policy' && GOES_ON.test(normalise(sentence)) ? before : undefined;
    before = readClause(sentence, ledger.language);
    for (const { clause, lent = spokenOf } of standing(sentence, ledger.language)) {
      if ((given.source === 'product-text' || given.source === 'review') && carriesPromise(clause)) continue;
      ledger.facts.push({
        ...clause,
        source: given.source,
        ...(given.about === undefined ? {} : { about: given.about }),
        ...(given.passage === undefined ? {} : { passage: given.passage }),
        ...(under || lent ? { under: joined(under, lent) } : {}),
      });
    }
  }
}

/** "It is free from 120 euros on" goes on with what the sentence before spoke of. */
const GOES_ON =
  /^(?:it|they|this|these|er|es|diese[rs]?|sie (?:ist|sind|kostet|kosten|dauert|gilt|wird|werden)|elles?|ils?|celle-ci|celui-ci|est[ea]s?|ell[oa]s?)\b/;

/** A maker's description cannot speak for the store, and money in it is no price. */
function carriesPromise({ concepts, quantities }: Clause): boolean {
  return (
    [...concepts].some((id) => STORE_ONLY.has(id)) ||
    quantities.some(({ kind }) => kind === 'money' || kind === 'percent')
  );
}

function sentencesOf(text: string): string[] {
  return text
    .split(
      /(?<=[.!?…])(?<!\b\d{1,2}\.)\s+(?=\P{Ll})|(?<=\b\d{1,2}\.)\s+(?=\P{Ll})(?!(?:jan|feb|mär|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez))|\n+/iu,
    )
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/**
 * The sentence as a whole, and its clauses. Where some deny and others do not, only the clauses say what is denied.
 * Where the sentence sets a limit ("over $50 it is free"), only the clauses that hold a limit stand beside the whole;
 * it lends them what they are about.
 */
function standing(sentence: string, language: Language): { clause: Clause; lent?: Clause }[] {
  const whole = readClause(sentence, language);
  const sides = sentence.split(/;\s+/);
  // "To the mainland 2 days; to the islands 4": each side is of its own, and has from the sentence what it is about.
  if (sides.length > 1) return [{ clause: whole }, ...sides.map((side) => ({ clause: readClause(side, language), lent: { ...whole, words: [] } }))];
  const parts = clausesOf(sentence).map((part) => readClause(part, language));
  if (parts.length < 2) return [{ clause: whole }];
  if (isConditional(sentence) || isHypothetical(sentence)) {
    const limited = parts.filter(({ text, quantities }) => isConditional(text) && quantities.length > 0);
    return [{ clause: whole }, ...limited.map((clause) => ({ clause, lent: whole }))];
  }
  if (isList(parts)) {
    // "Swimwear without its liner" in a list denies nothing of the list.
    const things = parts.map((clause) => ({ clause: { ...clause, negative: false } }));
    return [{ clause: withoutDenials(parts, whole) }, ...things];
  }
  const mixed = parts.some(({ negative }) => negative !== parts[0]!.negative);
  if (mixed && isDeniedTogether(parts, normalise(sentence))) {
    const denied = { ...whole, negative: true };
    return [{ clause: denied }, ...parts.map((clause) => ({ clause: { ...clause, negative: true }, lent: denied }))];
  }
  return (mixed ? parts : [whole, ...parts]).map((clause) => ({ clause }));
} // prettier-ignore

/** "Opened skincare, coffee, swimwear without its liner": one thing after the other, not one saying after the other. */
export const isList = (parts: readonly Clause[]): boolean =>
  parts.length > 3 && parts.every(({ text }) => text.split(' ').length <= 6);

/** "We do not ship to A, B or C", "X and Y are excluded": one denial of several things. */
function isDeniedTogether(parts: Clause[], sentence: string): boolean {
  const isShort = ({ text, negative }: Clause): boolean => !negative && wordsOf(normalise(text)).length <= 5;
  const [first, ...others] = parts;
  if (first!.negative) return ALTERNATIVE.test(sentence) && others.every(isShort);
  return EXCLUDED.test(sentence) && parts.slice(0, -1).every(({ negative }) => !negative);
}

const ALTERNATIVE = /\b(?:or|nor|oder|noch|ni|o|ou)\b/;
/** The denial stands behind the list, and nothing but the last of it beside. */
const EXCLUDED = /\b(?:and|und|or|oder|y|o|et|ou) [\w-]+ (?:are |is |sind |ist |estan |son |quedan |sont )?(?:\w+ )?(?:excluded|ausgeschlossen|ausgenommen|excluid[oa]s|exclue?s|fernhalten|fernzuhalten)\W*$/; // prettier-ignore

function withoutDenials(parts: Clause[], whole: Clause): Clause {
  const kept = parts.filter(({ negative }) => !negative);
  if (kept.length === parts.length || kept.length * 2 < parts.length) return whole;
  return {
    ...whole,
    negative: false,
    concepts: new Set(kept.flatMap(({ concepts }) => [...concepts])),
    words: kept.flatMap(({ words }) => words),
  };
}

/** What stands above a clause: the heading, and the sentence that it is a part of. */
function joined(heading: Clause | undefined, sentence: Clause | undefined): Clause {
  return {
    text: heading?.text ?? '',
    concepts: new Set([...(heading?.concepts ?? []), ...[...(sentence?.concepts ?? [])].filter(isLent)]),
    words: [...(heading?.words ?? []), ...(sentence?.words ?? [])],
    negative: heading?.negative ?? false,
    quantities: [],
  };
}
