import type { PolicyPassage } from '../settings/store.ts';
import { asksAsHeaded, asksForWhole, besideOthers, isAlone, mostlyOfTopic, namesHeading, namesRegion, namesTitle, nearlyAll, ofMatterAtLeast, speaks, spokenFurther, surelyAlike } from './policy-asked.ts'; // prettier-ignore
import { aspectWorth, summaryWorth, wholeWorth, leftOutWorth, besideWorth, wholeHeadingWorth, leastShare, leastCover, leastCoverOfTopic, topicsWorth, coverOfTopic, leastOfTopic, partlyOfTopic, coverBesides, leastShared, coverOfNamed, aloneWorth, elsewhereWorth, coverOfHeading, sameMatter, besideMatterWorth, summaryBesideWorth, leastFurther, littleMore, namedWorth, tellingEnough, headingWorth, rareEnough } from './policy-weights.ts'; // prettier-ignore
import { PassageMatches } from './policy-matches.ts';
import { topicAsked, topicsOf } from './policy-topics.ts';
import { indexedPassages, plainLine, topicWorth } from './policy-passages.ts';
import type { IndexedPassage } from './policy-passages.ts';
import { askedIn, wordsOfPassage } from './policy-words.ts';
import type { Question } from './policy-asked.ts';
import { toldOf } from './policy-telling.ts';

/** How well a passage answers; best first. */
export interface FoundPassage {
  passage: PolicyPassage;
  score: number;
  /** Which share of what was asked the passage speaks of, 0–1, rare words counting for more. */
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

/** Finds the sections of a store's policies that answer a question, by what they share with it (BM25). */
export class PolicyIndex {
  readonly #passages: IndexedPassage[];
  readonly #matches: PassageMatches;
  /** By the intent that was understood: what that is worth for each passage. */
  readonly #ofTopic = new Map<string, Float64Array>();
  readonly #ofNoTopic: Float64Array;

  constructor(passages: readonly PolicyPassage[]) {
    this.#passages = indexedPassages(passages);
    this.#matches = new PassageMatches(this.#passages);
    this.#ofNoTopic = new Float64Array(passages.length);
    for (const topic of new Set(passages.flatMap(({ intents }) => intents))) {
      this.#ofTopic.set(
        topic,
        Float64Array.from(passages, (passage) => topicWorth(passage, topic)),
      );
    }
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
    const { about, likeness } = asked;
    return { found: this.#found(asked, topic, limit), about, likeness };
  }

