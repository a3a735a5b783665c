import { keepsBound } from './bounds.ts';
import {
  clausesOf,
  isAssistantSpeaking,
  isClaim,
  isHypothetical,
  isStoreSpeaking,
  piecesOf,
  readClause,
  type Clause,
} from './clause.ts';
import { comparedIn, scaled } from './comparing.ts';
import { isContrary, isCovered, isForbidden, isToldBySomebody } from './covered.ts';
import { isDerived } from './derived.ts';
import { excuseOf } from './excuses.ts';
import { isList, type Fact, type Ledger } from './ledger.ts';
import { BENEFITS, kindOf } from './lexicon.ts';
import { mentionsIn, withoutNames } from './mentions.ts';
import { normalise, sameStem, wordsOf } from './normal.ts';
import { plainWords } from './plain-words.ts';
import type { Quantity } from './quantity.ts';
import { meansSame } from './same-words.ts';
import { isSame } from './same-quantity.ts';
import { isShoppersOwn } from './shopper-figures.ts';
import { namesTitle, pricedAt, titlesIn, withoutTitles, type Subjects } from './subjects.ts';

/** What of a sentence nothing supports: a figure, or what it says. */
export interface Unsupported {
  reason: 'figure' | 'promise';
  claim: string;
}

/** @returns what of `sentence` the ledger does not hold, or undefined. `subjects`: of what was spoken last. */
export function unsupported(sentence: string, ledger: Ledger, subjects: Subjects): Unsupported | undefined {
  const whole = readClause(withoutTitles(sentence, ledger), ledger.language);
  const excuse = excuseOf(whole);
  const named = new Set(mentionsIn(sentence, ledger).map(({ key }) => key));
  const about = named.size > 0 ? named : subjects.size > 0 ? subjects : pricedAt(whole, ledger);
  const saying = { sentence, ledger };
  // What asks, offers or tells of something unknown is one saying.
  if (excuse !== undefined) return problemOf(sentence, about, saying);
  const pieces = spokenOf(piecesOf(sentence), named.size > 1 && subjects.size > 0 ? subjects : about, ledger);
  const isOfSeveral =
    named.size > 1 && !TOGETHER.test(normalise(sentence)) && !comparedIn(sentence, about, ledger);
  // Of several products each part of a sentence may speak of another one.
  if (pieces.length < 2 || !isOfSeveral) {
    const problem = problemOf(sentence, about, saying);
    if (!problem || pieces.length < 2) return problem;
  }
  return problemOfParts(pieces, saying);
}

/** What is judged, and the sentence it stands in. */
interface Saying {
  sentence: string;
  ledger: Ledger;
}

interface Piece {
  text: string;
  about: Subjects;
}

/** What names no product goes on with the one named before. */
function spokenOf(parts: string[], before: Subjects, ledger: Ledger): Piece[] {
  let current = before;
  return parts.map((text) => {
    const mentions = mentionsIn(text, ledger);
    const than = BEHIND.exec(text)?.index ?? text.length;
    const here = new Set(mentions.map(({ key }) => key));
    // "… and is better rated than the Brume" goes on with what was named before.
    if (mentions.length > 0 && mentions.every(({ at }) => at > than)) return { text, about: new Set([...current, ...here]) };
    if (here.size > 0) current = here;
    return { text, about: current };
  });
}

const BEHIND = /\b(?:than|als|que|qu)\b/i;

/** A condition and what holds under it, or a thing and what is said of it behind a comma, may be one saying. */
const MOST_JOINED = 5;

/** Every piece must hold, alone or with those beside it. */
function problemOfParts(pieces: Piece[], saying: Saying): Unsupported | undefined {
  let first: Unsupported | undefined;
  // Up to where the sentence holds when it is cut somewhere.
  const holds = [true, ...pieces.map(() => false)];
  pieces.forEach((_, end) => {
    if (holds[end] && isMute(pieces[end]!.text, saying.ledger)) holds[end + 1] = true;
    for (let start = end; start > end - MOST_JOINED && start >= 0 && !holds[end + 1]; start -= 1) {
      if (!holds[start]) continue;
      const joined = pieces.slice(start, end + 1);
      if (joined.some(({ about }) => !isSameSet(about, joined[0]!.about)) || joined.every(({ text }) => isFragment(text))) continue;
      const problem = isWish(joined) ? undefined : problemOf(joined.map(({ text }) => text).join(', '), aboutAll(joined), saying); // prettier-ignore
      if (problem) first ??= problem;
      else holds[end + 1] = true;
    }
  });
  return holds.at(-1) ? undefined : (first ?? { reason: 'promise', claim: saying.sentence });
}

