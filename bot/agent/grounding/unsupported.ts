import type { Language } from '../../understanding/understanding.ts';
import { clauseProblem, type Saying, type Unsupported } from './saying.ts';
import { comparedIn } from './comparing.ts';
import { excuseOf } from './excuses.ts';
import { piecesOf, readClause } from './clause.ts';
import type { Ledger } from './ledger.ts';
import { mentionsIn } from './mentions.ts';
import { normalise, wordsOf } from './normal.ts';
import { writeFigures } from './number-words.ts';
import { EACH } from './addressed.ts';
import { pricedAt, withoutTitles, type Subjects } from './subjects.ts';

/** A sentence as the sayings it is made of: each must hold of what it speaks of, alone or with those beside it. */

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
    if (!problem || problem.isFalse || pieces.length < 2) return problem;
  }
  return problemOfParts(pieces, saying);
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
    if (mentions.length > 0 && mentions.every(({ at }) => at > than))
      return { text, about: new Set([...current, ...here]) };
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
      if (joined.some(({ about }) => !isSameSet(about, joined[0]!.about))) continue;
      if (joined.every(({ text }) => isFragment(text)) && !isTakenUp(pieces, end, saying)) continue;
      const problem = isWish(joined, saying.ledger.language) || (start === end && isTakenUp(pieces, end, saying)) ? undefined : problemOf(joined.map(({ text }) => text).join(', '), aboutAll(joined), saying); // prettier-ignore
      if (problem) first ??= problem;
      else holds[end + 1] = true;
    }
  });
  return holds.at(-1) ? undefined : (first ?? { reason: 'promise', claim: saying.sentence });
}

/** "It holds two pumps, one bell": what stands without a verb is said as the piece before it was. */
function isTakenUp(pieces: Piece[], index: number, saying: Saying): boolean {
  const { text, about } = pieces[index]!;
  const told = pieces.slice(0, index).findLast((piece) => !isFragment(piece.text));
  if (!told || !isFragment(text) || isSameSet(told.about, about)) return false;
  const end = beginsIn(told.text, saying.ledger);
  const opening = told.text.slice(0, end);
  return (
    wordsOf(normalise(opening)).length > 0 && problemOf(`${opening} ${text}`, about, saying) === undefined
  );
}

/** Where what a piece says of something begins: at its first name or figure. */
function beginsIn(text: string, ledger: Ledger): number {
  const named = mentionsIn(text, ledger)[0]?.at ?? text.length;
  const figure = text.search(/\d/);
  const counted = text
    .split(/(?<=\s)/)
    .findIndex((word) => /^\d/.test(writeFigures(normalise(word.trim()), ledger.language)));
  const written =
    counted < 0
      ? text.length
      : text
          .split(/(?<=\s)/)
          .slice(0, counted)
          .join('').length;
  return Math.min(named, figure < 0 ? text.length : figure, written);
}

/** "…, also on batteries, …" says nothing alone. */
const BESIDE =
  /^(?:also|auch|even|sogar|tambien|incluso|aussi|meme|including|inklusive|incluid\w+|y compris|auf|for|fur|para|pour)\b/;

/** "M", "en 39", "one spatula": nothing is said of it but by what stands before. */
const isFragment = (text: string): boolean =>
  BESIDE.test(normalise(text)) ||
  (!LACKS.test(normalise(text)) && wordsOf(normalise(text)).length <= 3 && !TELLS.test(normalise(text)));

/** "Without gluten" says something of what was named. */
const LACKS = /^(?:without|free of|ohne|frei von|sin|libre de|sans)\b/;

const TELLS =
  /\b(?:is|are|has|have|costs?|comes?|ist|sind|hat|haben|kostet|kosten|wiegt|es|son|esta|estan|tiene|tienen|cuesta|pesa|lleva|est|sont|a|ont|coute|pese)\b/;

/** "Good news", "por desgracia". */
function isMute(text: string, ledger: Ledger): boolean {
  const { words, concepts, quantities } = readClause(text, ledger.language);
  return words.length + concepts.size + quantities.length === 0;
}

const isSameSet = (one: Subjects, other: Subjects): boolean => one.size === other.size && [...one].every((key) => other.has(key)); // prettier-ignore

const aboutAll = (pieces: Piece[]): Subjects => new Set(pieces.flatMap(({ about }) => [...about]));

/** What the shopper wants is theirs: "puisque vous fuyez les parfums", "if weight matters more". */
const WISH =
  /^(?:ojo |cuidado |attention |achtung |vorsicht )?(?:(?:if|since|as) (?:\w+ ){1,4}(?:matter(?:s|ed)?|(?:is|were) (?:more )?important|were all)|(?:should|given that|since|as) you\b|(?:da|weil) (?:sie|du|ihr|ihnen|dir)\b|aunque (?:tengas|no pidas)|como (?:buscas?|quieres?|usted)|puisque vous|comme vous)/;

/** A condition states nothing: what it is a condition of must hold by itself, or together with it. */
const CONDITION =
  /^(?:if|unless|should (?:it|they|you|that)|sollten?|en caso de|en cas de|au cas ou|a condition d|siempre y cuando|por si|provided|as long as|in case|when|wenn|falls|sofern|solange|sobald|ausser|si|salvo|siempre que|cuando|sauf|tant que|lorsque|quand)\b/;

const isWish = ([only, ...others]: Piece[], language: Language): boolean => {
  if (only === undefined || others.length > 0 || readClause(only.text, language).quantities.length > 0)
    return false;
  const plain = normalise(only.text);
  return WISH.test(plain) || CONDITION.test(plain);
};

const NEITHER = /\b(?:neither|none of (?:them|these)|keine[rs]? (?:von|der) (?:beiden|ihnen)|ningun[oa] de l[oa]s (?:dos|tres)|aucun(?:e)? des (?:deux|trois))\b/; // prettier-ignore
const TOGETHER = /\b(?:together|total|altogether|zusammen|insgesamt|junt[oa]s?|en total|ensemble|au total)\b/;

/** "On both sides" is said of one thing. */
const OF_ONE =
  /\b(?:both|beide[nrs]?|amb[oa]s|l[oa]s dos|les deux) (?:sides?|ends?|hands?|ways?|faces?|feet|ears?|colou?rs?|sizes?|seiten|enden|handen?|richtungen|farben|grossen|lados?|caras?|manos|colores|tallas|cotes?|mains|bouts|couleurs|tailles)\b/g;

const AS_WELL =
  /\b(?:as well as|tanto\b.{1,60}\bcomo|sowohl\b.{1,60}\bals auch|both\b.{1,60}\band|aussi bien\b.{1,60}\bque)\b/;

/** What is said of several must be true of one after the other. */
function keysMeant(text: string, ledger: Ledger, about: Subjects): Subjects[] {
  const plain = normalise(text).replace(OF_ONE, ' ');
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
    const problem = clauseProblem(said, keys, saying);
    if (problem) return problem;
  }
  return undefined;
}
