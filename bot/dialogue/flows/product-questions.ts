import type { ProductDetails, ToolData } from '../../tools/results.ts';
import { nameOf, shownOf } from '../known-products.ts';
import { courseWords } from '../replies/course-words.ts';
import { catalogueOf } from '../replies/index.ts';
import { labelsOf, say } from '../say.ts';
import { inTurn, notedData, useTool } from '../scene.ts';
import type { Scene } from '../scene.ts';
import { allergenWords, contentOf } from '../words.ts';
import { answerAtRisk, riskOf, toldAtRisk } from './at-risk.ts';
import { answerAvailability } from './availability.ts';
import { optionAsked } from './choosing-variant.ts';
import { looksAsked } from './looks.ts';
import { optionsNamed } from './option-words.ts';
import { personQuestion } from './person-question.ts';
import { quotePassage } from './policies.ts';
import { optionMeant, optionMeasured } from './sought-words.ts';
import { answersToBoth, joinedAnswer } from './two-questions.ts';
import { aspectsIn } from '../ranking/aspects-asked.ts';
import { ENOUGH, ranked } from '../ranking/rank.ts';
import { related } from '../ranking/related.ts';
import type { Ranked } from '../ranking/rank.ts';

/**
 * Questions about a product are answered in the store's own words or not at all. What the store does not say is
 * unknown, never "no": nothing is concluded from silence, and a person is offered.
 */

export type Answer =
  /** `silent`: the store does not name what was asked for there. */
  | { kind: 'fact'; label: string; value: string; silent?: true }
  | { kind: 'sentence'; text: string }
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

/** How much of the question a passage must speak of to be quoted in place of the product's own words. */
const COVERS = 0.68;

/** "Do I have to build it myself": nothing the product says, but a rule of the store may. */
export function rulesFirst(scene: Scene, { card, description, facts }: ProductDetails): Scene {
  const { asksContents } = catalogueOf(scene.memory.language).words;
  const { text } = scene.turn;
  const { title, url } = card;
  // Of allergens nothing is quoted that does not name them.
  const ofAllergen = allergenWords(scene).some((word) => contentOf(scene, text).includes(word));
  const untold: Untold = {
    title,
    url,
    description: facts.length > FEW_FACTS || ofAllergen || asksOfSafety(scene) ? '' : description,
  };
  // What a kit that is named is made up of stands in what the store writes of it.
  const named = nameOf(card).some((word) => contentOf(scene, text).includes(word));
  if (named && asksContents.test(text) && description.length > 0 && description.length <= SHORT_DESCRIPTION)
    return say(scene, 'description-quote', { title }, { quote: { text: description, title, url } });
  // What is asked on was said of another product, and of no rule.
  if (asksContents.test(text) || ofAllergen || scene.turn['asksOn'] === true) return sayUntold(scene, untold);
  // A rule is asked for by all that was said: without the name of the thing it would cover more of it.
  const args = { question: (scene.turn.said ?? text).slice(0, 500) };
  return useTool(scene, 'readingPolicy', 'find-policy', args, 'rules-or-untold', { ...untold });
}

/** Nothing that is beside the matter is read out to who asks whether something is safe. */
function asksOfSafety(scene: Scene): boolean {
  return [...aspectsIn(scene.turn.text, scene.memory.language)].some(
    ([{ ofSafety }, sure]) => ofSafety === true && sure >= CLEARLY,
  );
}

const FEW_FACTS = 1;
/** A description longer than this is not read out as an answer, in characters. */
const SHORT_DESCRIPTION = 240;

interface Untold {
  title: string;
  url: string;
  /** Empty where it is not to be read out. */
  description: string;
}

/** "Is it poisonous to dogs" is not answered by where dogs may come. */
export function speaksOfSafety(scene: Scene, { heading, text }: { heading: string; text: string }): boolean {
  const [asked = ''] = courseWords(scene.memory.language).asksSafe.exec(scene.turn.text) ?? [];
  const [word] = contentOf(scene, asked);
  return word === undefined || contentOf(scene, `${heading} ${text}`).some((each) => related(each, word));
}

export function rulesOrUntold(scene: Scene, { passages }: ToolData<'find-policy'>): Scene {
  // "What dog weight are they for" is not answered by where dogs may come.
  const [best] = passages.filter(({ alone }) => alone !== true);
  if (best && (best.covers ?? 0) >= COVERS && speaksOfSafety(scene, best) && tellsAspect(scene, best))
    return quotePassage(scene, best);
  return sayUntold(scene, notedData(scene) as Untold);
}

/** "What weighs the big one" asks for no version, though it names one. */
function asksClearly(scene: Scene): boolean {
  const asked = [...aspectsIn(scene.turn.text, scene.memory.language)];
  return asked.some(([{ general, weak }, sure]) => !general && !weak && sure >= CLEARLY);
}

