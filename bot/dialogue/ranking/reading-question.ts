import type { ProductDetails } from '../../tools/results.ts';
import type { Language } from '../../understanding/understanding.ts';
import { soughtWords } from '../flows/sought-words.ts';
import { nameOf } from '../known-products.ts';
import type { Unit } from '../replies/aspects/index.ts';
import { insideAsked } from '../replies/inside-words.ts';
import type { Scene } from '../scene.ts';
import { allergenWords, contentOf, contentOfOurs, fold, stem, wordsOf } from '../words.ts';
import { aspectsIn } from './aspects-asked.ts';
import type { Weights } from './aspects-asked.ts';
import type { Candidate } from './candidates.ts';
import { figuresTold, isNumber, thingCounted, unitsCounted, unitsIn } from './figures.ts';
import { has } from './related.ts';
import type { Question } from './question.ts';
import { wordsTelling } from './safety.ts';
import { withoutSlips } from './slips.ts';

/** What is asked of a product, as its own texts are weighed by it. */

const SURELY_SAFETY = 0.5;

export function questionIn(
  scene: Scene,
  product: ProductDetails,
  candidates: readonly Candidate[],
): Question {
  const { language } = scene.memory;
  const { text } = scene.turn;
  const asked = withoutName(text, product);
  const aspects = specific(aspectsIn(asked, language));
  const { asksFigure } = figureWords;
  const ofSafety = [...aspects].some(([aspect, sure]) => aspect.ofSafety === true && sure >= SURELY_SAFETY);
  const { said, alsoCalled } = soughtWords(scene, product);
  const name = nameOf(product.card);
  const spoken = said.filter((word) => !/^\p{N}+$/u.test(word) && !callsIt(word, name, candidates));
  const words = withoutSlips(spoken, candidates);
  const allergens = allergensIn(scene, words, name);
  return {
    said: words,
    alsoCalled,
    aspects,
    units: unitsIn(asked),
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

/** "The tofu one" is called "TofuClump", and nothing told of it speaks of tofu. */
function callsIt(word: string, name: readonly string[], candidates: readonly Candidate[]): boolean {
  const begins = word.length >= LEAST_OF_NAME && name.some((each) => each.startsWith(word));
  return begins && !candidates.some(({ called, words }) => has(called, word) || has(words, word));
}

const LEAST_OF_NAME = 4;

/** "How wide is the Steel Tumbler" asks for no material: what the thing is called asks for nothing. */
function withoutName(text: string, { card: { title } }: ProductDetails): string {
  const name = new Set(wordsOf(title).map(stem));
  const words = wordsOf(text);
  const stems = words.map(stem);
  const isName = stems.map((word) => name.has(word));
  const inRun = (at: number): boolean => isName[at] === true && (isName[at - 1] === true || isName[at + 1] === true || name.size === 1); // prettier-ignore
  // What is said once more than it is called by is asked for.
  const left = words.filter((_, at) => !(inRun(at) && name.delete(stems[at]!)));
  return left.length < words.length ? left.join(' ') : text;
}
