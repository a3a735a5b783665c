import type { ProductDetails } from '../../tools/results.ts';
import { shownOf } from '../known-products.ts';
import { catalogueOf } from '../replies/index.ts';
import { labelsOf, say, sentencesOf } from '../say.ts';
import { inTurn } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { answerAtRisk, riskOf, toldAtRisk } from './at-risk.ts';
import { answerAvailability } from './availability.ts';
import { optionAsked } from './choosing-variant.ts';
import { looksAsked } from './looks.ts';
import { optionsNamed } from './option-words.ts';
import { optionMeant, optionMeasured } from './sought-words.ts';
import { answersToBoth } from './two-questions.ts';
import { rulesFirst, sayBesideIt, sayUnknown } from './untold.ts';
import { aspectsIn } from '../ranking/aspects-asked.ts';
import type { Candidate } from '../ranking/candidates.ts';
import { unitsTold } from '../ranking/figures.ts';
import { piecesTold } from '../ranking/pieces.ts';
import { ENOUGH, ranked } from '../ranking/rank.ts';
import type { Ranked } from '../ranking/rank.ts';

/**
 * Questions about a product are answered in the store's own words or not at all. What the store does not say is
 * unknown, never "no": nothing is concluded from silence, and a person is offered.
 */

type Told =
  /** `silent`: the store does not name what was asked for there. */
  { kind: 'fact'; label: string; value: string; silent?: true } | { kind: 'sentence'; text: string };

export type Answer =
  /** `beside`: what may as well be what was asked for. */
  | (Told & { beside?: readonly Told[] })
  /** The question names an option or one of its values: "red switches?", "which shades". */
  | { kind: 'options'; option?: string };

export function answerQuestion(scene: Scene, product: ProductDetails): Scene {
  const risk = riskOf(scene);
  if (risk) return answerAtRisk(scene, product, risk);
  const answer = answerIn(scene, product);
  // What others say of it stands in no rule.
  if (!answer && asksForReviews(scene)) return sayUnknown(scene, product.card.title);
  return answer ? sayAnswer(scene, product, answer) : rulesFirst(scene, product);
}

/** "What weighs the big one" asks for no version, though it names one. */
function asksClearly(scene: Scene): boolean {
  const asked = [...aspectsIn(scene.turn.text, scene.memory.language)];
  return asked.some(([{ general, weak }, sure]) => !general && !weak && sure >= CLEARLY);
}

/** What the store says of this product that answers the question of this turn. */
export function answerIn(scene: Scene, product: ProductDetails): Answer | undefined {
  const risk = riskOf(scene);
  if (risk) return toldAtRisk(scene, product, risk);
  return answerRanked(scene, product)?.answer;
}

/** The answer with how sure it is, 0–1. */
export function answerRanked(
  scene: Scene,
  product: ProductDetails,
): { answer: Answer; score: number } | undefined {
  const looks = looksAsked(scene, product);
  if (looks) return { answer: looks, score: 1 };
  if (asksForReviews(scene)) {
    const told = cardFact(scene, product);
    return told && { answer: told, score: 1 };
  }
  const all = ranked(scene, product);
  const [best] = all;
  const ofCard = (best?.score ?? 0) >= ENOUGH ? undefined : cardFact(scene, product);
  if (ofCard) return { answer: ofCard, score: 1 };
  const told = best && best.score >= ENOUGH ? { answer: answerOf(all), score: best.score } : undefined;
  // What is called so is told before the versions it comes in, and they before a word somewhere in a text.
  if (told?.answer.kind === 'fact' && best!.byAspect >= ENOUGH) return told;
  if (told && measuresVersions(scene, product, best!)) return told;
  if (!asksClearly(scene) && asksForOption(scene, product))
    return { answer: { kind: 'options' }, score: ENOUGH };
  const option = optionMeant(scene, product) ?? (told ? undefined : optionMeasured(scene, product));
  const ofOption = option !== undefined && !(told && asksClearly(scene));
  return ofOption && (best?.score ?? 0) < SURELY
    ? { answer: { kind: 'options', option }, score: ENOUGH }
    : told;
}

