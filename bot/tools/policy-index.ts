import type { PolicyPassage } from '../settings/store.ts';
import { PassageMatches } from './policy-matches.ts';
import { indexedPassages } from './policy-passages.ts';
import type { IndexedPassage } from './policy-passages.ts';
import { asksFor, featuresOf, scoresOf } from './policy-ranking.ts';
import type { Question } from './policy-ranking.ts';
import { namesRegion, toldOf } from './policy-telling.ts';
import { topicAsked, topicsOf } from './policy-topics.ts';
import { askedIn } from './policy-words.ts';

/** How well a passage answers; best first. */
export interface FoundPassage {
  passage: PolicyPassage;
  score: number;
  /** How likely it answers what was asked, 0–1. */
  covers: number;
  /** It shares one thing with a question that says more, and is not surely about the same. */
  alone: boolean;
  /** How much it is about what the question is surely about, 0–1. */
  ofAbout: number;
  /** What of it answers the question. */
  told: string;
  /** What is told names a part of a country that is asked of. */
  ofRegion?: boolean;
}

export interface Answer {
  found: FoundPassage[];
  about: string | undefined;
  likeness: number;
}

/** Where the best is less likely than this, none answers. */
const LEAST = 0.3;
/** So far behind the best, by score, is no answer. */
const MOST_BEHIND = 2;
/** A question goes on with the passage that answered the one before it, by score: more where no other says more of it. */
const GOES_ON = 2;
const GOES_ON_SURELY = 4;
const LITTLE_MORE = 0.1;
/** About what is surely asked so far that one shared word is no chance. */
const OF_MATTER = 0.25;
const HALF = 0.5;
/** What one shared word is worth where the question says more than that. */
const ALONE = 0.8;

/** Finds the sections of a store's policies that answer a question, by what they have in common with it. */
export class PolicyIndex {
  readonly #passages: readonly IndexedPassage[];
  readonly #matches: PassageMatches;

  constructor(passages: readonly PolicyPassage[]) {
    this.#passages = indexedPassages(passages);
    this.#matches = new PassageMatches(this.#passages);
  }

  find(question: string, topic: string | undefined, limit: number): FoundPassage[] {
    return this.answer(question, topic, limit).found;
  }

  /**
   * @param topic the intent that was understood; policies written for it come first
   * @returns what answers, and the topic the question is surely about, if it is of one, with how alike it is to how people
   * ask about that, 0–1
   */
  answer(question: string, topic: string | undefined, limit: number): Answer {
    const asked = this.#asked(question, topic);
    return this.#answer(asked, this.#scores(asked), limit);
  }

  /**
   * What answers a question that goes on from one before it: the passage that answered that one, where it speaks of what
   * is asked further as much as any other.
   */
  answerAfter(before: string, question: string, topic: string | undefined, limit: number): Answer {
    const [prior] = this.find(before, undefined, 1);
    const asked = this.#asked(question, topic);
    const at = this.#passages.findIndex(({ passage }) => passage === prior?.passage);
    const said = featuresOf(asked, this.#passages, this.#matches).map((has) => has.said);
    const speaksOfIt = (said[at] ?? 0) >= Math.max(...said) - LITTLE_MORE;
    const going = speaksOfIt ? GOES_ON_SURELY : GOES_ON;
    const scores = this.#scores(asked).map((score, index) => (index === at ? score + going : score));
    const { found, ...answer } = this.#answer(asked, scores, limit);
    const told = (each: FoundPassage): string =>
      each.passage === prior?.passage ? toldOf(this.#passages[at]!, asked, this.#firstUnit(at), { isFurther: true }) : each.told; // prettier-ignore
    return { ...answer, found: found.map((each) => ({ ...each, told: told(each) })) };
  }

  /** What each passage has in common with a question, for whoever learns what that is worth. */
  featuresOf(question: string, topic: string | undefined): ReturnType<typeof featuresOf> {
    return featuresOf(this.#asked(question, topic), this.#passages, this.#matches);
  }

  #scores(asked: Question): number[] {
    return scoresOf(asked, this.#passages, this.#matches);
  }

  readonly #firstUnit = (at: number): number => this.#matches.firstUnits[at] ?? 0;

  #answer(asked: Question, scores: readonly number[], limit: number): Answer {
    const { about, likeness } = asked;
    const best = Math.max(...scores);
    const likely = likelihoods(scores);
    const isAnswered = Math.max(...likely) >= LEAST;
    const found = (isAnswered ? [...scores.keys()] : [])
      .filter((at) => scores[at]! >= best - MOST_BEHIND)
      .toSorted((one, other) => scores[other]! - scores[one]!)
      .slice(0, limit)
      .map((at) => this.#found(asked, at, likely[at]!));
    return { found: found.length > 0 ? found : this.#summaryOf(asked), about, likeness };
  }

  #found(asked: Question, at: number, covers: number): FoundPassage {
    const each = this.#passages[at]!;
    const told = toldOf(each, asked, this.#firstUnit(at));
    const shared = asked.words.filter((term) => Math.max(term.heads[at]!, term.texts[at]!) >= HALF).length;
    const ofAbout = asked.about === undefined ? 0 : (each.topics.get(asked.about) ?? 0);
    const tells = asksFor(asked.aspects, new Set(each.worths.keys())) > 0 ? 1 : 0;
    const alone = shared + tells <= 1 && asked.words.length > 1 && ofAbout < OF_MATTER;
    return {
      passage: each.passage,
      score: covers * 10,
      covers: alone ? covers * ALONE : covers,
      alone,
      ofAbout,
      told,
      ...(namesRegion(told, asked) ? { ofRegion: true } : {}),
    };
  }

  /** What is told of a topic when no section answers: its page in short, which covers nothing of what was asked. */
  #summaryOf(asked: Question): FoundPassage[] {
    const at = this.#passages.findIndex(
      ({ isSummary, passage }) =>
        isSummary && asked.intent !== undefined && passage.intents[0] === asked.intent,
    );
    if (at < 0) return [];
    return [{ ...this.#found(asked, at, 0), score: 0, covers: 0, alone: true, ofAbout: 0 }];
  }

  #asked(question: string, intent: string | undefined): Question {
    const asked = askedIn(question);
    const topics = topicsOf(asked);
    const about = topicAsked(asked, topics, intent);
    const likeness = about === undefined ? 0 : (topics.get(about) ?? 0);
    const words = asked.words.map((word) => this.#matches.of(word));
    return { ...asked, words, topics, about, likeness, intent };
  }
}

/** How likely each passage is what answers, beside the others and none; low chances are told apart more than high ones. */
function likelihoods(scores: readonly number[]): number[] {
  const powers = scores.map((score) => Math.exp(score));
  const all = powers.reduce((sum, power) => sum + power, 1);
  return powers.map((power) => (power / all) ** TOLD_APART);
}
const TOLD_APART = 0.65;

const indexes = new WeakMap<readonly PolicyPassage[], PolicyIndex>();

/** The index of these passages, made once. */
export function policyIndexOf(passages: readonly PolicyPassage[]): PolicyIndex {
  let index = indexes.get(passages);
  if (!index) indexes.set(passages, (index = new PolicyIndex(passages)));
  return index;
}