  /**
   * What answers a question that goes on from one before it: the passage that answered that one, where it speaks of what
   * is asked further as much as any other.
   */
  answerAfter(before: string, question: string, topic: string | undefined, limit: number): Answer {
    const answer = this.answer(question, topic, limit);
    const [first] = answer.found;
    const isWhole = answer.likeness >= surelyAlike && (first?.ofAbout ?? 0) >= sameMatter;
    const [prior] = isWhole ? [] : this.find(before, undefined, 1);
    const asked = this.#asked(question, topic);
    const placeOf = (found?: FoundPassage): number =>
      this.#passages.findIndex(({ passage }) => passage === found?.passage);
    const at = placeOf(prior);
    const other = asked.total === 0 ? 0 : (asked.spokenOf[placeOf(first)] ?? 0) / asked.total;
    const spoken = at < 0 ? 0 : spokenFurther(this.#passages[at]!, asked, at);
    if (!prior || spoken < leastFurther || other > spoken + littleMore) return answer;
    const ofAbout = asked.about === undefined ? 1 : (this.#passages[at]!.topics.get(asked.about) ?? 0);
    const told = toldOf(prior.passage, asked, { isFurther: true });
    const further = { ...prior, covers: Math.max(spoken, coverOfTopic), alone: false, ofAbout, told };
    const others = answer.found.filter(({ passage }) => passage !== prior.passage);
    return { ...answer, found: [further, ...others].slice(0, limit) };
  }

  #found(asked: Question, topic: string | undefined, limit: number): FoundPassage[] {
    const ofTopic = (topic === undefined ? undefined : this.#ofTopic.get(topic)) ?? this.#ofNoTopic;
    const scored: Omit<FoundPassage, 'told'>[] = [];
    for (let at = 0; at < this.#passages.length; at += 1) {
      const judged = this.#judge(at, asked, { topic, ofTopic: ofTopic[at]! });
      if (judged && judged.score > 0) scored.push(judged);
    }
    if (scored.length === 0) return this.#summaryOf(topic, asked);
    scored.sort((left, right) => right.score - left.score);
    const best = scored[0]?.score ?? 0;
    return scored
      .filter(({ score }) => score >= best * leastShare)
      .slice(0, limit)
      .map((each) => {
        const told = toldOf(each.passage, asked);
        return {
          ...each,
          told,
          ...(namesRegion(new Set(wordsOfPassage(told)), asked) ? { ofRegion: true } : {}),
        };
      });
  }

  /** What is told of a topic when no section answers: its page in short, which covers nothing of what was asked. */
  #summaryOf(topic: string | undefined, asked: Question): FoundPassage[] {
    const found = this.#passages.find(({ isSummary, passage }) => isSummary && passage.intents[0] === topic);
    return found && topic !== undefined
      ? [
          {
            passage: found.passage,
            score: 0,
            covers: 0,
            alone: true,
            ofAbout: 0,
            told: toldOf(found.passage, asked),
          },
        ]
      : [];
  }

  #asked(question: string, topic: string | undefined): Question {
    const asked = askedIn(question);
    const terms = new Set(asked.words.map(({ term }) => term));
    const headed = this.#passages.some(
      ({ headed }) => headed.length > 0 && headed.every((term) => terms.has(term)),
    );
    const topics = topicsOf(asked);
    const matched = this.#matches.of(asked.words, topics);
    const about = topicAsked(asked, topics, topic);
    const likeness = about === undefined ? 0 : (topics.get(about) ?? 0);
    const isSure = about !== undefined && likeness >= surelyAlike;
    const most = isSure ? Math.max(0, ...this.#passages.map(({ topics }) => topics.get(about) ?? 0)) : 0;
    const mostSaid = matched.total === 0 ? 0 : Math.min(1, Math.max(...matched.spokenOf) / matched.total);
    return {
      ...asked,
      ...matched,
      mostSaid,
      topics,
      headed,
      plain: plainLine(question),
      about,
      likeness,
      most,
    };
  }