/** "…, also on batteries, …" says nothing alone. */
const BESIDE = /^(?:also|auch|even|sogar|tambien|incluso|aussi|meme|including|inklusive|incluid\w+|y compris|auf|for|fur|para|pour)\b/;

/** "M", "en 39", "one spatula": nothing is said of it but by what stands before. */
const isFragment = (text: string): boolean =>
  BESIDE.test(normalise(text)) || (wordsOf(normalise(text)).length <= 3 && !TELLS.test(normalise(text)));

const TELLS = /\b(?:is|are|has|have|costs?|comes?|ist|sind|hat|haben|kostet|kosten|wiegt|es|son|esta|estan|tiene|tienen|cuesta|pesa|lleva|est|sont|a|ont|coute|pese)\b/;

/** "Good news", "por desgracia". */
function isMute(text: string, ledger: Ledger): boolean {
  const { words, concepts, quantities } = readClause(text, ledger.language);
  return words.length + concepts.size + quantities.length === 0;
}

const isSameSet = (one: Subjects, other: Subjects): boolean => one.size === other.size && [...one].every((key) => other.has(key)); // prettier-ignore

const aboutAll = (pieces: Piece[]): Subjects => new Set(pieces.flatMap(({ about }) => [...about]));

const WISH =
  /^(?:ojo |cuidado |attention |achtung |vorsicht )?(?:(?:if|should) you (?:\w+ )?(?:want|prefer|need|like|are|'re|go|take|choose|pick|value|care)|(?:if|since|as) (?:\w+ ){1,4}(?:matter(?:s|ed)?|(?:is|were) (?:more )?important|were all)|(?:wenn|falls) (?:sie|du|dir|ihnen)\b|wenn (?:\w+ ){1,4}wichtig\w*|si (?:quieres?|prefieres?|buscas?|necesitas?|usted|te|le|piensas?|eliges?|tienes?|eres|es)\b|aunque tengas|si vous (?:\w+ )?(?:voulez|preferez|cherchez|souhaitez|prenez|avez besoin|hesitez|tenez)|puisque vous|comme vous|wenn ihnen|da (?:sie|du)\b|como (?:buscas?|quieres?|usted))/;

/** "If weight matters more", "puisque vous fuyez les parfums": what the shopper wants is theirs, and no fact. */
const isWish = ([only, ...others]: Piece[]): boolean =>
  only !== undefined && others.length === 0 && WISH.test(normalise(only.text)) && !/\d/.test(only.text);

const EACH = /\b(?:both|all of (?:them|these)|all three|each of (?:them|these)|beide|alle beide|alle drei|ambos|ambas|las dos|los dos|los tres|las tres|les deux|les trois|toutes les deux|tous les deux)\b/; // prettier-ignore
const NEITHER = /\b(?:neither|none of (?:them|these)|keine[rs]? (?:von|der) (?:beiden|ihnen)|ningun[oa] de l[oa]s (?:dos|tres)|aucun(?:e)? des (?:deux|trois))\b/; // prettier-ignore
const TOGETHER = /\b(?:together|total|altogether|zusammen|insgesamt|junt[oa]s?|en total|ensemble|au total)\b/;

const AS_WELL =
  /\b(?:as well as|tanto\b.{1,60}\bcomo|sowohl\b.{1,60}\bals auch|both\b.{1,60}\band|aussi bien\b.{1,60}\bque)\b/;

/** What is said of several must be true of one after the other. */
function keysMeant(text: string, ledger: Ledger, about: Subjects): Subjects[] {
  const plain = normalise(text);
  const all = [...ledger.prices.keys()];
  if (TOGETHER.test(plain)) return [about];
  if (AS_WELL.test(plain) && about.size > 1) return [...about].slice(0, 2).map((key) => new Set([key]));
  if (NEITHER.test(plain) || EACH.test(plain)) {
    const count = /\b(?:both|neither|beide\w*|amb[oa]s|dos|deux)\b/.test(plain) ? 2 : all.length;
    const keys = about.size >= 2 ? [...about] : all.slice(0, count);
    return keys.length > 1 ? keys.map((key) => new Set([key])) : [about];
  }
  return [about];
}

function problemOf(said: string, about: Subjects, saying: Saying): Unsupported | undefined {
  for (const keys of keysMeant(said, saying.ledger, about)) {
    const problem = problemOfOne(said, keys, saying);
    if (problem) return problem;
  }
  return undefined;
}

function problemOfOne(said: string, about: Subjects, { sentence, ledger }: Saying): Unsupported | undefined {
  const compared = comparedIn(said, about, ledger);
  const refused = (claim: string): Unsupported => ({ reason: 'promise', claim });
  if (compared?.verdict === 'false') return refused(said);
  const rest = withoutAddress(withoutCountedGoods(compared?.rest ?? said, ledger), ledger);
  const clause = readClause(withoutNames(withoutTitles(rest, ledger), about, ledger), ledger.language);
  const isTheirs = isToldBySomebody(clause.text);
  const isAbout = (of: string | undefined): boolean => of === undefined || about.size === 0 || about.has(of);
  const facts = ledger.facts.filter(({ about: of, source }) => isAbout(of) && (isTheirs || source !== 'review'));
  const own: Quantity[] = [];
  for (const quantity of clause.quantities) {
    const isKept = keepsBound(quantity, clause.text, about, ledger);
    const isTold = isCounted(quantity, clause, compared ? ledger.facts : facts, said, ledger);
    if (isKept === false && !isTold) return { reason: 'figure', claim: figureOf(quantity) };
    if (isKept || isShoppersOwn(quantity, clause, ledger, about)) continue;
    if (compared && isApart(quantity, compared.apart)) continue;
    if (!isTold && isDerived(quantity, sentence, about, ledger)) continue;
    if (!isTold) return { reason: 'figure', claim: figureOf(quantity) };
    own.push(quantity);
  }
  const counted = { ...clause, quantities: own };
  const excuse = excuseOf(clause);
  if (excuse === 'unknown') return isKnown(clause, facts, ledger) ? refused(clause.text) : undefined;
  if (excuse !== undefined) return undefined;
  if (fitsUntold(said, ledger)) return refused(said);
  if (!mustBeKnown(counted)) return undefined;
  const subjects = withoutSubject(counted, about, ledger);
  const named = { ...readClause(withoutTitles(rest, ledger), ledger.language), quantities: own };
  if (isContrary(subjects, about, ledger) || isForbidden(named, ledger)) return refused(said);
  const [first] = mentionsIn(said, ledger).map(({ key }) => key);
  // "The Pebble fits inside the Press" is said of the Pebble.
  const spoken = first !== undefined && about.size > 1 && about.has(first) ? new Set([first]) : about;
  const isRule = facts.some((fact) => fact.source !== 'review' && (supports(fact, counted, ledger) || supports(fact, named, ledger)));
  if (isRule || isCovered(subjects, spoken, ledger)) return undefined;
  return refused(clause.text);
} // prettier-ignore

/** "Eight less": in the unit of what is compared, whichever it is. */
function isApart(said: Quantity, apart: number[]): boolean {
  const scales = said.unit === undefined ? [1, 10, 1000] : [1];
  const value = said.unit === 'cents' ? Number(said.value) / 100 : scaled(said);
  return apart.some((each) => scales.some((scale) => Math.abs(each - value * scale) < 0.005));
}

const COUNTED =
  /\b(both|neither|all three|the two|the three|of the two|of the three|beide[nrs]?|alle drei|der drei|l[oa]s dos|l[oa]s tres|amb[oa]s|ningun[oa] de l[oa]s dos|les deux|les trois|des deux|(?:here are|hier sind|aqui (?:tiene|hay|van)|voici) \w+) (\w{4,})/g;

/** "Both knives": what kind of things they are, as the shopper or the store calls them. */
function withoutCountedGoods(text: string, ledger: Ledger): string {
  return normalise(text).replace(COUNTED, (all, count: string, word: string) =>
    !plainWords.has(word) && isRead(word, ledger) ? count : all,
  );
}

/** Whether a word stands anywhere in what the turn has read or the shopper said, in any of its forms. */
function isRead(word: string, ledger: Ledger): boolean {
  if (ledger.words.has(word) || ledger.shopperWords.has(word)) return true;
  return [...ledger.words, ...ledger.shopperWords].some(
    (known) => known.length > 2 && meansSame(word, known),
  );
}

const figureOf = ({ value, unit }: Quantity): string => [value, unit].filter(Boolean).join(' ');

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
  return { ...clause, words: clause.words.filter((word) => !titles.includes(word) && !ledger.codes.has(word.toUpperCase())) };
}

const FOR_YOU = /\b(?:for|fur|para|pour) (?:your|ihr\w*|dein\w*|su|sus|tu|tus|votre|vos|ton|ta|tes) (\w+)/g;

/** "For your dad": whom or what the shopper wants it for is theirs to say, where nothing is claimed to suit it. */
function withoutAddress(text: string, ledger: Ledger): string {
  const plain = withoutAllergy(normalise(text).replace(LEFT_OUT, ' '), ledger);
  const isTheirs = (word: string): boolean => [...ledger.shopperWords].some((known) => known.length > 2 && meansSame(known, word)); // prettier-ignore
  // "Here are two that could work for rainy days": what was asked for is given back.
  if (PRESENTS.test(plain)) return plain.replace(/[a-z]{4,}/g, (word) => (isTheirs(word) ? ' ' : word));
  const rest = plain.replace(FOR_IT, (said) => said.replace(/[a-z]{3,}/g, (word) => (isTheirs(word) ? ' ' : word)));
  return rest.replace(FOR_YOU, (all, word: string) => (isTheirs(word) ? ' ' : all));
}

/** "For the decaf coffee, these fit": what was asked for. */
const FOR_IT = /^\W*(?:for|fur|zu|zum|zur|para|pour)\b[^,:]{2,80}(?=[,:]|\b(?:this|these|passt|passen|este|estos|celui|ceux)\b)/;

/** "With a nut allergy": the shopper's own. */
const withoutAllergy = (plain: string, { shopperWords }: Ledger): string =>
  [...shopperWords].some((word) => /^al{1,2}erg/.test(word)) ? plain.replace(OWN_ALLERGY, ' ') : plain;

const OWN_ALLERGY = /\b(?:with|given|for|bei|mit|wegen|con|por|avec|vu|pour) (?:an? |your |eine[rm]? |ihrer |deiner |una |su |tu |une |votre )?(?:\w+ ){0,2}?\w*al{1,2}erg\w*(?: (?:a|al|aux?|gegen) (?:\w+ ){0,2}\w+)?/;

const PRESENTS =
  /^\W*(?:here (?:are|is)|hier (?:sind|ist)|aqui (?:tiene|tienes|hay|van|va)|estos son|voici)\b/;
/** "Not counting shipping". */
const LEFT_OUT =
  /\b(?:sin contar|not (?:counting|including)|excluding|plus|hors|zuzuglich|zzgl|ohne)(?: (?:the|el|la|los|les|le|den|die))? (?:shipping|delivery|postage|envio|envios|frais de port|livraison|versand(?:kosten)?)\b/g;

/** A clause that says anything at all must be known, but for the assistant's own doing. */
function mustBeKnown(clause: Clause): boolean {
  if (isClaim(clause)) return true;
  return clause.words.length > 0 && (!isAssistantSpeaking(clause.text) || isStoreSpeaking(clause.text));
}

/** "The lighter of the two": the two products that the turn has read. */
const PAIR = /\b(?:of the|of these|de las|de los|des|les|von den|der|die) (?:two|2|dos|deux|zwei|beiden)\b(?! [a-z])/; // prettier-ignore

/** "Your order holds four soaps" is no small count. */
const CONTENTS: ReadonlySet<string> = new Set(['made', 'included', 'ordered']);
const BUYING = /\b(?:order|buy|bestell|kauf|pid|compr|command|achet)\w*/;
const HAPPENING = ['delivery', 'delivered', 'atonce', 'sameday', 'pickup', 'discount', 'stock', 'onway'];

/** Whether a figure is among the facts. A small count of nothing in particular ("the two of them") states nothing. */
function isCounted(quantity: Quantity, clause: Clause, facts: Fact[], said: string, ledger: Ledger): boolean {
  if (facts.some((fact) => fact.quantities.some((known) => isSame(quantity, known, clause, ledger))))
    return true;
  const { kind, value, unit } = quantity;
  // "If you order today": only what is to happen today needs a date.
  if (
    kind === 'relative' &&
    value === '0' &&
    BUYING.test(normalise(clause.text)) &&
    !HAPPENING.some((id) => clause.concepts.has(id))
  )
    return true;
  // "The Flink 18": the figure of a name.
  if (kind === 'number' && unit === undefined && titlesIn(said, ledger).some(({ key }) => new RegExp(`\\b${value}\\b`).test(ledger.titles.get(key) ?? ''))) return true; // prettier-ignore
  // "Three plaids" of an order that holds two is no small talk.
  const ordered = titlesIn(said, ledger).some(({ key }) =>
    facts.some((fact) => fact.about === key && fact.concepts.has('made') && fact.source === 'data'),
  );
  const isSmall = kind === 'number' && unit === undefined && /^[1-5]$/.test(value);
  const isPair = isSmall && value === '2' && ledger.titles.size >= 2 && PAIR.test(normalise(clause.text));
  if (isPair) return true;
  if (!isSmall || ordered || isClaim(clause) || namesTitle(said, ledger)) return false;
  const saysNothing = clause.words.length === 0 && ![...clause.concepts].some((id) => CONTENTS.has(id));
  return saysNothing || PRESENTS.test(normalise(said)) || excuseOf(clause) === 'question';
}

/** Whether the facts do say what a sentence says is not known: it would hide an allergen. */
function isKnown(clause: Clause, facts: Fact[], ledger: Ledger): boolean {
  const titles = [...ledger.titles.values()].flatMap((title) => wordsOf(normalise(title)));
  const asked = [...clause.concepts].filter((id) => kindOf(id) === 'claim' && !VAGUE.has(id));
  const words = clause.words.filter((word) => !ASIDE.test(word) && !titles.includes(word));
  return (
    asked.length > 0 &&
    facts.some(
      (fact) =>
        fact.about !== undefined &&
        asked.every((id) => fact.concepts.has(id)) &&
        words.every((word) => fact.words.some((known) => sameStem(word, known))),
    )
  );
}

/** How a sentence says that something is not known: no subject of it. */
const ASIDE = /^(?:state|mention|list|confirm|specif|information|detail|trace|spur|traza|angabe|bekannt|indica|consta|precise|someone|jemand|alguien|quelqu)/; // prettier-ignore

/** Concepts that need a second one to say anything. */
const VAGUE: ReadonlySet<string> = new Set(['made', 'variants', 'also', 'all']);

/** What a clause is about: its concepts (marked, so that they only match each other) and its words. */
function itemsOf({ concepts, words }: Clause): string[] {
  return [...[...concepts].filter((id) => id !== 'charge').map((id) => `@${id}`), ...words];
}

const matches = (item: string, known: string): boolean =>
  item.startsWith('@') || known.startsWith('@') ? isConcept(item, known) : meansSame(item, known);

/** A delivery that is stated as done also says that there is one; not the other way round. */
const isConcept = (item: string, known: string): boolean =>
  item === known || (item === '@delivery' && known === '@delivered');

function supports(fact: Fact, clause: Clause, ledger: Ledger): boolean {
  const own = itemsOf(fact);
  const above = fact.under ? itemsOf(fact.under) : [];
  const title = wordsOf(normalise(ledger.titles.get(fact.about ?? '') ?? ''));
  const items = itemsOf(clause).filter((item) => item !== '@made' && item !== '@variants' && !(item === '@also' && clause.words.length > 0));
  const isIn = (known: string[], item: string): boolean => known.some((word) => matches(item, word));
  const bare = items.filter((item) => !isIn(own, item) && !isIn(title, item));
  if (bare.some((item) => !isIn(above, item) || isOfAnother(item, fact, clause, ledger))) return false;
  if (items.length === 0 && clause.quantities.length === 0) return [...clause.concepts].every((id) => fact.concepts.has(id));
  if (!touches(fact, clause, items.length - bare.length, ledger)) return false;
  const turned = bare.length > 0 && fact.under?.negative === true;
  if (clause.negative !== (fact.negative !== turned)) return false;
  const { quantities } = clause;
  if (mixesFigures(fact, clause, ledger)) return false;
  const has = (said: Quantity): boolean => fact.quantities.some((known) => isSame(said, known, clause, ledger));
  return quantities.every(has) && keepsLimits(fact, clause, ledger);
} // prettier-ignore

/** "3 years on pianos, 1 year on stands": of such a rule one figure is told by its own part, or both are. */
function mixesFigures(fact: Fact, { quantities, ...clause }: Clause, ledger: Ledger): boolean {
  const whole = { ...clause, quantities };
  const isSaid = (known: Quantity): boolean => quantities.some((said) => isSame(said, known, whole, ledger));
  return quantities.some((said) =>
    fact.quantities.some((known) => known.kind === said.kind && (known.unit === said.unit || known.kind === 'duration') && !isSaid(known)),
  );
}

/** "Mainland and islands" above "to the mainland 24 hours; to the islands 3 days" lends neither to the other's figure. */
const isOfAnother = (item: string, fact: Fact, { quantities }: Clause, { facts }: Ledger): boolean =>
  fact.passage !== undefined &&
  quantities.length > 0 &&
  facts.some(({ passage, words, quantities: known, text }) => passage === fact.passage && text !== fact.text && words.some((word) => meansSame(word, item)) && known.some(({ kind }) => quantities.some((said) => said.kind === kind))); // prettier-ignore

const ANSWER = /^(?:yes|no|ja|nein|si|oui|non)\b/;

/** A heading alone supports nothing: the fact itself must be spoken of, unless it is a plain yes or no. */
function touches(fact: Fact, clause: Clause, own: number, ledger: Ledger): boolean {
  if (own > 0 || ANSWER.test(normalise(fact.text))) return true;
  if (fact.words.length > 0 || fact.concepts.has('free')) return false;
  return clause.quantities.some((said) => fact.quantities.some((known) => isSame(said, known, clause, ledger)));
} // prettier-ignore

/** How much of a fact a clause says, figures included. */
function shareOf(fact: Fact, clause: Clause, ledger: Ledger): number {
  const items = itemsOf(fact);
  const said = items.filter((item) => itemsOf(clause).some((word) => matches(word, item)));
  const counted = fact.quantities.filter((known) => clause.quantities.some((quantity) => isSame(quantity, known, clause, ledger)));
  return (said.length + counted.length) / Math.max(1, items.length + fact.quantities.length);
} // prettier-ignore

/**
 * What the store says under a limit is only true with the limit, and a sentence of several clauses may not be put
 * together anew.
 */
function keepsLimits(fact: Fact, clause: Clause, ledger: Ledger): boolean {
  const share = shareOf(fact, clause, ledger);
  const parts = clausesOf(fact.text).map((part) => readClause(part, ledger.language));
  if (fact.source === 'policy' && parts.length > 1 && !isList(parts) && share < 0.6) return false;
  const least = isHypothetical(clause.text) ? 0.6 : 0.75;
  if (fact.source === 'policy' && isHypothetical(fact.text) && share < least) return false;
  const isDropped = (id: string): boolean => fact.concepts.has(id) && !clause.concepts.has(id);
  if (fact.source === 'policy' && !clause.negative && CONDITIONS.some(isDropped)) return false;
  return keepsAmounts(fact, clause, ledger);
} // prettier-ignore

/** In what state goods may come back: never left out of a yes. */
const CONDITIONS = ['unopened', 'unused', 'opened', 'used'];

function keepsAmounts(fact: Fact, clause: Clause, ledger: Ledger): boolean {
  if (fact.source === 'data' || ![...clause.concepts].some((id) => BENEFITS.has(id))) return true;
  const limits = fact.quantities.filter(({ kind }) => kind === 'money' || kind === 'percent');
  if (!limits.every((limit) => clause.quantities.some((said) => isSame(said, limit, clause, ledger))))
    return false;
  const kept = fact.words.filter((word) => clause.words.some((said) => sameStem(said, word)));
  if (clause.negative || fact.words.length < 2) return kept.length * 2 >= fact.words.length;
  return kept.length * 2 > fact.words.length;
}
