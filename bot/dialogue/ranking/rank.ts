import type { ProductDetails } from '../../tools/results.ts';
import type { Language } from '../../understanding/understanding.ts';
import { soughtWords } from '../flows/sought-words.ts';
import type { Scene } from '../scene.ts';
import { insideAsked } from '../replies/inside-words.ts';
import { allergenWords, contentOf, contentOfOurs, fold } from '../words.ts';
import { aspectShared, GENERAL, LIMIT } from './aspect-share.ts';
import { aspectsIn, aspectsOfLabel, aspectsTold } from './aspects-asked.ts';
import type { Weights } from './aspects-asked.ts';
import { candidatesOf } from './candidates.ts';
import type { Candidate } from './candidates.ts';
import type { Question } from './question.ts';
import { isNumber, unitsIn, unitsTold } from './figures.ts';
import { has } from './related.ts';

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
const LITTLE_ELSE = 0.1;
const LACKS_FIGURE = 0.75;
const LACKS_UNIT = 0.6;

function questionIn(scene: Scene, product: ProductDetails): Question {
  const { language } = scene.memory;
  const { text } = scene.turn;
  const aspects = specific(aspectsIn(text, language));
  const { asksFigure } = figureWords;
  const ofSafety = [...aspects].some(([aspect, sure]) => aspect.ofSafety === true && sure >= SURELY_SAFETY);
  const { said, alsoCalled } = soughtWords(scene, product);
  const words = said.filter((word) => !/^\p{N}+$/u.test(word));
  return {
    said: words,
    alsoCalled,
    aspects,
    units: unitsIn(text),
    counted: unitsIn(fold(text).match(figureWords.counts)?.[1]?.replace(/^/, '1 ') ?? ''),
    wantsFigure: asksFigure.test(fold(text)),
    ofSafety,
    partners: partnersIn(scene, words),
    allergens: words.filter((word) => allergenWords(scene).includes(word)),
    inside: words.filter((word) => contentOf(scene, insideAsked(text, language)).includes(word)),
  };
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
  counts: /\b(?:how many|wie ?viele?|cuant[oa]s|combien de) (\p{L}+)/u,
}; // prettier-ignore

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
  const question = questionIn(scene, product);
  const candidates = candidatesOf(scene, product);
  const rarities = raritiesOf(question.said, candidates);
  const language = scene.store.catalogueLanguage ?? scene.store.languages[0] ?? 'en';
  return candidates
    .map((candidate): Ranked => {
      const byWords = wordsShared(question, candidate, rarities);
      const byAspect = aspectShared(question, candidate, language);
      const text = candidate.kind === 'fact' ? candidate.value : candidate.text;
      const units = unitsTold(text);
      const sameUnit = [...question.units].some((unit) => unit !== 'count' && units.has(unit))
        ? SAME_UNIT
        : 0;
      const both = 1 - (1 - WORDS * byWords) * (1 - byAspect);
      // "Does it contain citral" is told where citral stands, whatever the field is called.
      const stray = byWords < BY_NAME && strays(question, candidate) ? OTHER_ASPECT : 1;
      // "How many metres does it cover" is not told by what it covers in two coats.
      const asksUnit = [...question.counted].filter((unit) => unit !== 'count');
      const holdsNone =
        asksUnit.length > 0 && candidate.kind !== 'fact'
          ? !asksUnit.some((unit) => units.has(unit))
          : units.size === 0;
      const lacking =
        question.wantsFigure && holdsNone
          ? asksUnit.length > 0 && candidate.kind !== 'fact'
            ? LACKS_UNIT
            : LACKS_FIGURE
          : 1;
      const bounded = sameUnit > 0 && candidate.kind === 'fact' && LIMIT.test(fold(text)) ? BOUNDED : 0;
      const counted = [...question.counted].some((unit) => unit !== 'count' && units.has(unit))
        ? HOLDS_COUNTED
        : 0;
      const plain = Math.max(bounded, counted, both === 0 ? 0 : both + sameUnit);
      const weighed = plain * stray * lacking * (candidate.kind === 'fact' ? 1 : OF_TEXT);
      // "Have they xylitol in": what names it comes before a list without it; a "nut butter" holds none by its name.
      const namesIt =
        question.inside.length > 0 &&
        candidate.kind !== 'tag' &&
        question.inside.every((word) => has(candidate.words, word));
      const score = namesIt
        ? Math.max(NAMES_IT, weighed)
        : weighed +
          (scene.turn.intent === 'product-question' ? ofLittleElse(question, candidate, byWords) : 0);
      const mayTell = namesIt || !question.ofSafety || ofSafety(question, candidate, language);
      return { candidate, score: mayTell ? score : 0, byWords, byAspect };
    })
    .toSorted((one, other) => other.score - one.score);
}

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
function wordsShared(
  { said, alsoCalled }: Question,
  { called, words }: Candidate,
  rarities: readonly number[],
): number {
  let shared = 0;
  let all = 0;
  for (const [index, word] of said.entries()) {
    const rarity = rarities[index]!;
    all += rarity;
    shared += rarity * (has(called, word) ? 1 : has(words, word) ? IN_VALUE : 0);
  }
  const own = all === 0 ? 0 : shared / all;
  return Math.max(own, alsoCalled.some((word) => has(called, word)) ? ALSO_CALLED : 0);
}

/** Called so that it surely tells of something else than what is asked. */
function strays({ aspects }: Question, candidate: Candidate): boolean {
  if (candidate.kind !== 'fact' || aspects.size === 0) return false;
  const own = GENERAL.test(fold(candidate.label)) ? [] : aspectsOfLabel(candidate.label);
  return own.length > 0 && !own.some((aspect) => aspects.has(aspect));
}

/** Only what warns of it, tells what is in it or names just that answers who asks whether something is safe. */
function ofSafety({ aspects, allergens }: Question, candidate: Candidate, language: Language): boolean {
  // A mark says what a thing is, not what it is free of.
  if (candidate.kind === 'tag' && allergens.length > 0) return false;
  if (candidate.kind !== 'fact' && allergens.length > 0)
    return allergens.some((word) => has(candidate.words, word));
  const text = candidate.kind === 'fact' ? candidate.value : candidate.text;
  const told = aspectsTold(text, language);
  const called = candidate.kind === 'fact' ? aspectsOfLabel(candidate.label) : [];
  return [...aspects.keys()].some(
    (aspect) =>
      (told.get(aspect) ?? 0) > 0 ||
      called.includes(aspect) ||
      (aspect.ofSafety && called.some((each) => each.name === 'ingredients')),
  );
}