  /** Undefined for what does not answer, as most of a store's passages. */
  #judge(
    at: number,
    asked: Question,
    { topic, ofTopic }: { topic: string | undefined; ofTopic: number },
  ): Omit<FoundPassage, 'told'> | undefined {
    const each = this.#passages[at]!;
    const { total } = asked;
    const common = asked.common[at]!;
    const saysWords = total === 0 ? (ofTopic > 0 ? 1 : 0) : asked.spokenOf[at]! / total;
    // "To Canada" is answered by the section that names Canada before the one that is about other countries.
    const inHeading = asked.words.filter(
      ({ term }, index) => asked.rarities[index]! >= rareEnough && each.headedBy.includes(term),
    ).length;
    const ofRegion = namesRegion(each.worths, asked);
    const named =
      inHeading +
      (ofRegion ? 1 : 0) +
      asked.words.filter(({ term, isName }) => isName === true && each.worths.has(term)).length;
    const elsewhere = topic !== undefined && ofTopic === 0 && each.passage.intents.length > 0;
    const ofAbout = this.#worthOfAbout(each, asked, elsewhere ? 0 : saysWords);
    // A word shared by chance answers no question that is surely about something else.
    const likeness = asked.about === undefined ? 0 : (each.topics.get(asked.about) ?? 0);
    const isNamed =
      inHeading > 0 ||
      (namesHeading(each, asked) &&
        asked.words.some(
          ({ term }, index) => asked.rarities[index]! >= tellingEnough && each.headedBy.includes(term),
        ));
    const beside = !isNamed && asked.about !== undefined && likeness < leastShared;
    const besides = beside ? coverBesides : 1;
    const ofNamed = ofRegion || (named > 0 && ofTopic > 0) ? coverOfNamed : 0;
    const shares = Math.max(saysWords * besides, common, ofAbout, ofNamed);
    // "Do I get samples in my parcel" is of the page "Samples", whatever else it says.
    const ofPage = inHeading > 0 && namesTitle(each, asked);
    const ofHeading = ofPage || asksAsHeaded(each, asked) ? coverOfHeading : 0;
    if (Math.max(shares, ofHeading) < (ofTopic > 0 ? leastCoverOfTopic : leastCover)) return undefined;
    const sameTopic = ofAbout > 0 && asked.likeness >= surelyAlike;
    const alone = inHeading === 0 && !sameTopic && isAlone(asked, at, each);
    const apart = elsewhere && this.#ofTopic.has(topic);
    const share = (alone && asked.ofMatter[at] === 0 ? aloneWorth : 1) * (apart ? elsewhereWorth : 1);
    const covers = Math.max(shares * share, ofHeading);
    let score = asked.scores[at]!;
    for (const { term, others } of asked.aspects) {
      const found = [term, ...others].map((word) => each.worths.get(word) ?? 0);
      score += aspectWorth * Math.min(1.3, Math.max(...found));
    }
    if (each.line !== '' && asked.plain.includes(each.line)) score += wholeHeadingWorth;
    // "Can I return a sale item?" answers who asks of a sale before who does not.
    const unasked = each.headedBy.filter((term) => !speaks(asked, term)).length;
    // A heading that shares no word with the question may say the same in other ones.
    const unlike = unasked === each.headedBy.length ? 0 : unasked / each.headedBy.length;
    const asWhole = each.isSummary ? (asksForWhole(each, asked, ofTopic) ? wholeWorth : summaryWorth) : 1;
    score += namedWorth * named + (isNamed && inHeading === 0 ? headingWorth : 0);
    if (sameTopic && likeness >= sameMatter) score += 1;
    const said = (score + ofTopic) * asWhole * (1 - besideWorth * unlike);
    // The whole of a rule leaves nothing out, nor does the section headed by the place that is asked of.
    const isHeadedSo = asked.words.some(
      ({ term, isName }) => isName === true && each.headedBy.includes(term),
    );
    const leftOut = asWhole === wholeWorth || isHeadedSo ? 0 : 1 - Math.min(1, covers);
    // "To Canada": the section headed so is about it as well.
    const isNear =
      named > inHeading ||
      (inHeading > 0 && likeness >= ofMatterAtLeast) ||
      (isNamed && asked.things > 1 && saysWords >= nearlyAll);
    const isOwn = asWhole === wholeWorth || asked.most < ofMatterAtLeast || isNear;
    const loses = each.isSummary ? summaryBesideWorth : besideMatterWorth;
    const besideMatter = isOwn ? 0 : Math.min(1, loses * (1 - likeness / asked.most));
    const worth = (said + topicsWorth * common) * (1 - leftOutWorth * leftOut) * (1 - besideMatter);
    const less = asWhole === wholeWorth ? 1 : besideOthers(each, asked, { likeness, saysWords });
    return { passage: each.passage, score: worth * less, covers, alone, ofAbout: likeness };
  }

  /** How much it speaks of a question that is surely about one topic, if nothing here is more about that. */
  #worthOfAbout({ topics, isSummary }: IndexedPassage, { about }: Question, saysWords: number): number {
    if (about === undefined) return 0;
    const likeness = topics.get(about) ?? 0;
    if (likeness < leastOfTopic) return 0;
    const share = likeness / Math.max(...topics.values());
    if (share >= mostlyOfTopic) return coverOfTopic;
    if (isSummary || saysWords === 0 || share < partlyOfTopic) return 0;
    return this.#passages.some((other) => (other.topics.get(about) ?? 0) > likeness) ? 0 : coverOfTopic;
  }
}

const indexes = new WeakMap<readonly PolicyPassage[], PolicyIndex>();

/** The index of these passages, made once. */
export function policyIndexOf(passages: readonly PolicyPassage[]): PolicyIndex {
  let index = indexes.get(passages);
  if (!index) indexes.set(passages, (index = new PolicyIndex(passages)));
  return index;
}
