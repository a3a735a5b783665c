import type { ProductDetails } from '../../tools/results.ts';
import type { Language } from '../../understanding/understanding.ts';
import { nameOf } from '../known-products.ts';
import { soughtWords } from '../flows/sought-words.ts';
import type { Scene } from '../scene.ts';
import { insideAsked } from '../replies/inside-words.ts';
import { allergenWords, contentOf, contentOfOurs, fold } from '../words.ts';
import { aspectShared, GENERAL, LIMIT } from './aspect-share.ts';
import { aspectsIn, aspectsOfLabel, aspectsTold } from './aspects-asked.ts';
import type { Weights } from './aspects-asked.ts';
import type { Unit } from '../replies/aspects/index.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import type { Question } from './question.ts';
import {
  countsThing,
  figuresTold,
  isNumber,
  thingCounted,
  unitsCounted,
  unitsIn,
  unitsTold,
} from './figures.ts';
import { has } from './related.ts';
import { asksOfDanger, mayTellOfSafety, namesAllergen, wordsTelling } from './safety.ts';
import { withoutSlips } from './slips.ts';

/**
 * Which of all that the store says of a product answers a question: every field and sentence is weighed by the words it
 * shares with it, by whether it tells of the aspect that is asked for, and by whether it holds such a value.
 */

export interface Ranked {
  candidate: Candidate;
  /** 0–1; above `ENOUGH` it answers. */
  score: number;
  /** What of it the words shared make up, and what being of the aspect asked for. */
  byWords: number;
  byAspect: number;
  /** The words of the question that stand in it. */
  holds: readonly string[];
  /** A danger is asked for that it does not name. */
  silent?: true;
}

/** Below it, the store does not say. */
export const ENOUGH = 0.42;

const IN_VALUE = 0.8;
const ALSO_CALLED = 0.6;
const UNKNOWN_WORD = 0.45;
const WORDS = 0.8;
const OF_TEXT = 0.92;
const SAME_UNIT = 0.12;
/** Who names a measure is told what most of it may be. */
const BOUNDED = 0.5;
/** Who asks how many of a measure there are is told what holds it, even where nothing else is shared. */
const HOLDS_COUNTED = 0.5;
const OTHER_ASPECT = 0.6;
const BY_NAME = 0.5;
const SURELY_SAFETY = 0.5;
const NAMES_IT = 0.85;
const NAMES_ALLERGEN = 1;
const NAMES_ITS_KIND = 0.9;
const LITTLE_ELSE = 0.1;
const LACKS_FIGURE = 0.75;
const LACKS_UNIT = 0.6;
const COUNTS_IT = 1.1;

function questionIn(scene: Scene, product: ProductDetails, candidates: readonly Candidate[]): Question {
  const { language } = scene.memory;
  const { text } = scene.turn;
  const aspects = specific(aspectsIn(text, language));
  const { asksFigure } = figureWords;
  const ofSafety = [...aspects].some(([aspect, sure]) => aspect.ofSafety === true && sure >= SURELY_SAFETY);
  const { said, alsoCalled } = soughtWords(scene, product);
  const words = withoutSlips(said.filter((word) => !/^\p{N}+$/u.test(word)), candidates); // prettier-ignore
  const allergens = allergensIn(scene, words, nameOf(product.card));
  return {
    said: words,
    alsoCalled,
    aspects,
    units: unitsIn(text),
    counted: figureWords.lasts.test(fold(text)) ? TIME : unitsCounted(text),
    thing: contentOf(scene, thingCounted(text) ?? '')[0],
    wantsFigure: asksFigure.test(fold(text)),
    ofSafety,
    partners: partnersIn(scene, words),
    allergens,
    ofAllergens: wordsTelling(scene, allergens),
    figures: figuresTold(text),
    isOpen: OPEN[language].test(fold(text)),
    inside: words.filter((word) => contentOf(scene, insideAsked(text, language)).includes(word)),
  };
}

/** What the product is only called by, "the nut mix", is asked for where nothing else is. */
function allergensIn(scene: Scene, said: readonly string[], name: readonly string[]): readonly string[] {
  const named = said.filter((word) => allergenWords(scene).includes(word));
  const beyond = named.filter((word) => !name.includes(word));
  return beyond.length > 0 ? beyond : named;
}

/** What was said beside the words that only ask whether it fits. */
function partnersIn(scene: Scene, said: readonly string[]): readonly string[] {
  const asking = contentOfOurs(scene, FITTING);
  return said.filter((word) => !asking.includes(word) && (!isNumber(word) || /\d/.test(word)));
}

const FITTING =
  'work works working fit fits fitting compatible compatibility connect connects pair pairs go goes use used ok okay usable attach mount ' +
  'kompatibel passt passen funktioniert geht anschließen verbinden koppeln nutzen compatible funciona sirve vale encaja conecta conectar usar va van ' +
  'marche fonctionne compatible va vont connecter brancher utiliser';