/** Who asks for one aspect of goods is not told a rule that does not speak of it. */
function tellsAspect(scene: Scene, { heading, text }: { heading: string; text: string }): boolean {
  const { language } = scene.memory;
  const all = [...aspectsIn(scene.turn.text, language)];
  // "Battery life" asks for how long it runs, and less for batteries.
  const least = Math.max(CLEARLY, ...all.map(([, sure]) => sure - NEARLY_AS_SURE));
  const asked = all.filter(([, sure]) => sure >= least);
  const told = aspectsIn(`${heading} ${text}`, language);
  return asked.length === 0 || asked.some(([aspect]) => told.has(aspect));
}

const CLEARLY = 0.6;
const NEARLY_AS_SURE = 0.1;

/** Not said: where the store writes little of it, all that it writes is shown; once, not twice running. */
function sayUntold(scene: Scene, { title, url, description }: Untold): Scene {
  const { instructs } = catalogueOf(scene.memory.language).words;
  const { declined, lastReply } = scene.memory;
  const short = description.length > 0 && description.length <= SHORT_DESCRIPTION;
  const justSaid = lastReply?.template === 'description-all';
  if (!short || justSaid || instructs.test(description)) return sayUnknown(scene, title);
  const person = { id: 'intent:talk-to-human', label: labelsOf(scene).talkToPerson };
  const choices = declined.includes('person') ? [] : [person];
  return say(scene, 'description-all', { title }, { quote: { text: description, title, url }, choices });
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
  const [best] = ranked(scene, product);
  const ofCard = (best?.score ?? 0) >= ENOUGH ? undefined : cardFact(scene, product);
  if (ofCard) return { answer: ofCard, score: 1 };
  const told = best && best.score >= ENOUGH ? { answer: answerOf(best), score: best.score } : undefined;
  // What is called so is told before the versions it comes in, and they before a word somewhere in a text.
  if (told?.answer.kind === 'fact' && best!.byAspect >= ENOUGH) return told;
  if (!asksClearly(scene) && asksForOption(scene, product))
    return { answer: { kind: 'options' }, score: ENOUGH };
  const option = optionMeant(scene, product) ?? (told ? undefined : optionMeasured(scene, product));
  const ofOption = option !== undefined && !(told && asksClearly(scene));
  return ofOption && (best?.score ?? 0) < SURELY
    ? { answer: { kind: 'options', option }, score: ENOUGH }
    : told;
}

/** So sure of a field that no version is told in its place. */
const SURELY = 0.7;

function answerOf({ candidate, silent }: Ranked): Answer {
  return candidate.kind === 'fact'
    ? { kind: 'fact', label: candidate.label, value: candidate.value, ...(silent ? { silent } : {}) }
    : { kind: 'sentence', text: candidate.text };
}

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
  const told = answersToBoth(scene, product, answer, (half) => answerRanked(half, product)?.answer);
  const joined = joinedAnswer(told);
  if (answer.kind === 'fact' && answer.silent) return sayBesideIt(scene, title, answer);
  const fact = joined ?? told.find(({ kind }) => kind === 'fact');
  const said = fact?.kind === 'fact' ? { title, label: fact.label, value: fact.value } : undefined;
  if (joined && said) return say(scene, 'fact-quote', said);
  // A field comes before the sentence that answers the other half.
  const led = said ? inTurn(scene, { lead: { template: 'fact-quote', facts: said } }) : scene;
  const sentence = joined ?? told.find(({ kind }) => kind === 'sentence');
  const text = sentence?.kind === 'sentence' ? sentence.text : '';
  return say(led, 'description-quote', { title }, { quote: { text, title, url } });
}

/** That it is not said, and what is: a list without it is no yes. */
export function sayBesideIt(
  scene: Scene,
  title: string,
  { label, value }: { label: string; value: string },
): Scene {
  const led = inTurn(scene, { lead: { template: 'not-said', facts: { title, offerPerson: false } } });
  return say(led, 'fact-quote', { title, label, value });
}

function asksForOption(scene: Scene, product: ProductDetails): boolean {
  const known = shownOf(product.card);
  if (known.options.every(({ values }) => values.length < 2)) return false;
  return Object.keys(optionsNamed(scene, known)).length > 0 || optionAsked(scene, known) !== undefined;
}

/** Offers a person once; whoever said no to that is not asked again. */
function sayUnknown(scene: Scene, title: string): Scene {
  if (scene.memory.declined.includes('person')) return say(scene, 'not-said', { title, offerPerson: false });
  return say(scene, 'not-said', { title, offerPerson: true }, { question: personQuestion(scene) });
}