/** Fields and sentences of one reply. */
const MOST_PIECES = 3;
/** "How big are they in mm", of "Small" and "Large": the sentence with the measures is told, and not what there is of them. */
function measuresVersions(scene: Scene, { card }: ProductDetails, { candidate, byAspect }: Ranked): boolean {
  if (candidate.kind !== 'sentence' || byAspect < ENOUGH || scene.turn.dealt !== undefined) return false;
  const measured = (text: string): boolean => [...unitsTold(text)].some((unit) => unit !== 'count');
  return measured(candidate.text) && !card.options.some(({ values }) => values.some(measured));
}

/** So clearly is an aspect asked for. */
const CLEARLY = 0.6;
/** So sure of a field that no version is told in its place. */
const SURELY = 0.7;

function answerOf(all: readonly Ranked[]): Told & { beside?: readonly Told[] } {
  const [first, ...beside] = piecesTold(all).map(toldOf);
  const silent = all[0]?.silent;
  return { ...first!, ...(silent ? { silent } : {}), ...(beside.length > 0 ? { beside } : {}) };
}

const toldOf = (candidate: Candidate): Told =>
  candidate.kind === 'fact'
    ? { kind: 'fact', label: candidate.label, value: candidate.value }
    : { kind: 'sentence', text: candidate.text };

const asksForReviews = (scene: Scene): boolean => scene.turn.dealt === 'reviews';

/** "Are they any good", "who wrote it": what the card itself tells. */
function cardFact(scene: Scene, { card: { rating, brand }, facts }: ProductDetails): Answer | undefined {
  const { asksRating, asksMaker } = catalogueOf(scene.memory.language).words;
  const labels = labelsOf(scene);
  const { text } = scene.turn;
  if (rating && (asksForReviews(scene) || asksRating.test(text)))
    return { kind: 'fact', label: labels.rating, value: labels.stars(rating.stars, rating.count) };
  const isTold = facts.some(({ label }) => asksMaker.test(label));
  return brand && !isTold && !asksForReviews(scene) && asksMaker.test(text)
    ? { kind: 'fact', label: labels.by, value: brand }
    : undefined;
}

export function sayAnswer(scene: Scene, product: ProductDetails, answer: Answer): Scene {
  const { title, url } = product.card;
  if (answer.kind === 'options') {
    const { option } = answer;
    return answerAvailability(option === undefined ? scene : inTurn(scene, { text: option }), product.card);
  }
  if (answer.kind === 'fact' && answer.silent) return sayBesideIt(scene, title, answer);
  const halves = answersToBoth(scene, product, answer, (half) => answerRanked(half, product)?.answer);
  const told = [...halves, ...halves.flatMap(({ beside = [] }) => beside)].slice(0, MOST_PIECES);
  const [first, ...others] = told.flatMap((each) => (each.kind === 'fact' ? [each] : []));
  const text = inOrder(product, told);
  const value = [first?.value, ...others.map((each) => `${each.label}: ${each.value}`)].join('; ');
  const said = first ? { title, label: first.label, value } : undefined;
  if (said && text === '') return say(scene, 'fact-quote', said);
  // A field comes before the sentences.
  const led = said ? inTurn(scene, { lead: { template: 'fact-quote', facts: said } }) : scene;
  return say(led, 'description-quote', { title }, { quote: { text, title, url } });
}

/** The sentences told, each once, as they follow each other in the description; marks after them. */
function inOrder({ description }: ProductDetails, told: readonly Told[]): string {
  const texts = new Set(told.flatMap((each) => (each.kind === 'sentence' ? [each.text] : [])));
  const written = sentencesOf(description).filter((each) => texts.has(each));
  return [...written, ...[...texts].filter((each) => !written.includes(each))].join(' ');
}

function asksForOption(scene: Scene, product: ProductDetails): boolean {
  const known = shownOf(product.card);
  if (known.options.every(({ values }) => values.length < 2)) return false;
  return Object.keys(optionsNamed(scene, known)).length > 0 || optionAsked(scene, known) !== undefined;
}