const figureWords = {
  asksFigure: /\b(?:how (?:much|many|big|long|wide|tall|high|deep|heavy|hot|cold|warm|far|old|fast|loud|bright|strong|thick|large|small)|what (?:size|weight|age|temperature)|wie (?:viele?|gross|lange?|breit|hoch|tief|schwer|warm|kalt|heiss|weit|alt|schnell|laut|hell|stark|dick)|wieviele?|cuant[oa]s?|que (?:tamano|edad|temperatura|altura)|combien|quel(?:le)? (?:age|taille|temperature|hauteur|longueur|largeur|poids|puissance))\b/,
  lasts: /\b(?:how long (?:do|does|did|will|would|can|could)\b(?!.*\bcome)|wie lange|cuanto tiempo|cuanto (?:dura|aguanta|tarda)|combien de temps)\b/,
}; // prettier-ignore

const TIME: ReadonlySet<Unit> = new Set<Unit>(['time']);

/** Neither yes nor no is an answer. */
const OPEN: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:what|how|where|who)\b/,
  de: /\b(?:was|wie|wo|wer|woraus|woher)\b/,
  es: /\b(?:de que|cuant[oa]s?|como|donde|quien)\b/,
  fr: /\b(?:combien|comment|en quoi|de quoi)\b/,
};

/** What is general counts for less beside what is not. */
function specific(asked: Weights): Weights {
  const narrow = [...asked].some(([{ general, weak }, sure]) => !general && !weak && sure >= SURELY_ASKED);
  if (!narrow) return asked;
  return new Map([...asked].map(([aspect, sure]) => [aspect, aspect.general ? sure * BESIDE : sure]));
}

const SURELY_ASKED = 0.5;
const BESIDE = 0.6;

/** Best first. */
export function ranked(scene: Scene, product: ProductDetails): Ranked[] {
  const candidates = candidatesOf(scene, product);
  const question = questionIn(scene, product, candidates);
  const rarities = raritiesOf(question.said, candidates);
  const language = scene.store.catalogueLanguage ?? scene.store.languages[0] ?? 'en';
  const ofDanger = asksOfDanger(scene, question);
  const asOfProduct = scene.turn.intent === 'product-question';
  return candidates
    .map((candidate): Ranked => {
      const byWords = wordsShared(question, candidate, rarities);
      const byAspect = aspectShared(question, candidate, language);
      const named = namesIt(question, candidate);
      const mayTell = named > 0 || !question.ofSafety || mayTellOfSafety(question, candidate, language);
      const weighed = mayTell && !repeatsOnly(question, candidate) ? weigh(question, candidate, { byWords, byAspect, language }) : 0; // prettier-ignore
      const more = asOfProduct && weighed > 0 ? ofLittleElse(question, candidate, byWords) : 0;
      const holds = question.said.filter((word) => has(candidate.called, word) || has(candidate.words, word));
      return { candidate, score: named > 0 ? named + LITTLE_ELSE * weighed : weighed + more, byWords, byAspect, holds, ...(named === 0 && ofDanger ? { silent: true } : {}) }; // prettier-ignore
    })
    .toSorted((one, other) => other.score - one.score);
}

interface Shares {
  byWords: number;
  byAspect: number;
  language: Language;
}

/** By the words shared, the aspect told and the measure held. */
function weigh(question: Question, candidate: Candidate, { byWords, byAspect, language }: Shares): number {
  const text = textOf(candidate);
  const units = unitsTold(text);
  const holds = (wanted: ReadonlySet<Unit>): boolean =>
    [...wanted].some((unit) => unit !== 'count' && units.has(unit));
  const sameUnit = holds(question.units) ? SAME_UNIT : 0;
  const isCounted = holds(question.counted) || (question.thing !== undefined && countsThing(text, question.thing)); // prettier-ignore
  const counted = isCounted ? HOLDS_COUNTED : 0;
  const both = 1 - (1 - WORDS * byWords) * (1 - byAspect) * (1 - counted);
  // "Does it contain citral" is told where citral stands, whatever the field is called.
  const stray = byWords < BY_NAME && strays(question, candidate) ? OTHER_ASPECT : 1;
  const beside = !isCounted && byAspect < TELLS && speaksOfOther(question, candidate, byWords, language) ? OTHER_ASPECT : 1; // prettier-ignore
  const lacking = question.wantsFigure ? lackingOf(question, candidate, units) : 1;
  // What is told of allergens says more of a danger than what a thing is made of.
  const ofDanger = question.allergens.length > 0 && isOfAllergens(candidate) ? SAME_UNIT : 0;
  const bounded = sameUnit > 0 && candidate.kind === 'fact' && LIMIT.test(fold(text)) ? BOUNDED : 0;
  const plain = Math.max(bounded, both === 0 ? 0 : both + sameUnit);
  return (plain + ofDanger) * stray * beside * lacking * (candidate.kind === 'fact' ? 1 : OF_TEXT);
}

