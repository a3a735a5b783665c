import type { IndexedPassage } from './policy-passages.ts';
import { isMatter } from './policy-matters.ts';
import type { PassageMatches, Term } from './policy-matches.ts';
import { surelySame } from './policy-nearness.ts';
import type { Topics } from './policy-topics.ts';
import type { Asked, QuestionWords } from './policy-words.ts';

/** How well each of a store's passages answers a question: what both have in common, weighed as was learnt. */

export interface Question extends Omit<QuestionWords, 'words'> {
  words: readonly Term[];
  topics: Topics;
  /** The topic it is surely about, with how alike it is to how people ask about that. */
  about: string | undefined;
  likeness: number;
  /** The intent that was understood. */
  intent: string | undefined;
}

/**
 * What a passage has in common with a question, each about 0–1:
 * - `said`: of its words, rare ones counting for more, and `worth`, how often the passage has them; `inUnit`: in one
 *   sentence, row or item with the heading over it, and `byUnit` without it;
 * - `inHeading`: in the heading; `headingAsked`: of the heading's words, those that are asked; `rarest`: the rarest word
 *   they share, and `rarestHeading`;
 * - `topic`: the topics of both, `surelyTopic` where they are the same, `topicOnly` where no page has the words; `ofAbout`:
 *   how much it is about what is surely asked; `beside`: how much another one is more;
 * - `aspect`: tells how much or how long, where that is asked, `figureless` nothing of the kind; `headedAspect`: whether
 *   its heading asks for that or for another;
 * - `place`: whether it names any place, where one is asked of; `named`: of places and ways to pay that are named;
 * - `byIntent`: its page is written for the intent that was understood, `elsewhere`: another one is.
 */
export const features = [
  'said', 'worth', 'inUnit', 'byUnit', 'inHeading', 'headingAsked', 'rarest', 'rarestHeading', 'topic', 'surelyTopic', 'topicOnly', 'ofAbout', 'ofAboutMost',
  'beside', 'aspect', 'figureless', 'headedAspect', 'place', 'named', 'length', 'summary', 'byIntent', 'elsewhere',
] as const; // prettier-ignore
type Feature = (typeof features)[number];

/** Below this a topic is hardly any passage's. */
const OF_ANY = 0.3;
/** From here on both are about the same, whatever their words. */
const SURELY = 0.45;

export function featuresOf(
  question: Question,
  passages: readonly IndexedPassage[],
  matches: PassageMatches,
): Record<Feature, number>[] {
  const { words, topics, aspects, about, likeness, intent, namesPlace } = question;
  const total = words.reduce((sum, { rarity }) => sum + rarity, 0) || 1;
  const rarestOfAll = matches.rarityOf(1);
  const of = (at: number): number => (about === undefined ? 0 : (passages[at]!.topics.get(about) ?? 0));
  const most = about === undefined ? 0 : Math.max(0, ...passages.map((_, at) => of(at)));
  const isKnown = most > OF_ANY;
  const served = intent !== undefined && passages.some(({ passage }) => passage.intents.includes(intent));
  const share = (saidIn: (term: Term) => number): number =>
    words.reduce((sum, term) => sum + term.rarity * saidIn(term), 0) / total;
  const unknown = words.length === 0 ? 1 : share(({ near }) => (near.size === 0 ? 1 : 0));
  const names = words.filter(({ isName }) => isName === true);
  return passages.map((each, at) => {
    const { passage, units, headedBy, headedAspects, isSummary } = each;
    const { inUnit, byUnit, aspect } = bestUnit(question, units, matches.firstUnits[at]!, at, share);
    const rarestIn = (saidIn: (term: Term) => number): number =>
      Math.max(0, ...words.map((term) => (saidIn(term) >= surelySame ? term.rarity : 0))) / rarestOfAll;
    const headed = headedBy.filter((word) => isSaid(words, word));
    const asksHeaded = aspects.length > 0 && headedAspects.length > 0;
    const intents = intent === undefined ? [] : passage.intents;
    let topic = 0;
    for (const [name, alike] of topics) topic = Math.max(topic, Math.sqrt(alike * (each.topics.get(name) ?? 0))); // prettier-ignore
    return {
      said: share(({ heads, texts }) => Math.max(heads[at]!, texts[at]!)),
      worth: Math.min(
        2,
        share(({ worths }) => worths[at]!),
      ),
      inUnit,
      byUnit,
      inHeading: share(({ heads }) => heads[at]!),
      headingAsked: matches.rarityOfAll(headed) / (matches.rarityOfAll(headedBy) + rarestOfAll / 3),
      rarest: rarestIn(({ heads, texts }) => Math.max(heads[at]!, texts[at]!)),
      rarestHeading: rarestIn(({ heads }) => heads[at]!),
      topic,
      surelyTopic: Math.max(0, 2 * (topic - SURELY)),
      topicOnly: topic * unknown,
      ofAbout: of(at),
      ofAboutMost: isKnown ? (of(at) / most) * likeness : 0,
      beside: isKnown ? (1 - of(at) / most) * likeness : 0,
      aspect,
      figureless: aspects.length > 0 && !each.hasFigure ? 1 : 0,
      headedAspect: !asksHeaded ? 0 : headedAspects.some((term) => aspects.some((one) => one.term === term)) ? 1 : -1, // prettier-ignore
      place: !namesPlace ? 0 : each.namesPlace ? 1 : -1,
      named: names.length === 0 ? 0 : names.filter((term) => Math.max(term.heads[at]!, term.texts[at]!) >= SAID_SO).length / names.length, // prettier-ignore
      length: Math.log(units.length + 1),
      summary: isSummary ? 1 : 0,
      byIntent: intents[0] === intent && intent !== undefined ? 1 : intents.includes(intent ?? '') ? 0.5 : 0,
      elsewhere: served && intents.length > 0 && !intents.includes(intent) ? 1 : 0,
    };
  });
}

const isSaid = (words: readonly Term[], word: string): boolean =>
  words.some(({ near }) => (near.get(word) ?? 0) >= SAID_SO);

/** From here on another word stands for the one that was said. */
const SAID_SO = 0.5;
/** What stands over a unit in the heading holds for it nearly as if it said so itself. */
const BY_HEADING = 0.8;
const BY_ASPECT = 0.2;

const inAny = ({ near }: Term, words: ReadonlySet<string>): boolean =>
  [...near.keys()].some((word) => words.has(word));

export const asksFor = (aspects: readonly Asked[], words: ReadonlySet<string>): number =>
  aspects.filter(({ term, others }) => [term, ...others].some((word) => words.has(word))).length /
  Math.max(1, aspects.length);

function bestUnit(
  { aspects }: Question,
  units: IndexedPassage['units'],
  first: number,
  at: number,
  share: (saidIn: (term: Term) => number) => number,
): { inUnit: number; byUnit: number; aspect: number } {
  const best = { inUnit: 0, byUnit: 0, aspect: 0 };
  for (const [index, { words }] of units.entries()) {
    const unit = first + index;
    const inUnit = share((term) => Math.max(term.units[unit]!, BY_HEADING * term.heads[at]!));
    const aspect = asksFor(aspects, words);
    if (inUnit + BY_ASPECT * aspect > best.inUnit + BY_ASPECT * best.aspect) Object.assign(best, { inUnit, aspect }); // prettier-ignore
    best.byUnit = Math.max(best.byUnit, share((term) => term.units[unit]!)); // prettier-ignore
  }
  return best;
}

/** Learnt from the questions of test/asked by `node test/asked/learn-weights.ts`; `figureless`, of which they hold few, is set higher. */
const weights: Readonly<Record<Feature, number>> = {
  said: 1.11, worth: 1.94, inUnit: 1.08, byUnit: 1.05, inHeading: 0.25, headingAsked: 1.5, rarest: 0.9, rarestHeading: 0.55,
  topic: 2, surelyTopic: 0.37, topicOnly: 0.59, ofAbout: 1.06, ofAboutMost: 0.74, beside: -0.72, aspect: 0.79, figureless: -1.5,
  headedAspect: 0.47, place: 0.68, named: 0.64, length: 0.53, summary: -0.74, byIntent: 1.26, elsewhere: -0.69,
}; // prettier-ignore
/** As much as a passage must have to answer as likely as none does. */
const NONE = 4.36;
/** "What is your return policy": who asks for the whole of a rule is told its page in short. */
const WHOLE = 5;

/** By passage, how much better than none it answers. */
export function scoresOf(
  question: Question,
  passages: readonly IndexedPassage[],
  matches: PassageMatches,
): number[] {
  const { words } = question;
  const headed = passages.some(({ headedBy, headedAspects }) => headedBy.length > 0 && headedAspects.length === 0 && headedBy.every((word) => words.some(({ term }) => term === word))); // prettier-ignore
  return featuresOf(question, passages, matches).map((has, at) => {
    const score = features.reduce((sum, feature) => sum + weights[feature] * has[feature], -NONE);
    return score + (!headed && asksForWhole(question, passages[at]!) ? WHOLE : 0);
  });
}

/** Nothing is asked but what the page is called, or means the same. */
function asksForWhole(
  { words, aspects, intent }: Question,
  { isSummary, title, passage }: IndexedPassage,
): boolean {
  if (!isSummary || aspects.length > 0) return false;
  const plain = words.filter(({ term }) => !isMatter(term));
  return plain.length > 0 ? plain.every((term) => inAny(term, title)) : passage.intents[0] === intent;
}