/** "How many metres does it cover" is not told by what it covers in two coats, nor "how many pockets" by what they are lined with. */
function lackingOf({ counted, thing }: Question, candidate: Candidate, units: ReadonlySet<Unit>): number {
  const { kind } = candidate;
  if (kind !== 'fact' && thing !== undefined && counted.size === 0)
    return countsThing(candidate.text, thing) ? COUNTS_IT : LACKS_UNIT;
  const asked = kind === 'fact' ? [] : [...counted].filter((unit) => unit !== 'count');
  if (asked.length === 0) return units.size === 0 ? LACKS_FIGURE : 1;
  return asked.some((unit) => units.has(unit)) ? 1 : LACKS_UNIT;
}

const isOfAllergens = (candidate: Candidate): boolean =>
  candidate.kind === 'fact' && aspectsOfLabel(candidate.label)[0]?.name === 'allergens';

const textOf = (candidate: Candidate): string =>
  candidate.kind === 'fact' ? candidate.value : candidate.text;

/**
 * "Have they xylitol in", "is it 9/16": what names it comes before a list without it; a "nut butter" holds none by its
 * name.
 */
function namesIt(question: Question, candidate: Candidate): number {
  if (candidate.kind === 'tag') return 0;
  const { inside, allergens, figures } = question;
  if (allergens.some((word) => has(candidate.called, word) || has(candidate.words, word)))
    return NAMES_ALLERGEN;
  if (allergens.length > 0) return namesAllergen(question, candidate) ? NAMES_ITS_KIND : 0;
  const ofFigure = figures.length > 0 && figures.every((figure) => figuresTold(textOf(candidate)).includes(figure)); // prettier-ignore
  const holds = inside.length > 0 && inside.every((word) => has(candidate.words, word));
  return ofFigure || holds ? NAMES_IT : 0;
}

/** A mark that only repeats a word of "what is the filling made of" tells nothing. */
function repeatsOnly({ said, isOpen }: Question, { kind, words }: Candidate): boolean {
  return kind === 'tag' && isOpen && words.every((word) => said.includes(word));
}

/** "Are the pieces weighted" is not told by what else is said of the pieces. */
function speaksOfOther(
  { aspects, said }: Question,
  candidate: Candidate,
  byWords: number,
  language: Language,
): boolean {
  if (candidate.kind === 'fact' || byWords === 0 || byWords >= MOSTLY || said.length < 2) return false;
  const clear = [...aspects].filter(([{ weak }, sure]) => !weak && sure >= CLEARLY_ASKED);
  const told = aspectsTold(candidate.text, language);
  return clear.length > 0 && !clear.some(([aspect]) => told.has(aspect) || OF_CONTENTS.includes(aspect.name));
}

/** What is asked to be in it is told where it is named. */
const OF_CONTENTS: readonly string[] = ['ingredients', 'included', 'material'];
/** More of the words than this, and they are what is asked for. */
const MOSTLY = 0.6;
const CLEARLY_ASKED = 0.7;
/** So sure of the aspect, by a measure or a partner, that its words need not be said. */
const TELLS = 0.4;

/** "Can it be flushed down the loo", of "Don't flush it": a sentence that says hardly more than what was asked. */
function ofLittleElse({ said }: Question, candidate: Candidate, byWords: number): number {
  if (candidate.kind !== 'sentence' || candidate.words.length === 0 || byWords < BY_NAME) return 0;
  const own = new Set(candidate.words);
  const asked = [...own].filter((word) => has(said, word)).length;
  return LITTLE_ELSE * (asked / own.size);
}

/** How much each word tells: the fewer pieces hold it, the more. */
function raritiesOf(said: readonly string[], candidates: readonly Candidate[]): readonly number[] {
  return said.map((word) => {
    const holding = candidates.filter(({ called, words }) => has(called, word) || has(words, word)).length;
    const rarity = Math.log(1 + candidates.length / Math.max(1, holding));
    return holding === 0 ? rarity * UNKNOWN_WORD : rarity;
  });
}

/** Which share of what was said it speaks of, rare words counting for more. */
function wordsShared(question: Question, candidate: Candidate, rarities: readonly number[]): number {
  const { said, alsoCalled } = question;
  const { called, words } = candidate;
  let shared = 0;
  let all = 0;
  for (const [index, word] of said.entries()) {
    const rarity = rarities[index]!;
    all += rarity;
    shared += rarity * (has(called, word) ? 1 : has(words, word) ? IN_VALUE : 0);
  }
  const own = all === 0 ? 0 : shared / all;
  // "Where is it made" is not told by what it is made of, though both are "made".
  const isCalledSo = alsoCalled.some((word) => has(candidate.called, word)) && !strays(question, candidate);
  return Math.max(own, isCalledSo ? ALSO_CALLED : 0);
}

/** Called so that it surely tells of something else than what is asked. */
function strays({ aspects }: Question, candidate: Candidate): boolean {
  if (candidate.kind !== 'fact' || aspects.size === 0) return false;
  const own = GENERAL.test(fold(candidate.label)) ? [] : aspectsOfLabel(candidate.label);
  return own.length > 0 && !own.some((aspect) => aspects.has(aspect));
}
